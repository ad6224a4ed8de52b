// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/emojilist.h"

#include "models/core/text.h"

#include <QFile>
#include <QHash>

namespace stoa {

namespace {

// By hand: a regular expression over all names takes longer than the rest of the picker's opening.
QStringList foldedWords(const QString &text)
{
    const QString folded = fold(text);
    QStringList words;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        const bool isInside = at < folded.size()
            && (folded.at(at).isSurrogate() || isWordChar(folded.at(at).unicode())); // no names outside the first plane
        if (isInside)
            continue;
        if (at > begin)
            words.append(folded.mid(begin, at - begin));
        begin = at + 1;
    }
    return words;
}

Emoji emojiFromLine(const QString &line)
{
    const QStringList columns = line.split(QLatin1Char('\t'));
    const auto name = [&columns](int at) { return columns.value(at).section(QLatin1Char('|'), 0, 0); };
    Emoji emoji{columns.value(0), name(1), name(2), name(3), {}};
    for (int at = 1; at <= 3; ++at)
        emoji.words += foldedWords(columns.value(at));
    emoji.words.removeDuplicates();
    return emoji;
}

QList<Emoji> readEmoji()
{
    QList<Emoji> all;
    QFile file(QStringLiteral(":/emoji/emoji.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    all.reserve(lines.size());
    for (const QString &line : lines)
        all.append(emojiFromLine(line));
    return all;
}

bool hasWordFrom(const Emoji &emoji, const QString &begun)
{
    return std::any_of(
        emoji.words.begin(), emoji.words.end(), [&begun](const QString &word) { return word.startsWith(begun); });
}

bool isNamed(const Emoji &emoji, const QString &folded)
{
    return fold(emoji.english).startsWith(folded) || fold(emoji.greek).startsWith(folded)
        || fold(emoji.russian).startsWith(folded);
}

} // namespace

QString Emoji::name(const QString &language) const
{
    const QString &wanted = language == QLatin1String("el") ? greek
        : language == QLatin1String("ru")                   ? russian
                                                            : english;
    return wanted.isEmpty() ? english : wanted;
}

const QList<Emoji> &allEmoji()
{
    static const QList<Emoji> all = readEmoji();
    return all;
}

QList<const Emoji *> findEmoji(const QString &typed, qsizetype most)
{
    const QStringList wanted = foldedWords(typed);
    const QString whole = fold(typed.simplified());
    QList<const Emoji *> named;
    QList<const Emoji *> others;
    for (const Emoji &emoji : allEmoji()) {
        const bool fits = std::all_of(
            wanted.begin(), wanted.end(), [&emoji](const QString &word) { return hasWordFrom(emoji, word); });
        if (fits && !whole.isEmpty() && isNamed(emoji, whole))
            named.append(&emoji);
        else if (fits)
            others.append(&emoji);
    }
    return (named + others).mid(0, most);
}

const Emoji *emojiOf(const QString &signs)
{
    static const QHash<QString, const Emoji *> known = [] {
        QHash<QString, const Emoji *> made;
        for (const Emoji &emoji : allEmoji())
            made.insert(emoji.signs, &emoji);
        return made;
    }();
    return known.value(signs, nullptr);
}

} // namespace stoa
