// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/metricmenu.h"

#include "models/engagement/metrictext.h"

#include <QActionGroup>
#include <QEvent>

#include <algorithm>

namespace stoa {

namespace {

constexpr const char *firstMetrics[] = {"engagement_rate_by_reach", "engagement_rate_by_impressions",
    "engagement_rate_by_followers", "reach_sum_of_posts", "impressions", "views", "interactions", "growth"};
constexpr const char *postMetrics[] = {"reach", "reach_sum_of_days", "likes", "comments", "shares", "saves", "clicks",
    "ctr", "view_rate", "complaints", "engagements", "engagement_rate_of_network"};
constexpr const char *accountMetrics[]
    = {"followers", "joins", "leaves", "net_joins", "profile_visits", "mentions", "posts_published", "watch_time"};
constexpr const char *paidMetrics[] = {"cost", "cost_per_click", "cost_per_thousand", "ad_impressions", "ad_reach",
    "ad_clicks", "ad_ctr", "ad_views", "vtr", "visitors", "buyers", "cost_per_buyer", "ctb", "income", "roi"};

bool stands(std::span<const char *const> metrics, const QString &id)
{
    return std::any_of(metrics.begin(), metrics.end(), [&id](const char *known) { return id == QLatin1String(known); });
}

} // namespace

MetricMenu::MetricMenu(QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &MetricMenu::fill);
}

void MetricMenu::setCurrent(const QString &metric)
{
    m_current = metric;
}

void MetricMenu::fill()
{
    clear();
    addMetrics(*this, firstMetrics);
    addSeparator();
    addMetrics(*addMenu(tr("Posts")), postMetrics);
    addMetrics(*addMenu(tr("Accounts")), accountMetrics);
    addMetrics(*addMenu(tr("Advertising and site")), paidMetrics);
    QMenu *more = addMenu(tr("More"));
    for (const Metric &metric : MetricDictionary::instance().all()) {
        if (!stands(firstMetrics, metric.id) && !stands(postMetrics, metric.id) && !stands(accountMetrics, metric.id)
            && !stands(paidMetrics, metric.id))
            addMetric(*more, metric.id);
    }
}

void MetricMenu::addMetrics(QMenu &menu, std::span<const char *const> metrics)
{
    for (const char *metric : metrics)
        addMetric(menu, QLatin1String(metric));
}

void MetricMenu::addMetric(QMenu &menu, const QString &metric)
{
    QAction *action = menu.addAction(MetricText::name(metric));
    action->setCheckable(true);
    action->setChecked(metric == m_current);
    connect(action, &QAction::triggered, this, [this, metric] { Q_EMIT chosen(metric); });
}

void MetricMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace stoa
