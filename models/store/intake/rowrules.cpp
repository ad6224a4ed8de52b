// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/intake/rowrules.h"

#include <QUrl>

#include <array>

namespace stoa {

namespace {

// No text that a person writes or a network delivers comes near it; import limits a field to the same.
constexpr qsizetype longestText = 1 << 20;

struct WordRule
{
    const char *table;
    const char *column;
    const char *words; //!< parted by spaces
    const char *otherwise; //!< what an unknown word becomes
};
// A running import is one that was copied half: opening the file removes it.
constexpr std::array wordRules{WordRule{"post", "resolved", "exact gap overlap", "exact"},
    WordRule{"post", "status", "idea draft in_review changes_requested approved scheduled published failed", "draft"},
    WordRule{"post", "kind",
        "photo video story graphics text audio article poll question link testimonial faq newsletter offer event "
        "contest infographic podcast presentation ebook live",
        "text"},
    WordRule{"post", "purpose", "useful selling", "useful"}, WordRule{"media", "place", "inside beside", "inside"},
    WordRule{"comment", "kind", "comment mention message review", "comment"},
    WordRule{"triage", "state", "new open waiting done snoozed", "open"},
    WordRule{"reply", "state", "draft answered_by_hand", "draft"},
    WordRule{"import", "state", "running done undone", "done"},
    WordRule{"rule_run", "state", "running done undone", "done"},
    WordRule{"post_origin", "kind", "series evergreen companion", "evergreen"},
    WordRule{"post_task", "kind", "text picture check other", "other"},
    WordRule{"client_day", "kind", "public religious international unusual remembrance", "unusual"},
    WordRule{"contest", "kind", "draw repost_draw bonus quiz", "draw"},
    WordRule{
        "rule_effect", "action", "label assign priority hide spam delete suggest notify snooze like block", "notify"},
    WordRule{"rule_effect", "outcome", "done not_sent stopped", "stopped"}};

//! Columns that hold addresses of the web, opened on a click.
constexpr std::array addressColumns{std::pair("variant", "url"), std::pair("comment", "url"),
    std::pair("published_item", "url"), std::pair("post", "link"), std::pair("post_template", "link"),
    std::pair("feed", "url")};

bool isHarmlessAddress(const QString &text)
{
    if (text.isEmpty())
        return true;
    const QString scheme = QUrl(text).scheme();
    return scheme.isEmpty() || scheme == QLatin1String("http") || scheme == QLatin1String("https")
        || scheme == QLatin1String("mailto");
}

bool mendText(QString &text)
{
    const qsizetype before = text.size();
    const bool hasNul = text.contains(QChar(u'\0'));
    if (hasNul)
        text.remove(QChar(u'\0'));
    if (text.size() > longestText)
        text.truncate(longestText);
    return hasNul || text.size() != before;
}

bool mendWord(const MergeShape &shape, const QByteArray &column, QString &text)
{
    for (const WordRule &rule : wordRules) {
        if (shape.table != rule.table || column != rule.column)
            continue;
        if (!text.isEmpty() && QByteArray(rule.words).split(' ').contains(text.toUtf8()))
            return false;
        text = QString::fromLatin1(rule.otherwise);
        return true;
    }
    return false;
}

bool mendPlace(const MergeShape &shape, const QByteArray &column, QString &text)
{
    for (const auto &[table, name] : addressColumns) {
        if (shape.table == table && column == name && !isHarmlessAddress(text)) {
            text.clear();
            return true;
        }
    }
    // A file beside the project is named by its name alone.
    if (shape.table == "media" && column == "name"
        && (text.contains(QLatin1Char('/')) || text.contains(QLatin1Char('\\')) || text == QLatin1String("..")
            || text == QLatin1String("."))) {
        text = text.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1);
        if (text.isEmpty() || text == QLatin1String("..") || text == QLatin1String("."))
            text = QStringLiteral("file");
        return true;
    }
    return false;
}

} // namespace

RowVerdict judgeRow(const MergeShape &shape, MergeRow &row)
{
    bool mended = false;
    for (int i = 0; i < shape.columns.size(); ++i) {
        QVariant &value = row[i];
        if (value.typeId() != QMetaType::QString)
            continue;
        QString text = value.toString();
        const bool changed = mendText(text) | mendWord(shape, shape.columns.at(i).name, text)
            | mendPlace(shape, shape.columns.at(i).name, text);
        if (!changed)
            continue;
        if (shape.key.contains(i))
            return RowVerdict::Bad; // a key that is not what it says would take another row's place
        value = text;
        mended = true;
    }
    return mended ? RowVerdict::Mended : RowVerdict::Good;
}

std::optional<QVariant> asColumnType(const QVariant &value, const MergeShape::Column &column)
{
    if (value.isNull())
        return column.notNull ? std::nullopt : std::optional(QVariant());
    bool ok = true;
    if (column.type == "INTEGER") {
        const qint64 number = value.toLongLong(&ok);
        return ok && value.typeId() != QMetaType::QByteArray ? std::optional<QVariant>(number) : std::nullopt;
    }
    if (column.type == "REAL") {
        const double number = value.toDouble(&ok);
        return ok && std::isfinite(number) ? std::optional<QVariant>(number) : std::nullopt;
    }
    if (column.type == "BLOB")
        return value.typeId() == QMetaType::QByteArray ? std::optional(value) : std::nullopt;
    return value.typeId() == QMetaType::QByteArray ? std::nullopt : std::optional<QVariant>(value.toString());
}

} // namespace stoa
