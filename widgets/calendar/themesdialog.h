// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/themecontent.h"
#include "models/store/editservice.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

#include <functional>

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

//! The themes of each weekday with their alternatives, and which of them the calendar shows. What is typed is kept by
//! Save, and also when another theme or day is chosen or the dialog is closed; Undo takes it back.
class ThemesDialog final : public QDialog
{
    Q_OBJECT

public:
    ThemesDialog(ProjectContext &context, int weekday, QWidget *parent); //!< 1 Monday to 7 Sunday

    //! Asks whether the themes of the file at \a path are wanted, says what in it cannot be read, and takes them over.
    void importFrom(const QString &path);

protected:
    void reject() override;

private:
    void build(int weekday);
    QFormLayout *buildForm();
    void fillAccounts();
    void fillTurns(int turn); //!< the weeks to choose from
    void fill();
    void show(const ThemeRow &theme);
    ThemeContent entered() const;
    bool isTyped() const; //!< something that is not saved
    void keepTyped(std::function<void()> then); //!< if there is something; \a then does not come if it cannot be kept
    void choose(int row);
    void showRow(ThemeId theme);
    void save(std::function<void()> then = {});
    void takeStartingPack();
    void chooseFile();
    void chooseTarget();
    void follow(QFuture<Result<ActDone>> done, std::function<void(bool)> then = {});

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
    ThemeContent m_shown; //!< as the fields stood before anybody typed
    ThemeContent m_refused; //!< what could not be kept when the dialog was to be closed
    ThemeId m_select;
    int m_day = 1; //!< the weekday whose themes are listed
    bool m_filling = false;
};

} // namespace stoa
