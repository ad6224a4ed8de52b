// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

namespace stoa {

//! When the client's people answer: hours of each weekday on the wall of the project's zone, and days off. A value.
//!
//! Response times are counted in these hours only: a question of Friday evening is not overdue on Sunday.
class WorkingHours final
{
public:
    struct Span
    {
        int from = 0; //!< minutes of the day
        int to = 0; //!< excluded; not above from: closed
        friend bool operator==(const Span &, const Span &) = default;
    };

    //! Monday to Friday, 9 to 18: what most presets of the trade begin with.
    explicit WorkingHours(const QTimeZone &zone);
    //! The setting working_hours: {"1":["09:00","18:00"],...,"off":["2026-12-25"],"target_hours":6}; what it lacks is
    //! as above.
    static WorkingHours fromJson(const QByteArray &json, const QTimeZone &zone);
    QByteArray toJson() const;

    const Span &weekday(int day) const { return m_week[size_t(day - 1)]; } //!< 1 Monday to 7 Sunday
    void setWeekday(int day, const Span &span) { m_week[size_t(day - 1)] = span; }
    void setOff(const QSet<QDate> &days) { m_off = days; }
    double targetHours() const { return m_targetHours; } //!< the trade's measure is 6
    qint64 targetMs() const { return qint64(m_targetHours * 3'600'000); }

    //! Working time between two moments, milliseconds; 0 where \a toMs is not later. Hours that daylight saving skips
    //! or repeats count as they pass.
    qint64 workingMs(qint64 fromMs, qint64 toMs) const;

private:
    QTimeZone m_zone;
    std::array<Span, 7> m_week;
    QSet<QDate> m_off;
    double m_targetHours = 6;
    mutable QHash<qint64, std::pair<qint64, qint64>> m_days; //!< working time of a day, UTC, by Julian day
    std::pair<qint64, qint64> dayMs(const QDate &day) const;
};

//! What response times come to: milliseconds of working time.
struct ResponseTimes
{
    qint64 count = 0;
    qint64 meanMs = 0; //!< the policy's measure
    qint64 medianMs = 0;
    qint64 ninetiethMs = 0;
    qint64 withinTarget = 0; //!< how many
};
ResponseTimes summarize(std::vector<qint64> workingMs, qint64 targetMs);

} // namespace stoa
