// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleedits.h"

#include "models/rules/ruleengine.h"
#include "models/rules/rulelexer.h"
#include "models/rules/ruletext.h"
#include "models/rules/rulewords.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr qint64 rankStep = 1024; // room to put rules between others without renumbering

QFuture<Result<ActDone>> refused(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<ActDone>(error));
}

Error whyNot(const Rule &rule)
{
    if (rule.name.trimmed().isEmpty())
        return {ErrorCode::Invalid, {rule.name}, {}};
    if (rule.actions.isEmpty())
        return {ErrorCode::Invalid, {rule.name}, {}};
    if (const auto refusal = checkRule(rule))
        return {ErrorCode::BadPattern, {QString::number(refusal->line), refusal->reason}, {}};
    return {};
}

qint64 rankAtEnd(Writer &writer)
{
    return writer.integer("SELECT max(rank) FROM rule").value_or(0) + rankStep;
}

// The ranks that \a count rules get before \a before. Where there is no room all are numbered anew, in their order.
QList<qint64> ranksBefore(Writer &writer, RuleId before, int count)
{
    const auto place = writer.integer("SELECT rank FROM rule WHERE id = ?", before);
    QList<qint64> ranks;
    if (!before.isValid() || !place) {
        for (int i = 0; i < count; ++i)
            ranks << rankAtEnd(writer) + i * rankStep;
        return ranks;
    }
    const qint64 low = writer.integer("SELECT max(rank) FROM rule WHERE rank < ?", *place).value_or(*place - rankStep);
    const qint64 step = (*place - low) / (count + 1);
    if (step < 1) {
        writer.exec("UPDATE rule SET rank = (SELECT count(*) FROM rule o WHERE o.rank < rule.rank"
                    " OR (o.rank = rule.rank AND o.id <= rule.id)) * ?",
            rankStep * (count + 1));
        return ranksBefore(writer, before, count);
    }
    for (int i = 1; i <= count; ++i)
        ranks << low + i * step;
    return ranks;
}

qint64 insertRule(Writer &writer, const Rule &rule, qint64 rank)
{
    const qint64 id = writer.newId();
    writer.exec("INSERT INTO rule (id, name, source, enabled, rank, stop) VALUES (?, ?, ?, ?, ?, ?)", id, rule.name,
        printRuleBody(rule), rule.enabled, rank, rule.stop);
    return id;
}

void updateRule(Writer &writer, RuleId id, const Rule &rule)
{
    const int changed = writer.exec("UPDATE rule SET name = ?2, source = ?3, enabled = ?4, stop = ?5 WHERE id = ?1", id,
        rule.name, printRuleBody(rule), rule.enabled, rule.stop);
    if (changed == 0)
        writer.fail(ErrorCode::NotFound);
}

void checkSource(Writer &writer, RuleId id)
{
    const auto source = writer.text("SELECT source FROM rule WHERE id = ?", id);
    if (!source)
        return writer.fail(ErrorCode::NotFound);
    const auto rule = parseRuleBody(*source);
    if (!rule)
        return writer.fail(rule.error());
    if (const auto refusal = checkRule(*rule))
        writer.fail(ErrorCode::BadPattern, {QString::number(refusal->line), refusal->reason});
}

QString nameOfRule(Writer &writer, RuleId id)
{
    return writer.text("SELECT name FROM rule WHERE id = ?", id).value_or(QString());
}

ActLabel ruleLabel(const char *code, const QString &name, const QString &mergeKey = {})
{
    return {QString::fromLatin1(code), {name}, mergeKey, false};
}

} // namespace

RuleEdits::RuleEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> RuleEdits::add(const Rule &rule, RuleId before)
{
    if (const Error error = whyNot(rule); error.code != ErrorCode::None)
        return refused(error);
    return m_edits.run(ruleLabel("rule.create", rule.name),
        [rule, before](Writer &writer) { insertRule(writer, rule, ranksBefore(writer, before, 1).front()); });
}

QFuture<Result<ActDone>> RuleEdits::change(RuleId id, const Rule &rule)
{
    if (const Error error = whyNot(rule); error.code != ErrorCode::None)
        return refused(error);
    const ActLabel label = ruleLabel("rule.edit", rule.name, QStringLiteral("rule.edit:") + id.toString());
    return m_edits.run(label, [id, rule](Writer &writer) { updateRule(writer, id, rule); });
}

QFuture<Result<ActDone>> RuleEdits::rename(RuleId id, const QString &name)
{
    if (name.trimmed().isEmpty())
        return refused({ErrorCode::Invalid, {name}, {}});
    return m_edits.run(ruleLabel("rule.edit", name), [id, name](Writer &writer) {
        if (writer.exec("UPDATE rule SET name = ?2 WHERE id = ?1", id, name.trimmed()) == 0)
            writer.fail(ErrorCode::NotFound);
    });
}

QFuture<Result<ActDone>> RuleEdits::setEnabled(const QList<RuleId> &rules, bool enabled)
{
    return m_edits.run(
        ruleLabel(enabled ? "rule.on" : "rule.off", QString::number(rules.size())), [rules, enabled](Writer &writer) {
            for (const RuleId id : rules) {
                if (enabled)
                    checkSource(writer, id);
                writer.exec("UPDATE rule SET enabled = ?2 WHERE id = ?1", id, enabled);
            }
        });
}

QFuture<Result<ActDone>> RuleEdits::move(const QList<RuleId> &rules, RuleId before)
{
    return m_edits.run(ruleLabel("rule.order", {}), [rules, before](Writer &writer) {
        if (rules.contains(before))
            return writer.fail(ErrorCode::Invalid);
        const QList<qint64> ranks = ranksBefore(writer, before, int(rules.size()));
        for (qsizetype i = 0; i < rules.size(); ++i)
            writer.exec("UPDATE rule SET rank = ?2 WHERE id = ?1", rules[i], ranks[i]);
    });
}

QFuture<Result<ActDone>> RuleEdits::duplicate(RuleId id)
{
    return m_edits.run(ruleLabel("rule.duplicate", {}), [id](Writer &writer) {
        const QString name = nameOfRule(writer, id);
        QString copy;
        for (int i = 2; copy.isEmpty() || writer.integer("SELECT 1 FROM rule WHERE name = ?", copy); ++i)
            copy = QStringLiteral("%1 (%2)").arg(name).arg(i);
        const auto next
            = writer.integer("SELECT id FROM rule WHERE (rank, id) > (SELECT rank, id FROM rule WHERE id = ?1)"
                             " ORDER BY rank, id LIMIT 1",
                id);
        const qint64 rank = ranksBefore(writer, RuleId{next.value_or(0)}, 1).front();
        const int copied = writer.exec("INSERT INTO rule (id, name, source, enabled, rank, stop)"
                                       " SELECT ?2, ?3, source, 0, ?4, stop FROM rule WHERE id = ?1",
            id, writer.newId(), copy, rank);
        if (copied == 0)
            writer.fail(ErrorCode::NotFound);
    });
}

QFuture<Result<ActDone>> RuleEdits::remove(const QList<RuleId> &rules, const QString &name)
{
    const ActLabel label = rules.size() == 1 ? ruleLabel("rule.delete", name)
                                             : ruleLabel("rule.delete-many", QString::number(rules.size()));
    return m_edits.run(label, [rules](Writer &writer) {
        for (const RuleId id : rules)
            writer.exec("DELETE FROM rule WHERE id = ?", id);
    });
}

QFuture<Result<ActDone>> RuleEdits::importText(const QString &text)
{
    if (const qsizetype nul = text.indexOf(QChar(u'\0')); nul >= 0)
        return refused(
            ruleTextError(int(text.left(nul).count(QLatin1Char('\n'))) + 1, RuleWords::tr("a NUL byte stands here")));
    const auto rules = readRules(text);
    if (!rules)
        return refused(rules.error());
    if (rules->isEmpty())
        return refused({ErrorCode::Empty, {}, {}});
    const ActLabel label = ruleLabel("rule.import", QString::number(rules->size()));
    return m_edits.run(label, [rules = *rules](Writer &writer) {
        QList<qint64> taken; // two rules of one name in the text are two rules in the project
        for (const Rule &rule : rules) {
            Statement known = writer.query("SELECT id FROM rule WHERE name = ? ORDER BY rank, id", rule.name);
            qint64 same = 0;
            while (same == 0 && known.step())
                same = taken.contains(known.integer(0)) ? 0 : known.integer(0);
            if (same != 0)
                updateRule(writer, RuleId{same}, rule);
            taken << (same != 0 ? same : insertRule(writer, rule, rankAtEnd(writer)));
        }
    });
}

QFuture<Result<ActDone>> RuleEdits::setOwnDomains(const QStringList &domains)
{
    return m_edits.run(ruleLabel("project.settings", {}), [domains](Writer &writer) {
        writer.exec("INSERT INTO setting (name, value) VALUES ('own_domains', ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            domains.join(QLatin1Char('\n')));
    });
}

} // namespace stoa
