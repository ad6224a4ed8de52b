// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postlistmodel.h"

namespace stoa {

//! Posts without a date: the tray of ideas, in its own order. Reads at once.
//!
//! Posts of the calendar dropped here lose their date; its own rows dropped between rows change the order.
class DraftsModel final : public PostListModel
{
    Q_OBJECT

public:
    //! All must outlive this object.
    DraftsModel(Connection &reader, EditService &service, PostEdits &edits, QObject *parent = nullptr);

    bool dropMimeData(
        const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    //! The same with an answer; \a row: before which row, -1: at the end.
    QFuture<Result<ActDone>> drop(const QMimeData &mime, Qt::DropAction action, int row);

private:
    Result<QList<PostRow>> readAll() const override;
    bool belongs(const PostRow &row) const override;
    bool before(const PostRow &a, const PostRow &b) const override;
};

} // namespace stoa
