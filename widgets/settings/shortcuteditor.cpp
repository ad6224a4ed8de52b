// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/shortcuteditor.h"

#include "models/core/text.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/ground.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/searchfield.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int shortcutIdRole = Qt::UserRole + 1;

QString keysAsText(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String(",  "));
}

} // namespace

ShortcutEditor::ShortcutEditor(ActionCatalogue &actions, Asker &asker, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_asker(asker)
    , m_search(new SearchField(this))
    , m_tree(new QTreeView(this))
    , m_model(new QStandardItemModel(0, 3, this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutEditor::showCurrent);
    connect(m_set, &QPushButton::clicked, this, [this] { assign(m_key->keySequence()); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_actions.setKeys(currentId(), {});
        refresh();
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        m_actions.setKeys(currentId(), m_actions.defaultKeys(currentId()));
        refresh();
    });
    connect(&m_actions, &ActionCatalogue::retranslated, this, &ShortcutEditor::refresh);
    retranslate();
}

void ShortcutEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 16, 24, 12);
    m_search->setFixedWidth(360);
    top->addWidget(m_search);
    top->addStretch(1);
    column->addLayout(top);
    m_tree->setModel(m_model);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_tree, 1);

    auto *strip = new Ground(Role::Surface, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    m_name = new PlainLabel(strip);
    m_name->setElide(Qt::ElideRight);
    m_key = new QKeySequenceEdit(strip);
    m_key->setMaximumWidth(220);
    m_set = new QPushButton(strip);
    m_clear = new QPushButton(strip);
    m_default = new QPushButton(strip);
    setLook(*m_set, ButtonLook::Main);
    row->addWidget(m_name, 1);
    row->addWidget(m_key);
    row->addWidget(m_set);
    row->addWidget(m_clear);
    row->addWidget(m_default);
    column->addWidget(strip);
}

void ShortcutEditor::refresh()
{
    const QString current = currentId();
    m_model->removeRows(0, m_model->rowCount());
    const QStringList ids = m_actions.ids();
    for (const QString &id : ids) {
        QList<QStandardItem *> row = {new QStandardItem(m_actions.text(id)),
            new QStandardItem(ActionCatalogue::scopeName(m_actions.spec(id)->scope)),
            new QStandardItem(keysAsText(m_actions.keys(id)))};
        row[0]->setData(id, shortcutIdRole);
        if (m_actions.keys(id) != m_actions.defaultKeys(id)) {
            QFont changed = textFont(TextSize::Body, QFont::DemiBold);
            row[2]->setFont(changed);
            row[2]->setAccessibleText(tr("%1, changed").arg(row[2]->text()));
        }
        m_model->appendRow(row);
        if (id == current)
            m_tree->setCurrentIndex(row[0]->index());
    }
    filter(m_search->text());
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

bool ShortcutEditor::assign(const QKeySequence &key)
{
    const QString id = currentId();
    if (id.isEmpty() || key.isEmpty())
        return false;
    const QStringList others = m_actions.conflicts(id, key);
    if (!others.isEmpty()) {
        QStringList names;
        for (const QString &other : others)
            names << m_actions.text(other);
        Question question;
        question.title = tr("This key is taken");
        question.text = tr("%1 belongs to: %2. It can do only one thing.")
                            .arg(key.toString(QKeySequence::NativeText), names.join(QLatin1String(", ")));
        question.accept = tr("Take it");
        if (m_asker.ask(question) != Answer::Accept)
            return false;
        for (const QString &other : others) {
            QList<QKeySequence> rest = m_actions.keys(other);
            rest.removeAll(key);
            m_actions.setKeys(other, rest);
        }
    }
    m_actions.setKeys(id, {key});
    refresh();
    return true;
}

void ShortcutEditor::filter(const QString &text)
{
    const QString wanted = fold(text);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        bool fits = wanted.isEmpty();
        for (int column = 0; column < 3 && !fits; ++column)
            fits = fold(m_model->item(row, column)->text()).contains(wanted);
        m_tree->setRowHidden(row, {}, !fits);
    }
}

QString ShortcutEditor::currentId() const
{
    return m_tree->currentIndex().siblingAtColumn(0).data(shortcutIdRole).toString();
}

void ShortcutEditor::showCurrent()
{
    const QString id = currentId();
    m_name->setText(m_actions.text(id));
    m_key->setKeySequence(m_actions.keys(id).value(0));
    m_clear->setEnabled(!m_actions.keys(id).isEmpty());
    m_default->setEnabled(m_actions.keys(id) != m_actions.defaultKeys(id));
}

void ShortcutEditor::retranslate()
{
    m_search->setPrompt(tr("Find a command or a key"));
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Works in"), tr("Keys")});
    m_tree->header()->resizeSection(0, 340);
    m_tree->header()->resizeSection(1, 160);
    m_key->setAccessibleName(tr("New key"));
    m_set->setText(tr("Set the key"));
    m_clear->setText(tr("No key"));
    m_default->setText(tr("Default"));
    refresh();
}

void ShortcutEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa
