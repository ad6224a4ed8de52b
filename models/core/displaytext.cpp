// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/displaytext.h"

#include <unicode/uchar.h>

namespace stoa {

namespace {

constexpr int marksPerBase = 8; // reliability.md, C05
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t blackFlag = 0x1F3F4;

struct InvisibleName
{
    char32_t code;
    const char *name;
};

// Characters that change what is read without being seen. Names as in the Unicode standard's charts.
constexpr InvisibleName invisibleNames[] = {
    {0x00AD, "SHY"},
    {0x034F, "CGJ"},
    {0x061C, "ALM"},
    {0x115F, "FILLER"},
    {0x1160, "FILLER"},
    {0x180E, "MVS"},
    {0x200B, "ZWSP"},
    {0x200C, "ZWNJ"},
    {0x200D, "ZWJ"},
    {0x200E, "LRM"},
    {0x200F, "RLM"},
    {0x202A, "LRE"},
    {0x202B, "RLE"},
    {0x202C, "PDF"},
    {0x202D, "LRO"},
    {0x202E, "RLO"},
    {0x2060, "WJ"},
    {0x2066, "LRI"},
    {0x2067, "RLI"},
    {0x2068, "FSI"},
    {0x2069, "PDI"},
    {0x3164, "FILLER"},
    {0xFEFF, "BOM"},
    {0xFFA0, "FILLER"},
};

QString bracketed(const QString &name)
{
    return QChar(0x27E6) + name + QChar(0x27E7);
}

QString codeName(char32_t code)
{
    return bracketed(QStringLiteral("U+%1").arg(uint(code), 4, 16, QLatin1Char('0')).toUpper());
}

// What is drawn instead of \a code, or nothing when it may be drawn as it is.
QString visibleMark(char32_t code)
{
    if (code < 0x20)
        return QString(QChar(char16_t(0x2400 + code))); // control pictures
    if (code == 0x7F)
        return QString(QChar(0x2421));
    if (code < 0xAD)
        return code >= 0x80 && code < 0xA0 ? codeName(code) : QString();
    for (const InvisibleName &known : invisibleNames) {
        if (known.code == code)
            return bracketed(QLatin1String(known.name));
    }
    const bool noncharacter = (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
    const bool hidden = noncharacter || u_hasBinaryProperty(UChar32(code), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)
        || (code >= 0xFFF9 && code <= 0xFFFB);
    return hidden ? codeName(code) : QString();
}

bool isEmojiPart(char32_t code)
{
    return code >= 0x203C && u_hasBinaryProperty(UChar32(code), UCHAR_EXTENDED_PICTOGRAPHIC);
}

bool joinsLetters(char32_t code)
{
    return u_getIntPropertyValue(UChar32(code), UCHAR_JOINING_TYPE) != U_JT_NON_JOINING
        || u_getIntPropertyValue(UChar32(code), UCHAR_INDIC_SYLLABIC_CATEGORY) != U_INSC_OTHER;
}

bool isVariationSelector(char32_t code)
{
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF)
        || (code >= 0x180B && code <= 0x180D);
}

// Writes one text for display; remembers what stands before the character at hand.
class DisplayWriter final
{
public:
    void put(char32_t code, char32_t next)
    {
        if (isAllowedInvisible(code, next)) {
            m_out += QChar::fromUcs4(code);
        } else if (QChar::isMark(code) && !isVariationSelector(code) && code != 0x34F) {
            if (++m_marks <= marksPerBase)
                m_out += QChar::fromUcs4(code);
            return; // a mark does not become the base
        } else if (code == '\n' || code == '\t') {
            m_out += QChar(char16_t(code));
        } else if (const QString mark = visibleMark(code); !mark.isEmpty()) {
            m_out += mark;
        } else {
            m_out += QChar::fromUcs4(code);
        }
        m_inFlag = code == blackFlag || (m_inFlag && code >= 0xE0020 && code < 0xE007F);
        m_marks = 0;
        m_before = code;
    }
    const QString &text() const { return m_out; }

private:
    bool isAllowedInvisible(char32_t code, char32_t next)
    {
        if (code >= 0xE0020 && code <= 0xE007F)
            return m_inFlag; // the flags of England, Scotland, Wales
        if (isVariationSelector(code)) {
            const bool keycap = m_before < 0x80 && next == 0x20E3;
            return m_before != 0 && ++m_marks == 1 && (keycap || m_before >= 0xA9) && !QChar::isSpace(m_before);
        }
        if (code == zeroWidthJoiner && m_before != 0 && isEmojiPart(next))
            return isEmojiPart(m_before) || isVariationSelector(m_before)
                || (m_before >= 0x1F3FB && m_before <= 0x1F3FF);
        if (code == zeroWidthJoiner || code == zeroWidthNonJoiner)
            return m_before >= 0x600 && next >= 0x600 && joinsLetters(m_before) && joinsLetters(next);
        return false;
    }

    QString m_out;
    char32_t m_before = 0;
    int m_marks = 0;
    bool m_inFlag = false;
};

char32_t displayCodePoint(QStringView text, qsizetype &at)
{
    const QChar unit = text[at++];
    if (unit.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at++]);
    return unit.isSurrogate() ? char32_t(QChar::ReplacementCharacter) : char32_t(unit.unicode());
}

char32_t lineBreakAsNewline(char32_t code, QStringView text, qsizetype &at)
{
    if (code == '\r' && at < text.size() && text[at] == QLatin1Char('\n'))
        ++at;
    return code == '\r' || code == 0x85 || code == 0x2028 || code == 0x2029 ? U'\n' : code;
}

//! How many units of an ordinary letter one character takes to draw, roughly: a coloured picture is decoded and scaled
//! each time that it is laid out or drawn, a tenth of a millisecond.
qsizetype drawingCost(char32_t code)
{
    constexpr qsizetype ofPicture = 32;
    return code >= 0x1F000 && code < 0x20000 ? ofPicture : code > 0xFFFF ? 2 : 1;
}

char32_t peekCodePoint(QStringView text, qsizetype at)
{
    return at < text.size() ? displayCodePoint(text, at) : 0;
}

} // namespace

DisplayText displayText(QStringView text, qsizetype from, qsizetype limit)
{
    DisplayWriter writer;
    qsizetype at = qBound(qsizetype(0), from, text.size());
    qsizetype room = qMax(limit, qsizetype(1));
    // Marks of the last letter go with it: a piece that began with them would hang them on its first bracket.
    while (at < text.size() && (room > 0 || QChar::isMark(peekCodePoint(text, at)))) {
        const char32_t code = displayCodePoint(text, at);
        room -= drawingCost(code);
        writer.put(lineBreakAsNewline(code, text, at), peekCodePoint(text, at));
    }
    DisplayText result;
    result.text = writer.text().isEmpty() ? QString() : QChar(0x2068) + writer.text() + QChar(0x2069);
    result.next = at;
    result.more = at < text.size();
    return result;
}

QString displayLine(QStringView text, qsizetype limit)
{
    // Some more than the limit, because white space shrinks.
    const DisplayText piece = displayText(text, 0, limit * 2);
    QString line = piece.text.simplified();
    if (line.isEmpty())
        return line;
    // Without the isolate's own two characters.
    line = line.mid(1, line.size() - 2).trimmed();
    bool cut = piece.more;
    if (line.size() > limit) {
        cut = true;
        qsizetype keep = limit;
        while (keep > 0 && (line[keep].isLowSurrogate() || line[keep].isMark()))
            --keep;
        line.truncate(keep);
    }
    return QChar(0x2068) + line + (cut ? QString(QChar(0x2026)) : QString()) + QChar(0x2069);
}

bool isSlowToEdit(QStringView text)
{
    constexpr qsizetype mostCost = 20'000;
    constexpr qsizetype mostLines = 5'000;
    constexpr char32_t firstJoining = 0x590; // Hebrew; before it stand Latin, Greek, Cyrillic, and their marks
    qsizetype cost = 0;
    qsizetype lines = 0;
    for (qsizetype at = 0; at < text.size() && cost <= mostCost && lines <= mostLines;) {
        const char32_t code = displayCodePoint(text, at);
        const bool ends = code == '\n' || code == 0x2029;
        lines += ends ? 1 : 0;
        cost = ends ? 0 : cost + (code > 0xFFFF ? 100 : code >= firstJoining ? 3 : 1);
    }
    return cost > mostCost || lines > mostLines;
}

bool hasMixedScripts(QStringView text)
{
    unsigned seen = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t code = displayCodePoint(text, at);
        if (!QChar::isLetter(code)) {
            if (!QChar::isMark(code))
                seen = 0;
            continue;
        }
        switch (QChar::script(code)) {
        case QChar::Script_Latin:
            seen |= 1U;
            break;
        case QChar::Script_Cyrillic:
            seen |= 2U;
            break;
        case QChar::Script_Greek:
            seen |= 4U;
            break;
        default:
            break;
        }
        if (seen == 3 || seen >= 5)
            return true;
    }
    return false;
}

} // namespace stoa
