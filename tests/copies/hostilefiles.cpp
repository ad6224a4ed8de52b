// SPDX-License-Identifier: GPL-3.0-or-later
// stoa-hostile-files [COUNT [FIRST-SEED]]: project files as an enemy would send them, taken in or refused. Prints one
// JSON line.
#include "tests/support/hostilefile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 count = arguments.value(1, QStringLiteral("1000")).toUInt();
    const quint32 first = arguments.value(2, QStringLiteral("1")).toUInt();
    const QTemporaryDir folder;
    const stoa::DataFolder data(folder.path() + QLatin1String("/home"));
    stoa::test::HostileFiles files(folder.path());
    int wrong = 0;
    qint64 slowestMs = 0;
    for (quint32 seed = first; seed < first + count; ++seed) {
        const QString path = files.make(seed);
        QElapsedTimer timer;
        timer.start();
        const QString problem = files.verdict(path, data);
        slowestMs = std::max(slowestMs, timer.elapsed());
        if (problem.isEmpty())
            continue;
        ++wrong;
        std::fprintf(stderr, "seed %u: %s\n", seed, qPrintable(problem));
    }
    std::printf(
        "{\"row\": \"D15\", \"files\": %u, \"taken\": %d, \"rebuilt\": %d, \"refused\": %d, \"slowest_ms\": %lld,"
        " \"wrong\": %d}\n",
        count, files.taken, files.rebuilt, files.refused, slowestMs, wrong);
    return wrong == 0 ? 0 : 1;
}
