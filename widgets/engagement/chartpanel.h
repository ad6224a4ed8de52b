// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/asker.h"
#include "widgets/engagement/resultchart.h"
#include "widgets/engagement/resultscope.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace stoa {

class MetricMenu;
class PlainLabel;
class SegmentedControl;

//! One chart with everything that must stand beside it: its metric, formula and version, where the numbers come from,
//! how many posts are behind them, the table of its rows, and both as files (A05, A15).
class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    ChartPanel(EngagementQueries &queries, Asker &asker, QWidget *parent = nullptr);

    void setGroupings(const QList<Grouping> &groupings); //!< what the panel offers; the first is chosen
    //! Who knows the days that have names; asked for groupings by them only.
    void setOccasions(std::function<QList<DayOccasion>(const DayRange &)> occasions);
    void setShape(ResultChart::Shape shape);
    void setMetric(const QString &metric);
    QString metric() const { return m_metric; }
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);

    Result<> ask(const ResultScope &scope);
    EngagementModel &model() { return m_model; }
    ResultChart &chart() { return *m_chart; }
    void showTable(bool table);
    bool isTableShown() const;
    void chooseMetric(); //!< opens the menu
    Result<> saveCsv(const QString &path) const; //!< the rows behind the chart
    bool savePng(const QString &path); //!< the panel as it is seen, with its formula
    void askCsv(); //!< asks where, and saves
    void askPng();
    void retranslate();

Q_SIGNALS:
    void metricChosen(const QString &metric);
    void groupingChosen(stoa::Grouping grouping);
    void postsWanted(const stoa::ResultRow &row); //!< the posts behind one bucket
    void failed(const stoa::Error &error);
    void notice(const QString &text);

private:
    void buildHead();
    void wantPosts(int row);
    void describe();
    void offerShapes();
    QString sourceWords() const;
    QString groupingName(Grouping grouping) const;
    QString suggestedName(const QString &suffix) const;

    EngagementQueries &m_queries;
    Asker &m_asker;
    EngagementModel m_model;
    QString m_metric;
    Grouping m_grouping = Grouping::Day;
    ResultScope m_scope;
    QList<Grouping> m_groupings;
    std::function<QList<DayOccasion>(const DayRange &)> m_occasions;
    MetricMenu *m_menu;
    QPushButton *m_title;
    SegmentedControl *m_group;
    SegmentedControl *m_shapes;
    QPushButton *m_tableButton;
    QPushButton *m_csvButton;
    QPushButton *m_pngButton;
    PlainLabel *m_formula;
    PlainLabel *m_source;
    PlainLabel *m_sentence;
    QStackedWidget *m_stack;
    ResultChart *m_chart;
    QTableView *m_table;
};

} // namespace stoa
