// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/planning/postrow.h"
#include "models/planning/postwork.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stoa {

class FieldTyping;
class FoldSection;
class GrowingEdit;
class PlainLabel;

//! Who works on a post and at what: the person responsible, the brief, and tasks with due dates, ticked off where they
//! stand. What is late is said in words and colour. Internal: changed on published posts too. A part of PostPane.
class WorkForm final : public QWidget
{
    Q_OBJECT

public:
    //! \a edits and \a clock must outlive this object.
    WorkForm(EditService &edits, const Clock &clock, QWidget *parent = nullptr);
    ~WorkForm() override;

    void show(const PostRow &post, const PostWork &work, const QStringList &workers, bool editable);
    void goToLate(); //!< the first task that is late gets the focus
    void flush();
    void retranslate();

Q_SIGNALS:
    void failed(const stoa::Error &error);

private:
    void build();
    void fillTasks();
    void addRow(const PostTask &task);
    void addTask();
    void addChecklist();
    void changeTask(const PostTask &task);
    QString dueWords(const PostTask &task) const;
    QString taskTitle(const PostTask &task) const;
    QDate today() const;
    void report(const QFuture<Result<ActDone>> &act);

    PostWorkEdits m_edits;
    const Clock &m_clock;
    PostRow m_post;
    PostWork m_work;
    QStringList m_workers;
    bool m_editable = false;
    FoldSection *m_section = nullptr;
    PlainLabel *m_responsibleName = nullptr;
    QLineEdit *m_responsible = nullptr;
    PlainLabel *m_briefName = nullptr;
    GrowingEdit *m_brief = nullptr;
    FieldTyping *m_briefTyping = nullptr;
    PostId m_briefOf;
    PlainLabel *m_tasksName = nullptr;
    QVBoxLayout *m_tasks = nullptr;
    QLineEdit *m_new = nullptr;
    QPushButton *m_checklist = nullptr;
};

} // namespace stoa
