// SPDX-License-Identifier: GPL-3.0-or-later
// start and start-large: process start to the first painted window, against a bare Qt window. build: clean clone to
// tests passed.
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/generator.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stoa::bench {

namespace {

constexpr int startRounds = 9;
constexpr double startBudget = 2.0;
constexpr double startLargeBudgetMs = 300;
constexpr long rssBudgetKib = 90L * 1024;
constexpr double buildBudgetMs = 15 * 60 * 1000.0;

struct Run
{
    double ms = 0;
    long rssKib = 0;
    bool ok = false;
};

//! Runs a program to its end, and takes the time until it says that it has painted; both end themselves after that.
Run timed(const QList<QByteArray> &command)
{
    std::vector<char *> words;
    for (const QByteArray &word : command)
        words.push_back(const_cast<char *>(word.constData()));
    words.push_back(nullptr);
    int ends[2] = {};
    if (::pipe(ends) != 0)
        return {};
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execv(words[0], words.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    char word = 0;
    const bool painted = ::read(ends[0], &word, 1) == 1;
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    int status = 0;
    rusage usage = {};
    ::wait4(child, &status, 0, &usage);
    ::close(ends[0]);
    return {ms, usage.ru_maxrss, painted && WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

void compareStart(const QString &name, const QString &project, const DataFolder &data,
    const std::function<bool(const Measured &, long)> &within, const QString &budget)
{
    qputenv("STOA_HOME", data.root().toUtf8());
    const QByteArray stoa = STOA_BUILD_DIR "/app/stoa";
    const QByteArray bare = STOA_BUILD_DIR "/tests/benchmarks/stoa-bare-window";
    Measured measured{name, {}, {}, QStringLiteral("a bare Qt window"), {}, {}, budget, false};
    long rss = 0;
    for (int i = 0; i < startRounds + 1; ++i) {
        const Run ours = timed({stoa, "--quit-when-painted", project.toUtf8()});
        const Run anchor = timed({bare});
        if (!ours.ok || !anchor.ok)
            qFatal("start: a program did not end well");
        if (i == 0)
            continue; // warm-up
        measured.ours.push_back(ours.ms);
        measured.anchors.push_back(anchor.ms);
        rss = std::max(rss, ours.rssKib);
    }
    measured.caseName = QStringLiteral("first painted window, %1 MB").arg(rss / 1024);
    measured.within = within(measured, rss);
    report(measured);
}

} // namespace

void benchStart()
{
    QTemporaryDir folder;
    const DataFolder data(folder.path() + QLatin1String("/home"));
    const QString project = folder.path() + QLatin1String("/sample.stoa");
    qputenv("STOA_HOME", data.root().toUtf8());
    QProcess sample;
    sample.start(QStringLiteral(STOA_BUILD_DIR "/app/stoa-cli"), {QStringLiteral("sample"), project});
    if (!sample.waitForFinished() || sample.exitCode() != 0)
        qFatal("start: no sample project");
    compareStart(
        QStringLiteral("start"), project, data,
        [](const Measured &measured, long rss) {
            return ratioOf(measured).value_or(99) <= startBudget && rss <= rssBudgetKib;
        },
        QStringLiteral("p50 <= 2.0x, at most 90 MB"));
}

void benchStartLarge()
{
    const DataFolder data(keptHome());
    const QString project = keptProject({10'000, 1'000'000, 0, 1}, data);
    compareStart(
        QStringLiteral("start-large"), project, data,
        [](const Measured &measured, long) { return median(measured.ours) <= startLargeBudgetMs; },
        QStringLiteral("p50 <= 300 ms"));
}

void benchBuild()
{
    QTemporaryDir folder;
    Measured measured{QStringLiteral("build"), QStringLiteral("clean clone to tests passed"), {}, {}, {}, {},
        QStringLiteral("<= 15 min"), false};
    const QString clone = folder.path() + QLatin1String("/stoa");
    int code = QProcess::execute(
        QStringLiteral("git"), {QStringLiteral("clone"), QStringLiteral("-q"), QStringLiteral(STOA_SOURCE_DIR), clone});
    measured.ours.push_back(elapsedMs([&] {
        QProcess check;
        check.setStandardOutputFile(QProcess::nullDevice());
        check.start(clone + QLatin1String("/check"), {});
        code = check.waitForFinished(-1) ? check.exitCode() : 1;
    }));
    measured.within = code == 0 && measured.ours.front() <= buildBudgetMs;
    report(measured);
}

} // namespace stoa::bench
