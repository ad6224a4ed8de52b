// SPDX-License-Identifier: GPL-3.0-or-later
// A01, A09, A17: a program without a window edits at random and tells of each act that was acknowledged; it is killed
// at any moment, and the project is opened again.
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <unistd.h>

namespace stoa::faults {

namespace {

constexpr qint64 shortKills = 200;
constexpr int newFileEvery = 50; // the project is put back after so many kills, so that it does not grow for ever
constexpr int longestLifeMs = 500;
constexpr int shortLifeMs = 60; // in the short form: 200 kills in some seconds
constexpr qint64 dayMs = 86'400'000;

void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    Q_UNUSED(::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())))
}

//! What the killed program had told.
struct Told
{
    bool opened = false;
    QByteArray hash; //!< of the rows after the last act that was acknowledged
    QByteArray begun; //!< the act that was under way; empty: none
    qint64 acts = 0;
};

Told readTold(const QByteArray &output)
{
    Told told;
    for (const QByteArray &line : output.split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() < 2)
            continue;
        if (words.at(0) == "begin") {
            told.begun = words.at(1);
        } else if (words.at(0) == "done" && words.at(1).size() == 40) {
            told.acts += told.opened ? 1 : 0;
            told.opened = true;
            told.hash = QByteArray::fromHex(words.at(1));
            told.begun.clear();
        }
    }
    return told;
}

class Killing final
{
public:
    Killing(World &world, Report &report, quint32 seed, int lifeMs)
        : m_world(world)
        , m_report(report)
        , m_random(seed)
        , m_lifeMs(lifeMs)
    {
        for (const char *figure : {"lost", "corrupt", "half_done", "false_in_use", "not_opened", "undo_wrong"})
            report.mayFail(figure);
        report.mayFail("not_of_one_moment");
    }

    void once(qint64 serial)
    {
        if (serial % newFileEvery == 0)
            m_world.putBack();
        const QByteArray before = hashNow();
        const Told told = liveAndDie(serial);
        m_report.count("kills");
        m_report.count("acts_acknowledged", told.acts);
        if (QFile::exists(m_world.path() + QLatin1String("-journal")))
            m_report.count("unfinished_saves");
        judge(told.opened ? told : Told{true, before, told.begun, 0}, serial);
    }

private:
    QByteArray hashNow()
    {
        if (m_world.open().code != ErrorCode::None)
            return {};
        const QByteArray hash = logicalHash(m_world.reader());
        m_world.close();
        return hash;
    }

    Told liveAndDie(qint64 serial)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("kill-child"), m_world.folder(), QString::number(serial), QStringLiteral("--seed"),
                QString::number(m_random.generate())});
        if (!program.waitForStarted())
            qFatal("the program does not start");
        const bool whileOpening = m_random.bounded(10) == 0;
        if (!whileOpening)
            program.waitForReadyRead(20'000);
        QThread::usleep(1000UL * m_random.bounded(quint32(m_lifeMs)) + m_random.bounded(1000U));
        program.kill();
        program.waitForFinished();
        return readTold(program.readAllStandardOutput());
    }

    void judge(const Told &told, qint64 serial)
    {
        const QString where = QStringLiteral("kill %1, during %2")
                                  .arg(serial)
                                  .arg(QString::fromUtf8(told.begun.isEmpty() ? QByteArray("nothing") : told.begun));
        const Error error = m_world.open();
        if (error.code == ErrorCode::OpenElsewhere)
            return m_report.fault("false_in_use", where);
        if (error.code != ErrorCode::None)
            return m_report.fault("not_opened", where + QLatin1Char(' ') + errorToken(error.code));
        if (!isSound())
            m_report.fault("corrupt", where);
        const QByteArray now = logicalHash(m_world.reader());
        if (now != told.hash) {
            m_report.count("finished_unacknowledged");
            if (told.begun.isEmpty())
                return m_report.fault("lost", where);
            // The act under way may be there whole: then taking it back leads to what was acknowledged.
            if (!step(told.begun == "undo" ? &EditService::redo : &EditService::undo)
                || logicalHash(m_world.reader()) != told.hash)
                return m_report.fault("half_done", where);
        }
        if (!step(&EditService::undo) || !step(&EditService::redo) || logicalHash(m_world.reader()) != told.hash)
            m_report.fault("undo_wrong", where);
        m_world.close();
        if (const Result<FileState> state = Project::check(m_world.path()); !state || *state != FileState::Sound)
            m_report.fault("not_of_one_moment", where); // a copy of it would be refused
    }

    bool isSound()
    {
        const Connection::Maintenance maintenance(m_world.reader());
        return m_world.reader().text("PRAGMA integrity_check") == QStringLiteral("ok")
            && !m_world.reader().query("PRAGMA foreign_key_check").step();
    }

    bool step(QFuture<Result<ActDone>> (EditService::*direction)())
    {
        const Result<ActDone> done = waited((m_world.edits().*direction)());
        return bool(done);
    }

    World &m_world;
    Report &m_report;
    QRandomGenerator m_random;
    int m_lifeMs;
};

} // namespace

int runKills(const Wanted &wanted)
{
    World world;
    Report report("kills");
    const qint64 count = wanted.count > 0 ? wanted.count : shortKills;
    report.note("seed", qint64(wanted.seed));
    Killing killing(world, report, wanted.seed, wanted.full ? longestLifeMs : shortLifeMs);
    for (qint64 serial = 0; serial < count; ++serial)
        killing.once(serial);
    return report.print();
}

int runKillChild(const Wanted &wanted)
{
    World world(wanted.rest.value(0));
    const qint64 serial = wanted.rest.value(1).toLongLong();
    // Each life on a later day: were two to meet in one minute, typing of both would be one act.
    world.clock().set(world.clock().nowUtcMs() + (serial % newFileEvery + 1) * dayMs);
    if (const Error error = world.open(); error.code != ErrorCode::None) {
        say("refused " + errorToken(error.code).toUtf8());
        return 1;
    }
    QRandomGenerator random(wanted.seed);
    say("done " + logicalHash(world.reader()).toHex());
    while (true) {
        world.readIds();
        const Operation &operation = operations().at(random.bounded(quint32(operations().size())));
        world.writeImportFile(int(random.bounded(100'000U)), 30);
        world.nextMinutes();
        say(QByteArray("begin ") + operation.name);
        Q_UNUSED(operation.run(world)) // a refusal changes nothing, and is told by the same hash
        say("done " + logicalHash(world.reader()).toHex());
    }
}

} // namespace stoa::faults
