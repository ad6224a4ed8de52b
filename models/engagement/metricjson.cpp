// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/metricjson.h"

#include <QJsonObject>

namespace stoa {

namespace {

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject bucketJson(const ResultRow &row)
{
    QJsonObject inputs;
    for (const ResultInput &input : row.inputs)
        inputs.insert(input.id, numberOrNull(input.value));
    return {{QStringLiteral("bucket"), row.bucket}, {QStringLiteral("value"), numberOrNull(row.value)},
        {QStringLiteral("inputs"), inputs}, {QStringLiteral("covered"), row.covered}, {QStringLiteral("of"), row.of}};
}

} // namespace

QJsonArray metricListJson()
{
    QJsonArray list;
    for (const Metric &metric : MetricDictionary::instance().all()) {
        list.append(QJsonObject{{QStringLiteral("id"), metric.id}, {QStringLiteral("version"), metric.version},
            {QStringLiteral("formula"), metric.shownFormula}, {QStringLiteral("unit"), unitToken(metric.unit)},
            {QStringLiteral("base"), metric.base()}, {QStringLiteral("adds"), addsToken(metric.adds)}});
    }
    return list;
}

Result<QJsonArray> metricAnswerJson(Connection &connection, const QTimeZone &zone, const MetricArguments &arguments)
{
    ResultQuestion question;
    question.metric = arguments.metric;
    question.range = {QDate::fromString(arguments.from, Qt::ISODate), QDate::fromString(arguments.to, Qt::ISODate)};
    if (!question.range.isValid())
        return {ErrorCode::Invalid, {QStringLiteral("range"), arguments.from, arguments.to}};
    const std::optional<Grouping> by
        = arguments.by.isEmpty() ? std::optional(Grouping::Total) : groupingOf(arguments.by);
    if (!by)
        return {ErrorCode::Invalid, {QStringLiteral("by"), arguments.by}};
    question.by = *by;
    if (arguments.account.isValid())
        question.accounts.append(arguments.account);
    EngagementQueries queries(connection, zone);
    const Result<ResultAnswer> answer = queries.ask(question);
    if (!answer)
        return answer.error();
    QJsonArray rows;
    for (const ResultRow &row : answer->rows)
        rows.append(bucketJson(row));
    return rows;
}

} // namespace stoa
