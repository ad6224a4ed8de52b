// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/merge/mergeconflict.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace stoa {

class PlainEdit;
class PlainLabel;

//! What two copies of the project changed differently, one after the other, both versions side by side. What stands now
//! can stay, or the other version takes its place; each choice is an act that can be undone. Nothing must be decided
//! now: what is left waits in the project.
class ConflictsDialog final : public QDialog
{
    Q_OBJECT

public:
    ConflictsDialog(ProjectContext &context, QWidget *parent);

    //! In words, for a person: "Post \"Menu\": text".
    static QString title(Connection &reader, const MergeConflict &conflict);
    int waiting() const { return static_cast<int>(m_conflicts.size()); }

private:
    void build();
    void refresh();
    void showCurrent();
    void settle(bool takeOther);
    static QString tableWord(const QString &table);
    static QString fieldWord(const QString &field);
    static QString versionText(const MergeConflict::Values &values);

    ProjectContext &m_context;
    QList<MergeConflict> m_conflicts;
    PlainLabel *m_head;
    QListWidget *m_list;
    PlainEdit *m_kept;
    PlainEdit *m_other;
    QPushButton *m_keep;
    QPushButton *m_take;
    PlainLabel *m_problem;
};

} // namespace stoa
