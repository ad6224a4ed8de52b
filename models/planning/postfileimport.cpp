// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postfileimport.h"

#include "models/core/whendone.h"
#include "models/exchange/csvreader.h"
#include "models/planning/icsreading.h"
#include "models/store/project.h"
#include "models/store/withreader.h"

#include <QFile>
#include <QPromise>

#include <algorithm>
#include <limits>

namespace stoa {

namespace {

constexpr qint64 calendarBegin = 200; // bytes

PostImportOptions optionsOf(const ImportPlan &plan, const QString &project)
{
    PostImportOptions options;
    options.mapping = plan.mapping;
    options.layout = plan.layout;
    options.account = plan.account;
    options.text = {plan.encoding, plan.limit, project};
    options.separator = plan.separator;
    options.dateOrder = plan.dateOrder;
    return options;
}

bool isCalendarFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && beginsAsIcs(file.read(calendarBegin));
}

//! The beginning of a table as it stands in the file.
Result<> readTable(ImportPreview &preview, const QString &path, const PostImportOptions &options)
{
    const Result<std::unique_ptr<TextSource>> source = TextSource::open(path, options.text);
    if (!source)
        return source.error();
    preview.encoding = (*source)->encoding();
    CsvReader csv(**source, options.separator);
    CsvRecord record;
    if (!csv.next(record))
        return csv.error().code == ErrorCode::None ? Error{ErrorCode::Empty, {}, {}} : csv.error();
    preview.headers = record.texts();
    preview.separator = csv.separator();
    while (preview.rows.size() < ImportPreview::mostRows && csv.next(record))
        preview.rows.append({record.line(), record.texts()});
    return {};
}

//! The events of a calendar file as a table.
void showEvents(ImportPreview &preview, const PostPlan &plan)
{
    const auto header = [&plan](const char *field) { return plan.layout.mapping.header(QLatin1String(field)); };
    preview.headers = {header("date"), header("title"), header("text"), header("labels"), header("account")};
    for (const ImportedPost &post : plan.posts) {
        if (preview.rows.size() == ImportPreview::mostRows)
            break;
        const QString at = !post.at ? QString()
            : post.timeIsOpen       ? post.at->date.toString(Qt::ISODate)
                                    : post.at->toString();
        preview.rows.append({post.line,
            {at, post.title, post.text, post.labels.join(QLatin1String(", ")),
                post.accounts.join(QLatin1String(", "))}});
    }
}

Result<ImportPreview> previewPosts(Connection &reader, const ImportPlan &plan, const PostImportOptions &options)
{
    const Result<PostPlan> read = readPosts(reader, plan.path, options);
    ImportPreview preview;
    preview.mapping = read ? read->layout.mapping : plan.mapping;
    preview.account = plan.account;
    preview.isTable = read ? read->layout.name != icsLayout().name : !isCalendarFile(plan.path);
    if (!preview.isTable) {
        if (!read && read.error().code == ErrorCode::TooLarge) // a person may want it all the same
            return read.error();
        if (!read) { // its lines are no rows to look at
            preview.fault = read.error();
            return preview;
        }
        showEvents(preview, *read);
    } else if (const Result<> table = readTable(preview, plan.path, options); !table) {
        return table.error();
    }
    if (read && preview.isTable && preview.headers != read->headers) { // the file has none: its first line is a post
        preview.rows.prepend({1, preview.headers});
        preview.headers = read->headers;
    }
    if (!read) {
        const ErrorCode code = read.error().code;
        const bool isNotUnderstood
            = code == ErrorCode::UnreadableLayout || code == ErrorCode::NotFound || code == ErrorCode::Invalid;
        // Not understood: a person says which column is what. Else the file breaks further down.
        (isNotUnderstood ? preview.mappingError : preview.fault) = read.error();
        return preview;
    }
    preview.layout = read->layout.name;
    const bool isWhole = preview.rows.size() < ImportPreview::mostRows; // of a calendar only what is taken is a row
    const qint64 last = isWhole ? std::numeric_limits<qint64>::max() : preview.rows.constLast().line;
    std::copy_if(read->summary.rejected.cbegin(), read->summary.rejected.cend(), std::back_inserter(preview.rejected),
        [last](const RejectedRow &row) { return row.line <= last; });
    return preview;
}

} // namespace

PostFileImport::PostFileImport(Project &project, EditService &edits)
    : m_project(project)
    , m_edits(edits)
{
}

QList<ImportField> PostFileImport::fields() const
{
    QList<ImportField> fields;
    for (const QString &name : postFields())
        fields.append({name, false});
    return fields;
}

QFuture<Result<ImportPreview>> PostFileImport::preview(const ImportPlan &plan)
{
    return withReader<ImportPreview>(
        m_project, [plan, options = optionsOf(plan, m_project.path())](Connection &reader) {
            return previewPosts(reader, plan, options);
        });
}

QFuture<Result<PostPlan>> PostFileImport::read(const ImportPlan &plan) const
{
    return withReader<PostPlan>(m_project, [plan, options = optionsOf(plan, m_project.path())](Connection &reader) {
        return readPosts(reader, plan.path, options);
    });
}

QFuture<Result<ImportSummary>> PostFileImport::dryRun(const ImportPlan &plan, const ImportControl &)
{
    return withReader<ImportSummary>(
        m_project, [plan, options = optionsOf(plan, m_project.path())](Connection &reader) -> Result<ImportSummary> {
            const Result<PostPlan> read = readPosts(reader, plan.path, options);
            return read ? Result<ImportSummary>(read->summary) : Result<ImportSummary>(read.error());
        });
}

QFuture<Result<ImportSummary>> PostFileImport::run(const ImportPlan &plan, const ImportControl &control)
{
    auto promise = std::make_shared<QPromise<Result<ImportSummary>>>();
    promise->start();
    const auto finish = [promise](const Result<ImportSummary> &summary) {
        promise->addResult(summary);
        promise->finish();
    };
    whenDone(read(plan), &m_here, [this, finish, control](const Result<PostPlan> &read) {
        if (!read)
            return finish(read.error());
        if (control.cancelled && *control.cancelled)
            return finish(Error{ErrorCode::Cancelled, {}, {}});
        whenDone(importPosts(m_edits, *read), &m_here, finish);
    });
    return promise->future();
}

QFuture<Result<>> PostFileImport::remember(const QString &name, const QStringList &headers, const Mapping &mapping)
{
    return rememberLayout(m_edits, {name, kind(), {}, headers, mapping, true});
}

} // namespace stoa
