// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace stoa {

//! Why a row of a file was not taken. The window has its own sentences, translated; reasonSentence() is for the command
//! line.
enum class RejectReason {
    Missing, //!< a value that must be there is empty
    NoSuchDate, //!< args: the value
    UnreadableDate, //!< args: the value
    AmbiguousDate, //!< day and month cannot be told apart; args: the value
    DateOutOfRange, //!< before 1990 or more than ten years ahead; args: the value
    UnreadableNumber, //!< args: the value
    NumberOutOfRange, //!< args: the value, least, most
    UnknownValue, //!< not one of the words that the field takes; args: the value
    TooFewColumns, //!< args: found, wanted
    TooManyColumns, //!< args: found, wanted
    TooLong, //!< args: length, limit
    DuplicateId, //!< the same id stands further up with other content; args: the id
    UnknownAccount, //!< args: the value
    UnknownZone, //!< of times; args: its name
    TooOften, //!< it comes again more often than daily; args: the rule
    GoesOn, //!< only its first times were taken; args: how many, the last day (ISO)
};

//! One row that was not taken, and the place.
struct RejectedRow
{
    qint64 line = 0; //!< physical line on which the record begins, from 1
    QString column; //!< the header's name; empty: the whole row
    RejectReason reason = RejectReason::Missing;
    QStringList args;

    friend bool operator==(const RejectedRow &, const RejectedRow &) = default;
};

QString reasonSentence(const RejectedRow &row); //!< English; values are cut to 60 characters

//! What an import came to.
struct ImportSummary
{
    static constexpr int mostListed = 100'000; //!< rejected rows kept by name; rejectedCount goes on

    ImportId import; //!< none: nothing was written (a dry run, or nothing new)
    ActId act;
    QString layout;
    QString encoding;
    qint64 read = 0; //!< records, the header not counted
    qint64 added = 0;
    qint64 updated = 0;
    qint64 same = 0;
    qint64 rejectedCount = 0;
    QList<RejectedRow> rejected;

    void reject(RejectedRow row);
    void sortRejected(); //!< by line
};

} // namespace stoa

Q_DECLARE_METATYPE(stoa::ImportSummary)
