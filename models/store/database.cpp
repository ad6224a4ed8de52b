// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/functions.h"
#include "models/store/summingfile.h"

#include <QDeadlineTimer>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace stoa {

namespace {

// Long enough for a reader of ours to finish its chunk; anything longer is a fault that should be told.
constexpr int busyTimeoutMs = 2000;
// A query of the window takes milliseconds; one that takes this long would look like a hang, and a hostile file can
// make one.
constexpr qint64 queryDeadlineMs = 5000;
constexpr int progressSteps = 1000;
constexpr sqlite3_int64 heapLimitBytes = 512LL << 20;

struct Limit
{
    int id;
    int value;
};
// reliability.md's list: low enough to stop hostile files, high enough for our own statements.
constexpr std::array limits{Limit{SQLITE_LIMIT_LENGTH, 64 << 20}, Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Limit{SQLITE_LIMIT_COLUMN, 100}, Limit{SQLITE_LIMIT_EXPR_DEPTH, 100}, Limit{SQLITE_LIMIT_COMPOUND_SELECT, 10},
    Limit{SQLITE_LIMIT_VDBE_OP, 100'000}, Limit{SQLITE_LIMIT_FUNCTION_ARG, 8}, Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256}, Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 1000},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 10}, Limit{SQLITE_LIMIT_WORKER_THREADS, 0}};

struct Switch
{
    int id;
    int value;
};
constexpr std::array switches{Switch{SQLITE_DBCONFIG_DEFENSIVE, 1}, Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, Switch{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    Switch{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0}, Switch{SQLITE_DBCONFIG_DQS_DML, 0}, Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 1}, Switch{SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 0}};

void startSqliteOnce()
{
    static const bool started = [] {
        sqlite3_config(SQLITE_CONFIG_SERIALIZED);
        sqlite3_initialize();
        sqlite3_hard_heap_limit64(heapLimitBytes);
        return true;
    }();
    Q_UNUSED(started)
}

qint64 monotonicMs()
{
    return QDeadlineTimer::current().deadline();
}

bool isAllowedPragma(QByteArrayView name)
{
    // What the search index and the session extension ask for by themselves.
    return name == "data_version" || name == "table_info" || name == "table_xinfo" || name == "defer_foreign_keys";
}

Error errorOf(sqlite3 *database)
{
    return storageError(sqlite3_extended_errcode(database), QString::fromUtf8(sqlite3_errmsg(database)));
}

} // namespace

bool isBreakage(int extendedCode)
{
    constexpr std::array codes{SQLITE_IOERR, SQLITE_FULL, SQLITE_NOMEM, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CANTOPEN,
        SQLITE_PROTOCOL, SQLITE_READONLY};
    return std::find(codes.begin(), codes.end(), extendedCode & 0xff) != codes.end();
}

Error storageError(int extendedCode, const QString &detail)
{
    const QString told = QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(detail);
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {}, told};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, {}, told};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAProject, {}, told};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::NoPermission, {}, told};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::OpenElsewhere, {}, told};
    default:
        break;
    }
    return {ErrorCode::Storage, {}, told};
}

Connection::Connection(sqlite3 *database, Mode mode)
    : m_database(database)
    , m_mode(mode)
{
}

Connection::~Connection()
{
    clearCache();
    sqlite3_close_v2(m_database);
}

void Connection::clearCache()
{
    for (const auto &[sql, statements] : m_cache) {
        for (sqlite3_stmt *const statement : statements)
            sqlite3_finalize(statement);
    }
    m_cache.clear();
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    startSqliteOnce();
    // SQLITE_OPEN_URI stays off: a file name is a file name.
    int flags = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    flags |= mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &database, flags, summingLayer());
    std::unique_ptr<Connection> connection(new Connection(database, mode));
    if (code != SQLITE_OK) {
        Error error = database != nullptr ? errorOf(database) : storageError(code, QStringLiteral("no memory"));
        if ((code & 0xff) == SQLITE_CANTOPEN)
            error.code = ErrorCode::NoPermission;
        return error;
    }
    sqlite3_busy_timeout(database, busyTimeoutMs);
    if (const Result<> configured = connection->configure(); !configured)
        return configured.error();
    return connection;
}

Result<> Connection::configure()
{
    for (const Switch &wanted : switches) {
        int is = -1;
        if (sqlite3_db_config(handle(), wanted.id, wanted.value, &is) != SQLITE_OK || is != wanted.value)
            return {ErrorCode::Storage, {}, QStringLiteral("db_config %1").arg(wanted.id)};
    }
    for (const Limit &limit : limits)
        sqlite3_limit(handle(), limit.id, limit.value);
    registerFunctions(handle());
    if (m_mode == Mode::Create)
        exec("PRAGMA page_size=4096");
    exec("PRAGMA mmap_size=0");
    exec("PRAGMA cell_size_check=ON");
    exec("PRAGMA trusted_schema=OFF");
    if (m_mode != Mode::Read) {
        // A rollback journal, not WAL: people copy the one file while it is open. EXTRA: FULL loses acknowledged edits.
        const QString journal = text("PRAGMA journal_mode=DELETE").value_or(QString());
        if (journal != QLatin1String("delete") && journal != QLatin1String("memory")
            && !failed()) // ":memory:" has its own
            return {ErrorCode::Storage, {}, QStringLiteral("journal_mode")};
        exec("PRAGMA synchronous=EXTRA");
        exec("PRAGMA fullfsync=ON");
        exec("PRAGMA checkpoint_fullfsync=ON");
        exec("PRAGMA secure_delete=ON");
        exec("PRAGMA cache_spill=OFF");
    } else {
        exec("PRAGMA query_only=ON");
    }
    exec("PRAGMA temp_store=MEMORY");
    exec("PRAGMA foreign_keys=ON");
    exec("PRAGMA recursive_triggers=OFF");
    exec("PRAGMA ignore_check_constraints=OFF");
    // A writer goes through several indexes of a large table in no order: what it has to read again costs imports half
    // of their speed. Memory is taken only when it is used.
    exec(m_mode == Mode::Write ? "PRAGMA cache_size=-65536" : "PRAGMA cache_size=-16384");
    if (failed())
        return takeError();
    clearCache(); // what was prepared before has not met the authorizer
    sqlite3_set_authorizer(handle(), &Connection::authorize, this);
    if (m_mode == Mode::Read)
        sqlite3_progress_handler(handle(), progressSteps, &Connection::checkDeadline, this);
    m_maintenance = false;
    return {};
}

int Connection::authorize(void *self, int action, const char *first, const char *, const char *, const char *)
{
    if (static_cast<Connection *>(self)->m_maintenance)
        return SQLITE_OK;
    switch (action) {
    case SQLITE_PRAGMA:
        return isAllowedPragma(QByteArrayView(first)) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
    case SQLITE_ALTER_TABLE:
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE:
        return SQLITE_DENY;
    default:
        return SQLITE_OK;
    }
}

int Connection::checkDeadline(void *self)
{
    const qint64 deadline = static_cast<Connection *>(self)->m_deadlineMs;
    return deadline != 0 && monotonicMs() > deadline ? 1 : 0;
}

Connection::Snapshot::Snapshot(Connection &connection)
    : m_connection(connection)
    , m_isOurs(sqlite3_get_autocommit(connection.handle()) != 0)
{
    if (m_isOurs)
        m_connection.exec("BEGIN");
}

Connection::Snapshot::~Snapshot()
{
    // Not through exec(): after an error that stays, exec() runs nothing, and the file would stay locked.
    if (m_isOurs && sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

Statement Connection::prepare(const char *sql)
{
    if (m_mode == Mode::Read)
        m_deadlineMs = m_maintenance ? 0 : monotonicMs() + queryDeadlineMs;
    std::string key(sql);
    if (failed())
        return Statement(*this, nullptr, std::move(key));
    if (const auto cached = m_cache.find(key); cached != m_cache.end() && !cached->second.empty()) {
        sqlite3_stmt *const statement = cached->second.back();
        cached->second.pop_back();
        return Statement(*this, statement, std::move(key));
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        fail(failureOf(key));
    return Statement(*this, statement, std::move(key));
}

Error Connection::failureOf(const std::string &sql)
{
    Error error = errorOf(m_database);
    error.detail += QStringLiteral(" in ") + QString::fromStdString(sql).left(200);
    if (m_breakage.code == ErrorCode::None && isBreakage(sqlite3_errcode(m_database)))
        m_breakage = error;
    return error;
}

template <typename... Values>
Result<> Connection::vacuum(const char *sql, const Values &...values)
{
    const Maintenance maintenance(*this);
    clearCache();
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 1); // it fills a file of its own first
    // A large file is more than memory may hold (heapLimitBytes).
    exec("PRAGMA temp_store=FILE");
    exec("PRAGMA cache_spill=ON");
    exec(sql, values...);
    const Error error = takeError();
    exec("PRAGMA cache_spill=OFF");
    exec("PRAGMA temp_store=MEMORY");
    clearCache(); // those met no authorizer
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 0);
    if (error.code != ErrorCode::None || failed()) {
        const Error later = takeError();
        return error.code != ErrorCode::None ? error : later;
    }
    return {};
}

Result<> Connection::checkPages()
{
    const Maintenance maintenance(*this);
    const auto answer = text("PRAGMA quick_check(1)");
    const int code = sqlite3_extended_errcode(m_database);
    const Error error = takeError();
    if (error.code == ErrorCode::None && answer == QStringLiteral("ok"))
        return {};
    constexpr std::array notTheFiles{
        SQLITE_NOMEM, SQLITE_IOERR, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_INTERRUPT, SQLITE_FULL, SQLITE_CANTOPEN};
    const bool isKnown = error.code == ErrorCode::None || code == SQLITE_IOERR_SHORT_READ
        || std::find(notTheFiles.begin(), notTheFiles.end(), code & 0xff) == notTheFiles.end();
    return isKnown ? Error{ErrorCode::Damaged, {}, answer.value_or(error.detail)} : error;
}

Result<> Connection::compact()
{
    return vacuum("VACUUM");
}

Result<> Connection::compactInto(const QString &path)
{
    return vacuum("VACUUM INTO ?", path);
}

Error Connection::takeError()
{
    return std::exchange(m_error, Error());
}

void Connection::fail(const Error &error)
{
    if (m_error.code == ErrorCode::None)
        m_error = error;
}

} // namespace stoa
