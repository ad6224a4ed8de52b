// SPDX-License-Identifier: GPL-3.0-or-later
// A13: backups over ninety days of a clock of ours. A14: killed while a backup or a copy is made.
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include "models/store/backupkeeper.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <unistd.h>

namespace stoa::faults {

namespace {

constexpr qint64 shortDays = 12;
constexpr qint64 shortCopyKills = 40;
constexpr qint64 copyMinuteMs = 60'000;
constexpr qint64 copyDayMs = 24 * 60 * copyMinuteMs;

bool isSoundCopy(const QString &path)
{
    return Project::check(path).value_or(FileState::Damaged) == FileState::Sound;
}

//! Until there is a newer one than \a known, or two seconds are over.
void waitForBackup(World &world, qint64 known)
{
    const Backups backups(world.data(), world.project().project->uuid());
    for (int i = 0; i < 400 && backups.list().value(0).atMs <= known; ++i) {
        QCoreApplication::processEvents();
        QThread::msleep(5);
    }
}

} // namespace

int runBackups(const Wanted &wanted)
{
    World world;
    Report report("backups");
    for (const char *figure : {"not_verified", "too_old", "good_one_lost"})
        report.mayFail(figure);
    const qint64 days = wanted.count > 0 ? wanted.count : shortDays;
    world.putBack();
    if (world.open().code != ErrorCode::None)
        qFatal("the project does not open");
    const Backups backups(world.data(), world.project().project->uuid());
    const qint64 first = world.clock().nowUtcMs();
    QSet<QString> seen;
    qint64 unsaved = 0; // the first edit that no backup has
    for (qint64 day = 0; day < days; ++day) {
        world.clock().set(first + (day + 1) * copyDayMs);
        for (int act = 0; act < 12; ++act) { // two hours of edits, one each eleven minutes
            world.clock().set(world.clock().nowUtcMs() + 11 * copyMinuteMs);
            const qint64 known = backups.list().value(0).atMs;
            Q_UNUSED(editAnything(world))
            unsaved = unsaved == 0 ? world.clock().nowUtcMs() : unsaved;
            if (world.clock().nowUtcMs() - unsaved >= BackupKeeper::editingMs) {
                waitForBackup(world, known);
                if (backups.list().value(0).atMs < unsaved)
                    report.fault("too_old", QStringLiteral("day %1").arg(day));
                unsaved = 0;
            }
            report.count("edits");
        }
        const QList<Backup> there = backups.list();
        for (const Backup &backup : there) {
            if (seen.contains(backup.path))
                continue;
            seen.insert(backup.path);
            report.count("backups");
            if (!isSoundCopy(backup.path))
                report.fault("not_verified", backup.path);
        }
        if (there.size() > Backups::recent + Backups::days + Backups::weeks)
            report.fault("too_old", QStringLiteral("%1 backups are kept").arg(there.size()));
    }
    report.note("kept", backups.list().size());
    return report.print();
}

int runCopyChild(const Wanted &wanted)
{
    World world(wanted.rest.value(0));
    world.clock().set(world.clock().nowUtcMs() + wanted.rest.value(1).toLongLong() * copyDayMs);
    if (world.open().code != ErrorCode::None)
        return 1;
    world.readIds();
    Q_UNUSED(::write(STDOUT_FILENO, "open\n", 5))
    while (true) {
        Q_UNUSED(editAnything(world))
        Q_UNUSED(waited(world.edits().saveCopy(world.folder() + QLatin1String("/copy.stoa"))))
        Q_UNUSED(waited(world.edits().backUp(BackupReason::Asked)))
    }
}

int runCopyKills(const Wanted &wanted)
{
    World world;
    Report report("copykills");
    for (const char *figure : {"partial_copy", "partial_backup", "left_behind", "not_opened"})
        report.mayFail(figure);
    const qint64 count = wanted.count > 0 ? wanted.count : shortCopyKills;
    QRandomGenerator random(wanted.seed);
    const QString target = world.folder() + QLatin1String("/copy.stoa");
    world.putBack();
    writeBytes(target, world.firstBytes());
    for (qint64 serial = 0; serial < count; ++serial) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("copy-child"), world.folder(), QString::number(serial)});
        program.waitForReadyRead(20'000);
        QThread::usleep(random.bounded(60'000U));
        program.kill();
        program.waitForFinished();
        report.count("kills");
        if (!isSoundCopy(target))
            report.fault("partial_copy", QString::number(serial));
        if (const Error error = world.open(); error.code != ErrorCode::None) {
            report.fault(
                "not_opened", QStringLiteral("%1: %2 %3").arg(serial).arg(errorToken(error.code), error.detail));
            continue;
        }
        const Backups backups(world.data(), world.project().project->uuid());
        const QList<Backup> there = backups.list();
        for (const Backup &backup : there) {
            if (!isSoundCopy(backup.path))
                report.fault("partial_backup", backup.path);
        }
        world.close();
        const QDir::Filters all = QDir::Files | QDir::Hidden;
        const QStringList names
            = QDir(world.folder()).entryList(all) + QDir(QFileInfo(there.value(0).path).path()).entryList(all);
        if (!names.filter(QStringLiteral("stoa-copy")).isEmpty())
            report.fault("left_behind", names.filter(QStringLiteral("stoa-copy")).first());
    }
    return report.print();
}

} // namespace stoa::faults
