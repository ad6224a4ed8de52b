// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>
#include <QVariant>

#include <functional>

class QDialogButtonBox;
class QHBoxLayout;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace stoa {

class PlainLabel;

//! Rows of the project in a list, and the form of one of them beside it. Save keeps what is typed, in one act; so does
//! going to another row and closing, for nothing typed is lost. What the project refuses stays in the form, with the
//! reason under it and its row chosen; closing a second time gives it up. A change from elsewhere fills the list again
//! and leaves what is being typed. Undo takes an act back. Window's thread.
class RowFormDialog : public QDialog
{
    Q_OBJECT

public:
    QListWidget *list() const { return m_list; }

    //! The words of its buttons; accelerators included.
    struct Words
    {
        QString rows; //!< what the list is read out as
        QString fresh; //!< "&New"
        QString add; //!< keeps a new one
        QString none; //!< stands in the list while there is none
    };

    void reject() override;

protected:
    RowFormDialog(ProjectContext &context, const Words &words, QWidget *parent);

    //! Reads the rows, puts an item for each into list() and gives their ids, in the same order.
    virtual QList<qint64> fillList() = 0;
    virtual void fillForm(qint64 id) = 0; //!< as the project has it; 0: a new one
    virtual QVariant formState() const = 0; //!< what is entered, without the id; only compared
    virtual bool isFormEmpty() const { return false; } //!< asked of a new one: nothing that is worth keeping
    virtual QFuture<Result<ActDone>> write(qint64 id) = 0; //!< what is entered; 0: a new one
    virtual QFuture<Result<ActDone>> drop(qint64 id) = 0;
    virtual QWidget *firstField() const = 0; //!< where typing begins in a new one
    virtual int usualRow() const { return 0; } //!< shown when none was chosen; -1: a new one
    virtual void stayed() { } //!< what was typed was refused, and its row is chosen again

    ProjectContext &context() const { return m_context; }
    bool isWritable() const;
    bool isFilling() const { return m_isFilling; } //!< what the list tells now, nobody did

    QVBoxLayout *column() const { return m_column; } //!< all of the dialog; the halves are its first item
    QVBoxLayout *listColumn() const { return m_left; }
    QVBoxLayout *formColumn() const { return m_right; } //!< the reason and the buttons are its last items
    QHBoxLayout *acts() const { return m_acts; } //!< what can be done with the row that is shown
    QDialogButtonBox *closing() const { return m_closing; }
    void addForm(QLayout *form); //!< above the reason and the buttons

    void begin(); //!< called by the child once its form is there
    void reload(); //!< the rows have changed
    void keepTyped(std::function<void()> then); //!< \a then comes at once if nothing is typed, and not if it is refused
    void follow(const QFuture<Result<ActDone>> &done); //!< tells a refusal
    void setProblem(const QString &words); //!< empty: none

private:
    bool isTyped() const;
    void startNew();
    void save(std::function<void()> then = {});
    void readList();
    void showAgain(); //!< after the list was read: what stood in the form, if it is there still
    void selectCurrent();
    void showRow(qint64 id);
    void choose(int row);
    void remove();
    void finish(qint64 id, const Result<ActDone> &result, const std::function<void()> &then);

    ProjectContext &m_context;
    Words m_words;
    QListWidget *m_list;
    PlainLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_remove;
    QVBoxLayout *m_column;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    QHBoxLayout *m_acts;
    QDialogButtonBox *m_closing;
    QList<qint64> m_ids; //!< as in the list
    qint64 m_current = 0; //!< whose the form is
    QVariant m_shown; //!< the form as the project has it
    QVariant m_refused; //!< what could not be kept when the dialog was to be closed
    QList<std::function<void()>> m_waiting; //!< asked for while something was on its way into the project
    bool m_isWriting = false;
    bool m_isFilling = false;
};

} // namespace stoa
