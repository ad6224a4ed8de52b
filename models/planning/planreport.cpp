// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/planreport.h"

#include "models/planning/clientdays.h"
#include "models/planning/observancecalendar.h"
#include "models/planning/projectwords.h"
#include "models/planning/settingedits.h"
#include "models/planning/themequeries.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace stoa {

namespace {

DateRange periodOf(QDate day, ReportView view, Qt::DayOfWeek weekStart)
{
    if (view == ReportView::Week)
        return weekRange(day, weekStart);
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1)};
}

//! Those with posts; where there are none, the one that was asked for first.
QList<DateRange> periodsOf(const PlanReport &report, const DateRange &range, Qt::DayOfWeek weekStart)
{
    QList<DateRange> periods;
    for (const PostRow &post : report.posts) {
        if (periods.isEmpty() || !periods.last().contains(post.at.date))
            periods.append(periodOf(post.at.date, report.view, weekStart));
    }
    if (periods.isEmpty()) {
        const bool isReal = range.from.isValid() && range.from.year() > 1;
        periods.append(periodOf(isReal ? range.from : report.made, report.view, weekStart));
    }
    return periods;
}

void addDay(PlanReport &report, const ObservanceDay &each)
{
    ReportDay &day = report.days[each.date];
    if (!day.names.contains(each.name)) // months share weeks
        day.names.append(each.name);
    day.holiday = day.holiday || each.dayOff;
}

Result<> readDays(PlanReport &report, Connection &reader, const PlanSettings &settings, Qt::DayOfWeek weekStart)
{
    const Result<QList<ClientDay>> own = readClientDays(reader);
    if (!own)
        return own.error();
    const ObservanceCalendar packs;
    const ObservanceChoice choice{settings.packs.value_or(defaultObservancePacks(settings.language)),
        QSet<QString>(settings.hiddenDays.begin(), settings.hiddenDays.end())};
    for (const DateRange &period : std::as_const(report.periods)) {
        const DateRange shown = report.view == ReportView::Month ? monthRange(period.from, weekStart) : period;
        const std::vector<ObservanceDay> days = packs.days(shown.from, shown.to, choice, report.language);
        for (const ObservanceDay &each : days) // first: a red number is explained by the name beside it
            if (each.dayOff)
                addDay(report, each);
        for (const ObservanceDay &each : clientDaysBetween(*own, shown.from, shown.to))
            if (!choice.hidden.contains(each.id))
                addDay(report, each);
        for (const ObservanceDay &each : days)
            addDay(report, each);
    }
    return {};
}

} // namespace

QList<PostRow> PlanReport::postsOf(const DateRange &range) const
{
    const auto before = [](const PostRow &post, QDate day) { return post.at.date < day; };
    const auto first = std::lower_bound(posts.cbegin(), posts.cend(), range.from, before);
    return {first, std::lower_bound(first, posts.cend(), range.to, before)};
}

Result<PlanReport> readPlanReport(
    Connection &reader, const DateRange &range, ReportView view, const PostFilter &filter, qint64 nowMs)
{
    const bool isAll = !range.from.isValid() || !range.to.isValid();
    const DateRange asked = isAll ? DateRange{QDate(1, 1, 1), QDate(9999, 12, 31)} : range;
    Result<QList<PostRow>> posts = PostQueries(reader).between(asked.from, asked.to, filter);
    if (!posts)
        return posts.error();
    PlanReport report;
    report.view = view;
    report.posts = std::move(*posts);
    for (PostRow &post : report.posts)
        post.notes.clear();
    const PlanSettings settings = readPlanSettings(reader);
    const auto setting = [&reader](const char *name) {
        return reader.text("SELECT value FROM setting WHERE name = ?", QString::fromLatin1(name)).value_or(QString());
    };
    report.client = setting("name");
    report.accent = setting("accent");
    report.zone = settings.zone;
    report.language = settings.language;
    const QTimeZone zone(settings.zone.toLatin1());
    report.made = QDateTime::fromMSecsSinceEpoch(nowMs, zone.isValid() ? zone : QTimeZone::utc()).date();
    const Qt::DayOfWeek weekStart = ProjectWords(settings.language).locale().firstDayOfWeek();
    report.periods = periodsOf(report, range, weekStart);
    if (const Result<> days = readDays(report, reader, settings, weekStart); !days)
        return days.error();
    const Result<QList<ThemeRow>> themes = ThemeQueries(reader).all();
    if (!themes)
        return themes.error();
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QList<ThemeRow> shown = shownThemes(*themes, weekday, filter.accounts);
        report.themes[size_t(weekday)] = shown.isEmpty() ? QString() : shown.first().content.hashtag;
    }
    return report;
}

} // namespace stoa
