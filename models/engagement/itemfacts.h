// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/buckets.h"
#include "models/engagement/metricdictionary.h"

#include "models/core/dayoccasion.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QSet>

namespace stoa {

class Connection;

//! What is known of one published post, without its words.
struct PostFact
{
    ItemId item; //!< none: a planned post that went out and of which no export tells
    PostId post; //!< the planned post it is, if that is known
    AccountId account;
    std::optional<qint64> atMs; //!< none: the export has no dates
    qint64 day = 0; //!< in the project's zone; only with atMs
    int weekday = 0; //!< 1 Monday to 7; 0 not known
    int hour = -1; //!< 0 to 23; -1 not known (the export names the day only)
    QString kind; //!< as the export calls it, else the planned post's; may be empty
    QString theme; //!< hashtag, of the planned post or in the text; may be empty
    QString occasion; //!< name of the day it is about; may be empty
};

//! The posts of a range with the newest lifetime value of some metrics. Read once, then asked by every chart, map and
//! table that needs posts. A value: no connection is kept.
class ItemFacts final
{
public:
    struct Wanted
    {
        DayRange range;
        QList<AccountId> accounts; //!< empty: all
        QStringList metrics; //!< measured ones
        bool undated = false; //!< posts of exports without dates too: no range can tell whether they belong to it
        bool themes = false; //!< read themes and occasions (costs reading the texts)
        QList<DayOccasion> occasions; //!< what days there are, by date
    };
    static Result<ItemFacts> read(Connection &connection, const DayLine &line, const Wanted &wanted);

    const std::vector<PostFact> &posts() const { return m_posts; } //!< by item id; those without item at the end
    double value(std::size_t post, qsizetype metric) const
    {
        return m_values[std::size_t(metric)][post];
    } //!< NaN: missing
    void fill(qsizetype metric, std::size_t post, double value) { m_values[std::size_t(metric)][post] = value; }

private:
    void readItems(Connection &connection, const DayLine &line, const Wanted &wanted);
    void readUnmeasured(Connection &connection, const DayLine &line, const Wanted &wanted);
    void readThemes(Connection &connection, const QList<DayOccasion> &occasions);
    void readValues(Connection &connection, const QString &metric, std::vector<double> &values);

    std::vector<PostFact> m_posts;
    std::vector<std::vector<double>> m_values; //!< by metric, then post
};

//! Number of the metric in table metric_key; nothing when no value of it was ever kept.
std::optional<qint64> metricKey(Connection &connection, const QString &id);

} // namespace stoa
