// SPDX-License-Identifier: GPL-3.0-or-later
// stoa-merge-rounds [ROUNDS [FIRST-SEED]]: two replicas, random edits, merged in both directions. Prints one JSON line.
#include "tests/support/mergeround.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 rounds = arguments.value(1, QStringLiteral("10000")).toUInt();
    const quint32 first = arguments.value(2, QStringLiteral("1")).toUInt();
    qsizetype conflicts = 0;
    int wrong = 0;
    for (quint32 seed = first; seed < first + rounds; ++seed) {
        stoa::test::MergeRound round;
        round.draw(seed);
        const QString problem = round.run(seed % 8 != 0);
        conflicts += round.conflicts;
        if (problem.isEmpty())
            continue;
        ++wrong;
        std::fprintf(stderr, "seed %u: %s\n", seed, qPrintable(problem));
    }
    std::printf("{\"row\": \"B05\", \"rounds\": %u, \"conflicts\": %lld, \"wrong\": %d}\n", rounds, conflicts, wrong);
    return wrong == 0 ? 0 : 1;
}
