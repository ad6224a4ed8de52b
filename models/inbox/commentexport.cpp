// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentexport.h"

#include "models/core/walltime.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace stoa {

namespace {

const QStringList exportedColumns{QStringLiteral("id"), QStringLiteral("time"), QStringLiteral("author"),
    QStringLiteral("text"), QStringLiteral("post"), QStringLiteral("parent"), QStringLiteral("url"),
    QStringLiteral("likes"), QStringLiteral("account")};

//! A wall time with seconds, and milliseconds where there are any. In the repeated hour of autumn the second pass
//! carries its offset: without it the time would come back an hour early.
QString exportedTime(qint64 utcMs, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs, zone);
    const QString text = moment.toString(
        moment.time().msec() == 0 ? QStringLiteral("yyyy-MM-ddTHH:mm:ss") : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
    const QTime minute(moment.time().hour(), moment.time().minute());
    if (resolve({moment.date(), minute}, zone).utcMs + minute.msecsTo(moment.time()) == utcMs)
        return text;
    const int offset = moment.offsetFromUtc() / 60;
    return text
        + QStringLiteral("%1%2:%3")
              .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
              .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
              .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
}

QStringList exportedFields(const Statement &row, const QTimeZone &zone)
{
    return {row.text(0), row.isNull(1) ? QString() : exportedTime(row.integer(1), zone), row.text(2), row.text(3),
        row.text(4), row.text(5), row.text(6), row.isNull(7) ? QString() : row.text(7), row.text(8)};
}

QByteArray exportedObject(const QStringList &fields)
{
    QJsonObject object;
    for (int i = 0; i < exportedColumns.size(); ++i) {
        const bool isMissing = fields.at(i).isEmpty() && i != 3;
        const bool isNumber = exportedColumns.at(i) == QLatin1String("likes");
        object.insert(exportedColumns.at(i),
            isMissing      ? QJsonValue()
                : isNumber ? QJsonValue(fields.at(i).toLongLong())
                           : QJsonValue(fields.at(i)));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<qint64> exportComments(
    Connection &reader, const QString &path, ExportFormat format, const QTimeZone &zone, qint64 fromMs, qint64 toMs)
{
    Result<std::unique_ptr<CsvWriter>> file
        = CsvWriter::create(path, CsvWriter::Guard::On, format == ExportFormat::Csv);
    if (!file)
        return file.error();
    if (format == ExportFormat::Csv)
        (*file)->write(exportedColumns);
    else
        (*file)->writeRaw("[");
    // Read in pieces by id: one long query would hold up whoever writes.
    constexpr qint64 rowsAPiece = 2000;
    qint64 count = 0;
    qint64 last = 0;
    bool more = true;
    while (more) {
        Statement rows = reader.query(
            "SELECT c.remote_id, c.at_ms, c.author, c.text, c.post_ref, COALESCE(c.parent_remote_id, ''), c.url,"
            " c.likes, COALESCE(a.network || ':' || a.handle, ''), c.id FROM comment c"
            " LEFT JOIN account a ON a.id = c.account_id WHERE c.id > ?1"
            " AND (?3 = 0 OR (c.at_ms >= ?2 AND c.at_ms < ?3)) ORDER BY c.id LIMIT ?4",
            last, fromMs, toMs, rowsAPiece);
        more = false;
        while (rows.step()) {
            const QStringList fields = exportedFields(rows, zone);
            if (format == ExportFormat::Csv)
                (*file)->write(fields);
            else
                (*file)->writeRaw((count == 0 ? "\n" : ",\n") + exportedObject(fields));
            last = rows.integer(9);
            more = true;
            ++count;
        }
        if (reader.failed())
            return reader.takeError();
    }
    if (format == ExportFormat::Json)
        (*file)->writeRaw("\n]\n");
    const Result<> written = (*file)->commit();
    if (!written)
        return written.error();
    return count;
}

} // namespace stoa
