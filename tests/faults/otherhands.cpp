// SPDX-License-Identifier: GPL-3.0-or-later
// A08: a second instance under any name. A10: the file moved, deleted, replaced or overwritten while it is open.
// A22: started with closed standard streams.
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <array>
#include <unistd.h>

namespace stoa::faults {

namespace {

constexpr qint64 shortAttempts = 60;
constexpr qint64 shortCases = 20;
constexpr qint64 shortStarts = 10;
constexpr qint64 longestOpeningMs = 1'000;
constexpr qint64 noticedMs = 5'000;

QStringList otherNames(World &world)
{
    QDir folder(world.folder());
    folder.mkdir(QStringLiteral("beside"));
    const QString hard = world.folder() + QLatin1String("/beside/hard.stoa");
    const QString soft = world.folder() + QLatin1String("/beside/soft.stoa");
    const QString way = world.folder() + QLatin1String("/beside/way");
    if (::link(QFile::encodeName(world.path()).constData(), QFile::encodeName(hard).constData()) != 0
        || !QFile::link(world.path(), soft) || !QFile::link(world.folder(), way))
        qFatal("no links here");
    return {world.path(), world.folder() + QLatin1String("/beside/../client.stoa"), soft,
        way + QLatin1String("/client.stoa"), hard, QDir::current().relativeFilePath(world.path())};
}

//! Whether every act is refused by now, and with which word.
ErrorCode tryToEdit(World &world)
{
    const Result<> done = editAnything(world);
    return done ? ErrorCode::None : done.error().code;
}

struct Harm
{
    const char *name;
    void (*carryOut)(World &world);
    ErrorCode expected;
};

const std::array harms{
    Harm{"moved", [](World &world) { QFile::rename(world.path(), world.folder() + QLatin1String("/elsewhere.stoa")); },
        ErrorCode::FileMissing},
    Harm{"deleted", [](World &world) { QFile::remove(world.path()); }, ErrorCode::FileMissing},
    Harm{"replaced",
        [](World &world) {
            const QString other = world.folder() + QLatin1String("/other.stoa");
            writeBytes(other, world.firstBytes());
            ::rename(QFile::encodeName(other).constData(), QFile::encodeName(world.path()).constData());
        },
        ErrorCode::FileReplaced},
    Harm{"overwritten", [](World &world) { writeBytes(world.path(), world.firstBytes()); }, ErrorCode::FileReplaced},
};

} // namespace

int runHoldChild(const Wanted &wanted)
{
    World world(wanted.rest.value(0));
    const Error error = world.open();
    const QByteArray word = (error.code == ErrorCode::None ? QByteArray("held\n") : QByteArray("not held\n"));
    Q_UNUSED(::write(STDOUT_FILENO, word.constData(), static_cast<size_t>(word.size())))
    QThread::sleep(3600);
    return 0;
}

int runInstances(const Wanted &wanted)
{
    World world;
    Report report("instances");
    for (const char *figure : {"double_writers", "not_told", "too_long", "left_locked"})
        report.mayFail(figure);
    const qint64 count = wanted.count > 0 ? wanted.count : shortAttempts;
    const QStringList names = otherNames(world);
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("hold-child"), world.folder()});
    if (!holder.waitForReadyRead(20'000) || holder.readLine() != "held\n")
        qFatal("the first instance does not open it");
    for (qint64 i = 0; i < count; ++i) {
        const QString &name = names.at(i % names.size());
        QElapsedTimer time;
        time.start();
        const auto opened = Project::open(name, Project::Access::Edit, world.data(), world.clock());
        report.count("attempts");
        if (time.elapsed() > longestOpeningMs)
            report.fault("too_long", name);
        if (opened && !(*opened)->isReadOnly())
            report.fault("double_writers", name);
        else if (!opened || (*opened)->whyReadOnly().code != ErrorCode::OpenElsewhere
            || (*opened)->whyReadOnly().args.value(0).isEmpty())
            report.fault("not_told", name);
    }
    holder.kill();
    holder.waitForFinished();
    if (world.open().code != ErrorCode::None)
        report.fault("left_locked", world.path());
    return report.print();
}

int runOutside(const Wanted &wanted)
{
    World world;
    Report report("outside");
    for (const char *figure : {"silent", "written", "corrupt", "late", "not_kept"})
        report.mayFail(figure);
    const qint64 count = wanted.count > 0 ? wanted.count : shortCases;
    QRandomGenerator random(wanted.seed);
    qint64 longest = 0;
    for (qint64 serial = 0; serial < count; ++serial) {
        const Harm &harm = harms.at(size_t(serial) % harms.size());
        const QString where = QStringLiteral("%1, case %2").arg(QLatin1String(harm.name)).arg(serial);
        QFile::remove(world.folder() + QLatin1String("/elsewhere.stoa"));
        world.putBack();
        if (world.open().code != ErrorCode::None)
            qFatal("the project does not open");
        for (quint32 i = 1 + random.bounded(4U); i > 0; --i)
            Q_UNUSED(editAnything(world))
        const QByteArray saved = logicalHash(world.reader());
        harm.carryOut(world);
        const QByteArray there = fileBytes(world.path());
        report.count("cases");
        if (serial % 10 == 9) { // nobody edits: it is noticed all the same
            bool noticed = false;
            QObject::connect(&world.edits(), &EditService::stopped, &world.edits(), [&] { noticed = true; });
            QElapsedTimer time;
            time.start();
            while (!noticed && time.elapsed() < 2 * noticedMs)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            longest = std::max(longest, time.elapsed());
            if (time.elapsed() > noticedMs)
                report.fault("late", where);
        }
        if (tryToEdit(world) != harm.expected || tryToEdit(world) != harm.expected)
            report.fault("silent", where);
        const QString copy = world.folder() + QLatin1String("/kept.stoa");
        if (harm.expected == ErrorCode::FileMissing || QLatin1String(harm.name) == QLatin1String("replaced")) {
            const Result<> kept = waited(world.edits().saveCopy(copy));
            const auto opened = Connection::open(copy, Connection::Mode::Read);
            if (!kept || !opened || logicalHash(**opened) != saved)
                report.fault("not_kept", where);
        }
        world.close();
        if (fileBytes(world.path()) != there)
            report.fault("written", where);
        if (!there.isEmpty() && Project::check(world.path()).value_or(FileState::Damaged) != FileState::Sound)
            report.fault("corrupt", where);
    }
    report.note("longest_until_noticed_ms", longest);
    return report.print();
}

int runStreams(const Wanted &wanted)
{
    World world;
    Report report("streams");
    for (const char *figure : {"corrupt", "not_edited"})
        report.mayFail(figure);
    const qint64 count = wanted.count > 0 ? wanted.count : shortStarts;
    constexpr std::array closings{"<&-", ">&-", "2>&-", "<&- >&-", "<&- >&- 2>&-"};
    for (qint64 serial = 0; serial < count; ++serial) {
        world.putBack();
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("STOA_HOME"), world.folder() + QLatin1String("/home"));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
                QStringLiteral("exec \"$0\" undo \"$1\" ")
                    + QLatin1String(closings.at(size_t(serial) % closings.size())),
                QStringLiteral(STOA_CLI), world.path()});
        shell.waitForFinished();
        report.count("starts");
        if (Project::check(world.path()).value_or(FileState::Damaged) != FileState::Sound)
            report.fault("corrupt", QString::number(serial));
        if (shell.exitCode() != 0 || fileBytes(world.path()) == world.firstBytes())
            report.fault("not_edited", QString::number(serial));
        if (world.data().installationKey().size() != 32)
            report.fault("corrupt", QStringLiteral("the installation's key"));
    }
    return report.print();
}

} // namespace stoa::faults
