// SPDX-License-Identifier: GPL-3.0-or-later
// The page's parts and what they show; its wiring stands in engagementpage.cpp.
#include "widgets/engagement/engagementpage.h"

#include "models/engagement/metrictext.h"
#include "widgets/common/card.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/plainlabel.h"
#include "widgets/engagement/chartpanel.h"
#include "widgets/engagement/figurecard.h"
#include "widgets/engagement/postsview.h"
#include "widgets/engagement/tablecolumns.h"
#include "widgets/engagement/weekpanel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

#include <cmath>

namespace stoa {

namespace {

//! Five questions; each is answered by the first of its metrics that is known. Whichever it is stands on the card by
//! its name.
const std::array<QStringList, 5> figureChoices{{
    {QStringLiteral("engagement_rate_by_reach"), QStringLiteral("engagement_rate_by_impressions"),
        QStringLiteral("engagement_rate_of_network"), QStringLiteral("engagement_rate_by_followers")},
    {QStringLiteral("reach_sum_of_posts"), QStringLiteral("reach_sum_of_days"), QStringLiteral("impressions"),
        QStringLiteral("views")},
    {QStringLiteral("growth"), QStringLiteral("net_joins"), QStringLiteral("joins"), QStringLiteral("followers")},
    {QStringLiteral("interactions"), QStringLiteral("engagements"), QStringLiteral("likes")},
    {QStringLiteral("cost_per_click"), QStringLiteral("cost_per_thousand")},
}};

constexpr int shownBest = 5;

} // namespace

void EngagementPage::build()
{
    m_chart->setGroupings({Grouping::Day, Grouping::Week, Grouping::Month});
    // Weekdays have a chart of their own under Time.
    m_groups->setGroupings(
        {Grouping::Kind, Grouping::Theme, Grouping::Occasion, Grouping::ThemeAndOccasion, Grouping::Account});
    m_weekdays->setGroupings({Grouping::Weekday});
    m_hours->setGroupings({Grouping::Hour});
    for (ChartPanel *panel : {m_groups, m_weekdays, m_hours})
        panel->setShape(ResultChart::Shape::Columns);
    m_chart->setShape(ResultChart::Shape::Line);
    m_views->addWidget(buildOverview());
    m_views->addWidget(m_posts);
    m_views->addWidget(buildTime());
    m_stack->addWidget(m_views);
    m_stack->addWidget(m_empty);
    m_empty->setIcon(QLatin1String("results"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(m_stack);
}

QWidget *EngagementPage::buildOverview()
{
    auto *view = new QWidget(this);
    auto *grid = new QGridLayout(view);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i] = new FigureCard(view);
        figures->addWidget(m_figures[i], 1);
        connect(m_figures[i], &QAbstractButton::clicked, this, [this, i] { setMetric(m_figureMetrics[i]); });
    }
    grid->addLayout(figures, 0, 0, 1, 2);
    auto *best = new Card(view);
    m_bestTitle = new PlainLabel(view);
    m_bestTitle->setTextSize(TextSize::Body, QFont::DemiBold);
    best->column()->addWidget(m_bestTitle);
    best->column()->addWidget(m_best, 1);
    m_bestModel.setMostRows(shownBest);
    m_best->setModel(&m_bestModel);
    m_best->setFrameShape(QFrame::NoFrame);
    m_best->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_best->viewport()->installEventFilter(this);
    m_best->setShowGrid(false);
    m_best->setWordWrap(false);
    m_best->setTabKeyNavigation(false);
    m_best->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_best->verticalHeader()->hide();
    m_best->verticalHeader()->setDefaultSectionSize(30);
    connect(m_best, &QAbstractItemView::activated, this, [this] {
        go(ResultBar::View::Posts);
        m_posts->sortBy(m_weekMetric);
    });
    grid->addWidget(m_chart, 1, 0);
    grid->addWidget(m_week, 1, 1);
    grid->addWidget(m_groups, 2, 0);
    grid->addWidget(best, 2, 1);
    grid->setColumnStretch(0, 17);
    grid->setColumnStretch(1, 8);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    return view;
}

QWidget *EngagementPage::buildTime()
{
    auto *view = new QWidget(this);
    auto *grid = new QGridLayout(view);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    grid->addWidget(m_timeWeek, 0, 0, 1, 2);
    grid->addWidget(m_weekdays, 1, 0);
    grid->addWidget(m_hours, 1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return view;
}

void EngagementPage::noteChange(const ChangeList &changes)
{
    for (const Table table : {Table::Sample, Table::PublishedItem, Table::Account, Table::Theme, Table::Post,
             Table::Variant, Table::Setting}) {
        if (!changes.touches(table))
            continue;
        m_stale = true;
        if (isVisible())
            m_soon.start();
        return;
    }
}

void EngagementPage::report(const Result<> &asked)
{
    if (!asked)
        Q_EMIT failed(asked.error());
}

void EngagementPage::refresh()
{
    m_stale = false;
    readAccounts();
    m_extent = m_queries.extent();
    const bool any = m_extent || m_queries.undatedPosts() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_views) : m_empty);
    if (!any)
        return;
    if (!m_scope.range.isValid() || m_scope.preset == ResultScope::Preset::Everything)
        m_scope.setPreset(m_scope.range.isValid() ? m_scope.preset : ResultScope::Preset::Last28, today(), m_extent);
    m_bar->setScope(m_scope);
    switch (ResultBar::View(m_views->currentIndex())) {
    case ResultBar::View::Overview:
        refreshOverview();
        break;
    case ResultBar::View::Posts:
        report(m_posts->ask(m_scope, m_accountNames));
        break;
    case ResultBar::View::Time:
        refreshTime();
        break;
    }
}

void EngagementPage::refreshOverview()
{
    refreshFigures();
    report(m_chart->ask(m_scope));
    report(m_groups->ask(m_scope));
    report(m_week->ask(m_weekMetric, m_scope.range, m_scope.accounts));
    m_bestModel.setAccountNames(m_accountNames);
    QStringList metrics{m_weekMetric};
    for (const char *beside : {"reach", "interactions"}) {
        if (m_weekMetric != QLatin1String(beside))
            metrics.append(QLatin1String(beside));
    }
    report(m_bestModel.ask(metrics, m_scope.range, m_scope.accounts, m_extent == std::nullopt));
    m_bestModel.sort(PostResultsModel::FirstMetricColumn, Qt::DescendingOrder);
    m_best->setColumnHidden(PostResultsModel::AccountColumn, true);
    m_best->setColumnHidden(PostResultsModel::KindColumn, true);
    m_best->setColumnHidden(PostResultsModel::TimeColumn, true);
    fitBestColumns();
}

//! The post's own words have half of the table at least; a column that has no room is left out, whole.
void EngagementPage::fitBestColumns()
{
    constexpr int narrowestNumber = 64;
    constexpr int widestNumber = 140;
    for (int column = PostResultsModel::FirstMetricColumn; column < m_bestModel.columnCount(); ++column)
        m_best->setColumnHidden(column, false); // a hidden one tells no width
    fitTableColumns(*m_best, narrowestNumber, widestNumber);
    m_best->horizontalHeader()->setSectionResizeMode(PostResultsModel::PostColumn, QHeaderView::Stretch);
    int room = m_best->viewport()->width() / 2;
    for (int column = PostResultsModel::FirstMetricColumn; column < m_bestModel.columnCount(); ++column) {
        const bool isFirst = column == PostResultsModel::FirstMetricColumn;
        m_best->setColumnHidden(column, !isFirst && m_best->columnWidth(column) > room);
        if (!m_best->isColumnHidden(column))
            room -= m_best->columnWidth(column);
    }
}

bool EngagementPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_best->viewport() && event->type() == QEvent::Resize && m_bestModel.columnCount() > 0)
        fitBestColumns();
    return Page::eventFilter(watched, event);
}

void EngagementPage::refreshTime()
{
    report(m_timeWeek->ask(m_weekMetric, m_scope.range, m_scope.accounts));
    report(m_weekdays->ask(m_scope));
    report(m_hours->ask(m_scope));
}

void EngagementPage::refreshFigures()
{
    const std::optional<DayRange> compared = m_scope.compared();
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        EngagementModel model(m_queries);
        for (const QString &metric : figureChoices[i]) {
            m_figureMetrics[i] = metric;
            report(model.ask({metric, m_scope.range, Grouping::Total, m_scope.accounts, m_scope.basis}, compared));
            if (model.answer().total.value)
                break;
        }
        if (!model.answer().total.value) {
            m_figureMetrics[i] = figureChoices[i].first();
            report(model.ask(
                {m_figureMetrics[i], m_scope.range, Grouping::Total, m_scope.accounts, m_scope.basis}, compared));
        }
        const ResultAnswer &answer = model.answer();
        if (!answer.metric)
            continue;
        QString note = MetricText::coverage(answer.total, answer.basis);
        if (answer.metric->over != SumOver::None)
            note = answer.metric->over == SumOver::Posts ? tr("not people: posts overlap")
                                                         : tr("not people: days overlap");
        if (answer.metric->id == QLatin1String("growth") && answer.total.inputs.size() == 2 && answer.total.value)
            note = tr("joins %1, leaves %2", "numbers")
                       .arg(QLocale().toString(answer.total.inputs.at(0).value.value_or(0), 'f', 0),
                           QLocale().toString(answer.total.inputs.at(1).value.value_or(0), 'f', 0));
        if (!answer.total.value)
            note = i == 4 ? tr("enter or import costs") : tr("import numbers that have it");
        QString shown = MetricText::value(*answer.metric, answer.total.value);
        if (i == 2 && answer.metric->adds == Adds::Sum && answer.total.value.value_or(0) > 0)
            shown.prepend(QLatin1Char('+'));
        m_figures[i]->setFigure(MetricText::name(m_figureMetrics[i]), shown, note);
        const Change change = compared ? changeBetween(answer.total.value, model.compared()->total.value) : Change();
        const bool still = !change.difference || std::abs(change.share.value_or(*change.difference)) < 0.0005;
        const auto direction = still ? FigureCard::Direction::None
            : *change.difference > 0 ? FigureCard::Direction::Up
                                     : FigureCard::Direction::Down;
        const bool cheaper = answer.metric->unit == MetricUnit::Money;
        m_figures[i]->setChange(direction,
            !compared               ? tr("not compared")
                : change.difference ? MetricText::change(*answer.metric, change)
                                    : tr("change unknown"),
            (direction == FigureCard::Direction::Up) != cheaper);
    }
}

void EngagementPage::retranslate()
{
    m_empty->setWords(tr("No numbers yet"),
        tr("Import a file that a network gave out: X Analytics, YouTube Studio, Facebook, or any table with dates. Or "
           "enter a "
           "number by hand."));
    m_bestTitle->setText(tr("Best posts"));
    m_best->setAccessibleName(tr("Best posts"));
    for (ChartPanel *panel : {m_chart, m_groups, m_weekdays, m_hours})
        panel->retranslate();
    m_week->retranslate();
    m_timeWeek->retranslate();
    m_posts->retranslate();
    m_bestModel.retranslate();
    m_bar->retranslate();
    if (m_scope.range.isValid() && !m_stale)
        refresh();
}

} // namespace stoa
