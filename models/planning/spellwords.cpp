// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/spellwords.h"

#include "models/core/linkfinder.h"

#include <QChar>

namespace stoa {

namespace {

bool isApostrophe(QChar unit)
{
    return unit == u'\'' || unit == QChar(0x2019);
}

bool isOfWord(QChar unit)
{
    return unit.isLetter() || unit.isMark() || unit.isDigit() || unit == u'_' || unit.isSurrogate();
}

//! Whether at \a at begins a name or a path: the stretch up to the next space is no word.
bool beginsName(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit == u'/') // "and/or" are two words
        return at == 0 || !text[at - 1].isLetter();
    return unit == u'#' || unit == QChar(0xff03) || unit == u'@' || unit == u'\\';
}

//! What a stretch of letters is made of.
struct Letters
{
    bool latin = false;
    bool greek = false;
    bool cyrillic = false;
    bool other = false;
    bool small = false;
    int count = 0;

    void add(QChar unit)
    {
        switch (unit.script()) {
        case QChar::Script_Latin:
            latin = true;
            break;
        case QChar::Script_Greek:
            greek = true;
            break;
        case QChar::Script_Cyrillic:
            cyrillic = true;
            break;
        case QChar::Script_Common:
        case QChar::Script_Inherited:
            other = other || unit.isDigit() || unit == u'_';
            break;
        default:
            other = true;
        }
        small = small || unit.isLower();
        count += unit.isLetter() ? 1 : 0;
    }
    bool isWord() const { return !other && count > 1 && small && (latin || greek || cyrillic); }
    SpellScript script() const
    {
        if (int(latin) + int(greek) + int(cyrillic) > 1)
            return SpellScript::Mixed;
        return greek ? SpellScript::Greek : cyrillic ? SpellScript::Cyrillic : SpellScript::Latin;
    }
};

qsizetype stretchEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && !text[at].isSpace())
        ++at;
    return at;
}

//! Where a place to fill in that begins at \a at ends; \a at where none does.
qsizetype placeEnd(QStringView text, qsizetype at)
{
    constexpr qsizetype longestPlace = 61;
    if (text[at] != u'{')
        return at;
    const qsizetype end = text.indexOf(u'}', at);
    return end > at && end - at <= longestPlace && !text.mid(at, end - at).contains(u'\n') ? end : at;
}

void addWord(std::vector<SpellWord> &words, QStringView text, qsizetype from, qsizetype to)
{
    while (to > from && isApostrophe(text[to - 1]))
        --to;
    Letters letters;
    for (qsizetype at = from; at < to; ++at) {
        if (text[at].isSurrogate())
            letters.other = true;
        else if (!isApostrophe(text[at]))
            letters.add(text[at]);
    }
    if (letters.isWord())
        words.push_back({from, to - from, letters.script()});
}

} // namespace

std::vector<SpellWord> spellWords(QStringView text)
{
    std::vector<SpellWord> words;
    const std::vector<FoundLink> links = findLinks(text);
    auto link = links.begin();
    for (qsizetype at = 0; at < text.size();) {
        while (link != links.end() && link->to <= at)
            ++link;
        if (link != links.end() && at >= link->from) {
            at = link->to;
            continue;
        }
        if (beginsName(text, at)) {
            at = stretchEnd(text, at);
            continue;
        }
        if (!isOfWord(text[at])) {
            at = placeEnd(text, at) + 1;
            continue;
        }
        const qsizetype limit = link != links.end() ? link->from : text.size();
        qsizetype end = at;
        while (end < limit && (isOfWord(text[end]) || (end > at && isApostrophe(text[end]))))
            ++end;
        if (text.mid(end).startsWith(u'@') || text.mid(end).startsWith(u"://")) {
            at = stretchEnd(text, end);
            continue;
        }
        addWord(words, text, at, end);
        at = end;
    }
    return words;
}

} // namespace stoa
