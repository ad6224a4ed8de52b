// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postchecks.h"
#include "models/planning/postedits.h"
#include "models/planning/postqueries.h"

#include <QAbstractListModel>

namespace stoa {

// Roles of every list of posts. DisplayRole is the headline; everything else is a fact.
enum class PostRole {
    Id = Qt::UserRole + 1, //!< qint64
    Row, //!< PostRow, whole: what a delegate paints
    Start, //!< WallTime; invalid without a date
    Status, //!< PostStatus
    Findings, //!< QList<Finding>
    Frozen, //!< bool
};

//! What the calendar and the tray have in common: a sorted list of posts that follows the project.
//!
//! Window's thread; keeps plain rows and refreshes itself from EditService::changed() with exact row signals: a moved
//! post is a moved row. Up to 200 changed rows as signals, beyond that one reset (views restore the selection by id).
class PostListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    void setFilter(const PostFilter &filter);
    const PostFilter &filter() const { return m_filter; }
    int hiddenByFilter() const { return int(m_hidden.size()); } //!< posts that belong here but for the filter

    const PostRow &post(int row) const { return m_rows.at(row); }
    const QList<PostRow> &posts() const { return m_rows; }
    int rowOf(PostId id) const; //!< -1: not shown
    //! Whom other clients' names are asked of; null: nobody. Looks at all posts again.
    void setGuard(std::shared_ptr<const ClientGuard> guard);
    void setLinks(std::shared_ptr<const LinkBook> links); //!< as PostChecks::setLinks()
    //! Looks again at what depends on the time of day (overdue posts); call it when a minute is over.
    void recheck();

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QStringList mimeTypes() const final;
    QMimeData *mimeData(const QModelIndexList &indexes) const final;
    Qt::DropActions supportedDropActions() const final { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(
        const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent) const final;

Q_SIGNALS:
    void dropFailed(const stoa::Error &error); //!< of dropMimeData(), which has no answer of its own
    void readFailed(const stoa::Error &error); //!< the posts cannot be read, and none are shown; told once

protected:
    PostListModel(Connection &reader, EditService &service, PostEdits &edits, QObject *parent);

    virtual Result<QList<PostRow>> readAll() const = 0; //!< everything that belongs here, sorted, the filter aside
    virtual bool belongs(const PostRow &row) const = 0;
    virtual bool before(const PostRow &a, const PostRow &b) const = 0;

    void reload(); //!< one reset
    PostEdits &edits() { return m_edits; }
    const PostQueries &queries() const { return m_queries; }
    //! Tells the outcome of a drop that Qt's interface has no answer for.
    void reportDrop(QFuture<Result<ActDone>> done);

private:
    void refresh(const ChangeList &changes);
    void refreshRows(const QSet<qint64> &touched);
    void compareWhole();
    void apply(const QSet<qint64> &touched, const QList<PostRow> &fresh);
    bool isWanted(const PostRow &row);
    void place(const PostRow &row);
    void takeOut(int row);

    PostEdits &m_edits;
    PostQueries m_queries;
    PostChecks m_checks;
    PostFilter m_filter;
    QList<PostRow> m_rows;
    QSet<PostId> m_hidden;
    bool m_isUnreadable = false;
};

} // namespace stoa
