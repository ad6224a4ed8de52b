// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/engagementqueries.h"
#include "models/engagement/postresultsmodel.h"
#include "models/store/changes.h"
#include "widgets/common/page.h"
#include "widgets/engagement/resultbar.h"

#include <QTimer>

#include <array>

class QStackedWidget;
class QTableView;

namespace stoa {

class ChartPanel;
class EmptyState;
class FigureCard;
class PlainLabel;
class PostsView;
class WeekPanel;

//! The page Results: figures, charts, the week and the posts, each with what stands behind it.
//!
//! Owns the wiring only. What it looks at (ResultScope) is one for the whole page and is remembered in the project.
//! Window's thread.
class EngagementPage final : public Page
{
    Q_OBJECT

public:
    EngagementPage(ProjectContext &context, QWidget *parent);
    ~EngagementPage() override;

    QString title() const override;
    QWidget *topBar() override { return m_bar; }
    QAction *mainAction() override;
    void activated() override;
    //! "metric": shows it in the chart; "post": the planned post among the posts.
    bool showThing(const QString &what, const QVariant &id) override;

    ChartPanel &chart() { return *m_chart; }
    PostsView &posts() { return *m_posts; }
    const ResultScope &scope() const { return m_scope; }
    void setScope(const ResultScope &scope); //!< and reads again
    void importFiles(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    void build();
    QWidget *buildOverview();
    QWidget *buildTime();
    void connectBar();
    void connectPanel(ChartPanel &panel);
    void connectActions();
    void noteChange(const ChangeList &changes);
    void refresh(); //!< reads what is in view
    void refreshOverview();
    void refreshTime();
    void fitBestColumns();
    void refreshFigures();
    void report(const Result<> &asked);
    void readAccounts();
    void restore();
    void remember();
    void go(ResultBar::View view);
    void choosePreset(ResultScope::Preset preset);
    void chooseCompare(ResultScope::Compare compare);
    void setMetric(const QString &metric);
    void showPosts(const ResultRow &row);
    void enterNumber();
    void askForFiles();
    ChartPanel *focusedPanel();
    QDate today() const;

    EngagementQueries m_queries;
    ResultScope m_scope;
    std::optional<DayRange> m_extent;
    QHash<AccountId, QString> m_accountNames;
    QList<std::pair<AccountId, QString>> m_accounts;
    QString m_weekMetric = QStringLiteral("engagement_rate_by_reach");
    std::array<QString, 5> m_figureMetrics;
    QTimer m_soon;
    bool m_stale = true;
    ResultBar *m_bar;
    QStackedWidget *m_stack;
    QStackedWidget *m_views;
    EmptyState *m_empty;
    std::array<FigureCard *, 5> m_figures{};
    ChartPanel *m_chart;
    ChartPanel *m_groups;
    WeekPanel *m_week;
    PostResultsModel m_bestModel;
    QTableView *m_best;
    PlainLabel *m_bestTitle;
    PostsView *m_posts;
    ChartPanel *m_weekdays;
    ChartPanel *m_hours;
    WeekPanel *m_timeWeek;
};

} // namespace stoa
