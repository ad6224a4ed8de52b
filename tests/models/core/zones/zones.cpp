// SPDX-License-Identifier: GPL-3.0-or-later
// Compares stoa::resolve with Python's zoneinfo (zonecases.py) over all zones: about a million and a half cases. Part
// of
// "./check --all zones"; too long for every day.
#include "models/core/walltime.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

namespace {

constexpr int longestWaitMs = 20 * 60 * 1000;
constexpr int mismatchesShown = 20;

class ZoneComparison final
{
public:
    void check(const QByteArray &line)
    {
        const QList<QByteArray> fields = line.trimmed().split('\t');
        if (fields.size() != 4) {
            report(line, {});
            return;
        }
        if (fields[0] != m_name) {
            m_name = fields[0];
            m_zone = QTimeZone(m_name);
        }
        ++m_cases;
        const auto wall = stoa::WallTime::fromString(QString::fromLatin1(fields[1]));
        if (!m_zone.isValid() || !wall.isValid()) {
            report(line, {});
            return;
        }
        const stoa::Resolved resolved = stoa::resolve(wall, m_zone);
        const QByteArray kind = stoa::resolutionToken(resolved.resolution).toLatin1();
        if (resolved.utcMs != fields[2].toLongLong() * 1000 || kind != fields[3])
            report(line, QByteArray::number(resolved.utcMs / 1000) + ' ' + kind);
        // And back: an existing wall time must come out of the moment again.
        else if (fields[3] != "gap" && !(stoa::wallTimeAt(resolved.utcMs, m_zone) == wall))
            report(line, "not back to the same wall time");
    }
    qint64 cases() const { return m_cases; }
    qint64 mismatches() const { return m_mismatches; }

private:
    void report(const QByteArray &line, const QByteArray &ours)
    {
        if (++m_mismatches <= mismatchesShown)
            std::fprintf(stderr, "%s  ours: %s\n", line.trimmed().constData(), ours.constData());
    }

    QByteArray m_name;
    QTimeZone m_zone;
    qint64 m_cases = 0;
    qint64 m_mismatches = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral("python3"), {QStringLiteral(STOA_SOURCE_DIR "/tests/models/core/zones/zonecases.py")});
    if (!python.waitForStarted()) {
        std::fprintf(stderr, "python3 does not start\n");
        return 2;
    }
    ZoneComparison comparison;
    while (python.waitForReadyRead(longestWaitMs)) {
        while (python.canReadLine())
            comparison.check(python.readLine());
    }
    python.waitForFinished(longestWaitMs);
    while (python.canReadLine())
        comparison.check(python.readLine());
    std::printf("%lld cases, %lld mismatches\n", comparison.cases(), comparison.mismatches());
    const bool whole = python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
    return whole && comparison.cases() > 500'000 && comparison.mismatches() == 0 ? 0 : 1;
}
