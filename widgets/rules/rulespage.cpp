// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/rulespage.h"

#include "models/store/project.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/sidepane.h"
#include "widgets/rules/backtestpane.h"
#include "widgets/rules/ruleactions.h"
#include "widgets/rules/ruleeditorpane.h"
#include "widgets/rules/rulelist.h"
#include "widgets/rules/rulenotices.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace stoa {

namespace {

constexpr int typingRestMs = 300; // between the last key and the backtest

} // namespace

RulesPage::RulesPage(ProjectContext &context, QWidget *parent)
    : Page(PageKind::Rules, Scope::Rules, context, parent)
    , m_queries(context.reader)
    , m_edits(context.edits)
    , m_model(m_queries, context.edits, m_edits)
    , m_runs(context.project, context.edits)
    , m_watch(context.project)
    , m_count(context.project)
    , m_bar(new QWidget(this))
    , m_counted(new PlainLabel({}, TextSize::Secondary, Role::Text2, m_bar))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new RuleList(m_splitter))
    , m_orderNote(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_editor(new RuleEditorPane(m_splitter))
    , m_empty(new EmptyState(this))
    , m_progress(new ProgressStrip(this))
{
    context.actions.add(ruleActions());
    m_pane = new BacktestPane(
        context.project.zone(), *context.actions.action("rules.switch"), *context.actions.action("rules.apply"), this);
    readSurroundings();
    connectActions();
    build();
    buildBar();
    connectParts();
    retranslate();
    rowsChanged();
}

RulesPage::~RulesPage() = default;

void RulesPage::build()
{
    auto *left = new SidePane(QStringLiteral("rules.list"), Qt::LeftEdge, context().settings, m_splitter);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 1, 0);
    leftColumn->setSpacing(0);
    m_list->setModel(&m_model);
    m_orderNote->setWordWrap(true);
    m_orderNote->setContentsMargins(14, 10, 14, 10);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_orderNote);
    auto *right = new SidePane(QStringLiteral("rules.history"), Qt::RightEdge, context().settings, m_splitter);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(1, 0, 0, 0);
    rightColumn->addWidget(m_pane);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    left->attach(m_splitter, 280);
    right->attach(m_splitter, 400);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_empty->setIcon(QLatin1String("rules"));
    m_empty->addAction(context().actions.action("rules.start"));
    m_empty->addAction(context().actions.action("rules.add"));
    m_empty->addAction(context().actions.action("rules.import"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    setFocusProxy(m_list);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const char *id :
        {"rules.rename", "rules.duplicate", "rules.up", "rules.down", "rules.switch", "rules.apply", "rules.delete"})
        m_list->addAction(context().actions.action(id));
}

void RulesPage::buildBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    ActionCatalogue &actions = context().actions;
    row->addWidget(actionButton(*actions.action("rules.add"), ButtonLook::Plain, m_bar));
    auto *packs = new QPushButton(m_bar);
    packs->setObjectName(QStringLiteral("rules-packs"));
    auto *menu = new QMenu(packs);
    for (const char *id : {"rules.start", "rules.import", "rules.export", "rules.run-all"})
        menu->addAction(actions.action(id));
    packs->setMenu(menu);
    row->addWidget(packs);
    row->addWidget(actionButton(*actions.action("rules.as-text"), ButtonLook::Plain, m_bar));
    row->addStretch(1);
    row->addWidget(m_counted);
}

void RulesPage::connectParts()
{
    connect(m_list, &RuleList::currentRuleChanged, this, [this] { showCurrent(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RulesPage::updateActions);
    connect(m_list, &RuleList::renamed, this,
        [this](RuleId rule, const QString &name) { follow(m_edits.rename(rule, name)); });
    connect(m_list, &RuleList::deleteAsked, this, &RulesPage::deleteSelected);
    connect(m_list, &RuleList::sentenceAsked, m_editor, &RuleEditorPane::focusSentence);
    connect(&m_model, &RuleModel::refused, this, &Page::failed);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RulesPage::rowsChanged);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RulesPage::rowsChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RulesPage::rowsChanged);
    connect(m_editor, &RuleEditorPane::drafted, this, [this](const Rule &rule) {
        askBacktest(rule, typingRestMs);
        showContradictions(rule);
    });
    connect(m_editor, &RuleEditorPane::committed, this,
        [this](const Rule &rule) { follow(m_edits.change(rule.id, rule)); });
    connect(m_editor, &RuleEditorPane::ownDomainsEdited, this,
        [this](const QStringList &domains) { follow(m_edits.setOwnDomains(domains)); });
    connect(&m_editor->notices(), &RuleNotices::showProtected, this,
        [this] { m_pane->choose(BacktestPane::Shown::Protected); });
    connect(&m_editor->notices(), &RuleNotices::showAnswered, this,
        [this] { m_pane->choose(BacktestPane::Shown::Answered); });
    connect(m_pane, &BacktestPane::opened, this,
        [this](CommentId comment) { Q_EMIT goTo(PageKind::Inbox, QStringLiteral("comment"), comment.toString()); });
    connect(&m_watch, &BacktestWatch::done, this, &RulesPage::showBacktest);
    connect(&m_watch, &BacktestWatch::failed, this, &Page::failed);
    connect(&m_count, &BacktestWatch::done, this, &RulesPage::showCounts);
    connect(&context().edits, &EditService::changed, this, &RulesPage::projectChanged);
    connect(&m_runs, &RuleRuns::started, this, &RulesPage::runStarted);
    connect(&m_runs, &RuleRuns::finished, this, &RulesPage::runFinished);
    connect(&m_runs, &RuleRuns::failed, this, &RulesPage::runFailed);
    connect(m_progress, &ProgressStrip::cancelled, &m_runs, &RuleRuns::cancel);
    m_progressTimer.setInterval(100);
    connect(&m_progressTimer, &QTimer::timeout, this, &RulesPage::showRunProgress);
}

QString RulesPage::title() const
{
    return tr("Rules");
}

void RulesPage::retranslate()
{
    m_list->setAccessibleName(tr("Rules in the order in which they are asked"));
    m_orderNote->setText(tr("Rules run from top to bottom. Drag to change the order, or press Alt and an arrow key."));
    m_empty->setWords(tr("No rules yet"),
        tr("A rule looks at every comment that comes in and does what you say: labels, hides, marks spam, suggests an "
           "answer. "
           "Criticism is never put away. Start with eight common rules, switched off, or write your own."));
    if (auto *packs = m_bar->findChild<QPushButton *>(QStringLiteral("rules-packs")))
        packs->setText(tr("Packs", "collections of rules"));
    m_editor->retranslate();
    m_pane->retranslate();
    countAll();
}

void RulesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showCurrent(); // asks what was not asked while nobody looked
    countAll();
}

void RulesPage::activated()
{
    m_list->setFocus();
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
}

bool RulesPage::showThing(const QString &what, const QVariant &id)
{
    if (what != QLatin1String("rule") || m_model.indexOf(RuleId{id.toLongLong()}) < 0)
        return false;
    m_list->setCurrentRule(RuleId{id.toLongLong()});
    return true;
}

void RulesPage::readSurroundings()
{
    m_around = m_queries.surroundings();
    QStringList accounts;
    Statement rows
        = context().reader.query("SELECT network || ':' || handle FROM account WHERE NOT archived ORDER BY rank, id");
    while (rows.step())
        accounts << rows.text(0);
    m_editor->setSurroundings(m_around, accounts);
}

void RulesPage::rowsChanged()
{
    // What is on and cannot be asked is what a person must know first.
    setCounter(int(std::count_if(m_model.rows().begin(), m_model.rows().end(),
        [](const RuleRow &row) { return row.enabled && row.isBroken(); })));
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    if (m_wanted.isValid() && m_model.indexOf(m_wanted) >= 0)
        m_list->setCurrentRule(std::exchange(m_wanted, {}));
    else if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    showCurrent();
    countAll();
}

void RulesPage::showCurrent()
{
    updateActions();
    const RuleRow *row = m_model.row(m_list->currentRule());
    if (!row || m_editor->isBusy())
        return;
    const bool same = row->id == m_shown && row->rule == m_editor->rule() && !row->isBroken();
    m_shown = row->id;
    m_editor->showRow(*row, context().clock.nowUtcMs());
    m_pane->setEnabledState(row->enabled);
    showContradictions(row->isBroken() ? Rule() : row->rule);
    if (row->isBroken())
        m_pane->showNothing(tr("A broken rule cannot be asked. Mend it as text."));
    else if (!same || m_last.id != row->id)
        askBacktest(row->rule, 0);
    if (std::exchange(m_editWanted, false))
        m_editor->editCondition({0});
}

void RulesPage::showContradictions(const Rule &rule)
{
    QList<Rule> before;
    for (const RuleRow &other : m_model.rows()) {
        if (other.id == rule.id)
            break;
        before << other.rule;
    }
    m_editor->notices().showContradictions(contradictions(rule, before));
}

void RulesPage::askBacktest(const Rule &rule, int restMs)
{
    if (!isVisible()) // reading a million comments is for those who look
        return;
    BacktestRequest request;
    request.rules = {rule};
    request.around = m_around;
    request.nowMs = context().clock.nowUtcMs();
    request.nearMisses = true;
    request.samples = 50;
    m_pane->showBusy();
    m_watch.ask(request, true, restMs);
}

void RulesPage::showBacktest(const ShownBacktest &backtest)
{
    if (backtest.report.rules.isEmpty())
        return;
    m_last = backtest.report.rules.front();
    m_pane->showBacktest(backtest, context().clock.nowUtcMs());
    m_editor->notices().showBacktest(m_editor->rule(), m_last);
}

void RulesPage::countAll()
{
    if (!isVisible())
        return;
    BacktestRequest request;
    for (const RuleRow &row : m_model.rows()) {
        if (!row.isBroken())
            request.rules << row.rule;
    }
    request.around = m_around;
    request.nowMs = context().clock.nowUtcMs();
    request.samples = 0;
    m_counted->setText({});
    if (!request.rules.isEmpty())
        m_count.ask(request, false, 400);
}

void RulesPage::showCounts(const ShownBacktest &backtest)
{
    QHash<RuleId, qint64> hits;
    for (const RuleBacktest &rule : backtest.report.rules)
        hits.insert(rule.id, rule.lastYear);
    m_model.setHits(hits);
    const QLocale locale;
    const QString comments = locale.toString(backtest.report.comments);
    const QString seconds = locale.toString(double(backtest.report.elapsedMs) / 1000, 'f', 2);
    const QString rules = tr("%n rules", nullptr, m_model.rowCount());
    m_counted->setText(tr("%1 · %2 comments checked in %3 s").arg(rules, comments, seconds));
}

void RulesPage::projectChanged(const ChangeList &changes)
{
    if (changes.touches(Table::Setting) || changes.touches(Table::Account)) {
        readSurroundings();
        m_last = {};
        showCurrent();
    }
    // Chunks of a long import carry no act: count once, at its end.
    if (changes.touches(Table::Comment) && changes.act.isValid()) {
        m_last = {};
        showCurrent();
        countAll();
    }
    if (changes.touches(Table::Rule)) {
        // A change that is taken back before the rows are read again leaves them as they were, but not the editor.
        showCurrent();
        countAll();
    }
}

} // namespace stoa
