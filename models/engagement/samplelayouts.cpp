// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/samplelayouts.h"

namespace stoa {

namespace {

struct FieldHeader
{
    const char *field;
    const char *header;
};

// analytics.twitter.com, "by Tweet" and "by day": the metrics have the same names in both.
constexpr FieldHeader xMetrics[] = {
    {"impressions", "impressions"},
    {"engagements", "engagements"},
    {"shares", "retweets"},
    {"comments", "replies"},
    {"likes", "likes"},
    {"profile_clicks", "user profile clicks"},
    {"clicks", "url clicks"},
    {"hashtag_clicks", "hashtag clicks"},
    {"detail_expands", "detail expands"},
    {"permalink_clicks", "permalink clicks"},
    {"app_opens", "app opens"},
    {"app_installs", "app installs"},
    {"follows_from_posts", "follows"},
    {"posts_mailed", "email tweet"},
    {"phone_calls", "dial phone"},
    {"media_views", "media views"},
    {"media_engagements", "media engagements"},
    {"ad_impressions", "promoted impressions"},
    {"ad_engagements", "promoted engagements"},
    {"ad_clicks", "promoted url clicks"},
    {"ad_views", "promoted media views"},
};

// analytics.x.com since 2024, account_analytics_content.
constexpr FieldHeader xContent[] = {
    {"post", "Post id"},
    {"time", "Date"},
    {"text", "Post text"},
    {"url", "Link"},
    {"impressions", "Impressions"},
    {"likes", "Likes"},
    {"engagements", "Engagements"},
    {"saves", "Bookmarks"},
    {"share_button", "Share"},
    {"follows_from_posts", "New follows"},
    {"comments", "Replies"},
    {"shares", "Reposts"},
    {"profile_visits", "Profile visits"},
    {"detail_expands", "Detail expands"},
    {"clicks", "Url clicks"},
    {"hashtag_clicks", "Hashtag clicks"},
    {"permalink_clicks", "Permalink clicks"},
};

// A table kept by hand from X's monthly summary: the date is that of reading, the month the one before it.
constexpr FieldHeader xMonthly[] = {
    {"time", "date"},
    {"month_name", "month"},
    {"followers", "followers"},
    {"joins", "new_followers"},
    {"posts_published", "tweets"},
    {"impressions", "tweet_impressions"},
    {"profile_visits", "profile_visits"},
    {"mentions", "mentions"},
};

// YouTube Studio, "Export current view": everybody's columns differ.
constexpr FieldHeader youtubeMetrics[] = {
    {"views", "Views"},
    {"watch_time", "Watch time (hours)"},
    {"likes", "Likes"},
    {"dislikes", "Dislikes"},
    {"comments", "Comments added"},
    {"shares", "Shares"},
    {"net_joins", "Subscribers"},
    {"joins", "Subscribers gained"},
    {"leaves", "Subscribers lost"},
    {"impressions", "Impressions"},
    {"thumbnail_ctr", "Impressions click-through rate (%)"},
    {"premium_views", "YouTube Premium views"},
    {"engaged_views", "Engaged views"},
    {"unique_viewers", "Unique viewers"},
    {"new_viewers", "New viewers"},
    {"returning_viewers", "Returning viewers"},
    {"casual_viewers", "Casual viewers"},
    {"regular_viewers", "Regular viewers"},
    {"views_per_viewer", "Average views per viewer"},
    {"average_view_duration", "Average view duration"},
    {"average_share_viewed", "Average percentage viewed (%)"},
    {"stayed_to_watch", "Stayed to watch (%)"},
    {"viewed_not_swiped", "Viewed (vs. swiped away) (%)"},
    {"shown_in_feed", "Shown in feed"},
};

// Facebook page insights as prepared for the study of Moro, Rita and Vala (UCI "Facebook metrics"): no dates.
constexpr FieldHeader facebookStudy[] = {
    {"kind", "Type"},
    {"month", "Post Month"},
    {"weekday", "Post Weekday"},
    {"hour", "Post Hour"},
    {"followers", "Page total likes"},
    {"reach", "Lifetime Post Total Reach"},
    {"impressions", "Lifetime Post Total Impressions"},
    {"engaged_users", "Lifetime Engaged Users"},
    {"consumers", "Lifetime Post Consumers"},
    {"consumptions", "Lifetime Post Consumptions"},
    {"impressions_among_followers", "Lifetime Post Impressions by people who have liked your Page"},
    {"reach_among_followers", "Lifetime Post reach by people who like your Page"},
    {"engaged_followers", "Lifetime People who have liked your Page and engaged with your post"},
    {"comments", "comment"},
    {"likes", "like"},
    {"shares", "share"},
    {"engagements", "Total Interactions"},
};

constexpr FieldHeader ownExport[] = {
    {"account", "account"},
    {"post", "post"},
    {"published", "published"},
    {"metric", "metric"},
    {"time", "time"},
    {"until", "until"},
    {"value", "value"},
    {"kind", "kind"},
    {"text", "text"},
};

void setFields(Mapping &mapping, std::span<const FieldHeader> fields)
{
    for (const FieldHeader &field : fields)
        mapping.set(QLatin1String(field.field), QLatin1String(field.header));
}

Layout sampleLayout(const char *name, const char *network, QStringList headers)
{
    return {QLatin1String(name), QStringLiteral("samples"), QLatin1String(network), std::move(headers), {}, false};
}

QList<Layout> knownSampleLayouts()
{
    QList<Layout> layouts;
    layouts.append(sampleLayout("x-posts", "x",
        {QStringLiteral("Tweet id"), QStringLiteral("Tweet text"), QStringLiteral("time"),
            QStringLiteral("impressions")}));
    setFields(layouts.last().mapping,
        std::initializer_list<FieldHeader>{
            {"post", "Tweet id"}, {"url", "Tweet permalink"}, {"text", "Tweet text"}, {"time", "time"}});
    setFields(layouts.last().mapping, xMetrics);
    layouts.append(sampleLayout("x-days", "x",
        {QStringLiteral("Date"), QStringLiteral("Tweets published"), QStringLiteral("impressions"),
            QStringLiteral("retweets")}));
    setFields(layouts.last().mapping,
        std::initializer_list<FieldHeader>{{"time", "Date"}, {"posts_published", "Tweets published"}});
    setFields(layouts.last().mapping, xMetrics);
    layouts.append(sampleLayout("x-content", "x",
        {QStringLiteral("Post id"), QStringLiteral("Date"), QStringLiteral("Post text"), QStringLiteral("Impressions"),
            QStringLiteral("Reposts")}));
    setFields(layouts.last().mapping, xContent);
    layouts.append(sampleLayout("x-months", "x",
        {QStringLiteral("date"), QStringLiteral("month"), QStringLiteral("followers"), QStringLiteral("new_followers"),
            QStringLiteral("tweet_impressions")}));
    setFields(layouts.last().mapping, xMonthly);
    layouts.append(sampleLayout("youtube-content", "youtube",
        {QStringLiteral("Content"), QStringLiteral("Video title"), QStringLiteral("Video publish time")}));
    setFields(layouts.last().mapping,
        std::initializer_list<FieldHeader>{
            {"post", "Content"}, {"title", "Video title"}, {"time", "Video publish time"}});
    setFields(layouts.last().mapping, youtubeMetrics);
    layouts.append(sampleLayout("youtube-days", "youtube", {QStringLiteral("Date"), QStringLiteral("Views")}));
    layouts.last().mapping.set(QStringLiteral("time"), QStringLiteral("Date"));
    setFields(layouts.last().mapping, youtubeMetrics);
    layouts.append(sampleLayout("facebook-study", "facebook",
        {QStringLiteral("Type"), QStringLiteral("Post Month"), QStringLiteral("Post Weekday"),
            QStringLiteral("Post Hour"), QStringLiteral("Lifetime Post Total Reach")}));
    setFields(layouts.last().mapping, facebookStudy);
    layouts.append(sampleLayout("stoa", "",
        {QStringLiteral("account"), QStringLiteral("post"), QStringLiteral("metric"), QStringLiteral("time"),
            QStringLiteral("until"), QStringLiteral("value")}));
    setFields(layouts.last().mapping, ownExport);
    return layouts;
}

constexpr const char *factFields[] = {"time", "until", "account", "post", "published", "metric", "value", "text",
    "title", "url", "kind", "month", "month_name", "weekday", "hour"};

//! "subject", "date" and "day" are other names for two fields.
QString plainSampleField(const QString &field)
{
    const QString plain = plainHeader(field).toLower();
    if (plain == QLatin1String("subject"))
        return QStringLiteral("post");
    if (plain == QLatin1String("date") || plain == QLatin1String("day"))
        return QStringLiteral("time");
    return plain;
}

bool isMeasuredMetric(const QString &field)
{
    const Metric *metric = MetricDictionary::instance().find(field);
    return metric && metric->measured;
}

//! Headers that are the fields' own names need no mapping.
Mapping mappingOfOwnNames(const QStringList &headers)
{
    Mapping mapping;
    for (const QString &header : headers) {
        const QString field = plainSampleField(header);
        if ((sampleFields().contains(field) || isMeasuredMetric(field)) && !mapping.contains(field))
            mapping.set(field, header);
    }
    return mapping;
}

//! The parts of a known layout that this file has: exports differ in their columns.
Mapping mappingOfPresent(const Mapping &mapping, const QStringList &headers)
{
    QStringList present;
    for (const QString &header : headers)
        present.append(plainHeader(header));
    Mapping kept;
    for (const QString &field : mapping.fields()) {
        if (present.contains(plainHeader(mapping.header(field))))
            kept.set(field, mapping.header(field));
    }
    return kept;
}

bool namesEveryHeader(const Mapping &mapping, const QStringList &headers)
{
    const Mapping present = mappingOfPresent(mapping, headers);
    return present.fields().size() == headers.size();
}

SampleForm formOf(const SampleColumns &plan)
{
    if (plan.facts.contains(QStringLiteral("metric")))
        return SampleForm::Long;
    if (plan.facts.contains(QStringLiteral("month_name")))
        return SampleForm::Months;
    const bool placeless
        = plan.facts.contains(QStringLiteral("weekday")) || plan.facts.contains(QStringLiteral("hour"));
    return plan.facts.contains(QStringLiteral("post")) || (placeless && !plan.facts.contains(QStringLiteral("time")))
        ? SampleForm::Posts
        : SampleForm::Days;
}

bool isReadable(const SampleColumns &plan)
{
    const bool timed = plan.facts.contains(QStringLiteral("time"));
    switch (plan.form) {
    case SampleForm::Long:
        return timed && plan.facts.contains(QStringLiteral("value"));
    case SampleForm::Posts:
        return !plan.metrics.isEmpty();
    default:
        return timed && !plan.metrics.isEmpty();
    }
}

Result<SampleColumns> planOfMapping(const Mapping &mapping, const QStringList &headers)
{
    SampleColumns plan;
    const Result<QHash<QString, int>> columns = mapping.columns(headers);
    if (!columns)
        return columns.error();
    for (const QString &named : mapping.fields()) {
        const QString field = plainSampleField(named);
        const int column = columns->value(named);
        if (sampleFields().contains(field)) {
            plan.facts.insert(field, column);
        } else if (isMeasuredMetric(field)) {
            const QString header = mapping.header(named);
            plan.metrics.append({MetricDictionary::instance().find(field), column, header,
                header.contains(QLatin1String("(%)")) ? 0.01 : 1.0});
        } else {
            return {ErrorCode::Invalid, {named}};
        }
    }
    plan.mapping = mapping;
    plan.form = formOf(plan);
    if (!isReadable(plan))
        return {ErrorCode::UnreadableLayout, headers};
    return plan;
}

} // namespace

Layouts sampleLayouts()
{
    return {QStringLiteral("samples"), knownSampleLayouts()};
}

QStringList sampleFields()
{
    QStringList fields;
    for (const char *field : factFields)
        fields.append(QLatin1String(field));
    return fields;
}

Result<SampleColumns> planSamples(
    const Layouts &layouts, const QStringList &headers, const Mapping &mapping, const QString &layout)
{
    if (!mapping.isEmpty())
        return planOfMapping(mapping, headers);
    Result<Layout> known = layout.isEmpty() ? layouts.recognise(headers) : layouts.named(layout);
    if (!layout.isEmpty() && !known)
        return known.error();
    // Many files have a date and views; only one that has nothing else is that of YouTube's totals.
    const bool vague = known && layout.isEmpty() && known->name == QLatin1String("youtube-days")
        && !namesEveryHeader(known->mapping, headers);
    if (known && !vague) {
        Result<SampleColumns> plan = planOfMapping(mappingOfPresent(known->mapping, headers), headers);
        if (plan) {
            plan->layout = known->name;
            plan->network = known->network;
        }
        return plan;
    }
    // A table by country tells neither when nor of which post.
    if (!headers.isEmpty() && plainHeader(headers.first()) == plainHeader(QStringLiteral("Geography")))
        return {ErrorCode::UnreadableLayout, headers, QStringLiteral("a table by country has neither times nor posts")};
    const Mapping own = mappingOfOwnNames(headers);
    if (own.isEmpty())
        return {ErrorCode::UnreadableLayout, headers};
    return planOfMapping(own, headers);
}

} // namespace stoa
