// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contest/contestwords.h"

#include "models/core/displaytext.h"
#include "widgets/common/dateforms.h"

#include <QLocale>

namespace stoa {

QString ContestWords::kind(ContestKind kind)
{
    switch (kind) {
    case ContestKind::Draw:
        return tr("Draw");
    case ContestKind::RepostDraw:
        return tr("Draw among those who pass it on");
    case ContestKind::Bonus:
        return tr("A bonus for everybody");
    case ContestKind::Quiz:
        return tr("Quiz");
    }
    return {};
}

QString ContestWords::unmet(ContestCondition condition)
{
    switch (condition) {
    case ContestCondition::NoName:
        return tr("nobody is named");
    case ContestCondition::Refused:
        return tr("refused");
    case ContestCondition::Commented:
        return tr("did not comment");
    case ContestCondition::Followed:
        return tr("does not follow");
    case ContestCondition::Reposted:
        return tr("did not pass it on");
    case ContestCondition::TooEarly:
        return tr("before the start");
    case ContestCondition::TooLate:
        return tr("after the end");
    case ContestCondition::Mentions:
        return tr("names too few friends");
    case ContestCondition::Hashtag:
        return tr("hashtag is missing");
    case ContestCondition::Answer:
        return tr("not the right answer");
    case ContestCondition::Staff:
        return tr("belongs to the staff");
    case ContestCondition::Again:
        return tr("takes part already");
    }
    return {};
}

QString ContestWords::unknown(ContestCondition condition)
{
    switch (condition) {
    case ContestCondition::Commented:
        return tr("comment to be checked");
    case ContestCondition::Followed:
        return tr("following to be checked");
    case ContestCondition::Reposted:
        return tr("passing on to be checked");
    case ContestCondition::TooEarly:
    case ContestCondition::TooLate:
        return tr("time to be checked");
    default:
        return tr("text to be checked");
    }
}

QString ContestWords::reasons(const CheckedEntry &checked)
{
    QStringList words;
    for (const ContestCondition condition : checked.unmet) {
        const bool byHand = condition == ContestCondition::Refused;
        words.append(byHand ? tr("refused: %1").arg(displayLine(checked.entry.refused, 120)) : unmet(condition));
    }
    if (words.isEmpty()) {
        for (const ContestCondition condition : checked.unknown)
            words.append(unknown(condition));
    }
    words.removeDuplicates();
    return words.join(tr(", ", "between reasons"));
}

QString ContestWords::point(const ContestPoint &point)
{
    const QByteArrayView id(point.id);
    if (id == "rules_published")
        return tr("The rules can be read by everybody");
    if (id == "client_approved")
        return tr("The client approved the rules before the start");
    if (id == "privacy_notice")
        return tr("The rules say what happens to the participants’ data");
    if (id == "law")
        return tr("The law of the country was looked at");
    if (id == "winner_told")
        return tr("The rules say how and when winners are told");
    if (id == "facebook.release" || id == "instagram.release" || id == "youtube.release")
        return tr("The rules release the network, and say that it has no part in it");
    if (id == "facebook.no_share_to_enter")
        return tr("Nobody must share it or tag friends to take part");
    if (id == "instagram.no_false_tags")
        return tr("Nobody is asked to tag people who are not in the picture");
    if (id == "x.no_many_accounts")
        return tr("Taking part with several accounts is ruled out");
    if (id == "x.no_repeats")
        return tr("Nobody is asked to post the same again and again");
    if (id == "youtube.free")
        return tr("Taking part is free, and no views, likes or subscriptions are bought by it");
    if (id == "youtube.rules")
        return tr("The rules link to the Community Guidelines and the privacy notice");
    if (id == "pinterest.no_fixed_pin")
        return tr("Nobody must save one certain Pin");
    if (id == "pinterest.one_entry")
        return tr("One participation for each person");
    return QString::fromLatin1(id);
}

QString ContestWords::pointHelp(const ContestPoint &point)
{
    const QByteArrayView id(point.id);
    if (id == "law")
        return tr(
            "Ask whether a prize drawn by lot needs a permit or a notary, what the advertisement must name, from what "
            "age one may take part, and who pays the tax on the prize. Greece: gambling (law 4002/2011), consumers "
            "(2251/1994). Russia: advertising (38-FZ, article 9), lotteries (138-FZ), advertising on networks that "
            "are barred. United Kingdom: CAP Code section 8, Gambling Act 2005. United States: the states’ rules on "
            "sweepstakes.");
    if (id == "privacy_notice")
        return tr("Who keeps which data, what for, how long, and how to object (GDPR, article 13).");
    if (id == "rules_published")
        return tr("Start, end, conditions, prize, organiser, how the winner is found, who may not take part.");
    if (*point.source != '\0' && !point.isRead)
        return tr("As far as is known here; the network’s page is the measure.");
    return {};
}

QStringList ContestWords::conditions(const ContestTerms &terms)
{
    const ContestConditions &wanted = terms.conditions;
    QStringList words;
    if (wanted.inTime)
        words.append(tr("at or after the start, before the end"));
    if (wanted.commented)
        words.append(tr("commented"));
    if (wanted.followed)
        words.append(tr("follows"));
    if (wanted.reposted || terms.kind == ContestKind::RepostDraw)
        words.append(tr("passed it on"));
    if (wanted.mentions > 0)
        words.append(tr("names at least %n friends", nullptr, wanted.mentions));
    if (!wanted.hashtag.trimmed().isEmpty())
        words.append(tr("carries the hashtag %1").arg(displayLine(wanted.hashtag, 60)));
    if (terms.kind == ContestKind::Quiz && !wanted.answers.isEmpty())
        words.append(tr("gives the right answer"));
    words.append(tr("counts once"));
    words.append(tr("does not belong to the staff"));
    return words;
}

QString ContestWords::wall(const WallTime &wall)
{
    if (!wall.isValid())
        return tr("not said yet");
    return tr("%1, %2", "date, time").arg(QLocale().toString(wall.date, QLocale::LongFormat), timeText(wall.time));
}

} // namespace stoa
