// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QTimeZone>

namespace stoa {

//! What an act may do to the project: SQL on the writing connection, inside the transaction that EditService opened.
//! Exists only on the store thread, only while the act runs. Errors are sticky (see Connection): the act is rolled back
//! whole.
class Writer final
{
public:
    Writer(Connection &connection, qint64 nowMs)
        : m_connection(connection)
        , m_nowMs(nowMs)
    {
    }

    template <typename... Values>
    Statement query(const char *sql, const Values &...values)
    {
        return m_connection.query(sql, values...);
    }
    template <typename... Values>
    int exec(const char *sql, const Values &...values)
    {
        return m_connection.exec(sql, values...);
    }
    template <typename... Values>
    std::optional<qint64> integer(const char *sql, const Values &...values)
    {
        return m_connection.integer(sql, values...);
    }
    template <typename... Values>
    std::optional<QString> text(const char *sql, const Values &...values)
    {
        return m_connection.text(sql, values...);
    }

    qint64 nowMs() const { return m_nowMs; } //!< milliseconds UTC, the same throughout the act
    qint64 newId() { return makeId(m_nowMs); }
    QString setting(const char *name, const QString &otherwise = {}); //!< of the table setting
    QTimeZone zone(); //!< the project's
    void fail(const Error &error) { m_connection.fail(error); }
    void fail(ErrorCode code, const QStringList &args = {}) { m_connection.fail({code, args, {}}); }
    bool failed() const { return m_connection.failed(); }
    Connection &connection() { return m_connection; }

    //! Facts for the act's sentence that only the project knows, as the title of the post: instead of those of the
    //! label.
    void setLabelArgs(const QStringList &args) { m_labelArgs = args; }
    const std::optional<QStringList> &labelArgs() const { return m_labelArgs; }

private:
    Connection &m_connection;
    qint64 m_nowMs;
    std::optional<QStringList> m_labelArgs;
};

} // namespace stoa
