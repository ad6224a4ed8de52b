// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/workinghours.h"

#include "models/core/walltime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace stoa {

namespace {

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

int minutesOf(const QString &text, int otherwise)
{
    if (text == QLatin1String("24:00"))
        return 24 * 60;
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? time.hour() * 60 + time.minute() : otherwise;
}

} // namespace

WorkingHours::WorkingHours(const QTimeZone &zone)
    : m_zone(zone)
{
    for (size_t i = 0; i < 5; ++i)
        m_week[i] = {9 * 60, 18 * 60};
}

WorkingHours WorkingHours::fromJson(const QByteArray &json, const QTimeZone &zone)
{
    WorkingHours hours(zone);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (int day = 1; day <= 7; ++day) {
        const QJsonValue value = object.value(QString::number(day));
        if (!value.isArray())
            continue;
        const QJsonArray ends = value.toArray();
        hours.m_week[size_t(day - 1)] = {minutesOf(ends.at(0).toString(), 0), minutesOf(ends.at(1).toString(), 0)};
    }
    for (const QJsonValue &day : object.value(QLatin1String("off")).toArray())
        hours.m_off.insert(QDate::fromString(day.toString(), Qt::ISODate));
    const double target = object.value(QLatin1String("target_hours")).toDouble(6);
    hours.m_targetHours = target > 0 && target < 1000 ? target : 6;
    return hours;
}

QByteArray WorkingHours::toJson() const
{
    QJsonObject object{{QStringLiteral("target_hours"), m_targetHours}};
    for (int day = 1; day <= 7; ++day)
        object.insert(QString::number(day), QJsonArray{clockText(weekday(day).from), clockText(weekday(day).to)});
    QJsonArray off;
    for (const QDate &day : m_off)
        off.append(day.toString(Qt::ISODate));
    object.insert(QStringLiteral("off"), off);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::pair<qint64, qint64> WorkingHours::dayMs(const QDate &day) const
{
    const Span &span = weekday(day.dayOfWeek());
    if (span.to <= span.from || m_off.contains(day))
        return {0, 0};
    const auto known = m_days.constFind(day.toJulianDay());
    if (known != m_days.constEnd())
        return *known;
    const auto moment = [&](int minutes) {
        if (minutes >= 24 * 60)
            return startOfDayUtcMs(day.addDays(1), m_zone);
        return resolve({day, QTime(minutes / 60, minutes % 60)}, m_zone).utcMs;
    };
    const std::pair<qint64, qint64> ends{moment(span.from), moment(span.to)};
    m_days.insert(day.toJulianDay(), ends);
    return ends;
}

qint64 WorkingHours::workingMs(qint64 fromMs, qint64 toMs) const
{
    // Older than this is a matter of days, not of hours; counting every day since would be slow.
    constexpr int mostDays = 400;
    qint64 sum = 0;
    if (toMs <= fromMs)
        return 0;
    const QDate last = wallTimeAt(toMs, m_zone).date;
    int days = 0;
    for (QDate day = wallTimeAt(fromMs, m_zone).date; day <= last && days < mostDays; day = day.addDays(1), ++days) {
        const auto [begin, end] = dayMs(day);
        sum += std::max<qint64>(0, std::min(end, toMs) - std::max(begin, fromMs));
    }
    return sum;
}

ResponseTimes summarize(std::vector<qint64> workingMs, qint64 targetMs)
{
    ResponseTimes times;
    times.count = qint64(workingMs.size());
    if (workingMs.empty())
        return times;
    std::sort(workingMs.begin(), workingMs.end());
    const size_t half = workingMs.size() / 2;
    times.meanMs = std::accumulate(workingMs.begin(), workingMs.end(), qint64(0)) / times.count;
    times.medianMs = workingMs.size() % 2 == 1 ? workingMs[half] : (workingMs[half - 1] + workingMs[half]) / 2;
    times.ninetiethMs = workingMs[std::min(workingMs.size() - 1, workingMs.size() * 9 / 10)]; // nearest rank
    times.withinTarget = std::upper_bound(workingMs.begin(), workingMs.end(), targetMs) - workingMs.begin();
    return times;
}

} // namespace stoa
