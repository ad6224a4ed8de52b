// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchreport.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace stoa::bench {

namespace {

bool forPeople = false;

double rounded(double value)
{
    return std::round(value * 10'000) / 10'000;
}

} // namespace

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto index = static_cast<size_t>(std::ceil(share * double(values.size()))) - (share > 0 ? 1 : 0);
    return values[std::min(index, values.size() - 1)];
}

double median(const std::vector<double> &values)
{
    return percentile(values, 0.5);
}

double elapsedMs(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

std::optional<double> ratioOf(const Measured &measured)
{
    if (measured.ratio)
        return measured.ratio;
    if (measured.anchors.empty() || median(measured.anchors) <= 0)
        return std::nullopt;
    return median(measured.ours) / median(measured.anchors);
}

void printForPeople()
{
    forPeople = true;
}

void report(const Measured &measured)
{
    const double p50 = median(measured.ours);
    const double p99 = percentile(measured.ours, 0.99);
    const std::optional<double> ratio = ratioOf(measured);
    if (forPeople) {
        std::printf("%-12s %-28s p50 %9.3f ms  p99 %9.3f ms  anchor %9.3f ms  ratio %6s  %s: %s\n",
            qPrintable(measured.name), qPrintable(measured.caseName), p50, p99, median(measured.anchors),
            ratio ? qPrintable(QString::number(*ratio, 'f', 2)) : "-", qPrintable(measured.budget),
            measured.within ? "within" : "OVER");
        return;
    }
    QJsonObject object{{QStringLiteral("name"), measured.name}, {QStringLiteral("case"), measured.caseName},
        {QStringLiteral("p50_ms"), rounded(p50)}, {QStringLiteral("p99_ms"), rounded(p99)},
        {QStringLiteral("anchor"), measured.anchor}, {QStringLiteral("budget"), measured.budget},
        {QStringLiteral("within"), measured.within}};
    object.insert(QStringLiteral("anchor_p50_ms"),
        measured.anchors.empty() ? QJsonValue() : QJsonValue(rounded(median(measured.anchors))));
    object.insert(QStringLiteral("ratio"), ratio ? QJsonValue(rounded(*ratio)) : QJsonValue());
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace stoa::bench
