// SPDX-License-Identifier: GPL-3.0-or-later
// stoa-faults NAME [--count N] [--seed S] [--full]: does one kind of harm many times, and prints what came of it as one
// JSON line. Exit code 1: something was lost, broken or silent.
#include "tests/faults/report.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

namespace {

using namespace stoa::faults;

struct Named
{
    const char *name;
    const char *what;
    Run run;
};
constexpr std::array runs{
    Named{"powercut", "A02, A03: power cuts at any moment of twelve workloads, and again while recovering",
        &runPowerCuts},
    Named{"calls", "A04, A05, A12: every call to the file system fails, once and for ever", &runFailingCalls},
    Named{"memory", "A06: every allocation of SQLite fails, once and for ever", &runFailingMemory},
    Named{"readers", "A16: at every call of a commit to the file system this program's other connections read",
        &runReaders},
    Named{"kills", "A01, A09, A17: kill -9 during random edits; reopened, nothing acknowledged is missing, undo works",
        &runKills},
    Named{"damaged", "A11: flipped bits, exchanged pages, missing ends, foreign pieces", &runDamaged},
    Named{"newer", "A19: files of a newer version", &runNewer},
    Named{"instances", "A08: a second instance under six names of the file", &runInstances},
    Named{"outside", "A10: moved, deleted, replaced, overwritten while open", &runOutside},
    Named{"streams", "A22: started with closed standard streams", &runStreams},
    Named{"backups", "A13: backups over days of a clock of ours", &runBackups},
    Named{"copykills", "A14: killed while a backup or a copy is made", &runCopyKills},
    Named{"erasures", "W06: killed while a person is erased: there whole, or in no byte", &runErasures},
    Named{"upgrades", "A18: killed while a file of an older schema is upgraded", &runUpgrades},
    Named{"rotten", "A21: one bit of a text or picture changes, and every page stays valid", &runRotten},
    Named{"sharing", "B01: copied by another program while it is edited", &runSharing},
    Named{"opentime", "A15: how long files of 20, 100 and (--full) 500 MB take to be opened with all checks",
        &runOpenTime},
    Named{"erase-child", "the program that is killed while it erases", &runEraseChild},
    Named{"upgrade-child", "the program that is killed while it upgrades", &runUpgradeChild},
    Named{"sharing-child", "the program that edits while its file is copied", &runSharingChild},
    Named{"hold-child", "the first instance", &runHoldChild},
    Named{"copy-child", "the program that is killed while it copies", &runCopyChild},
    Named{"kill-child", "the program that is killed", &runKillChild},
};

int usage()
{
    std::fputs("stoa-faults NAME [--count N] [--seed S] [--full]\n", stderr);
    for (const Named &named : runs)
        std::fprintf(stderr, "  %-10s %s\n", named.name, named.what);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    Wanted wanted;
    for (qsizetype i = 2; i < words.size(); ++i) {
        if (words.at(i) == QLatin1String("--count") && i + 1 < words.size())
            wanted.count = words.at(++i).toLongLong();
        else if (words.at(i) == QLatin1String("--seed") && i + 1 < words.size())
            wanted.seed = words.at(++i).toUInt();
        else if (words.at(i) == QLatin1String("--full"))
            wanted.full = true;
        else
            wanted.rest.append(words.at(i));
    }
    for (const Named &named : runs) {
        if (words.value(1) == QLatin1String(named.name))
            return named.run(wanted);
    }
    return usage();
}
