// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/sample/sampleproject.h"
#include "models/store/actlabels.h"
#include "models/store/migrations.h"

#include <QFileInfo>

#include <array>

namespace stoa::cli {

namespace {

// The history keeps at most this many acts (undohistory.cpp); a list of all of them is asked for here.
constexpr int allActs = 1'000'000;

Result<Answer> makeNew(Context &context)
{
    const NewProject what{context.arguments.value(QStringLiteral("name")),
        context.arguments.value(QStringLiteral("zone"), QString::fromUtf8(QTimeZone::systemTimeZoneId())),
        context.arguments.value(QStringLiteral("language"), QStringLiteral("en"))};
    if (what.name.trimmed().isEmpty())
        return {ErrorCode::Invalid, {QStringLiteral("--name")}, QStringLiteral("a project needs a name")};
    const Result<OpenProject> made = OpenProject::create(context.arguments.at(0), what, context.data, context.clock);
    if (!made)
        return made.error().code == ErrorCode::NotFound
            ? Result<Answer>(ErrorCode::NotAFile, made.error().args, QStringLiteral("no such folder"))
            : Result<Answer>(made.error());
    return Answer{QJsonObject{{QStringLiteral("act"), QJsonValue()}, {QStringLiteral("changed"), QJsonArray()},
        {QStringLiteral("path"), made->place()}, {QStringLiteral("uuid"), made->project->uuid()}}};
}

Result<Answer> makeSample(Context &context)
{
    const QString language = context.arguments.value(QStringLiteral("language"), QStringLiteral("en"));
    const Result<SampleProject> sample = SampleProject::load(language);
    if (!sample)
        return sample.error().code == ErrorCode::NotFound
            ? Result<Answer>(ErrorCode::Invalid, {QStringLiteral("--language")}, QStringLiteral("en, el or ru"))
            : Result<Answer>(sample.error());
    const QString path = context.arguments.at(0);
    Result<OpenProject> made = OpenProject::create(path, sample->what(), context.data, context.clock);
    if (!made)
        return made.error().code == ErrorCode::NotFound
            ? Result<Answer>(ErrorCode::NotAFile, made.error().args, QStringLiteral("no such folder"))
            : Result<Answer>(made.error());
    const OpenProject open = std::move(*made);
    const Result<> filled = sample->fill(*open.edits);
    if (!filled)
        return filled.error();
    const Result<QList<HistoryEntry>> newest = readHistory(open.project->reader(), 1);
    const QJsonValue act = newest && !newest->isEmpty() ? QJsonValue(newest->first().act.toString()) : QJsonValue();
    return Answer{QJsonObject{{QStringLiteral("act"), act}, {QStringLiteral("changed"), QJsonArray()},
        {QStringLiteral("path"), open.place()}, {QStringLiteral("uuid"), open.project->uuid()}}};
}

qint64 countOf(Connection &reader, const char *table)
{
    return reader.integer((QByteArray("SELECT count(*) FROM ") + table).constData()).value_or(0);
}

Result<Answer> info(Context &context)
{
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const Project &project = *open->project;
    Connection &reader = project.reader();
    QJsonObject counts;
    for (const char *name : {"account", "post", "variant", "comment", "rule", "sample"})
        counts.insert(QString::fromUtf8(name) + QLatin1Char('s'), countOf(reader, name));
    const QJsonObject history{{QStringLiteral("acts"), countOf(reader, "history")},
        {QStringLiteral("bytes"), reader.integer("SELECT total(length(changeset)) FROM history").value_or(0)}};
    const ErrorCode why = project.whyReadOnly().code;
    const bool isWritable = QFileInfo(project.home()).isWritable();
    QJsonObject answer{{QStringLiteral("name"), project.name()}, {QStringLiteral("uuid"), project.uuid()},
        {QStringLiteral("schema"), project.schema()}, {QStringLiteral("min_reader"), project.minReader()},
        {QStringLiteral("readonly"), why == ErrorCode::TooNew || !isWritable},
        {QStringLiteral("zone"), QString::fromUtf8(project.zone().id())},
        {QStringLiteral("language"), project.language()}, {QStringLiteral("counts"), counts},
        {QStringLiteral("history"), history}};
    if (reader.failed())
        return reader.takeError();
    return Answer{answer};
}

Result<Answer> check(Context &context)
{
    const Result<FileState> state = Project::check(context.arguments.at(0));
    if (!state)
        return state.error().code == ErrorCode::NotFound
            ? Result<Answer>(ErrorCode::NotAFile, {context.arguments.at(0)}, QStringLiteral("no such file"))
            : Result<Answer>(state.error());
    int code = 0;
    switch (*state) {
    case FileState::Sound:
        break;
    case FileState::Newer:
        code = 4;
        break;
    case FileState::Damaged:
    case FileState::CopiedDuringSave:
    case FileState::ForeignSchema:
        code = 3;
        break;
    case FileState::NotAProject:
        code = 5;
        break;
    }
    return Answer{QJsonObject{{QStringLiteral("state"), fileStateToken(*state)}}, code};
}

//! The tables with their columns, and what the comments of the schema say of each.
QJsonArray schemaAsJson()
{
    QJsonArray tables;
    QJsonObject table;
    QJsonArray columns;
    QStringList comments;
    const auto finish = [&] {
        if (!table.isEmpty()) {
            table.insert(QStringLiteral("columns"), columns);
            tables.append(table);
        }
        table = {};
        columns = {};
    };
    const QStringList lines = schemaText().split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString name = line.section(QLatin1Char(' '), 2, 2);
        if (line.startsWith(QLatin1String("-- "))) {
            comments.append(line.mid(3));
        } else if (line.startsWith(QLatin1String("CREATE TABLE"))) {
            const QString writer = comments.isEmpty() ? QString() : comments.takeLast().section(QLatin1String(": "), 1);
            table = {{QStringLiteral("table"), name}, {QStringLiteral("writer"), writer},
                {QStringLiteral("meaning"), comments.join(QLatin1Char(' '))}};
        } else if (line.startsWith(QLatin1String("CREATE VIRTUAL"))) {
            table = {{QStringLiteral("table"), line.section(QLatin1Char(' '), 3, 3)},
                {QStringLiteral("writer"), QStringLiteral("derived")}, {QStringLiteral("meaning"), comments.value(0)},
                {QStringLiteral("sql"), line}};
            finish();
        } else if (line.startsWith(QLatin1String("  ")) && !line.trimmed().startsWith(QLatin1String("PRIMARY"))
            && !line.trimmed().startsWith(QLatin1String("UNIQUE"))) {
            const QString declaration = line.section(QLatin1String(" -- "), 0, 0).trimmed();
            columns.append(QJsonObject{{QStringLiteral("column"), declaration.section(QLatin1Char(' '), 0, 0)},
                {QStringLiteral("declaration"),
                    declaration.endsWith(QLatin1Char(',')) ? declaration.chopped(1) : declaration},
                {QStringLiteral("meaning"), line.section(QLatin1String(" -- "), 1)}});
        } else if (line.startsWith(QLatin1Char(')'))) {
            finish();
        }
        if (!line.startsWith(QLatin1String("-- ")))
            comments.clear();
    }
    return tables;
}

Result<Answer> schema(Context &)
{
    return Answer{
        QJsonObject{{QStringLiteral("schema"), currentSchema}, {QStringLiteral("min_reader"), minReaderOfCurrentSchema},
            {QStringLiteral("application_id"), applicationId}, {QStringLiteral("tables"), schemaAsJson()}}};
}

Result<Answer> history(Context &context)
{
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const Result<QList<HistoryEntry>> entries = readHistory(open->project->reader(), allActs);
    if (!entries)
        return entries.error();
    const QTimeZone zone = open->project->zone();
    QJsonArray list;
    for (const HistoryEntry &entry : *entries) {
        list.append(QJsonObject{{QStringLiteral("act"), entry.act.toString()},
            {QStringLiteral("at"), wallText(entry.atMs, zone)},
            {QStringLiteral("label"), actSentence(entry.label, entry.args)}, {QStringLiteral("kind"), entry.kind},
            {QStringLiteral("undone"), entry.undone}});
    }
    return Answer{list};
}

Result<Answer> takeStep(Context &context, QFuture<Result<ActDone>> (EditService::*step)())
{
    Result<OpenProject> open = openToWrite(context, context.arguments.at(0));
    if (!open)
        return open.error();
    QFuture<Result<ActDone>> future = (open->edits.get()->*step)();
    Result<QJsonObject> answer = written(future);
    if (!answer)
        return answer.error();
    const ActDone done = *future.result();
    answer->insert(QStringLiteral("label"), actSentence(done.label, done.args));
    return Answer{*answer};
}

Result<Answer> undo(Context &context)
{
    return takeStep(context, &EditService::undo);
}

Result<Answer> redo(Context &context)
{
    return takeStep(context, &EditService::redo);
}

} // namespace

std::span<const Command> projectCommands()
{
    static const std::array commands{
        Command{"new", "FILE --name NAME [--zone ZONE] [--language en|el|ru]", 1, 1,
            {QStringLiteral("name"), QStringLiteral("zone"), QStringLiteral("language")}, {}, &makeNew},
        Command{"sample", "FILE [--language en|el|ru]", 1, 1, {QStringLiteral("language")}, {}, &makeSample},
        Command{"info", "FILE", 1, 1, {}, {}, &info},
        Command{"check", "FILE", 1, 1, {}, {}, &check},
        Command{"schema", "", 0, 0, {}, {}, &schema},
        Command{"history", "FILE", 1, 1, {}, {}, &history},
        Command{"undo", "FILE", 1, 1, {}, {}, &undo},
        Command{"redo", "FILE", 1, 1, {}, {}, &redo},
    };
    return commands;
}

} // namespace stoa::cli
