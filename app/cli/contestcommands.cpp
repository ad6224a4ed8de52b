// SPDX-License-Identifier: GPL-3.0-or-later
// A draw, repeated by anybody from the list of participants and the seed, or reckoned from a project.
#include "app/cli/exchange.h"

#include "models/planning/contestdraw.h"
#include "models/planning/contestedits.h"
#include "models/planning/contestfile.h"

#include <QTimeZone>

#include <array>

namespace stoa::cli {

namespace {

QJsonObject drawAsJson(
    qint64 participants, const QString &listSha256, const QString &seedHash, const QJsonArray &winners)
{
    return {{QStringLiteral("participants"), participants}, {QStringLiteral("list_sha256"), listSha256},
        {QStringLiteral("seed_sha256"), seedHash.isEmpty() ? QJsonValue() : QJsonValue(seedHash)},
        {QStringLiteral("winners"), winners}};
}

//! From 1 on. Errors: Invalid.
Result<int> winnersAsked(const Arguments &arguments)
{
    bool isNumber = true;
    const QString words = arguments.value(QStringLiteral("winners"), QStringLiteral("1"));
    const int winners = words.toInt(&isNumber);
    if (!isNumber || winners < 1)
        return {ErrorCode::Invalid, {QStringLiteral("--winners"), words}};
    return winners;
}

Result<Answer> drawFromFile(const Arguments &arguments)
{
    const QString seed = arguments.value(QStringLiteral("seed"));
    const Result<int> winners = winnersAsked(arguments);
    const Result<Mapping> mapping = mappingOf(arguments);
    if (seed.isEmpty())
        return {ErrorCode::Invalid, {QStringLiteral("--seed")}, QStringLiteral("it is needed")};
    if (!winners)
        return winners.error();
    if (!mapping)
        return mapping.error();
    ImportPlan plan;
    plan.path = arguments.at(0);
    plan.mapping = *mapping;
    const Result<ContestFile> file = readContestFile(plan, QTimeZone::utc());
    if (!file)
        return inputError(file.error(), plan.path);
    QHash<QByteArray, QString> names;
    QList<QByteArray> keys;
    for (const ContestEntry &entry : file->entries) {
        keys.append(participantKey(entry.remoteId.isEmpty() ? entry.name : entry.remoteId));
        if (!names.contains(keys.constLast()))
            names.insert(keys.constLast(), entry.name);
    }
    const QList<QByteArray> list = participantList(std::move(keys));
    if (list.isEmpty())
        return {ErrorCode::Empty, {plan.path}};
    QJsonArray drawn;
    for (const qsizetype at : drawOrder(seed, list.size(), *winners))
        drawn.append(names.value(list.at(at)));
    QJsonObject json = drawAsJson(list.size(), participantSha256(list), seedSha256(seed), drawn);
    QJsonArray rejected;
    for (const RejectedRow &row : file->rejected)
        rejected.append(QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("column"), row.column},
            {QStringLiteral("reason"), reasonSentence(row)}});
    if (!rejected.isEmpty())
        json.insert(QStringLiteral("rejected"), rejected);
    return Answer{json};
}

Result<Answer> drawOfProject(Context &context)
{
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    Connection &reader = open->project->reader();
    const ContestQueries queries(reader);
    const Result<Contest> contest
        = queries.contest(ContestId::fromString(context.arguments.value(QStringLiteral("contest"))));
    if (!contest)
        return contest.error();
    std::optional<ContestMinutes> minutes = contest->minutes;
    if (!minutes) {
        const Result<QList<CheckedEntry>> checked = queries.checked(*contest);
        if (!checked)
            return checked.error();
        const QTimeZone zone(open->project->setting(QStringLiteral("zone"), QStringLiteral("UTC")).toLatin1());
        const Result<ContestMinutes> drawn = drawContest(*contest, *checked, zone, context.clock.nowUtcMs());
        if (!drawn && drawn.error().code == ErrorCode::Invalid)
            return {ErrorCode::Conflict, {QStringLiteral("no seed was fixed before the end")}};
        if (!drawn)
            return drawn.error();
        minutes = *drawn;
    }
    QJsonArray winners;
    QJsonArray refused;
    for (const ContestPlace &place : std::as_const(minutes->places)) {
        if (place.refused.isEmpty())
            winners.append(place.name);
        else
            refused.append(
                QJsonObject{{QStringLiteral("name"), place.name}, {QStringLiteral("reason"), place.refused}});
    }
    QJsonObject json = drawAsJson(minutes->participants, minutes->listSha256, contest->seedSha256, winners);
    json.insert(QStringLiteral("seed"), contest->seed.isEmpty() ? QJsonValue() : QJsonValue(contest->seed));
    json.insert(QStringLiteral("refused"), refused);
    json.insert(QStringLiteral("drawn"), contest->minutes.has_value());
    return Answer{json};
}

Result<Answer> draw(Context &context)
{
    return context.arguments.has(QStringLiteral("contest")) ? drawOfProject(context) : drawFromFile(context.arguments);
}

} // namespace

std::span<const Command> contestCommands()
{
    static const std::array commands{
        Command{"draw", "ENTRIES --seed SEED [--winners N] [--map field=Column,..] | FILE --contest ID", 1, 1,
            {QStringLiteral("seed"), QStringLiteral("winners"), QStringLiteral("map"), QStringLiteral("contest")}, {},
            &draw},
    };
    return commands;
}

} // namespace stoa::cli
