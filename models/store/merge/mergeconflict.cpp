// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/merge/mergeconflict.h"

#include "models/store/merge/mergeshape.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace stoa {

namespace {

const QLatin1String conflictPrefix("conflict:");

QJsonObject toObject(const MergeConflict::Values &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), *it ? QJsonValue(**it) : QJsonValue());
    return object;
}

MergeConflict::Values fromObject(const QJsonObject &object)
{
    MergeConflict::Values values;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        values.insert(it.key(), it->isString() ? std::optional(it->toString()) : std::nullopt);
    return values;
}

const MergeShape *shapeNamed(const QList<MergeShape> &shapes, const QString &table)
{
    for (const MergeShape &shape : shapes) {
        if (shape.table == table.toUtf8())
            return &shape;
    }
    return nullptr;
}

QByteArray keyCondition(const MergeShape &shape)
{
    QByteArrayList parts;
    for (const int place : shape.key)
        parts.append(shape.columns.at(place).name + " = ?");
    return " WHERE " + parts.join(" AND ");
}

//! Keys of one part are whole texts (names of settings may hold commas); others are numbers.
QStringList keyParts(const MergeShape &shape, const QString &key)
{
    return shape.key.size() == 1 ? QStringList{key} : key.split(QLatin1Char(','));
}

void deleteWithParts(Writer &writer, const QList<MergeShape> &shapes, const QByteArray &table, const QString &id)
{
    for (const MergeShape &shape : shapes) {
        for (const MergeShape::Reference &reference : shape.references) {
            if (reference.table != table)
                continue;
            const MergeShape::Column &column = shape.columns.at(reference.column);
            if (column.notNull)
                writer.exec(("DELETE FROM " + shape.table + " WHERE " + column.name + " = ?").constData(), id);
            else
                writer.exec(("UPDATE " + shape.table + " SET " + column.name + " = NULL WHERE " + column.name + " = ?")
                                .constData(),
                    id);
        }
    }
}

//! Whether the row still holds what the merge put there. Sets an error when it does not.
bool isAsMerged(Writer &writer, const MergeShape &shape, const MergeConflict &conflict, const QStringList &key)
{
    for (auto it = conflict.kept.cbegin(); it != conflict.kept.cend(); ++it) {
        if (shape.column(it.key().toUtf8()) < 0) {
            writer.fail(ErrorCode::NotFound);
            return false;
        }
        Statement row
            = writer.query(("SELECT " + it.key().toUtf8() + " FROM " + shape.table + keyCondition(shape)).constData());
        for (int i = 0; i < key.size(); ++i)
            row.bind(i + 1, key.at(i));
        if (!row.step()) {
            writer.fail(ErrorCode::NotFound);
            return false;
        }
        const std::optional<QString> now = row.isNull(0) ? std::nullopt : std::optional(row.text(0));
        if (now != *it && conflict.other) {
            writer.fail(ErrorCode::Conflict);
            return false;
        }
    }
    return true;
}

} // namespace

QString MergeConflict::name() const
{
    const QString what = other ? kept.firstKey() : QStringLiteral("*");
    const QString name = conflictPrefix + table + QLatin1Char(':') + key + QLatin1Char(':') + what;
    return number == 1 ? name : name + QLatin1Char('#') + QString::number(number);
}

QString MergeConflict::toJson() const
{
    QJsonObject object{{QStringLiteral("table"), table}, {QStringLiteral("key"), key},
        {QStringLiteral("kept"), toObject(kept)}, {QStringLiteral("number"), number},
        {QStringLiteral("other"), other ? QJsonValue(toObject(*other)) : QJsonValue()}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<MergeConflict> MergeConflict::fromSetting(const QString &name, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    MergeConflict conflict{object.value(QLatin1String("table")).toString(),
        object.value(QLatin1String("key")).toString(), fromObject(object.value(QLatin1String("kept")).toObject()),
        std::nullopt, object.value(QLatin1String("number")).toInt(1)};
    if (const QJsonValue other = object.value(QLatin1String("other")); other.isObject())
        conflict.other = fromObject(other.toObject());
    if (conflict.table.isEmpty() || conflict.kept.isEmpty() || conflict.name() != name)
        return std::nullopt;
    return conflict;
}

Result<QList<MergeConflict>> waitingConflicts(Connection &connection)
{
    QList<MergeConflict> conflicts;
    Statement rows = connection.query(
        "SELECT name, value FROM setting WHERE name >= 'conflict:' AND name < 'conflict;' ORDER BY name");
    while (rows.step()) {
        if (const auto conflict = MergeConflict::fromSetting(rows.text(0), rows.text(1)))
            conflicts.append(*conflict);
    }
    return rows.finish(std::move(conflicts));
}

QString conflictSubject(Connection &connection, const MergeConflict &conflict)
{
    static const std::map<QString, const char *> subjects{
        {QStringLiteral("account"), "SELECT network || ':' || handle FROM account WHERE id = ?"},
        {QStringLiteral("theme"), "SELECT name FROM theme WHERE id = ?"},
        {QStringLiteral("campaign"), "SELECT name FROM campaign WHERE id = ?"},
        {QStringLiteral("post"), "SELECT CASE title WHEN '' THEN text ELSE title END FROM post WHERE id = ?"},
        {QStringLiteral("variant"),
            "SELECT a.network || ':' || a.handle FROM variant v JOIN account a ON a.id = v.account_id WHERE v.id = ?"},
        {QStringLiteral("label"), "SELECT name FROM label WHERE id = ?"},
        {QStringLiteral("media"), "SELECT name FROM media WHERE id = ?"},
        {QStringLiteral("post_media"),
            "SELECT m.name FROM post_media p JOIN media m ON m.id = p.media_id WHERE p.id = ?"},
        {QStringLiteral("triage"), "SELECT author FROM comment WHERE id = ?"},
        {QStringLiteral("reply"), "SELECT c.author FROM reply r JOIN comment c ON c.id = r.comment_id WHERE r.id = ?"},
        {QStringLiteral("rule"), "SELECT name FROM rule WHERE id = ?"},
        {QStringLiteral("slot"),
            "SELECT a.network || ':' || a.handle || ' ' || s.time FROM slot s JOIN account a ON a.id = s.account_id"
            " WHERE s.id = ?"},
        {QStringLiteral("account_limit"), "SELECT network || ':' || handle FROM account WHERE id = ?"},
        {QStringLiteral("theme_turn"), "SELECT name FROM theme WHERE id = ?"},
        {QStringLiteral("day_note"), "SELECT text FROM day_note WHERE id = ?"},
        {QStringLiteral("client_day"), "SELECT name FROM client_day WHERE id = ?"},
        {QStringLiteral("series"),
            "SELECT CASE p.title WHEN '' THEN p.text ELSE p.title END FROM series s JOIN post p ON p.id = s.post_id"
            " WHERE s.id = ?"},
        {QStringLiteral("post_task"), "SELECT title FROM post_task WHERE id = ?"},
        {QStringLiteral("hashtag_set"), "SELECT name FROM hashtag_set WHERE id = ?"},
        {QStringLiteral("post_template"), "SELECT name FROM post_template WHERE id = ?"},
        {QStringLiteral("link_preset"), "SELECT name FROM link_preset WHERE id = ?"},
        {QStringLiteral("picture_template"), "SELECT name FROM picture_template WHERE id = ?"},
        {QStringLiteral("media_card"), "SELECT name FROM media WHERE id = ?"},
        {QStringLiteral("contest"), "SELECT name FROM contest WHERE id = ?"},
        {QStringLiteral("contest_entry"), "SELECT name FROM contest_entry WHERE id = ?"},
        {QStringLiteral("feed"), "SELECT title FROM feed WHERE id = ?"}};
    for (const char *table : {"post_origin", "evergreen", "post_work", "post_field"}) {
        if (conflict.table == QLatin1String(table)) // the post is the first part of their key
            return connection
                .text(subjects.at(QStringLiteral("post")), conflict.key.section(QLatin1Char(','), 0, 0).toLongLong())
                .value_or(QString());
    }
    if (conflict.table == QLatin1String("setting"))
        return conflict.key;
    const auto sql = subjects.find(conflict.table);
    return sql == subjects.end() ? QString()
                                 : connection.text(sql->second, conflict.key.toLongLong()).value_or(QString());
}

void noteConflict(Writer &writer, MergeConflict conflict)
{
    for (conflict.number = 1;; ++conflict.number) {
        const auto there = writer.text("SELECT value FROM setting WHERE name = ?", conflict.name());
        if (!there && !writer.failed())
            writer.exec("INSERT INTO setting (name, value) VALUES (?, ?)", conflict.name(), conflict.toJson());
        if (!there || *there == conflict.toJson())
            return;
    }
}

void keepVersion(Writer &writer, const MergeConflict &conflict)
{
    writer.exec("DELETE FROM setting WHERE name = ?", conflict.name());
}

void takeOtherVersion(Writer &writer, const MergeConflict &conflict)
{
    const Result<QList<MergeShape>> shapes = mergeShapes(writer.connection());
    const MergeShape *const shape = shapes ? shapeNamed(*shapes, conflict.table) : nullptr;
    const QStringList key = shape ? keyParts(*shape, conflict.key) : QStringList();
    if (shape == nullptr || key.size() != shape->key.size())
        return writer.fail(ErrorCode::NotFound);
    if (!isAsMerged(writer, *shape, conflict, key))
        return;
    QByteArray sql;
    QList<std::optional<QString>> values;
    if (conflict.other) {
        QByteArrayList changes;
        for (auto it = conflict.other->cbegin(); it != conflict.other->cend(); ++it) {
            if (shape->column(it.key().toUtf8()) < 0)
                return writer.fail(ErrorCode::NotFound);
            changes.append(it.key().toUtf8() + " = ?");
            values.append(*it);
        }
        sql = "UPDATE " + shape->table + " SET " + changes.join(", ");
    } else {
        deleteWithParts(writer, *shapes, shape->table, key.first());
        sql = "DELETE FROM " + shape->table;
    }
    Statement statement = writer.query((sql + keyCondition(*shape)).constData());
    for (const QString &part : key)
        values.append(part);
    for (int i = 0; i < values.size(); ++i)
        statement.bind(i + 1, values.at(i));
    while (statement.step()) { }
    keepVersion(writer, conflict);
}

} // namespace stoa
