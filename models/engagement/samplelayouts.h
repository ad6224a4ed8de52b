// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/metricdictionary.h"

#include "models/exchange/layouts.h"

#include <QHash>
#include <QList>

namespace stoa {

//! What one row of a file of numbers stands for.
enum class SampleForm {
    Posts, //!< a post, with its values so far
    Days, //!< a day (or a moment) of an account
    Months, //!< the month before the row's date, named in a column of its own
    Long, //!< one value, named by a column
};

//! Which column of a file is what. Fields: time, until, account, post (or subject), published, metric, value, text,
//! title, url, kind, month, month_name, weekday, hour, and every measured metric.
struct SampleColumns
{
    struct MetricColumn
    {
        const Metric *metric;
        int column;
        QString header;
        double scale; //!< 0.01 for a column of percent
    };

    QString layout; //!< token, or empty for a mapping of the moment
    QString network; //!< where it comes from, if that is sure
    SampleForm form = SampleForm::Days;
    Mapping mapping;
    QHash<QString, int> facts; //!< field -> column, metrics aside
    QList<MetricColumn> metrics;

    int column(const char *field) const { return facts.value(QLatin1String(field), -1); }
};

//! The layouts of number files that Stoa recognises by their headers: X, YouTube Studio, Facebook, and Stoa's own.
Layouts sampleLayouts();

//! The fields that a mapping dialog offers, metrics aside.
QStringList sampleFields();

//! Plans the reading of a file with \a headers. An empty \a mapping and \a layout: recognised. Errors: UnreadableLayout
//! (args: the headers, or one word why: by_country), NotFound (layout), Invalid (field).
Result<SampleColumns> planSamples(
    const Layouts &layouts, const QStringList &headers, const Mapping &mapping, const QString &layout);

} // namespace stoa
