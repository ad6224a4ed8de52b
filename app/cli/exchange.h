// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/exchange/mapping.h"
#include "models/exchange/rejectedrow.h"

namespace stoa::cli {

// What the imports and exports of posts, comments and numbers share.

inline constexpr const char *importUsage
    = "FILE INPUT [--account A] [--map field=Column,..] [--layout NAME] [--dry-run]";
inline constexpr const char *exportUsage = "FILE --format csv|json [--from D --to D] -o OUT";
inline constexpr const char *exportPostsUsage
    = "FILE --format csv|json|ics|xlsx|pdf|png [--from D --to D] [--view month|week] -o OUT";
QStringList importValued();
QStringList importFlags();
QStringList exportValued();

//! [from, to) of --from and --to; both valid, or both invalid when neither is given.
struct DateSpan
{
    QDate from;
    QDate to;
};
//! Errors: Invalid (args: option, value).
Result<DateSpan> dateSpan(const Arguments &arguments);

struct ExportOptions
{
    QString path;
    QString format;
    bool isJson() const { return format == QLatin1String("json"); }
};
//! Errors: Invalid (args: option, value) for a format that is not among \a formats, or none to write to.
Result<ExportOptions> exportOptions(
    const Arguments &arguments, const QStringList &formats = {QStringLiteral("csv"), QStringLiteral("json")});
Answer exported(qint64 rows, const QString &path); //!< {rows, path}
//! Writes the calendar for the client as \a options say: PDF, or PNG (a file a page). {rows, path, pages, files}
//! Errors: Invalid (--view), those of writePlanPdf().
Result<Answer> exportPages(Context &context, const OpenProject &open, const ExportOptions &options, DateSpan span);
//! The words of the command line ask for pages: these need fonts, and so a QGuiApplication.
bool asksForPages(const QStringList &words);

Result<Mapping> mappingOf(const Arguments &arguments); //!< of every --map
//! {import, layout, read, added, updated, same, rejected, act, changed}
QJsonObject summaryAsJson(const ImportSummary &summary);
//! A missing input file is the environment's fault, not the usage's.
Error inputError(const Error &error, const QString &path);

} // namespace stoa::cli
