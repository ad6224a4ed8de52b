// SPDX-License-Identifier: GPL-3.0-or-later
// A21: one bit of a post's words or of a picture changes in the file, and every page stays valid. The scan that runs
// while nobody works must name that row, and no other.
#include "tests/faults/golden.h"
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include "models/store/migrations.h"
#include "models/store/rowscan.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <limits>

namespace stoa::faults {

namespace {

constexpr qint64 shortFlips = 200;
constexpr qint64 checkEach = 20; // SQLite's own look at every page, to show that it finds nothing

//! Where the bytes of one row lie in the file.
struct Place
{
    SummedKind kind = SummedKind::Post;
    qint64 id = 0;
    qsizetype at = 0;
    qsizetype size = 0;
};

//! Every row gets words that stand nowhere else in the file, and a number.
void prepareRotten(const QString &path)
{
    const Result<std::unique_ptr<Connection>> writer = Connection::open(path, Connection::Mode::Write);
    if (!writer)
        qFatal("no file");
    (*writer)->exec("BEGIN IMMEDIATE");
    (*writer)->exec("DELETE FROM history");
    (*writer)->exec("DELETE FROM post_version");
    (*writer)->exec("UPDATE post SET text = text || ' words of post ' || id");
    (*writer)->exec("UPDATE variant SET text = coalesce(text, '') || ' words of variant ' || id");
    (*writer)->exec("DELETE FROM row_sum");
    for (const SummedKind kind : {SummedKind::Post, SummedKind::Variant})
        RowSums::addMissing(**writer, kind, 0, std::numeric_limits<qint64>::max());
    (*writer)->exec("COMMIT");
    if ((*writer)->failed())
        qFatal("%s", qPrintable((*writer)->error().detail));
}

QList<Place> placesIn(const QString &path, const QByteArray &bytes)
{
    QList<Place> places;
    const Result<std::unique_ptr<Connection>> reader = Connection::open(path, Connection::Mode::Read);
    if (!reader)
        qFatal("no reader");
    const auto add = [&](SummedKind kind, qint64 id, const QByteArray &words) {
        const qsizetype at = bytes.indexOf(words);
        if (at > 0) // some are cut by the end of a page
            places.append({kind, id, at, words.size()});
    };
    Statement posts = (*reader)->query("SELECT id FROM post");
    while (posts.step())
        add(SummedKind::Post, posts.integer(0), "words of post " + QByteArray::number(posts.integer(0)));
    Statement variants = (*reader)->query("SELECT id FROM variant");
    while (variants.step())
        add(SummedKind::Variant, variants.integer(0), "words of variant " + QByteArray::number(variants.integer(0)));
    Statement media = (*reader)->query("SELECT rowid, substr(content, 1001, 400) FROM media_bytes");
    while (media.step())
        add(SummedKind::Media, media.integer(0), media.bytes(1));
    return places;
}

//! All that the scan names; the longest step goes into \a slowestMs.
QList<SpoiltRow> scanWhole(const QString &path, qint64 &rows, qreal &slowestMs)
{
    const Result<std::unique_ptr<Connection>> reader = Connection::open(path, Connection::Mode::Read);
    if (!reader)
        return {};
    RowScan scan(**reader);
    QElapsedTimer time;
    bool more = true;
    while (more) {
        time.start();
        more = scan.step();
        slowestMs = std::max(slowestMs, qreal(time.nsecsElapsed()) / 1e6);
    }
    rows = scan.rows();
    return scan.spoilt();
}

void flipInFile(const QString &path, qint64 at, int bit)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at)
        || !file.putChar(char(byte ^ (1 << bit))))
        qFatal("cannot flip");
}

bool isValidTree(const QString &path)
{
    const Result<std::unique_ptr<Connection>> reader = Connection::open(path, Connection::Mode::Read);
    if (!reader)
        return false;
    const Connection::Maintenance maintenance(**reader);
    return (*reader)->text("PRAGMA quick_check(1)") == QStringLiteral("ok");
}

void flipOne(const QString &path, const Place &place, QRandomGenerator &random, bool checkTree, Report &report)
{
    const qint64 at = place.at + random.bounded(int(place.size));
    const int bit = random.bounded(8);
    const QString where
        = QStringLiteral("kind %1 row %2 byte %3 bit %4").arg(int(place.kind)).arg(place.id).arg(at).arg(bit);
    flipInFile(path, at, bit);
    if (checkTree && !isValidTree(path))
        report.count("found_by_sqlite_as_well");
    qint64 rows = 0;
    qreal longest = 0;
    const QList<SpoiltRow> spoilt = scanWhole(path, rows, longest);
    report.count("flips");
    if (spoilt.isEmpty())
        report.fault("not_found", where);
    else if (spoilt.size() > 1 || spoilt[0].id != place.id || spoilt[0].kind != place.kind)
        report.fault("wrong_row_named", where);
    flipInFile(path, at, bit);
}

} // namespace

int runRotten(const Wanted &wanted)
{
    World world;
    world.close();
    Report report("rotten");
    for (const char *figure : {"not_found", "wrong_row_named", "false_alarms"})
        report.mayFail(figure);
    report.note("seed", qint64(wanted.seed));
    const QString path = world.path();
    qint64 rows = 0;
    qreal longest = 0;
    writeGolden(currentSchema - 1, GoldenSize::Large, path);
    prepareRotten(path);
    if (!scanWhole(path, rows, longest).isEmpty())
        report.fault("false_alarms", QStringLiteral("large"));
    report.note("rows", rows);
    report.note("longest_step_ms", longest);
    writeGolden(currentSchema - 1, GoldenSize::Middle, path);
    prepareRotten(path);
    const QByteArray bytes = fileBytes(path);
    const QList<Place> places = placesIn(path, bytes);
    report.note("places", places.size());
    if (!scanWhole(path, rows, longest).isEmpty())
        report.fault("false_alarms", QStringLiteral("middle"));
    QRandomGenerator random(wanted.seed);
    const qint64 flips = wanted.count > 0 ? wanted.count : shortFlips;
    for (qint64 serial = 0; serial < flips; ++serial)
        flipOne(path, places.at(random.bounded(int(places.size()))), random, serial % checkEach == 0, report);
    if (fileBytes(path) != bytes)
        report.fault("false_alarms", QStringLiteral("the file is another"));
    return report.print();
}

} // namespace stoa::faults
