// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchange.h"

namespace stoa::cli {

QStringList importValued()
{
    return {QStringLiteral("account"), QStringLiteral("map"), QStringLiteral("layout")};
}

QStringList importFlags()
{
    return {QStringLiteral("dry-run")};
}

QStringList exportValued()
{
    return {QStringLiteral("format"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("o")};
}

Result<DateSpan> dateSpan(const Arguments &arguments)
{
    const Result<QDate> from = arguments.date(QStringLiteral("from"));
    const Result<QDate> to = arguments.date(QStringLiteral("to"));
    if (!from || !to)
        return from ? to.error() : from.error();
    if (!from->isValid() && !to->isValid())
        return DateSpan{};
    return DateSpan{from->isValid() ? *from : QDate(1, 1, 1), to->isValid() ? *to : QDate(9999, 12, 31)};
}

Result<ExportOptions> exportOptions(const Arguments &arguments, const QStringList &formats)
{
    const QString format = arguments.value(QStringLiteral("format"), QStringLiteral("csv"));
    if (!formats.contains(format))
        return {ErrorCode::Invalid, {QStringLiteral("--format"), format}};
    if (!arguments.has(QStringLiteral("o")))
        return {ErrorCode::Invalid, {QStringLiteral("-o")}, QStringLiteral("where to write")};
    return ExportOptions{arguments.value(QStringLiteral("o")), format};
}

Answer exported(qint64 rows, const QString &path)
{
    return Answer{QJsonObject{{QStringLiteral("rows"), rows}, {QStringLiteral("path"), path}}};
}

Result<Mapping> mappingOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("map")))
        return Mapping();
    return Mapping::fromArgument(arguments.values(QStringLiteral("map")).join(QLatin1Char(',')));
}

QJsonObject summaryAsJson(const ImportSummary &summary)
{
    QJsonArray rejected;
    for (const RejectedRow &row : summary.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("column"), row.column},
            {QStringLiteral("reason"), reasonSentence(row)}});
    }
    const auto idOrNull = [](const auto &id) { return id.isValid() ? QJsonValue(id.toString()) : QJsonValue(); };
    QJsonArray changed;
    if (summary.import.isValid())
        changed.append(summary.import.toString());
    return {{QStringLiteral("import"), idOrNull(summary.import)}, {QStringLiteral("act"), idOrNull(summary.act)},
        {QStringLiteral("changed"), changed}, {QStringLiteral("layout"), summary.layout},
        {QStringLiteral("read"), summary.read}, {QStringLiteral("added"), summary.added},
        {QStringLiteral("updated"), summary.updated}, {QStringLiteral("same"), summary.same},
        {QStringLiteral("rejected"), rejected}};
}

Error inputError(const Error &error, const QString &path)
{
    if (error.code == ErrorCode::NotFound && error.args.value(0) == path)
        return {ErrorCode::NotAFile, {path}, QStringLiteral("no such file")};
    return error;
}

} // namespace stoa::cli
