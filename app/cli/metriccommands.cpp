// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchange.h"

#include "models/engagement/engagementqueries.h"
#include "models/engagement/sampleexport.h"
#include "models/engagement/sampleimport.h"
#include "models/planning/occasions.h"

#include <array>

namespace stoa::cli {

namespace {

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

Answer listOfMetrics()
{
    QJsonArray list;
    for (const Metric &metric : MetricDictionary::instance().all()) {
        list.append(QJsonObject{{QStringLiteral("id"), metric.id}, {QStringLiteral("version"), metric.version},
            {QStringLiteral("formula"), metric.shownFormula}, {QStringLiteral("unit"), unitToken(metric.unit)},
            {QStringLiteral("base"), metric.base()}, {QStringLiteral("adds"), addsToken(metric.adds)}});
    }
    return Answer{list};
}

QJsonObject rowAsJson(const ResultRow &row)
{
    QJsonObject inputs;
    for (const ResultInput &input : row.inputs)
        inputs.insert(input.id, numberOrNull(input.value));
    QJsonObject json{{QStringLiteral("bucket"), row.bucket}, {QStringLiteral("value"), numberOrNull(row.value)},
        {QStringLiteral("inputs"), inputs}, {QStringLiteral("covered"), row.covered}, {QStringLiteral("of"), row.of}};
    if (row.standing == Standing::Unasked)
        return json;
    json.insert(QStringLiteral("standing"), standingToken(row.standing));
    const auto put = [&](const QString &name, double Spread::*which) {
        json.insert(name, row.perPost ? QJsonValue((*row.perPost).*which) : QJsonValue());
    };
    put(QStringLiteral("per_post"), &Spread::typical);
    put(QStringLiteral("low"), &Spread::low);
    put(QStringLiteral("high"), &Spread::high);
    return json;
}

//! What the options ask for. Errors: Invalid (args: option and value), NotFound (account).
Result<ResultQuestion> questionOf(const Arguments &arguments, Project &project, EngagementQueries &queries)
{
    ResultQuestion question;
    question.metric = arguments.value(QStringLiteral("metric"));
    const Result<QDate> from = arguments.date(QStringLiteral("from"));
    const Result<QDate> to = arguments.date(QStringLiteral("to"));
    if (!from || !to)
        return from ? to.error() : from.error();
    const DayRange all = queries.extent().value_or(DayRange{QDate(2000, 1, 1), QDate(2000, 1, 2)});
    question.range = {from->isValid() ? *from : all.from, to->isValid() ? *to : all.to};
    const QString by = arguments.value(QStringLiteral("by"));
    const std::optional<Grouping> grouping = by.isEmpty() ? std::optional(Grouping::Total) : groupingOf(by);
    if (!grouping)
        return {ErrorCode::Invalid, {QStringLiteral("--by"), by}};
    question.by = *grouping;
    if (question.by == Grouping::Occasion || question.by == Grouping::ThemeAndOccasion) {
        const Result<QList<DayOccasion>> occasions
            = readOccasions(project.reader(), question.range.from, question.range.to);
        if (!occasions)
            return occasions.error();
        question.occasions = *occasions;
    }
    const QStringList accounts = arguments.values(QStringLiteral("account"));
    for (const QString &name : accounts) {
        const Result<AccountId> account = accountOf(project.reader(), name);
        if (!account)
            return account.error();
        question.accounts.append(*account);
    }
    return question;
}

Result<Answer> metrics(Context &context)
{
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    if (context.arguments.has(QStringLiteral("list")))
        return listOfMetrics();
    if (!context.arguments.has(QStringLiteral("metric")))
        return {ErrorCode::Invalid, {QStringLiteral("--metric")}, QStringLiteral("--list shows them")};
    EngagementQueries queries(open->project->reader(), open->project->zone());
    const Result<ResultQuestion> question = questionOf(context.arguments, *open->project, queries);
    if (!question)
        return question.error();
    const Result<ResultAnswer> answer = queries.ask(*question);
    if (!answer)
        return answer.error();
    QJsonArray rows;
    for (const ResultRow &row : answer->rows)
        rows.append(rowAsJson(row));
    return Answer{rows};
}

Result<Answer> importSamples(Context &context)
{
    SampleFile file;
    file.path = context.arguments.at(1);
    const Result<Mapping> mapping = mappingOf(context.arguments);
    if (!mapping)
        return mapping.error();
    file.mapping = *mapping;
    file.layout = context.arguments.value(QStringLiteral("layout"));
    file.account = context.arguments.value(QStringLiteral("account"));
    const bool dryRun = context.arguments.has(QStringLiteral("dry-run"));
    Result<OpenProject> open
        = dryRun ? openToRead(context, context.arguments.at(0)) : openToWrite(context, context.arguments.at(0));
    if (!open)
        return open.error();
    file.text.neverOpen = open->project->path();
    const Result<ImportSummary> summary = SampleEdits(*open->project, *open->edits).importFile(file, dryRun);
    if (!summary)
        return inputError(summary.error(), file.path);
    return Answer{summaryAsJson(*summary)};
}

Result<Answer> exportSamplesFile(Context &context)
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
    SampleExport what{options->path, options->isJson(), std::nullopt};
    if (span->from.isValid())
        what.range = DayRange{span->from, span->to};
    const Result<qint64> rows = exportSamples(open->project->reader(), open->project->zone(), what);
    return rows ? Result<Answer>(exported(*rows, options->path)) : Result<Answer>(rows.error());
}

} // namespace

std::span<const Command> metricCommands()
{
    static const std::array commands{
        Command{"metrics",
            "FILE --list | FILE --metric ID --from D --to D [--by "
            "day|week|month|weekday|hour|kind|theme|occasion|theme+occasion|account] "
            "[--account A]",
            1, 1,
            {QStringLiteral("metric"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("by"),
                QStringLiteral("account")},
            {QStringLiteral("list")}, &metrics},
        Command{"import samples", importUsage, 2, 2, importValued(), importFlags(), &importSamples},
        Command{"export samples", exportUsage, 1, 1, exportValued(), {}, &exportSamplesFile},
    };
    return commands;
}

} // namespace stoa::cli
