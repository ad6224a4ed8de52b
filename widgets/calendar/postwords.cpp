// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/postwords.h"

#include "models/core/displaytext.h"
#include "models/planning/mourningdays.h"
#include "models/planning/videothumbnail.h"
#include "widgets/calendar/mediawords.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/statusmark.h"
#include "widgets/links/linkwords.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <cstdlib>

namespace stoa {

namespace {

QString accountOfFinding(const Finding &finding, const PostRow &post)
{
    for (const PostAccount &account : post.accounts) {
        if (account.account == finding.account)
            return networkName(account.network);
    }
    return {};
}

} // namespace

QString PostWords::kind(PostKind kind)
{
    switch (kind) {
    case PostKind::Photo:
        return tr("Photo");
    case PostKind::Video:
        return tr("Video");
    case PostKind::Story:
        return tr("Story");
    case PostKind::Graphics:
        return tr("Graphics");
    case PostKind::Text:
        return tr("Text");
    case PostKind::Audio:
        return tr("Audio");
    case PostKind::Article:
        return tr("Article");
    case PostKind::Poll:
        return tr("Poll");
    case PostKind::Question:
        return tr("Question");
    case PostKind::Link:
        return tr("Link to others");
    case PostKind::Testimonial:
        return tr("Customer’s words");
    case PostKind::Faq:
        return tr("Frequent question");
    case PostKind::Newsletter:
        return tr("Newsletter");
    case PostKind::Offer:
        return tr("Offer");
    case PostKind::Event:
        return tr("Event");
    case PostKind::Contest:
        return tr("Contest");
    case PostKind::Infographic:
        return tr("Infographic");
    case PostKind::Podcast:
        return tr("Podcast");
    case PostKind::Presentation:
        return tr("Presentation");
    case PostKind::Ebook:
        return tr("E-book");
    case PostKind::Live:
        return tr("Live event");
    }
    return {};
}

QString PostWords::purpose(PostPurpose purpose)
{
    return purpose == PostPurpose::Useful ? tr("Useful") : tr("Selling");
}

QString PostWords::status(PostStatus status)
{
    return StatusMarks::word(StatusMarks::fromToken(statusToken(status)));
}

QString PostWords::finding(const Finding &finding, const PostRow &post)
{
    const QString account = accountOfFinding(finding, post);
    const QString client = displayLine(finding.client, 60);
    const QString thing = displayLine(finding.thing, 60);
    switch (finding.kind) {
    case FindingKind::NoAccount:
        return tr("No account chosen: it goes nowhere.");
    case FindingKind::NoContent:
        return account.isEmpty() ? tr("Neither text nor media yet.")
                                 : tr("Neither text nor media for %1.").arg(account);
    case FindingKind::OverLimit:
        return tr("Too long for %1: %2 of %3.")
            .arg(account, QLocale().toString(finding.value), QLocale().toString(finding.limit));
    case FindingKind::MissingAlt:
        return tr("%n picture(s) without alternative text.", nullptr, int(finding.value));
    case FindingKind::TooClose:
        if (finding.value == 0)
            return tr("%1 has another post at the same time.").arg(account);
        return tr("%1 has another post %n minute(s) away.", nullptr, int(finding.value)).arg(account);
    case FindingKind::TooManyADay:
        return tr("%1 has %n post(s) on this day; agreed: %2.", nullptr, int(finding.value))
            .arg(account, QLocale().toString(finding.limit));
    case FindingKind::ThemeHashtagMissing:
        return tr("The text lacks the theme’s hashtag #%1.").arg(post.themeHashtag);
    case FindingKind::ClockGap:
        return tr("That time does not exist on this day: the clocks go forward.");
    case FindingKind::ClockOverlap:
        return tr("That time comes twice on this day: the first is taken.");
    case FindingKind::Overdue:
        return tr("Its time is over, and it was not published.");
    case FindingKind::CheerfulOnMourning:
        //: %1 is the name of a day, %2 why the post looks cheerful: "it is an offer"
        return tr("%1 calls for quiet, and this post looks cheerful: %2.").arg(thing, cheerSign(finding));
    case FindingKind::RightsEnd:
        //: %1 is the name of a file, %2 a date.
        return tr("The rights to %1 end before it goes out: from %2 on there are none.")
            .arg(thing, QLocale().toString(QDate::fromJulianDay(finding.value), QLocale::ShortFormat));
    case FindingKind::RightsRefused:
        return tr("Somebody shown in %1 does not agree.").arg(thing);
    case FindingKind::RightsUnknown:
        return tr("Of %n file(s) nobody noted where they come from.", nullptr, int(finding.value));
    case FindingKind::ContestOpen:
        return tr("%n point(s) of the contest’s checklist are open.", nullptr, int(finding.value));
    case FindingKind::OtherHandle:
        //: %1 is an account as it is named in the post ("@anna"), %2 the name of another client's project.
        return tr("%1 is an account of another client: %2.").arg(thing, client);
    case FindingKind::OtherLink:
        //: %1 is a site ("anna.example"), %2 the name of another client's project.
        return tr("The link to %1 belongs to another client: %2.").arg(thing, client);
    case FindingKind::OtherHashtag:
        //: %1 is a hashtag with its sign, %2 the name of another client's project.
        return tr("%1 is a hashtag of another client: %2.").arg(thing, client);
    case FindingKind::OtherPicture:
        //: %1 is the name of a file, %2 the name of another client's project.
        return tr("%1 is a picture of another client: %2.").arg(thing, client);
    case FindingKind::Placeholder:
        //: %1 is a place that was left open, as it stands in the text: "{name}"
        return tr("A place was left open: %1").arg(thing);
    case FindingKind::OtherThemeHashtag:
        //: %1 is a hashtag with its sign
        return tr("%1 is the hashtag of another theme.").arg(thing);
    case FindingKind::TooManyHashtags:
        return tr("%1 takes %3 hashtags, the text has %2.")
            .arg(account, QLocale().toString(finding.value), QLocale().toString(finding.limit));
    case FindingKind::NearDuplicate:
        return nearDuplicate(finding, thing);
    case FindingKind::FieldOverLimit:
        return fieldOverLimit(finding, account);
    case FindingKind::TooFewOptions:
        return tr("A poll on %1 has at least %n option(s).", nullptr, int(finding.limit)).arg(account);
    case FindingKind::TooManyOptions:
        return tr("A poll on %1 has at most %n option(s).", nullptr, int(finding.limit)).arg(account);
    case FindingKind::TooManyPictures:
        return tr("%1 takes at most %n picture(s) or film(s).", nullptr, int(finding.limit)).arg(account);
    case FindingKind::MediaMissing:
        return tr("%1 takes no post without a picture or a film.").arg(account);
    case FindingKind::MediaUnfit:
        return MediaWords::unfit(finding, post);
    case FindingKind::ThumbnailUnfit:
        return thumbnailUnfit(finding, account);
    case FindingKind::TaskLate:
        return tr("%n task(s) are late.", nullptr, int(finding.value));
    case FindingKind::LinkDead:
    case FindingKind::LinkMoved:
    case FindingKind::LinkUntold:
        return LinkWords::sentence(finding.verdict, finding.thing);
    }
    return {};
}

QString PostWords::cheerSign(const Finding &finding)
{
    switch (CheerSign(finding.value)) {
    case CheerSign::None:
        break;
    case CheerSign::Contest:
        return tr("it is a contest");
    case CheerSign::Offer:
        return tr("it is an offer");
    case CheerSign::Selling:
        return tr("it sells");
    case CheerSign::JoyEmoji:
        return tr("there are emoji of joy in it");
    case CheerSign::Exclamation:
        return tr("there are exclamation marks in it");
    }
    return {};
}

QString PostWords::thumbnailUnfit(const Finding &finding, const QString &account)
{
    const QLocale locale;
    switch (ThumbnailFault(finding.value)) {
    case ThumbnailFault::Gone:
        return tr("The thumbnail for %1 is not in the library any more.").arg(account);
    case ThumbnailFault::Format:
        return tr("The thumbnail for %1 has to be a JPEG or a PNG.").arg(account);
    case ThumbnailFault::TooHeavy:
        //: %2 is a size such as "2 MB"
        return tr("The thumbnail is too large for %1, which takes %2.")
            .arg(account, locale.formattedDataSize(finding.limit, 0, QLocale::DataSizeSIFormat));
    case ThumbnailFault::TooSmall:
        return tr("The thumbnail would be blurred on %1, which shows it %n pixel(s) wide.", nullptr, int(finding.limit))
            .arg(account);
    case ThumbnailFault::Shape:
        return tr("%1 shows thumbnails in another shape: this one would be cut.").arg(account);
    }
    return {};
}

QString PostWords::nearDuplicate(const Finding &finding, const QString &headline)
{
    const QString when = finding.when.isValid()
        ? shortDate(finding.when.date) + QLatin1Char(' ') + QString::number(finding.when.date.year())
        : QString();
    return finding.value >= 100
        //: %1 is a day, %2 the headline of the other post
        ? tr("The same words stand in the post of %1: %2").arg(when, headline)
        : tr("Nearly the same (%3 %) stands in the post of %1: %2")
              .arg(when, headline, QLocale().toString(finding.value));
}

QString PostWords::fieldOverLimit(const Finding &finding, const QString &account)
{
    const QString used = QLocale().toString(finding.value);
    const QString limit = QLocale().toString(finding.limit);
    const QString number = QLocale().toString(finding.index + 1);
    if (finding.thing == QLatin1String("first_comment"))
        return tr("First comment too long for %1: %2 of %3.").arg(account, used, limit);
    if (finding.thing == QLatin1String("parts"))
        return tr("Part %4 too long for %1: %2 of %3.")
            .arg(account, used, limit, QLocale().toString(finding.index + 2));
    if (finding.thing == QLatin1String("poll_options"))
        return tr("Option %4 too long for %1: %2 of %3.").arg(account, used, limit, number);
    if (finding.thing == QLatin1String("video_tags"))
        return tr("Tags too long for %1: %2 of %3.").arg(account, used, limit);
    return tr("Title of the film too long for %1: %2 of %3.").arg(account, used, limit);
}

QString PostWords::date(QDate date)
{
    //: Day of the week, day, month: "Tuesday 16 December". Letters as in QDate::toString().
    return QLocale().toString(date, tr("dddd d MMMM"));
}

QString PostWords::shortDate(QDate date)
{
    //: Short day of the week, day, month: "Tue 16 Dec". Letters as in QDate::toString().
    return QLocale().toString(date, tr("ddd d MMM"));
}

QString PostWords::dayTitle(QDate date)
{
    //: A day as the title of a page, for example "Tue 16 December 2025"
    return QLocale().toString(date, tr("ddd d MMMM yyyy"));
}

QString PostWords::dateRange(const DateRange &range)
{
    const QLocale locale;
    const QDate from = range.from;
    const QDate last = range.to.addDays(-1);
    if (range.days() == 1)
        return date(from) + QLatin1Char(' ') + QString::number(from.year());
    if (from.day() == 1 && range.to == from.addMonths(1)) {
        QString month = locale.standaloneMonthName(from.month());
        month = month.left(1).toUpper() + month.mid(1);
        return month + QLatin1Char(' ') + QString::number(from.year());
    }
    if (from == QDate(from.year(), 1, 1) && range.to == from.addYears(1))
        return QString::number(from.year());
    const bool same = from.month() == last.month() && from.year() == last.year();
    //: Days from %1 to %2, for example "15 – 21 December 2025"
    return tr("%1 – %2").arg(
        locale.toString(from, same ? tr("d") : tr("d MMM")), locale.toString(last, tr("d MMMM yyyy")));
}

QString PostWords::moment(const WallTime &at)
{
    return shortDate(at.date) + QStringLiteral(", ") + timeText(at.time);
}

QString PostWords::distanceOf(qint64 minutes)
{
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    const bool before = minutes < 0;
    const qint64 size = std::abs(minutes);
    if (size == 0)
        return tr("at the same time");
    if (size % day == 0)
        return before ? tr("%n day(s) before", nullptr, int(size / day))
                      : tr("%n day(s) after", nullptr, int(size / day));
    if (size > day) {
        const QString rest = timeText(QTime(0, 0).addSecs(int(size % day) * 60));
        //: %1 is hours and minutes: "2 days and 04:30 after"
        return before ? tr("%n day(s) and %1 before", nullptr, int(size / day)).arg(rest)
                      : tr("%n day(s) and %1 after", nullptr, int(size / day)).arg(rest);
    }
    if (size % hour == 0)
        return before ? tr("%n hour(s) before", nullptr, int(size / hour))
                      : tr("%n hour(s) after", nullptr, int(size / hour));
    return before ? tr("%n minute(s) before", nullptr, int(size)) : tr("%n minute(s) after", nullptr, int(size));
}

QString PostWords::distance(const PostRow &companion)
{
    return companion.isDated() && companion.parentAt.isValid() ? distanceOf(companion.parentAt.minutesTo(companion.at))
                                                               : QString();
}

QStringList PostWords::ties(const PostRow &post)
{
    QStringList lines;
    if (post.parent.isValid()) {
        const QString parent = displayLine(post.parentHeadline, 60);
        const QString far = distance(post);
        //: %1 is the headline of the parent, %2 how far off: "2 days after"
        lines.append(
            far.isEmpty() ? tr("Companion of “%1”").arg(parent) : tr("Companion of “%1”, %2").arg(parent, far));
    }
    if (post.companions > 0)
        lines.append(tr("It has %n companion post(s).", nullptr, post.companions));
    return lines;
}

QString PostWords::zoneMark(const QString &zone, qint64 utcMs)
{
    // A month asks two hundred times for the same zone, and making one reads the system's tables.
    static QTimeZone there;
    static const QTimeZone here = QTimeZone::systemTimeZone();
    if (there.id() != zone.toLatin1())
        there = QTimeZone(zone.toLatin1());
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    if (!there.isValid() || there.offsetFromUtc(moment) == here.offsetFromUtc(moment))
        return {};
    return there.abbreviation(moment);
}

QString PostWords::accountTime(const PostAccount &account, const PostRow &post)
{
    if (account.zone.isEmpty() || account.zone == post.zone || !post.isDated())
        return {};
    static QHash<QString, QTimeZone> zones; // making one reads the system's tables, and every tile asks
    auto zone = zones.find(account.zone);
    if (zone == zones.end())
        zone = zones.insert(account.zone, QTimeZone(account.zone.toLatin1()));
    const WallTime there = zone->isValid() ? wallTimeAt(post.utcMs, *zone) : WallTime();
    if (!there.isValid() || there == post.at)
        return {};
    const QString mark = zone->abbreviation(QDateTime::fromMSecsSinceEpoch(post.utcMs, Qt::UTC));
    const QString clock = timeText(there.time) + QLatin1Char(' ') + mark;
    return there.date == post.at.date ? clock : shortDate(there.date) + QStringLiteral(", ") + clock;
}

QStringList PostWords::facts(const PostRow &post)
{
    QStringList lines{post.headline().isEmpty() ? tr("Post without text") : post.headline()};
    if (post.isDated()) {
        const QString mark = zoneMark(post.zone, post.utcMs);
        QString when = date(post.at.date) + QStringLiteral(", ") + timeText(post.at.time);
        lines.append(mark.isEmpty() ? when : when + QLatin1Char(' ') + mark);
    }
    lines.append(status(post.status) + QStringLiteral(" · ") + kind(post.kind));
    QStringList accounts;
    for (const PostAccount &account : post.accounts) {
        const QString there = accountTime(account, post);
        accounts.append(networkName(account.network) + QLatin1Char(' ')
            + (account.name.isEmpty() ? account.handle : account.name)
            + (there.isEmpty() ? there : QStringLiteral(" (") + there + QLatin1Char(')')));
    }
    if (!accounts.isEmpty())
        lines.append(accounts.join(QStringLiteral(", ")));
    if (!post.themeHashtag.isEmpty())
        lines.append(QLatin1Char('#') + post.themeHashtag);
    lines += ties(post);
    for (const Finding &each : post.findings)
        lines.append(finding(each, post));
    return lines;
}

} // namespace stoa
