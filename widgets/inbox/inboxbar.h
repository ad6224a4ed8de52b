// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inbox/commentqueries.h"

#include <QWidget>

class QHBoxLayout;

namespace stoa {

class ActionCatalogue;
class Chip;
class PlainLabel;
class SearchField;
class SegmentedControl;

//! The inbox's part of the top bar: the states with their counts, search over all history, the filters that are on, and
//! how fast answers were. It holds no filter: it shows one and says what a person wants.
class InboxBar final : public QWidget
{
    Q_OBJECT

public:
    InboxBar(ActionCatalogue &actions, Connection &reader, QWidget *parent = nullptr);

    void setFilter(const CommentFilter &filter);
    void setCounts(const InboxCounts &counts);
    void setPending(qint64 pending); //!< comments that search does not find yet
    //! Empty: nothing was answered yet. \a figures stand there where the words have no room.
    void setMedian(const QString &words, const QString &figures);
    void setViews(const QStringList &names); //!< of saved views
    SearchField *search() const { return m_search; }
    void retranslate();

Q_SIGNALS:
    void filterWanted(const stoa::CommentFilter &filter);
    void viewWanted(const QString &name);
    void viewDropped(const QString &name);

private:
    void chooseAccount();
    void chooseLabel();
    void chooseMore();
    void addGroups(class QMenu &menu);
    void addSights(class QMenu &menu);
    void addViews(class QMenu &menu);
    void showChips();

    ActionCatalogue &m_actions;
    Connection &m_reader;
    CommentFilter m_filter;
    InboxCounts m_counts;
    qint64 m_pending = 0;
    QStringList m_views;
    SegmentedControl *m_states;
    SearchField *m_search;
    Chip *m_account;
    Chip *m_label;
    Chip *m_more;
    Chip *m_extra; //!< the other filters that are on; its cross takes them off
    PlainLabel *m_median;
};

} // namespace stoa
