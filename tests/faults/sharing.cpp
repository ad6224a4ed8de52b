// SPDX-License-Identifier: GPL-3.0-or-later
// B01: the one file is copied by another program, again and again, while it is edited. Each copy, opened on another
// machine, holds a state that was acknowledged and nothing older than what was acknowledged before; or it is refused.
//
// `sharing` edits as a quick person does, one act in 0.3 to 2 s; the copies come without a pause. The acts are spread
// over days of the project's clock, so that each commits by itself. Of these copies 99.9 % must be sound.
// `sharing continuous` edits without any pause, which nobody does: a quarter of the time is commits, so many copies run
// through one. It shows what such copies are called; how many there are is told and not judged.
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <unistd.h>

namespace stoa::faults {

namespace {

constexpr qint64 shortSharings = 300;
constexpr qint64 copiesOfOneLife = 100; // then the project is put back, so that it does not grow for ever
constexpr int longestPauseUs = 4000; // of the copying program, and so of the one that edits without any
constexpr quint32 shortestActMs = 300;
constexpr quint32 longestActMs = 2000;
constexpr quint32 shortestShortMs = 30; // in the short form, which is a test
constexpr quint32 longestShortMs = 200;
constexpr double leastSoundPercent = 99.9;

void tellState(Connection &reader)
{
    const QByteArray line = logicalHash(reader).toHex() + '\n';
    Q_UNUSED(::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())))
}

//! The states that the editing program acknowledged, in order.
class Acknowledged final
{
public:
    explicit Acknowledged(QProcess &program)
        : m_program(program)
    {
    }
    qint64 count()
    {
        m_rest += m_program.readAllStandardOutput();
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            m_newest[m_rest.left(end)] = m_count++;
            m_rest.remove(0, end + 1);
        }
        return m_count;
    }
    //! The last time at which the project was so; -1: never. What a copy has may be acknowledged a moment later.
    qint64 newest(const QByteArray &hash, qint64 wanted)
    {
        const qint64 known = count();
        while (m_newest.value(hash, -1) < wanted && m_count < known + 2 && m_program.waitForReadyRead(5000))
            count();
        return m_newest.value(hash, -1);
    }

private:
    QProcess &m_program;
    QByteArray m_rest;
    QHash<QByteArray, qint64> m_newest;
    qint64 m_count = 0;
};

class Sharing final
{
public:
    Sharing(World &world, Report &report, const Wanted &wanted)
        : m_world(world)
        , m_elsewhere(world.folder() + QLatin1String("/elsewhere"))
        , m_report(report)
        , m_wanted(wanted)
        , m_random(wanted.seed)
    {
        QDir().mkpath(m_elsewhere.folder());
        for (const char *figure :
            {"silently_mixed", "silently_old", "index_wrong", "too_few_sound", "not_copied", "called_otherwise"})
            report.mayFail(figure);
    }

    void life(qint64 first, qint64 copies)
    {
        m_world.putBack();
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("sharing-child"), m_world.folder(), QStringLiteral("--seed"),
                QString::number(m_random.generate()), isContinuous() ? QStringLiteral("continuous") : QString(),
                m_wanted.full ? QStringLiteral("--full") : QString()});
        Acknowledged states(program);
        while (states.count() < 2 && program.waitForReadyRead(20'000)) { }
        for (qint64 i = 0; i < copies; ++i)
            once(states, QStringLiteral("copy %1").arg(first + i));
        m_report.count("acts", states.count());
        program.kill();
        program.waitForFinished();
    }

    void finish(qint64 copies)
    {
        const double percent = 100.0 * double(copies - m_unsound) / double(copies);
        m_report.note("quick_check_ok_percent", percent);
        // Of fewer a single one says nothing, and the short form's person is too quick.
        if (percent < leastSoundPercent && copies >= 1000 && m_wanted.full && !isContinuous())
            m_report.fault("too_few_sound", QString::number(percent));
    }

private:
    bool isContinuous() const { return m_wanted.rest.contains(QStringLiteral("continuous")); }

    void once(Acknowledged &states, const QString &where)
    {
        if (isContinuous())
            QThread::usleep(m_random.bounded(quint32(longestPauseUs)));
        m_elsewhere.close();
        const qint64 before = states.count() - 1;
        if (QProcess::execute(QStringLiteral("cp"), {m_world.path(), m_elsewhere.path()}) != 0)
            return m_report.fault("not_copied", where);
        m_report.count("copies");
        QFile::remove(m_elsewhere.path() + QLatin1String("-journal"));
        const Error error = m_elsewhere.open();
        if (error.code != ErrorCode::None) {
            m_report.count("reported");
            m_report.count(qPrintable(QLatin1String("reported_") + errorToken(error.code)));
            ++m_unsound;
            if (error.code != ErrorCode::CopiedDuringSave)
                m_report.fault("called_otherwise", where + QLatin1Char(' ') + errorToken(error.code));
            return;
        }
        const qint64 state = states.newest(logicalHash(m_elsewhere.reader()).toHex(), before);
        if (state < 0)
            m_report.fault("silently_mixed", where);
        else if (state < before)
            m_report.fault("silently_old", where);
        const Connection::Maintenance maintenance(m_elsewhere.reader());
        if (m_elsewhere.reader().text("PRAGMA integrity_check") != QStringLiteral("ok"))
            m_report.fault("index_wrong", where);
    }

    World &m_world;
    World m_elsewhere;
    Report &m_report;
    const Wanted &m_wanted;
    QRandomGenerator m_random;
    qint64 m_unsound = 0;
};

} // namespace

int runSharing(const Wanted &wanted)
{
    World world;
    Report report("sharing");
    const qint64 count = wanted.count > 0 ? wanted.count : shortSharings;
    report.note("seed", qint64(wanted.seed));
    Sharing sharing(world, report, wanted);
    for (qint64 done = 0; done < count; done += copiesOfOneLife)
        sharing.life(done, std::min(copiesOfOneLife, count - done));
    sharing.finish(count);
    return report.print();
}

int runSharingChild(const Wanted &wanted)
{
    World world(wanted.rest.value(0));
    if (world.open().code != ErrorCode::None)
        return 1;
    QRandomGenerator random(wanted.seed);
    const bool isContinuous = wanted.rest.contains(QStringLiteral("continuous"));
    const quint32 shortestMs = wanted.full ? shortestActMs : shortestShortMs;
    const quint32 longestMs = wanted.full ? longestActMs : longestShortMs;
    tellState(world.reader());
    while (true) {
        if (!isContinuous)
            QThread::msleep(shortestMs + random.bounded(longestMs - shortestMs));
        world.readIds();
        const Operation &operation = operations().at(random.bounded(quint32(operations().size())));
        world.writeImportFile(int(random.bounded(100'000U)), 30);
        world.nextMinutes();
        if (qstrcmp(operation.name, "type") == 0) // two acts, and nobody told of the first
            Q_UNUSED(editAnything(world))
        else
            Q_UNUSED(operation.run(world)) // a refusal changes nothing, and is told by the same hash
        tellState(world.reader());
    }
}

} // namespace stoa::faults
