// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/sampleexport.h"

#include "models/core/walltime.h"
#include "models/exchange/csvwriter.h"
#include "models/store/database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <limits>

namespace stoa {

namespace {

const QStringList exportColumns{QStringLiteral("account"), QStringLiteral("post"), QStringLiteral("published"),
    QStringLiteral("metric"), QStringLiteral("time"), QStringLiteral("until"), QStringLiteral("value"),
    QStringLiteral("kind"), QStringLiteral("text"), QStringLiteral("source"), QStringLiteral("import")};

//! To the second, to the thousandth where it matters, so that reading it back gives the same moment.
QString exportedMoment(qint64 utcMs, const DayLine &line)
{
    const qint64 start = line.startOf(line.dayAt(utcMs));
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(utcMs, line.zone());
    if (utcMs == start && wall.time() == QTime(0, 0))
        return wall.date().toString(Qt::ISODate) + QStringLiteral("T00:00");
    return wall.toString(
        utcMs % 1000 == 0 ? QStringLiteral("yyyy-MM-ddTHH:mm:ss") : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
}

//! A whole local day needs no end: the date alone says it.
void setExportedTimes(QStringList &fields, qint64 fromMs, qint64 toMs, const DayLine &line)
{
    const qint64 day = line.dayAt(fromMs);
    const bool whole = toMs > fromMs && fromMs == line.startOf(day) && toMs == line.startOf(day + 1);
    fields[4] = whole ? dayOfNumber(day).toString(Qt::ISODate) : exportedMoment(fromMs, line);
    fields[5] = whole || toMs == fromMs ? QString() : exportedMoment(toMs, line);
}

QStringList exportedFields(const Statement &row, const DayLine &line)
{
    QStringList fields(exportColumns.size());
    fields[0] = row.text(0);
    fields[1] = row.text(1);
    if (!row.isNull(2)) {
        const bool dayOnly = !row.isNull(10) && row.isNull(11);
        fields[2] = dayOnly ? dayOfNumber(line.dayAt(row.integer(2))).toString(Qt::ISODate)
                            : exportedMoment(row.integer(2), line);
    }
    fields[3] = row.text(3);
    setExportedTimes(fields, row.integer(4), row.integer(5), line);
    fields[6] = QString::number(row.real(6), 'g', QLocale::FloatingPointShortest);
    fields[7] = row.text(7);
    fields[8] = row.text(8);
    fields[9] = row.text(9);
    fields[10] = QString::number(row.integer(12));
    return fields;
}

Statement exportedRows(Connection &connection, const DayLine &line, const std::optional<DayRange> &range)
{
    return connection.query(
        "SELECT a.network || ':' || a.handle, coalesce(i.remote_id, ''), i.at_ms, k.name, s.from_ms, s.to_ms, s.value,"
        " coalesce(i.kind, ''), coalesce(nullif(i.text, ''), i.title, ''), coalesce(b.file_name, ''), i.weekday, "
        "i.hour,"
        " s.import_id FROM sample s JOIN account a ON a.id = s.account_id JOIN metric_key k ON k.id = s.metric_id"
        " LEFT JOIN published_item i ON i.id = s.subject LEFT JOIN import b ON b.id = s.import_id"
        " WHERE s.from_ms >= ? AND s.from_ms < ?",
        range ? line.startOf(dayNumber(range->from)) : std::numeric_limits<qint64>::min(),
        range ? line.startOf(dayNumber(range->to)) : std::numeric_limits<qint64>::max());
}

Result<qint64> exportCsv(Connection &connection, const DayLine &line, const SampleExport &what)
{
    Result<std::unique_ptr<CsvWriter>> writer = CsvWriter::create(what.path);
    if (!writer)
        return writer.error();
    (*writer)->write(exportColumns);
    qint64 count = 0;
    Statement rows = exportedRows(connection, line, what.range);
    for (; rows.step(); ++count)
        (*writer)->write(exportedFields(rows, line));
    if (connection.failed())
        return connection.takeError();
    if (const Result<> committed = (*writer)->commit(); !committed)
        return committed.error();
    return count;
}

Result<qint64> exportJson(Connection &connection, const DayLine &line, const SampleExport &what)
{
    QSaveFile file(what.path);
    if (!file.open(QIODevice::WriteOnly))
        return {file.error() == QFileDevice::OpenError ? ErrorCode::NoPermission : ErrorCode::Storage, {},
            file.errorString()};
    qint64 count = 0;
    Statement rows = exportedRows(connection, line, what.range);
    file.write("[");
    for (; rows.step(); ++count) {
        const QStringList fields = exportedFields(rows, line);
        QJsonObject object;
        for (qsizetype column = 0; column < exportColumns.size(); ++column) {
            const bool number = exportColumns.at(column) == QLatin1String("value");
            object.insert(exportColumns.at(column), number ? QJsonValue(rows.real(6)) : QJsonValue(fields.at(column)));
        }
        file.write(count == 0 ? "\n" : ",\n");
        file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    file.write("\n]\n");
    if (connection.failed())
        return connection.takeError();
    if (!file.commit())
        return {file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Storage, {},
            file.errorString()};
    return count;
}

} // namespace

Result<qint64> exportSamples(Connection &connection, const QTimeZone &zone, const SampleExport &what)
{
    const DayLine line(zone);
    return what.json ? exportJson(connection, line, what) : exportCsv(connection, line, what);
}

} // namespace stoa
