// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/posttemplates.h"

#include "models/core/text.h"
#include "models/planning/postwriting.h"

#include <QRegularExpression>

namespace stoa {

namespace {

const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}\\n]{1,60})\\}"));
    return pattern;
}

void addPlaces(QStringList &places, QStringList &keys, const QString &text)
{
    QRegularExpressionMatchIterator found = placePattern().globalMatch(text);
    while (found.hasNext()) {
        const QString name = found.next().captured(1).trimmed();
        const QString key = placeKey(name);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys.append(key);
        places.append(name);
    }
}

ActLabel templateLabel(const char *code, const QString &name)
{
    return {QString::fromLatin1(code), {name}, {}, false};
}

bool checkTemplate(Writer &writer, const PostTemplate &made)
{
    if (made.name.isEmpty() || made.text.trimmed().isEmpty()) {
        writer.fail(ErrorCode::Invalid, {made.name});
        return false;
    }
    Statement others = writer.query("SELECT name FROM post_template WHERE id <> ?", made.id);
    while (others.step()) {
        if (others.text(0).compare(made.name, Qt::CaseInsensitive) == 0) {
            writer.fail(ErrorCode::Conflict, {made.name});
            return false;
        }
    }
    return true;
}

} // namespace

QString placeKey(const QString &name)
{
    return fold(name.simplified());
}

QStringList templatePlaces(const QString &text)
{
    QStringList places;
    QStringList keys;
    addPlaces(places, keys, text);
    return places;
}

QStringList templatePlaces(const PostTemplate &from)
{
    QStringList places;
    QStringList keys;
    for (const QString &text : {from.title, from.text, from.link})
        addPlaces(places, keys, text);
    return places;
}

QString filledTemplate(const QString &text, const QHash<QString, QString> &values)
{
    QString filled;
    qsizetype from = 0;
    QRegularExpressionMatchIterator found = placePattern().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch place = found.next();
        const auto value = values.constFind(placeKey(place.captured(1)));
        if (value == values.constEnd())
            continue;
        filled += QStringView(text).mid(from, place.capturedStart() - from);
        filled += *value;
        from = place.capturedEnd();
    }
    filled += QStringView(text).mid(from);
    return filled;
}

Result<QList<PostTemplate>> readPostTemplates(Connection &reader)
{
    QList<PostTemplate> all;
    Statement rows = reader.query(
        "SELECT id, name, title, text, link, kind FROM post_template ORDER BY rank, stoa_fold(name), id");
    while (rows.step())
        all.append({rows.id<PostTemplateId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
            kindFromToken(rows.text(5)).value_or(PostKind::Text)});
    return rows.finish(std::move(all));
}

PostTemplateEdits::PostTemplateEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> PostTemplateEdits::create(const PostTemplate &made)
{
    PostTemplate kept = made;
    kept.name = made.name.trimmed();
    if (!kept.id.isValid())
        kept.id = {makeId(m_edits.clock().nowUtcMs())};
    return m_edits.run(templateLabel("template.create", kept.name), [kept](Writer &writer) {
        if (!checkTemplate(writer, kept))
            return;
        const qint64 rank = writer.integer("SELECT max(rank) FROM post_template").value_or(0) + rankStep;
        writer.exec("INSERT INTO post_template (id, name, title, text, link, kind, rank) VALUES (?, ?, ?, ?, ?, ?, ?)",
            kept.id, kept.name, kept.title, kept.text, kept.link, kindToken(kept.kind), rank);
    });
}

QFuture<Result<ActDone>> PostTemplateEdits::change(const PostTemplate &made)
{
    PostTemplate kept = made;
    kept.name = made.name.trimmed();
    return m_edits.run(templateLabel("template.edit", kept.name), [kept](Writer &writer) {
        if (!writer.integer("SELECT 1 FROM post_template WHERE id = ?", kept.id))
            return writer.fail(ErrorCode::NotFound);
        if (checkTemplate(writer, kept))
            writer.exec("UPDATE post_template SET name = ?2, title = ?3, text = ?4, link = ?5, kind = ?6 WHERE id = ?1",
                kept.id, kept.name, kept.title, kept.text, kept.link, kindToken(kept.kind));
    });
}

QFuture<Result<ActDone>> PostTemplateEdits::remove(PostTemplateId gone)
{
    return m_edits.run(templateLabel("template.delete", {}), [gone](Writer &writer) {
        const auto name = writer.text("SELECT name FROM post_template WHERE id = ?", gone);
        if (!name)
            return writer.fail(ErrorCode::NotFound);
        writer.setLabelArgs({*name});
        writer.exec("DELETE FROM post_template WHERE id = ?", gone);
    });
}

} // namespace stoa
