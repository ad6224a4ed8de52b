// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rejectedrow.h"

#include <algorithm>

namespace stoa {

namespace {

QString shownValue(const QStringList &args, int index)
{
    constexpr int longest = 60;
    QString value = args.value(index).simplified();
    if (value.size() > longest)
        value = value.left(longest) + QChar(0x2026);
    return value;
}

} // namespace

QString reasonSentence(const RejectedRow &row)
{
    const QString first = shownValue(row.args, 0);
    switch (row.reason) {
    case RejectReason::Missing:
        return QStringLiteral("a value is missing");
    case RejectReason::NoSuchDate:
        return QStringLiteral("there is no such date: %1").arg(first);
    case RejectReason::UnreadableDate:
        return QStringLiteral("this is not a date: %1").arg(first);
    case RejectReason::AmbiguousDate:
        return QStringLiteral("day and month cannot be told apart: %1").arg(first);
    case RejectReason::DateOutOfRange:
        return QStringLiteral("this date is out of range: %1").arg(first);
    case RejectReason::UnreadableNumber:
        return QStringLiteral("this is not a number: %1").arg(first);
    case RejectReason::NumberOutOfRange:
        return QStringLiteral("%1 is out of range: %2 to %3")
            .arg(first, shownValue(row.args, 1), shownValue(row.args, 2));
    case RejectReason::UnknownValue:
        return QStringLiteral("unknown value: %1").arg(first);
    case RejectReason::TooFewColumns:
        return QStringLiteral("%1 columns where %2 are needed").arg(first, shownValue(row.args, 1));
    case RejectReason::TooManyColumns:
        return QStringLiteral("%1 columns where there are %2 headers").arg(first, shownValue(row.args, 1));
    case RejectReason::TooLong:
        return QStringLiteral("%1 characters, the limit is %2").arg(first, shownValue(row.args, 1));
    case RejectReason::DuplicateId:
        return QStringLiteral("the same id stands further up with other content: %1").arg(first);
    case RejectReason::UnknownAccount:
        return QStringLiteral("there is no account %1").arg(first);
    case RejectReason::UnknownZone:
        return QStringLiteral("nobody knows this time zone: %1").arg(first);
    case RejectReason::TooOften:
        return QStringLiteral("it comes again more often than daily, which no post does: %1").arg(first);
    case RejectReason::GoesOn:
        return QStringLiteral("it goes on for longer; the first %1 times were taken, until %2")
            .arg(first, shownValue(row.args, 1));
    }
    return {};
}

void ImportSummary::reject(RejectedRow row)
{
    ++rejectedCount;
    if (rejected.size() < mostListed)
        rejected.append(std::move(row));
}

void ImportSummary::sortRejected()
{
    std::stable_sort(
        rejected.begin(), rejected.end(), [](const RejectedRow &a, const RejectedRow &b) { return a.line < b.line; });
}

} // namespace stoa
