// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace stoa {

//! Why an address is not opened.
enum class LinkRefusal {
    None,
    Malformed, //!< control characters, backslashes, spaces, or nothing that is an address
    Scheme, //!< anything but http, https and mailto: file:, javascript:, data:, smb:, ms-*: and what will be invented
    UserInfo, //!< "https://bank.example@evil.example": the name before @ is only there to deceive
    NoHost,
};

//! An address judged before it is opened. What is shown is taken from what would be opened, so the two cannot differ.
struct CheckedLink
{
    LinkRefusal refusal = LinkRefusal::Malformed;
    QUrl url; //!< empty unless allowed
    QString host; //!< in ASCII ("xn--…" where it has other letters), IPv6 in brackets; for mailto the address
    int port = -1; //!< -1: the usual one of the scheme
    QString shown; //!< the whole address in ASCII, percent-encoded

    bool isAllowed() const { return refusal == LinkRefusal::None; }
};

//! Judges an address (C07 of reliability.md). Of a mailto only the address, subject and body are kept: "attach" is how
//! such links steal files.
CheckedLink checkLink(QStringView address);

//! An address inside a text for display, in UTF-16 units; "https://" is put before one that was written without scheme.
//! Beside what findLinks() knows, whatever was written with http:// or https://.
struct TextLink
{
    qsizetype from = 0;
    qsizetype to = 0;
    CheckedLink link;
};
QList<TextLink> linksForDisplay(QStringView text);

} // namespace stoa
