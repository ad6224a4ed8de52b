// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/merge/mergeshape.h"

#include <array>

namespace stoa {

namespace {

struct PlannedReference
{
    const char *column;
    const char *table;
    bool owns;
};

//! What the schema does not say about a table.
struct PlannedShape
{
    const char *table;
    MergeShape::Policy policy;
    QList<QByteArrayList> together;
    QByteArrayList natural;
    QList<PlannedReference> references;
    QByteArrayList quiet;
};

using Policy = MergeShape::Policy;

//! The tables that a person writes. Order: what is referred to stands before what refers to it.
QList<PlannedShape> editedTables()
{
    return {
        {"account", Policy::Both, {{"rhythm_least", "rhythm_most", "rhythm_period"}}, {"network", "handle"}, {},
            {"rank"}},
        {"theme", Policy::Both, {}, {}, {}, {"rank"}},
        {"theme_account", Policy::Both, {}, {}, {{"theme_id", "theme", true}, {"account_id", "account", true}}, {}},
        {"campaign", Policy::Both, {{"from_date", "to_date"}}, {}, {}, {}},
        {"post", Policy::Both, {{"wall", "zone", "utc_ms", "resolved"}, {"status", "published_ms"}}, {},
            {{"theme_id", "theme", false}, {"campaign_id", "campaign", false}}, {"tray_rank", "changed_ms"}},
        {"variant", Policy::Both, {{"remote_id", "url"}}, {"post_id", "account_id"},
            {{"post_id", "post", true}, {"account_id", "account", true}}, {}},
        {"label", Policy::Both, {}, {"name"}, {}, {}},
        {"post_label", Policy::Both, {}, {}, {{"post_id", "post", true}, {"label_id", "label", false}}, {}},
        {"media", Policy::Both, {}, {"sha256"}, {}, {}},
        {"post_media", Policy::Both, {}, {}, {{"post_id", "post", true}, {"media_id", "media", false}}, {"rank"}},
        {"rule", Policy::Both, {}, {}, {}, {"rank"}},
        {"setting", Policy::Both, {}, {}, {}, {}}, // the logo is one of the media
    };
}

//! The same of what a month is planned with.
QList<PlannedShape> plannedTables()
{
    const PlannedReference ofPost{"post_id", "post", true};
    const PlannedReference ofAccount{"account_id", "account", true};
    return {
        {"slot", Policy::Both, {{"weekday", "time"}}, {}, {ofAccount, {"theme_id", "theme", false}}, {}},
        {"account_limit", Policy::Both, {}, {}, {ofAccount}, {}},
        {"theme_turn", Policy::Both, {{"every", "phase"}}, {}, {{"theme_id", "theme", true}}, {}},
        {"day_note", Policy::Both, {{"from_date", "to_date"}}, {}, {}, {}},
        {"client_day", Policy::Both, {{"rule", "since_year"}}, {}, {}, {}},
        {"series", Policy::Both, {}, {}, {ofPost}, {}},
        {"post_origin", Policy::Both, {{"kind", "source_post_id", "series_id", "wall", "offset_minutes"}}, {}, {ofPost},
            {}},
        {"evergreen", Policy::Both, {}, {}, {ofPost}, {}},
        {"post_work", Policy::Both, {}, {}, {ofPost}, {}},
        {"post_task", Policy::Both, {}, {}, {ofPost}, {"rank"}},
        {"post_field", Policy::Both, {}, {}, {ofPost}, {}},
        {"hashtag_set", Policy::Both, {}, {}, {}, {"rank"}},
        {"post_template", Policy::Both, {}, {}, {}, {"rank"}},
        {"link_preset", Policy::Both, {{"source", "medium", "campaign", "term", "content"}}, {}, {}, {}},
        {"picture_template", Policy::Both, {}, {}, {}, {"rank"}},
        {"media_card", Policy::Both, {}, {}, {{"media_id", "media", true}}, {}},
        {"media_tag", Policy::Both, {}, {}, {{"media_id", "media", true}}, {}},
        {"contest", Policy::Both, {{"starts", "ends"}, {"seed_hash", "seed", "minutes"}}, {},
            {{"post_id", "post", false}}, {}},
        {"feed", Policy::Both, {}, {"url"}, {}, {}},
        {"feed_item", Policy::Both, {}, {}, {{"feed_id", "feed", true}}, {}},
        {"own_word", Policy::Both, {}, {}, {}, {}},
    };
}

//! What imports and rule runs wrote, and what a person made of it. The shelves are not among them: they only serve the
//! history, which stays each copy's own.
QList<PlannedShape> readTables()
{
    return {
        {"import", Policy::Facts, {}, {}, {}, {}},
        {"import_layout", Policy::Facts, {}, {}, {}, {}},
        {"person", Policy::Facts, {}, {"account_id", "remote_id"}, {{"account_id", "account", false}}, {}},
        {"comment", Policy::Facts, {}, {"account_id", "remote_id"},
            {{"account_id", "account", false}, {"person_id", "person", false}}, {}},
        {"triage", Policy::Both, {{"state", "snoozed_until_ms"}}, {}, {{"comment_id", "comment", true}}, {}},
        {"comment_label", Policy::Both, {}, {}, {{"comment_id", "comment", true}, {"label_id", "label", false}}, {}},
        {"reply", Policy::Both, {{"state", "answered_ms"}}, {}, {{"comment_id", "comment", true}}, {}},
        {"rule_run", Policy::Facts, {}, {}, {}, {}},
        {"rule_effect", Policy::Facts, {}, {}, {}, {}},
        {"published_item", Policy::Facts, {}, {"account_id", "remote_id"}, {{"account_id", "account", false}}, {}},
        {"sample", Policy::Facts, {}, {}, {{"account_id", "account", false}}, {}},
        {"post_version", Policy::Facts, {}, {}, {}, {}},
        {"contest_entry", Policy::Both, {}, {}, {{"contest_id", "contest", true}, {"comment_id", "comment", false}},
            {}},
    };
}

void readColumns(Connection &connection, MergeShape &shape)
{
    QList<std::pair<qint64, int>> key;
    Statement rows = connection.query(
        "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)", QString::fromUtf8(shape.table));
    while (rows.step()) {
        if (rows.integer(3) > 0)
            key.append({rows.integer(3), static_cast<int>(shape.columns.size())});
        shape.columns.append({rows.bytes(0), rows.bytes(1), rows.integer(2) != 0});
    }
    std::sort(key.begin(), key.end());
    for (const auto &[order, place] : key)
        shape.key.append(place);
}

MergeShape shapeOf(Connection &connection, const PlannedShape &planned)
{
    MergeShape shape;
    shape.table = planned.table;
    shape.policy = planned.policy;
    readColumns(connection, shape);
    QList<int> grouped = shape.key;
    for (const QByteArrayList &together : planned.together) {
        QList<int> group;
        for (const QByteArray &name : together)
            group.append(shape.column(name));
        grouped += group;
        shape.groups.append(group);
    }
    for (int i = 0; i < shape.columns.size(); ++i) {
        if (!grouped.contains(i))
            shape.groups.append(QList<int>{i});
    }
    for (const QByteArray &name : planned.natural)
        shape.natural.append(shape.column(name));
    for (const QByteArray &name : planned.quiet)
        shape.quiet.append(shape.column(name));
    for (const PlannedReference &reference : planned.references)
        shape.references.append({shape.column(reference.column), reference.table, reference.owns});
    return shape;
}

} // namespace

int MergeShape::column(QByteArrayView name) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).name == name)
            return i;
    }
    return -1;
}

QByteArray MergeShape::keyOf(const MergeRow &row) const
{
    QByteArrayList parts;
    for (const int place : key)
        parts.append(row.at(place).toString().toUtf8());
    return parts.join(',');
}

QByteArray MergeShape::columnList() const
{
    QByteArrayList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names.join(", ");
}

Result<QList<MergeShape>> mergeShapes(Connection &connection)
{
    QList<MergeShape> shapes;
    for (const PlannedShape &planned : editedTables() + plannedTables() + readTables())
        shapes.append(shapeOf(connection, planned));
    if (connection.failed())
        return connection.takeError();
    return shapes;
}

QByteArray serialised(const QVariant &value)
{
    if (value.isNull())
        return "-";
    if (value.typeId() == QMetaType::QByteArray)
        return 'b' + value.toByteArray().toHex();
    // A double with all its digits, so that different values never look the same.
    const QByteArray text = value.typeId() == QMetaType::Double ? QByteArray::number(value.toDouble(), 'g', 17)
                                                                : value.toString().toUtf8();
    return QByteArray::number(text.size()) + ':' + text;
}

QByteArray serialised(const MergeRow &row, const QList<int> &columns)
{
    QByteArray text;
    for (const int place : columns)
        text += serialised(row.at(place)) + ';';
    return text;
}

} // namespace stoa
