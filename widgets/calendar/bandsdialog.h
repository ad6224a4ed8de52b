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
    //! A note or a campaign as the list and the form have it.
    struct Band
    {
        bool isCampaign = false;
        qint64 id = 0; //!< 0: a new one
        DateRange days;
        QString text;
        QString colour;
        friend bool operator==(const Band &, const Band &) = default;
    };

    void build();
    void fill();
    void read();
    void show(const Band &band);
    void choose(int at); //!< -1: a new one. What was typed before is kept
    Band typed() const;
    void keep(); //!< writes what was typed and not saved
    void save();
    void write(const Band &band);
    void remove();
    void follow(const QFuture<Result<ActDone>> &done);

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
    QList<Band> m_bands; //!< as in the list
    Band m_shown; //!< as the form had it when it was filled
    bool m_filling = false;
};

} // namespace stoa
