// SPDX-License-Identifier: GPL-3.0-or-later
// The days worth a post, and what is wrong with posts before they go out.
#include "app/cli/exchange.h"

#include "models/planning/clientwatch.h"
#include "models/planning/observancecalendar.h"
#include "models/planning/postchecks.h"
#include "models/planning/postqueries.h"
#include "models/settings/settings.h"

#include <array>

namespace stoa::cli {

namespace {

QJsonObject dayAsJson(const ObservanceDay &day)
{
    return {{QStringLiteral("date"), day.date.toString(Qt::ISODate)}, {QStringLiteral("id"), day.id},
        {QStringLiteral("pack"), day.pack}, {QStringLiteral("name"), day.name},
        {QStringLiteral("hashtag"), day.hashtag}, {QStringLiteral("kind"), observanceKindToken(day.kind)},
        {QStringLiteral("sensitive"), day.sensitive}, {QStringLiteral("day_off"), day.dayOff},
        {QStringLiteral("lead_days"), day.leadDays}, {QStringLiteral("source"), day.source}};
}

Result<Answer> days(Context &context)
{
    const Result<DateSpan> span = dateSpan(context.arguments);
    if (!span)
        return span.error();
    for (const char *option : {"from", "to"}) {
        if (!context.arguments.has(QLatin1String(option)))
            return {ErrorCode::Invalid, {QStringLiteral("--") + QLatin1String(option)}, QStringLiteral("it is needed")};
    }
    const ObservanceCalendar calendar;
    ObservanceChoice choice{calendar.packs(), {}};
    if (context.arguments.has(QStringLiteral("packs"))) {
        choice.packs = context.arguments.value(QStringLiteral("packs")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &pack : std::as_const(choice.packs)) {
            if (!calendar.packs().contains(pack))
                return {ErrorCode::Invalid, {QStringLiteral("--packs"), pack}};
        }
    }
    const QString language = context.arguments.value(QStringLiteral("language"), QStringLiteral("en"));
    if (!QStringList{QStringLiteral("en"), QStringLiteral("el"), QStringLiteral("ru")}.contains(language))
        return {ErrorCode::Invalid, {QStringLiteral("--language"), language}};
    QJsonArray found;
    for (const ObservanceDay &day : calendar.days(span->from, span->to, choice, language))
        found.append(dayAsJson(day));
    return Answer{found};
}

QString findingToken(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NoAccount:
        return QStringLiteral("no_account");
    case FindingKind::NoContent:
        return QStringLiteral("no_content");
    case FindingKind::OverLimit:
        return QStringLiteral("over_limit");
    case FindingKind::MissingAlt:
        return QStringLiteral("missing_alt");
    case FindingKind::TooClose:
        return QStringLiteral("too_close");
    case FindingKind::TooManyADay:
        return QStringLiteral("too_many_a_day");
    case FindingKind::ThemeHashtagMissing:
        return QStringLiteral("theme_hashtag_missing");
    case FindingKind::ClockGap:
        return QStringLiteral("clock_gap");
    case FindingKind::ClockOverlap:
        return QStringLiteral("clock_overlap");
    case FindingKind::Overdue:
        return QStringLiteral("overdue");
    case FindingKind::OtherHandle:
        return QStringLiteral("other_client_handle");
    case FindingKind::OtherLink:
        return QStringLiteral("other_client_link");
    case FindingKind::OtherHashtag:
        return QStringLiteral("other_client_hashtag");
    case FindingKind::OtherPicture:
        return QStringLiteral("other_client_picture");
    }
    return {};
}

QJsonObject findingAsJson(const Finding &finding, const PostRow &row)
{
    QJsonObject json{{QStringLiteral("finding"), findingToken(finding.kind)}};
    for (const PostAccount &account : row.accounts) {
        if (finding.account.isValid() && account.account == finding.account)
            json.insert(QStringLiteral("account"), account.network + QLatin1Char(':') + account.handle);
    }
    if (finding.value != 0)
        json.insert(QStringLiteral("value"), finding.value);
    if (finding.limit != 0)
        json.insert(QStringLiteral("limit"), finding.limit);
    if (finding.other.isValid())
        json.insert(QStringLiteral("other"), finding.other.toString());
    if (!finding.client.isEmpty())
        json.insert(QStringLiteral("client"), finding.client);
    if (!finding.thing.isEmpty())
        json.insert(QStringLiteral("thing"), finding.thing);
    return json;
}

Result<Answer> preflight(Context &context)
{
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    Connection &reader = open->project->reader();
    const PostQueries queries(reader);
    QList<PostRow> rows;
    if (context.arguments.has(QStringLiteral("post"))) {
        const Result<PostRow> row = queries.post(PostId::fromString(context.arguments.value(QStringLiteral("post"))));
        if (!row)
            return row.error();
        rows.append(*row);
    } else {
        const Result<QList<PostRow>> all = queries.all();
        if (!all)
            return all.error();
        for (const PostRow &row : *all) {
            if (row.isDated() && !row.isFrozen())
                rows.append(row);
        }
    }
    PostChecks checks(reader, context.clock);
    checks.setGuard(
        readClientGuard(context.data, open->project->path(), Settings(context.data).recentProjects.value()));
    checks.check(rows);
    QJsonArray posts;
    for (const PostRow &row : std::as_const(rows)) {
        QJsonArray findings;
        for (const Finding &finding : row.findings)
            findings.append(findingAsJson(finding, row));
        posts.append(QJsonObject{{QStringLiteral("post"), row.id.toString()},
            {QStringLiteral("at"), row.isDated() ? QJsonValue(row.at.toString()) : QJsonValue()},
            {QStringLiteral("status"), statusToken(row.status)}, {QStringLiteral("findings"), findings}});
    }
    return Answer{posts};
}

} // namespace

std::span<const Command> calendarCommands()
{
    static const std::array commands{
        Command{"days", "--from D --to D [--packs P,..] [--language en|el|ru]", 0, 0,
            {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("packs"), QStringLiteral("language")}, {},
            &days},
        Command{"preflight", "FILE [--post ID]", 1, 1, {QStringLiteral("post")}, {}, &preflight},
    };
    return commands;
}

} // namespace stoa::cli
