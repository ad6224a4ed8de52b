// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchange.h"

#include "models/planning/postexport.h"
#include "models/planning/postimport.h"
#include "models/planning/postsheet.h"

#include <array>

namespace stoa::cli {

namespace {

Result<Answer> posts(Context &context)
{
    const Result<DateSpan> span = dateSpan(context.arguments);
    if (!span)
        return span.error();
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const Result<QJsonArray> rows = postsAsJson(open->project->reader(), span->from, span->to);
    return rows ? Result<Answer>(Answer{*rows}) : Result<Answer>(rows.error());
}

Result<Answer> move(Context &context)
{
    if (!context.arguments.has(QStringLiteral("post")) || !context.arguments.has(QStringLiteral("to")))
        return {
            ErrorCode::Invalid, {QStringLiteral("--post"), QStringLiteral("--to")}, QStringLiteral("both are needed")};
    Result<OpenProject> open = openToWrite(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const Result<QJsonObject> moved = movePost(*open->edits, open->project->reader(),
        context.arguments.value(QStringLiteral("post")), context.arguments.value(QStringLiteral("to")));
    return moved ? Result<Answer>(Answer{*moved}) : Result<Answer>(moved.error());
}

Result<Answer> importPostsFile(Context &context)
{
    PostImportOptions options;
    const Result<Mapping> mapping = mappingOf(context.arguments);
    if (!mapping)
        return mapping.error();
    options.mapping = *mapping;
    options.layout = context.arguments.value(QStringLiteral("layout"));
    options.account = context.arguments.value(QStringLiteral("account"));
    const bool dryRun = context.arguments.has(QStringLiteral("dry-run"));
    Result<OpenProject> open
        = dryRun ? openToRead(context, context.arguments.at(0)) : openToWrite(context, context.arguments.at(0));
    if (!open)
        return open.error();
    options.text.neverOpen = open->project->path();
    const Result<PostPlan> plan = readPosts(open->project->reader(), context.arguments.at(1), options);
    if (!plan)
        return inputError(plan.error(), context.arguments.at(1));
    if (dryRun)
        return Answer{summaryAsJson(plan->summary)};
    QFuture<Result<ImportSummary>> future = importPosts(*open->edits, *plan);
    future.waitForFinished();
    const Result<ImportSummary> summary = future.result();
    return summary ? Result<Answer>(Answer{summaryAsJson(*summary)}) : Result<Answer>(summary.error());
}

Result<Answer> exportPostsFile(Context &context)
{
    const Result<DateSpan> span = dateSpan(context.arguments);
    if (!span)
        return span.error();
    const Result<ExportOptions> options = exportOptions(context.arguments,
        {QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("ics"), QStringLiteral("xlsx"),
            QStringLiteral("pdf"), QStringLiteral("png")});
    if (!options)
        return options.error();
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    if (options->format == QLatin1String("ics")) {
        const Result<qint64> events = exportPostsAsIcs(open->project->reader(), options->path, open->project->uuid(),
            context.clock.nowUtcMs(), span->from, span->to);
        return events ? Result<Answer>(exported(*events, options->path)) : Result<Answer>(events.error());
    }
    if (options->format == QLatin1String("pdf") || options->format == QLatin1String("png"))
        return exportPages(context, *open, *options, *span);
    if (options->format == QLatin1String("xlsx")) {
        const Result<qint64> rows = exportPostsAsSheet(open->project->reader(), options->path, span->from, span->to);
        return rows ? Result<Answer>(exported(*rows, options->path)) : Result<Answer>(rows.error());
    }
    const Result<qint64> rows = exportPosts(open->project->reader(), options->path,
        options->isJson() ? ExportFormat::Json : ExportFormat::Csv, span->from, span->to);
    return rows ? Result<Answer>(exported(*rows, options->path)) : Result<Answer>(rows.error());
}

} // namespace

std::span<const Command> planningCommands()
{
    static const std::array commands{
        Command{"posts", "FILE [--from D --to D]", 1, 1, {QStringLiteral("from"), QStringLiteral("to")}, {}, &posts},
        Command{"move", "FILE --post ID --to 2026-12-24[T18:30]", 1, 1, {QStringLiteral("post"), QStringLiteral("to")},
            {}, &move},
        Command{"import posts", importUsage, 2, 2, importValued(), importFlags(), &importPostsFile},
        Command{"export posts", exportPostsUsage, 1, 1, exportValued() + QStringList{QStringLiteral("view")}, {},
            &exportPostsFile},
    };
    return commands;
}

} // namespace stoa::cli
