// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/workform.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/taborder.h"
#include "widgets/composer/fieldtyping.h"
#include "widgets/composer/foldsection.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/taskdialog.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace stoa {

WorkForm::WorkForm(EditService &edits, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_clock(clock)
{
    build();
    retranslate();
}

WorkForm::~WorkForm()
{
    flush();
}

void WorkForm::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_section = new FoldSection(this);
    m_section->setObjectName(QStringLiteral("composer.work"));
    outer->addWidget(m_section);
    QVBoxLayout *const column = m_section->column();
    m_responsibleName = new PlainLabel({}, TextSize::Secondary, Role::Text2, this);
    m_responsible = new QLineEdit(this);
    m_responsible->setObjectName(QStringLiteral("composer.responsible"));
    m_responsible->setMaxLength(80);
    m_briefName = new PlainLabel({}, TextSize::Secondary, Role::Text2, this);
    m_brief = new GrowingEdit(2, 8, this);
    m_brief->setObjectName(QStringLiteral("composer.brief"));
    m_tasksName = new PlainLabel({}, TextSize::Secondary, Role::Text2, this);
    column->addWidget(m_responsibleName);
    column->addWidget(m_responsible);
    column->addWidget(m_briefName);
    column->addWidget(m_brief);
    column->addWidget(m_tasksName);
    m_tasks = new QVBoxLayout;
    m_tasks->setSpacing(2);
    column->addLayout(m_tasks);
    m_new = new QLineEdit(this);
    m_new->setObjectName(QStringLiteral("composer.new-task"));
    m_new->setMaxLength(200);
    column->addWidget(m_new);
    m_checklist = new QPushButton(this);
    m_checklist->setObjectName(QStringLiteral("composer.checklist"));
    setLook(*m_checklist, ButtonLook::Quiet);
    column->addWidget(m_checklist, 0, Qt::AlignLeft);
    connect(m_responsible, &QLineEdit::editingFinished, this, [this] {
        if (m_responsible->text().simplified() != m_work.responsible && m_post.id.isValid())
            report(m_edits.setResponsible(m_post.id, m_responsible->text()));
    });
    connect(m_new, &QLineEdit::returnPressed, this, &WorkForm::addTask);
    connect(m_checklist, &QPushButton::clicked, this, &WorkForm::addChecklist);
}

QDate WorkForm::today() const
{
    const QTimeZone zone(m_post.zone.toUtf8());
    return wallTimeAt(m_clock.nowUtcMs(), zone.isValid() ? zone : QTimeZone::systemTimeZone()).date;
}

void WorkForm::show(const PostRow &post, const PostWork &work, const QStringList &workers, bool editable)
{
    const bool other = post.id != m_post.id;
    const bool sameTasks = !other && work.tasks == m_work.tasks && editable == m_editable;
    if (other)
        flush();
    m_post = post;
    m_work = work;
    m_workers = workers;
    m_editable = editable;
    if (other) {
        delete m_briefTyping;
        m_briefTyping = new FieldTyping(
            m_brief, [this, id = post.id](const QString &text) { return m_edits.setBrief(id, text); });
        connect(m_briefTyping, &FieldTyping::failed, this, &WorkForm::failed);
        m_section->setOpen(work.late(today()) > 0);
        auto *names = new QCompleter(workers, m_responsible);
        names->setCaseSensitivity(Qt::CaseInsensitive);
        m_responsible->setCompleter(names);
    }
    m_briefTyping->setStored(work.brief);
    if (!m_responsible->hasFocus() || other)
        m_responsible->setText(work.responsible);
    m_responsible->setReadOnly(!editable);
    m_brief->setReadOnly(!editable);
    m_new->setVisible(editable);
    m_checklist->setVisible(editable && post.kind == PostKind::Live && work.tasks.isEmpty());
    if (!sameTasks)
        fillTasks();
    retranslate();
}

void WorkForm::fillTasks()
{
    while (QLayoutItem *item = m_tasks->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const PostTask &task : std::as_const(m_work.tasks))
        addRow(task);
    setTabOrderOfLayout(*this);
}

QString WorkForm::taskTitle(const PostTask &task) const
{
    if (!task.title.isEmpty())
        return task.title;
    switch (task.kind) {
    case TaskKind::Text:
        return tr("Text");
    case TaskKind::Picture:
        return tr("Picture");
    case TaskKind::Check:
        return tr("Check");
    case TaskKind::Other:
        break;
    }
    return tr("Task");
}

QString WorkForm::dueWords(const PostTask &task) const
{
    if (!task.due.isValid() || task.isDone())
        return task.assignee;
    const QString day = PostWords::shortDate(task.due);
    const QString when = task.isLate(today()) ? tr("late since %1").arg(day) : day;
    return task.assignee.isEmpty() ? when : task.assignee + QStringLiteral(" · ") + when;
}

void WorkForm::addRow(const PostTask &task)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto *tick = new QCheckBox(row);
    tick->setChecked(task.isDone());
    tick->setEnabled(m_editable);
    tick->setAccessibleName(taskTitle(task) + QStringLiteral(". ") + dueWords(task));
    tick->setProperty("task", task.id.toString());
    auto *title = new PlainLabel({}, TextSize::Body, task.isDone() ? Role::Text3 : Role::Text, row);
    title->setOutsideText(taskTitle(task));
    title->setElide(Qt::ElideRight);
    auto *due = new PlainLabel({}, TextSize::Secondary, task.isLate(today()) ? Role::Failed : Role::Text2, row);
    due->setOutsideText(dueWords(task));
    auto *more = new QToolButton(row);
    more->setIcon(lineIcon(QLatin1String("more")));
    more->setAutoRaise(true);
    more->setAccessibleName(tr("Change or delete “%1”").arg(displayLine(taskTitle(task), 60)));
    more->setEnabled(m_editable);
    line->addWidget(tick);
    line->addWidget(title, 1);
    line->addWidget(due);
    line->addWidget(more);
    m_tasks->addWidget(row);
    row->show();
    connect(tick, &QCheckBox::clicked, this, [this, id = task.id](bool done) { report(m_edits.tick(id, done)); });
    connect(more, &QToolButton::clicked, this, [this, more, task] {
        QMenu menu(this);
        const QAction *const change = menu.addAction(tr("Change…"));
        const QAction *const remove = menu.addAction(tr("Delete"));
        const QAction *const chosen = menu.exec(more->mapToGlobal(QPoint(0, more->height())));
        if (chosen == change && change != nullptr)
            changeTask(task);
        else if (chosen == remove && remove != nullptr)
            report(m_edits.removeTask(task.id));
    });
}

void WorkForm::addTask()
{
    PostTask task;
    task.title = m_new->text().simplified();
    if (task.title.isEmpty() || !m_post.id.isValid())
        return;
    // Ready the day before it goes out, unless somebody says otherwise.
    if (m_post.isDated())
        task.due = qMax(today(), m_post.at.date.addDays(-1));
    m_new->clear();
    report(m_edits.addTasks(m_post.id, {task}));
}

void WorkForm::addChecklist()
{
    const QStringList titles{tr("Before: announcement with time and time zone"),
        tr("Before: course, questions, greeting"), tr("Before: title picture and captions"),
        tr("Before: camera, sound, light and connection tried"), tr("Before: who answers comments meanwhile"),
        tr("Before: reminder an hour ahead"), tr("During: recording runs"),
        tr("During: what it is about, said again for those who join"), tr("During: questions answered by name"),
        tr("After: recording kept and put up"), tr("After: open questions answered in writing"),
        tr("After: excerpts for the other accounts"), tr("After: viewers and what was learnt, noted")};
    const QList<LiveTask> &points = liveEventTasks();
    Q_ASSERT(points.size() == titles.size());
    QList<PostTask> tasks;
    for (qsizetype at = 0; at < points.size(); ++at) {
        const LiveTask &point = points.at(at);
        PostTask task;
        task.kind = point.kind;
        task.title = titles.at(at);
        if (m_post.isDated())
            task.due = m_post.at.date.addDays(point.dueDays);
        tasks.append(task);
    }
    report(m_edits.addTasks(m_post.id, tasks));
}

void WorkForm::changeTask(const PostTask &task)
{
    auto *dialog = new TaskDialog(task, m_workers, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &TaskDialog::chosen, this, [this](const PostTask &changed) { report(m_edits.changeTask(changed)); });
    dialog->open();
}

void WorkForm::goToLate()
{
    m_section->setOpen(true);
    const QList<QCheckBox *> ticks = findChildren<QCheckBox *>();
    for (const PostTask &task : std::as_const(m_work.tasks)) {
        if (!task.isLate(today()))
            continue;
        for (QCheckBox *tick : ticks) {
            if (tick->property("task").toString() == task.id.toString() && tick->isVisible()) {
                tick->setFocus();
                return;
            }
        }
    }
}

void WorkForm::flush()
{
    if (m_briefTyping)
        m_briefTyping->flush();
}

void WorkForm::report(const QFuture<Result<ActDone>> &act)
{
    whenDone(act, this, [this](const Result<ActDone> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void WorkForm::retranslate()
{
    const auto open
        = std::count_if(m_work.tasks.begin(), m_work.tasks.end(), [](const PostTask &task) { return !task.isDone(); });
    const int late = m_post.id.isValid() ? m_work.late(today()) : 0;
    QStringList words;
    if (!m_work.responsible.isEmpty())
        words.append(m_work.responsible);
    if (open > 0)
        words.append(tr("%n open", nullptr, int(open)));
    if (late > 0)
        words.append(tr("%n late", nullptr, late));
    m_section->setWords(tr("Work"), words.join(QStringLiteral(" · ")));
    m_responsibleName->setText(tr("Responsible"));
    m_responsible->setAccessibleName(tr("Responsible"));
    m_briefName->setText(tr("Brief"));
    m_brief->setAccessibleName(tr("Brief"));
    m_brief->setPlaceholderText(tr("What is wanted, for whoever makes it"));
    m_tasksName->setText(tr("Tasks"));
    m_new->setPlaceholderText(tr("New task, then Enter"));
    m_new->setAccessibleName(tr("New task"));
    m_checklist->setText(tr("Checklist of a live event"));
}

} // namespace stoa
