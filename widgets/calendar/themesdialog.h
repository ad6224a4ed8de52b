// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/themecontent.h"
#include "models/store/editservice.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QComboBox;
class QSpinBox;
class QTimeEdit;

namespace stoa {

class PlainEdit;
class PlainLabel;
class SegmentedControl;

//! The themes of each weekday with their alternatives, and which of them the calendar shows. Changes hold at once; Undo
//! takes them back.
class ThemesDialog final : public QDialog
{
    Q_OBJECT

public:
    ThemesDialog(ProjectContext &context, int weekday, QWidget *parent); //!< 1 Monday to 7 Sunday

    //! Asks whether the themes of the file at \a path are wanted, says what in it cannot be read, and takes them over.
    void importFrom(const QString &path);

private:
    void build(int weekday);
    QFormLayout *buildForm();
    void fillAccounts();
    void fillTurns(int turn); //!< the weeks to choose from
    void fill();
    void show(const ThemeRow &theme);
    ThemeContent entered() const;
    void save();
    void takeStartingPack();
    void chooseFile();
    void chooseTarget();
    void follow(QFuture<Result<ActDone>> done);

    ProjectContext &m_context;
    SegmentedControl *m_weekdays;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_hashtag;
    PlainEdit *m_prompts;
    PlainEdit *m_template;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
    QSpinBox *m_every;
    QComboBox *m_turn;
    QListWidget *m_accounts;
    QPushButton *m_save;
    QPushButton *m_choose;
    QPushButton *m_remove;
    PlainLabel *m_problem;
    QList<ThemeRow> m_themes; //!< of the weekday shown
    ThemeRow m_current; //!< without an id: a new one
    ThemeId m_select;
    bool m_filling = false;
};

} // namespace stoa
