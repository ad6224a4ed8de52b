// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/feed.h"

#include <QAbstractListModel>

#include <functional>

namespace stoa {

//! An article of one of the feeds, and what was done with it.
struct FeedItemRow
{
    FeedId feed;
    QString source; //!< the feed's title
    FeedEntry entry;
    bool isRead = false;
    bool isIdea = false;
};

enum class FeedItemRole { Title = Qt::UserRole, Source, Summary, Link, AtMs, IsRead, IsIdea };

//! Articles, unread ones first, each part newest first; undated ones at the end of their part. Window's thread.
//!
//! What is marked keeps its place until the list is made anew: nothing moves away under the hand.
class FeedItemModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FeedItemModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; //!< texts are raw: a view cleans them

    void setRows(QList<FeedItemRow> rows);
    //! New marks by \a isRead and \a isIdea of the same articles; the order stays.
    void setMarks(const std::function<void(FeedItemRow &)> &mark);
    const FeedItemRow &row(int at) const { return m_rows.at(at); }
    int find(FeedId feed, const QString &guid) const; //!< -1: not there
    int unread() const;

private:
    QList<FeedItemRow> m_rows;
};

} // namespace stoa
