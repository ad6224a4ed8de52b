// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>

struct sqlite3_stmt;

namespace stoa {

class Connection;

//! A prepared statement on its way through its rows. Made by Connection::query(); goes back to the connection's cache
//! when it dies, which also gives up its read lock: never keep one longer than the loop.
class Statement final
{
public:
    Statement(Connection &connection, sqlite3_stmt *statement, std::string sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;

    bool step(); //!< true: a row is there; false: the end, or an error that finish() and Connection::error() tell
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const; //!< of a BLOB, or the UTF-8 of a text
    QByteArrayView bytesView(int column) const; //!< valid until the next step()
    bool isNull(int column) const;
    template <typename AnyId>
    AnyId id(int column) const
    {
        return AnyId{integer(column)};
    }

    void restart(); //!< for the next values: what is bound stays until it is bound anew

    //! \a value, or the error that ended the loop.
    template <typename T>
    Result<T> finish(T value) const
    {
        return m_error.code == ErrorCode::None ? Result<T>(std::move(value)) : Result<T>(m_error);
    }

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, bool value) { bind(index, qint64(value ? 1 : 0)); }
    void bind(int index, double value);
    void bind(int index, const QString &value);
    void bind(int index, const char *value);
    void bind(int index, const QByteArray &value); //!< as a BLOB
    //! UTF-8 as a text, not copied: \a value must live until the statement was stepped. For imports of a million rows.
    void bindUtf8(int index, QByteArrayView value);
    void bind(int index, std::nullptr_t);
    template <typename Tag>
    void bind(int index, const Id<Tag> &id)
    {
        bind(index, id.value);
    }
    template <typename T>
    void bind(int index, const std::optional<T> &value)
    {
        value ? bind(index, *value) : bind(index, nullptr);
    }
    int changedRows() const; //!< of the statement just run to its end
    int columnCount() const; //!< 0 when it could not be prepared

private:
    void note(const Error &error);

    Connection *m_connection;
    sqlite3_stmt *m_statement; //!< null when it could not be prepared
    std::string m_sql;
    Error m_error;
};

} // namespace stoa
