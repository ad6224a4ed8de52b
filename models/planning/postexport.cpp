// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postexport.h"

#include "models/exchange/csvwriter.h"
#include "models/planning/icswriting.h"
#include "models/planning/mediachoice.h"
#include "models/planning/postedits.h"
#include "models/planning/postimport.h"
#include "models/planning/postqueries.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace stoa {

namespace {

Result<QList<PostRow>> postsInRange(Connection &reader, QDate from, QDate to, const PostFilter &filter)
{
    const PostQueries queries(reader);
    return from.isValid() && to.isValid() ? queries.between(from, to, filter) : queries.all(filter);
}

QStringList accountTokens(const PostRow &row)
{
    QStringList tokens;
    for (const PostAccount &account : row.accounts)
        tokens.append(account.network + QLatin1Char(':') + account.handle);
    return tokens;
}

QStringList labelNames(const PostRow &row)
{
    QStringList names;
    for (const PostLabel &label : row.labels)
        names.append(label.name);
    return names;
}

QJsonObject postAsJson(const PostRow &row)
{
    return {{QStringLiteral("id"), row.id.toString()},
        {QStringLiteral("at"), row.isDated() ? QJsonValue(row.at.toString()) : QJsonValue()},
        {QStringLiteral("status"), statusToken(row.status)}, {QStringLiteral("kind"), kindToken(row.kind)},
        {QStringLiteral("purpose"), purposeToken(row.purpose)},
        {QStringLiteral("theme"), row.theme.isValid() ? QJsonValue(row.themeHashtag) : QJsonValue()},
        {QStringLiteral("title"), row.title}, {QStringLiteral("text"), row.text},
        {QStringLiteral("accounts"), QJsonArray::fromStringList(accountTokens(row))},
        {QStringLiteral("labels"), QJsonArray::fromStringList(labelNames(row))}};
}

QStringList postAsCells(const PostRow &row, const QStringList &media)
{
    const QString separator = QStringLiteral("; ");
    return {row.isDated() ? row.at.date.toString(Qt::ISODate) : QString(),
        row.isDated() ? row.at.time.toString(QStringLiteral("HH:mm")) : QString(), accountTokens(row).join(separator),
        row.text, kindToken(row.kind), statusToken(row.status), row.themeHashtag, labelNames(row).join(separator),
        row.title, row.link, media.join(separator)};
}

Result<> writeCsv(Connection &reader, const QList<PostRow> &rows, const QString &path)
{
    const Result<std::unique_ptr<CsvWriter>> writer = CsvWriter::create(path);
    if (!writer)
        return writer.error();
    const PostQueries queries(reader);
    (*writer)->write(postFields());
    for (const PostRow &row : rows) {
        QStringList media;
        if (row.mediaCount > 0) {
            const Result<QList<PostAttachment>> attachments = queries.attachments(row.id);
            if (!attachments)
                return attachments.error();
            for (const PostAttachment &attachment : mediaGoingOut(row, *attachments))
                media.append(attachment.name);
        }
        (*writer)->write(postAsCells(row, media));
    }
    return (*writer)->commit();
}

Result<> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {ErrorCode::NoPermission, {path}, file.errorString()};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return {file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Storage, {path},
            file.errorString()};
    return {};
}

} // namespace

Result<QJsonArray> postsAsJson(Connection &reader, QDate from, QDate to, const PostFilter &filter)
{
    const Result<QList<PostRow>> rows = postsInRange(reader, from, to, filter);
    if (!rows)
        return rows.error();
    QJsonArray posts;
    for (const PostRow &row : *rows)
        posts.append(postAsJson(row));
    return posts;
}

Result<QJsonObject> movePost(EditService &edits, Connection &reader, const QString &post, const QString &to)
{
    const PostId id = PostId::fromString(post);
    const QDate day = QDate::fromString(to, QStringLiteral("yyyy-MM-dd"));
    const WallTime start = WallTime::fromString(to);
    if (!day.isValid() && !start.isValid())
        return {ErrorCode::Invalid, {to}};
    PostEdits posts(edits);
    QFuture<Result<ActDone>> moving = start.isValid() ? posts.reschedule({id}, start) : posts.moveToDay({id}, day);
    moving.waitForFinished();
    const Result<ActDone> done = moving.result();
    if (!done)
        return done.error();
    const Result<PostRow> row = PostQueries(reader).post(id);
    if (!row)
        return row.error();
    QJsonArray changed;
    for (const qint64 one : done->changed)
        changed.append(QString::number(one));
    return QJsonObject{{QStringLiteral("act"), done->act.isValid() ? QJsonValue(done->act.toString()) : QJsonValue()},
        {QStringLiteral("changed"), changed}, {QStringLiteral("at"), row->at.toString()},
        {QStringLiteral("utc"), QDateTime::fromMSecsSinceEpoch(row->utcMs, Qt::UTC).toString(Qt::ISODate)},
        {QStringLiteral("resolved"), resolutionToken(row->resolution)}};
}

Result<qint64> exportPostsAsIcs(Connection &reader, const QString &path, const QString &project, qint64 nowMs,
    QDate from, QDate to, const PostFilter &filter)
{
    const Result<QList<PostRow>> rows = postsInRange(reader, from, to, filter);
    if (!rows)
        return rows.error();
    const Result<> written = writeBytes(postsAsIcs(*rows, project, nowMs), path);
    if (!written)
        return written.error();
    return std::count_if(rows->cbegin(), rows->cend(), [](const PostRow &row) { return row.isDated(); });
}

Result<qint64> exportPosts(
    Connection &reader, const QString &path, ExportFormat format, QDate from, QDate to, const PostFilter &filter)
{
    const Result<QList<PostRow>> rows = postsInRange(reader, from, to, filter);
    if (!rows)
        return rows.error();
    Result<> written;
    if (format == ExportFormat::Csv) {
        written = writeCsv(reader, *rows, path);
    } else {
        const Result<QJsonArray> posts = postsAsJson(reader, from, to, filter);
        if (!posts)
            return posts.error();
        written = writeBytes(QJsonDocument(*posts).toJson(), path);
    }
    if (!written)
        return written.error();
    return rows->size();
}

} // namespace stoa
