// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"

#include <QTimer>

#include <functional>

namespace stoa {

class GrowingEdit;

//! A small field that is typed into: what stands there goes into the project within a second of the first key, again
//! and again while one types, so that no crash takes more than that. Acts of one minute become one entry of the
//! history, if the edit behind \a Commit says so.
//!
//! For fields beside the texts, which RecoveryFile does not know. Lives with its field; window's thread.
class FieldTyping final : public QObject
{
    Q_OBJECT

public:
    using Commit = std::function<QFuture<Result<ActDone>>(const QString &text)>;
    static constexpr int keptWithinMs = 800;

    FieldTyping(GrowingEdit *edit, Commit commit);
    ~FieldTyping() override; //!< puts what is pending into the project

    void setStored(const QString &text); //!< what the project has; not shown while the hand is ahead of it
    void flush();

Q_SIGNALS:
    void failed(const stoa::Error &error);

private:
    GrowingEdit *m_edit;
    Commit m_commit;
    QTimer m_turn;
    QString m_text;
    bool m_pending = false;
    int m_onTheWay = 0;
};

} // namespace stoa
