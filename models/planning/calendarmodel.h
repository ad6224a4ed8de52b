// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/calendarlayout.h"
#include "models/planning/postchecks.h"
#include "models/planning/postedits.h"
#include "models/planning/postqueries.h"

#include <QAbstractListModel>

namespace stoa {

// Roles that CalendarModel and DraftsModel share. DisplayRole is the headline; everything else is a fact.
enum class PostRole {
    Id = Qt::UserRole + 1, //!< qint64
    Row, //!< PostRow, whole: what a delegate paints
    Start, //!< WallTime; invalid without a date
    Status, //!< PostStatus
    Findings, //!< QList<Finding>
    Frozen, //!< bool
};
QVariant postRoleValue(const PostRow &row, int role); //!< one place for both models

//! Posts in the visible range, by start, then id.
//!
//! Window's thread; keeps plain rows and refreshes itself from EditService::changed() with exact row signals: a moved
//! post is a moved row. Up to 200 changed rows as signals, beyond that one reset (views restore the selection by id).
class CalendarModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    //! All must outlive this object.
    CalendarModel(Connection &reader, EditService &service, PostEdits &edits, QObject *parent = nullptr);

    void setRange(const DateRange &range); //!< reads at once
    const DateRange &range() const { return m_range; }
    void setFilter(const PostFilter &filter);
    const PostFilter &filter() const { return m_filter; }
    int hiddenByFilter() const { return m_hiddenByFilter; } //!< posts in the range that the filter leaves out

    const PostRow &post(int row) const { return m_rows.at(row); }
    int rowOf(PostId id) const; //!< -1: not shown
    QList<WallTime> starts() const; //!< of all rows, for calendarlayout

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    //! A drop on a row means the day of that row; each post keeps its time of day.
    bool dropMimeData(
        const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    //! A drop on a place of the view: with a time the earliest starts there, without (invalid time) each keeps its own.
    //! CopyAction copies. Invalid when \a mime carries no posts.
    QFuture<Result<ActDone>> drop(const QMimeData &mime, Qt::DropAction action, QDate day, QTime time = {});

    Result<> lastRead() const { return m_lastRead; } //!< why the range could not be read

Q_SIGNALS:
    void dropFailed(const stoa::Error &error); //!< of dropMimeData(), which has no answer of its own
    void rangeChanged();

private:
    void refresh(const ChangeList &changes);
    void reload();
    QSet<PostId> touchedPosts(const ChangeList &changes) const;
    void apply(const QSet<PostId> &touched, QList<PostRow> fresh);
    void place(const PostRow &row);
    void takeOut(int row);
    QList<PostRow> read(const QList<PostId> *only);

    EditService &m_service;
    PostEdits &m_edits;
    Connection &m_reader;
    PostQueries m_queries;
    PostChecks m_checks;
    DateRange m_range;
    PostFilter m_filter;
    QList<PostRow> m_rows;
    int m_hiddenByFilter = 0;
    Result<> m_lastRead;
};

} // namespace stoa
