// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/contestedits.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace stoa {

class ContestChecksPane;
class ContestDrawPane;
class ContestPeoplePane;
class ContestTermsPane;
class EmptyState;
class PlainLabel;
class SegmentedControl;

//! The contests of a project: its list at the left, one contest in four sections at the right. Changes hold at once;
//! Undo takes them back. Window's thread.
class ContestsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum Section { Terms, Checklist, People, Draw };

    //! \a post: shows its contest, or makes one for it; none: the newest contest.
    ContestsDialog(ProjectContext &context, PostId post, QWidget *parent);

    void go(Section section);

private:
    void build();
    void connectPanes();
    void connectPeople();
    void fill();
    void showRow(int row);
    void showContest();
    void showMoment(); //!< what depends on whether the contest has begun and ended
    void makeContest(PostId post);
    void takeComments(const ContestSource &source);
    void takeChosenComments();
    void takeFile();
    void saveList();
    void saveMinutes();
    void removeContest();
    void refuse(const QList<ContestEntryId> &entries);
    void refuseWinner(int place);
    QString headline(PostId post) const; //!< as it is written: whoever shows it cleans it
    QList<std::pair<PostId, QString>> posts() const;
    QTimeZone zone() const;
    void follow(QFuture<Result<ActDone>> done, const QString &nothingNew = {});
    void problem(const QString &words);

    ProjectContext &m_context;
    ContestEdits m_edits;
    QListWidget *m_list;
    QAction *m_new;
    QPushButton *m_remove;
    PlainLabel *m_title;
    PlainLabel *m_hint; //!< what is open although the contest has begun
    SegmentedControl *m_sections;
    QStackedWidget *m_stack;
    ContestTermsPane *m_terms;
    ContestChecksPane *m_checks;
    ContestPeoplePane *m_people;
    ContestDrawPane *m_draw;
    PlainLabel *m_problem;
    QWidget *m_right = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_nothing = nullptr;
    QList<Contest> m_contests;
    Contest m_current; //!< without an id: none
    qsizetype m_open = 0; //!< points of its checklist
    qsizetype m_participants = 0; //!< that can win
    QTimer m_moment; //!< until it begins or ends
    ContestId m_select;
    bool m_filling = false;
};

} // namespace stoa
