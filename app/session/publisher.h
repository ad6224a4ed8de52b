// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"
#include "models/store/project.h"
#include "models/store/workingcopy.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace stoa {

//! Puts the work on a private copy back to the place where people know the project: some time after the last edit, on
//! wish, and when the project is closed. Lives on the thread of its project and goes before it.
class Publisher final : public QObject
{
    Q_OBJECT

public:
    Publisher(Project &project, EditService &edits, std::unique_ptr<WorkingCopy> copy);
    ~Publisher() override; //!< publishes what is left, and waits for it

    const WorkingCopy &copy() const { return *m_copy; }
    void publishSoon(); //!< as after an edit
    void publishNow(); //!< in the background; the outcome comes as a signal
    //! Publishes and waits; for closing and for the command line.
    Result<WorkingCopy::Published> publishAndWait();
    //! The file in the place with this hash has been brought in, and may be replaced.
    void acknowledge(const QByteArray &hash);

Q_SIGNALS:
    void published();
    void failed(const stoa::Error &error); //!< the work is safe in the private copy
    void changedThere(); //!< another machine has published: both are to be brought together

private:
    void tell(const Result<WorkingCopy::Published> &outcome);

    Project &m_project;
    EditService &m_edits;
    std::unique_ptr<WorkingCopy> m_copy;
    QTimer m_timer;
    QFuture<Result<WorkingCopy::Published>> m_running;
};

} // namespace stoa
