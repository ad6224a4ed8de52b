// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/contestchecklist.h"

#include <array>

namespace stoa {

namespace {

constexpr const char *metaPages = "https://www.facebook.com/policies/pages_groups_events/";
constexpr const char *instagramPage = "https://help.instagram.com/179379842258600";
constexpr const char *youtubePage = "https://support.google.com/youtube/answer/1620498";
constexpr const char *xPage = "https://help.x.com/en/rules-and-policies/x-contest-rules";
constexpr const char *pinterestPage = "https://policy.pinterest.com/en/community-guidelines";

constexpr std::array allPoints{
    ContestPoint{"rules_published", "", "", false},
    ContestPoint{"client_approved", "", "", false},
    ContestPoint{"privacy_notice", "", "https://eur-lex.europa.eu/eli/reg/2016/679/oj", false},
    ContestPoint{"law", "", "", false},
    ContestPoint{"winner_told", "", "", false},
    ContestPoint{"facebook.release", "facebook", metaPages, false},
    ContestPoint{"facebook.no_share_to_enter", "facebook", metaPages, false},
    ContestPoint{"instagram.release", "instagram", instagramPage, false},
    ContestPoint{"instagram.no_false_tags", "instagram", instagramPage, false},
    ContestPoint{"x.no_many_accounts", "x", xPage, false},
    ContestPoint{"x.no_repeats", "x", xPage, false},
    ContestPoint{"youtube.free", "youtube", youtubePage, true},
    ContestPoint{"youtube.rules", "youtube", youtubePage, true},
    ContestPoint{"youtube.release", "youtube", youtubePage, false},
    ContestPoint{"pinterest.no_fixed_pin", "pinterest", pinterestPage, false},
    ContestPoint{"pinterest.one_entry", "pinterest", pinterestPage, false},
};

} // namespace

QList<ContestPoint> contestPoints(const QStringList &networks)
{
    QList<ContestPoint> points;
    for (const ContestPoint &point : allPoints) {
        if (*point.network == '\0' || networks.contains(QLatin1String(point.network)))
            points.append(point);
    }
    return points;
}

QList<ContestPoint> openPoints(const Contest &contest, const QStringList &networks)
{
    QList<ContestPoint> points = contestPoints(networks);
    points.removeIf([&contest](const ContestPoint &point) { return contest.ticked.contains(point.idText()); });
    return points;
}

} // namespace stoa
