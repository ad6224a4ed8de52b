// SPDX-License-Identifier: GPL-3.0-or-later
// A18: killed while a project of an older schema is upgraded, a small one, and the golden files of each released schema
// in three sizes. What has the name afterwards is the old file byte for byte or the new one whole, with every row and
// text it had, and the old one is in the backups then.
#include "tests/faults/golden.h"
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include "models/store/backups.h"
#include "models/store/filecopy.h"
#include "models/store/migrations.h"
#include "models/store/upgrade.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <unistd.h>

namespace stoa::faults {

namespace {

constexpr qint64 shortUpgrades = 40;
constexpr int olderVersion = currentSchema - 1;

//! A project of the present schema becomes one of the schema before, by taking away what the last step brings. An older
//! one stays as it is.
void makeOlder(const QString &path)
{
    Result<std::unique_ptr<Connection>> writer = Connection::open(path, Connection::Mode::Write);
    if (!writer)
        qFatal("no older file");
    Connection &connection = **writer;
    const Connection::Maintenance maintenance(connection);
    if (connection.integer("PRAGMA user_version") != currentSchema)
        return;
    Result<std::unique_ptr<Connection>> older = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    if (!older)
        qFatal("no older schema");
    const Connection::Maintenance modelling(**older);
    for (int schema = 1; schema < currentSchema; ++schema)
        bringSchema(**older, schema);
    QStringList tables;
    {
        Statement rows = connection.query("SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (rows.step())
            tables.append(rows.text(0));
    }
    connection.exec("PRAGMA foreign_keys=OFF");
    for (const QString &table : std::as_const(tables)) {
        if (!(*older)->integer("SELECT 1 FROM sqlite_schema WHERE name = ?", table))
            connection.exec(("DROP TABLE " + table.toUtf8()).constData());
    }
    connection.exec(("PRAGMA user_version=" + QByteArray::number(olderVersion)).constData());
    if (connection.failed())
        qFatal("%s", qPrintable(connection.error().detail));
}

class Upgrading final
{
public:
    //! Works with what lies at the world's path by now: a project of the present schema.
    Upgrading(World &world, Report &report, QString size)
        : m_world(world)
        , m_report(report)
        , m_size(std::move(size))
    {
        m_uuid = uuidOf(m_world.path());
        makeOlder(m_world.path());
        m_contents = tableContents(m_world.path());
        m_old = fileBytes(m_world.path());
        if (m_contents.isEmpty() || m_uuid.isEmpty())
            qFatal("nothing can be read of the older file");
    }

    qint64 once(const QString &where, qint64 lifeUs)
    {
        putBack();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("upgrade-child"), m_world.folder()});
        if (!program.waitForReadyRead(60'000))
            qFatal("the program does not start");
        QElapsedTimer time;
        time.start();
        if (lifeUs >= 0) {
            QThread::usleep(static_cast<unsigned long>(lifeUs));
            program.kill();
        }
        program.waitForFinished(120'000);
        const qint64 took = time.nsecsElapsed() / 1000;
        fputs(program.readAllStandardError().constData(), stderr);
        m_report.count(lifeUs < 0 ? "whole" : "kills");
        if (lifeUs >= 0)
            m_report.count(stepReached());
        judge(m_size + QLatin1Char(' ') + where, lifeUs < 0);
        return took;
    }

private:
    static QByteArray uuidOf(const QString &path)
    {
        const auto reader = Connection::open(path, Connection::Mode::Read);
        return reader
            ? (*reader)->text("SELECT value FROM project_fact WHERE name = 'uuid'").value_or(QString()).toUtf8()
            : QByteArray();
    }

    //! Rows and texts of the tables that the older file has.
    QMap<QByteArray, QByteArray> textsNow() const
    {
        QMap<QByteArray, QByteArray> contents = tableContents(m_world.path());
        const QByteArrayList tables = contents.keys();
        for (const QByteArray &table : tables) {
            if (!m_contents.contains(table))
                contents.remove(table);
        }
        return contents;
    }

    Backups backups() const { return {m_world.data(), QString::fromUtf8(m_uuid)}; }

    void putBack()
    {
        QFile::remove(m_world.path() + QLatin1String("-journal"));
        QFile::remove(m_world.path());
        writeBytes(m_world.path(), m_old);
        Q_UNUSED(backups().removeAllBut({}))
    }

    bool isOriginalKept() const
    {
        const QList<Backup> kept = backups().list();
        return std::any_of(kept.cbegin(), kept.cend(), [this](const Backup &backup) {
            return backup.reason == QLatin1String("upgrade") && fileBytes(backup.path) == m_old;
        });
    }

    //! How far the program had come, by what lies about.
    const char *stepReached() const
    {
        const bool isCopying
            = !QDir(m_world.folder()).entryList({QStringLiteral(".*stoa-copy*")}, QDir::Files | QDir::Hidden).isEmpty();
        if (isCopying)
            return "killed_while_copy_is_worked_on";
        if (fileBytes(m_world.path()) != m_old)
            return "killed_after_the_swap";
        return backups().list().isEmpty() ? "killed_before_original_is_kept" : "killed_when_original_is_kept";
    }

    void judge(const QString &where, bool mustBeNew)
    {
        const bool isOld = fileBytes(m_world.path()) == m_old;
        m_report.count(isOld ? "old" : "new");
        if (isOld && mustBeNew)
            return m_report.fault("not_again", where);
        if (!isOld && Project::check(m_world.path()).value_or(FileState::Damaged) != FileState::Sound)
            return m_report.fault("neither_old_nor_new", where);
        if (!isOld && !isOriginalKept())
            m_report.fault("original_not_kept", where);
        if (isOld && !upgradeProject(m_world.path(), olderVersion, upgradeSteps(), m_world.data(), m_world.clock()))
            return m_report.fault("not_again", where);
        if (textsNow() != m_contents)
            m_report.fault("texts_differ", where);
        const auto opened = Project::open(m_world.path(), Project::Access::Edit, m_world.data(), m_world.clock());
        if (!opened || (*opened)->isReadOnly())
            m_report.fault("neither_old_nor_new", where);
        removeLeftCopies(m_world.data()); // as the next program does
        const QStringList left
            = QDir(m_world.folder()).entryList({QStringLiteral(".*stoa-copy*")}, QDir::Files | QDir::Hidden);
        if (!left.isEmpty())
            m_report.fault("left_behind", where + QLatin1Char(' ') + left.first());
    }

    World &m_world;
    Report &m_report;
    QString m_size;
    QMap<QByteArray, QByteArray> m_contents;
    QByteArray m_old;
    QByteArray m_uuid;
};

//! Kills one after the other, a little later each time, so that every step of the upgrade is met.
void killAllAlong(Upgrading &upgrading, qint64 kills, quint32 seed)
{
    const qint64 whole = upgrading.once(QStringLiteral("to its end"), -1);
    QRandomGenerator random(seed);
    for (qint64 serial = 0; serial < kills; ++serial) {
        const qint64 slice = whole * 9 / 8 / std::max<qint64>(1, kills) + 1;
        upgrading.once(QStringLiteral("kill %1").arg(serial + 1), serial * slice + random.bounded(slice));
    }
}

} // namespace

int runUpgrades(const Wanted &wanted)
{
    World world;
    world.close();
    Report report("upgrades");
    for (const char *figure : {"neither_old_nor_new", "texts_differ", "original_not_kept", "left_behind", "not_again"})
        report.mayFail(figure);
    report.note("seed", qint64(wanted.seed));
    const qint64 kills = wanted.count > 0 ? wanted.count : shortUpgrades;
    {
        world.putBack();
        Upgrading upgrading(world, report, QStringLiteral("own"));
        killAllAlong(upgrading, kills / 4, wanted.seed);
    }
    for (int schema = 1; schema < currentSchema; ++schema) {
        for (const GoldenSize size : {GoldenSize::Small, GoldenSize::Middle, GoldenSize::Large}) {
            writeGolden(schema, size, world.path());
            report.note(goldenName(size), QFileInfo(world.path()).size());
            Upgrading upgrading(world, report, QLatin1String(goldenName(size)));
            killAllAlong(upgrading, size == GoldenSize::Large ? kills / 8 : kills / 4, wanted.seed);
        }
    }
    return report.print();
}

int runUpgradeChild(const Wanted &wanted)
{
    World world(wanted.rest.value(0));
    Q_UNUSED(::write(STDOUT_FILENO, "open\n", 5))
    const Result<> done = upgradeProject(world.path(), olderVersion, upgradeSteps(), world.data(), world.clock());
    if (!done)
        qWarning("%s %s", qPrintable(errorToken(done.error().code)), qPrintable(done.error().detail));
    return done ? 0 : 1;
}

} // namespace stoa::faults
