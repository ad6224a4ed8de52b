// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/postexportjob.h"

#include "models/planning/mediaedits.h"
#include "models/planning/postexport.h"
#include "widgets/report/planfiles.h"
#include "widgets/report/planpages.h"

namespace stoa {

namespace {

Result<qint64> exportAsPages(Connection &reader, const PostExportJob &job, const ExportProgress &progress)
{
    Result<PlanReport> report = readPlanReport(reader, job.range, job.view, job.filter, job.nowMs);
    if (!report)
        return report.error();
    const qint64 posts = report->posts.size();
    const MediaQueries media(reader, job.home);
    const PlanPages pages(std::move(*report), [&media](MediaId id) { return media.thumbnail(id); });
    const Result<int> written = job.format == PostFileFormat::Pdf ? writePlanPdf(pages, job.path, progress)
                                                                  : writePlanPng(pages, job.path, progress);
    return written ? Result<qint64>(posts) : Result<qint64>(written.error());
}

} // namespace

QString endingOf(PostFileFormat format)
{
    switch (format) {
    case PostFileFormat::Pdf:
        return QStringLiteral("pdf");
    case PostFileFormat::Png:
        return QStringLiteral("png");
    case PostFileFormat::Xlsx:
        return QStringLiteral("xlsx");
    case PostFileFormat::Ics:
        return QStringLiteral("ics");
    case PostFileFormat::Csv:
        return QStringLiteral("csv");
    case PostFileFormat::Json:
        break;
    }
    return QStringLiteral("json");
}

Result<qint64> runPostExport(Connection &reader, const PostExportJob &job, const ExportProgress &progress)
{
    const QDate from = job.range.from;
    const QDate to = job.range.to;
    switch (job.format) {
    case PostFileFormat::Pdf:
    case PostFileFormat::Png:
        return exportAsPages(reader, job, progress);
    case PostFileFormat::Xlsx:
        return exportPostsAsSheet(reader, job.path, from, to, job.filter, progress);
    case PostFileFormat::Ics:
        return exportPostsAsIcs(reader, job.path, job.uuid, job.nowMs, from, to, job.filter);
    case PostFileFormat::Csv:
        return exportPosts(reader, job.path, ExportFormat::Csv, from, to, job.filter);
    case PostFileFormat::Json:
        break;
    }
    return exportPosts(reader, job.path, ExportFormat::Json, from, to, job.filter);
}

} // namespace stoa
