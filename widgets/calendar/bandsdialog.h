// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/daynote.h"
#include "models/planning/label.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace stoa {

class PlainLabel;
class SegmentedControl;

//! Notes and campaigns: what lasts several days and is drawn across them. Changes hold at once; Undo takes them back.
class BandsDialog final : public QDialog
{
    Q_OBJECT

public:
    BandsDialog(ProjectContext &context, QDate day, QWidget *parent); //!< \a day: where a new one begins

    QListWidget *list() const { return m_list; }
    QLineEdit *text() const { return m_text; }

private:
    void build();
    void fill();
    void show(int at); //!< -1: a new one
    void save();
    void remove();
    void follow(const QFuture<Result<ActDone>> &done);
    QString colour() const;

    ProjectContext &m_context;
    QDate m_day;
    QListWidget *m_list;
    SegmentedControl *m_sort;
    QLineEdit *m_text;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_colour;
    QPushButton *m_save;
    QPushButton *m_remove;
    PlainLabel *m_problem;
    QList<DayNote> m_notes;
    QList<Campaign> m_campaigns;
    bool m_filling = false;
};

} // namespace stoa
