// SPDX-License-Identifier: GPL-3.0-or-later
// Posts as pages for the client.
#include "app/cli/exchange.h"

#include "models/planning/mediaedits.h"
#include "widgets/report/planfiles.h"
#include "widgets/report/planpages.h"

namespace stoa::cli {

bool asksForPages(const QStringList &words)
{
    if (words.mid(0, 2) != QStringList{QStringLiteral("export"), QStringLiteral("posts")})
        return false;
    return words.contains(QLatin1String("pdf")) || words.contains(QLatin1String("png"))
        || words.contains(QLatin1String("--format=pdf")) || words.contains(QLatin1String("--format=png"));
}

Result<Answer> exportPages(Context &context, const OpenProject &open, const ExportOptions &options, DateSpan span)
{
    const QString view = context.arguments.value(QStringLiteral("view"), QStringLiteral("month"));
    if (view != QLatin1String("month") && view != QLatin1String("week"))
        return {ErrorCode::Invalid, {QStringLiteral("--view"), view}};
    Connection &reader = open.project->reader();
    Result<PlanReport> report = readPlanReport(reader, {span.from, span.to},
        view == QLatin1String("week") ? ReportView::Week : ReportView::Month, {}, context.clock.nowUtcMs());
    if (!report)
        return report.error();
    const qsizetype rows = report->posts.size();
    const MediaQueries media(reader, open.project->home());
    const PlanPages pages(std::move(*report), [&media](MediaId id) { return media.thumbnail(id); });
    const bool isPdf = options.format == QLatin1String("pdf");
    const Result<int> written = isPdf ? writePlanPdf(pages, options.path) : writePlanPng(pages, options.path);
    if (!written)
        return written.error();
    const QStringList files = isPdf ? QStringList{options.path} : planPicturePaths(options.path, *written);
    return Answer{QJsonObject{{QStringLiteral("rows"), rows}, {QStringLiteral("path"), options.path},
        {QStringLiteral("pages"), *written}, {QStringLiteral("files"), QJsonArray::fromStringList(files)}}};
}

} // namespace stoa::cli
