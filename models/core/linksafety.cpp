// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/linksafety.h"

#include "models/core/linkfinder.h"

#include <QUrlQuery>

#include <algorithm>

namespace stoa {

namespace {

constexpr qsizetype longestLink = 8192; // beyond every browser's and server's limit

// Characters that programs read differently: a browser takes \ for /, and drops line breaks inside an address.
bool hasDeceivingCharacter(QStringView address)
{
    return std::any_of(address.begin(), address.end(), [](QChar c) {
        const QChar::Category category = c.category();
        return c.unicode() <= 0x20 || c == u'\\' || c.isSpace() || category == QChar::Other_Control
            || category == QChar::Other_Format || category == QChar::Other_NotAssigned
            || (c.unicode() & 0xFFFE) == 0xFFFE;
    });
}

QString schemeOf(QStringView address)
{
    const qsizetype colon = address.indexOf(u':');
    if (colon <= 0)
        return {};
    const QString scheme = address.left(colon).toString().toLower();
    const bool sound = std::all_of(scheme.begin(), scheme.end(),
        [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"+-.").contains(c)); });
    return sound ? scheme : QString();
}

CheckedLink refused(LinkRefusal why)
{
    CheckedLink link;
    link.refusal = why;
    return link;
}

CheckedLink checkMail(const QUrl &url)
{
    const QString address = url.path(QUrl::FullyDecoded);
    const qsizetype at = address.indexOf(u'@');
    const bool one = at > 0 && at + 1 < address.size() && address.count(u'@') == 1 && !address.contains(u',')
        && !hasDeceivingCharacter(address);
    if (!one)
        return refused(LinkRefusal::NoHost);
    CheckedLink link;
    link.url.setScheme(QStringLiteral("mailto"));
    link.url.setPath(address);
    QUrlQuery kept;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        if (name.toLower() == QLatin1String("subject") || name.toLower() == QLatin1String("body"))
            kept.addQueryItem(name, value);
    }
    if (!kept.isEmpty())
        link.url.setQuery(kept);
    link.host = address;
    link.shown = QString::fromLatin1(link.url.toEncoded());
    link.refusal = LinkRefusal::None;
    return link;
}

//! Where the address that begins at \a from ends: before white space, a quotation mark, and what ends a sentence.
qsizetype writtenEnd(QStringView text, qsizetype from)
{
    qsizetype to = from;
    while (to < text.size() && to - from <= longestLink && !text[to].isSpace()
        && !QStringView(u"<>\"«»“”„`").contains(text[to]))
        ++to;
    while (to > from && QStringView(u".,;:!?)]}'’…·").contains(text[to - 1]))
        --to;
    return to;
}

//! Texts are counted by rules that know registered endings of names only. Whoever writes a scheme means an address: one
//! with a slip in its ending, of a house's own network or of numbers is a link as well.
void addWrittenLinks(QStringView text, QList<TextLink> &links)
{
    const qsizetype registered = links.size(); // in their order
    qsizetype next = 0;
    qsizetype end = 0;
    for (qsizetype at = text.indexOf(u"://"); at >= 0; at = text.indexOf(u"://", at + 3)) {
        const qsizetype scheme = text.first(at).endsWith(u"https", Qt::CaseInsensitive) ? 5
            : text.first(at).endsWith(u"http", Qt::CaseInsensitive)                     ? 4
                                                                                        : 0;
        const qsizetype from = at - scheme;
        if (scheme == 0 || from < end || (from > 0 && text[from - 1].isLetterOrNumber()))
            continue;
        while (next < registered && links[next].to <= from)
            ++next;
        end = writtenEnd(text, from);
        if (next < registered && links[next].from < end)
            continue;
        const CheckedLink link = checkLink(text.mid(from, end - from));
        if (link.isAllowed())
            links.append({from, end, link});
    }
}

} // namespace

CheckedLink checkLink(QStringView address)
{
    address = address.trimmed();
    if (address.isEmpty() || address.size() > longestLink || hasDeceivingCharacter(address))
        return refused(LinkRefusal::Malformed);
    const QString scheme = schemeOf(address);
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https") && scheme != QLatin1String("mailto"))
        return refused(scheme.isEmpty() ? LinkRefusal::Malformed : LinkRefusal::Scheme);
    const QUrl url(address.toString(), QUrl::StrictMode);
    const QUrl tolerant = url.isValid() ? url : QUrl(address.toString(), QUrl::TolerantMode);
    if (!tolerant.isValid() || tolerant.scheme() != scheme)
        return refused(LinkRefusal::Malformed);
    if (scheme == QLatin1String("mailto"))
        return checkMail(tolerant);
    if (!address.mid(scheme.size()).startsWith(u"://"))
        return refused(LinkRefusal::NoHost);
    if (!tolerant.userInfo().isEmpty() || tolerant.authority().contains(u'@'))
        return refused(LinkRefusal::UserInfo);
    CheckedLink link;
    link.host = tolerant.host(QUrl::FullyEncoded);
    if (link.host.isEmpty())
        return refused(LinkRefusal::NoHost);
    // Read back from the encoded form: what is shown is what is opened, to the letter.
    const QByteArray encoded = tolerant.toEncoded();
    link.url = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    if (!link.url.isValid() || link.url.host(QUrl::FullyEncoded) != link.host)
        return refused(LinkRefusal::Malformed);
    if (link.host.contains(u':'))
        link.host = u'[' + link.host + u']';
    else if (link.url.authority(QUrl::FullyEncoded).contains(u'['))
        return refused(LinkRefusal::Malformed); // a kind of address that is kept for the future, "[v1.x]"
    link.port = link.url.port();
    link.shown = QString::fromLatin1(encoded);
    link.refusal = LinkRefusal::None;
    return link;
}

QList<TextLink> linksForDisplay(QStringView text)
{
    QList<TextLink> links;
    for (const FoundLink &found : findLinks(text)) {
        const QString written = text.mid(found.from, found.to - found.from).toString();
        const CheckedLink link = checkLink(found.hasScheme ? written : QStringLiteral("https://") + written);
        if (link.isAllowed())
            links.append({found.from, found.to, link});
    }
    const qsizetype registered = links.size();
    addWrittenLinks(text, links);
    if (links.size() > registered)
        std::sort(links.begin(), links.end(), [](const TextLink &a, const TextLink &b) { return a.from < b.from; });
    return links;
}

} // namespace stoa
