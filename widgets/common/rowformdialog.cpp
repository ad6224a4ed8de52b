// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rowformdialog.h"

#include "models/core/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace stoa {

RowFormDialog::RowFormDialog(ProjectContext &context, const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_words(words)
    , m_list(new QListWidget(this))
    , m_problem(new PlainLabel({}, TextSize::Secondary, Role::Failed, this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(tr("&Delete"), this))
    , m_column(new QVBoxLayout(this))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_acts(new QHBoxLayout)
    , m_closing(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    m_list->setAccessibleName(words.rows);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are shortened
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *fresh = new QPushButton(words.fresh, this);
    fresh->setObjectName(QStringLiteral("row.new"));
    m_save->setObjectName(QStringLiteral("row.save"));
    m_remove->setObjectName(QStringLiteral("row.delete"));
    setLook(*m_save, ButtonLook::Main);
    setLook(*m_remove, ButtonLook::Danger);
    for (QPushButton *button : {fresh, m_remove, m_closing->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Return in a field keeps what stands in it
    m_save->setDefault(true);
    m_left->addWidget(m_list, 1);
    m_left->addWidget(fresh);
    m_acts->addWidget(m_save);
    m_acts->addWidget(m_remove);
    m_acts->addStretch(1);
    m_right->setSpacing(12);
    m_right->addWidget(m_problem);
    m_right->addLayout(m_acts);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addLayout(m_left, 2);
    halves->addLayout(m_right, 3);
    m_column->addLayout(halves, 1);
    m_column->addWidget(m_closing);
    m_save->setEnabled(isWritable());
    fresh->setEnabled(isWritable());
    connect(m_closing, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &RowFormDialog::choose);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_remove, &QPushButton::clicked, this, &RowFormDialog::remove);
    connect(fresh, &QPushButton::clicked, this, [this] { keepTyped([this] { startNew(); }); });
    connect(new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
        m_remove, &QPushButton::click);
}

bool RowFormDialog::isWritable() const
{
    return !m_context.edits.isReadOnly();
}

void RowFormDialog::addForm(QLayout *form)
{
    m_right->insertLayout(m_right->count() - 2, form, 1);
}

void RowFormDialog::setProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

bool RowFormDialog::isTyped() const
{
    return isWritable() && formState() != m_shown && (m_current != 0 || !isFormEmpty());
}

void RowFormDialog::begin()
{
    readList();
    showRow(m_ids.value(usualRow()));
    if (m_current == 0)
        firstField()->setFocus();
}

void RowFormDialog::readList()
{
    m_isFilling = true;
    m_list->clear();
    m_ids = fillList();
    if (m_ids.isEmpty()) {
        auto *none = new QListWidgetItem(m_words.none, m_list);
        none->setFlags(Qt::ItemIsEnabled); // read, not chosen
        none->setForeground(currentTokens()[Role::Text3]);
    }
    m_list->setWordWrap(m_ids.isEmpty());
    m_isFilling = false;
}

void RowFormDialog::selectCurrent()
{
    m_isFilling = true;
    m_list->setCurrentRow(m_current == 0 ? -1 : int(m_ids.indexOf(m_current)));
    m_isFilling = false;
}

void RowFormDialog::showRow(qint64 id)
{
    m_current = id;
    selectCurrent();
    fillForm(id);
    m_save->setText(id == 0 ? m_words.add : tr("&Save"));
    m_remove->setEnabled(id != 0 && isWritable());
    setProblem({});
    m_shown = formState();
}

void RowFormDialog::reload()
{
    if (m_isWriting) // read when it is there
        return;
    readList();
    showAgain();
}

void RowFormDialog::showAgain()
{
    const bool isGone = m_current != 0 && !m_ids.contains(m_current);
    if (!isTyped())
        return showRow(isGone ? m_ids.value(usualRow()) : m_current);
    if (isGone) { // its row was taken away meanwhile: the words are those of a new one
        m_current = 0;
        m_save->setText(m_words.add);
        m_remove->setEnabled(false);
    }
    selectCurrent();
}

void RowFormDialog::startNew()
{
    showRow(0);
    firstField()->setFocus();
}

void RowFormDialog::choose(int row)
{
    const qint64 id = m_ids.value(row);
    if (m_isFilling || id == 0 || id == m_current)
        return;
    keepTyped([this, id] {
        if (m_ids.contains(id))
            showRow(id);
    });
}

void RowFormDialog::keepTyped(std::function<void()> then)
{
    if (m_isWriting)
        m_waiting.append([this, then = std::move(then)] { keepTyped(then); });
    else if (isTyped())
        save(std::move(then));
    else
        then();
}

void RowFormDialog::save(std::function<void()> then)
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    whenDone(write(m_current), this,
        [this, id = m_current, state = formState(), then = std::move(then)](const Result<ActDone> &result) {
            m_isWriting = false;
            if (result)
                m_shown = state; // what was typed since is typed still
            finish(id, result, then);
        });
}

void RowFormDialog::finish(qint64 id, const Result<ActDone> &result, const std::function<void()> &then)
{
    const QList<std::function<void()>> waiting = std::exchange(m_waiting, {});
    readList();
    if (!result) {
        selectCurrent();
        setProblem(ErrorText::sentence(result.error()));
        return stayed();
    }
    for (const qint64 changed : result->changed) {
        if (id == 0 && m_ids.contains(changed))
            m_current = changed;
    }
    showAgain();
    if (then)
        keepTyped(then); // what was typed since is kept first
    for (const std::function<void()> &next : waiting)
        next();
}

void RowFormDialog::remove()
{
    if (m_current == 0)
        return;
    const QVariant before = std::exchange(m_shown, formState()); // what is typed goes with it
    whenDone(drop(m_current), this, [this, before](const Result<ActDone> &result) {
        if (result)
            return reload();
        m_shown = before;
        setProblem(ErrorText::sentence(result.error()));
    });
}

void RowFormDialog::follow(const QFuture<Result<ActDone>> &done)
{
    whenDone(done, this, [this](const Result<ActDone> &result) {
        setProblem(result ? QString() : ErrorText::sentence(result.error()));
    });
}

void RowFormDialog::reject()
{
    const QVariant now = formState();
    if (!m_isWriting && (!isTyped() || now == m_refused))
        return QDialog::reject();
    m_refused = now; // closed a second time it is given up
    keepTyped([this] { QDialog::reject(); });
}

} // namespace stoa
