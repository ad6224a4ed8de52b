// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/clientguard.h"
#include "models/store/datafolder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace stoa {

//! Whose names posts of the project at \a path must not carry, read from the other projects among \a recent. Null
//! where \a path cannot be read. Blocking; any thread.
std::shared_ptr<const ClientGuard> readClientGuard(
    const DataFolder &data, const QString &path, const QStringList &recent);

//! Keeps the guard across clients of the open project up to date: reads what the other projects of this installation go
//! by, on a thread of its own, and says when that is there or has changed.
//!
//! Window's thread; one for the window, made by Application. Nobody waits for it: until it has read, nothing is found.
class ClientWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ClientWatch(DataFolder data, QObject *parent = nullptr);
    ~ClientWatch() override; //!< waits for what is being read

    //! The open project's file and those of all clients, from now on. Copies of the project are no other clients.
    void begin(const QString &path, const QStringList &recent);
    void end(); //!< no project is open
    void setOn(bool on); //!< a person may not want it
    //! Looks whether other projects have changed, at most once a minute. Their windows may be beside this one.
    void refresh();
    //! Other projects were forgotten, or are new: what is kept of those that are gone is removed at once.
    void setRecent(const QStringList &recent);

    //! Null while nothing is known, or wanted.
    std::shared_ptr<const ClientGuard> guard() const { return m_on ? m_guard : nullptr; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(int reading, std::shared_ptr<const ClientGuard> guard);

    DataFolder m_data;
    QString m_path;
    QStringList m_recent;
    std::shared_ptr<const ClientGuard> m_guard;
    QElapsedTimer m_sinceRead;
    int m_reading = 0; //!< number of the last reading: an older one is not taken
    bool m_on = true;
    QThreadPool m_thread; // last: it ends first
};

} // namespace stoa
