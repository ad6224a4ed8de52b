// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/engagementqueries.h"

#include <QAbstractTableModel>

namespace stoa {

//! The published posts of a range with some metrics, sortable by every column (A13). Read only.
//!
//! What is not known sorts behind everything that is, in both directions. Window's thread; filled by ask().
class PostResultsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PostColumn, TimeColumn, AccountColumn, KindColumn, FirstMetricColumn };
    enum Role {
        ItemRole = Qt::UserRole + 1, //!< ItemId as number; 0: nothing was measured
        PlannedRole, //!< PostId as number of the planned post; 0: none
        NumberRole, //!< double, or invalid: not known
        UrlRole, //!< a stranger's text
        TextRole, //!< the whole text of the cell, not cut
    };

    PostResultsModel(EngagementQueries &queries, const QTimeZone &zone, QObject *parent = nullptr);

    Result<> ask(const QStringList &metrics, const DayRange &range, const QList<AccountId> &accounts, bool undated);
    void setAccountNames(const QHash<AccountId, QString> &names);
    void setMostRows(int most); //!< after sorting; 0: all
    const PostResult &post(int row) const { return m_rows.at(row); }
    qsizetype postCount() const { return m_rows.size(); } //!< of the range, shown or not
    const QStringList &metrics() const { return m_metrics; }
    QStringList csvHeader() const;
    QStringList csvRow(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(const PostResult &post, int column) const;
    QString timeText(const PostResult &post) const;
    void sortRows();

    EngagementQueries &m_queries;
    QTimeZone m_zone;
    QStringList m_metrics;
    QHash<AccountId, QString> m_accountNames;
    QList<PostResult> m_rows;
    int m_sortColumn = TimeColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    int m_most = 0;
};

} // namespace stoa
