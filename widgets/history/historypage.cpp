// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historypage.h"

#include "models/core/whendone.h"
#include "models/store/project.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/plainlabel.h"
#include "widgets/history/historydelegate.h"
#include "widgets/history/historyproxy.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace stoa {

namespace {

constexpr ActionSpec historyActions[] = {
    {"history.go-here", QT_TRANSLATE_NOOP("Actions", "&Go back to here"),
        QT_TRANSLATE_NOOP("Actions", "Make the project as it was after the chosen step; later steps can be done again"),
        "history", "Return; Enter", Scope::History},
    {"history.go-beginning", QT_TRANSLATE_NOOP("Actions", "Take back &everything"),
        QT_TRANSLATE_NOOP(
            "Actions", "Make the project as it was before the oldest step shown; all steps can be done again"),
        nullptr, nullptr, Scope::History},
};

}

HistoryPage::HistoryPage(ProjectContext &context, QWidget *parent)
    : Page(PageKind::History, Scope::History, context, parent)
    , m_model(context.project.reader(), context.edits)
    , m_bar(new QWidget(this))
    , m_hint(new PlainLabel(m_bar))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
{
    context.actions.add(historyActions);
    m_go = context.actions.connectAction("history.go-here", this, [this] { goToCurrent(); });
    m_all = context.actions.connectAction("history.go-beginning", this, [this] { goToBeginning(); });
    buildBar();

    auto *proxy = new HistoryProxy(context.project.zone(), this);
    proxy->setSourceModel(&m_model);
    m_list->setModel(proxy);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setObjectName(QStringLiteral("history-list"));
    setFocusProxy(m_list);
    m_empty->setIcon(QLatin1String("history"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_list, &QListView::activated, this, &HistoryPage::goToCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::updateState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &HistoryPage::updateState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::updateState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::updateState);
    retranslate();
}

void HistoryPage::buildBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_hint->setRole(Role::Text2);
    m_hint->setTextSize(TextSize::Secondary);
    m_hint->setElide(Qt::ElideRight);
    row->addWidget(actionButton(*m_go, ButtonLook::Plain, m_bar));
    row->addWidget(actionButton(*m_all, ButtonLook::Plain, m_bar));
    row->addWidget(m_hint, 1);
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::activated()
{
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->model()->index(std::max(0, m_model.currentRow()), 0));
}

void HistoryPage::retranslate()
{
    m_list->setAccessibleName(tr("Steps, newest first"));
    m_empty->setWords(tr("No step yet"),
        tr("Whatever you do in this project is listed here and can be taken back, also after a restart."));
    m_hint->setText(tr("Nothing is lost by going back: pale steps can be done again."));
    static_cast<HistoryProxy *>(m_list->model())->retranslate();
    updateState();
}

void HistoryPage::updateState()
{
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    const int chosen = m_list->currentIndex().row();
    const bool writable = !context().project.isReadOnly();
    m_go->setEnabled(writable && chosen >= 0 && chosen != m_model.currentRow());
    m_all->setEnabled(writable && m_model.currentRow() >= 0);
}

void HistoryPage::goToCurrent()
{
    const HistoryEntry *entry = m_model.entry(m_list->currentIndex().row());
    if (entry && m_go->isEnabled())
        follow(context().edits.goTo(entry->act));
}

void HistoryPage::goToBeginning()
{
    follow(context().edits.goTo(ActId()));
}

void HistoryPage::follow(const QFuture<Result<ActDone>> &going)
{
    QFuture<Result<ActDone>> future = going;
    whenDone(future, this, [this](const Result<ActDone> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace stoa
