// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/planreport.h"
#include "models/planning/postsheet.h"

namespace stoa {

class Project;

//! What posts can be written as.
enum class PostFileFormat { Pdf, Png, Xlsx, Ics, Csv, Json };

QString endingOf(PostFileFormat format); //!< "pdf"
inline bool isPaged(PostFileFormat format)
{
    return format == PostFileFormat::Pdf || format == PostFileFormat::Png;
}

//! One export of posts: what, from when to when, and where to. A value, for another thread.
struct PostExportJob
{
    PostFileFormat format = PostFileFormat::Pdf;
    QString path;
    DateRange range; //!< invalid dates: all posts, also those without a date where the format has room for them
    ReportView view = ReportView::Month; //!< of paged formats
    PostFilter filter;
    QString uuid; //!< of the project
    QString home; //!< where the project lies
    qint64 nowMs = 0;
};

//! Does it. Answers the number of posts written. Any thread that owns \a reader. Errors: those of the format;
//! Cancelled.
Result<qint64> runPostExport(Connection &reader, const PostExportJob &job, const ExportProgress &progress);

} // namespace stoa
