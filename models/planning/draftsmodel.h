// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/calendarmodel.h"

namespace stoa {

//! Posts without a date: the tray of ideas, in its own order. Roles as PostRole.
//!
//! Window's thread; refreshes itself as CalendarModel does. Posts of the calendar dropped here lose their date; its own
//! rows dropped between rows change the order.
class DraftsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    //! All must outlive this object.
    DraftsModel(Connection &reader, EditService &service, PostEdits &edits, QObject *parent = nullptr);

    void setFilter(const PostFilter &filter);
    const PostRow &post(int row) const { return m_rows.at(row); }
    int rowOf(PostId id) const; //!< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool dropMimeData(
        const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    //! The same with an answer; \a row: before which row, -1: at the end.
    QFuture<Result<ActDone>> drop(const QMimeData &mime, Qt::DropAction action, int row);

Q_SIGNALS:
    void dropFailed(const stoa::Error &error);

private:
    void refresh(const ChangeList &changes);
    void reload();

    PostEdits &m_edits;
    PostQueries m_queries;
    PostChecks m_checks;
    PostFilter m_filter;
    QList<PostRow> m_rows;
};

} // namespace stoa
