// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/themeedits.h"
#include "widgets/common/rowformdialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidgetItem;
class QSpinBox;
class QTimeEdit;

namespace stoa {

class PlainEdit;
class SegmentedControl;

//! The themes of each weekday with their alternatives, and which of them the calendar shows.
class ThemesDialog final : public RowFormDialog
{
    Q_OBJECT

public:
    ThemesDialog(ProjectContext &context, int weekday, QWidget *parent); //!< 1 Monday to 7 Sunday

    //! Asks whether the themes of the file at \a path are wanted, says what in it cannot be read, and takes them over.
    void importFrom(const QString &path);

protected:
    QList<qint64> fillList() override;
    void fillForm(qint64 id) override;
    QVariant formState() const override;
    bool isFormEmpty() const override;
    QFuture<Result<ActDone>> write(qint64 id) override;
    QFuture<Result<ActDone>> drop(qint64 id) override;
    QWidget *firstField() const override;
    int usualRow() const override; //!< what the calendar shows on that day
    void stayed() override;

private:
    void build();
    QFormLayout *buildForm();
    void fillAccounts();
    void fillTurns(int turn); //!< the weeks to choose from
    ThemeContent entered() const;
    void tick(const QListWidgetItem *item);
    void takeStartingPack();
    void chooseFile();
    void chooseTarget();

    ThemeEdits m_edits;
    SegmentedControl *m_weekdays;
    QLineEdit *m_name;
    QLineEdit *m_hashtag;
    PlainEdit *m_prompts;
    PlainEdit *m_template;
    QCheckBox *m_hasTime;
    QTimeEdit *m_time;
    QSpinBox *m_every;
    QComboBox *m_turn;
    QListWidget *m_accounts;
    QPushButton *m_choose;
    QList<ThemeRow> m_themes; //!< of the weekday shown
    ThemeRow m_stored; //!< as the project has the one that is shown
    int m_day = 1; //!< the weekday whose themes are listed
};

} // namespace stoa
