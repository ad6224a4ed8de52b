// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchange.h"

#include "models/rules/backtest.h"
#include "models/rules/ruleedits.h"
#include "models/rules/rulequeries.h"
#include "models/rules/ruletext.h"
#include "models/rules/rulewords.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

#include <array>

namespace stoa::cli {

namespace {

constexpr qint64 longestRuleFile = 16LL << 20; // bytes; a thousand rules take a tenth of one

//! The readable text of a file. Errors: NotAFile, TooLarge, BadEncoding.
Result<QString> ruleFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotAFile, {path}};
    if (info.size() > longestRuleFile)
        return {ErrorCode::TooLarge, {QString::number(info.size()), QString::number(longestRuleFile)}};
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return {ErrorCode::BadEncoding, {QStringLiteral("UTF-8")}};
    return text;
}

QJsonArray spansAsJson(const QList<std::pair<int, int>> &spans)
{
    QJsonArray array;
    for (const auto &[from, to] : spans)
        array.append(QJsonArray{from, to});
    return array;
}

Result<Answer> list(Context &context)
{
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const Result<QList<RuleRow>> rows = RuleQueries(open->project->reader()).all();
    if (!rows)
        return rows.error();
    QJsonArray rules;
    for (const RuleRow &row : *rows) {
        rules.append(QJsonObject{{QStringLiteral("id"), row.id.toString()}, {QStringLiteral("name"), row.name},
            {QStringLiteral("enabled"), row.enabled}, {QStringLiteral("stop"), row.stop},
            {QStringLiteral("source"), row.source},
            {QStringLiteral("error"), row.isBroken() ? QJsonValue(row.error) : QJsonValue()}});
    }
    return Answer{rules};
}

Result<Answer> exportRules(Context &context)
{
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const Result<QString> text = RuleQueries(open->project->reader()).exported();
    if (!text)
        return text.error();
    if (context.arguments.count() == 1)
        return Answer{QJsonValue(QJsonValue::Undefined), 0, *text};
    QSaveFile file(context.arguments.at(1));
    if (!file.open(QIODevice::WriteOnly))
        return {ErrorCode::NoPermission, {file.fileName()}};
    file.write(text->toUtf8());
    if (!file.commit())
        return {ErrorCode::DiskFull, {file.fileName()}};
    return exported(RuleQueries(open->project->reader()).all().value_or({}).size(), file.fileName());
}

Result<Answer> importRules(Context &context)
{
    const Result<QString> text = ruleFile(context.arguments.at(1));
    if (!text)
        return text.error();
    Result<OpenProject> open = openToWrite(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const Result<QJsonObject> answer = written(RuleEdits(*open->edits).importText(*text));
    return answer ? Result<Answer>(Answer{*answer}) : Result<Answer>(answer.error());
}

Result<Answer> match(Context &context)
{
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    Connection &reader = open->project->reader();
    AccountId account;
    if (context.arguments.has(QStringLiteral("account"))) {
        const Result<AccountId> found = accountOf(reader, context.arguments.value(QStringLiteral("account")));
        if (!found)
            return found.error();
        account = *found;
    }
    const Result<QList<Verdict>> verdicts = matchProject(reader, context.arguments.value(QStringLiteral("text")),
        context.arguments.value(QStringLiteral("author")), account, context.clock.nowUtcMs());
    if (!verdicts)
        return verdicts.error();
    QJsonArray answers;
    for (const Verdict &verdict : *verdicts) {
        answers.append(QJsonObject{{QStringLiteral("rule"), verdict.rule},
            {QStringLiteral("condition"), verdict.condition}, {QStringLiteral("spans"), spansAsJson(verdict.spans)},
            {QStringLiteral("action"), actionToken(verdict.action.kind)}, {QStringLiteral("stopped"), verdict.stopped},
            {QStringLiteral("protected"), verdict.isProtected}});
    }
    return Answer{answers};
}

QJsonObject backtestAsJson(const RuleBacktest &rule)
{
    QJsonObject months;
    for (auto month = rule.byMonth.cbegin(); month != rule.byMonth.cend(); ++month)
        months.insert(month.key(), month.value());
    QJsonArray samples;
    for (const CommentId &sample : rule.samples)
        samples.append(sample.toString());
    return {{QStringLiteral("rule"), rule.name}, {QStringLiteral("hits"), rule.hits},
        {QStringLiteral("share"), rule.share()}, {QStringLiteral("protected"), rule.protectedHits},
        {QStringLiteral("by_month"), months}, {QStringLiteral("samples"), samples}};
}

Result<Answer> backtestRules(Context &context)
{
    QList<Rule> rules;
    if (context.arguments.has(QStringLiteral("rules"))) {
        const Result<QString> text = ruleFile(context.arguments.value(QStringLiteral("rules")));
        if (!text)
            return text.error();
        const Result<QList<Rule>> read = readRules(*text);
        if (!read)
            return read.error();
        if (read->isEmpty())
            return Answer{QJsonArray()};
        rules = *read;
    }
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const RuleId only = RuleId::fromString(context.arguments.value(QStringLiteral("rule")));
    const Result<BacktestReport> report
        = backtestProject(open->project->reader(), rules, only, context.clock.nowUtcMs());
    if (!report)
        return report.error();
    QJsonArray answers;
    for (const RuleBacktest &rule : report->rules)
        answers.append(backtestAsJson(rule));
    return Answer{answers};
}

} // namespace

std::span<const Command> ruleCommands()
{
    static const std::array commands{
        Command{"rules list", "FILE", 1, 1, {}, {}, &list},
        Command{"rules export", "FILE [RULES]", 1, 2, {}, {}, &exportRules},
        Command{"rules import", "FILE RULES", 2, 2, {}, {}, &importRules},
        Command{"rules match", "FILE --text T [--author A] [--account A]", 1, 1,
            {QStringLiteral("text"), QStringLiteral("author"), QStringLiteral("account")}, {}, &match},
        Command{"rules backtest", "FILE [--rule ID | --rules RULES]", 1, 1,
            {QStringLiteral("rule"), QStringLiteral("rules")}, {}, &backtestRules},
    };
    return commands;
}

} // namespace stoa::cli
