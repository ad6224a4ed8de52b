// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchange.h"

#include "models/inbox/commentexport.h"
#include "models/inbox/commentimport.h"
#include "models/inbox/commentsearch.h"

#include "models/core/walltime.h"

#include <array>

namespace stoa::cli {

namespace {

constexpr int usualHits = 100;

Result<Answer> importComments(Context &context)
{
    ImportPlan plan;
    plan.path = context.arguments.at(1);
    const Result<Mapping> mapping = mappingOf(context.arguments);
    if (!mapping)
        return mapping.error();
    plan.mapping = *mapping;
    plan.layout = context.arguments.value(QStringLiteral("layout"));
    plan.account = context.arguments.value(QStringLiteral("account"));
    const bool dryRun = context.arguments.has(QStringLiteral("dry-run"));
    Result<OpenProject> open
        = dryRun ? openToRead(context, context.arguments.at(0)) : openToWrite(context, context.arguments.at(0));
    if (!open)
        return open.error();
    CommentImport import(*open->project, *open->edits);
    QFuture<Result<ImportSummary>> future = dryRun ? import.dryRun(plan) : import.run(plan);
    future.waitForFinished();
    const Result<ImportSummary> summary = future.result();
    if (!summary)
        return inputError(summary.error(), plan.path);
    if (!dryRun) {
        if (const Result<> indexed = indexPendingComments(*open->edits); !indexed)
            return indexed.error();
    }
    return Answer{summaryAsJson(*summary)};
}

Result<Answer> search(Context &context)
{
    bool ok = true;
    const QString wanted = context.arguments.value(QStringLiteral("limit"), QString::number(usualHits));
    const int limit = wanted.toInt(&ok);
    if (!ok || limit < 1)
        return {ErrorCode::Invalid, {QStringLiteral("--limit"), wanted}};
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const Result<SearchAnswer> answer = CommentSearch(open->project->reader()).find(context.arguments.at(1), limit);
    if (!answer)
        return answer.error();
    const QTimeZone zone = open->project->zone();
    QJsonArray list;
    for (const SearchHit &hit : answer->hits) {
        QJsonArray places;
        for (const TextSpan &span : answer->terms.hits(hit.text))
            places.append(QJsonArray{qint64(span.fromCodePoint), qint64(span.toCodePoint)});
        list.append(QJsonObject{{QStringLiteral("id"), hit.id.toString()},
            {QStringLiteral("at"), hit.atMs ? QJsonValue(wallText(*hit.atMs, zone)) : QJsonValue()},
            {QStringLiteral("account"), hit.account}, {QStringLiteral("author"), hit.author},
            {QStringLiteral("text"), hit.text}, {QStringLiteral("hits"), places}});
    }
    if (answer->notIndexed > 0)
        std::fprintf(
            stderr, "stoa-cli: %lld comments are not in the index yet\n", static_cast<long long>(answer->notIndexed));
    return Answer{list};
}

Result<Answer> exportCommentsFile(Context &context)
{
    const Result<DateSpan> span = dateSpan(context.arguments);
    if (!span)
        return span.error();
    const Result<ExportOptions> options = exportOptions(context.arguments);
    if (!options)
        return options.error();
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const QTimeZone zone = open->project->zone();
    const bool ranged = span->from.isValid();
    const Result<qint64> rows = exportComments(open->project->reader(), options->path,
        options->isJson() ? ExportFormat::Json : ExportFormat::Csv, zone,
        ranged ? startOfDayUtcMs(span->from, zone) : 0, ranged ? startOfDayUtcMs(span->to, zone) : 0);
    return rows ? Result<Answer>(exported(*rows, options->path)) : Result<Answer>(rows.error());
}

} // namespace

std::span<const Command> inboxCommands()
{
    static const std::array commands{
        Command{"import comments", importUsage, 2, 2, importValued(), importFlags(), &importComments},
        Command{"export comments", exportUsage, 1, 1, exportValued(), {}, &exportCommentsFile},
        Command{"search", "FILE QUERY [--limit N]", 2, 2, {QStringLiteral("limit")}, {}, &search},
    };
    return commands;
}

} // namespace stoa::cli
