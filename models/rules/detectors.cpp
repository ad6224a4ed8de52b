// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/detectors.h"

#include "models/core/linkfinder.h"
#include "models/core/text.h"

#include <QUrl>

#include <algorithm>

namespace stoa {

namespace {

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('.') || c.isSurrogate();
}

// From \a at on to the end of an address's path: up to white space, without closing punctuation.
qsizetype endOfPath(const QString &text, qsizetype at)
{
    if (at >= text.size() || !QStringView(u"/?#:").contains(text[at]))
        return at;
    qsizetype end = at;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    while (end > at && QStringView(u".,;:!?)\"'»”’").contains(text[end - 1]))
        --end;
    return end;
}

// "name.example", which no list of real top-level domains has (RFC 2606).
void addReservedNames(const QString &text, QStringView ending, std::vector<LinkPlace> &found)
{
    for (qsizetype at = text.indexOf(ending, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(ending, at + 1, Qt::CaseInsensitive)) {
        qsizetype from = at;
        while (from > 0 && isHostCharacter(text[from - 1]))
            --from;
        const qsizetype hostEnd = at + ending.size();
        if (from == at
            || (hostEnd < text.size() && (text[hostEnd].isLetterOrNumber() || text[hostEnd] == QLatin1Char('-'))))
            continue;
        if (from > 0 && text[from - 1] == QLatin1Char('@'))
            continue;
        for (const QStringView scheme : {QStringView(u"http://"), QStringView(u"https://")}) {
            if (QStringView(text).left(from).endsWith(scheme, Qt::CaseInsensitive))
                from -= scheme.size();
        }
        const qsizetype to = endOfPath(text, hostEnd);
        found.push_back({{from, to}, plainDomain(text.mid(from, to - from))});
    }
}

bool isDigitAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

struct PhoneShape
{
    int digits = 0;
    bool grouped = false; //!< by hyphens or brackets
    QList<int> groups; //!< lengths of the runs of digits
    qsizetype end = 0;
};

// Reads digits and what may stand between them in a telephone number: at most three signs in a row, as in ") - ".
PhoneShape phoneShapeAt(const QString &text, qsizetype at)
{
    PhoneShape shape;
    int signs = 1;
    for (; at < text.size() && signs <= 3; ++at) {
        const QChar c = text[at];
        if (c.isDigit()) {
            if (signs > 0)
                shape.groups.append(0);
            ++shape.groups.last();
            ++shape.digits;
            shape.end = at + 1;
            signs = 0;
        } else if (QStringView(u" .-()\u00A0\u2010\u2011\u2012\u2013").contains(c)) {
            ++signs;
        } else {
            break;
        }
    }
    return shape;
}

// 2026-12-24, 24.12.2026, 1 000 000, 12.30.
bool looksLikeDateOrAmount(QStringView number, const PhoneShape &shape)
{
    const QList<int> &groups = shape.groups;
    const bool date = groups.size() >= 3
        && ((groups[0] == 4 && groups[1] == 2 && groups[2] == 2)
            || (groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4));
    const bool years = groups.size() == 2 && groups[0] == 4 && groups[1] == 4;
    bool thousands
        = groups.size() >= 2 && groups[0] <= 3 && !number.contains(QLatin1Char('-')) && number.endsWith(u"000");
    for (qsizetype i = 1; i < groups.size(); ++i)
        thousands &= groups[i] == 3;
    return date || years || thousands;
}

bool isMailCharacter(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"._%+-").contains(c);
}

// The characters of a text with what each folds to, so that runs of equal ones can be found in the original.
struct FoldedCharacter
{
    TextPlace place;
    QString folded;
};

std::vector<FoldedCharacter> foldedCharacters(const QString &text)
{
    std::vector<FoldedCharacter> out;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const qsizetype size = pair ? 2 : 1;
        QString folded = fold(QStringView(text).mid(at, size));
        if (folded.isEmpty() && !out.empty())
            out.back().place.to = at + size;
        else if (!folded.isEmpty())
            out.push_back({{at, at + size}, std::move(folded)});
        at += size;
    }
    return out;
}

std::vector<FoldedCharacter> foldedWords(const QString &text)
{
    std::vector<FoldedCharacter> words;
    bool inWord = false;
    for (const FoldedCharacter &character : foldedCharacters(text)) {
        const bool part = isWordChar(character.folded.toUcs4().front());
        if (part && inWord) {
            words.back().folded += character.folded;
            words.back().place.to = character.place.to;
        } else if (part) {
            words.push_back(character);
        }
        inWord = part;
    }
    return words;
}

std::vector<TextPlace> runsOf(const std::vector<FoldedCharacter> &parts, int times)
{
    std::vector<TextPlace> runs;
    for (size_t from = 0; from < parts.size();) {
        size_t to = from + 1;
        while (to < parts.size() && parts[to].folded == parts[from].folded)
            ++to;
        if (int(to - from) >= times && !parts[from].folded.front().isSpace())
            runs.push_back({parts[from].place.from, parts[to - 1].place.to});
        from = to;
    }
    return runs;
}

} // namespace

std::vector<LinkPlace> linkPlaces(const QString &text)
{
    std::vector<LinkPlace> found;
    for (const FoundLink &link : findLinks(text))
        found.push_back({{link.from, link.to}, plainDomain(text.mid(link.from, link.to - link.from))});
    const size_t real = found.size();
    std::vector<LinkPlace> reserved;
    for (const QStringView ending : {QStringView(u".example"), QStringView(u".test")})
        addReservedNames(text, ending, reserved);
    for (const LinkPlace &link : reserved) {
        const bool known = std::any_of(found.begin(), found.begin() + qsizetype(real), [&](const LinkPlace &other) {
            return other.place.from < link.place.to && link.place.from < other.place.to;
        });
        if (!known)
            found.push_back(link);
    }
    std::sort(
        found.begin(), found.end(), [](const LinkPlace &a, const LinkPlace &b) { return a.place.from < b.place.from; });
    return found;
}

QString plainDomain(const QString &address)
{
    QString rest = address.trimmed();
    if (const qsizetype scheme = rest.indexOf(QLatin1String("://")); scheme >= 0)
        rest.remove(0, scheme + 3);
    const auto end = std::find_if(rest.cbegin(), rest.cend(), [](QChar c) { return QStringView(u"/?#").contains(c); });
    rest.truncate(end - rest.cbegin());
    rest.remove(0, rest.lastIndexOf(QLatin1Char('@')) + 1);
    if (const qsizetype port = rest.indexOf(QLatin1Char(':')); port >= 0)
        rest.truncate(port);
    const QString ascii = QString::fromLatin1(QUrl::toAce(rest.toLower()));
    QString domain = ascii.isEmpty() ? rest.toLower() : ascii;
    while (domain.endsWith(QLatin1Char('.')))
        domain.chop(1);
    if (domain.startsWith(QLatin1String("www.")))
        domain.remove(0, 4);
    return domain;
}

bool isWithinDomain(const QString &domain, const QString &parent)
{
    return !parent.isEmpty() && (domain == parent || domain.endsWith(QLatin1Char('.') + parent));
}

std::vector<TextPlace> phonePlaces(const QString &text)
{
    std::vector<TextPlace> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool plus = text[at] == QLatin1Char('+') && isDigitAt(text, at + 1);
        const bool bracket = text[at] == QLatin1Char('(') && isDigitAt(text, at + 1);
        if (!plus && !bracket && !text[at].isDigit())
            continue;
        const qsizetype start = at + (plus || bracket);
        PhoneShape shape = phoneShapeAt(text, start);
        const QStringView number = QStringView(text).mid(start, shape.end - start);
        shape.grouped = bracket || number.contains(QLatin1Char('-')) || number.contains(QLatin1Char('('));
        const bool international = plus || number.startsWith(u"00");
        const int least = international || shape.grouped ? 7 : 9;
        const bool touchesWord
            = (at > 0 && (isWordChar(text[at - 1].unicode()) || QStringView(u".,:/@#").contains(text[at - 1])))
            || (shape.end < text.size()
                && (text[shape.end].isLetter() || QStringView(u":/@").contains(text[shape.end])));
        if (shape.digits >= least && shape.digits <= 15 && !touchesWord
            && (international || !looksLikeDateOrAmount(number, shape)))
            found.push_back({at, shape.end});
        at = std::max(at, shape.end - 1);
    }
    return found;
}

std::vector<TextPlace> emailPlaces(const QString &text)
{
    std::vector<TextPlace> found;
    for (qsizetype at = text.indexOf(QLatin1Char('@')); at >= 0; at = text.indexOf(QLatin1Char('@'), at + 1)) {
        qsizetype from = at;
        while (from > 0 && at - from < 64 && isMailCharacter(text[from - 1]))
            --from;
        qsizetype to = at + 1;
        while (to < text.size() && to - at < 254 && isHostCharacter(text[to]))
            ++to;
        while (to > at + 1 && QStringView(u".-").contains(text[to - 1]))
            --to;
        const QString host = text.mid(at + 1, to - at - 1);
        const QString ending = host.mid(host.lastIndexOf(QLatin1Char('.')) + 1);
        const bool known
            = isTopLevelDomain(ending) || ending == QLatin1String("example") || ending == QLatin1String("test");
        if (from < at && host.contains(QLatin1Char('.')) && !host.contains(QLatin1String("..")) && known)
            found.push_back({from, to});
    }
    return found;
}

int capitalShare(const QString &text)
{
    constexpr int fewest = 8;
    int capitals = 0;
    int small = 0;
    for (const uint code : text.toUcs4()) {
        capitals += QChar::isUpper(code);
        small += QChar::isLower(code);
    }
    return capitals + small < fewest ? 0 : capitals * 100 / (capitals + small);
}

std::vector<TextPlace> repeatedCharacters(const QString &text, int times)
{
    return runsOf(foldedCharacters(text), times);
}

std::vector<TextPlace> repeatedWords(const QString &text, int times)
{
    return runsOf(foldedWords(text), times);
}

std::vector<TextPlace> exactPlaces(const QString &text, const QString &wanted)
{
    std::vector<TextPlace> found;
    if (wanted.isEmpty())
        return found;
    const bool limitBefore = isWordChar(wanted.front().unicode());
    const bool limitAfter = isWordChar(wanted.back().unicode());
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        const bool goesOnBefore = limitBefore && at > 0 && isWordChar(text[at - 1].unicode());
        const bool goesOnAfter = limitAfter && end < text.size() && isWordChar(text[end].unicode());
        if (!goesOnBefore && !goesOnAfter)
            found.push_back({at, end});
    }
    return found;
}

} // namespace stoa
