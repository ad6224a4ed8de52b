// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recorder.h"

// The session interface is declared only with these two; Debian's library has it.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace stoa {

namespace {

QByteArray taken(int size, void *memory)
{
    const QByteArray bytes(static_cast<const char *>(memory), size);
    sqlite3_free(memory);
    return bytes;
}

int refuseConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

// SQLite's interface takes the buffer without const and does not change it.
void *bufferOf(const QByteArray &bytes)
{
    return const_cast<char *>(bytes.constData());
}

RowChange rowAt(sqlite3_changeset_iter *iterator, Table table, int operation)
{
    sqlite3_value *key = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(iterator, 0, &key);
    else
        sqlite3changeset_old(iterator, 0, &key);
    const qint64 id = key != nullptr && sqlite3_value_type(key) == SQLITE_INTEGER ? sqlite3_value_int64(key) : 0;
    const ChangeKind kind = operation == SQLITE_INSERT ? ChangeKind::Inserted
        : operation == SQLITE_DELETE                   ? ChangeKind::Deleted
                                                       : ChangeKind::Updated;
    return {table, id, kind};
}

} // namespace

Recorder::Recorder(Connection &connection, bool withFacts)
    : m_connection(connection)
{
    int code = sqlite3session_create(connection.handle(), "main", &m_session);
    const QList<const char *> tables = tablesToRecord(withFacts);
    for (const char *const table : tables) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(m_session, table);
    }
    if (code != SQLITE_OK)
        connection.fail(storageError(code, QStringLiteral("session")));
}

Recorder::~Recorder()
{
    if (m_session) // want of memory leaves none, and SQLite looks into it
        sqlite3session_delete(m_session);
}

Result<QByteArray> Recorder::changeset() const
{
    int size = 0;
    void *memory = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &memory);
    if (code != SQLITE_OK)
        return storageError(code, QStringLiteral("changeset"));
    return taken(size, memory);
}

Result<QList<RowChange>> rowsOf(const QByteArray &changeset)
{
    QList<RowChange> rows;
    sqlite3_changeset_iter *iterator = nullptr;
    int code = sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), bufferOf(changeset));
    while (code == SQLITE_OK && sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *name = nullptr;
        int columns = 0;
        int operation = 0;
        code = sqlite3changeset_op(iterator, &name, &columns, &operation, nullptr);
        if (const auto table = tableOf(QByteArrayView(name)); code == SQLITE_OK && table)
            rows.append(rowAt(iterator, *table, operation));
    }
    const int ended = sqlite3changeset_finalize(iterator);
    if (code == SQLITE_OK)
        code = ended;
    if (code != SQLITE_OK)
        return storageError(code, QStringLiteral("reading a changeset"));
    return rows;
}

Result<QByteArray> inverted(const QByteArray &changeset)
{
    int size = 0;
    void *memory = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), bufferOf(changeset), &size, &memory);
    if (code != SQLITE_OK)
        return storageError(code, QStringLiteral("inverting a changeset"));
    return taken(size, memory);
}

Result<QByteArray> combined(const QByteArray &first, const QByteArray &second)
{
    int size = 0;
    void *memory = nullptr;
    const int code = sqlite3changeset_concat(static_cast<int>(first.size()), bufferOf(first),
        static_cast<int>(second.size()), bufferOf(second), &size, &memory);
    if (code != SQLITE_OK)
        return storageError(code, QStringLiteral("joining changesets"));
    return taken(size, memory);
}

Result<> apply(Connection &connection, const QByteArray &changeset)
{
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()),
        bufferOf(changeset), nullptr, &refuseConflict, nullptr);
    if ((code & 0xff) == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        return {ErrorCode::Conflict, {}, QStringLiteral("changeset does not fit, code %1").arg(code)};
    if (code != SQLITE_OK)
        return storageError(code, QStringLiteral("applying a changeset"));
    return {};
}

} // namespace stoa
