// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/observancepack.h"

#include "models/planning/easter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stoa {

namespace {

const QStringList &observanceKindTokens()
{
    static const QStringList tokens{QStringLiteral("public"), QStringLiteral("religious"),
        QStringLiteral("international"), QStringLiteral("unusual"), QStringLiteral("remembrance")};
    return tokens;
}

const QStringList &observanceGroupTokens()
{
    static const QStringList tokens{QStringLiteral("world"), QStringLiteral("country"), QStringLiteral("church"),
        QStringLiteral("name-days"), QStringLiteral("trade")};
    return tokens;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

QHash<QString, QString> textsByLanguage(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QHash<int, QString> datesByYear(const QJsonValue &value)
{
    QHash<int, QString> dates;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        dates.insert(it.key().toInt(), it.value().toString());
    return dates;
}

QString textInLanguage(const QHash<QString, QString> &texts, const QString &language)
{
    const auto found = texts.constFind(language);
    return found != texts.constEnd() ? *found : texts.value(QStringLiteral("en"));
}

// "saturday" or "orthodox-easter -6..0"
bool readSubstituteCondition(const QString &text, ObservanceSubstitute &substitute)
{
    substitute.weekday = weekdayFromToken(text);
    if (substitute.weekday != 0)
        return true;
    const QStringList words = text.split(QLatin1Char(' '));
    if (words.size() != 2 || words[0] != QLatin1String("orthodox-easter"))
        return false;
    const QStringList range = words[1].split(QStringLiteral(".."));
    bool from = false;
    bool to = false;
    substitute.easterFrom = range.first().toInt(&from);
    substitute.easterTo = range.last().toInt(&to);
    return from && to && substitute.easterFrom <= substitute.easterTo;
}

// "+2" or a rule
bool readSubstituteTarget(const QString &text, ObservanceSubstitute &substitute)
{
    substitute.days = text.toInt(&substitute.relative);
    if (substitute.relative)
        return true;
    const auto rule = ObservanceRule::parse(text);
    if (rule)
        substitute.rule = *rule;
    return rule.has_value();
}

bool readSubstitutes(const QJsonArray &list, std::vector<ObservanceSubstitute> &out)
{
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        ObservanceSubstitute substitute;
        if (!readSubstituteCondition(object[QLatin1String("if")].toString(), substitute)
            || !readSubstituteTarget(object[QLatin1String("to")].toString(), substitute))
            return false;
        substitute.instead = object[QLatin1String("instead")].toBool();
        out.push_back(substitute);
    }
    return true;
}

const ObservanceSubstitute *substituteMet(const ObservanceDefinition &day, QDate date)
{
    const auto met = [date](const ObservanceSubstitute &substitute) {
        if (substitute.weekday != 0)
            return date.dayOfWeek() == substitute.weekday;
        const qint64 distance = orthodoxEaster(date.year()).daysTo(date);
        return distance >= substitute.easterFrom && distance <= substitute.easterTo;
    };
    const auto found = std::find_if(day.substitutes.begin(), day.substitutes.end(), met);
    return found != day.substitutes.end() ? &*found : nullptr;
}

QDate substituteDate(const ObservanceSubstitute &substitute, QDate date)
{
    return substitute.relative ? date.addDays(substitute.days) : substitute.rule.dateIn(date.year());
}

QDate monthDayIn(int year, const QString &monthDay)
{
    return QDate::fromString(QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(monthDay), Qt::ISODate);
}

Error badDay(const QString &id, const QString &field)
{
    return {ErrorCode::Invalid, {id, field}, {}};
}

} // namespace

QString observanceKindToken(ObservanceKind kind)
{
    return observanceKindTokens().at(static_cast<int>(kind));
}

Result<ObservanceKind> observanceKindFromToken(const QString &token)
{
    const auto kind = observanceKindTokens().indexOf(token);
    if (kind < 0)
        return {ErrorCode::Invalid, {token}};
    return static_cast<ObservanceKind>(kind);
}

Result<ObservancePack> ObservancePack::read(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return {ErrorCode::BadSyntax, {QString::number(problem.offset), problem.errorString()}};
    ObservancePack pack;
    pack.m_id = root[QLatin1String("id")].toString();
    pack.m_names = textsByLanguage(root[QLatin1String("names")]);
    pack.m_substituteNames = textsByLanguage(root[QLatin1String("substitute_names")]);
    pack.m_peopleNames = textsByLanguage(root[QLatin1String("people_names")]);
    pack.m_peopleHashtags = textsByLanguage(root[QLatin1String("people_hashtag")]);
    pack.m_shared = textsOf(root[QLatin1String("shared")]);
    if (pack.m_id.isEmpty() || pack.m_names.isEmpty())
        return badDay(pack.m_id, QStringLiteral("id, names"));
    const auto group
        = observanceGroupTokens().indexOf(root[QLatin1String("group")].toString(observanceGroupTokens().first()));
    if (group < 0)
        return badDay(pack.m_id, QStringLiteral("group"));
    pack.m_group = static_cast<ObservanceGroup>(group);
    const QJsonObject lists = root[QLatin1String("substitutes")].toObject();
    const QJsonArray days = root[QLatin1String("days")].toArray();
    for (const QJsonValue &value : days) {
        auto day = pack.readDay(value.toObject(), lists);
        if (!day)
            return day.error();
        pack.m_definitions.push_back(std::move(*day));
    }
    return pack;
}

Result<ObservanceDefinition> ObservancePack::readDay(const QJsonObject &day, const QJsonObject &substituteLists) const
{
    ObservanceDefinition result;
    result.id = day[QLatin1String("id")].toString();
    result.names = textsByLanguage(day[QLatin1String("names")]);
    result.hashtags = textsByLanguage(day[QLatin1String("hashtag")]);
    result.people = textsOf(day[QLatin1String("people")]);
    if (!result.people.isEmpty()) {
        result.names = m_peopleNames;
        result.hashtags = m_peopleHashtags;
    }
    result.source = day[QLatin1String("source")].toString();
    if (result.id.isEmpty() || !result.names.contains(QStringLiteral("en")) || result.source.isEmpty())
        return badDay(result.id, QStringLiteral("id, names, source"));
    const auto kind = observanceKindFromToken(day[QLatin1String("kind")].toString());
    if (!kind)
        return badDay(result.id, QStringLiteral("kind"));
    result.kind = *kind;
    result.sensitive = day[QLatin1String("sensitive")].toBool();
    result.leadDays = day[QLatin1String("lead")].toInt();
    result.fromYear = day[QLatin1String("from")].toInt(0);
    result.toYear = day[QLatin1String("to")].toInt(9999);
    result.length = std::clamp(day[QLatin1String("length")].toInt(1), 1, 31);
    result.dates = datesByYear(day[QLatin1String("dates")]);
    result.substituteDates = datesByYear(day[QLatin1String("substitute_dates")]);
    const QString when = day[QLatin1String("when")].toString();
    if (when == QLatin1String("dates")) {
        const QJsonArray dates = day[QLatin1String("on")].toArray();
        for (const QJsonValue &date : dates)
            result.on.push_back(QDate::fromString(date.toString(), Qt::ISODate));
        if (std::any_of(result.on.begin(), result.on.end(), [](QDate date) { return !date.isValid(); }))
            return badDay(result.id, QStringLiteral("on"));
    } else if (const auto rule = ObservanceRule::parse(when)) {
        result.when = *rule;
    } else {
        return badDay(result.id, QStringLiteral("when"));
    }
    const QString list = day[QLatin1String("substitute")].toString();
    if (!list.isEmpty()
        && (!substituteLists.contains(list) || !readSubstitutes(substituteLists[list].toArray(), result.substitutes)))
        return badDay(result.id, QStringLiteral("substitute"));
    return result;
}

QString ObservancePack::name(const QString &language) const
{
    return textInLanguage(m_names, language);
}

QString ObservancePack::dayName(const ObservanceOccurrence &occurrence, const QString &language) const
{
    const ObservanceDefinition &day = m_definitions[static_cast<size_t>(occurrence.definition)];
    QString name = textInLanguage(day.names, language);
    if (!day.people.isEmpty())
        name = name.arg(day.people.join(QStringLiteral(", ")));
    const QString pattern = textInLanguage(m_substituteNames, language);
    return occurrence.substitute && !pattern.isEmpty() ? pattern.arg(name) : name;
}

Result<> ObservancePack::share(const QString &id, const ObservancePack &world)
{
    const auto found = std::find_if(world.m_definitions.begin(), world.m_definitions.end(),
        [&id](const ObservanceDefinition &day) { return day.id == id; });
    if (found == world.m_definitions.end())
        return {ErrorCode::NotFound, {m_id, id}};
    m_definitions.push_back(*found);
    return {};
}

std::vector<ObservanceOccurrence> ObservancePack::occurrences(int year) const
{
    std::vector<ObservanceOccurrence> out;
    for (int index = 0; index < static_cast<int>(m_definitions.size()); ++index) {
        const auto &on = m_definitions[static_cast<size_t>(index)].on;
        for (QDate date : on) {
            if (date.year() == year)
                out.push_back({date, index, false});
        }
        // A day off in lieu of 1 January may lie in the year before, and a rule's offset may cross the year's end.
        for (int ruleYear = year - 1; on.empty() && ruleYear <= year + 1; ++ruleYear)
            appendRuled(index, ruleYear, year, out);
    }
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    return out;
}

void ObservancePack::appendRuled(int index, int ruleYear, int year, std::vector<ObservanceOccurrence> &out) const
{
    const ObservanceDefinition &day = m_definitions[static_cast<size_t>(index)];
    if (ruleYear < day.fromYear || ruleYear > day.toYear)
        return;
    const auto exception = day.dates.constFind(ruleYear);
    const bool excepted = exception != day.dates.constEnd();
    const QDate date = excepted ? monthDayIn(ruleYear, *exception) : day.when.dateIn(ruleYear);
    if (!date.isValid())
        return;
    std::vector<ObservanceOccurrence> found;
    const ObservanceSubstitute *substitute = excepted ? nullptr : substituteMet(day, date);
    if (substitute != nullptr && substitute->instead) {
        found.push_back({substituteDate(*substitute, date), index, false});
    } else {
        for (int i = 0; i < day.length; ++i)
            found.push_back({date.addDays(i), index, false});
        if (!excepted)
            appendSubstitute(index, ruleYear, date, found);
    }
    std::copy_if(found.begin(), found.end(), std::back_inserter(out),
        [year](const auto &occurrence) { return occurrence.date.year() == year; });
}

void ObservancePack::appendSubstitute(int index, int ruleYear, QDate date, std::vector<ObservanceOccurrence> &out) const
{
    const ObservanceDefinition &day = m_definitions[static_cast<size_t>(index)];
    QDate substitute;
    if (const auto decreed = day.substituteDates.constFind(ruleYear); decreed != day.substituteDates.constEnd())
        substitute = monthDayIn(ruleYear, *decreed);
    else if (const auto *met = substituteMet(day, date); met != nullptr)
        substitute = substituteDate(*met, date);
    if (substitute.isValid())
        out.push_back({substitute, index, true});
}

} // namespace stoa
