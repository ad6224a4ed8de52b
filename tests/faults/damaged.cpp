// SPDX-License-Identifier: GPL-3.0-or-later
// A11: a project with a flipped bit, exchanged pages, a missing end, a foreign piece. A19: one of a newer version.
#include "models/store/intake/intake.h"
#include "models/store/migrations.h"
#include "models/store/openmark.h"
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <sqlite3.h>

namespace stoa::faults {

namespace {

constexpr qint64 shortFiles = 1'000;
constexpr qint64 salvageEvery = 10;
constexpr qint64 newerFiles = 60;
constexpr int pageBytes = 4096;
constexpr qint64 longestMs = 2'000; // and a second for each 100 MB: these are smaller

using Spoil = void (*)(QByteArray &bytes, QRandomGenerator &random);

void flipBit(QByteArray &bytes, QRandomGenerator &random)
{
    const int at = random.bounded(int(bytes.size()));
    bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
}

void flipInHeader(QByteArray &bytes, QRandomGenerator &random)
{
    const int at = random.bounded(pageBytes);
    bytes[at] = static_cast<char>(random.bounded(256));
}

void swapPages(QByteArray &bytes, QRandomGenerator &random)
{
    const int pages = int(bytes.size()) / pageBytes;
    const int one = random.bounded(pages) * pageBytes;
    const int other = random.bounded(pages) * pageBytes;
    const QByteArray kept = bytes.mid(one, pageBytes);
    bytes.replace(one, pageBytes, bytes.mid(other, pageBytes));
    bytes.replace(other, pageBytes, kept);
}

void cutOff(QByteArray &bytes, QRandomGenerator &random)
{
    bytes.truncate(random.bounded(int(bytes.size())));
}

void splice(QByteArray &bytes, QRandomGenerator &random)
{
    const int size = 1 + random.bounded(20'000);
    const int from = random.bounded(int(bytes.size()));
    bytes.insert(random.bounded(int(bytes.size())), bytes.mid(from, size));
}

void zeroFill(QByteArray &bytes, QRandomGenerator &random)
{
    const int at = random.bounded(int(bytes.size()));
    const qsizetype size = std::min<qsizetype>(1 + random.bounded(30'000), bytes.size() - at);
    bytes.replace(at, size, QByteArray(size, '\0'));
}

void scribble(QByteArray &bytes, QRandomGenerator &random)
{
    const int page = random.bounded(int(bytes.size()) / pageBytes) * pageBytes;
    for (int i = 0; i < 40; ++i)
        bytes[page + random.bounded(pageBytes)] = static_cast<char>(random.bounded(256));
}

constexpr std::array spoils{&flipBit, &flipInHeader, &swapPages, &cutOff, &splice, &zeroFill, &scribble};

//! Opens what is there as the program does, and reads all of it.
ErrorCode openAndRead(World &world, bool &edits)
{
    Result<std::unique_ptr<Project>> opened
        = Project::open(world.path(), Project::Access::Edit, world.data(), world.clock());
    if (!opened)
        return opened.error().code;
    edits = !(*opened)->isReadOnly();
    Q_UNUSED(logicalHash((*opened)->reader()))
    Q_UNUSED(readHistory((*opened)->reader(), 1000))
    (*opened)->doubt(); // the next file under this name is another one
    return ErrorCode::None;
}

//! Runs \a work, and once more where it took too long: a machine with other work stops anybody for seconds now and
//! then.
template <typename Work>
void within(Report &report, const QString &where, Work work)
{
    QElapsedTimer time;
    time.start();
    work();
    if (time.elapsed() <= longestMs)
        return;
    report.count("looked_at_twice");
    time.restart();
    work();
    if (time.elapsed() > longestMs)
        report.fault("too_long", where + QStringLiteral(": %1 ms").arg(time.elapsed()));
}

//! Answers whether it was called damaged.
bool tryOne(World &world, Report &report, const QByteArray &bytes, const QString &where)
{
    writeBytes(world.path(), bytes);
    OpenMark::clear(world.path(), world.data()); // it came from elsewhere, and has the inode of the one before
    const QDateTime changed = QFileInfo(world.path()).lastModified();
    Result<FileState> state = ErrorCode::Storage;
    ErrorCode code = ErrorCode::None;
    within(report, where, [&] {
        bool edits = false;
        state = Project::check(world.path());
        code = openAndRead(world, edits);
    });
    const bool called = state && *state != FileState::Sound;
    report.count(called ? "called_damaged" : "structure_sound");
    if (called && *state != FileState::Newer && code == ErrorCode::None)
        report.fault("opened_damaged", where);
    if (fileBytes(world.path()) != bytes || QFileInfo(world.path()).lastModified() != changed)
        report.fault("written", where);
    return called;
}

//! What can be read of the damaged file that is there comes out as a sound project, or is refused.
void salvageOne(World &world, Report &report, const QString &where)
{
    Result<std::unique_ptr<Intake>> rest = ErrorCode::Storage;
    within(report, where + QLatin1String(", salvage"),
        [&] { rest = Intake::salvage(world.path(), world.data(), world.clock()); });
    report.count(rest ? "salvaged" : "nothing_to_salvage");
    const Result<FileState> state = rest ? Project::check((*rest)->path()) : FileState::Sound;
    if (!state || *state != FileState::Sound)
        report.fault("salvaged_unsound", where);
}

} // namespace

int runDamaged(const Wanted &wanted)
{
    World world;
    Report report("damaged");
    for (const char *figure : {"written", "too_long", "opened_damaged", "salvaged_unsound"})
        report.mayFail(figure);
    const qint64 count = wanted.count > 0 ? wanted.count : shortFiles;
    report.note("seed", qint64(wanted.seed));
    QRandomGenerator random(wanted.seed);
    for (qint64 serial = 0; serial < count; ++serial) {
        QByteArray bytes = world.firstBytes();
        const size_t kind = size_t(serial) % spoils.size();
        spoils.at(kind)(bytes, random);
        report.count("files");
        const QString where = QStringLiteral("file %1, kind %2").arg(serial).arg(kind);
        if (tryOne(world, report, bytes, where) && serial % salvageEvery == 0) {
            salvageOne(world, report, where);
            if (fileBytes(world.path()) != bytes)
                report.fault("written", where);
        }
    }
    return report.print();
}

int runNewer(const Wanted &wanted)
{
    World world;
    Report report("newer");
    for (const char *figure : {"written", "editable", "silent"})
        report.mayFail(figure);
    const qint64 count = wanted.count > 0 ? wanted.count : newerFiles;
    for (qint64 serial = 0; serial < count; ++serial) {
        world.putBack();
        const int version = serial % 2 == 0 ? currentSchema + 1 + int(serial) : 101 + int(serial);
        const int reader = serial % 3 == 0 ? version : 1;
        sqlite3 *tool = nullptr;
        const QByteArray sql = QStringLiteral("PRAGMA user_version=%1; UPDATE project_fact SET value='%2' WHERE"
                                              " name='min_reader';")
                                   .arg(version)
                                   .arg(reader)
                                   .toUtf8();
        if (sqlite3_open(QFile::encodeName(world.path()).constData(), &tool) != SQLITE_OK
            || sqlite3_exec(tool, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(tool));
        sqlite3_close(tool);
        const QByteArray bytes = fileBytes(world.path());
        const QString where = QStringLiteral("version %1, reader %2").arg(version).arg(reader);
        report.count("files");
        const Error why = world.open();
        if (why.code != ErrorCode::TooNew)
            report.fault("silent", where + QLatin1String(": ") + errorToken(why.code));
        if (world.project().edits && editAnything(world))
            report.fault("editable", where);
        world.close();
        if (fileBytes(world.path()) != bytes)
            report.fault("written", where);
    }
    return report.print();
}

} // namespace stoa::faults
