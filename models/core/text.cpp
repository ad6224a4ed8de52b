// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"

#include <QChar>

#include <algorithm>
#include <cstring>

namespace stoa {

namespace {

#include "foldtable.inc"

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t breve = 0x306;
constexpr int longestEntry = 128; // bytes; the table's length field has seven bits

// The entry of a code point beyond the first 65,536; null where folding leaves it as it is, which is nearly everywhere.
const quint32 *astralEntry(char32_t code)
{
    if (!foldBlocks[code >> 8])
        return nullptr;
    const auto *end = std::end(foldAstralCodes);
    const auto *found = std::lower_bound(std::begin(foldAstralCodes), end, quint32(code));
    return found != end && *found == code ? foldAstralEntries + (found - std::begin(foldAstralCodes)) : nullptr;
}

char *putUtf8Astral(char *out, char32_t code)
{
    *out++ = char(0xF0 | (code >> 18));
    *out++ = char(0x80 | ((code >> 12) & 0x3F));
    *out++ = char(0x80 | ((code >> 6) & 0x3F));
    *out++ = char(0x80 | (code & 0x3F));
    return out;
}

// Writes the folded form of one code point; \a out has room for longestEntry bytes, \a begin is where the text began.
char *putFolded(char *out, const char *begin, char32_t code)
{
    const quint32 *known = code < 0x10000 ? foldPlane + code : astralEntry(code);
    if (!known)
        return putUtf8Astral(out, code);
    const quint32 entry = *known;
    const quint32 length = entry >> 24;
    if (length < 4) {
        out[0] = char(entry & 0xFF);
        out[1] = char((entry >> 8) & 0xFF);
        out[2] = char((entry >> 16) & 0xFF);
        // й may come as и and a breve: make it the letter it is.
        if (length == 0 && code == breve && out - begin >= 2 && out[-2] == '\xD0' && out[-1] == '\xB8')
            out[-1] = '\xB9';
        return out + length;
    }
    std::memcpy(out, foldLonger + (entry & 0xFFFFFF), length & 0x7F);
    return out + (length & 0x7F);
}

// The next code point of UTF-8, U+FFFD for each byte that cannot be one. Overlong forms and surrogates are refused.
char32_t nextUtf8(const uchar *&at, const uchar *end)
{
    const uchar lead = *at++;
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xC2 && lead < 0xE0 ? 1 : (lead & 0xF0) == 0xE0 ? 2 : lead >= 0xF0 && lead < 0xF5 ? 3 : 0;
    if (more == 0 || end - at < more)
        return replacement;
    char32_t code = lead & (0x3F >> more);
    for (int i = 0; i < more; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return replacement;
        code = (code << 6) | (at[i] & 0x3F);
    }
    const bool overlong = (more == 2 && code < 0x800) || (more == 3 && code < 0x10000);
    if (overlong || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return replacement;
    at += more;
    return code;
}

char32_t nextUtf16(QStringView text, qsizetype &at)
{
    const char16_t unit = text[at++].unicode();
    if (!QChar::isSurrogate(unit))
        return unit;
    if (QChar::isHighSurrogate(unit) && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(QChar(unit), text[at++]);
    return replacement;
}

// Output that is never short of room for one more character.
class FoldBuffer final
{
public:
    explicit FoldBuffer(qsizetype expected)
        : m_bytes(expected + qsizetype{2} * longestEntry, Qt::Uninitialized)
        , m_begin(m_bytes.data())
        , m_at(m_begin)
        , m_limit(m_at + m_bytes.size() - longestEntry)
    {
    }
    void put(char32_t code)
    {
        if (m_at > m_limit)
            grow();
        m_at = putFolded(m_at, m_begin, code);
    }
    //! The way of nearly all text: ASCII, and letters of two bytes that become one to three. Stops at anything else.
    const uchar *putPlain(const uchar *at, const uchar *end)
    {
        while (m_limit - m_at < 2 * (end - at))
            grow();
        char *out = m_at;
        while (at < end) {
            if (*at < 0x80) {
                *out++ = char(foldPlane[*at++] & 0xFF);
                continue;
            }
            if (*at < 0xC2 || *at > 0xDF || end - at < 2 || (at[1] & 0xC0) != 0x80)
                break;
            const quint32 entry = foldPlane[(quint32(at[0] & 0x1F) << 6) | (at[1] & 0x3F)];
            const quint32 length = entry >> 24;
            if (length == 0 || length > 3)
                break;
            out[0] = char(entry & 0xFF);
            out[1] = char((entry >> 8) & 0xFF);
            out[2] = char((entry >> 16) & 0xFF);
            out += length;
            at += 2;
        }
        m_at = out;
        return at;
    }
    qsizetype size() const { return m_at - m_begin; }
    QByteArray take()
    {
        m_bytes.truncate(size());
        return std::move(m_bytes);
    }

private:
    void grow()
    {
        const qsizetype used = size();
        m_bytes.resize(m_bytes.size() * 2);
        m_begin = m_bytes.data();
        m_at = m_begin + used;
        m_limit = m_begin + m_bytes.size() - longestEntry;
    }

    QByteArray m_bytes;
    char *m_begin;
    char *m_at;
    char *m_limit;
};

// The code point that begins at, or covers, the byte \a at.
char32_t codePointBefore(QByteArrayView text, qsizetype at)
{
    qsizetype start = at - 1;
    while (start > 0 && at - start < 4 && (uchar(text[start]) & 0xC0) == 0x80)
        --start;
    const auto *begin = reinterpret_cast<const uchar *>(text.data()) + start;
    return nextUtf8(begin, begin + (at - start));
}

char32_t codePointAt(QByteArrayView text, qsizetype at)
{
    const auto *begin = reinterpret_cast<const uchar *>(text.data());
    const uchar *here = begin + at;
    return nextUtf8(here, begin + text.size());
}

} // namespace

QString fold(QStringView text)
{
    FoldBuffer out(text.size() * 2);
    for (qsizetype at = 0; at < text.size();)
        out.put(nextUtf16(text, at));
    return QString::fromUtf8(out.take());
}

QByteArray foldUtf8(QByteArrayView text)
{
    FoldBuffer out(text.size() * 2);
    const auto *at = reinterpret_cast<const uchar *>(text.data());
    const uchar *end = at + text.size();
    while (at < end) {
        at = out.putPlain(at, end);
        if (at < end)
            out.put(nextUtf8(at, end));
    }
    return out.take();
}

FoldedText::FoldedText(QStringView original)
{
    FoldBuffer out(original.size() * 2);
    m_starts.reserve(size_t(original.size()) * 2);
    m_ends.reserve(size_t(original.size()) * 2);
    m_codePoints.assign(size_t(original.size()) + 1, 0);
    qsizetype codePoints = 0;
    for (qsizetype at = 0; at < original.size(); ++codePoints) {
        const qsizetype start = at;
        const char32_t code = nextUtf16(original, at);
        const qsizetype before = out.size();
        out.put(code);
        std::fill(m_codePoints.begin() + start, m_codePoints.begin() + at, codePoints);
        m_starts.insert(m_starts.end(), size_t(out.size() - before), start);
        m_ends.insert(m_ends.end(), size_t(out.size() - before), at);
        // A mark that vanished belongs to the letter before it, with whatever vanished between them.
        if (out.size() == before && QChar::isMark(code) && !m_starts.empty()) {
            const qsizetype letter = m_starts.back();
            for (size_t i = m_starts.size(); i > 0 && m_starts[i - 1] == letter; --i)
                m_ends[i - 1] = at;
        }
    }
    m_codePoints.back() = codePoints;
    m_utf8 = out.take();
}

TextSpan FoldedText::span(qsizetype from, qsizetype to) const
{
    from = std::clamp<qsizetype>(from, 0, m_utf8.size());
    to = std::clamp<qsizetype>(to, from, m_utf8.size());
    const qsizetype units = qsizetype(m_codePoints.size()) - 1;
    TextSpan span;
    span.from = from < m_utf8.size() ? m_starts[size_t(from)] : units;
    span.to = to > from ? m_ends[size_t(to) - 1] : span.from;
    span.fromCodePoint = m_codePoints[size_t(span.from)];
    span.toCodePoint = m_codePoints[size_t(span.to)];
    return span;
}

std::vector<TextSpan> FoldedText::find(QByteArrayView needle, bool wholeWords) const
{
    std::vector<TextSpan> found;
    if (needle.isEmpty())
        return found;
    for (qsizetype at = m_utf8.indexOf(needle); at >= 0;) {
        const bool taken = !wholeWords || isWholeWord(m_utf8, at, at + needle.size());
        if (taken)
            found.push_back(span(at, at + needle.size()));
        at = m_utf8.indexOf(needle, taken ? at + needle.size() : at + 1);
    }
    return found;
}

bool isWordChar(char32_t codePoint)
{
    return codePoint == U'_' || QChar::isLetterOrNumber(codePoint) || QChar::isMark(codePoint);
}

bool isWholeWord(QByteArrayView text, qsizetype from, qsizetype to)
{
    if (from < 0 || to > text.size() || from >= to)
        return false;
    // A word ends only where there was one: "#sale" is whole in "x#sale", because # is not part of a word.
    if (from > 0 && isWordChar(codePointAt(text, from)) && isWordChar(codePointBefore(text, from)))
        return false;
    return to >= text.size() || !isWordChar(codePointBefore(text, to)) || !isWordChar(codePointAt(text, to));
}

} // namespace stoa
