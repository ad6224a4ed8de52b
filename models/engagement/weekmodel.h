// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/engagementqueries.h"

#include <QAbstractTableModel>

namespace stoa {

//! When people respond: seven weekdays, Monday first, by 24 hours, with the number of posts behind each cell (A20).
//! Read only. Window's thread; filled by ask().
class WeekModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, //!< double, or invalid: not known
        PostsRole, //!< how many posts are behind it
        UncertainRole, //!< true: too few to trust
        ShareRole, //!< 0 to 1 of the highest cell that is not uncertain
    };

    explicit WeekModel(EngagementQueries &queries, QObject *parent = nullptr);

    Result<> ask(const QString &metric, const DayRange &range, const QList<AccountId> &accounts);
    const Metric *metric() const { return m_metric; }
    QString sentence(const QModelIndex &index) const; //!< "Monday 09:00: 6.4 %, 12 posts"
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const HourCell &cell(const QModelIndex &index) const { return m_cells.at(index.row() * 24 + index.column()); }

    EngagementQueries &m_queries;
    const Metric *m_metric = nullptr;
    QList<HourCell> m_cells;
    double m_highest = 0;
};

} // namespace stoa
