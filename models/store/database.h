// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/statement.h"

#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace stoa {

//! One connection to a project file, with all the settings that keep it safe. Belongs to the thread that uses it.
//!
//! Errors are sticky: the first one stays until takeError(), so that a run of statements can be written straight down
//! and asked once at its end.
class Connection final
{
public:
    enum class Mode {
        Read, //!< read-only; queries that take longer than 5 s end with an error
        Write,
        Create, //!< the file must not exist
    };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    //! A statement with \a values bound from the left.
    template <typename... Values>
    Statement query(const char *sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        int index = 0;
        (statement.bind(++index, values), ...);
        return statement;
    }

    //! Runs a statement to its end; answers the number of rows changed.
    template <typename... Values>
    int exec(const char *sql, const Values &...values)
    {
        Statement statement = query(sql, values...);
        while (statement.step()) { }
        return failed() ? 0 : statement.changedRows();
    }

    //! The first column of the first row, or nothing.
    template <typename... Values>
    std::optional<qint64> integer(const char *sql, const Values &...values)
    {
        Statement statement = query(sql, values...);
        return statement.step() && !statement.isNull(0) ? std::optional(statement.integer(0)) : std::nullopt;
    }
    template <typename... Values>
    std::optional<QString> text(const char *sql, const Values &...values)
    {
        Statement statement = query(sql, values...);
        return statement.step() && !statement.isNull(0) ? std::optional(statement.text(0)) : std::nullopt;
    }

    bool failed() const { return m_error.code != ErrorCode::None; }
    const Error &error() const { return m_error; }
    Error takeError();
    void fail(const Error &error); //!< keeps the first
    //! The first error of the disk, of memory or of the file itself since this connection was opened; stays. What the
    //! connection holds may not be what the file has: a writer closes it.
    const Error &breakage() const { return m_breakage; }

    //! Looks at every page. Errors: Damaged: something is wrong with them; any other: they could not be looked at, for
    //! want of memory or because the disk or a lock failed, and nothing is known of the file. Takes the error away.
    Result<> checkPages();
    //! Writes the file anew, page by page, without what was deleted. Errors: as every statement; OpenElsewhere while
    //! somebody reads. Nothing is changed then.
    Result<> compact();
    //! The same into a new file: what was deleted is in none of its bytes. Errors: as every statement; what was begun
    //! may be left at \a path.
    Result<> compactInto(const QString &path);

    sqlite3 *handle() const { return m_database; } //!< for sessions and backup, inside models/store only
    //! Lifts the prohibitions on schema changes and pragmas for as long as it lives: migrations and checks only.
    class Maintenance;
    //! All that is read while it lives is of one moment, and the file is locked and looked at once, not for each
    //! statement (five system calls). A writer waits meanwhile: milliseconds, never across the event loop.
    class Snapshot;

private:
    friend class Statement;
    Connection(sqlite3 *database, Mode mode);
    Statement prepare(const char *sql);
    Error failureOf(const std::string &sql); //!< SQLite's last error, and notes a breakage
    Result<> configure();
    void clearCache();
    template <typename... Values>
    Result<> vacuum(const char *sql, const Values &...values);
    static int authorize(void *self, int action, const char *first, const char *second, const char *, const char *);
    static int checkDeadline(void *self);

    sqlite3 *m_database;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>> m_cache; //!< statements at rest, by their text
    Error m_error;
    Error m_breakage;
    Mode m_mode;
    qint64 m_deadlineMs = 0; //!< on the monotonic clock
    bool m_maintenance = true;
};

class Connection::Snapshot final
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
    const bool m_isOurs; //!< not one inside a transaction, or inside another snapshot
};

class Connection::Maintenance final
{
public:
    explicit Maintenance(Connection &connection)
        : m_connection(connection)
    {
        m_connection.m_maintenance = true;
    }
    ~Maintenance() { m_connection.m_maintenance = false; }
    Maintenance(const Maintenance &) = delete;
    Maintenance &operator=(const Maintenance &) = delete;

private:
    Connection &m_connection;
};

//! Whether the code tells of the disk, of memory or of a damaged file, and not of the statement.
bool isBreakage(int extendedCode);

//! What SQLite's result code means to us; \a detail keeps its words.
Error storageError(int extendedCode, const QString &detail);

} // namespace stoa
