// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/dateforms.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstring>

namespace stoa {

namespace {

//! Walks along a value, taking what it recognises.
class DateCursor final
{
public:
    explicit DateCursor(QByteArrayView text)
        : m_text(text)
    {
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text.at(m_at); }
    qsizetype place() const { return m_at; }
    void goTo(qsizetype place) { m_at = place; }
    bool take(char character)
    {
        if (peek() != character)
            return false;
        ++m_at;
        return true;
    }
    bool takeAnyOf(const char *characters)
    {
        return !atEnd() && std::strchr(characters, peek()) != nullptr && (++m_at, true);
    }
    void skipBlanks()
    {
        while (takeAnyOf(" \t,")) { }
    }
    //! Up to \a most digits; answers how many.
    int digits(int most, int &value)
    {
        int count = 0;
        value = 0;
        while (count < most && peek() >= '0' && peek() <= '9') {
            value = value * 10 + (peek() - '0');
            ++m_at;
            ++count;
        }
        return count;
    }
    bool takeWord(const char *word)
    {
        const QByteArrayView rest = m_text.sliced(m_at);
        const auto length = qsizetype(std::strlen(word));
        if (rest.size() < length || qstrnicmp(rest.data(), word, size_t(length)) != 0)
            return false;
        m_at += length;
        return true;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool readFraction(DateCursor &cursor, int &milliseconds)
{
    milliseconds = 0;
    int digits = 0;
    for (; isDigit(cursor.peek()); ++digits) {
        if (digits < 3)
            milliseconds = milliseconds * 10 + (cursor.peek() - '0');
        cursor.take(cursor.peek());
    }
    for (int i = digits; i < 3; ++i)
        milliseconds *= 10;
    return digits > 0 && digits <= 9;
}

bool readOffset(DateCursor &cursor, DateParts &parts)
{
    if (cursor.take('Z') || cursor.take('z') || cursor.takeWord("UTC") || cursor.takeWord("GMT")) {
        parts.offsetMs = 0;
        return true;
    }
    const int sign = cursor.take('+') ? 1 : cursor.take('-') ? -1 : 0;
    int hours = 0;
    int minutes = 0;
    if (sign == 0 || cursor.digits(2, hours) != 2)
        return false;
    const bool colon = cursor.take(':');
    const int count = cursor.digits(2, minutes);
    if ((count != 2 && (count != 0 || colon)) || hours > 14 || minutes > 59)
        return false;
    parts.offsetMs = sign * (hours * 60 + minutes) * 60'000;
    return true;
}

//! 06:20, 06:20:48.971, 6:20 PM, with or without an offset behind it.
bool readTimeOfDay(DateCursor &cursor, DateParts &parts)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int milliseconds = 0;
    if (cursor.digits(2, hour) == 0 || !cursor.take(':') || cursor.digits(2, minute) != 2)
        return false;
    if (cursor.take(':')) {
        if (cursor.digits(2, second) != 2)
            return false;
        if (cursor.takeAnyOf(".,") && !readFraction(cursor, milliseconds))
            return false;
    }
    const qsizetype before = cursor.place();
    cursor.skipBlanks();
    if (const bool isMorning = cursor.takeWord("am"); isMorning || cursor.takeWord("pm")) {
        if (hour < 1 || hour > 12)
            hour = 99; // 13 PM: no such time
        else
            hour = hour % 12 + (isMorning ? 0 : 12);
    } else {
        cursor.goTo(before);
    }
    parts.hasTime = true;
    parts.time = QTime(hour, minute, second, milliseconds);
    const qsizetype behind = cursor.place();
    cursor.skipBlanks();
    if (!readOffset(cursor, parts))
        cursor.goTo(behind);
    return true;
}

bool readRest(DateCursor &cursor, DateParts &parts)
{
    if (cursor.atEnd())
        return true;
    if (!cursor.take('T') && !cursor.take('t'))
        cursor.skipBlanks();
    if (cursor.takeWord("at"))
        cursor.skipBlanks();
    if (!readTimeOfDay(cursor, parts))
        return false;
    cursor.skipBlanks();
    return cursor.atEnd();
}

//! 2025-03-15, 2025/03/15, 2025.03.15
std::optional<DateParts> readYearFirst(QByteArrayView value)
{
    DateCursor cursor(value);
    DateParts parts;
    if (cursor.digits(4, parts.year) != 4)
        return std::nullopt;
    const char mark = cursor.peek();
    if (!cursor.takeAnyOf("-/.") || cursor.digits(2, parts.first) == 0 || !cursor.take(mark)
        || cursor.digits(2, parts.second) == 0 || !readRest(cursor, parts))
        return std::nullopt;
    return parts;
}

//! 15.03.2025, 15/03/2025, 3/15/25, 15-03-2025
std::optional<DateParts> readYearLast(QByteArrayView value)
{
    DateCursor cursor(value);
    DateParts parts;
    if (cursor.digits(2, parts.first) == 0)
        return std::nullopt;
    const char mark = cursor.peek();
    if (!cursor.takeAnyOf("-/.") || cursor.digits(2, parts.second) == 0 || !cursor.take(mark))
        return std::nullopt;
    const int yearDigits = cursor.digits(4, parts.year);
    if ((yearDigits != 4 && yearDigits != 2) || isDigit(cursor.peek()))
        return std::nullopt;
    parts.year += yearDigits == 2 ? 2000 : 0;
    parts.orderOpen = mark != '.'; // with dots the day comes first everywhere
    if (mark == '.')
        std::swap(parts.first, parts.second);
    if (!readRest(cursor, parts))
        return std::nullopt;
    return parts;
}

//! 10 digits are seconds (2001 to 2286), 13 are milliseconds.
std::optional<DateParts> readUnixTime(QByteArrayView value)
{
    if (value.size() != 10 && value.size() != 13)
        return std::nullopt;
    qint64 number = 0;
    for (const char character : value) {
        if (!isDigit(character))
            return std::nullopt;
        number = number * 10 + (character - '0');
    }
    DateParts parts;
    parts.unixMs = value.size() == 10 ? number * 1000 : number;
    parts.hasTime = true;
    return parts;
}

//! 1 to 12 by the beginning of the month's name in English, Greek or Russian; 0: not a month.
int monthOf(const QString &word)
{
    static const std::array<QStringList, 12> names{{
        {QStringLiteral("jan"), QStringLiteral("ιαν"), QStringLiteral("янв")},
        {QStringLiteral("feb"), QStringLiteral("φεβ"), QStringLiteral("фев")},
        {QStringLiteral("mar"), QStringLiteral("μαρ"), QStringLiteral("μάρ"), QStringLiteral("мар")},
        {QStringLiteral("apr"), QStringLiteral("απρ"), QStringLiteral("апр")},
        {QStringLiteral("may"), QStringLiteral("μαΐ"), QStringLiteral("μάι"), QStringLiteral("μαϊ"),
            QStringLiteral("мая"), QStringLiteral("май")},
        {QStringLiteral("jun"), QStringLiteral("ιουν"), QStringLiteral("июн")},
        {QStringLiteral("jul"), QStringLiteral("ιουλ"), QStringLiteral("июл")},
        {QStringLiteral("aug"), QStringLiteral("αυγ"), QStringLiteral("αύγ"), QStringLiteral("авг")},
        {QStringLiteral("sep"), QStringLiteral("σεπ"), QStringLiteral("сен")},
        {QStringLiteral("oct"), QStringLiteral("οκτ"), QStringLiteral("окт")},
        {QStringLiteral("nov"), QStringLiteral("νοε"), QStringLiteral("ноя")},
        {QStringLiteral("dec"), QStringLiteral("δεκ"), QStringLiteral("дек")},
    }};
    const QString plain = word.toLower();
    for (size_t month = 0; month < names.size(); ++month) {
        for (const QString &name : names[month]) {
            if (plain.startsWith(name))
                return int(month) + 1;
        }
    }
    return 0;
}

bool isWeekday(const QString &word)
{
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return names.contains(word.left(3).toLower());
}

//! "Mon Feb 03 2025", "Mar 15, 2025", "15 March 2025 10:30", "Fri Oct 10 14:03:22 +0000 2014"
std::optional<DateParts> readNamedMonth(QByteArrayView value)
{
    if (value.size() > 60)
        return std::nullopt;
    DateParts parts;
    int day = 0;
    QStringList words
        = QString::fromUtf8(value).replace(QLatin1Char(','), QLatin1Char(' ')).simplified().split(QLatin1Char(' '));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && word.size() == 4 && parts.year == 0 && !word.startsWith(QLatin1Char('+'))) {
            parts.year = number;
        } else if (isNumber && word.size() <= 2 && day == 0) {
            day = number;
        } else if (word.contains(QLatin1Char(':')) && !parts.hasTime) {
            QByteArray time = word.toUtf8();
            if (i + 1 < words.size() && monthOf(words.at(i + 1)) == 0 && words.at(i + 1).size() <= 6
                && !isDigit(words.at(i + 1).at(0).toLatin1()))
                time += ' ' + words.at(++i).toUtf8(); // PM, or an offset
            DateCursor cursor(time);
            if (!readTimeOfDay(cursor, parts) || !cursor.atEnd())
                return std::nullopt;
        } else if (const int month = monthOf(word); month > 0 && parts.first == 0) {
            parts.first = month;
        } else if (!isWeekday(word) && word != QLatin1String("at")) {
            return std::nullopt;
        }
    }
    parts.second = day;
    if (parts.first == 0 || parts.year == 0 || day == 0)
        return std::nullopt;
    return parts;
}

} // namespace

std::optional<DateParts> readDateParts(QByteArrayView value)
{
    if (value.isEmpty())
        return std::nullopt;
    if (isDigit(value.front())) {
        if (value.size() > 4 && isDigit(value.at(1)) && isDigit(value.at(2)) && isDigit(value.at(3))) {
            if (const auto unixTime = readUnixTime(value))
                return unixTime;
            return readYearFirst(value);
        }
        if (const auto parts = readYearLast(value))
            return parts;
    }
    return readNamedMonth(value);
}

} // namespace stoa
