// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/linkverdict.h"
#include "models/core/walltime.h"
#include "models/planning/mediafault.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace stoa {

//! What can be wrong with a post before it goes out.
enum class FindingKind : quint8 {
    NoAccount, //!< it goes nowhere
    NoContent, //!< neither text nor media; account: there, by what was chosen for it
    OverLimit, //!< account, value and limit in the network's own units
    MissingAlt, //!< value: how many pictures have no alternative text
    TooClose, //!< account, other: a post there, value minutes apart; limit: the least distance of the account, or of
              //!< the project
    TooManyADay, //!< account: it has value posts on that day, and limit are agreed
    ThemeHashtagMissing, //!< the text does not carry the hashtag of its theme
    ClockGap, //!< the time does not exist on that day (clock put forward); it goes out later by the gap
    ClockOverlap, //!< the time exists twice on that day; the first is taken
    Overdue, //!< its time is over and it was not published
    CheerfulOnMourning, //!< it goes out on a day of mourning: thing is the day, value what is cheerful (CheerSign)
    // of its media; thing: the file's name
    RightsEnd, //!< value: Julian day of the first day without rights, which is its own day or before
    RightsRefused, //!< somebody shown does not agree
    RightsUnknown, //!< value: of how many neither source nor licence is noted; quiet
    ContestOpen, //!< thing: the contest it announces, which is about to start; value: open points of its checklist
    // of another client of this installation: client and thing
    OtherHandle, //!< thing: how it is named, "@name" or "instagram.com/name"
    OtherLink, //!< thing: the host
    OtherHashtag, //!< thing: with its #
    OtherPicture, //!< thing: the file's name
    Placeholder, //!< thing: a place that was left open, as it stands; place, account (none: the common text)
    OtherThemeHashtag, //!< thing: the hashtag of another theme, with its #; place, account
    TooManyHashtags, //!< account, value, limit
    NearDuplicate, //!< other: a post that says nearly the same; value: per cent, when, thing: its headline
    FieldOverLimit, //!< thing: the field's name (postfields.h), account, value, limit, index of the part or option
    TooFewOptions, //!< of a poll: account, value, limit
    TooManyOptions,
    TooManyPictures, //!< account, value, limit
    MediaMissing, //!< account: it takes no post without; value, limit; quiet: the words often come first
    MediaUnfit, //!< account, thing: the file's name, attachment, fault, value, limit, isVerified
    ThumbnailUnfit, //!< of a film: account, value: ThumbnailFault, limit, thing: the picture's name
    TaskLate, //!< value: tasks that are late
    // of its links, as they were found when somebody asked; thing: as it stands in the post; verdict; place, account
    LinkDead,
    LinkMoved, //!< quiet
    LinkUntold, //!< quiet
};

//! Told with the post itself, and not marked on its tile: worth knowing, no obstacle.
constexpr bool isQuiet(FindingKind kind)
{
    return kind == FindingKind::MediaMissing || kind == FindingKind::RightsUnknown || kind == FindingKind::LinkMoved
        || kind == FindingKind::LinkUntold;
}

//! One thing that is wrong with a post. The sentence is made in widgets.
struct Finding
{
    FindingKind kind = FindingKind::NoAccount;
    AccountId account; //!< where it concerns one
    qint64 value = 0;
    qint64 limit = 0;
    PostId other;
    QString client = {}; //!< the name of the other client's project
    QString thing = {}; //!< as it stands in the post
    qsizetype from = -1; //!< where in the text, in UTF-16 units; -1: nowhere in particular
    qsizetype length = 0;
    int index = -1; //!< of the part of a thread or the option of a poll, from 0
    WallTime when = {}; //!< of the other post
    LinkVerdict verdict = {}; //!< of a link
    QString mark = {}; //!< of another client: for SettingEdits::shareMark()
    MediaFault fault = MediaFault::None;
    qint64 attachment = 0; //!< PostAttachment::id
    bool isVerified = true; //!< false: the limit is only as far as is known
    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace stoa

Q_DECLARE_METATYPE(stoa::Finding)
Q_DECLARE_METATYPE(QList<stoa::Finding>)
