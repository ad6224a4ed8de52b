// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/companions.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace stoa {

class PlainLabel;

//! A post and its companions, by time: where each stands, and how far from the post. Return shows the chosen one in the
//! calendar; one can be taken off, so that it moves by itself.
class CompanionList final : public QDialog
{
    Q_OBJECT

public:
    CompanionList(ProjectContext &context, PostId parent, PostId chosen, QWidget *window);

    QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void postWanted(stoa::PostId post); //!< to be shown

private:
    void build();
    void fill(PostId chosen);
    PostId current() const;
    void detach();

    ProjectContext &m_context;
    PostId m_parent;
    QTreeWidget *m_list;
    PlainLabel *m_problem;
    QPushButton *m_detach = nullptr;
};

} // namespace stoa
