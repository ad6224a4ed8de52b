// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/planfacts.h"

#include "models/store/database.h"

#include <algorithm>

namespace stoa {

namespace {

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

//! The period of \a rhythm that \a day lies in.
DateRange periodAround(const QString &period, QDate day, Qt::DayOfWeek weekStart)
{
    if (period == QLatin1String("day"))
        return {day, day.addDays(1)};
    if (period == QLatin1String("week"))
        return weekRange(day, weekStart);
    return {firstOfMonth(day), firstOfMonth(day).addMonths(1)};
}

//! \a each in a period, over \a range: a week is seven days, a month its own length.
int agreedOver(const QString &period, int each, const DateRange &range)
{
    double periods = 0;
    if (period == QLatin1String("day"))
        periods = range.days();
    else if (period == QLatin1String("week"))
        periods = range.days() / 7.0;
    else
        for (QDate month = firstOfMonth(range.from); month < range.to; month = month.addMonths(1)) {
            const QDate from = std::max(month, range.from);
            const QDate to = std::min(month.addMonths(1), range.to);
            periods += double(from.daysTo(to)) / month.daysInMonth();
        }
    return int(std::lround(each * periods));
}

int countIn(const QMap<QDate, int> &days, const DateRange &range)
{
    int posts = 0;
    for (auto day = days.lowerBound(range.from); day != days.cend() && day.key() < range.to; ++day)
        posts += day.value();
    return posts;
}

QList<RhythmGap> gapsOf(
    const Rhythm &rhythm, const QMap<QDate, int> &days, const DateRange &range, Qt::DayOfWeek weekStart)
{
    QList<RhythmGap> gaps;
    DateRange period = periodAround(rhythm.period, range.from, weekStart);
    for (; period.from < range.to; period = periodAround(rhythm.period, period.to, weekStart)) {
        const int planned = countIn(days, period);
        const int missing = std::max(0, rhythm.least - planned);
        const int surplus = rhythm.most > 0 ? std::max(0, planned - rhythm.most) : 0;
        if (missing > 0 || surplus > 0)
            gaps.append({period, planned, missing, surplus});
    }
    return gaps;
}

} // namespace

Result<QList<PlanFact>> planFacts(Connection &reader, const DateRange &range)
{
    QList<PlanFact> facts;
    const QString from = range.from.toString(Qt::ISODate);
    const QString to = range.to.toString(Qt::ISODate);
    const Connection::Snapshot moment(reader);
    Statement rows = reader.query("SELECT p.id, substr(p.wall, 1, 10), p.kind, p.purpose, p.theme_id, p.link <> '',"
                                  " v.account_id FROM post p LEFT JOIN variant v ON v.post_id = p.id"
                                  " WHERE p.wall >= ? AND p.wall < ? AND p.status <> 'failed' ORDER BY p.wall, p.id",
        from, to);
    while (rows.step()) {
        const PostId post{rows.integer(0)};
        if (facts.isEmpty() || facts.constLast().post != post) {
            const PostKind kind = kindFromToken(rows.text(2)).value_or(PostKind::Text);
            facts.append({post, QDate::fromString(rows.text(1), Qt::ISODate), {}, kind,
                purposeFromToken(rows.text(3)).value_or(PostPurpose::Useful), ThemeId{rows.integer(4)},
                rows.integer(5) != 0 || kind == PostKind::Link});
        }
        if (!rows.isNull(6))
            facts.last().accounts.append(AccountId{rows.integer(6)});
    }
    return rows.finish(std::move(facts));
}

DateRange rhythmRange(const DateRange &range, Qt::DayOfWeek weekStart)
{
    const QDate last = range.to.addDays(-1);
    const QDate from = std::min(firstOfMonth(range.from), weekRange(range.from, weekStart).from);
    const QDate to = std::max(firstOfMonth(last).addMonths(1), weekRange(last, weekStart).to);
    return {from, to};
}

QList<AccountRhythm> accountRhythms(const QList<Account> &accounts, const QList<PlanFact> &facts,
    const DateRange &range, QDate today, Qt::DayOfWeek weekStart)
{
    QHash<AccountId, QMap<QDate, int>> days;
    for (const PlanFact &fact : facts) {
        for (const AccountId &account : fact.accounts)
            ++days[account][fact.day];
    }
    QList<AccountRhythm> rhythms;
    for (const Account &account : accounts) {
        AccountRhythm rhythm;
        rhythm.account = account;
        rhythm.planned = countIn(days.value(account.id), range);
        if (rhythm.hasRhythm()) {
            rhythm.least = agreedOver(account.rhythm.period, account.rhythm.least, range);
            rhythm.most = agreedOver(account.rhythm.period, account.rhythm.most, range);
            rhythm.isOver = range.to <= today;
            const DateRange rest{
                std::max(range.from, periodAround(account.rhythm.period, today, weekStart).from), range.to};
            if (range.from < today && !rhythm.isOver) // what was missed before is no work for the rest
                rhythm.open = std::max(0,
                    agreedOver(account.rhythm.period, account.rhythm.least, rest)
                        - countIn(days.value(account.id), rest));
            for (const RhythmGap &gap : gapsOf(account.rhythm, days.value(account.id), range, weekStart))
                (gap.range.to <= today ? rhythm.missed : rhythm.gaps).append(gap);
        }
        rhythms.append(rhythm);
    }
    return rhythms;
}

int PlanMix::usefulPercent() const
{
    return posts > 0 ? int(std::lround(100.0 * (posts - selling) / posts)) : -1;
}

int PlanMix::usefulBroadcastPercent() const
{
    return broadcasts > 0 ? int(std::lround(100.0 * (broadcasts - sellingBroadcasts) / broadcasts)) : -1;
}

PlanMix planMix(const QList<PlanFact> &facts, const DateRange &range)
{
    PlanMix mix;
    for (const PlanFact &fact : facts) {
        if (!range.contains(fact.day))
            continue;
        const int selling = fact.purpose == PostPurpose::Selling ? 1 : 0;
        if (fact.kind == PostKind::Newsletter) {
            ++mix.broadcasts;
            mix.sellingBroadcasts += selling;
            continue;
        }
        ++mix.posts;
        mix.selling += selling;
        mix.leadingAway += fact.leadsAway ? 1 : 0;
        ++mix.kinds[fact.kind];
        ++mix.themes[fact.theme];
    }
    return mix;
}

} // namespace stoa
