// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/feeditemmodel.h"

#include <algorithm>

namespace stoa {

FeedItemModel::FeedItemModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int FeedItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FeedItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FeedItemRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case int(FeedItemRole::Title):
        return row.entry.title;
    case int(FeedItemRole::Source):
        return row.source;
    case int(FeedItemRole::Summary):
        return row.entry.summary;
    case int(FeedItemRole::Link):
        return row.entry.link;
    case int(FeedItemRole::AtMs):
        return row.entry.atMs;
    case int(FeedItemRole::IsRead):
        return row.isRead;
    case int(FeedItemRole::IsIdea):
        return row.isIdea;
    default:
        return {};
    }
}

void FeedItemModel::setRows(QList<FeedItemRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const FeedItemRow &a, const FeedItemRow &b) {
        return a.isRead != b.isRead ? !a.isRead : a.entry.atMs > b.entry.atMs;
    });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void FeedItemModel::setMarks(const std::function<void(FeedItemRow &)> &mark)
{
    for (int at = 0; at < m_rows.size(); ++at) {
        FeedItemRow &row = m_rows[at];
        const std::pair before(row.isRead, row.isIdea);
        mark(row);
        if (before != std::pair(row.isRead, row.isIdea))
            Q_EMIT dataChanged(index(at), index(at), {int(FeedItemRole::IsRead), int(FeedItemRole::IsIdea)});
    }
}

int FeedItemModel::find(FeedId feed, const QString &guid) const
{
    for (int at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at).feed == feed && m_rows.at(at).entry.guid == guid)
            return at;
    }
    return -1;
}

int FeedItemModel::unread() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const FeedItemRow &row) { return !row.isRead; }));
}

} // namespace stoa
