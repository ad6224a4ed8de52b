// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/itemfacts.h"
#include "models/engagement/results.h"

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QSet>

#include <memory>

namespace stoa {

class Connection;

//! What is asked of the numbers.
struct ResultQuestion
{
    QString metric;
    DayRange range; //!< in the project's zone
    Grouping by = Grouping::Day;
    QList<AccountId> accounts; //!< empty: all
    Basis basis = Basis::Auto;
    QList<DayOccasion> occasions = {}; //!< by date; for groupings by them. The caller knows the days, not the numbers.
};

//! The rows behind a chart, and what must stand beside them (A05).
struct ResultAnswer
{
    const Metric *metric = nullptr;
    DayRange range;
    Grouping by = Grouping::Day;
    Basis basis = Basis::Published; //!< the one that was used
    QList<ResultRow> rows;
    ResultRow total;
    qint64 undated = 0; //!< posts without a date that are counted in: no range can tell whether they belong to it
};

//! Where numbers came from.
struct ResultSource
{
    ImportId import;
    QString fileName; //!< empty: entered by hand
    QString layout;
    qint64 atMs = 0; //!< when it was read in
};

//! One cell of the week: posts that went out on a weekday in an hour.
struct HourCell
{
    std::optional<double> value;
    qint64 posts = 0; //!< behind the value
};

//! One row of the table of posts.
struct PostResult
{
    ItemId item; //!< none: published, but nothing was measured
    PostId post;
    AccountId account;
    std::optional<qint64> atMs;
    bool hourKnown = true; //!< false: the export names only the day
    QString kind;
    QString text; //!< title, or the beginning of the text: a stranger's words
    QString url;
    QList<std::optional<double>> values; //!< in the order of the metrics asked for
};

//! Reads results. Belongs to the thread of its connection; makes no change.
class EngagementQueries final
{
public:
    EngagementQueries(Connection &connection, const QTimeZone &zone);
    ~EngagementQueries();

    //! Errors: NotFound (metric), Invalid (range).
    Result<ResultAnswer> ask(const ResultQuestion &question);
    //! Weekday 1-7 by hour 0-23, from the posts published in the range; 168 cells, Monday first.
    Result<QList<HourCell>> week(const QString &metric, const DayRange &range, const QList<AccountId> &accounts);
    Result<QList<PostResult>> posts(
        const QStringList &metrics, const DayRange &range, const QList<AccountId> &accounts, bool undated = false);
    //! Imports (newest first) that brought the inputs of \a metric for the accounts: measured in \a range, or at posts
    //! that went out in it. An invalid range: at any time.
    Result<QList<ResultSource>> sources(
        const QString &metric, const QList<AccountId> &accounts, const DayRange &range = {});
    //! First and last day with any number; nothing in a project without numbers.
    std::optional<DayRange> extent();
    qint64 undatedPosts();

private:
    Result<ResultAnswer> askAccounts(const Metric &metric, const ResultQuestion &question, bool &answered);
    QSet<qint64> importsIn(const DayRange &range, AccountId account, qint64 metric);
    bool brought(qint64 import, AccountId account, qint64 metric);
    Result<ResultAnswer> askPosts(const Metric &metric, const ResultQuestion &question);
    Result<ItemFacts> postFacts(
        const Metric &metric, const DayRange &range, const QList<AccountId> &accounts, bool undated);
    Result<ItemFacts> postFacts(const Metric &metric, const ItemFacts::Wanted &wanted);
    void fillStates(const Metric &metric, ItemFacts &facts);
    QList<AccountId> measuredAccounts(const QList<AccountId> &wanted);
    QHash<AccountId, QString> accountNames();

    Connection &m_connection;
    DayLine m_line;
};

} // namespace stoa
