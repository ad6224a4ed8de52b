// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/ownwords.h"

namespace stoa {

namespace {
constexpr qsizetype longestOwnWord = 100;
}

Result<QStringList> readOwnWords(Connection &reader)
{
    QStringList words;
    Statement rows = reader.query("SELECT word FROM own_word ORDER BY word");
    while (rows.step())
        words.append(rows.text(0));
    return rows.finish(std::move(words));
}

OwnWordEdits::OwnWordEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> OwnWordEdits::add(const QString &word)
{
    const QString kept = word.trimmed().normalized(QString::NormalizationForm_C);
    return m_edits.run({QStringLiteral("word.add"), {kept}, {}, false}, [kept](Writer &writer) {
        if (kept.isEmpty() || kept.size() > longestOwnWord || kept.simplified().contains(QLatin1Char(' ')))
            return writer.fail(ErrorCode::Invalid, {kept});
        writer.exec("INSERT OR IGNORE INTO own_word (word) VALUES (?)", kept);
    });
}

QFuture<Result<ActDone>> OwnWordEdits::remove(const QString &word)
{
    return m_edits.run({QStringLiteral("word.delete"), {word}, {}, false}, [word](Writer &writer) {
        if (writer.exec("DELETE FROM own_word WHERE word = ?", word) == 0)
            writer.fail(ErrorCode::NotFound);
    });
}

} // namespace stoa
