// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writepath.h"

#include "models/store/project.h"

#include <sqlite3.h>

namespace stoa {

WritePath::WritePath(const Project &project, const Clock &clock)
    : m_project(project)
    , m_clock(clock)
    , m_first(project.mark())
{
}

Result<Connection *> WritePath::connection()
{
    if (m_stopped.code != ErrorCode::None)
        return m_stopped;
    if (m_connection)
        return m_connection.get();
    look();
    if (m_stopped.code != ErrorCode::None)
        return m_stopped;
    Result<std::unique_ptr<Connection>> opened = m_project.openWriter();
    if (!opened)
        return opened.error();
    // The first read finishes or takes back what a failure left behind.
    const auto version = (*opened)->integer("PRAGMA data_version");
    if ((*opened)->failed())
        return (*opened)->takeError();
    m_connection = std::move(*opened);
    m_dataVersion = version.value_or(0);
    m_last = FileMark::of(m_project.path());
    return m_connection.get();
}

Result<bool> WritePath::changedOutside()
{
    const auto version = m_connection->integer("PRAGMA data_version");
    if (m_connection->failed())
        return m_connection->takeError();
    return version != m_dataVersion;
}

void WritePath::look()
{
    if (m_stopped.code != ErrorCode::None)
        return;
    const FileMark mark = FileMark::of(m_project.path());
    if (!mark.isThere())
        return stop({ErrorCode::FileMissing, {m_project.path()}, {}});
    if (!mark.isSameFile(m_first))
        return stop({ErrorCode::FileReplaced, {m_project.path()}, QStringLiteral("another file")});
    if (mark == m_last || !m_connection)
        return;
    const Result<bool> outside = changedOutside();
    if (!outside)
        return closeBroken();
    if (*outside)
        stop({ErrorCode::FileReplaced, {m_project.path()}, QStringLiteral("written by somebody else")});
    else
        m_last = mark; // only touched
}

void WritePath::stop(const Error &why)
{
    m_stopped = why;
    if (why.code != ErrorCode::ReadOnly) { // ReadOnly: it is being closed, in good order
        qWarning("editing stops: %s %s", qPrintable(errorToken(why.code)), qPrintable(why.detail));
        m_project.doubt();
    }
    // Of a file that is gone from its place the connection still has everything: a copy can be saved from it.
    if (why.code != ErrorCode::FileMissing && why.code != ErrorCode::FileReplaced)
        m_connection.reset();
}

Result<> WritePath::begin()
{
    const Result<Connection *> ready = connection();
    if (!ready)
        return ready.error();
    look();
    if (m_stopped.code != ErrorCode::None)
        return m_stopped;
    if (!m_connection) {
        if (const Result<Connection *> again = connection(); !again)
            return again.error();
    }
    m_connection->exec("BEGIN IMMEDIATE");
    if (m_connection->failed())
        return m_connection->takeError();
    const Result<bool> outside = changedOutside();
    if (!outside)
        return outside.error();
    if (*outside)
        stop({ErrorCode::FileReplaced, {m_project.path()}, QStringLiteral("written by somebody else")});
    return m_stopped.code == ErrorCode::None ? Result<>() : Result<>(m_stopped);
}

Result<> WritePath::commit()
{
    if (m_connection->breakage().code != ErrorCode::None)
        return m_connection->breakage(); // told or not: a statement of this act failed for want of disk or memory
    // Nothing of the act is in the file yet (cache_spill is off): whoever changed it was not us.
    if (FileMark::of(m_project.path()) != m_last) {
        look();
        if (m_stopped.code != ErrorCode::None)
            return m_stopped;
    }
    m_connection->exec("COMMIT");
    if (m_connection->failed())
        return m_connection->takeError();
    m_last = FileMark::of(m_project.path());
    return {};
}

Result<> WritePath::transaction(const std::function<Result<>(Writer &)> &body)
{
    Result<> result = begin();
    if (result) {
        Writer writer(*m_connection, m_clock.nowUtcMs());
        result = body(writer);
        if (result && m_connection->failed())
            result = m_connection->takeError();
        if (result)
            result = commit();
    }
    return result ? result : Result<>(giveUp(result.error()));
}

Result<> WritePath::compact()
{
    constexpr int mostTries = 5; // a reader of ours is through with its chunk by then
    const Result<Connection *> ready = connection();
    if (!ready)
        return ready.error();
    look();
    if (m_stopped.code != ErrorCode::None)
        return m_stopped;
    Result<> result;
    for (int tried = 0; tried < mostTries; ++tried) {
        result = m_connection->compact();
        if (result || result.error().code != ErrorCode::OpenElsewhere)
            break;
    }
    if (!result)
        return giveUp(result.error());
    m_last = FileMark::of(m_project.path());
    const auto version = m_connection->integer("PRAGMA data_version"); // SQLite takes it for somebody else's change
    if (m_connection->failed())
        return giveUp(m_connection->takeError());
    m_dataVersion = version.value_or(0);
    return {};
}

Error WritePath::giveUp(const Error &error)
{
    if (!m_connection)
        return error;
    m_connection->takeError();
    // Not every failure is a statement's: applying a changeset fails by itself, with the same errors.
    const bool byDisk = error.code == ErrorCode::Storage || error.code == ErrorCode::DiskFull
        || error.code == ErrorCode::Damaged || error.code == ErrorCode::NotAProject;
    if (!byDisk && m_connection->breakage().code == ErrorCode::None) {
        m_connection->exec("ROLLBACK");
        m_connection->takeError();
        if (m_connection->breakage().code == ErrorCode::None && sqlite3_get_autocommit(m_connection->handle()) != 0)
            return error;
    }
    if (error.code == ErrorCode::Damaged)
        stop(error);
    if (m_connection)
        closeBroken();
    return m_stopped.code == ErrorCode::None ? error : m_stopped;
}

void WritePath::closeBroken()
{
    // Never "tried again as if it had worked": after a failed sync nobody knows what the disk has.
    const Error why = m_connection->breakage();
    m_lostTrack = true;
    m_connection.reset();
    if (why.code == ErrorCode::Damaged || why.code == ErrorCode::NotAProject)
        stop({ErrorCode::Damaged, {}, why.detail});
}

} // namespace stoa
