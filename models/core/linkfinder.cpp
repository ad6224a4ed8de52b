// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/linkfinder.h"

#include "models/core/topleveldomains.h"

#include <QSet>
#include <unicode/uidna.h>

#include <memory>
#include <optional>

namespace stoa {

namespace {

// Limits of X: longer addresses are not taken for addresses (twitter-text, MAX_URL_LENGTH and MAX_T_CO_SLUG_LENGTH).
constexpr qsizetype longestAddress = 4096;
constexpr qsizetype longestShortSlug = 40;
constexpr int longestHostLabel = 63; // RFC 1035, 2.3.4

struct DomainNames
{
    QSet<QString> names;
    qsizetype longest = 0;

    DomainNames()
    {
        const auto all = topLevelDomains.split(u' ', Qt::SkipEmptyParts);
        for (const QStringView name : all) {
            names.insert(name.toString());
            longest = qMax(longest, name.size());
        }
    }
};

const DomainNames &domainNames()
{
    static const DomainNames known;
    return known;
}

bool isAsciiWord(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z');
}

bool isAccentedLatin(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0xC0 && u <= 0x24F && u != 0xD7 && u != 0xF7) || (u >= 0x253 && u <= 0x28B && QChar::isLetter(u))
        || u == 0x2BB || (u >= 0x300 && u <= 0x36F) || (u >= 0x1E00 && u <= 0x1EFF);
}

bool isDirectional(char16_t u)
{
    return (u >= 0x202A && u <= 0x202E) || u == 0x61C || u == 0x200E || u == 0x200F || (u >= 0x2066 && u <= 0x2069);
}

// What a name in a domain may consist of, hyphen and underscore apart: everything but ASCII punctuation, spaces and
// controls.
bool isDomainChar(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return isAsciiWord(c);
    return !c.isSpace() && u != 0x85 && u != 0x180E && u < 0xFFFE && u != 0xFEFF && !isDirectional(u);
}

bool isPathChar(QChar c)
{
    const char16_t u = c.unicode();
    return isAsciiWord(c) || (u >= 0x400 && u <= 0x4FF) || u == 0x2013 || isAccentedLatin(c)
        || (u < 0x80 && QStringView(u"!*';:=+,.$/%#[]-_~@|&").contains(c));
}

bool isPathEnd(QChar c)
{
    const char16_t u = c.unicode();
    return isAsciiWord(c) || (u >= 0x400 && u <= 0x4FF) || isAccentedLatin(c)
        || (u < 0x80 && QStringView(u"+-=_#/").contains(c));
}

bool isQueryChar(QChar c)
{
    return isAsciiWord(c) || (c.unicode() < 0x80 && QStringView(u"!?*'@();:&=+$/%#[]-_.,~|").contains(c));
}

bool isQueryEnd(QChar c)
{
    return isAsciiWord(c) || (c.unicode() < 0x80 && QStringView(u"-_&=#/").contains(c));
}

// Length of the top-level domain that \a rest begins with and that ends there; 0 for none. An ASCII one must not be
// followed by a letter, digit, @, + or -; others may be followed by more letters of scripts that have no spaces.
qsizetype topLevelLength(QStringView rest)
{
    if (rest.startsWith(u"xn--", Qt::CaseInsensitive)) {
        qsizetype end = 4;
        while (end < rest.size() && (isAsciiWord(rest[end]) || rest[end] == u'-'))
            ++end;
        return end > 4 ? end : 0;
    }
    const DomainNames &known = domainNames();
    for (qsizetype length = qMin(known.longest, rest.size()); length > 0; --length) {
        const QChar next = length < rest.size() ? rest[length] : QChar(u' ');
        const bool ends = !isAsciiWord(next) && next != u'@' && next != u'+' && next != u'-';
        if (ends && known.names.contains(rest.left(length).toString().toLower()))
            return length;
    }
    return 0;
}

// How \a host reads in ASCII, checked as names of hosts are; nothing if one of its labels cannot be one.
std::optional<qsizetype> asciiHostLength(QStringView host)
{
    static const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UIDNA, decltype(&uidna_close)>(
            uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII, &status), &uidna_close);
    }();
    qsizetype total = -1;
    for (const QStringView label : host.split(u'.')) {
        UErrorCode status = U_ZERO_ERROR;
        UIDNAInfo info = UIDNA_INFO_INITIALIZER;
        UChar out[256];
        const int32_t length = uidna_labelToASCII(idna.get(), label.utf16(),
            int32_t(qMin<qsizetype>(label.size(), 1000)), out, int32_t(std::size(out)), &info, &status);
        // Two names in a row of hyphens at places 3 and 4 are odd but exist; everything else wrong is wrong.
        const uint32_t wrong = info.errors & ~uint32_t(UIDNA_ERROR_HYPHEN_3_4);
        if (U_FAILURE(status) || wrong != 0 || length > longestHostLabel)
            return {};
        total += length + 1;
    }
    return total;
}

// One text being searched.
class LinkScan final
{
public:
    LinkScan(QStringView text, bool onlyWithScheme)
        : m_text(text)
        , m_onlyWithScheme(onlyWithScheme)
    {
    }

    std::vector<FoundLink> run()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype next = mayBegin(at) ? attempt(at) : -1;
            at = next > at ? next : at + 1;
            m_resume = next >= at ? next : m_resume;
        }
        return std::move(m_found);
    }

private:
    bool mayBegin(qsizetype at) const
    {
        if (at == 0 || at == m_resume)
            return at == 0; // one character must stand between two addresses
        const QChar before = m_text[at - 1];
        return !isAsciiWord(before) && before != u'@' && before != u'$' && before != u'#' && before != QChar(0xFF20)
            && before != QChar(0xFF03);
    }

    qsizetype schemeLength(qsizetype at) const
    {
        const QStringView rest = m_text.mid(at, 8);
        if (rest.startsWith(u"https://", Qt::CaseInsensitive))
            return 8;
        return rest.startsWith(u"http://", Qt::CaseInsensitive) ? 7 : 0;
    }

    // Tries an address that begins at \a at; returns where to go on, or -1 when there is none.
    qsizetype attempt(qsizetype at)
    {
        const qsizetype scheme = schemeLength(at);
        if (scheme == 0 && (m_onlyWithScheme || at < m_noDomainBefore || !isDomainChar(m_text[at])))
            return -1;
        const qsizetype host = at + scheme;
        const qsizetype hostEnd = domainEnd(host, scheme == 0);
        if (hostEnd < 0)
            return -1;
        const qsizetype pathStart = portEnd(hostEnd);
        const qsizetype pathFinish = pathEnd(pathStart);
        const qsizetype end = queryEnd(pathFinish);
        if (scheme > 0)
            return addWithScheme(at, host, hostEnd, end);
        const bool joined = at > 0 && QStringView(u"-_./").contains(m_text[at - 1]);
        if (!joined)
            addBare(host, hostEnd, end);
        return end;
    }

    // End of the longest domain at \a at that ends in a top-level domain, or -1. \a remember: note when this run of
    // letters and dots holds none, so that the next starts inside it need not look again.
    qsizetype domainEnd(qsizetype at, bool remember)
    {
        qsizetype best = -1;
        qsizetype labelStart = at;
        bool asName = false; // the label before may stand directly before a top-level domain
        bool anyTopLevel = false;
        qsizetype position = at;
        bool chain = true; // all labels up to here are fit to be names of subdomains
        while (position < m_text.size()) {
            if (labelStart > at) {
                if (const qsizetype length = topLevelLength(m_text.mid(labelStart)); length > 0) {
                    anyTopLevel = true;
                    if (chain && asName)
                        best = labelStart + length;
                }
            }
            bool underscore = false;
            while (position < m_text.size()
                && (isDomainChar(m_text[position]) || m_text[position] == u'-' || m_text[position] == u'_')) {
                underscore = underscore || m_text[position] == u'_';
                ++position;
            }
            const bool ended = position >= m_text.size() || m_text[position] != u'.';
            if (ended)
                break;
            const bool sound
                = position > labelStart && isDomainChar(m_text[labelStart]) && isDomainChar(m_text[position - 1]);
            asName = chain && sound && !underscore;
            chain = chain && sound;
            labelStart = ++position;
        }
        if (remember && !anyTopLevel)
            m_noDomainBefore = qMax(m_noDomainBefore, position);
        return best;
    }

    qsizetype portEnd(qsizetype at) const
    {
        qsizetype end = at + 1;
        while (end < m_text.size() && m_text[end] >= u'0' && m_text[end] <= u'9')
            ++end;
        return at < m_text.size() && m_text[at] == u':' && end > at + 1 ? end : at;
    }

    // Brackets belong to a path when they close: /wiki/Stoa_(philosophy). Two deep, as X reads them.
    qsizetype bracketEnd(qsizetype at) const
    {
        int depth = 0;
        for (qsizetype end = at; end < m_text.size(); ++end) {
            const QChar c = m_text[end];
            if (c == u'(' && ++depth > 2)
                return -1;
            if (c == u')' && --depth == 0)
                return end > at + 1 ? end + 1 : -1;
            if (c != u'(' && c != u')' && !isPathChar(c))
                return -1;
        }
        return -1;
    }

    qsizetype pathEnd(qsizetype at) const
    {
        if (at >= m_text.size() || m_text[at] != u'/')
            return at;
        qsizetype end = at + 1;
        for (qsizetype position = at + 1; position < m_text.size();) {
            if (m_text[position] == u'(') {
                position = bracketEnd(position);
                if (position < 0)
                    break;
                end = position;
                continue;
            }
            if (!isPathChar(m_text[position]))
                break;
            ++position;
            if (isPathEnd(m_text[position - 1]))
                end = position;
        }
        return end;
    }

    qsizetype queryEnd(qsizetype at) const
    {
        qsizetype end = at;
        if (at >= m_text.size() || m_text[at] != u'?')
            return end;
        for (qsizetype position = at + 1; position < m_text.size() && isQueryChar(m_text[position]); ++position) {
            if (isQueryEnd(m_text[position]))
                end = position + 1;
        }
        return end;
    }

    // X's own short addresses end with their slug: "http://t.co/pbY2NfTZ's" is followed by an 's. -1: too long to be
    // one.
    qsizetype shortAddressEnd(qsizetype host, qsizetype hostEnd, qsizetype end) const
    {
        const bool isShort = m_text.mid(host, hostEnd - host).compare(u"t.co", Qt::CaseInsensitive) == 0;
        if (!isShort || hostEnd + 1 >= end || m_text[hostEnd] != u'/' || !isAsciiWord(m_text[hostEnd + 1]))
            return end;
        qsizetype slug = hostEnd + 1;
        while (slug < m_text.size() && isAsciiWord(m_text[slug]))
            ++slug;
        return slug - hostEnd - 1 > longestShortSlug ? -1 : queryEnd(slug);
    }

    qsizetype addWithScheme(qsizetype at, qsizetype host, qsizetype hostEnd, qsizetype end)
    {
        const qsizetype shortEnd = shortAddressEnd(host, hostEnd, end);
        if (shortEnd < 0)
            return end;
        const auto ascii = asciiHostLength(m_text.mid(host, hostEnd - host));
        if (ascii && shortEnd - at + *ascii - (hostEnd - host) <= longestAddress)
            m_found.push_back({at, shortEnd, true});
        return shortEnd;
    }

    // Without a scheme only the ASCII names inside the run count: "これはexample.comです" has one address.
    void addBare(qsizetype from, qsizetype hostEnd, qsizetype end)
    {
        qsizetype last = -1;
        for (qsizetype at = from; at < hostEnd;) {
            qsizetype stop = at;
            while (stop < hostEnd
                && (isAsciiWord(m_text[stop]) || isAccentedLatin(m_text[stop]) || m_text[stop] == u'-'
                    || m_text[stop] == u'.'))
                ++stop;
            const qsizetype found = bareEnd(at, stop);
            if (found > 0) {
                m_found.push_back({at, found, false});
                last = found;
            }
            at = qMax(qMax(stop, found), at + 1);
        }
        if (last >= 0 && end > hostEnd) {
            // A path belongs to the last name, whatever stands between is part of the host.
            m_found.back().to = end;
        }
    }

    // End of the longest "name.name.tld" of [at, stop), labels not empty; 0 if there is none.
    qsizetype bareEnd(qsizetype at, qsizetype stop) const
    {
        qsizetype best = 0;
        for (qsizetype dot = m_text.mid(0, stop).indexOf(u'.', at); dot > at;
             dot = m_text.mid(0, stop).indexOf(u'.', dot + 1)) {
            const qsizetype length = topLevelLength(m_text.mid(dot + 1));
            const bool sound = m_text[dot - 1] != u'.';
            if (sound && length > 0)
                best = dot + 1 + length;
            if (!sound)
                break;
        }
        return best > 0 && asciiHostLength(m_text.mid(at, best - at)) ? best : 0;
    }

    QStringView m_text;
    bool m_onlyWithScheme;
    qsizetype m_resume = -1; //!< where the last address ended
    qsizetype m_noDomainBefore = 0; //!< no bare domain begins before this
    std::vector<FoundLink> m_found;
};

} // namespace

std::vector<FoundLink> findLinks(QStringView text, bool onlyWithScheme)
{
    return LinkScan(text, onlyWithScheme).run();
}

bool isTopLevelDomain(QStringView label)
{
    return domainNames().names.contains(label.toString().toLower());
}

} // namespace stoa
