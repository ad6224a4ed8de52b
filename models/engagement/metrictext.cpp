// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/metrictext.h"

#include "models/core/displaytext.h"

#include <cmath>
#include <limits>

namespace stoa {

namespace {

constexpr qsizetype longestDayName = 80;

struct MetricWords
{
    const char *id;
    const char *name;
};

constexpr MetricWords metricWords[] = {
    {"reach", QT_TRANSLATE_NOOP("MetricText", "Reach")},
    {"impressions", QT_TRANSLATE_NOOP("MetricText", "Impressions")},
    {"views", QT_TRANSLATE_NOOP("MetricText", "Views")},
    {"likes", QT_TRANSLATE_NOOP("MetricText", "Likes")},
    {"comments", QT_TRANSLATE_NOOP("MetricText", "Comments")},
    {"shares", QT_TRANSLATE_NOOP("MetricText", "Shares")},
    {"saves", QT_TRANSLATE_NOOP("MetricText", "Saves")},
    {"clicks", QT_TRANSLATE_NOOP("MetricText", "Link clicks")},
    {"complaints", QT_TRANSLATE_NOOP("MetricText", "Complaints")},
    {"followers", QT_TRANSLATE_NOOP("MetricText", "Followers")},
    {"joins", QT_TRANSLATE_NOOP("MetricText", "Joins")},
    {"leaves", QT_TRANSLATE_NOOP("MetricText", "Leaves")},
    {"net_joins", QT_TRANSLATE_NOOP("MetricText", "Joins less leaves, as the network counts")},
    {"profile_visits", QT_TRANSLATE_NOOP("MetricText", "Profile visits")},
    {"watch_time", QT_TRANSLATE_NOOP("MetricText", "Watch time, hours")},
    {"mentions", QT_TRANSLATE_NOOP("MetricText", "Mentions")},
    {"posts_published", QT_TRANSLATE_NOOP("MetricText", "Posts published")},
    {"engagements", QT_TRANSLATE_NOOP("MetricText", "Engagements, as the network counts")},
    {"ad_reach", QT_TRANSLATE_NOOP("MetricText", "Reach of ads")},
    {"ad_impressions", QT_TRANSLATE_NOOP("MetricText", "Impressions of ads")},
    {"ad_clicks", QT_TRANSLATE_NOOP("MetricText", "Clicks on ads")},
    {"ad_views", QT_TRANSLATE_NOOP("MetricText", "Views of ads")},
    {"ad_engagements", QT_TRANSLATE_NOOP("MetricText", "Engagements with ads")},
    {"cost", QT_TRANSLATE_NOOP("MetricText", "Cost")},
    {"visitors", QT_TRANSLATE_NOOP("MetricText", "Visitors of the site")},
    {"buyers", QT_TRANSLATE_NOOP("MetricText", "Buyers")},
    {"income", QT_TRANSLATE_NOOP("MetricText", "Income")},
    {"media_views", QT_TRANSLATE_NOOP("MetricText", "Views of media")},
    {"media_engagements", QT_TRANSLATE_NOOP("MetricText", "Engagements with media")},
    {"profile_clicks", QT_TRANSLATE_NOOP("MetricText", "Clicks on the profile")},
    {"detail_expands", QT_TRANSLATE_NOOP("MetricText", "Details opened")},
    {"hashtag_clicks", QT_TRANSLATE_NOOP("MetricText", "Hashtag clicks")},
    {"permalink_clicks", QT_TRANSLATE_NOOP("MetricText", "Permalink clicks")},
    {"follows_from_posts", QT_TRANSLATE_NOOP("MetricText", "Follows from posts")},
    {"share_button", QT_TRANSLATE_NOOP("MetricText", "Share button")},
    {"app_opens", QT_TRANSLATE_NOOP("MetricText", "App opened")},
    {"app_installs", QT_TRANSLATE_NOOP("MetricText", "App installed")},
    {"posts_mailed", QT_TRANSLATE_NOOP("MetricText", "Sent by mail")},
    {"phone_calls", QT_TRANSLATE_NOOP("MetricText", "Phone calls")},
    {"dislikes", QT_TRANSLATE_NOOP("MetricText", "Dislikes")},
    {"engaged_views", QT_TRANSLATE_NOOP("MetricText", "Engaged views")},
    {"premium_views", QT_TRANSLATE_NOOP("MetricText", "YouTube Premium views")},
    {"shown_in_feed", QT_TRANSLATE_NOOP("MetricText", "Shown in feed")},
    {"consumptions", QT_TRANSLATE_NOOP("MetricText", "Clicks anywhere on posts")},
    {"impressions_among_followers", QT_TRANSLATE_NOOP("MetricText", "Impressions among followers")},
    {"engaged_users", QT_TRANSLATE_NOOP("MetricText", "Engaged people")},
    {"consumers", QT_TRANSLATE_NOOP("MetricText", "People who clicked")},
    {"reach_among_followers", QT_TRANSLATE_NOOP("MetricText", "Reach among followers")},
    {"engaged_followers", QT_TRANSLATE_NOOP("MetricText", "Engaged followers")},
    {"unique_viewers", QT_TRANSLATE_NOOP("MetricText", "Unique viewers")},
    {"new_viewers", QT_TRANSLATE_NOOP("MetricText", "New viewers")},
    {"returning_viewers", QT_TRANSLATE_NOOP("MetricText", "Returning viewers")},
    {"casual_viewers", QT_TRANSLATE_NOOP("MetricText", "Casual viewers")},
    {"regular_viewers", QT_TRANSLATE_NOOP("MetricText", "Regular viewers")},
    {"views_per_viewer", QT_TRANSLATE_NOOP("MetricText", "Views per viewer")},
    {"average_view_duration", QT_TRANSLATE_NOOP("MetricText", "Average view duration")},
    {"average_share_viewed", QT_TRANSLATE_NOOP("MetricText", "Average share viewed")},
    {"stayed_to_watch", QT_TRANSLATE_NOOP("MetricText", "Stayed to watch")},
    {"viewed_not_swiped", QT_TRANSLATE_NOOP("MetricText", "Viewed, not swiped away")},
    {"thumbnail_ctr", QT_TRANSLATE_NOOP("MetricText", "Click rate of thumbnails")},
    {"interactions", QT_TRANSLATE_NOOP("MetricText", "Interactions")},
    {"engagement_rate_by_reach", QT_TRANSLATE_NOOP("MetricText", "Engagement rate by reach")},
    {"engagement_rate_by_impressions", QT_TRANSLATE_NOOP("MetricText", "Engagement rate by impressions")},
    {"engagement_rate_by_followers", QT_TRANSLATE_NOOP("MetricText", "Engagement rate by followers")},
    {"engagement_rate_of_network", QT_TRANSLATE_NOOP("MetricText", "Engagement rate, as the network counts")},
    {"growth", QT_TRANSLATE_NOOP("MetricText", "Followers, net")},
    {"ctr", QT_TRANSLATE_NOOP("MetricText", "CTR of posts")},
    {"view_rate", QT_TRANSLATE_NOOP("MetricText", "View rate of posts")},
    {"vtr", QT_TRANSLATE_NOOP("MetricText", "VTR of ads")},
    {"ad_ctr", QT_TRANSLATE_NOOP("MetricText", "CTR of ads")},
    {"cost_per_click", QT_TRANSLATE_NOOP("MetricText", "Cost per click")},
    {"cost_per_thousand", QT_TRANSLATE_NOOP("MetricText", "Cost per thousand impressions")},
    {"cost_per_buyer", QT_TRANSLATE_NOOP("MetricText", "Cost per buyer")},
    {"ctb", QT_TRANSLATE_NOOP("MetricText", "CTB: buyers of visitors")},
    {"roi", QT_TRANSLATE_NOOP("MetricText", "ROI")},
    {"reach_sum_of_days", QT_TRANSLATE_NOOP("MetricText", "Reach, sum of days")},
    {"reach_sum_of_posts", QT_TRANSLATE_NOOP("MetricText", "Reach, sum of posts")},
    {"ad_reach_sum_of_days", QT_TRANSLATE_NOOP("MetricText", "Reach of ads, sum of days")},
    {"visitors_sum_of_days", QT_TRANSLATE_NOOP("MetricText", "Visitors of the site, sum of days")},
    {"followers_sum_of_posts", QT_TRANSLATE_NOOP("MetricText", "Followers, sum of posts")},
};

//! Names for narrow columns, where the whole one is too long.
constexpr MetricWords shortMetricWords[] = {
    {"engagement_rate_by_reach", QT_TRANSLATE_NOOP("MetricText", "ER by reach")},
    {"engagement_rate_by_impressions", QT_TRANSLATE_NOOP("MetricText", "ER by impressions")},
    {"engagement_rate_by_followers", QT_TRANSLATE_NOOP("MetricText", "ER by followers")},
    {"engagement_rate_of_network", QT_TRANSLATE_NOOP("MetricText", "ER of network")},
    {"engagements", QT_TRANSLATE_NOOP("MetricText", "Engagements")},
    {"net_joins", QT_TRANSLATE_NOOP("MetricText", "Joins, net")},
};

struct KindWords
{
    const char *token;
    const char *name;
};

constexpr KindWords kindWords[] = {
    {"photo", QT_TRANSLATE_NOOP("MetricText", "Photo")},
    {"video", QT_TRANSLATE_NOOP("MetricText", "Video")},
    {"story", QT_TRANSLATE_NOOP("MetricText", "Story")},
    {"graphics", QT_TRANSLATE_NOOP("MetricText", "Graphics")},
    {"text", QT_TRANSLATE_NOOP("MetricText", "Text")},
    {"audio", QT_TRANSLATE_NOOP("MetricText", "Audio")},
    {"article", QT_TRANSLATE_NOOP("MetricText", "Article")},
    {"poll", QT_TRANSLATE_NOOP("MetricText", "Poll")},
    {"question", QT_TRANSLATE_NOOP("MetricText", "Question")},
    {"link", QT_TRANSLATE_NOOP("MetricText", "Link")},
    {"testimonial", QT_TRANSLATE_NOOP("MetricText", "Testimonial")},
    {"faq", QT_TRANSLATE_NOOP("MetricText", "Frequent question")},
    {"newsletter", QT_TRANSLATE_NOOP("MetricText", "Newsletter")},
    {"offer", QT_TRANSLATE_NOOP("MetricText", "Offer")},
    {"event", QT_TRANSLATE_NOOP("MetricText", "Event")},
    {"contest", QT_TRANSLATE_NOOP("MetricText", "Contest")},
    {"infographic", QT_TRANSLATE_NOOP("MetricText", "Infographic")},
    {"podcast", QT_TRANSLATE_NOOP("MetricText", "Podcast")},
    {"presentation", QT_TRANSLATE_NOOP("MetricText", "Presentation")},
    {"ebook", QT_TRANSLATE_NOOP("MetricText", "E-book")},
    {"live", QT_TRANSLATE_NOOP("MetricText", "Live event")},
};

//! No decimals for what is counted, two for money, one for the rest; none that would be zeros only.
QString plainNumber(double value, int decimals)
{
    const QLocale locale;
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    return locale.toString(value, 'f', whole ? 0 : decimals);
}

//! "+0.9", "−5", "0": never a minus before nothing.
QString signedNumber(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    const QString digits = QLocale().toString(std::abs(rounded), 'f', decimals);
    return rounded == 0 ? digits : (rounded > 0 ? QChar(u'+') : QChar(0x2212)) + digits;
}

} // namespace

QString MetricText::name(const QString &metric)
{
    for (const MetricWords &words : metricWords) {
        if (metric == QLatin1String(words.id))
            return tr(words.name);
    }
    return metric;
}

QString MetricText::shortName(const QString &metric)
{
    for (const MetricWords &words : shortMetricWords) {
        if (metric == QLatin1String(words.id))
            return tr(words.name);
    }
    return name(metric);
}

QString MetricText::formula(const Metric &metric)
{
    if (metric.over == SumOver::Days)
        return tr("sum of daily values of: %1").arg(name(metric.formula.inputs().first()));
    if (metric.over == SumOver::Posts)
        return tr("sum of the posts’ values of: %1").arg(name(metric.formula.inputs().first()));
    if (metric.measured)
        return tr("as measured");
    QString text;
    QString word;
    for (const QChar letter : metric.shownFormula + QLatin1Char(' ')) {
        if (letter.isLetterOrNumber() || letter == QLatin1Char('_')) {
            word += letter;
            continue;
        }
        text += name(word).toLower();
        word.clear();
        if (letter == QLatin1Char('?'))
            text += QLatin1Char(' ') + tr("(where counted)");
        else
            text += letter == QLatin1Char('*') ? QChar(0x00D7) : letter == QLatin1Char('-') ? QChar(0x2212) : letter;
    }
    return text.trimmed();
}

QString MetricText::value(const Metric &metric, const std::optional<double> &value)
{
    if (!value)
        return tr("unknown");
    switch (metric.unit) {
    case MetricUnit::Ratio:
        return tr("%1 %", "a number in percent").arg(QLocale().toString(*value * 100, 'f', 1));
    case MetricUnit::Money:
        return QLocale().toString(*value, 'f', 2);
    case MetricUnit::Seconds: {
        const qint64 seconds = std::llround(*value);
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }
    default:
        return plainNumber(*value, 1);
    }
}

QString MetricText::change(const Metric &metric, const Change &change)
{
    if (!change.difference)
        return tr("unknown", "the change of a number");
    if (metric.unit == MetricUnit::Ratio)
        return tr("%1 points", "percentage points").arg(signedNumber(*change.difference * 100, 1));
    if (!change.share)
        return signedNumber(*change.difference, std::abs(*change.difference) < 10 ? 1 : 0);
    return tr("%1 %", "a number in percent")
        .arg(signedNumber(*change.share * 100, std::abs(*change.share) < 0.095 ? 1 : 0));
}

QString MetricText::bucket(const QString &token, Grouping by)
{
    const QLocale locale;
    switch (by) {
    case Grouping::Day:
        return locale.toString(QDate::fromString(token, Qt::ISODate), tr("d MMM yyyy", "a date with the year"));
    case Grouping::Week:
        return tr("Week %1, %2", "number, year").arg(token.mid(6).toInt()).arg(token.left(4));
    case Grouping::Month: {
        const QDate month = QDate::fromString(token + QStringLiteral("-01"), Qt::ISODate);
        return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(month.month())).arg(month.year());
    }
    case Grouping::Weekday:
        return locale.standaloneDayName(token.toInt());
    case Grouping::Hour:
        return token + QStringLiteral(":00");
    case Grouping::Kind:
        return kind(token);
    case Grouping::Theme:
        return token.isEmpty() ? tr("no theme") : QLatin1Char('#') + token;
    case Grouping::Occasion:
        return token.isEmpty() ? tr("no special day") : displayLine(token, longestDayName);
    case Grouping::ThemeAndOccasion: {
        const qsizetype tab = token.indexOf(QLatin1Char('\t'));
        return QStringLiteral("%1 + %2").arg(
            bucket(token.left(tab), Grouping::Theme), bucket(token.mid(tab + 1), Grouping::Occasion));
    }
    case Grouping::Total:
        return tr("The whole range");
    case Grouping::Account:
        return token;
    }
    return token;
}

QString MetricText::coverage(const ResultRow &row, Basis basis)
{
    const int of = int(std::min<qint64>(row.of, std::numeric_limits<int>::max()));
    if (basis == Basis::Published)
        return tr("%1 of %n posts", nullptr, of).arg(QLocale().toString(row.covered));
    return tr("%1 of %n days of accounts", nullptr, of).arg(QLocale().toString(row.covered));
}

QString MetricText::perPost(const Metric &metric, const ResultRow &row)
{
    if (!row.perPost)
        return tr("not enough data");
    return tr("%1 (%2 to %3)", "value, from, to")
        .arg(value(metric, row.perPost->typical), value(metric, row.perPost->low), value(metric, row.perPost->high));
}

QString MetricText::standing(Standing standing)
{
    switch (standing) {
    case Standing::Unasked:
        break;
    case Standing::TooFew:
        return tr("not enough data");
    case Standing::Unclear:
        return tr("no clear difference");
    case Standing::Above:
        return tr("better than the rest");
    case Standing::Below:
        return tr("worse than the rest");
    }
    return {};
}

QString MetricText::basis(Basis basis)
{
    return basis == Basis::Published ? tr("posts published in the range, values so far")
                                     : tr("what happened in the range");
}

QString MetricText::days(const DayRange &range)
{
    const QLocale locale;
    const QDate last = range.to.addDays(-1);
    const QString withYear = tr("d MMM yyyy", "a date with the year");
    if (range.from == last)
        return locale.toString(last, withYear);
    const QString from = locale.toString(
        range.from, range.from.year() == last.year() ? tr("d MMM", "a date without the year") : withYear);
    return QStringLiteral("%1 – %2").arg(from, locale.toString(last, withYear));
}

QString MetricText::kind(const QString &token)
{
    if (token.isEmpty())
        return tr("kind not known");
    for (const KindWords &words : kindWords) {
        if (token.compare(QLatin1String(words.token), Qt::CaseInsensitive) == 0)
            return tr(words.name);
    }
    return token;
}

} // namespace stoa
