// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/recoveryfile.h"
#include "models/store/editservice.h"

#include <QTimer>

#include <functional>

namespace stoa {

//! One field while somebody types into it: the text is safe in the recovery file at once, and goes into the project
//! when the hand rests, the field is left or another post is chosen.
//!
//! Window's thread; lives as long as its field shows one thing. The edits behind \a Commit make one act of one spell.
class TypingSpell final : public QObject
{
    Q_OBJECT

public:
    using Commit = std::function<QFuture<Result<ActDone>>(const QString &text)>;
    static constexpr int restMs = 800; //!< how long the hand must rest

    //! \a recovery (null: none) must outlive this object.
    TypingSpell(RecoveryFile *recovery, const TypedPlace &place, Commit commit, QObject *parent = nullptr);
    ~TypingSpell() override; //!< puts what is pending into the project

    void setStored(const QString &text); //!< what the project has; ignored while the hand is ahead of it
    void typed(const QString &text);
    void flush(); //!< now, without waiting for rest
    void drop(); //!< forgets what is pending: it is not wanted any more
    bool isAhead() const { return m_pending || m_onTheWay > 0 || m_refused; } //!< the project does not have it all
    const TypedPlace &place() const { return m_place; }

Q_SIGNALS:
    void failed(const stoa::Error &error); //!< the text is still in the field and in the recovery file
    void stored(); //!< the project has everything

private:
    void finished(const QString &text, const Result<ActDone> &result);

    RecoveryFile *m_recovery;
    TypedPlace m_place;
    Commit m_commit;
    QTimer m_rest;
    QString m_stored;
    QString m_text;
    bool m_pending = false;
    int m_onTheWay = 0;
    bool m_refused = false; //!< the last act failed; what was typed stays in the field
};

} // namespace stoa
