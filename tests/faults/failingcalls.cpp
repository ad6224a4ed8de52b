// SPDX-License-Identifier: GPL-3.0-or-later
// A04, A05, A12: every call to the file system during twelve acts fails, once and for ever. A06: every allocation.
#include "tests/faults/failingmemory.h"
#include "tests/faults/ioshim.h"
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include <QMutex>

#include <sqlite3.h>

#include <array>
#include <cstring>

namespace stoa::faults {

namespace {

constexpr int shortOperations = 4;

//! The ways in which a call of one kind fails.
struct Failure
{
    IoCall::Kind kind;
    int code;
    int share; //!< hundredths that were carried out all the same
    const char *name;
};
constexpr std::array failures{
    Failure{IoCall::Open, SQLITE_CANTOPEN, 0, "open"},
    Failure{IoCall::Read, SQLITE_IOERR_READ, 0, "read EIO"},
    Failure{IoCall::Read, SQLITE_CORRUPT, 0, "read damaged"},
    Failure{IoCall::Write, SQLITE_IOERR_WRITE, 0, "write EIO"},
    Failure{IoCall::Write, SQLITE_FULL, 50, "write ENOSPC"},
    Failure{IoCall::Truncate, SQLITE_IOERR_TRUNCATE, 0, "truncate EIO"},
    Failure{IoCall::Sync, SQLITE_IOERR_FSYNC, 0, "sync EIO"},
    Failure{IoCall::Delete, SQLITE_IOERR_DELETE, 0, "delete EIO"},
    Failure{IoCall::Delete, SQLITE_IOERR_DIR_FSYNC, 100, "delete not durable"},
};

//! Counts the calls to the project's files, and makes the wanted one fail.
class FailingFiles final : public IoWatch
{
public:
    IoVerdict before(const IoCall &call) override
    {
        const char *const slash = std::strrchr(call.path, '/');
        if (slash == nullptr || std::strncmp(slash + 1, "client.stoa", 11) != 0)
            return {};
        const QMutexLocker lock(&m_mutex);
        kinds.append(call.kind);
        const qsizetype serial = kinds.size();
        if (failure == nullptr || serial < failsAt || (serial > failsAt && !forEver))
            return {};
        if (serial == failsAt && call.kind != failure->kind)
            return {}; // the calls came in another order this time
        happened = true;
        if (call.kind != failure->kind)
            return {SQLITE_IOERR, 0}; // a dead disk is dead for all
        // What a journal has is told by its checksums, never by a result code.
        const bool journal = QByteArrayView(call.path).endsWith("-journal");
        return {failure->code == SQLITE_CORRUPT && journal ? SQLITE_IOERR_READ : failure->code, failure->share};
    }
    QList<IoCall::Kind> kinds; //!< of the calls so far
    const Failure *failure = nullptr;
    qsizetype failsAt = 0;
    bool forEver = false;
    bool happened = false;

private:
    QMutex m_mutex;
};

class Failing final
{
public:
    Failing(World &world, Report &report)
        : m_world(world)
        , m_report(report)
    {
        for (const char *figure : {"corrupt", "lost", "half_done", "silent", "not_usable", "not_opened"})
            report.mayFail(figure);
    }

    void setReadsDamaged(bool on) { m_readsDamaged = on; } //!< of the failures to come

    //! Opens the project afresh and comes to the point where \a operation starts.
    void start(const Operation &operation)
    {
        m_world.putBack();
        const Error error = m_world.open();
        if (error.code != ErrorCode::None)
            qFatal("the project does not open: %s", qPrintable(error.detail));
        if (!operation.isAct)
            m_first = logicalHash(m_world.reader());
        if (operation.prepare) {
            if (const Result<> prepared = operation.prepare(m_world); !prepared)
                qFatal("%s: %s", operation.name, qPrintable(prepared.error().detail));
        }
        m_world.nextMinutes();
        m_world.edits().waitForIdle();
        m_before = logicalHash(m_world.reader());
    }

    //! The act was tried and something failed in it: what does the project have, now and after opening it again?
    void judge(const Operation &operation, const Result<> &answer, const QString &how)
    {
        const QString where = QLatin1String(operation.name) + QLatin1String(", ") + how;
        const QByteArray now = logicalHash(m_world.reader());
        if (answer && now == m_before)
            m_report.fault("silent", where);
        if (!answer)
            m_report.count("refused");
        const Result<> more = editAnything(m_world);
        // What reads as damaged is written no more, whoever meets it first: the act, or the store beside it.
        const bool isDamaged = (!answer && answer.error().code == ErrorCode::Damaged)
            || (m_readsDamaged && !more && more.error().code == ErrorCode::Damaged);
        if (!more && !isDamaged)
            m_report.fault("not_usable", where + QLatin1String(": ") + more.error().detail);
        m_world.edits().waitForIdle();
        const QByteArray last = logicalHash(m_world.reader());
        m_world.close();
        reopen(operation, bool(answer), last, where);
    }

private:
    void reopen(const Operation &operation, bool acknowledged, const QByteArray &last, const QString &where)
    {
        if (const Error error = m_world.open(); error.code != ErrorCode::None)
            return m_report.fault("not_opened", where + QLatin1String(": ") + error.detail);
        if (!isSoundInside())
            m_report.fault("corrupt", where);
        // What a refused import had brought may go only now, where the file was too bad to remove it at once.
        const QByteArray now = logicalHash(m_world.reader());
        if (!last.isEmpty() && now != last && (acknowledged || now != m_before))
            m_report.fault("lost", where);
        if (!acknowledged)
            mustBeWhole(operation, where);
    }

    bool isSoundInside()
    {
        const Connection::Maintenance maintenance(m_world.reader());
        return m_world.reader().text("PRAGMA integrity_check") == QStringLiteral("ok");
    }

    //! A refused act left nothing, or, where only its acknowledgement failed, all of it: what can be taken back.
    void mustBeWhole(const Operation &operation, const QString &where)
    {
        const auto notes = m_world.reader().integer("SELECT count(*) FROM post WHERE notes <> ''").value_or(0);
        if (notes > 0 && !waited(m_world.edits().undo()))
            return m_report.fault("half_done", where + QLatin1String(": no undo"));
        if (logicalHash(m_world.reader()) == m_before)
            return;
        m_report.count("refused_but_done");
        if (!operation.isAct && logicalHash(m_world.reader()) == m_first)
            return; // all of what its preparation did is taken back
        if (!waited(m_world.edits().undo()) || logicalHash(m_world.reader()) != m_before)
            m_report.fault("half_done", where);
    }

    World &m_world;
    Report &m_report;
    QByteArray m_first; //!< before the operation was prepared
    QByteArray m_before;
    bool m_readsDamaged = false;
};

void failCalls(World &world, Report &report, Failing &failing, const Operation &operation)
{
    failing.start(operation);
    FailingFiles counting;
    setIoWatch(&counting);
    if (const Result<> clean = operation.run(world); !clean)
        qFatal("%s does not work: %s", operation.name, qPrintable(clean.error().detail));
    world.edits().waitForIdle();
    setIoWatch(nullptr);
    report.count("calls", counting.kinds.size());
    for (qsizetype at = 1; at <= counting.kinds.size(); ++at) {
        for (const Failure &failure : failures) {
            if (failure.kind != counting.kinds.at(at - 1))
                continue;
            for (const bool forEver : {false, true}) {
                failing.start(operation);
                failing.setReadsDamaged(failure.code == SQLITE_CORRUPT);
                FailingFiles files;
                files.failure = &failure;
                files.failsAt = at;
                files.forEver = forEver;
                setIoWatch(&files);
                const Result<> answer = operation.run(world);
                world.edits().waitForIdle();
                setIoWatch(nullptr);
                report.count(files.happened ? "failures" : "not_reached");
                failing.judge(operation, answer,
                    QStringLiteral("%1 at call %2%3")
                        .arg(QLatin1String(failure.name))
                        .arg(at)
                        .arg(QLatin1String(forEver ? " for ever" : "")));
            }
        }
    }
}

void failMemory(World &world, Report &report, Failing &failing, const Operation &operation, qint64 stride)
{
    failing.start(operation);
    FailingMemory::count();
    if (const Result<> clean = operation.run(world); !clean)
        qFatal("%s does not work: %s", operation.name, qPrintable(clean.error().detail));
    world.edits().waitForIdle();
    const qint64 total = FailingMemory::stop();
    report.count("allocations", total);
    for (const bool forEver : {false, true}) {
        for (qint64 at = 1; at <= total; at += stride) {
            failing.start(operation);
            FailingMemory::failAt(at, forEver);
            const Result<> answer = operation.run(world);
            world.edits().waitForIdle();
            FailingMemory::stop();
            report.count("failures");
            failing.judge(operation, answer,
                QStringLiteral("allocation %1%2").arg(at).arg(QLatin1String(forEver ? " for ever" : "")));
        }
    }
}

std::vector<Operation> wantedOperations(const Wanted &wanted)
{
    std::vector<Operation> chosen;
    for (const Operation &operation : operations()) {
        const bool named = wanted.rest.contains(QLatin1String(operation.name));
        if (wanted.rest.isEmpty() ? (wanted.full || chosen.size() < shortOperations) : named)
            chosen.push_back(operation);
    }
    return chosen;
}

} // namespace

int runFailingCalls(const Wanted &wanted)
{
    installIoShim();
    World world;
    Report report("calls");
    Failing failing(world, report);
    for (const Operation &operation : wantedOperations(wanted)) {
        report.count("operations");
        failCalls(world, report, failing, operation);
    }
    return report.print();
}

int runFailingMemory(const Wanted &wanted)
{
    FailingMemory::install();
    World world;
    Report report("memory");
    Failing failing(world, report);
    const qint64 stride = wanted.full ? 1 : 97;
    report.note("every", stride);
    for (const Operation &operation : wantedOperations(wanted)) {
        report.count("operations");
        failMemory(world, report, failing, operation, stride);
    }
    return report.print();
}

} // namespace stoa::faults
