// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/draftsmodel.h"

#include "models/planning/postdrop.h"

#include <algorithm>

namespace stoa {

DraftsModel::DraftsModel(Connection &reader, EditService &service, PostEdits &edits, QObject *parent)
    : PostListModel(reader, service, edits, parent)
{
    reload();
}

Result<QList<PostRow>> DraftsModel::readAll() const
{
    return queries().tray();
}

bool DraftsModel::belongs(const PostRow &row) const
{
    return !row.isDated();
}

bool DraftsModel::before(const PostRow &a, const PostRow &b) const
{
    return a.trayRank == b.trayRank ? a.id < b.id : a.trayRank < b.trayRank;
}

bool DraftsModel::dropMimeData(
    const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(mime, action, row, column, parent))
        return false;
    reportDrop(drop(*mime, action, parent.isValid() ? parent.row() : row));
    return true;
}

QFuture<Result<ActDone>> DraftsModel::drop(const QMimeData &mime, Qt::DropAction action, int row)
{
    const QList<PostId> dropped = postsIn(mime);
    if (action == Qt::CopyAction)
        return edits().copyToTray(dropped);
    const bool fromHere
        = std::all_of(dropped.cbegin(), dropped.cend(), [this](PostId post) { return rowOf(post) >= 0; });
    if (!fromHere)
        return edits().undate(dropped);
    return edits().reorderTray(dropped, row >= 0 && row < rowCount() ? post(row).id : PostId());
}

} // namespace stoa
