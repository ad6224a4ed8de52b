// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"

#include <QObject>
#include <QTimer>

namespace stoa {

//! Brings the search index up to date in the background, some thousand comments at a time, so that acts of the person
//! go in between. Lives on the window's thread; ends with the project's window.
class SearchFeeder final : public QObject
{
    Q_OBJECT

public:
    //! \a reader is the window's; both must outlive this object. Begins at once where something is pending.
    SearchFeeder(EditService &edits, Connection &reader, QObject *parent = nullptr);

    qint64 pending() const { return m_pending; }

Q_SIGNALS:
    void pendingChanged(qint64 pending); //!< comments that search does not find yet

private:
    void look();
    void feed();
    void setPending(qint64 pending);

    EditService &m_edits;
    Connection &m_reader;
    QTimer m_timer;
    qint64 m_pending = 0;
    bool m_isFeeding = false;
};

} // namespace stoa
