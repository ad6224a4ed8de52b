// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/engagementpage.h"

#include "models/core/walltime.h"
#include "models/core/whendone.h"
#include "models/planning/occasions.h"
#include "models/store/editservice.h"
#include "models/store/project.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/asker.h"
#include "widgets/common/emptystate.h"
#include "widgets/engagement/chartpanel.h"
#include "widgets/engagement/engagementactions.h"
#include "widgets/engagement/enternumberdialog.h"
#include "widgets/engagement/postsview.h"
#include "widgets/engagement/rangedialog.h"
#include "widgets/engagement/sampleimportdialog.h"
#include "widgets/engagement/weekpanel.h"

#include <QAction>
#include <QJsonDocument>
#include <QStackedWidget>
#include <QTableView>

namespace stoa {

namespace {

constexpr auto resultsState = "results"; // in view_state
constexpr int coalesceMs = 120; // an import announces each chunk

} // namespace

EngagementPage::EngagementPage(ProjectContext &context, QWidget *parent)
    : Page(PageKind::Results, Scope::Results, context, parent)
    , m_queries(context.reader, context.project.zone())
    , m_bar(new ResultBar(this))
    , m_stack(new QStackedWidget(this))
    , m_views(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_chart(new ChartPanel(m_queries, context.asker, this))
    , m_groups(new ChartPanel(m_queries, context.asker, this))
    , m_week(new WeekPanel(m_queries, this))
    , m_bestModel(m_queries, context.project.zone())
    , m_best(new QTableView(this))
    , m_bestTitle(nullptr)
    , m_posts(new PostsView(m_queries, context.project.zone(), context.asker, context.links, this))
    , m_weekdays(new ChartPanel(m_queries, context.asker, this))
    , m_hours(new ChartPanel(m_queries, context.asker, this))
    , m_timeWeek(new WeekPanel(m_queries, this))
{
    context.actions.add(engagementActions);
    m_soon.setSingleShot(true);
    m_soon.setInterval(coalesceMs);
    connect(&m_soon, &QTimer::timeout, this, &EngagementPage::refresh);
    connect(&context.edits, &EditService::changed, this, &EngagementPage::noteChange);
    build();
    connectActions();
    connectBar();
    for (ChartPanel *panel : {m_chart, m_groups, m_weekdays, m_hours})
        connectPanel(*panel);
    readAccounts();
    restore();
    retranslate();
}

EngagementPage::~EngagementPage() = default;

QString EngagementPage::title() const
{
    return tr("Results");
}

QAction *EngagementPage::mainAction()
{
    return context().actions.action("results.import");
}

QDate EngagementPage::today() const
{
    return wallTimeAt(context().clock.nowUtcMs(), context().project.zone()).date;
}

void EngagementPage::connectBar()
{
    connect(m_bar, &ResultBar::viewChosen, this, &EngagementPage::go);
    connect(m_bar, &ResultBar::presetChosen, this, &EngagementPage::choosePreset);
    connect(m_bar, &ResultBar::compareChosen, this, &EngagementPage::chooseCompare);
    connect(m_bar, &ResultBar::accountsChosen, this, [this](const QList<AccountId> &accounts) {
        ResultScope scope = m_scope;
        scope.accounts = accounts;
        setScope(scope);
    });
    connect(m_bar, &ResultBar::basisChosen, this, [this](Basis basis) {
        ResultScope scope = m_scope;
        scope.basis = basis;
        setScope(scope);
    });
    connect(m_posts, &PostsView::failed, this, &Page::failed);
    connect(m_posts, &PostsView::notice, this, &Page::notice);
    connect(m_posts, &PostsView::plannedPostWanted, this,
        [this](PostId post) { Q_EMIT goTo(PageKind::Calendar, QStringLiteral("post"), post.toString()); });
}

void EngagementPage::connectPanel(ChartPanel &panel)
{
    connect(&panel, &ChartPanel::metricChosen, this, &EngagementPage::setMetric);
    panel.setOccasions([&reader = context().reader](
                           const DayRange &days) { return readOccasions(reader, days.from, days.to).value_or({}); });
    connect(&panel, &ChartPanel::groupingChosen, this, [this, &panel] { report(panel.ask(m_scope)); });
    connect(&panel, &ChartPanel::postsWanted, this, &EngagementPage::showPosts);
    connect(&panel, &ChartPanel::failed, this, &Page::failed);
    connect(&panel, &ChartPanel::notice, this, &Page::notice);
}

void EngagementPage::connectActions()
{
    ActionCatalogue &actions = context().actions;
    actions.connectAction("results.import", this, [this] { askForFiles(); });
    actions.connectAction("results.enter", this, [this] { enterNumber(); });
    actions.connectAction("results.overview", this, [this] { go(ResultBar::View::Overview); });
    actions.connectAction("results.posts", this, [this] { go(ResultBar::View::Posts); });
    actions.connectAction("results.time", this, [this] { go(ResultBar::View::Time); });
    actions.connectAction("results.range", this, [this] { m_bar->openRanges(); });
    actions.connectAction("results.compare", this, [this] { m_bar->openCompared(); });
    actions.connectAction("results.accounts", this, [this] { m_bar->openAccounts(); });
    actions.connectAction("results.metric", this, [this] { focusedPanel()->chooseMetric(); });
    actions.connectAction(
        "results.table", this, [this] { focusedPanel()->showTable(!focusedPanel()->isTableShown()); });
    actions.connectAction("results.csv", this, [this] {
        if (m_views->currentIndex() == int(ResultBar::View::Posts))
            m_posts->saveCsv();
        else
            focusedPanel()->askCsv();
    });
    actions.connectAction("results.png", this, [this] { focusedPanel()->askPng(); });
    const bool writable = !context().project.isReadOnly();
    actions.action("results.import")->setEnabled(writable);
    actions.action("results.enter")->setEnabled(writable);
    m_empty->addAction(actions.action("results.import"));
    m_empty->addAction(actions.action("results.enter"));
}

//! The panel with the focus, else the main one of the view.
ChartPanel *EngagementPage::focusedPanel()
{
    for (ChartPanel *panel : {m_chart, m_groups, m_weekdays, m_hours}) {
        if (panel->isAncestorOf(focusWidget()) && panel->isVisible())
            return panel;
    }
    return m_views->currentIndex() == int(ResultBar::View::Time) ? m_weekdays : m_chart;
}

void EngagementPage::activated()
{
    if (m_stale)
        refresh();
    if (m_stack->currentWidget() == m_views)
        m_views->currentIndex() == int(ResultBar::View::Posts) ? m_posts->table().setFocus()
                                                               : m_chart->chart().setFocus();
}

bool EngagementPage::showThing(const QString &what, const QVariant &id)
{
    if (what == QLatin1String("metric") && MetricDictionary::instance().find(id.toString())) {
        setMetric(id.toString());
        go(ResultBar::View::Overview);
        return true;
    }
    if (what == QLatin1String("posts")) {
        go(ResultBar::View::Posts);
        return true;
    }
    return false;
}

void EngagementPage::setScope(const ResultScope &scope)
{
    m_scope = scope;
    m_posts->narrow(std::nullopt);
    m_bar->setScope(m_scope);
    remember();
    refresh();
}

void EngagementPage::choosePreset(ResultScope::Preset preset)
{
    ResultScope scope = m_scope;
    scope.setPreset(preset, today(), m_extent);
    if (preset != ResultScope::Preset::Own)
        return setScope(scope);
    auto *dialog = new RangeDialog(tr("Which days"), m_scope.range, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, scope]() mutable {
        scope.range = dialog->range();
        setScope(scope);
    });
    dialog->open();
}

void EngagementPage::chooseCompare(ResultScope::Compare compare)
{
    ResultScope scope = m_scope;
    scope.compare = compare;
    if (compare != ResultScope::Compare::Own)
        return setScope(scope);
    auto *dialog = new RangeDialog(tr("Compare with"), m_scope.compared().value_or(m_scope.range.previous()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, scope]() mutable {
        scope.ownCompared = dialog->range();
        setScope(scope);
    });
    dialog->open();
}

void EngagementPage::setMetric(const QString &metric)
{
    m_weekMetric = metric;
    for (ChartPanel *panel : {m_chart, m_groups, m_weekdays, m_hours})
        panel->setMetric(metric);
    remember();
    refresh();
}

void EngagementPage::showPosts(const ResultRow &row)
{
    m_posts->narrow(row.days);
    go(ResultBar::View::Posts);
}

void EngagementPage::go(ResultBar::View view)
{
    m_views->setCurrentIndex(int(view));
    m_bar->setView(view);
    remember();
    refresh();
    activated();
}

void EngagementPage::askForFiles()
{
    importFiles(context().asker.openFiles(
        {tr("Import numbers"), {}, {}, {tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")}, {}}));
}

void EngagementPage::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    auto *dialog = new SampleImportDialog(context(), paths, this);
    connect(dialog, &SampleImportDialog::imported, this, &Page::notice);
    connect(dialog, &SampleImportDialog::failed, this, &Page::failed);
    dialog->open();
}

void EngagementPage::enterNumber()
{
    auto *dialog = new EnterNumberDialog(m_accounts, QStringLiteral("cost"), today(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        SampleEdits edits(context().project, context().edits);
        whenDone(edits.enter({dialog->value()}), this, [this](const Result<ActDone> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    });
    dialog->open();
}

void EngagementPage::readAccounts()
{
    m_accounts.clear();
    m_accountNames.clear();
    Statement rows = context().reader.query(
        "SELECT id, coalesce(nullif(name, ''), handle) || ' · ' || network FROM account ORDER BY archived, rank, id");
    while (rows.step()) {
        m_accounts.append({rows.id<AccountId>(0), rows.text(1)});
        m_accountNames.insert(rows.id<AccountId>(0), rows.text(1));
    }
    m_bar->setAccounts(m_accounts);
}

void EngagementPage::restore()
{
    m_extent = m_queries.extent();
    const QByteArray kept = context()
                                .reader.text("SELECT value FROM view_state WHERE name = ?", resultsState)
                                .value_or(QString())
                                .toUtf8();
    const QJsonObject state = QJsonDocument::fromJson(kept).object();
    if (state.isEmpty() && m_extent) {
        // First look: the last four weeks that have numbers, not an empty present.
        const QDate end = std::min(today(), m_extent->to);
        m_scope.setPreset(ResultScope::Preset::Last28, today(), m_extent);
        if (end < today().addDays(-2)) {
            m_scope.preset = ResultScope::Preset::Own;
            m_scope.range = {end.addDays(-60), end};
        }
    } else {
        m_scope.fromJson(state, today(), m_extent);
    }
    const QString metric = state.value(QLatin1String("metric")).toString(m_weekMetric);
    m_weekMetric = MetricDictionary::instance().find(metric) ? metric : m_weekMetric;
    for (ChartPanel *panel : {m_chart, m_groups, m_weekdays, m_hours})
        panel->setMetric(m_weekMetric);
    const int view = std::clamp(state.value(QLatin1String("view")).toInt(), 0, int(ResultBar::View::Time));
    m_views->setCurrentIndex(view);
    m_bar->setView(ResultBar::View(view));
    m_bar->setScope(m_scope);
}

void EngagementPage::remember()
{
    if (context().edits.isReadOnly())
        return;
    QJsonObject state = m_scope.toJson();
    state.insert(QStringLiteral("metric"), m_weekMetric);
    state.insert(QStringLiteral("view"), m_views->currentIndex());
    const QString text = QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
    context().edits.maintain([text](Writer &writer) {
        writer.exec("INSERT OR REPLACE INTO view_state (name, value) VALUES (?, ?)", resultsState, text);
    });
}

} // namespace stoa
