// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/evergreen.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QDateEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace stoa {

class CalendarDays;
class PlacementList;
class PlainLabel;

//! The pool of evergreen posts, and the free slots that they would fill, shown before it is done. One act.
class EvergreenDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a fresh: posts that are to come into the pool; none: it is only looked at and used.
    EvergreenDialog(ProjectContext &context, CalendarDays &days, const DateRange &range, const QList<PostId> &fresh,
        QWidget *parent);

    PlacementList *list() const { return m_list; }
    QTreeWidget *pool() const { return m_pool; }

private:
    void build();
    void fill();
    void preview();
    void saveTerms();
    void removeChosen();
    void enableActs(); //!< those that have posts to act on
    void apply();
    void follow(const QFuture<Result<ActDone>> &done);

    ProjectContext &m_context;
    QList<PostId> m_fresh;
    EvergreenEdits m_edits;
    QTreeWidget *m_pool;
    QSpinBox *m_cooldown;
    QSpinBox *m_most;
    QPushButton *m_add;
    QPushButton *m_remove = nullptr;
    QDateEdit *m_from;
    QDateEdit *m_to;
    PlacementList *m_list;
    PlainLabel *m_problem;
    QPushButton *m_apply = nullptr;
    QList<EvergreenPost> m_posts;
};

} // namespace stoa
