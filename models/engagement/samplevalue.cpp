// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/samplereader.h"

#include "models/exchange/numberreader.h"

namespace stoa {

namespace {

//! No network has a count above this; what is larger is a damaged file.
constexpr double largestValue = 1e12;

bool isMissingValue(const QByteArray &text)
{
    static const QByteArrayList words{
        "", "-", "--", "n/a", "na", "nan", "null", "none", "\xE2\x80\x93", "\xE2\x80\x94"};
    return words.contains(text.toLower());
}

//! Seconds of "4:34" or "0:04:34"; nothing when it is neither.
std::optional<double> readDuration(const QByteArray &text)
{
    const QByteArrayList parts = text.split(':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    double seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        RejectReason reason = RejectReason::UnreadableNumber;
        const std::optional<qint64> part = readWhole(parts.at(i), 0, i == 0 ? 1'000'000 : 59, reason);
        if (!part)
            return std::nullopt;
        seconds = seconds * 60 + double(*part);
    }
    return seconds;
}

} // namespace

ReadValue readSampleValue(QByteArrayView text, const Metric &metric, double scale)
{
    const QByteArray plain = text.trimmed().toByteArray();
    if (isMissingValue(plain))
        return {};
    const QStringList shown{QString::fromUtf8(plain)};
    if (plain.contains(':')) {
        const std::optional<double> seconds = readDuration(plain);
        if (!seconds || (metric.unit != MetricUnit::Seconds && metric.unit != MetricUnit::Hours))
            return {std::nullopt, RejectReason::UnreadableNumber, shown};
        return {metric.unit == MetricUnit::Hours ? *seconds / 3600 : *seconds, std::nullopt, {}};
    }
    RejectReason reason = RejectReason::UnreadableNumber;
    const std::optional<double> number = readNumber(plain, reason);
    // Joins less leaves may well be negative; nothing else that is counted can be.
    const double least = metric.id == QLatin1String("net_joins") ? -largestValue : 0;
    if (!number && reason != RejectReason::NumberOutOfRange)
        return {std::nullopt, reason, shown};
    if (!number || *number < least || *number > largestValue)
        return {std::nullopt, RejectReason::NumberOutOfRange,
            {shown.first(), QString::number(least, 'f', 0), QString::number(largestValue, 'f', 0)}};
    const bool percent = plain.endsWith('%') && metric.unit == MetricUnit::Ratio;
    return {*number * (percent ? 0.01 : scale), std::nullopt, {}};
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(QLatin1Char('&')))
        return text;
    QString plain = text;
    plain.replace(QLatin1String("&lt;"), QLatin1String("<"));
    plain.replace(QLatin1String("&gt;"), QLatin1String(">"));
    plain.replace(QLatin1String("&quot;"), QLatin1String("\""));
    plain.replace(QLatin1String("&#39;"), QLatin1String("'"));
    return plain.replace(QLatin1String("&amp;"), QLatin1String("&")); // last: "&amp;lt;" is "&lt;"
}

} // namespace stoa
