// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QFormLayout;
class QHBoxLayout;
class QListWidget;
class QPushButton;

namespace stoa {

class PlainLabel;

//! Named things of the project beside their form: hashtag sets, templates, link tags. Each kind says what its form has.
//!
//! Keep writes one act, a refusal is told under the form and changes nothing. What was typed is kept as well when
//! another one is chosen or the dialog is closed, for nothing typed is lost; closing a second time gives up what is
//! refused. Window's thread.
class NamedListDialog : public QDialog
{
    Q_OBJECT

public:
    NamedListDialog(ProjectContext &context, const QString &title, QWidget *parent);

protected:
    using Row = std::pair<qint64, QString>; //!< id and name
    virtual QList<Row> rows() const = 0; //!< as the project has them now
    virtual void fillForm(qint64 id) = 0; //!< 0: a new one, empty
    virtual QString formName() const = 0; //!< as it is typed
    virtual QFuture<Result<ActDone>> keep(qint64 id) = 0; //!< 0: a new one
    virtual QFuture<Result<ActDone>> drop(qint64 id) = 0;

    ProjectContext &context() const { return m_context; }
    QFormLayout *form() const { return m_form; }
    QHBoxLayout *buttonRow() const { return m_buttons; } //!< for what else can be done with the one that is chosen
    qint64 currentId() const; //!< 0: a new one
    void setIntroduction(const QString &words); //!< what these things are for, above the form
    void begin(); //!< called by the child once its form is there
    void setProblem(const QString &words); //!< empty: none
    void reject() override;

private:
    void reload(const QString &name);
    void showCurrent();
    QStringList formState() const; //!< what stands in the fields
    bool isChanged() const { return m_isWritable && formState() != m_filled; }
    void keepForm();
    void dropCurrent();

    ProjectContext &m_context;
    QListWidget *m_list;
    PlainLabel *m_introduction;
    QFormLayout *m_form;
    QHBoxLayout *m_buttons;
    PlainLabel *m_problem;
    QPushButton *m_keep;
    QPushButton *m_drop;
    qint64 m_shown = 0; //!< whose the form is
    QStringList m_filled; //!< the form as it was filled
    bool m_isWritable = false;
    bool m_isGivenUp = false; //!< closing asked for, and refused
};

} // namespace stoa
