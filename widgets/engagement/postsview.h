// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/postresultsmodel.h"
#include "widgets/common/asker.h"
#include "widgets/engagement/resultscope.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace stoa {

class Chip;
class LinkOpener;
class MetricMenu;
class PlainLabel;

//! All posts of the range with their numbers, sorted by any column (A13). Narrowed to the posts behind a point of a
//! chart, it says so and can be widened again.
class PostsView final : public QWidget
{
    Q_OBJECT

public:
    PostsView(
        EngagementQueries &queries, const QTimeZone &zone, Asker &asker, LinkOpener &links, QWidget *parent = nullptr);

    Result<> ask(const ResultScope &scope, const QHash<AccountId, QString> &accounts);
    //! Only the posts of these days (on a time axis), or all again.
    void narrow(const std::optional<DayRange> &days);
    const std::optional<DayRange> &narrowed() const { return m_narrowed; }
    PostResultsModel &model() { return m_model; }
    QTableView &table() { return *m_table; }
    void sortBy(const QString &metric);
    void saveCsv();
    void retranslate();

Q_SIGNALS:
    void widened();
    void plannedPostWanted(stoa::PostId post);
    void failed(const stoa::Error &error);
    void notice(const QString &text);

private:
    void describe();
    void openCurrent();
    void addMetric(const QString &metric);
    Result<> read();

    PostResultsModel m_model;
    Asker &m_asker;
    LinkOpener &m_links;
    ResultScope m_scope;
    std::optional<DayRange> m_narrowed;
    QStringList m_metrics;
    PlainLabel *m_count;
    Chip *m_narrowChip;
    QPushButton *m_columns;
    QPushButton *m_open;
    QPushButton *m_csv;
    MetricMenu *m_menu;
    QTableView *m_table;
};

} // namespace stoa
