// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/rejectwords.h"

#include "models/core/displaytext.h"

#include <QDate>
#include <QLocale>

namespace stoa {

QString RejectWords::reason(const RejectedRow &row)
{
    const auto value = [&row](int index) { return displayLine(row.args.value(index), 60); };
    switch (row.reason) {
    case RejectReason::Missing:
        return tr("A value is missing.");
    case RejectReason::NoSuchDate:
        return tr("There is no such date: %1").arg(value(0));
    case RejectReason::UnreadableDate:
        return tr("This is not a date: %1").arg(value(0));
    case RejectReason::AmbiguousDate:
        return tr("Day and month cannot be told apart: %1").arg(value(0));
    case RejectReason::DateOutOfRange:
        return tr("This date is out of range: %1").arg(value(0));
    case RejectReason::UnreadableNumber:
        return tr("This is not a number: %1").arg(value(0));
    case RejectReason::NumberOutOfRange:
        return tr("%1 is not between %2 and %3.").arg(value(0), value(1), value(2));
    case RejectReason::UnknownValue:
        return tr("This value is not known: %1").arg(value(0));
    case RejectReason::TooFewColumns:
        return tr("%1 columns instead of %2.").arg(value(0), value(1));
    case RejectReason::TooManyColumns:
        return tr("%1 columns, but %2 headers.").arg(value(0), value(1));
    case RejectReason::TooLong:
        return tr("%1 characters; at most %2 are possible.").arg(value(0), value(1));
    case RejectReason::DuplicateId:
        return tr("The same id stands further up with other content: %1").arg(value(0));
    case RejectReason::UnknownAccount:
        return tr("There is no account %1.").arg(value(0));
    case RejectReason::UnknownZone:
        return tr("Nobody knows this time zone: %1").arg(value(0));
    case RejectReason::TooOften:
        return tr("It comes again more often than daily, which no post does: %1").arg(value(0));
    case RejectReason::GoesOn:
        return tr("It goes on for longer; its first %1 times were taken, until %2.")
            .arg(value(0), QLocale().toString(QDate::fromString(value(1), Qt::ISODate), QLocale::ShortFormat));
    }
    return {};
}

QString RejectWords::field(const QString &name)
{
    static const std::pair<const char *, const char *> words[] = {{"id", QT_TRANSLATE_NOOP("RejectWords", "Id")},
        {"time", QT_TRANSLATE_NOOP("RejectWords", "Time")}, {"date", QT_TRANSLATE_NOOP("RejectWords", "Date")},
        {"author", QT_TRANSLATE_NOOP("RejectWords", "Author")}, {"text", QT_TRANSLATE_NOOP("RejectWords", "Text")},
        {"post", QT_TRANSLATE_NOOP("RejectWords", "Post")}, {"parent", QT_TRANSLATE_NOOP("RejectWords", "Answers to")},
        {"url", QT_TRANSLATE_NOOP("RejectWords", "Address")}, {"likes", QT_TRANSLATE_NOOP("RejectWords", "Likes")},
        {"account", QT_TRANSLATE_NOOP("RejectWords", "Account")}, {"kind", QT_TRANSLATE_NOOP("RejectWords", "Kind")},
        {"status", QT_TRANSLATE_NOOP("RejectWords", "Status")}, {"theme", QT_TRANSLATE_NOOP("RejectWords", "Theme")},
        {"labels", QT_TRANSLATE_NOOP("RejectWords", "Labels")}, {"title", QT_TRANSLATE_NOOP("RejectWords", "Title")},
        {"link", QT_TRANSLATE_NOOP("RejectWords", "Link")}, {"media", QT_TRANSLATE_NOOP("RejectWords", "Media")},
        {"subject", QT_TRANSLATE_NOOP("RejectWords", "Subject")},
        {"metric", QT_TRANSLATE_NOOP("RejectWords", "Metric")}, {"value", QT_TRANSLATE_NOOP("RejectWords", "Value")}};
    for (const auto &[token, word] : words) {
        if (name == QLatin1String(token))
            return tr(word);
    }
    return name;
}

QString RejectWords::separator(char separator)
{
    switch (separator) {
    case ',':
        return tr("Comma");
    case ';':
        return tr("Semicolon");
    case '\t':
        return tr("Tab");
    default:
        return tr("Find out");
    }
}

QString RejectWords::dateOrder(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return tr("Day first: 31/12/2026");
    case DateOrder::MonthFirst:
        return tr("Month first: 12/31/2026");
    case DateOrder::Unknown:
        break;
    }
    return tr("Find out");
}

} // namespace stoa
