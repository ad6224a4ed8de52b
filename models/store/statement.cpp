// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/database.h"

#include <sqlite3.h>

#include <utility>

namespace stoa {

Statement::Statement(Connection &connection, sqlite3_stmt *statement, std::string sql)
    : m_connection(&connection)
    , m_statement(statement)
    , m_sql(std::move(sql))
{
    if (m_statement == nullptr)
        m_error = connection.error();
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (m_statement == nullptr)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_connection->m_cache[m_sql].push_back(m_statement);
}

void Statement::note(const Error &error)
{
    if (m_error.code == ErrorCode::None)
        m_error = error;
    m_connection->fail(error);
}

bool Statement::step()
{
    if (m_statement == nullptr || m_error.code != ErrorCode::None)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        note(m_connection->failureOf(m_sql));
    return false;
}

void Statement::restart()
{
    if (m_statement != nullptr)
        sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytesView(column));
}

QByteArray Statement::bytes(int column) const
{
    return bytesView(column).toByteArray();
}

QByteArrayView Statement::bytesView(int column) const
{
    const void *const start = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(start), sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Statement::changedRows() const
{
    return sqlite3_changes(m_connection->handle());
}

int Statement::columnCount() const
{
    return m_statement != nullptr ? sqlite3_column_count(m_statement) : 0;
}

void Statement::bind(int index, qint64 value)
{
    if (m_statement != nullptr)
        sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bind(int index, double value)
{
    if (m_statement != nullptr)
        sqlite3_bind_double(m_statement, index, value);
}

void Statement::bind(int index, const QString &value)
{
    if (m_statement == nullptr)
        return;
    const QByteArray utf8 = value.toUtf8();
    const int code = sqlite3_bind_text(m_statement, index, utf8.isNull() ? "" : utf8.constData(),
        static_cast<int>(utf8.size()), SQLITE_TRANSIENT); // NOLINT: SQLite's own cast
    if (code != SQLITE_OK)
        note(storageError(code, QStringLiteral("text too large")));
}

void Statement::bind(int index, const char *value)
{
    if (m_statement != nullptr)
        sqlite3_bind_text(m_statement, index, value, -1, SQLITE_TRANSIENT); // NOLINT
}

void Statement::bind(int index, const QByteArray &value)
{
    if (m_statement == nullptr)
        return;
    const int code = sqlite3_bind_blob64(m_statement, index, value.isNull() ? "" : value.constData(),
        static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT); // NOLINT
    if (code != SQLITE_OK)
        note(storageError(code, QStringLiteral("value too large")));
}

void Statement::bindUtf8(int index, QByteArrayView value)
{
    if (m_statement != nullptr)
        sqlite3_bind_text(
            m_statement, index, value.isEmpty() ? "" : value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
}

void Statement::bind(int index, std::nullptr_t)
{
    if (m_statement != nullptr)
        sqlite3_bind_null(m_statement, index);
}

} // namespace stoa
