// SPDX-License-Identifier: GPL-3.0-or-later
// W06: a program is killed while it erases a person for good. Opened again, the person is there whole or in no byte.
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include "models/inbox/commentimport.h"
#include "models/inbox/commentsearch.h"
#include "models/inbox/personedits.h"
#include "models/inbox/triageedits.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <unistd.h>

namespace stoa::faults {

namespace {

constexpr qint64 shortErasures = 25;
constexpr int erasedComments = 40;
constexpr const char *erasedAuthor = "Wqxzkvbn Jplmrtgh";
const QByteArrayList canaries{"Wqxzkvbn", "wqxzkvbn", "Jplmrtgh", "Dfbnvckz", "dfbnvckz", "Gmhtrwqs"};

qint64 erasedPerson(Connection &reader)
{
    return reader.integer("SELECT id FROM person WHERE name = ?", erasedAuthor).value_or(0);
}

//! One who wrote a good deal, with notes beside it, in the history and in a backup.
void addPerson(World &world)
{
    QByteArray csv("id,created_time,from,message\n");
    for (int i = 0; i < erasedComments; ++i)
        csv += "own" + QByteArray::number(i) + ",2026-11-20T10:00:00Z," + erasedAuthor + ",Dfbnvckz says "
            + QByteArray::number(i) + "\n";
    const QString path = world.folder() + QLatin1String("/person.csv");
    writeBytes(path, csv);
    CommentImport import(*world.project().project, world.edits());
    ImportPlan plan;
    plan.path = path;
    plan.account = QStringLiteral("facebook:cafe");
    plan.mapping = Mapping::fromArgument(QStringLiteral("id=id,time=created_time,author=from,text=message")).value();
    if (!waited(import.run(plan, {})) || !indexPendingComments(world.edits()))
        qFatal("no person");
    QFile::remove(path);
    const qint64 comment
        = world.reader().integer("SELECT max(id) FROM comment WHERE author = ?", erasedAuthor).value_or(0);
    if (!waited(TriageEdits(world.edits()).setNote({comment}, QStringLiteral("Gmhtrwqs"))))
        qFatal("no note");
}

class Erasing final
{
public:
    Erasing(World &world, Report &report, quint32 seed)
        : m_world(world)
        , m_report(report)
        , m_random(seed)
    {
        for (const char *figure : {"not_opened", "half_done", "bytes_left", "others_lost", "not_sound"})
            report.mayFail(figure);
        m_world.putBack();
        if (m_world.open().code != ErrorCode::None)
            qFatal("the project does not open");
        addPerson(m_world);
        if (!waited(m_world.edits().backUp(BackupReason::Asked)))
            qFatal("no backup");
        m_comments = count("SELECT count(*) FROM comment");
        m_others = othersNow();
        m_world.close();
        for (const QString &path : allFiles())
            m_files.append({path, fileBytes(path)});
    }

    //! \a lifeMs: how long it may go on after it has begun; below 0: to its end. Answers how long it took.
    qint64 once(qint64 serial, int lifeMs)
    {
        putBack();
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("erase-child"), m_world.folder()});
        if (!program.waitForReadyRead(60'000))
            qFatal("the program does not start");
        QElapsedTimer time;
        time.start();
        if (lifeMs >= 0) {
            QThread::usleep(1000UL * unsigned(lifeMs) + m_random.bounded(1000U));
            program.kill();
        }
        program.waitForFinished(120'000);
        const qint64 took = time.elapsed();
        m_report.count("kills");
        judge(QStringLiteral("kill %1 after %2 ms").arg(serial).arg(lifeMs), lifeMs < 0);
        return took;
    }

private:
    qint64 count(const char *sql) { return m_world.reader().integer(sql).value_or(-1); }

    QByteArray othersNow()
    {
        QByteArray all;
        Statement rows = m_world.reader().query(
            "SELECT id, author, text FROM comment WHERE remote_id NOT LIKE 'own%' AND remote_id NOT LIKE 'erased:%'"
            " ORDER BY id");
        while (rows.step())
            all += rows.bytes(0) + '|' + rows.bytes(1) + '|' + rows.bytes(2) + '\n';
        return all;
    }

    QStringList allFiles() const
    {
        QStringList paths;
        QDirIterator files(m_world.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
        return paths;
    }

    void putBack()
    {
        m_world.close();
        for (const QString &path : allFiles())
            QFile::remove(path);
        for (const auto &[path, bytes] : m_files)
            writeBytes(path, bytes);
    }

    void judge(const QString &where, bool mustBeDone)
    {
        const bool wasUnfinished = QFile::exists(m_world.path() + QLatin1String("-journal"));
        m_report.count("unfinished_saves", wasUnfinished ? 1 : 0);
        if (const Error error = m_world.open(); error.code != ErrorCode::None)
            return m_report.fault("not_opened", where + QLatin1Char(' ') + errorToken(error.code) + error.detail);
        if (Project::check(m_world.path()).value_or(FileState::Damaged) != FileState::Sound)
            m_report.fault("not_sound", where);
        const qint64 left = count("SELECT count(*) FROM comment WHERE author <> '' AND remote_id LIKE 'own%'");
        const bool isThere = erasedPerson(m_world.reader()) != 0;
        if (count("SELECT count(*) FROM comment") != m_comments || othersNow() != m_others)
            m_report.fault("others_lost", where);
        const bool isMarked = m_world.reader().integer("SELECT 1 FROM project_fact WHERE name = 'erasing'").has_value();
        if (left != (isThere ? erasedComments : 0) || isMarked || (isThere && mustBeDone))
            return m_report.fault("half_done", where);
        m_world.close();
        m_report.count(isThere ? "nothing_done" : "all_done");
        if (isThere)
            return;
        for (const QString &path : allFiles()) {
            const QByteArray bytes = fileBytes(path);
            for (const QByteArray &canary : canaries) {
                if (bytes.contains(canary.mid(1)))
                    m_report.fault("bytes_left", where + QLatin1String(": ") + path);
            }
        }
    }

    World &m_world;
    Report &m_report;
    QRandomGenerator m_random;
    qint64 m_comments = 0;
    QByteArray m_others;
    QList<std::pair<QString, QByteArray>> m_files;
};

} // namespace

int runErasures(const Wanted &wanted)
{
    World world;
    Report report("erasures");
    report.note("seed", qint64(wanted.seed));
    const qint64 kills = wanted.count > 0 ? wanted.count : shortErasures;
    Erasing erasing(world, report, wanted.seed);
    const qint64 whole = erasing.once(0, -1);
    QRandomGenerator random(wanted.seed);
    for (qint64 serial = 1; serial <= kills; ++serial)
        erasing.once(serial, random.bounded(int(whole) + 1));
    return report.print();
}

int runEraseChild(const Wanted &wanted)
{
    World world(wanted.rest.value(0));
    if (world.open().code != ErrorCode::None)
        return 1;
    const qint64 person = erasedPerson(world.reader());
    if (!indexPendingComments(world.edits())) // so that the words are in the index too
        return 1;
    Q_UNUSED(::write(STDOUT_FILENO, "open\n", 5))
    return waited(PersonEdits(world.edits()).forget({person})) ? 0 : 1;
}

} // namespace stoa::faults
