// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/weekmodel.h"

#include "models/engagement/metrictext.h"

#include <algorithm>

namespace stoa {

WeekModel::WeekModel(EngagementQueries &queries, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queries(queries)
    , m_cells(7 * 24)
{
}

Result<> WeekModel::ask(const QString &metric, const DayRange &range, const QList<AccountId> &accounts)
{
    Result<QList<HourCell>> cells = m_queries.week(metric, range, accounts);
    if (!cells)
        return cells.error();
    m_metric = MetricDictionary::instance().find(metric);
    m_cells = std::move(*cells);
    m_highest = 0;
    double highestOfFew = 0;
    for (const HourCell &cell : m_cells) {
        double &highest = cell.posts >= fewPosts ? m_highest : highestOfFew;
        highest = std::max(highest, cell.value.value_or(0));
    }
    if (m_highest <= 0)
        m_highest = highestOfFew;
    retranslate();
    return {};
}

void WeekModel::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(6, 23));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, 6);
}

QString WeekModel::sentence(const QModelIndex &index) const
{
    if (!m_metric || !index.isValid() || !checkIndex(index))
        return {};
    const HourCell &at = cell(index);
    const QString when
        = tr("%1, %2", "weekday, hour")
              .arg(QLocale().standaloneDayName(index.row() + 1), hourToken(index.column()) + QStringLiteral(":00"));
    if (at.posts == 0)
        return tr("%1: no posts with this number").arg(when);
    return tr("%1: %2, %n posts", nullptr, int(at.posts)).arg(when, MetricText::value(*m_metric, at.value));
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

int WeekModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 24;
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HourCell &at = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return m_metric && at.value ? MetricText::value(*m_metric, at.value) : QString();
    case Qt::AccessibleTextRole:
        return sentence(index);
    case NumberRole:
        return at.value ? QVariant(*at.value) : QVariant();
    case PostsRole:
        return at.posts;
    case UncertainRole:
        return at.posts < fewPosts;
    case ShareRole:
        return at.value && m_highest > 0 ? std::clamp(*at.value / m_highest, 0.0, 1.0) : 0.0;
    default:
        return {};
    }
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
    return hourToken(section);
}

} // namespace stoa
