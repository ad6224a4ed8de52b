// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/engagementqueries.h"

#include <QJsonArray>

namespace stoa {

//! The answers of `stoa-cli metrics`, field by field as the contract has them.

//! [{id, version, formula, unit, base, adds}]
QJsonArray metricListJson();

//! What `stoa-cli metrics FILE --metric ID` was asked.
struct MetricArguments
{
    QString metric;
    QString from; //!< YYYY-MM-DD
    QString to; //!< YYYY-MM-DD, excluded
    QString by; //!< empty: the whole range as one bucket, "total"
    AccountId account; //!< none: all
};
//! [{bucket, value|null, inputs:{..}, covered, of}]. Errors: NotFound (metric), Invalid (from, to or by).
Result<QJsonArray> metricAnswerJson(Connection &connection, const QTimeZone &zone, const MetricArguments &arguments);

} // namespace stoa
