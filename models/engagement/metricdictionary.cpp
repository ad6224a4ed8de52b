// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/metricdictionary.h"

namespace stoa {

namespace {

//! A metric that is measured. How to add one: CONTRIBUTING.md.
struct MeasuredRow
{
    const char *id;
    MetricUnit unit;
    Adds adds;
};

constexpr MeasuredRow measuredRows[] = {
    // of posts and accounts
    {"reach", MetricUnit::Count, Adds::Unique},
    {"impressions", MetricUnit::Count, Adds::Sum},
    {"views", MetricUnit::Count, Adds::Sum},
    {"likes", MetricUnit::Count, Adds::Sum},
    {"comments", MetricUnit::Count, Adds::Sum},
    {"shares", MetricUnit::Count, Adds::Sum},
    {"saves", MetricUnit::Count, Adds::Sum},
    {"clicks", MetricUnit::Count, Adds::Sum}, // on links
    {"complaints", MetricUnit::Count, Adds::Sum},
    {"followers", MetricUnit::Count, Adds::Last},
    {"joins", MetricUnit::Count, Adds::Sum},
    {"leaves", MetricUnit::Count, Adds::Sum},
    {"net_joins", MetricUnit::Count, Adds::Sum}, // where the network tells only the difference
    {"profile_visits", MetricUnit::Count, Adds::Sum},
    {"watch_time", MetricUnit::Hours, Adds::Sum},
    {"mentions", MetricUnit::Count, Adds::Sum},
    {"posts_published", MetricUnit::Count, Adds::Sum},
    {"engagements", MetricUnit::Count, Adds::Sum}, // as the network counts them
    // paid work
    {"ad_reach", MetricUnit::Count, Adds::Unique},
    {"ad_impressions", MetricUnit::Count, Adds::Sum},
    {"ad_clicks", MetricUnit::Count, Adds::Sum},
    {"ad_views", MetricUnit::Count, Adds::Sum},
    {"ad_engagements", MetricUnit::Count, Adds::Sum},
    {"cost", MetricUnit::Money, Adds::Sum},
    // the client's site
    {"visitors", MetricUnit::Count, Adds::Unique},
    {"buyers", MetricUnit::Count, Adds::Sum},
    {"income", MetricUnit::Money, Adds::Sum},
    // finer counts of single networks
    {"media_views", MetricUnit::Count, Adds::Sum},
    {"media_engagements", MetricUnit::Count, Adds::Sum},
    {"profile_clicks", MetricUnit::Count, Adds::Sum},
    {"detail_expands", MetricUnit::Count, Adds::Sum},
    {"hashtag_clicks", MetricUnit::Count, Adds::Sum},
    {"permalink_clicks", MetricUnit::Count, Adds::Sum},
    {"follows_from_posts", MetricUnit::Count, Adds::Sum},
    {"share_button", MetricUnit::Count, Adds::Sum},
    {"app_opens", MetricUnit::Count, Adds::Sum},
    {"app_installs", MetricUnit::Count, Adds::Sum},
    {"posts_mailed", MetricUnit::Count, Adds::Sum},
    {"phone_calls", MetricUnit::Count, Adds::Sum},
    {"dislikes", MetricUnit::Count, Adds::Sum},
    {"engaged_views", MetricUnit::Count, Adds::Sum},
    {"premium_views", MetricUnit::Count, Adds::Sum},
    {"shown_in_feed", MetricUnit::Count, Adds::Sum},
    {"consumptions", MetricUnit::Count, Adds::Sum}, // Facebook: clicks anywhere on a post
    {"impressions_among_followers", MetricUnit::Count, Adds::Sum},
    {"engaged_users", MetricUnit::Count, Adds::Unique},
    {"consumers", MetricUnit::Count, Adds::Unique},
    {"reach_among_followers", MetricUnit::Count, Adds::Unique},
    {"engaged_followers", MetricUnit::Count, Adds::Unique},
    {"unique_viewers", MetricUnit::Count, Adds::Unique},
    {"new_viewers", MetricUnit::Count, Adds::Unique},
    {"returning_viewers", MetricUnit::Count, Adds::Unique},
    {"casual_viewers", MetricUnit::Count, Adds::Unique},
    {"regular_viewers", MetricUnit::Count, Adds::Unique},
    {"views_per_viewer", MetricUnit::Ratio, Adds::Unique},
    {"average_view_duration", MetricUnit::Seconds, Adds::Unique},
    {"average_share_viewed", MetricUnit::Ratio, Adds::Unique},
    {"stayed_to_watch", MetricUnit::Ratio, Adds::Unique},
    {"thumbnail_ctr", MetricUnit::Ratio, Adds::Unique},
    {"viewed_not_swiped", MetricUnit::Ratio, Adds::Unique},
};

//! A metric that is computed from others.
struct ComputedRow
{
    const char *id;
    const char *formula;
    MetricUnit unit;
    Adds adds;
};

constexpr ComputedRow computedRows[] = {
    {"interactions", "likes + comments + shares + saves?", MetricUnit::Count, Adds::Sum},
    {"engagement_rate_by_reach", "(likes + comments + shares + saves?) / reach", MetricUnit::Ratio, Adds::Unique},
    {"engagement_rate_by_impressions", "(likes + comments + shares + saves?) / impressions", MetricUnit::Ratio,
        Adds::Unique},
    {"engagement_rate_by_followers", "(likes + comments + shares + saves?) / followers", MetricUnit::Ratio,
        Adds::Unique},
    {"engagement_rate_of_network", "engagements / impressions", MetricUnit::Ratio, Adds::Unique},
    {"growth", "joins - leaves", MetricUnit::Count, Adds::Sum},
    {"ctr", "clicks / impressions", MetricUnit::Ratio, Adds::Unique},
    {"view_rate", "views / impressions", MetricUnit::Ratio, Adds::Unique}, // organic: not to be taken for VTR
    {"vtr", "ad_views / ad_impressions", MetricUnit::Ratio, Adds::Unique},
    {"ad_ctr", "ad_clicks / ad_impressions", MetricUnit::Ratio, Adds::Unique},
    {"cost_per_click", "cost / ad_clicks", MetricUnit::Money, Adds::Unique},
    {"cost_per_thousand", "1000 * cost / ad_impressions", MetricUnit::Money, Adds::Unique},
    {"cost_per_buyer", "cost / buyers", MetricUnit::Money, Adds::Unique},
    {"ctb", "buyers / visitors", MetricUnit::Ratio, Adds::Unique},
    {"roi", "(income - cost) / cost", MetricUnit::Ratio, Adds::Unique},
};

//! A sum that looks like a count of people and is none: it has a name of its own, and never the plain one (A08).
struct NamedSumRow
{
    const char *id;
    const char *of;
    SumOver over;
    const char *words;
};

constexpr NamedSumRow namedSumRows[] = {
    {"reach_sum_of_days", "reach", SumOver::Days, "sum of daily reach"},
    {"reach_sum_of_posts", "reach", SumOver::Posts, "sum of posts' reach"},
    {"ad_reach_sum_of_days", "ad_reach", SumOver::Days, "sum of daily ad_reach"},
    {"visitors_sum_of_days", "visitors", SumOver::Days, "sum of daily visitors"},
};

Metric dictionaryEntry(const char *id, const char *formula, MetricUnit unit, Adds adds)
{
    const QString text = QLatin1String(formula);
    std::optional<Formula> parsed = Formula::parse(text);
    Q_ASSERT_X(parsed, "metric dictionary", formula);
    return {QLatin1String(id), 1, parsed.value_or(Formula()), text, unit, adds, SumOver::None, false};
}

} // namespace

QString addsToken(Adds adds)
{
    switch (adds) {
    case Adds::Sum:
        return QStringLiteral("sum");
    case Adds::Last:
        return QStringLiteral("last");
    case Adds::Unique:
        return QStringLiteral("unique");
    }
    return {};
}

QString unitToken(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Count:
        return QStringLiteral("count");
    case MetricUnit::Ratio:
        return QStringLiteral("ratio");
    case MetricUnit::Seconds:
        return QStringLiteral("seconds");
    case MetricUnit::Hours:
        return QStringLiteral("hours");
    case MetricUnit::Money:
        return QStringLiteral("money");
    }
    return {};
}

const MetricDictionary &MetricDictionary::instance()
{
    static const MetricDictionary dictionary;
    return dictionary;
}

MetricDictionary::MetricDictionary()
{
    for (const MeasuredRow &row : measuredRows) {
        m_metrics.append(dictionaryEntry(row.id, row.id, row.unit, row.adds));
        m_metrics.last().measured = true;
    }
    for (const ComputedRow &row : computedRows)
        m_metrics.append(dictionaryEntry(row.id, row.formula, row.unit, row.adds));
    for (const NamedSumRow &row : namedSumRows) {
        m_metrics.append(dictionaryEntry(row.id, row.of, MetricUnit::Count, Adds::Sum));
        m_metrics.last().shownFormula = QLatin1String(row.words);
        m_metrics.last().over = row.over;
    }
    for (qsizetype i = 0; i < m_metrics.size(); ++i)
        m_index.insert(m_metrics.at(i).id, i);
}

const Metric *MetricDictionary::find(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_metrics.at(*found);
}

} // namespace stoa
