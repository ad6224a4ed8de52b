// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/namedlistdialog.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/taborder.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QMetaProperty>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace stoa {

namespace {
constexpr int namedIdRole = Qt::UserRole;
}

NamedListDialog::NamedListDialog(ProjectContext &context, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_introduction(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_form(new QFormLayout)
    , m_buttons(new QHBoxLayout)
    , m_problem(new PlainLabel({}, TextSize::Secondary, Role::Failed, this))
    , m_keep(new QPushButton(tr("&Keep"), this))
    , m_drop(new QPushButton(tr("&Delete"), this))
{
    setWindowTitle(title);
    m_list->setAccessibleName(title);
    m_list->setFixedWidth(200);
    m_introduction->setWordWrap(true);
    m_introduction->hide();
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_keep->setObjectName(QStringLiteral("named.keep"));
    m_drop->setObjectName(QStringLiteral("named.delete"));
    setLook(*m_keep, ButtonLook::Main);
    m_buttons->addWidget(m_keep);
    m_buttons->addWidget(m_drop);
    m_buttons->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    right->addWidget(m_introduction);
    right->addLayout(m_form, 1);
    right->addWidget(m_problem);
    right->addLayout(m_buttons);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addWidget(m_list);
    halves->addLayout(right, 1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addLayout(halves, 1);
    column->addWidget(close);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        setProblem({});
        if (!isChanged())
            return showCurrent();
        const QString next = m_list->currentItem() != nullptr ? m_list->currentItem()->text() : QString();
        whenDone(keep(m_shown), this, [this, next](const Result<ActDone> &done) {
            if (done)
                reload(next);
            else
                setProblem(ErrorText::sentence(done.error()));
        });
        showCurrent();
    });
    connect(new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_drop,
        &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this, &NamedListDialog::keepForm);
    connect(m_drop, &QPushButton::clicked, this, &NamedListDialog::dropCurrent);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_isWritable = !context.edits.isReadOnly();
    m_keep->setEnabled(m_isWritable);
    m_drop->setVisible(m_isWritable);
    resize(640, 420);
}

void NamedListDialog::setIntroduction(const QString &words)
{
    m_introduction->setText(words);
    m_introduction->show();
}

qint64 NamedListDialog::currentId() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item ? item->data(namedIdRole).toLongLong() : 0;
}

void NamedListDialog::begin()
{
    setTabOrderOfLayout(*this);
    reload({});
}

void NamedListDialog::reload(const QString &name)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int chosen = 0;
    const QList<Row> all = rows();
    for (const auto &[id, text] : all) {
        auto *item = new QListWidgetItem(displayLine(text, 60), m_list);
        item->setData(namedIdRole, id);
        if (displayLine(text, 60) == displayLine(name, 60))
            chosen = m_list->count() - 1;
    }
    auto *fresh = new QListWidgetItem(tr("New…"), m_list);
    fresh->setData(namedIdRole, qint64(0));
    m_list->setCurrentRow(name == fresh->text() ? m_list->count() - 1 : chosen);
    showCurrent();
}

void NamedListDialog::showCurrent()
{
    m_drop->setEnabled(currentId() != 0);
    fillForm(currentId());
    m_shown = currentId();
    m_filled = formState();
    m_isGivenUp = false;
}

QStringList NamedListDialog::formState() const
{
    QStringList state;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem *const field = m_form->itemAt(row, QFormLayout::FieldRole);
        const QWidget *const widget = field != nullptr ? field->widget() : nullptr;
        if (widget != nullptr)
            state.append(widget->metaObject()->userProperty().read(widget).toString());
    }
    return state;
}

void NamedListDialog::reject()
{
    if (!isChanged() || m_isGivenUp)
        return QDialog::reject();
    m_isGivenUp = true;
    whenDone(keep(m_shown), this, [this](const Result<ActDone> &done) {
        if (done)
            return QDialog::reject();
        setProblem(ErrorText::sentence(done.error()));
    });
}

void NamedListDialog::setProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void NamedListDialog::keepForm()
{
    const QString name = formName().trimmed();
    whenDone(keep(currentId()), this, [this, name](const Result<ActDone> &done) {
        setProblem(done ? QString() : ErrorText::sentence(done.error()));
        if (done)
            reload(name);
    });
}

void NamedListDialog::dropCurrent()
{
    if (currentId() == 0)
        return;
    whenDone(drop(currentId()), this, [this](const Result<ActDone> &done) {
        setProblem(done ? QString() : ErrorText::sentence(done.error()));
        if (done)
            reload({});
    });
}

} // namespace stoa
