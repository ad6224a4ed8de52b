// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feeds/feedwords.h"

#include "models/core/displaytext.h"
#include "models/planning/feedreader.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/errortext.h"

#include <QDateTime>
#include <QLocale>

namespace stoa {

QString FeedWords::unanswered(const WebAnswer &answer)
{
    const QString host = displayLine(answer.url.host(), 80);
    switch (answer.failure) {
    case WebFailure::None:
        break;
    case WebFailure::Cancelled:
        return tr("Cancelled.");
    case WebFailure::BadAddress:
        return tr("This is not an address of the web. It begins with https:// or http://.");
    case WebFailure::NameNotFound:
        return tr("%1 was not found. Either there is no such site, or there is no connection.").arg(host);
    case WebFailure::NoConnection:
        return tr("%1 cannot be reached. Perhaps there is no connection; try again later.").arg(host);
    case WebFailure::Certificate:
        return tr("%1 cannot prove who it is: its certificate does not fit. Nothing was read.").arg(host);
    case WebFailure::Timeout:
        return tr("%1 takes too long to answer. Try again later.").arg(host);
    case WebFailure::TooLarge:
        return tr("It is larger than a feed can be here: more than %1.")
            .arg(QLocale().formattedDataSize(FeedLimits::bytes, 0));
    case WebFailure::TooManyRedirects:
        return tr("%1 sends on from one address to the next without an end.").arg(host);
    case WebFailure::UnsafeRedirect:
        return tr("%1 sends on to an address that is not safe. Nothing was read.").arg(host);
    case WebFailure::CutOff:
        return tr("The connection to %1 broke off before everything was there. Try again.").arg(host);
    case WebFailure::Proxy:
        return tr("The proxy of this computer does not let it through.");
    case WebFailure::Protocol:
        return tr("What %1 answers is not a page of the web.").arg(host);
    }
    if (answer.isGood() || answer.status == 304)
        return {};
    switch (answer.status) {
    case 401:
    case 403:
        return tr("%1 does not let everybody read this (%2).").arg(host).arg(answer.status);
    case 404:
    case 410:
        return tr("There is nothing at this address any more (%1). Look at the site for a new one.").arg(answer.status);
    case 429:
        return tr("%1 was asked too often (%2). Try again in an hour.").arg(host).arg(answer.status);
    default:
        return answer.status >= 500
            ? tr("%1 has trouble of its own (%2). Try again later.").arg(host).arg(answer.status)
            : tr("%1 refuses it (%2).").arg(host).arg(answer.status);
    }
}

QString FeedWords::unreadable(const Error &error)
{
    const QString line = displayLine(error.args.value(0), 20);
    const QString reason = error.args.value(1);
    switch (error.code) {
    case ErrorCode::Empty:
        return tr("There is nothing in it.");
    case ErrorCode::TooLarge:
        return tr("It is larger than a feed can be here: more than %1.")
            .arg(QLocale().formattedDataSize(FeedLimits::bytes, 0));
    case ErrorCode::BadEncoding:
        return tr("Line %1 has letters that are not %2, as it claims to be written.")
            .arg(displayLine(reason, 20), displayLine(error.args.value(0), 40));
    case ErrorCode::BadSyntax:
        break;
    default:
        return ErrorText::sentence(error);
    }
    if (reason == QLatin1String("html"))
        return tr("This is a page for people, and it names no feed. Look on it for “RSS” or “Feed”.");
    if (reason == QLatin1String("not_a_feed"))
        return tr("This is neither RSS nor Atom.");
    if (reason == QLatin1String("dtd"))
        return tr(
            "Line %1 defines words of its own (a DTD). Feeds need none, and it may be meant to do harm: nothing was "
            "read.")
            .arg(line);
    if (reason == QLatin1String("too_deep"))
        return tr("Line %1 goes deeper than %2 levels: this is not a feed.").arg(line).arg(FeedLimits::depth);
    if (reason == QLatin1String("cut_off"))
        return tr("It ends in the middle, in line %1. Try again.").arg(line);
    return tr("Line %1 cannot be read: %2").arg(line, displayLine(reason, 200));
}

QString FeedWords::moment(qint64 utcMs)
{
    if (utcMs == 0)
        return {};
    return momentText(QDateTime::fromMSecsSinceEpoch(utcMs));
}

} // namespace stoa
