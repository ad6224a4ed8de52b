// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/contest.h"

namespace stoa {

//! A condition that a participation does not meet, or of which nobody knows.
enum class ContestCondition : quint8 {
    NoName, //!< nobody is named
    Refused, //!< a person refused it, with a reason
    Commented,
    Followed,
    Reposted,
    TooEarly, //!< before the start
    TooLate, //!< at the end or after it
    Mentions, //!< too few other people named
    Hashtag,
    Answer, //!< the right answer does not stand there
    Staff, //!< works for the client, or is one of the project's own accounts
    Again, //!< the same person takes part already
};

//! A participation held against the conditions.
struct CheckedEntry
{
    ContestEntry entry;
    QByteArray key; //!< participantKey() of its person
    QList<ContestCondition> unmet;
    QList<ContestCondition> unknown; //!< to be looked at before a prize is given
    bool takesPart() const { return unmet.isEmpty(); }
};

//! The time of a contest as moments, UTC. Nothing: open at that end.
struct ContestWindow
{
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs;
};
ContestWindow contestWindow(const ContestTerms &terms, const QTimeZone &zone);

//! Holds \a entries against the conditions, in their order. Of a person's participations the first that meets all
//! conditions counts, the others are Again. \a ownNames: handles and names of the project's accounts. Pure.
QList<CheckedEntry> checkEntries(const ContestTerms &terms, const QList<ContestEntry> &entries,
    const ContestWindow &window, const QStringList &ownNames);

//! Keys of those who take part, as the draw counts them.
QList<QByteArray> drawnAmong(const QList<CheckedEntry> &checked);

//! How many different people \a text names with @, the writer and \a ownNames aside.
int countMentions(const QString &text, const QString &writer, const QStringList &ownNames);

} // namespace stoa
