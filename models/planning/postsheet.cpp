// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postsheet.h"

#include "models/exchange/sheetwriter.h"
#include "models/planning/mediachoice.h"
#include "models/planning/projectwords.h"
#include "models/planning/settingedits.h"
#include "models/store/database.h"

#include <span>

namespace stoa {

namespace {

constexpr int monthsAtOnce = 3;

//! One column: its name is the field that the import knows, see postFields().
struct SheetColumn
{
    const char *field;
    double width;
    const char *meaning;
};

constexpr SheetColumn sheetColumns[] = {
    {"date", 11,
        QT_TRANSLATE_NOOP("ProjectWords", "The day on which the post goes out; empty: an idea without a date")},
    {"time", 7, QT_TRANSLATE_NOOP("ProjectWords", "The time of day, in the time zone named below")},
    {"account", 30, QT_TRANSLATE_NOOP("ProjectWords", "Where the post goes: network and name, several with ; between")},
    {"text", 70, QT_TRANSLATE_NOOP("ProjectWords", "The text of the post")},
    {"kind", 12, QT_TRANSLATE_NOOP("ProjectWords", "What the post is")},
    {"status", 16, QT_TRANSLATE_NOOP("ProjectWords", "How far the post is on its way out")},
    {"theme", 20, QT_TRANSLATE_NOOP("ProjectWords", "The hashtag of the weekday’s theme")},
    {"labels", 20, QT_TRANSLATE_NOOP("ProjectWords", "Labels, several with ; between")},
    {"title", 28, QT_TRANSLATE_NOOP("ProjectWords", "What the post is called in the plan; readers never see it")},
    {"link", 32, QT_TRANSLATE_NOOP("ProjectWords", "The page that the post leads to")},
    {"media", 28, QT_TRANSLATE_NOOP("ProjectWords", "Names of the pictures, films and sounds")},
};

QString joined(const QStringList &words)
{
    return words.join(QStringLiteral("; "));
}

QList<SheetCell> cellsOf(const PostRow &row, const QStringList &media)
{
    QStringList accounts;
    for (const PostAccount &account : row.accounts)
        accounts.append(account.network + QLatin1Char(':') + account.handle);
    QStringList labels;
    for (const PostLabel &label : row.labels)
        labels.append(label.name);
    return {row.isDated() ? SheetCell(row.at.date) : SheetCell(), row.isDated() ? SheetCell(row.at.time) : SheetCell(),
        joined(accounts), row.text, kindToken(row.kind), statusToken(row.status), row.themeHashtag, joined(labels),
        row.title, row.link, joined(media)};
}

Result<> writeRows(SheetWriter &sheet, const PostQueries &queries, const QList<PostRow> &rows)
{
    for (const PostRow &row : rows) {
        QStringList media;
        if (row.mediaCount > 0) {
            const Result<QList<PostAttachment>> attachments = queries.attachments(row.id);
            if (!attachments)
                return attachments.error();
            for (const PostAttachment &attachment : mediaGoingOut(row, *attachments))
                media.append(attachment.name);
        }
        sheet.write(cellsOf(row, media));
    }
    return {};
}

//! The rows of a token that stands in cells, beside its word.
template <typename Value>
void writeTokens(SheetWriter &sheet, const char *field, std::span<const Value> values, QString (*token)(Value),
    const std::function<QString(Value)> &word)
{
    for (const Value value : values)
        sheet.write({QLatin1String(field) + QStringLiteral(": ") + token(value), word(value)});
}

void writeLegend(SheetWriter &sheet, const ProjectWords &words, const QString &zone)
{
    sheet.beginSheet(words.text(QT_TRANSLATE_NOOP("ProjectWords", "Legend")),
        {{words.text(QT_TRANSLATE_NOOP("ProjectWords", "Column")), 28},
            {words.text(QT_TRANSLATE_NOOP("ProjectWords", "Meaning")), 90}});
    for (const SheetColumn &column : sheetColumns)
        sheet.write({QString::fromLatin1(column.field), words.text(column.meaning)});
    sheet.write({words.text(QT_TRANSLATE_NOOP("ProjectWords", "Time zone")), zone});
    writeTokens<PostStatus>(
        sheet, "status", allStatuses(), &statusToken, [&words](PostStatus status) { return words.status(status); });
    writeTokens<PostKind>(sheet, "kind", allKinds(), &kindToken, [&words](PostKind kind) { return words.kind(kind); });
}

//! What is written: pieces of the range, and the tray where everything is wanted.
struct SheetSpan
{
    QDate from;
    QDate to;
    bool withTray = false;
};

SheetSpan spanOf(Connection &reader, QDate from, QDate to)
{
    const bool isAll = !from.isValid() || !to.isValid();
    // A range without an end is cut to what there is: nobody reads nine thousand empty years.
    const auto dayOf = [&reader](const char *sql) {
        return QDate::fromString(reader.text(sql).value_or(QString()).left(10), Qt::ISODate);
    };
    const QDate first = dayOf("SELECT min(wall) FROM post");
    const QDate last = dayOf("SELECT max(wall) FROM post");
    if (!first.isValid() || !last.isValid())
        return {{}, {}, isAll};
    const QDate end = last.addDays(1);
    return {isAll || first > from ? first : from, isAll || end < to ? end : to, isAll};
}

} // namespace

Result<qint64> exportPostsAsSheet(Connection &reader, const QString &path, QDate from, QDate to,
    const PostFilter &filter, const ExportProgress &progress)
{
    const PlanSettings settings = readPlanSettings(reader);
    const Result<std::unique_ptr<SheetWriter>> sheet = SheetWriter::create(path);
    if (!sheet)
        return sheet.error();
    const ProjectWords words(settings.language);
    QList<SheetWriter::Column> columns;
    for (const SheetColumn &column : sheetColumns)
        columns.append({QString::fromLatin1(column.field), column.width});
    (*sheet)->beginSheet(words.text(QT_TRANSLATE_NOOP("ProjectWords", "Posts")), columns);
    const PostQueries queries(reader);
    qint64 count = 0;
    const auto take = [&](const Result<QList<PostRow>> &rows) -> Result<> {
        if (!rows)
            return rows.error();
        count += rows->size();
        return writeRows(**sheet, queries, *rows);
    };
    const SheetSpan span = spanOf(reader, from, to);
    for (QDate at = span.from; at.isValid() && at < span.to; at = at.addMonths(monthsAtOnce)) {
        const Result<> written = take(queries.between(at, std::min(at.addMonths(monthsAtOnce), span.to), filter));
        if (!written)
            return written.error();
        if (progress && !progress(span.from.daysTo(at), span.from.daysTo(span.to)))
            return ErrorCode::Cancelled;
    }
    if (span.withTray) {
        const Result<> written = take(queries.tray(filter));
        if (!written)
            return written.error();
    }
    writeLegend(**sheet, words, settings.zone);
    const Result<> done = (*sheet)->commit();
    return done ? Result<qint64>(count) : Result<qint64>(done.error());
}

} // namespace stoa
