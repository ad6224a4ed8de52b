// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/contest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace stoa {

namespace {

constexpr std::array contestKinds{"draw", "repost_draw", "bonus", "quiz"};

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue word : value.toArray()) {
        if (!word.toString().isEmpty())
            words.append(word.toString());
    }
    return words;
}

std::optional<bool> knownFact(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

QString contestKindToken(ContestKind kind)
{
    return QString::fromLatin1(contestKinds.at(static_cast<size_t>(kind)));
}

ContestKind contestKindOf(const QString &token)
{
    for (size_t at = 0; at < contestKinds.size(); ++at) {
        if (token == QLatin1String(contestKinds.at(at)))
            return static_cast<ContestKind>(at);
    }
    return ContestKind::Draw;
}

QString ContestConditions::toJson() const
{
    return compactJson({{QStringLiteral("in_time"), inTime}, {QStringLiteral("commented"), commented},
        {QStringLiteral("followed"), followed}, {QStringLiteral("reposted"), reposted},
        {QStringLiteral("mentions"), mentions}, {QStringLiteral("hashtag"), hashtag},
        {QStringLiteral("answers"), QJsonArray::fromStringList(answers)},
        {QStringLiteral("staff"), QJsonArray::fromStringList(staff)}});
}

ContestConditions ContestConditions::fromJson(const QString &json)
{
    const QJsonObject object = objectOf(json);
    ContestConditions conditions;
    conditions.inTime = object.value(QLatin1String("in_time")).toBool(true);
    conditions.commented = object.value(QLatin1String("commented")).toBool(true);
    conditions.followed = object.value(QLatin1String("followed")).toBool();
    conditions.reposted = object.value(QLatin1String("reposted")).toBool();
    conditions.mentions = std::clamp(object.value(QLatin1String("mentions")).toInt(), 0, 100);
    conditions.hashtag = object.value(QLatin1String("hashtag")).toString();
    conditions.answers = wordsOf(object.value(QLatin1String("answers")));
    conditions.staff = wordsOf(object.value(QLatin1String("staff")));
    return conditions;
}

QList<ContestPlace> ContestMinutes::winners() const
{
    QList<ContestPlace> won;
    std::copy_if(places.cbegin(), places.cend(), std::back_inserter(won),
        [](const ContestPlace &place) { return place.refused.isEmpty(); });
    return won;
}

QString ContestMinutes::toJson() const
{
    QJsonArray drawn;
    for (const ContestPlace &place : places)
        drawn.append(
            QJsonObject{{QStringLiteral("entry"), place.entry.toString()}, {QStringLiteral("name"), place.name},
                {QStringLiteral("key"), place.key}, {QStringLiteral("refused"), place.refused}});
    return compactJson(
        {{QStringLiteral("drawn_ms"), QString::number(drawnMs)}, {QStringLiteral("list_sha256"), listSha256},
            {QStringLiteral("participants"), participants}, {QStringLiteral("places"), drawn}});
}

std::optional<ContestMinutes> ContestMinutes::fromJson(const QString &json)
{
    const QJsonObject object = objectOf(json);
    if (object.isEmpty())
        return std::nullopt;
    ContestMinutes minutes;
    minutes.drawnMs = object.value(QLatin1String("drawn_ms")).toString().toLongLong();
    minutes.listSha256 = object.value(QLatin1String("list_sha256")).toString();
    minutes.participants = object.value(QLatin1String("participants")).toInteger();
    for (const QJsonValue value : object.value(QLatin1String("places")).toArray()) {
        const QJsonObject place = value.toObject();
        minutes.places.append({ContestEntryId::fromString(place.value(QLatin1String("entry")).toString()),
            place.value(QLatin1String("name")).toString(), place.value(QLatin1String("key")).toString(),
            place.value(QLatin1String("refused")).toString()});
    }
    return minutes;
}

QString EntryFacts::toJson() const
{
    QJsonObject object;
    const auto note = [&object](const char *name, const std::optional<bool> &fact) {
        if (fact)
            object.insert(QLatin1String(name), *fact);
    };
    note("commented", commented);
    note("followed", followed);
    note("reposted", reposted);
    if (atMs)
        object.insert(QLatin1String("at_ms"), QString::number(*atMs));
    if (!text.isEmpty())
        object.insert(QLatin1String("text"), text);
    return compactJson(object);
}

EntryFacts EntryFacts::fromJson(const QString &json)
{
    const QJsonObject object = objectOf(json);
    EntryFacts facts;
    facts.commented = knownFact(object, "commented");
    facts.followed = knownFact(object, "followed");
    facts.reposted = knownFact(object, "reposted");
    bool isNumber = false;
    const qint64 at = object.value(QLatin1String("at_ms")).toString().toLongLong(&isNumber);
    if (isNumber)
        facts.atMs = at;
    facts.text = object.value(QLatin1String("text")).toString();
    return facts;
}

} // namespace stoa
