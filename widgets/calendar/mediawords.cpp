// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/mediawords.h"

#include "models/core/displaytext.h"
#include "models/planning/medialimits.h"
#include "widgets/common/networkbadge.h"

#include <QLocale>

namespace stoa {

namespace {

constexpr qint64 minuteOfFilm = 60'000; // ms
constexpr int mostDigits = 6;

QString networkOfFinding(const Finding &finding, const PostRow &post)
{
    for (const PostAccount &account : post.accounts) {
        if (account.account == finding.account)
            return account.network;
    }
    return {};
}

//! "JPEG, PNG"
QString typesOf(const Finding &finding, const PostRow &post)
{
    const Network *const network = findNetwork(networkOfFinding(finding, post));
    if (network == nullptr)
        return {};
    const MediaLimits &limits = mediaLimits(*network, post.kind);
    return (finding.fault == MediaFault::PictureType ? limits.pictureTypes : limits.filmTypes)
        .list()
        .join(QStringLiteral(", "))
        .toUpper();
}

//! "12.4 MB", with as many digits as tell it from \a limit.
QString size(qint64 bytes, qint64 limit)
{
    const QLocale locale;
    const auto text = [&locale](qint64 value, int digits) {
        return locale.formattedDataSize(value, digits, QLocale::DataSizeSIFormat);
    };
    int digits = 1;
    while (digits < mostDigits && text(bytes, digits) == text(limit, digits))
        ++digits;
    return text(bytes, digits);
}

//! "8 MB", "0.5 MB"
QString roundSize(qint64 bytes)
{
    const QLocale locale;
    const QString whole = locale.formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
    const QString exact = locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    return exact.contains(locale.decimalPoint() + locale.zeroDigit()) ? whole : exact;
}

//! Thousandths as "0.8" or "1.91", with as many digits as tell \a value from \a other.
QString share(qint64 value, qint64 other)
{
    const QLocale locale;
    const auto text = [&locale](qint64 thousandths, int digits) {
        return locale.toString(double(thousandths) / 1000, 'f', digits);
    };
    return text(value, text(value, 2) == text(other, 2) ? 3 : 2);
}

} // namespace

QString MediaWords::seconds(qint64 ms)
{
    //: Length of a film in seconds
    return tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', ms % 1000 == 0 ? 0 : 1));
}

//! "2:25", or in seconds where that does not tell it from \a other.
QString MediaWords::length(qint64 ms, qint64 other)
{
    const auto clock = [](qint64 value) {
        const qint64 whole = value / 1000;
        return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    };
    return qMax(ms, other) < minuteOfFilm || clock(ms) == clock(other) ? seconds(ms) : clock(ms);
}

QString MediaWords::sentence(const Finding &finding, const PostRow &post)
{
    const QLocale locale;
    const QString file = displayLine(finding.thing, 60);
    const QString network = networkName(networkOfFinding(finding, post));
    const QString value = locale.toString(finding.value);
    const QString limit = locale.toString(finding.limit);
    switch (finding.fault) {
    case MediaFault::None:
        break;
    case MediaFault::PictureType:
    case MediaFault::FilmType:
        //: %1 is the name of a file, %2 a network, %3 kinds of files: "JPEG, PNG"
        return tr("%1 is not of a kind that %2 takes: %3.").arg(file, network, typesOf(finding, post));
    case MediaFault::TooHeavy:
        //: %1 is the name of a file, %2 its size ("12.4 MB"), %3 a network, %4 what it takes ("8 MB")
        return tr("%1 is %2; %3 takes %4.")
            .arg(file, size(finding.value, finding.limit), network, roundSize(finding.limit));
    case MediaFault::TooSmall:
        return tr("%1 is %2 pixels wide; %3 takes %4 or more.").arg(file, value, network, limit);
    case MediaFault::TooLarge:
        return tr("%1 is %2 pixels wide; %3 takes at most %4.").arg(file, value, network, limit);
    case MediaFault::TooManyPixels:
        return tr("%1 has %2 million pixels; %3 takes at most %4 million.")
            .arg(file, locale.toString(double(finding.value) / 1'000'000, 'f', 1), network,
                locale.toString(finding.limit / 1'000'000));
    case MediaFault::SidesTooLong:
        return tr("%1 has %2 pixels in width and height together; %3 takes at most %4.")
            .arg(file, value, network, limit);
    case MediaFault::TooUpright:
        return tr("%1 is too narrow for %2: the width is %3 of the height, and %2 takes %4 or more.")
            .arg(file, network, share(finding.value, finding.limit), share(finding.limit, finding.value));
    case MediaFault::TooFlat:
        return tr("%1 is too wide for %2: the width is %3 times the height, and %2 takes at most %4.")
            .arg(file, network, share(finding.value, finding.limit), share(finding.limit, finding.value));
    case MediaFault::TooShort:
        //: %2 and %4 are lengths: "2:25" or "3 s"
        return tr("%1 lasts %2; %3 takes %4 or more.")
            .arg(file, length(finding.value, finding.limit), network, length(finding.limit, finding.value));
    case MediaFault::TooLong:
        //: %2 and %4 are lengths: "2:25" or "3 s"
        return tr("%1 lasts %2; %3 takes at most %4.")
            .arg(file, length(finding.value, finding.limit), network, length(finding.limit, finding.value));
    case MediaFault::SeveralFilms:
        return tr("%1 takes one film in a post, not %n.", nullptr, int(finding.value)).arg(network);
    case MediaFault::FilmNotAlone:
        return tr("%1 takes a film alone: %2 stands beside other media.").arg(network, file);
    case MediaFault::GifNotAlone:
        return tr("%1 takes a GIF alone: %2 stands beside other media.").arg(network, file);
    }
    return {};
}

QString MediaWords::unfit(const Finding &finding, const PostRow &post)
{
    const QString told = sentence(finding, post);
    //: %1 is a whole sentence: "loaf.png is 12.4 MB; Telegram takes 10 MB."
    return finding.isVerified ? told : tr("As far as is known: %1").arg(told);
}

} // namespace stoa
