// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/calendarmodel.h"

#include "models/planning/postdrop.h"

namespace stoa {

CalendarModel::CalendarModel(Connection &reader, EditService &service, PostEdits &edits, QObject *parent)
    : PostListModel(reader, service, edits, parent)
{
}

void CalendarModel::setRange(const DateRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    reload();
    Q_EMIT rangeChanged();
}

QList<WallTime> CalendarModel::starts() const
{
    QList<WallTime> starts;
    starts.reserve(posts().size());
    for (const PostRow &row : posts())
        starts.append(row.at);
    return starts;
}

Result<QList<PostRow>> CalendarModel::readAll() const
{
    return m_range.from.isValid() ? queries().between(m_range.from, m_range.to)
                                  : Result<QList<PostRow>>(QList<PostRow>());
}

bool CalendarModel::belongs(const PostRow &row) const
{
    return row.isDated() && m_range.from.isValid() && m_range.contains(row.at.date);
}

bool CalendarModel::before(const PostRow &a, const PostRow &b) const
{
    return a.at == b.at ? a.id < b.id : a.at < b.at;
}

bool CalendarModel::dropMimeData(
    const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    const int target = parent.isValid() ? parent.row() : row;
    if (!canDropMimeData(mime, action, row, column, parent) || target < 0 || target >= rowCount())
        return false;
    reportDrop(drop(*mime, action, post(target).at.date));
    return true;
}

QFuture<Result<ActDone>> CalendarModel::drop(const QMimeData &mime, Qt::DropAction action, QDate day, QTime time)
{
    const QList<PostId> dropped = postsIn(mime);
    if (action == Qt::CopyAction)
        return time.isValid() ? edits().copy(dropped, {day, time}) : edits().copyToDay(dropped, day);
    return time.isValid() ? edits().reschedule(dropped, {day, time}) : edits().moveToDay(dropped, day);
}

} // namespace stoa
