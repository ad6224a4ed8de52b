// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarviewstate.h"

#include "models/store/editservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stoa {

namespace {

const QString modeTokens[] = {QStringLiteral("month"), QStringLiteral("week"), QStringLiteral("list"),
    QStringLiteral("day"), QStringLiteral("year")};

template <typename AnyId>
QJsonArray idsToJson(const QList<AnyId> &ids)
{
    QJsonArray array;
    for (const AnyId &id : ids)
        array.append(id.toString()); // as text: numbers of JSON end at 2^53
    return array;
}

template <typename AnyId>
QList<AnyId> idsFromJson(const QJsonValue &value)
{
    QList<AnyId> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (const AnyId id = AnyId::fromString(each.toString()); id.isValid())
            ids.append(id);
    }
    return ids;
}

QJsonObject filterToJson(const PostFilter &filter)
{
    QJsonObject object;
    object[QLatin1String("accounts")] = idsToJson(filter.accounts);
    object[QLatin1String("labels")] = idsToJson(filter.labels);
    object[QLatin1String("themes")] = idsToJson(filter.themes);
    object[QLatin1String("campaigns")] = idsToJson(filter.campaigns);
    object[QLatin1String("networks")] = QJsonArray::fromStringList(filter.networks);
    QJsonArray statuses;
    for (PostStatus status : filter.statuses)
        statuses.append(statusToken(status));
    object[QLatin1String("statuses")] = statuses;
    QJsonArray kinds;
    for (PostKind kind : filter.kinds)
        kinds.append(kindToken(kind));
    object[QLatin1String("kinds")] = kinds;
    object[QLatin1String("text")] = filter.text;
    return object;
}

PostFilter filterFromJson(const QJsonObject &object)
{
    PostFilter filter;
    filter.accounts = idsFromJson<AccountId>(object[QLatin1String("accounts")]);
    filter.labels = idsFromJson<LabelId>(object[QLatin1String("labels")]);
    filter.themes = idsFromJson<ThemeId>(object[QLatin1String("themes")]);
    filter.campaigns = idsFromJson<CampaignId>(object[QLatin1String("campaigns")]);
    const QJsonArray networks = object[QLatin1String("networks")].toArray();
    for (const QJsonValue &network : networks)
        filter.networks.append(network.toString());
    const QJsonArray statuses = object[QLatin1String("statuses")].toArray();
    for (const QJsonValue &token : statuses) {
        if (const auto status = statusFromToken(token.toString()))
            filter.statuses.append(*status);
    }
    const QJsonArray kinds = object[QLatin1String("kinds")].toArray();
    for (const QJsonValue &token : kinds) {
        if (const auto kind = kindFromToken(token.toString()))
            filter.kinds.append(*kind);
    }
    filter.text = object[QLatin1String("text")].toString();
    return filter;
}

} // namespace

QByteArray CalendarViewState::toJson() const
{
    QJsonObject object;
    object[QLatin1String("view")] = modeTokens[static_cast<int>(mode)];
    object[QLatin1String("date")] = date.toString(Qt::ISODate);
    object[QLatin1String("filter")] = filterToJson(filter);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

CalendarViewState CalendarViewState::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CalendarViewState state;
    const auto mode = std::find(std::begin(modeTokens), std::end(modeTokens), object[QLatin1String("view")].toString());
    if (mode != std::end(modeTokens))
        state.mode = static_cast<CalendarMode>(mode - std::begin(modeTokens));
    state.date = QDate::fromString(object[QLatin1String("date")].toString(), Qt::ISODate);
    state.filter = filterFromJson(object[QLatin1String("filter")].toObject());
    return state;
}

CalendarViewState CalendarViewState::read(Connection &reader)
{
    return fromJson(reader.text("SELECT value FROM view_state WHERE name = 'calendar'").value_or(QString()).toUtf8());
}

void CalendarViewState::write(EditService &edits) const
{
    if (edits.isReadOnly())
        return;
    const QString json = QString::fromUtf8(toJson());
    edits.maintain([json](Writer &writer) {
        writer.exec("INSERT INTO view_state (name, value) VALUES ('calendar', ?1) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            json);
    });
}

} // namespace stoa
