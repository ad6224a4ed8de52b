// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/calendarlayout.h"
#include "models/planning/postlistmodel.h"

namespace stoa {

//! Posts in the visible range, by start, then id.
class CalendarModel final : public PostListModel
{
    Q_OBJECT

public:
    //! All must outlive this object.
    CalendarModel(Connection &reader, EditService &service, PostEdits &edits, QObject *parent = nullptr);

    void setRange(const DateRange &range); //!< reads at once
    const DateRange &range() const { return m_range; }
    QList<WallTime> starts() const; //!< of all rows, for calendarlayout

    //! A drop on a row means the day of that row; each post keeps its time of day.
    bool dropMimeData(
        const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    //! A drop on a place of the view: with a time the earliest starts there, without (invalid time) each keeps its own.
    //! CopyAction copies. Invalid when \a mime carries no posts.
    QFuture<Result<ActDone>> drop(const QMimeData &mime, Qt::DropAction action, QDate day, QTime time = {});

Q_SIGNALS:
    void rangeChanged();

private:
    Result<QList<PostRow>> readAll() const override;
    bool belongs(const PostRow &row) const override;
    bool before(const PostRow &a, const PostRow &b) const override;

    DateRange m_range;
};

} // namespace stoa
