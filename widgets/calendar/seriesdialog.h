// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/seriesedits.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QTreeWidget;

namespace stoa {

class PlainLabel;

//! What was made of a post that comes again, and what is done with this one, this and the following, or all of them.
//!
//! A post of a series is worked on like any other; here its changes are given on. Each button is one act.
class SeriesDialog final : public QDialog
{
    Q_OBJECT

public:
    SeriesDialog(ProjectContext &context, PostId post, QWidget *parent);

    QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void postWanted(stoa::PostId post); //!< to be shown

private:
    void build();
    void fill();
    void makeLonger();
    void follow(const QFuture<Result<ActDone>> &done, bool closes);

    ProjectContext &m_context;
    PostId m_post;
    SeriesEdits m_edits;
    Series m_series;
    QTreeWidget *m_list;
    PlainLabel *m_rule;
    PlainLabel *m_problem;
};

} // namespace stoa
