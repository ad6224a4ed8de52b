// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentqueries.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace stoa {

namespace {

#define STOA_COMMENT_ROW                                                                                               \
    "SELECT c.id, c.account_id, a.network, a.handle, c.kind, c.person_id, c.author, c.text, c.at_ms, c.remote_id,"     \
    " COALESCE(c.parent_remote_id, ''), c.post_ref, c.url, c.likes, COALESCE(s.state, 'new'), COALESCE(s.hidden, 0),"  \
    " COALESCE(s.spam, 0), w.criticism, COALESCE(s.assignee, ''), COALESCE(s.priority, 0), w.snoozed_until_ms,"        \
    " w.answered_ms, COALESCE(w.note, ''), COALESCE(s.by_rule, 0) FROM comment c"                                      \
    " LEFT JOIN account a ON a.id = c.account_id LEFT JOIN comment_state s ON s.comment_id = c.id"                     \
    " LEFT JOIN triage w ON w.comment_id = c.id "

std::optional<qint64> optionalInteger(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

CommentRow readCommentRow(const Statement &row)
{
    CommentRow comment;
    comment.id = row.id<CommentId>(0);
    comment.account = row.id<AccountId>(1);
    comment.network = row.text(2);
    comment.handle = row.text(3);
    comment.kind = row.text(4);
    comment.person = row.integer(5);
    comment.author = UntrustedText(row.text(6));
    comment.text = UntrustedText(row.text(7));
    comment.atMs = optionalInteger(row, 8);
    comment.remoteId = row.text(9);
    comment.parentRemoteId = row.text(10);
    comment.postRef = row.text(11);
    comment.url = row.text(12);
    comment.likes = optionalInteger(row, 13);
    comment.state = commentStateOf(row.text(14));
    comment.hidden = row.integer(15) != 0;
    comment.spam = row.integer(16) != 0;
    if (!row.isNull(17))
        comment.criticism = row.integer(17) != 0;
    comment.assignee = row.text(18);
    comment.priority = int(row.integer(19));
    comment.snoozedUntilMs = optionalInteger(row, 20);
    comment.answeredMs = optionalInteger(row, 21);
    comment.note = row.text(22);
    comment.byRule = row.integer(23) != 0;
    return comment;
}

template <typename Ids>
QString idsAsJson(const Ids &ids)
{
    QByteArray json("[");
    for (const qint64 id : ids)
        json += (json.size() > 1 ? "," : "") + QByteArray::number(id);
    return QString::fromLatin1(json + ']');
}

QList<std::pair<int, int>> spansOf(const QByteArray &json)
{
    QList<std::pair<int, int>> spans;
    for (const QJsonValue &span : QJsonDocument::fromJson(json).array())
        spans.append({span.toArray().at(0).toInt(), span.toArray().at(1).toInt()});
    return spans;
}

} // namespace

Result<InboxCounts> CommentQueries::counts()
{
    InboxCounts counts;
    Statement rows = m_reader.query("SELECT name, value FROM tally");
    while (rows.step()) {
        const QString name = rows.text(0);
        if (name == QLatin1String("comments"))
            counts.all = rows.integer(1);
        else if (name == QLatin1String("hidden"))
            counts.hidden = rows.integer(1);
        else if (name == QLatin1String("spam"))
            counts.spam = rows.integer(1);
        else if (name.startsWith(QLatin1String("state:")))
            counts.byState.insert(name.mid(6), rows.integer(1));
    }
    return rows.finish(counts);
}

qint64 CommentQueries::countOf(AccountId account)
{
    return m_reader.integer("SELECT value FROM tally WHERE name = ?", QStringLiteral("comments:%1").arg(account.value))
        .value_or(0);
}

//! "FROM … WHERE" of a filter. Of all states but "new" there is an index in the right order; "new" is what most
//! comments are.
QByteArray CommentQueries::source(const CommentFilter &filter, const FilterSql &sql)
{
    const bool byState = filter.state && *filter.state != CommentState::New;
    return QByteArray(byState ? " FROM comment_state s CROSS JOIN comment c ON c.id = s.comment_id WHERE "
                              : " FROM comment c LEFT JOIN comment_state s ON s.comment_id = c.id WHERE ")
        + sql.where();
}

Result<std::vector<qint64>> CommentQueries::ids(const CommentFilter &filter, qint64 before, qint64 limit)
{
    const FilterSql sql(filter);
    const QByteArray text = "SELECT c.id" + source(filter, sql) + " AND c.id < ? ORDER BY c.id DESC LIMIT ?";
    Statement rows = m_reader.query(text.constData());
    int next = sql.bind(rows, 1);
    rows.bind(next++, before == 0 ? std::numeric_limits<qint64>::max() : before);
    rows.bind(next, limit);
    std::vector<qint64> found;
    while (rows.step())
        found.push_back(rows.integer(0));
    if (m_reader.failed())
        return m_reader.takeError();
    return found;
}

Result<std::vector<qint64>> CommentQueries::allIds(const CommentFilter &filter, const std::function<bool()> &keepOn)
{
    // Without ORDER BY SQLite walks a narrow index in place of the table with its texts; sorting numbers is cheap here.
    const FilterSql sql(filter);
    Statement rows = m_reader.query(("SELECT c.id" + source(filter, sql)).constData());
    sql.bind(rows, 1);
    std::vector<qint64> found;
    while (rows.step()) {
        found.push_back(rows.integer(0));
        if (found.size() % 20'000 == 0 && !keepOn())
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    if (m_reader.failed())
        return m_reader.takeError();
    std::sort(found.begin(), found.end(), std::greater<>());
    return found;
}

QSet<qint64> CommentQueries::fitting(const CommentFilter &filter, const QSet<qint64> &ids)
{
    const FilterSql sql(filter);
    const QByteArray text = "SELECT c.id FROM json_each(?) j CROSS JOIN comment c ON c.id = j.value"
                            " LEFT JOIN comment_state s ON s.comment_id = c.id WHERE "
        + sql.where();
    Statement rows = m_reader.query(text.constData());
    rows.bind(1, idsAsJson(ids));
    sql.bind(rows, 2);
    QSet<qint64> found;
    while (rows.step())
        found.insert(rows.integer(0));
    return found;
}

QHash<qint64, CommentRow> CommentQueries::rows(const std::vector<qint64> &ids)
{
    QHash<qint64, CommentRow> found;
    const QString json = idsAsJson(ids);
    {
        Statement rows = m_reader.query(STOA_COMMENT_ROW "WHERE c.id IN (SELECT value FROM json_each(?))", json);
        while (rows.step()) {
            CommentRow row = readCommentRow(rows);
            found.insert(row.id.value, std::move(row));
        }
    }
    addLabels(found, json);
    addEffects(found, json);
    return found;
}

void CommentQueries::addLabels(QHash<qint64, CommentRow> &rows, const QString &json)
{
    Statement labels = m_reader.query(
        "SELECT comment_id, name FROM json_each(?) j CROSS JOIN comment_label cl ON cl.comment_id = j.value"
        " JOIN label l ON l.id = cl.label_id ORDER BY name",
        json);
    while (labels.step()) {
        const auto found = rows.find(labels.integer(0));
        if (found != rows.end())
            found->labels.append(labels.text(1));
    }
}

void CommentQueries::addEffects(QHash<qint64, CommentRow> &rows, const QString &json)
{
    Statement effects = m_reader.query(
        "SELECT e.comment_id, e.action, e.argument, COALESCE(u.name, ''), e.outcome FROM json_each(?) j"
        " CROSS JOIN rule_effect e ON e.comment_id = j.value JOIN rule_run r ON r.id = e.run_id LEFT JOIN rule u ON "
        "u.id = e.rule_id"
        " WHERE r.state <> 'undone' ORDER BY e.run_id, e.ordinal",
        json);
    while (effects.step()) {
        const auto found = rows.find(effects.integer(0));
        if (found == rows.end())
            continue;
        const QString action = effects.text(1);
        const bool isStopped = effects.text(4) == QLatin1String("stopped");
        if (action == QLatin1String("label") && !isStopped) {
            if (!found->labels.contains(effects.text(2)))
                found->labels.append(effects.text(2));
        } else if (found->ruleAction.isEmpty() || action == QLatin1String("hide") || action == QLatin1String("spam")
            || action == QLatin1String("delete")) {
            found->ruleAction = isStopped ? QStringLiteral("stopped") : action;
            found->ruleName = effects.text(3);
            found->ruleWords = wordsAt(found->text.raw(), spansOf(effects.bytes(5)));
        }
        if (found->ruleName.isEmpty())
            found->ruleName = effects.text(3);
    }
}

Result<CommentRow> CommentQueries::row(CommentId id)
{
    QHash<qint64, CommentRow> found = rows({id.value});
    if (m_reader.failed())
        return m_reader.takeError();
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, {id.toString()}, {}};
    CommentRow row = std::move(*found.begin());
    row.reasons = reasons(id);
    return row;
}

std::vector<RuleReason> CommentQueries::reasons(CommentId id)
{
    std::vector<RuleReason> all;
    Statement effects = m_reader.query(
        "SELECT e.rule_id, e.run_id, COALESCE(u.name, ''), e.action, e.argument, e.outcome, e.condition, e.spans FROM "
        "rule_effect e"
        " JOIN rule_run r ON r.id = e.run_id LEFT JOIN rule u ON u.id = e.rule_id"
        " WHERE e.comment_id = ? AND r.state <> 'undone' ORDER BY e.run_id DESC, u.rank, e.ordinal LIMIT 100",
        id);
    while (effects.step()) {
        all.push_back({effects.id<RuleId>(0), effects.integer(1), effects.text(2), effects.text(3), effects.text(4),
            effects.text(5), effects.text(6), spansOf(effects.bytes(7))});
    }
    return all;
}

QString CommentQueries::draft(CommentId id)
{
    return m_reader.text("SELECT text FROM reply WHERE comment_id = ? AND state = 'draft' ORDER BY id DESC LIMIT 1", id)
        .value_or(QString());
}

QList<CommentAnswer> CommentQueries::answers(CommentId id)
{
    QList<CommentAnswer> all;
    Statement rows = m_reader.query("SELECT text, COALESCE(answered_ms, 0) FROM reply WHERE comment_id = ? AND state "
                                    "<> 'draft' ORDER BY id LIMIT 100",
        id);
    while (rows.step())
        all.append({rows.text(0), rows.integer(1)});
    return all;
}

QStringList CommentQueries::assignees()
{
    QStringList names;
    Statement rows
        = m_reader.query("SELECT DISTINCT assignee FROM triage WHERE assignee <> '' ORDER BY assignee LIMIT 200");
    while (rows.step())
        names.append(rows.text(0));
    return names;
}

} // namespace stoa
