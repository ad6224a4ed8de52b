// SPDX-License-Identifier: GPL-3.0-or-later
// A18: killed while a project of an older schema is upgraded. What has the name afterwards is the old file byte for
// byte or the new one whole, and the old one is in the backups then.
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include "models/store/backups.h"
#include "models/store/migrations.h"
#include "models/store/upgrade.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <unistd.h>

namespace stoa::faults {

namespace {

constexpr qint64 shortUpgrades = 40;
// There is one released schema: the older one is made here, by taking away what the step brings.
constexpr int madeUpVersion = currentSchema - 1;
constexpr const char *taken[] = {"view_state", "post_by_theme"};

//! The SQL of what was taken away stands in a setting, where the step finds it.
void makeOlder(const QString &path)
{
    Result<std::unique_ptr<Connection>> writer = Connection::open(path, Connection::Mode::Write);
    if (!writer)
        qFatal("no older file");
    const Connection::Maintenance maintenance(**writer);
    for (const char *name : taken) {
        const auto sql = (*writer)->text("SELECT sql FROM sqlite_schema WHERE name = ?", name).value_or(QString());
        (*writer)->exec("INSERT INTO setting (name, value) VALUES (?, ?)", name, sql);
    }
    (*writer)->exec("DROP TABLE view_state");
    (*writer)->exec("DROP INDEX post_by_theme");
    (*writer)->exec(("PRAGMA user_version=" + QByteArray::number(madeUpVersion)).constData());
    if ((*writer)->failed())
        qFatal("%s", qPrintable((*writer)->error().detail));
}

const QList<UpgradeStep> &madeUpSteps()
{
    static const QList<UpgradeStep> steps{
        {madeUpVersion, [](Connection &connection) {
             for (const char *name : taken) {
                 const QString sql
                     = connection.text("SELECT value FROM setting WHERE name = ?", name).value_or(QString());
                 connection.exec(sql.toUtf8().constData());
             }
         }}};
    return steps;
}

class Upgrading final
{
public:
    Upgrading(World &world, Report &report)
        : m_world(world)
        , m_report(report)
    {
        for (const char *figure :
            {"neither_old_nor_new", "texts_differ", "original_not_kept", "left_behind", "not_again"})
            report.mayFail(figure);
        m_world.putBack();
        if (m_world.open().code != ErrorCode::None)
            qFatal("the project does not open");
        m_hash = hashNow();
        m_uuid = m_world.project().project->uuid();
        m_world.close();
        makeOlder(m_world.path());
        m_old = fileBytes(m_world.path());
    }

    qint64 once(const QString &where, int lifeUs)
    {
        putBack();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("upgrade-child"), m_world.folder()});
        if (!program.waitForReadyRead(60'000))
            qFatal("the program does not start");
        QElapsedTimer time;
        time.start();
        if (lifeUs >= 0) {
            QThread::usleep(unsigned(lifeUs));
            program.kill();
        }
        program.waitForFinished(120'000);
        const qint64 took = time.nsecsElapsed() / 1000;
        m_report.count("kills");
        judge(where, lifeUs < 0);
        return took;
    }

private:
    //! Of all texts but the settings, which hold what the made-up step needs.
    QByteArray hashNow()
    {
        QByteArray all;
        for (const char *sql :
            {"SELECT id, title, text, notes FROM post ORDER BY id", "SELECT id, author, text FROM comment ORDER BY id",
                "SELECT id, post_id, text FROM variant ORDER BY id", "SELECT id, name, source FROM rule ORDER BY id",
                "SELECT act, args, changeset FROM history ORDER BY act"}) {
            Statement rows = m_world.reader().query(sql);
            while (rows.step()) {
                for (int column = 0; column < rows.columnCount(); ++column)
                    all += rows.bytes(column) + '|';
            }
        }
        return all;
    }

    void putBack()
    {
        m_world.close();
        QFile::remove(m_world.path() + QLatin1String("-journal"));
        QFile::remove(m_world.path());
        writeBytes(m_world.path(), m_old);
        for (const Backup &backup : Backups(m_world.data(), m_uuid).list())
            QFile::remove(backup.path);
    }

    bool isOriginalKept() const
    {
        const QList<Backup> backups = Backups(m_world.data(), m_uuid).list();
        return std::any_of(backups.cbegin(), backups.cend(), [this](const Backup &backup) {
            return backup.reason == QLatin1String("upgrade") && fileBytes(backup.path) == m_old;
        });
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
        if (isOld && !upgradeProject(m_world.path(), madeUpVersion, madeUpSteps(), m_world.data(), m_world.clock()))
            return m_report.fault("not_again", where);
        if (m_world.open().code != ErrorCode::None)
            return m_report.fault("neither_old_nor_new", where);
        if (hashNow() != m_hash)
            m_report.fault("texts_differ", where);
        m_world.close();
        const QStringList left
            = QDir(m_world.folder()).entryList({QStringLiteral(".*stoa-copy*")}, QDir::Files | QDir::Hidden);
        if (!left.isEmpty())
            m_report.fault("left_behind", where + QLatin1Char(' ') + left.first());
    }

    World &m_world;
    Report &m_report;
    QByteArray m_hash;
    QByteArray m_old;
    QString m_uuid;
};

} // namespace

int runUpgrades(const Wanted &wanted)
{
    World world;
    Report report("upgrades");
    report.note("seed", qint64(wanted.seed));
    const qint64 kills = wanted.count > 0 ? wanted.count : shortUpgrades;
    Upgrading upgrading(world, report);
    const qint64 whole = upgrading.once(QStringLiteral("to its end"), -1);
    QRandomGenerator random(wanted.seed);
    for (qint64 serial = 1; serial <= kills; ++serial)
        upgrading.once(QStringLiteral("kill %1").arg(serial), random.bounded(int(whole * 5 / 4) + 1));
    return report.print();
}

int runUpgradeChild(const Wanted &wanted)
{
    World world(wanted.rest.value(0));
    Q_UNUSED(::write(STDOUT_FILENO, "open\n", 5))
    const Result<> done = upgradeProject(world.path(), madeUpVersion, madeUpSteps(), world.data(), world.clock());
    return done ? 0 : 1;
}

} // namespace stoa::faults
