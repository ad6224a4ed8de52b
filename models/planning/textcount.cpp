// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/textcount.h"

#include "models/core/graphemes.h"
#include "models/core/linkfinder.h"

#include <QRegularExpression>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>

namespace stoa {

namespace {

constexpr int mastodonLinkLength = 23; // MAS-DOC: characters_reserved_per_url
constexpr qsizetype longestHost = 253; // RFC 1035
constexpr qsizetype longestHostName = 63;
constexpr char32_t emojiSelector = 0xFE0F;

// A text made of another, with the place in the other of each unit and of the end.
struct TracedText
{
    QString text;
    std::vector<qsizetype> origins;
};

char32_t codePointAtUnit(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    return unit.unicode();
}

qsizetype unitsOf(char32_t code)
{
    return code > 0xFFFF ? 2 : 1;
}

char32_t peekUnit(QStringView text, qsizetype at)
{
    return at < text.size() ? codePointAtUnit(text, at) : 0;
}

// One emoji without joiners: base and skin tone, presentation selector, or the tags of a flag. 0: none.
qsizetype emojiElementLength(QStringView text, qsizetype at)
{
    const char32_t base = peekUnit(text, at);
    qsizetype end = at + unitsOf(base);
    const char32_t next = peekUnit(text, end);
    if (base < 0x80) {
        const bool key = (base >= '0' && base <= '9') || base == '#' || base == '*';
        const qsizetype mark = next == emojiSelector ? end + 1 : end;
        return key && peekUnit(text, mark) == 0x20E3 ? mark + 1 - at : 0;
    }
    const auto isRegion = [](char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; };
    if (isRegion(base))
        return isRegion(next) ? 4 : 0;
    const bool letterlike = base < 0x2000 || base == 0x2122 || base == 0x265F; // an emoji only when it is asked for
    if (!u_hasBinaryProperty(UChar32(base), UCHAR_EMOJI) || next == 0xFE0E || (letterlike && next != emojiSelector))
        return 0;
    if (next == emojiSelector)
        end += 1;
    else if (next >= 0x1F3FB && next <= 0x1F3FF)
        end += 2;
    if (base == 0x1F3F4) {
        while (peekUnit(text, end) >= 0xE0020 && peekUnit(text, end) <= 0xE007F)
            end += 2;
    }
    return end - at;
}

// A whole emoji at \a at, joined ones included; 0: none.
qsizetype emojiLength(QStringView text, qsizetype at)
{
    qsizetype length = emojiElementLength(text, at);
    while (length > 0 && peekUnit(text, at + length) == 0x200D) {
        const qsizetype joined = at + length + 1 < text.size() ? emojiElementLength(text, at + length + 1) : 0;
        if (joined == 0)
            break;
        length += 1 + joined;
    }
    return length;
}

// NFC, piece by piece between places where nothing can compose, so that every unit knows where it came from.
TracedText composed(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    TracedText traced;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start + unitsOf(codePointAtUnit(text, start));
        while (end < text.size() && !unorm2_hasBoundaryBefore(nfc, UChar32(codePointAtUnit(text, end))))
            end += unitsOf(codePointAtUnit(text, end));
        const QStringView piece = text.mid(start, end - start);
        const QString form = piece.size() == 1 && piece[0].unicode() < 0x300
            ? piece.toString()
            : piece.toString().normalized(QString::NormalizationForm_C);
        for (qsizetype i = 0; i < form.size(); ++i)
            traced.origins.push_back(form.size() == piece.size() ? start + i : start);
        traced.text += form;
        start = end;
    }
    traced.origins.push_back(text.size());
    return traced;
}

int weightOf(char32_t code, const WeightedRules &rules)
{
    for (const WeightedRules::Range &range : rules.ranges) {
        if (code >= range.first && code <= range.last)
            return range.weight;
    }
    return rules.defaultWeight;
}

// True for a host that can be one; Mastodon counts the rest in full.
bool isPlausibleHost(QStringView host)
{
    const auto labels = host.split(u'.');
    return host.size() <= longestHost && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= longestHostName;
    });
}

void appendTraced(TracedText &out, QStringView text, qsizetype from, qsizetype to)
{
    out.text += text.mid(from, to - from);
    for (qsizetype at = from; at < to; ++at)
        out.origins.push_back(at);
}

void appendWithShortMentions(TracedText &out, QStringView text, qsizetype from, qsizetype to)
{
    static const QRegularExpression mention(
        QStringLiteral("(?<![/\\w])@([a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?)@([\\w.-]*\\w)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString whole = text.toString();
    qsizetype at = from;
    auto found = mention.globalMatch(whole, from);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedStart() < at || match.capturedEnd() > to || !isPlausibleHost(match.capturedView(2)))
            continue;
        appendTraced(out, text, at, match.capturedEnd(1));
        at = match.capturedEnd();
    }
    appendTraced(out, text, at, to);
}

// What Mastodon counts: links as 23 letters, remote mentions without their server.
TracedText mastodonCountable(QStringView text)
{
    TracedText out;
    qsizetype at = 0;
    for (const FoundLink &link : findLinks(text, true)) {
        appendWithShortMentions(out, text, at, link.from);
        out.text += QString(mastodonLinkLength, QLatin1Char('x'));
        out.origins.insert(out.origins.end(), size_t(mastodonLinkLength), link.from);
        at = link.to;
    }
    appendWithShortMentions(out, text, at, text.size());
    out.origins.push_back(text.size());
    return out;
}

TextCount countClusters(QStringView text, qint64 limit)
{
    const std::vector<qsizetype> limits = graphemeLimits(text);
    TextCount count;
    count.used = qint64(limits.size()) - 1;
    count.limit = limit;
    if (limit > 0 && count.used > limit)
        count.overflowAt = limits[size_t(limit)];
    return count;
}

qint64 utf8Length(char32_t code)
{
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

// The ways that add up character by character.
TextCount countUnits(QStringView text, CountWay way, qint64 limit)
{
    TextCount count;
    count.limit = limit;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t code = codePointAtUnit(text, at);
        const qsizetype emoji = way == CountWay::EmojiAsBytes ? emojiLength(text, at) : 0;
        qint64 weight = 1;
        if (emoji > 0)
            weight = text.mid(at, emoji).toUtf8().size();
        else if (way == CountWay::Utf16Units)
            weight = unitsOf(code);
        else if (way == CountWay::Utf8Bytes)
            weight = utf8Length(code);
        count.used += weight;
        if (limit > 0 && count.used > limit && count.overflowAt < 0)
            count.overflowAt = at;
        at += emoji > 0 ? emoji : unitsOf(code);
    }
    return count;
}

} // namespace

TextCount countWeighted(QStringView text, const WeightedRules &rules)
{
    const TracedText traced = composed(text);
    const std::vector<FoundLink> links = findLinks(traced.text);
    auto link = links.begin();
    qint64 weight = 0;
    TextCount count;
    count.limit = rules.limit;
    for (qsizetype at = 0; at < traced.text.size();) {
        const qsizetype start = at;
        const char32_t code = codePointAtUnit(traced.text, at);
        const qsizetype emoji = rules.emojiAsOne ? emojiLength(traced.text, at) : 0;
        if (link != links.end() && link->from == at) {
            weight += qint64(rules.linkLength) * rules.scale;
            at = link->to;
            ++link;
        } else if (emoji > 0) {
            weight += rules.defaultWeight;
            at += emoji;
        } else {
            weight += weightOf(code, rules);
            at += unitsOf(code);
        }
        count.forbidden = count.forbidden || code == 0xFFFE || code == 0xFEFF || code == 0xFFFF;
        if (count.overflowAt < 0 && (count.forbidden || weight > qint64(rules.limit) * rules.scale))
            count.overflowAt = traced.origins[size_t(start)];
    }
    count.used = weight / rules.scale;
    return count;
}

TextCount countMastodon(QStringView text, QStringView warning, qint64 limit)
{
    const TracedText countable = mastodonCountable(text);
    const qint64 before = graphemeCount(warning);
    const std::vector<qsizetype> limits = graphemeLimits(countable.text);
    TextCount count;
    count.used = before + qint64(limits.size()) - 1;
    count.limit = limit;
    if (limit > 0 && count.used > limit)
        count.overflowAt = countable.origins[size_t(limits[size_t(qMax(qint64(0), limit - before))])];
    return count;
}

TextCount countText(QStringView text, CountWay way, qint64 limit)
{
    switch (way) {
    case CountWay::Weighted: {
        WeightedRules rules;
        rules.limit = limit > 0 ? int(limit) : INT_MAX;
        TextCount count = countWeighted(text, rules);
        count.limit = limit;
        return count;
    }
    case CountWay::Mastodon:
        return countMastodon(text, {}, limit);
    case CountWay::Graphemes:
        return countClusters(text, limit);
    case CountWay::CodePoints:
    case CountWay::Utf16Units:
    case CountWay::Utf8Bytes:
    case CountWay::EmojiAsBytes:
        return countUnits(text, way, limit);
    }
    return {};
}

} // namespace stoa
