// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/store/filemark.h"
#include "models/store/writer.h"

#include <functional>

namespace stoa {

class Project;

//! The one writing connection through good and bad times. Store thread only; made on the thread that opens the project.
//!
//! After a failing disk or memory the connection is closed, because what it holds may not be what the file has, and
//! opened again for the next act. When the file is damaged, moved, deleted or replaced, editing stops for good: better
//! no edit than one in a file that nobody opened.
class WritePath final
{
public:
    WritePath(const Project &project, const Clock &clock);

    //! The connection, opened if it is not. Errors: whyStopped(), or why it cannot be opened now.
    Result<Connection *> connection();
    //! BEGIN IMMEDIATE, \a body, COMMIT; on any error ROLLBACK and that error.
    Result<> transaction(const std::function<Result<>(Writer &)> &body);
    //! Writes the whole file anew, so that nothing deleted is left in its bytes. Outside a transaction. Errors: as
    //! transaction(); OpenElsewhere where somebody reads all the time.
    Result<> compact();
    //! Whether the file is still the one that was opened; else editing stops: FileMissing, FileReplaced.
    void look();
    //! The connection as it is, to read what was saved of a file that is gone from its place; null: it is closed.
    Connection *whatIsLeft() const { return m_connection.get(); }
    const FileMark &firstMark() const { return m_first; }
    void stop(const Error &why); //!< every later act answers \a why
    const Error &whyStopped() const { return m_stopped; } //!< None: editing goes on
    //! Whether, since it was last asked, the connection was closed after a failure: what models hold is to be read
    //! again.
    bool takeLostTrack() { return std::exchange(m_lostTrack, false); }

private:
    Result<> begin();
    Result<> commit();
    Error giveUp(const Error &error);
    Result<bool> changedOutside();
    void closeBroken();

    const Project &m_project;
    const Clock &m_clock;
    std::unique_ptr<Connection> m_connection;
    Error m_stopped;
    const FileMark m_first; //!< when the project was opened
    FileMark m_last; //!< after our last look or commit
    qint64 m_dataVersion = 0; //!< SQLite's own: changes when anybody else writes
    bool m_lostTrack = false;
};

} // namespace stoa
