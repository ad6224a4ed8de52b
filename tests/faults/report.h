// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QStringList>

namespace stoa::faults {

//! What a run is asked for on the command line.
struct Wanted
{
    qint64 count = 0; //!< 0: the short form's own number
    quint32 seed = 1;
    bool full = false;
    QStringList rest; //!< further words
};

//! What one run came to: figures of which those in \a faults must be zero.
class Report final
{
public:
    explicit Report(const char *name);
    void count(const char *figure, qint64 by = 1); //!< how much was tried
    void fault(const char *figure, const QString &example); //!< must not happen; the first few are printed
    void note(const char *figure, const QJsonValue &value);
    void mayFail(const char *figure); //!< lists the figure with 0 until it happens
    bool isClean() const { return m_faults == 0; }
    int print(); //!< one JSON line; the exit code

private:
    QJsonObject m_figures;
    QElapsedTimer m_time;
    int m_faults = 0;
};

using Run = int (*)(const Wanted &wanted);
int runPowerCuts(const Wanted &wanted);
int runFailingCalls(const Wanted &wanted);
int runFailingMemory(const Wanted &wanted);
int runKills(const Wanted &wanted);
int runKillChild(const Wanted &wanted);
int runReaders(const Wanted &wanted);
int runOpenTime(const Wanted &wanted);
int runDamaged(const Wanted &wanted);
int runNewer(const Wanted &wanted);
int runInstances(const Wanted &wanted);
int runHoldChild(const Wanted &wanted);
int runOutside(const Wanted &wanted);
int runStreams(const Wanted &wanted);
int runBackups(const Wanted &wanted);
int runCopyKills(const Wanted &wanted);
int runCopyChild(const Wanted &wanted);
int runSharing(const Wanted &wanted);
int runSharingChild(const Wanted &wanted);
int runUpgrades(const Wanted &wanted);
int runRotten(const Wanted &wanted);
int runUpgradeChild(const Wanted &wanted);
int runErasures(const Wanted &wanted);
int runEraseChild(const Wanted &wanted);

} // namespace stoa::faults
