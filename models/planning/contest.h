// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/walltime.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace stoa {

//! How a contest finds its winners.
enum class ContestKind : quint8 {
    Draw, //!< lots among all who meet the conditions
    RepostDraw, //!< the same; passing the post on is a condition
    Bonus, //!< everybody who meets the conditions gets it
    Quiz, //!< lots among those who answered right
};
QString contestKindToken(ContestKind kind); //!< draw, repost_draw, bonus, quiz
ContestKind contestKindOf(const QString &token); //!< Draw for an unknown one

//! What a participant must have done, and who may not take part. Everybody counts once, whatever the conditions.
struct ContestConditions
{
    bool inTime = true; //!< at or after the start and before the end
    bool commented = true;
    bool followed = false;
    bool reposted = false;
    int mentions = 0; //!< at least so many other people named with @
    QString hashtag; //!< with or without its #; empty: none
    QStringList answers; //!< of a quiz: one of them must stand in the text, as a whole word
    QStringList staff; //!< names or ids that may not take part; the project's own accounts never may

    QString toJson() const;
    static ContestConditions fromJson(const QString &json);
    friend bool operator==(const ContestConditions &, const ContestConditions &) = default;
};

//! One place of a draw, in the order in which it was drawn.
struct ContestPlace
{
    ContestEntryId entry;
    QString name; //!< as the network shows it
    QString key; //!< as the list of participants has it
    QString refused; //!< why this winner was refused; empty: this one wins
    friend bool operator==(const ContestPlace &, const ContestPlace &) = default;
};

//! What is kept of a draw. The order of the participants follows from the entries, which stand still from then on.
struct ContestMinutes
{
    qint64 drawnMs = 0; //!< UTC
    QString listSha256;
    qint64 participants = 0; //!< different people in the list
    QList<ContestPlace> places;

    QList<ContestPlace> winners() const; //!< those that were not refused
    QString toJson() const;
    static std::optional<ContestMinutes> fromJson(const QString &json); //!< nothing for an empty text
    friend bool operator==(const ContestMinutes &, const ContestMinutes &) = default;
};

//! A contest as a person enters it.
struct ContestTerms
{
    QString name;
    ContestKind kind = ContestKind::Draw;
    PostId post; //!< that announces it; none: not said yet
    WallTime starts; //!< in the project's zone
    WallTime ends; //!< excluded
    QString prize;
    int winners = 1;
    ContestConditions conditions;
    friend bool operator==(const ContestTerms &, const ContestTerms &) = default;
};

//! A contest and what came of it.
struct Contest
{
    ContestId id;
    ContestTerms terms;
    QMap<QString, QDate> ticked; //!< point of the checklist -> the day on which it was found in order
    QString seedSha256; //!< what is published before the end; empty: no seed yet
    QString seed; //!< not to be shown before the draw
    std::optional<ContestMinutes> minutes; //!< nothing: not drawn
};

//! What is known about one participation. Nothing: nobody said.
struct EntryFacts
{
    std::optional<bool> commented;
    std::optional<bool> followed;
    std::optional<bool> reposted;
    std::optional<qint64> atMs; //!< UTC
    QString text; //!< of a file; that of a comment stays in the inbox

    QString toJson() const;
    static EntryFacts fromJson(const QString &json);
    friend bool operator==(const EntryFacts &, const EntryFacts &) = default;
};

//! One participation; a person may have several.
struct ContestEntry
{
    ContestEntryId id;
    QString name;
    QString remoteId; //!< empty: the name stands for the person
    CommentId comment; //!< of the inbox; none: from a file
    EntryFacts facts; //!< with time and text of the comment filled in
    QString refused; //!< a reason that a person gave
    friend bool operator==(const ContestEntry &, const ContestEntry &) = default;
};

} // namespace stoa
