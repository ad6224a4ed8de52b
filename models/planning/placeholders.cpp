// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/placeholders.h"

#include <QRegularExpression>

namespace stoa {

namespace {

constexpr qsizetype longestLooked = 100'000; // letters; no network takes more

//! X as it comes from a Latin, Greek or Cyrillic keyboard.
const QRegularExpression &openPlaces()
{
    static const QRegularExpression pattern(QStringLiteral("\\{[^{}\\n]{0,60}\\}"
                                                           "|\\[(?![\\d\\s,;.–-]*\\])[^\\[\\]\\n]{1,60}\\]"
                                                           "|<(?![\\s\\d3=])[^<>\\n]{1,60}>"
                                                           "|_{3,}"
                                                           "|(?<![\\w#@])(?:TODO|FIXME|TBD|TBA|ТУДУ)(?!\\w)"
                                                           "|(?<!\\w)lorem\\s+ipsum(?!\\w)"
                                                           "|(?<![\\w#@])[XΧХ]{3,}(?!\\w)"
                                                           "|(?<![\\w#@])[XΧХ]{2}(?:[.:/-][XΧХ]{2,4})+(?!\\w)"
                                                           "|(?<![\\w#@])[XΧХ]{2}(?=\\s?[%€$£₽₴])"
                                                           "|(?<=[€$£₽])\\s?[XΧХ]{2}(?!\\w)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

QList<Placeholder> placeholdersIn(QStringView text, qsizetype most)
{
    QList<Placeholder> found;
    const QString part = text.left(longestLooked).toString();
    QRegularExpressionMatchIterator places = openPlaces().globalMatch(part);
    while (places.hasNext() && found.size() < most) {
        const QRegularExpressionMatch place = places.next();
        const QStringView words = place.capturedView();
        // "xxx" are kisses, and "todo" is Spanish for "all": only capitals are meant.
        const bool isCapitals = words.toString() == words.toString().toUpper();
        const bool isWord = words.front().isLetter() && !words.startsWith(u'l') && !words.startsWith(u'L');
        if (!isWord || isCapitals)
            found.append({place.capturedStart(), place.capturedLength()});
    }
    return found;
}

} // namespace stoa
