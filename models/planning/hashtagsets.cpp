// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/hashtagsets.h"

#include "models/core/text.h"
#include "models/planning/clientmarks.h"
#include "models/planning/postwriting.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace stoa {

namespace {

constexpr int textsAtATime = 2000; // some milliseconds: a running query keeps writers out

struct CountedTag
{
    QHash<QString, int> spellings;
    int posts = 0;
};

//! Counts a hashtag once for each post, and remembers how it is written.
class TagCounter final
{
public:
    void post(const QString &text)
    {
        if (!text.contains(QLatin1Char('#')) && !text.contains(QChar(0xff03)))
            return;
        QStringList seen;
        for (const QString &tag : hashtagsIn(text)) {
            const QString folded = fold(tag);
            if (seen.contains(folded))
                continue;
            seen.append(folded);
            CountedTag &counted = m_tags[folded];
            ++counted.posts;
            ++counted.spellings[tag];
        }
    }
    void mention(const QString &tag)
    {
        const QString bare = tag.startsWith(QLatin1Char('#')) ? tag.mid(1) : tag;
        if (!bare.isEmpty() && !m_tags.contains(fold(bare)))
            m_tags[fold(bare)].spellings.insert(bare, 0);
    }
    QList<HashtagOffer> offers() const
    {
        QList<HashtagOffer> offers;
        for (const CountedTag &counted : m_tags) {
            QString best;
            int most = -1;
            for (auto it = counted.spellings.cbegin(); it != counted.spellings.cend(); ++it) {
                if (it.value() > most || (it.value() == most && it.key() < best)) {
                    best = it.key();
                    most = it.value();
                }
            }
            offers.append({QLatin1Char('#') + best, counted.posts, false});
        }
        std::sort(offers.begin(), offers.end(), [](const HashtagOffer &a, const HashtagOffer &b) {
            return a.uses != b.uses ? a.uses > b.uses : a.tag < b.tag;
        });
        return offers;
    }

private:
    QHash<QString, CountedTag> m_tags;
};

void countTexts(Connection &reader, const char *sql, TagCounter &counter)
{
    qint64 after = std::numeric_limits<qint64>::min();
    QStringList texts;
    do {
        texts.clear();
        for (Statement rows = reader.query(sql, after, textsAtATime); rows.step();) {
            after = rows.integer(0);
            texts.append(rows.text(1));
        }
        for (const QString &text : std::as_const(texts))
            counter.post(text);
    } while (texts.size() == textsAtATime);
}

ActLabel setLabel(const char *code, const QString &name)
{
    return {QString::fromLatin1(code), {name}, {}, false};
}

//! False, and the act fails, for a set that cannot be kept.
bool checkSet(Writer &writer, const HashtagSet &set)
{
    if (set.name.isEmpty() || set.tags.isEmpty()) {
        writer.fail(ErrorCode::Invalid, {set.name});
        return false;
    }
    Statement others = writer.query("SELECT name FROM hashtag_set WHERE id <> ?", set.id);
    while (others.step()) {
        if (others.text(0).compare(set.name, Qt::CaseInsensitive) == 0) {
            writer.fail(ErrorCode::Conflict, {set.name});
            return false;
        }
    }
    return true;
}

} // namespace

QStringList hashtagsFrom(const QString &typed)
{
    static const QRegularExpression limits(QStringLiteral("[\\s,;#]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    QStringList folded;
    QString plain = typed;
    plain.replace(QChar(0xff03), QLatin1Char('#'));
    for (const QString &part : plain.split(limits, Qt::SkipEmptyParts)) {
        if (folded.contains(fold(part)))
            continue;
        folded.append(fold(part));
        tags.append(QLatin1Char('#') + part);
    }
    return tags;
}

Result<QList<HashtagSet>> readHashtagSets(Connection &reader)
{
    QList<HashtagSet> sets;
    Statement rows = reader.query("SELECT id, name, tags FROM hashtag_set ORDER BY rank, stoa_fold(name), id");
    while (rows.step())
        sets.append({rows.id<HashtagSetId>(0), rows.text(1), hashtagsFrom(rows.text(2))});
    return rows.finish(std::move(sets));
}

QList<HashtagOffer> readHashtagUse(Connection &reader)
{
    TagCounter counter;
    countTexts(reader, "SELECT id, text FROM post WHERE id > ? ORDER BY id LIMIT ?", counter);
    for (Statement themes = reader.query("SELECT hashtag FROM theme"); themes.step();)
        counter.mention(themes.text(0));
    for (Statement sets = reader.query("SELECT tags FROM hashtag_set"); sets.step();) {
        for (const QString &tag : hashtagsFrom(sets.text(0)))
            counter.mention(tag);
    }
    return counter.offers();
}

QList<HashtagOffer> hashtagOffers(
    const QList<HashtagOffer> &known, const QString &begun, const QString &ofTheme, qsizetype most)
{
    const QString bare = begun.startsWith(QLatin1Char('#')) || begun.startsWith(QChar(0xff03)) ? begun.mid(1) : begun;
    const QString wanted = fold(bare);
    const QString theme = fold(ofTheme);
    QList<HashtagOffer> offers;
    for (const HashtagOffer &offer : known) { // the most used first
        const QString folded = fold(offer.tag.mid(1));
        if (!folded.startsWith(wanted) || (folded == wanted && offer.tag.mid(1) == bare))
            continue;
        HashtagOffer made = offer;
        made.ofTheme = !theme.isEmpty() && folded == theme;
        if (made.ofTheme)
            offers.prepend(made);
        else
            offers.append(made);
    }
    return offers.mid(0, most);
}

HashtagSetEdits::HashtagSetEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> HashtagSetEdits::create(const HashtagSet &set)
{
    HashtagSet made = set;
    made.name = set.name.trimmed();
    if (!made.id.isValid())
        made.id = {makeId(m_edits.clock().nowUtcMs())};
    return m_edits.run(setLabel("hashtags.create", made.name), [made](Writer &writer) {
        if (!checkSet(writer, made))
            return;
        const qint64 rank = writer.integer("SELECT max(rank) FROM hashtag_set").value_or(0) + rankStep;
        writer.exec("INSERT INTO hashtag_set (id, name, tags, rank) VALUES (?, ?, ?, ?)", made.id, made.name,
            made.tags.join(QLatin1Char(' ')), rank);
    });
}

QFuture<Result<ActDone>> HashtagSetEdits::change(const HashtagSet &set)
{
    HashtagSet made = set;
    made.name = set.name.trimmed();
    return m_edits.run(setLabel("hashtags.edit", made.name), [made](Writer &writer) {
        if (!writer.integer("SELECT 1 FROM hashtag_set WHERE id = ?", made.id))
            return writer.fail(ErrorCode::NotFound);
        if (checkSet(writer, made))
            writer.exec("UPDATE hashtag_set SET name = ?2, tags = ?3 WHERE id = ?1", made.id, made.name,
                made.tags.join(QLatin1Char(' ')));
    });
}

QFuture<Result<ActDone>> HashtagSetEdits::remove(HashtagSetId set)
{
    return m_edits.run(setLabel("hashtags.delete", {}), [set](Writer &writer) {
        const auto name = writer.text("SELECT name FROM hashtag_set WHERE id = ?", set);
        if (!name)
            return writer.fail(ErrorCode::NotFound);
        writer.setLabelArgs({*name});
        writer.exec("DELETE FROM hashtag_set WHERE id = ?", set);
    });
}

} // namespace stoa
