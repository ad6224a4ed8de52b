// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backups.h"
#include "models/store/intake/intake.h"

#include <QCoreApplication>
#include <QFuture>

#include <optional>

namespace stoa {

class Asker;

//! What is offered where a project file could not be opened as it is: a clean copy beside it. Window's thread.
class OpeningOffers final
{
    Q_DECLARE_TR_FUNCTIONS(OpeningOffers)

public:
    OpeningOffers(Asker &asker, const DataFolder &data, const Clock &clock)
        : m_asker(asker)
        , m_data(data)
        , m_clock(clock)
    {
    }

    //! Where a clean copy can be made of \a path: tells what is wrong, offers it, and answers the file to open instead;
    //! empty: it was not wanted. Nothing: no clean copy is possible, and nothing was told.
    std::optional<QString> cleanCopyOf(const QString &path, const Error &error);

    //! Where nothing else can be done with \a path: tells what is wrong, offers the newest backup with its age and what
    //! the damaged file has beyond it, or what can still be read. Answers the file to open instead; empty: none.
    //! \a reading as of readableRestOf().
    QString backupOrRestOf(const QString &path, const Error &error, QWidget *window, QFuture<void> &reading);

    //! Saves what can still be read of the damaged \a path into a file of its own, tells how much that is, and answers
    //! that file; empty: nothing could be read, as was told, or it was not wanted. \a reading is the work on another
    //! thread: it goes on when the person stops waiting, and needs the folder and the clock until it is finished.
    QString readableRestOf(const QString &path, QWidget *window, QFuture<void> &reading);

private:
    QString newerWords(const QString &path, const Backup &backup, QWidget *window, QFuture<void> &reading);
    QString ageWords(const Backup &backup) const;
    QString placeCopy(const QString &path, const Intake &intake);

    Asker &m_asker;
    const DataFolder &m_data;
    const Clock &m_clock;
};

} // namespace stoa
