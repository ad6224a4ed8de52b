// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/numberreader.h"

#include <QLocale>

#include <cmath>

namespace stoa {

namespace {

constexpr double largestNumber = 1e15;

//! Digits with at most one dot, from \a value with its thousands marks taken out; empty: not a number.
QByteArray plainDigits(QByteArray value)
{
    value.replace("\xC2\xA0", " ")
        .replace("\xE2\x80\xAF", " ")
        .replace("\xE2\x88\x92", "-"); // spaces that do not break, minus
    value = value.trimmed();
    if (value.endsWith('%'))
        value = value.chopped(1).trimmed();
    const qsizetype comma = value.lastIndexOf(',');
    const qsizetype dot = value.lastIndexOf('.');
    if (comma >= 0 && dot >= 0) {
        value.replace(comma > dot ? '.' : ',', "");
    } else if (comma >= 0) {
        const bool thousands = value.count(',') > 1 || value.size() - comma == 4;
        value.replace(',', thousands ? "" : ".");
    } else if (value.count('.') > 1) {
        value.replace('.', "");
    }
    value.replace(',', '.');
    return value.replace(" ", "").replace("'", "");
}

} // namespace

std::optional<double> readNumber(QByteArrayView value, RejectReason &reason)
{
    const QByteArray digits = plainDigits(value.toByteArray());
    bool ok = false;
    const double number = QLocale::c().toDouble(QLatin1String(digits), &ok);
    if (!ok || digits.isEmpty() || std::isnan(number)) {
        // What overflows a double is a number, only too large a one.
        reason = std::isinf(number) ? RejectReason::NumberOutOfRange : RejectReason::UnreadableNumber;
        return std::nullopt;
    }
    if (!std::isfinite(number) || std::abs(number) > largestNumber) {
        reason = RejectReason::NumberOutOfRange;
        return std::nullopt;
    }
    return number;
}

std::optional<qint64> readWhole(QByteArrayView value, qint64 least, qint64 most, RejectReason &reason)
{
    const std::optional<double> number = readNumber(value, reason);
    if (!number)
        return std::nullopt;
    if (std::floor(*number) != *number) {
        reason = RejectReason::UnreadableNumber;
        return std::nullopt;
    }
    if (*number < double(least) || *number > double(most)) {
        reason = RejectReason::NumberOutOfRange;
        return std::nullopt;
    }
    return qint64(*number);
}

} // namespace stoa
