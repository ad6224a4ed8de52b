// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rowscan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace stoa {

class EditService;
class Project;

//! Looks through the open project for words and pictures that are not what was written, while nobody works: when no act
//! came for half a minute, once an hour, in small steps on a thread of its own.
//!
//! Window's thread; must go before the project and its edit service.
class RowWatch final : public QObject
{
    Q_OBJECT

public:
    RowWatch(const Project &project, EditService &edits, QObject *parent = nullptr);
    ~RowWatch() override; //!< waits for one step

    void lookNow(); //!< without waiting for rest

Q_SIGNALS:
    void found(const QList<stoa::SpoiltRow> &rows); //!< each row once, until it is right again
    void passed(qint64 rows); //!< a pass is over; how many rows were looked at

private:
    //! What the thread was told and tells.
    struct Pass
    {
        std::atomic_bool stopped{false};
    };
    void take(const QList<SpoiltRow> &spoilt, const QList<RowScan::Missing> &missing, qint64 rows);

    const Project &m_project;
    EditService &m_edits;
    QTimer m_rest;
    QElapsedTimer m_sincePass;
    QList<SpoiltRow> m_told;
    std::shared_ptr<Pass> m_pass; //!< null: none is under way
    QThreadPool m_thread; // last: it ends first
};

} // namespace stoa
