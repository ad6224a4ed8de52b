// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inbox/commentloader.h"
#include "models/inbox/commentqueries.h"
#include "models/store/changes.h"

#include <QAbstractListModel>
#include <QCache>

namespace stoa {

class EditService;

//! The comments that fit the filter, newest first; with a search, what the search found in all history.
//!
//! Holds the ids of all rows (8 bytes each) and the texts of the rows last looked at, so that a million rows are a
//! million rows. The ids are read in the background. Comments that come in are counted for a banner, not pushed under
//! the reader's hand. Window's thread.
class InboxModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, //!< qint64
        AuthorRole, //!< as written, to be cleaned for display
        TextRole,
        NetworkRole, //!< token
        AccountRole, //!< handle
        StateRole, //!< int of CommentState
        AtRole, //!< qint64 UTC, invalid: undated
        LabelsRole, //!< QStringList
        HiddenRole,
        SpamRole,
        ByRuleRole,
        RuleNameRole,
        RuleActionRole,
        AssigneeRole,
        PriorityRole,
        AnsweredRole, //!< qint64 UTC, invalid: not
        GroupSizeRole, //!< comments of the post or conversation; 1 where the list is not grouped
    };

    InboxModel(Project &project, EditService &edits, QObject *parent = nullptr); //!< both must outlive it

    void setFilter(const CommentFilter &filter);
    const CommentFilter &filter() const { return m_filter; }
    void setSearch(const QString &query); //!< empty: no search; the filter's state is left aside while one searches
    const SearchTerms &terms() const { return m_terms; }
    bool isSearching() const { return !m_terms.isEmpty(); }
    bool isLoading() const { return m_loader.isBusy(); }

    CommentId idAt(int row) const;
    int rowOf(CommentId id) const; //!< -1: not in the list
    const CommentRow *comment(int row) const; //!< null: gone; valid until the next call
    qint64 newCount() const { return m_newCount; } //!< comments that came in since the list was read
    InboxCounts counts() const; //!< of the segments
    void reload(); //!< reads the list anew: the banner's button

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loaded(); //!< the newest rows are there; again when all are
    void newCountChanged(qint64 count);
    void countsChanged();
    void failed(const stoa::Error &error);

private:
    void takeIds(const std::shared_ptr<LoadedIds> &found);
    void onChanged(const ChangeList &changes);
    void onComments();
    void refit(const QSet<qint64> &ids);
    void removeRow(int row);
    void insertId(qint64 id);
    CommentFilter effectiveFilter() const;

    Connection &m_reader;
    CommentLoader m_loader;
    CommentFilter m_filter;
    SearchTerms m_terms;
    std::vector<qint64> m_ids;
    std::vector<qint64> m_found; //!< of a search: what it found, whether shown or not
    QHash<qint64, int> m_groupSizes;
    mutable QCache<qint64, CommentRow> m_rows;
    QSet<qint64> m_changedMeanwhile; //!< while ids are being read
    qint64 m_known = 0; //!< comments in the project when the list was read
    qint64 m_newCount = 0;
    bool m_isFirst = true; //!< the next ids replace what stands there
};

} // namespace stoa
