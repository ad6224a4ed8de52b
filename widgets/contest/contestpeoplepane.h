// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/rejectedrow.h"
#include "widgets/contest/contestpeople.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace stoa {

class EmptyState;
class PlainLabel;
class SegmentedControl;

//! Who takes part in a contest, and who does not and why; where they come from. Acts are told as signals.
class ContestPeoplePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ContestPeoplePane(QWidget *parent = nullptr);

    void showPeople(const Contest &contest, const QList<CheckedEntry> &people, const QTimeZone &zone);
    void showRejected(const QList<RejectedRow> &rejected); //!< lines of a file that were not taken
    ContestPeople &people() { return *m_people; }

Q_SIGNALS:
    void commentsWanted(); //!< under the announcing post
    void choiceWanted(); //!< of other comments, by words
    void fileWanted();
    void listWanted(); //!< to be saved, for publishing
    void removed(const QList<stoa::ContestEntryId> &entries);
    void refused(const QList<stoa::ContestEntryId> &entries);
    void letIn(const QList<stoa::ContestEntryId> &entries);
    void factFound(const QList<stoa::ContestEntryId> &entries, stoa::ContestCondition fact, bool isTrue);

private:
    void build();
    void openMenu(const QPoint &place);
    QList<ContestEntryId> selected() const;
    void countPeople();

    ContestPeople *m_people;
    SegmentedControl *m_shown;
    QTableView *m_table;
    EmptyState *m_empty;
    PlainLabel *m_note;
    QPushButton *m_comments;
    QPushButton *m_choice;
    QPushButton *m_file;
    QPushButton *m_list;
    QPushButton *m_acts;
    bool m_isOpen = false;
};

} // namespace stoa
