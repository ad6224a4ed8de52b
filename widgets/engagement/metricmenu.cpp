// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/metricmenu.h"

#include "models/engagement/metrictext.h"

#include <QActionGroup>
#include <QEvent>

namespace stoa {

namespace {

constexpr const char *usualMetrics[] = {"engagement_rate_by_reach", "engagement_rate_by_impressions",
    "engagement_rate_by_followers", nullptr, "reach_sum_of_posts", "reach_sum_of_days", "reach", "impressions", "views",
    "interactions", "likes", "comments", "shares", "saves", "clicks", "ctr", nullptr, "followers", "growth", "joins",
    "leaves", "net_joins", "profile_visits", nullptr, "cost", "cost_per_click", "ad_ctr", "vtr", "roi", "ctb"};

bool isUsualMetric(const QString &id)
{
    return std::any_of(std::begin(usualMetrics), std::end(usualMetrics),
        [&id](const char *usual) { return usual && id == QLatin1String(usual); });
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
    for (const char *id : usualMetrics) {
        if (id)
            addMetric(*this, QLatin1String(id));
        else
            addSeparator();
    }
    addSeparator();
    QMenu *more = addMenu(tr("More"));
    for (const Metric &metric : MetricDictionary::instance().all()) {
        if (!isUsualMetric(metric.id))
            addMetric(*more, metric.id);
    }
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
