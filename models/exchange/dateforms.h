// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QTime>

#include <optional>

namespace stoa {

//! A date taken apart, not yet checked against the calendar.
struct DateParts
{
    int year = 0;
    int first = 0; //!< the month; where orderOpen, the number that stands first
    int second = 0; //!< the day; where orderOpen, the number that stands second
    bool orderOpen = false; //!< 3/4/2025: which is the month does not follow from the form
    bool hasTime = false;
    QTime time; //!< invalid where the file has 25:61
    std::optional<qint64> offsetMs; //!< of the file's own zone
    std::optional<qint64> unixMs; //!< a bare number of seconds or milliseconds since 1970
};

//! Recognises the form of \a value (trimmed, UTF-8). Nothing: it has none of the forms named at DateReader.
std::optional<DateParts> readDateParts(QByteArrayView value);

} // namespace stoa
