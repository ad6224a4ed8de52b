// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/planning/postedits.h"
#include "models/planning/postqueries.h"

#include <array>

namespace stoa::cli {

namespace {

constexpr int dateLength = 10; // "2026-12-24": no time of day is given

QJsonObject postAsJson(const PostRow &row)
{
    QJsonArray accounts;
    for (const PostAccount &account : row.accounts)
        accounts.append(account.network + QLatin1Char(':') + account.handle);
    QJsonArray labels;
    for (const PostLabel &label : row.labels)
        labels.append(label.name);
    return {{QStringLiteral("id"), row.id.toString()},
        {QStringLiteral("at"), row.isDated() ? QJsonValue(row.at.toString()) : QJsonValue()},
        {QStringLiteral("status"), statusToken(row.status)}, {QStringLiteral("kind"), kindToken(row.kind)},
        {QStringLiteral("purpose"), purposeToken(row.purpose)},
        {QStringLiteral("theme"), row.themeHashtag.isEmpty() ? QJsonValue() : QJsonValue(row.themeHashtag)},
        {QStringLiteral("title"), row.title}, {QStringLiteral("text"), row.text},
        {QStringLiteral("accounts"), accounts}, {QStringLiteral("labels"), labels}};
}

Result<Answer> posts(Context &context)
{
    const Result<QDate> from = context.arguments.date(QStringLiteral("from"));
    if (!from)
        return from.error();
    const Result<QDate> to = context.arguments.date(QStringLiteral("to"));
    if (!to)
        return to.error();
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const PostQueries queries(open->project->reader());
    const bool ranged = from->isValid() || to->isValid();
    const Result<QList<PostRow>> rows = ranged
        ? queries.between(from->isValid() ? *from : QDate(1, 1, 1), to->isValid() ? *to : QDate(9999, 12, 31))
        : queries.all();
    if (!rows)
        return rows.error();
    QJsonArray list;
    for (const PostRow &row : *rows)
        list.append(postAsJson(row));
    return Answer{list};
}

Result<Answer> move(Context &context)
{
    const QString to = context.arguments.value(QStringLiteral("to"));
    const PostId post = PostId::fromString(context.arguments.value(QStringLiteral("post")));
    const bool onlyDay = to.size() == dateLength;
    const QDate day = QDate::fromString(to.left(dateLength), Qt::ISODate);
    const WallTime start = WallTime::fromString(to);
    if (!day.isValid() || (!onlyDay && !start.isValid()))
        return {ErrorCode::Invalid, {QStringLiteral("--to"), to}, QStringLiteral("a date, or a date and a time")};
    if (!post.isValid())
        return {ErrorCode::Invalid, {QStringLiteral("--post")}, QStringLiteral("an id")};
    Result<OpenProject> open = openToWrite(context, context.arguments.at(0));
    if (!open)
        return open.error();
    PostEdits edits(*open->edits);
    Result<QJsonObject> answer = written(onlyDay ? edits.moveToDay({post}, day) : edits.reschedule({post}, start));
    if (!answer)
        return answer.error();
    const Result<PostRow> row = PostQueries(open->project->reader()).post(post);
    if (!row)
        return row.error();
    answer->insert(QStringLiteral("at"), row->at.toString());
    answer->insert(QStringLiteral("utc"), QDateTime::fromMSecsSinceEpoch(row->utcMs, Qt::UTC).toString(Qt::ISODate));
    answer->insert(QStringLiteral("resolved"), resolutionToken(row->resolution));
    return Answer{*answer};
}

} // namespace

std::span<const Command> planningCommands()
{
    static const std::array commands{
        Command{"posts", "FILE [--from D --to D]", 1, 1, {QStringLiteral("from"), QStringLiteral("to")}, {}, &posts},
        Command{"move", "FILE --post ID --to 2026-12-24[T18:30]", 1, 1, {QStringLiteral("post"), QStringLiteral("to")},
            {}, &move},
    };
    return commands;
}

} // namespace stoa::cli
