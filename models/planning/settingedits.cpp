// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/settingedits.h"

#include "models/core/walltime.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa {

namespace {

constexpr qsizetype mostSharedMarks = 1000; // looked up for each post that is shown
constexpr char sharedMarksName[] = "shared_marks";

ActLabel settingLabel(const QString &name)
{
    return {QStringLiteral("project.settings"), {name}, {}, false};
}

void writeSetting(Writer &writer, const QString &name, const QString &value)
{
    if (value.isEmpty())
        writer.exec("DELETE FROM setting WHERE name = ?", name);
    else
        writer.exec("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2"
                    " WHERE value <> ?2",
            name, value);
}

struct ZonedPost
{
    PostId id;
    WallTime wall;
    qint64 utcMs = 0;
    bool published = false;
};

//! All posts that have a date into \a zone; see SettingEdits::setZone().
void moveToZone(Writer &writer, const QTimeZone &zone)
{
    QList<ZonedPost> posts;
    {
        Statement rows = writer.query("SELECT id, wall, utc_ms, status = 'published' FROM post WHERE wall IS NOT NULL");
        while (rows.step())
            posts.append(
                {rows.id<PostId>(0), WallTime::fromString(rows.text(1)), rows.integer(2), rows.integer(3) != 0});
    }
    for (const ZonedPost &post : posts) {
        const WallTime wall = post.published ? wallTimeAt(post.utcMs, zone) : post.wall;
        const Resolved moment = post.published ? Resolved{post.utcMs, Resolution::Exact} : resolve(wall, zone);
        writer.exec("UPDATE post SET wall = ?2, zone = ?3, utc_ms = ?4, resolved = ?5 WHERE id = ?1", post.id,
            wall.toString(), QString::fromUtf8(zone.id()), moment.utcMs, resolutionToken(moment.resolution));
    }
}

QString jsonList(const QStringList &values)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString &json)
{
    QStringList values;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        values.append(value.toString());
    return values;
}

QString settingText(Connection &reader, const char *name, const QString &otherwise = {})
{
    return reader.text("SELECT value FROM setting WHERE name = ?", name).value_or(otherwise);
}

} // namespace

SettingEdits::SettingEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> SettingEdits::set(const QString &name, const QString &value)
{
    return m_edits.run(settingLabel(name), [name, value](Writer &writer) {
        if (name.isEmpty() || name == QLatin1String("zone"))
            return writer.fail(ErrorCode::Invalid, {name}); // the zone moves posts: setZone()
        writeSetting(writer, name, value);
    });
}

QFuture<Result<ActDone>> SettingEdits::setZone(const QString &zone)
{
    return m_edits.run(settingLabel(QStringLiteral("zone")), [zone](Writer &writer) {
        const QTimeZone wanted(zone.toUtf8());
        if (!wanted.isValid())
            return writer.fail(ErrorCode::Invalid, {zone});
        writeSetting(writer, QStringLiteral("zone"), zone);
        moveToZone(writer, wanted);
    });
}

QList<int> SettingEdits::dragSteps()
{
    return {5, 15, 30, 60};
}

int SettingEdits::longestDistanceMinutes()
{
    return 7 * 24 * 60;
}

QFuture<Result<ActDone>> SettingEdits::setDragStep(int minutes)
{
    return m_edits.run(settingLabel(QStringLiteral("drag_step")), [minutes](Writer &writer) {
        if (!dragSteps().contains(minutes))
            return writer.fail(ErrorCode::Invalid, {QString::number(minutes)});
        writeSetting(writer, QStringLiteral("drag_step"), QString::number(minutes));
    });
}

QFuture<Result<ActDone>> SettingEdits::setLeastDistance(int minutes)
{
    return m_edits.run(settingLabel(QStringLiteral("least_distance")), [minutes](Writer &writer) {
        if (minutes < 0 || minutes > longestDistanceMinutes())
            return writer.fail(ErrorCode::Invalid, {QString::number(minutes)});
        writeSetting(writer, QStringLiteral("least_distance"), QString::number(minutes));
    });
}

QFuture<Result<ActDone>> SettingEdits::setMixGoal(const QString &key, int percent)
{
    return m_edits.run(settingLabel(QStringLiteral("mix_goal")), [key, percent](Writer &writer) {
        if (percent < 0 || percent > 100)
            return writer.fail(ErrorCode::Invalid, {QString::number(percent)});
        writeSetting(writer, QStringLiteral("mix_goal:") + key, percent > 0 ? QString::number(percent) : QString());
    });
}

QFuture<Result<ActDone>> SettingEdits::setPacks(const QStringList &packs)
{
    return m_edits.run({QStringLiteral("days.edit"), {}, {}, false},
        [packs](Writer &writer) { writeSetting(writer, QStringLiteral("packs"), jsonList(packs)); });
}

QFuture<Result<ActDone>> SettingEdits::setHiddenDays(const QStringList &days)
{
    return m_edits.run({QStringLiteral("days.edit"), {}, {}, false}, [days](Writer &writer) {
        writeSetting(writer, QStringLiteral("hidden_days"), days.isEmpty() ? QString() : jsonList(days));
    });
}

QFuture<Result<ActDone>> SettingEdits::shareMark(const QString &mark, const QString &words)
{
    return m_edits.run({QStringLiteral("marks.share"), {words}, {}, false}, [mark](Writer &writer) {
        QStringList marks
            = listOf(writer.text("SELECT value FROM setting WHERE name = ?", sharedMarksName).value_or(QString()));
        if (mark.isEmpty() || marks.size() >= mostSharedMarks)
            return writer.fail(ErrorCode::Invalid, {mark});
        if (!marks.contains(mark))
            marks.append(mark);
        writeSetting(writer, QLatin1String(sharedMarksName), jsonList(marks));
    });
}

QFuture<Result<ActDone>> SettingEdits::forgetSharedMarks()
{
    return m_edits.run({QStringLiteral("marks.forget"), {}, {}, false},
        [](Writer &writer) { writeSetting(writer, QLatin1String(sharedMarksName), {}); });
}

QStringList readSharedMarks(Connection &reader)
{
    return listOf(settingText(reader, sharedMarksName));
}

PlanSettings readPlanSettings(Connection &reader)
{
    constexpr int usefulGoal = 80; // four fifths useful, one fifth selling: the rule of the trade
    PlanSettings settings;
    settings.zone = settingText(reader, "zone", QStringLiteral("UTC"));
    settings.language = settingText(reader, "language", QStringLiteral("en"));
    bool ok = false;
    if (const int step = settingText(reader, "drag_step").toInt(&ok); ok)
        settings.dragStepMinutes = step;
    if (const int distance = settingText(reader, "least_distance").toInt(&ok); ok)
        settings.leastDistanceMinutes = distance;
    if (const QString packs = settingText(reader, "packs"); !packs.isEmpty())
        settings.packs = listOf(packs);
    settings.hiddenDays = listOf(settingText(reader, "hidden_days"));
    settings.mixGoals = {{QStringLiteral("useful"), usefulGoal}};
    Statement goals = reader.query("SELECT substr(name, 10), CAST(value AS INTEGER) FROM setting WHERE name >= "
                                   "'mix_goal:' AND name < 'mix_goal;'");
    while (goals.step())
        settings.mixGoals.insert(goals.text(0), int(goals.integer(1)));
    return settings;
}

} // namespace stoa
