// SPDX-License-Identifier: GPL-3.0-or-later
// A02, A03: everything that the disk may hold after a power cut at any moment of twelve workloads is opened again.
#include "models/store/openmark.h"
#include "tests/faults/memorydisk.h"
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include <QFile>
#include <QMutex>

#include <array>
#include <cstring>

namespace stoa::faults {

namespace {

constexpr qint64 shortCount = 20'000;
constexpr int nestedEvery = 20; // one in so many states is cut again while it recovers
constexpr int nestedCuts = 2;
constexpr int reallyOpenedEvery = 100; // one in so many is opened by Project::open on a real disk

const std::string mainFile = "client.stoa";
const std::string journalFile = "client.stoa-journal";

//! Keeps what SQLite does to the project's two files.
class Recording final : public IoWatch
{
public:
    void after(const IoCall &call) override
    {
        const char *const slash = std::strrchr(call.path, '/');
        const std::string name = slash != nullptr ? slash + 1 : call.path;
        if (name != mainFile && name != journalFile)
            return;
        const QMutexLocker lock(&m_mutex);
        switch (call.kind) {
        case IoCall::Open:
            if (call.syncsFolder)
                events.append({DiskEvent::Create, name, 0, {}, false});
            break;
        case IoCall::Read:
            break;
        case IoCall::Write:
            events.append({DiskEvent::Write, name, call.offset, QByteArray(call.data, call.size), false});
            break;
        case IoCall::Truncate:
            events.append({DiskEvent::Truncate, name, call.offset, {}, false});
            break;
        case IoCall::Sync:
            events.append({DiskEvent::Sync, name, 0, {}, false});
            break;
        case IoCall::Delete:
            events.append({DiskEvent::Delete, name, 0, {}, call.syncsFolder && !forgetsRemovals});
            break;
        }
    }
    QList<DiskEvent> events;
    bool forgetsRemovals = false; //!< as synchronous=FULL does: to see that this program finds what it should

private:
    QMutex m_mutex;
};

QByteArray hashOf(const QByteArray &bytes)
{
    // Not cryptographic: told apart are states of our own making.
    const std::array<size_t, 2> parts{qHash(bytes, 1), qHash(bytes, 0x9e3779b9)};
    return QByteArray(reinterpret_cast<const char *>(parts.data()), sizeof(parts));
}

//! One workload, recorded: what happened to the disk, and every state that a commit left.
struct Tape
{
    const char *name = "";
    DiskImage start;
    QList<DiskEvent> events;
    QList<QByteArray> states; //!< hashes of the file: first, and after each commit
};

void act(World &world, const Operation &operation)
{
    const auto must = [&](const Result<> &result) {
        if (!result)
            qFatal("%s: %s", operation.name, qPrintable(result.error().detail));
    };
    must(operation.run(world));
    world.nextMinutes();
    must(waited(world.edits().undo()) ? Result<>() : Result<>(ErrorCode::Storage));
    must(waited(world.edits().redo()) ? Result<>() : Result<>(ErrorCode::Storage));
    must(editAnything(world));
}

Tape record(World &world, const Operation &operation, bool forgetsRemovals)
{
    world.putBack();
    if (world.open().code != ErrorCode::None)
        qFatal("the project does not open");
    if (operation.prepare)
        Q_UNUSED(operation.prepare(world))
    Tape tape;
    tape.name = operation.name;
    tape.start[mainFile] = fileBytes(world.path()); // SQLite is at rest; that it is right is checked below
    Recording recording;
    recording.forgetsRemovals = forgetsRemovals;
    setIoWatch(&recording);
    act(world, operation);
    world.edits().waitForIdle();
    setIoWatch(nullptr);
    world.close();
    tape.events = recording.events;
    SimulatedDisk disk(tape.start);
    tape.states.append(hashOf(disk.now().at(mainFile)));
    for (const DiskEvent &event : std::as_const(tape.events)) {
        disk.carryOut(event);
        if (event.kind == DiskEvent::Delete && event.name == journalFile)
            tape.states.append(hashOf(disk.now().at(mainFile)));
    }
    if (disk.now().at(mainFile) != fileBytes(world.path()))
        qFatal("%s: the recording is not what happened", operation.name);
    return tape;
}

struct Recovered
{
    QByteArray bytes;
    bool opened = false;
    bool sound = true;
};

//! Opens \a image as the store does and lets it recover.
Recovered recover(const DiskImage &image, QList<DiskEvent> *steps = nullptr)
{
    MemoryFiles::image() = image;
    MemoryFiles::setRecord(steps);
    Recovered recovered;
    {
        auto connection = Connection::open(QStringLiteral("/client.stoa"), Connection::Mode::Write);
        recovered.opened = connection && (*connection)->integer("SELECT count(*) FROM project_fact").value_or(0) > 0;
    }
    MemoryFiles::setRecord(nullptr);
    recovered.bytes = MemoryFiles::image()[mainFile];
    return recovered;
}

//! Where the bytes differ from every state: whether the rows do too, and whether the pages are sound.
bool isWholeInside(const Recovered &recovered)
{
    MemoryFiles::image() = {{mainFile, recovered.bytes}};
    auto connection = Connection::open(QStringLiteral("/client.stoa"), Connection::Mode::Write);
    if (!connection)
        return false;
    const Connection::Maintenance maintenance(**connection);
    return (*connection)->text("PRAGMA integrity_check") == QStringLiteral("ok");
}

class Cutting final
{
public:
    Cutting(World &world, Report &report, quint32 seed)
        : m_world(world)
        , m_report(report)
        , m_random(seed)
    {
        for (const char *figure : {"corrupt", "lost", "half_done", "not_opened"})
            report.mayFail(figure);
    }

    void cut(const Tape &tape, qint64 count)
    {
        const qint64 points = tape.events.size();
        SimulatedDisk disk(tape.start);
        qsizetype commits = 0;
        for (qsizetype point = 0; point < points; ++point) {
            const qint64 times = count * (point + 1) / points - count * point / points;
            for (qint64 i = 0; i < times; ++i)
                once(tape, disk, point, commits);
            const DiskEvent &event = tape.events.at(point);
            disk.carryOut(event);
            commits += event.kind == DiskEvent::Delete && event.name == journalFile ? 1 : 0;
        }
    }

private:
    void once(const Tape &tape, const SimulatedDisk &disk, qsizetype point, qsizetype commits)
    {
        const DiskImage image = disk.afterCut(&tape.events.at(point), m_random);
        m_report.count("states");
        const bool nested = ++m_serial % nestedEvery == 0 && image.contains(journalFile);
        QList<DiskEvent> steps;
        const Recovered recovered = recover(image, nested ? &steps : nullptr);
        judge(tape, recovered, point, commits, "");
        for (int i = 0; i < nestedCuts && !steps.isEmpty(); ++i)
            again(tape, image, steps, point, commits);
        if (m_serial % reallyOpenedEvery == 0)
            openReally(tape, image, point);
    }

    //! A second cut, inside the recovery from the first.
    void again(
        const Tape &tape, const DiskImage &image, const QList<DiskEvent> &steps, qsizetype point, qsizetype commits)
    {
        SimulatedDisk disk(image);
        const qsizetype at = m_random.bounded(int(steps.size()));
        for (qsizetype i = 0; i < at; ++i)
            disk.carryOut(steps.at(i));
        m_report.count("states_cut_again");
        judge(tape, recover(disk.afterCut(&steps.at(at), m_random)), point, commits, " cut again");
    }

    void judge(const Tape &tape, const Recovered &recovered, qsizetype point, qsizetype commits, const char *how)
    {
        const QString where
            = QStringLiteral("%1 at event %2%3").arg(QLatin1String(tape.name)).arg(point).arg(QLatin1String(how));
        if (!recovered.opened)
            return m_report.fault("not_opened", where);
        const QByteArray hash = hashOf(recovered.bytes);
        const qsizetype state = tape.states.indexOf(hash);
        if (state >= 0 && state < commits)
            m_report.fault("lost", where);
        else if (state < 0 || state > commits + 1)
            m_report.fault(isWholeInside(recovered) ? "half_done" : "corrupt", where);
    }

    void openReally(const Tape &tape, const DiskImage &image, qsizetype point)
    {
        MemoryFiles::remove();
        m_world.close();
        QFile::remove(m_world.path() + QLatin1String("-journal"));
        for (const auto &[name, bytes] : image)
            writeBytes(m_world.folder() + QLatin1Char('/') + QString::fromStdString(name), bytes);
        OpenMark::set(m_world.path(), m_world.data()); // it was open when the power went
        m_report.count("opened_by_the_program");
        if (const Error error = m_world.open(); error.code != ErrorCode::None)
            m_report.fault("not_opened",
                QStringLiteral("by the program: %1 at event %2: %3 %4")
                    .arg(QLatin1String(tape.name))
                    .arg(point)
                    .arg(errorToken(error.code), error.detail));
        else if (!editAnything(m_world))
            m_report.fault("not_opened", QStringLiteral("no edit: %1 at %2").arg(QLatin1String(tape.name)).arg(point));
        m_world.close();
        MemoryFiles::install();
    }

    World &m_world;
    Report &m_report;
    QRandomGenerator m_random;
    qint64 m_serial = 0;
};

} // namespace

int runPowerCuts(const Wanted &wanted)
{
    installIoShim();
    World world;
    Report report("powercut");
    const qint64 count = wanted.count > 0 ? wanted.count : shortCount;
    report.note("seed", qint64(wanted.seed));
    const bool forgets = wanted.rest.contains(QStringLiteral("forget-removals"));
    Cutting cutting(world, report, wanted.seed);
    const auto all = qint64(operations().size());
    for (qint64 index = 0; index < all; ++index) {
        const Tape tape = record(world, operations().at(size_t(index)), forgets);
        report.count("crash_points", tape.events.size());
        MemoryFiles::install();
        cutting.cut(tape, count * (index + 1) / all - count * index / all);
        MemoryFiles::remove();
    }
    return report.print();
}

} // namespace stoa::faults
