// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentfilter.h"

#include <array>

namespace stoa {

namespace {

constexpr std::array<const char *, 5> stateTokens{"new", "open", "waiting", "done", "snoozed"};
constexpr std::array<const char *, 4> sightTokens{"visible", "hidden", "spam", "all"};
constexpr std::array<const char *, 3> groupTokens{"none", "post", "conversation"};

template <size_t size>
size_t placeOfToken(const std::array<const char *, size> &tokens, const QString &token)
{
    for (size_t i = 0; i < size; ++i) {
        if (token == QLatin1String(tokens[i]))
            return i;
    }
    return 0;
}

} // namespace

QString commentStateToken(CommentState state)
{
    return QString::fromLatin1(stateTokens[size_t(state)]);
}

CommentState commentStateOf(const QString &token)
{
    return CommentState(placeOfToken(stateTokens, token));
}

bool CommentFilter::isPlain() const
{
    CommentFilter plain;
    plain.state = state;
    plain.sight = sight;
    return *this == plain;
}

bool CommentFilter::isEverything() const
{
    CommentFilter everything;
    everything.sight = Sight::All;
    everything.group = group;
    return *this == everything;
}

QJsonObject CommentFilter::toJson() const
{
    QJsonObject json;
    if (state)
        json.insert(QStringLiteral("state"), commentStateToken(*state));
    json.insert(QStringLiteral("sight"), QLatin1String(sightTokens[size_t(sight)]));
    json.insert(QStringLiteral("group"), QLatin1String(groupTokens[size_t(group)]));
    const auto put = [&json](const char *name, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1String(name), value);
    };
    put("account", account.isValid() ? account.toString() : QString());
    put("label", label.isValid() ? label.toString() : QString());
    put("person", person != 0 ? QString::number(person) : QString());
    put("kind", kind);
    put("assignee", assignee);
    put("post", postRef);
    if (urgentOnly)
        json.insert(QStringLiteral("urgent"), true);
    if (byRuleOnly)
        json.insert(QStringLiteral("by_rule"), true);
    return json;
}

CommentFilter CommentFilter::fromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *name) { return json.value(QLatin1String(name)).toString(); };
    CommentFilter filter;
    if (json.contains(QLatin1String("state")))
        filter.state = commentStateOf(text("state"));
    filter.sight = Sight(placeOfToken(sightTokens, text("sight")));
    filter.group = Group(placeOfToken(groupTokens, text("group")));
    filter.account = AccountId::fromString(text("account"));
    filter.label = LabelId::fromString(text("label"));
    filter.person = text("person").toLongLong();
    filter.kind = text("kind");
    filter.assignee = text("assignee");
    filter.postRef = text("post");
    filter.urgentOnly = json.value(QLatin1String("urgent")).toBool();
    filter.byRuleOnly = json.value(QLatin1String("by_rule")).toBool();
    return filter;
}

FilterSql::FilterSql(const CommentFilter &filter)
{
    if (filter.state == CommentState::New)
        add("(s.state IS NULL OR s.state = 'new')");
    else if (filter.state)
        add("s.state = ?", commentStateToken(*filter.state));
    switch (filter.sight) {
    case CommentFilter::Sight::Visible:
        add("COALESCE(s.hidden, 0) = 0 AND COALESCE(s.spam, 0) = 0");
        break;
    case CommentFilter::Sight::Hidden:
        add("s.hidden = 1 AND s.spam = 0");
        break;
    case CommentFilter::Sight::Spam:
        add("s.spam = 1");
        break;
    case CommentFilter::Sight::All:
        break;
    }
    if (!filter.assignee.isEmpty())
        add("s.assignee = ?", filter.assignee);
    if (filter.urgentOnly)
        add("s.priority > 0");
    if (filter.byRuleOnly)
        add("s.by_rule = 1");
    if (filter.account.isValid())
        add("c.account_id = ?", filter.account.value);
    if (!filter.postRef.isEmpty())
        add("c.post_ref = ?", filter.postRef);
    if (!filter.kind.isEmpty())
        add("c.kind = ?", filter.kind);
    if (filter.person != 0)
        add("c.person_id = ?", filter.person);
    if (filter.label.isValid()) {
        add("(c.id IN (SELECT comment_id FROM comment_label WHERE label_id = ?)"
            " OR EXISTS (SELECT 1 FROM rule_effect e JOIN rule_run r ON r.id = e.run_id WHERE e.comment_id = c.id"
            " AND e.action = 'label' AND e.outcome <> 'stopped' AND r.state <> 'undone'"
            " AND e.argument = (SELECT name FROM label WHERE id = ?)))",
            filter.label.value);
        m_values.append(filter.label.value);
    }
}

void FilterSql::add(const char *condition)
{
    m_where += QByteArray(" AND ") + condition;
}

void FilterSql::add(const char *condition, qint64 value)
{
    add(condition);
    m_values.append(value);
}

void FilterSql::add(const char *condition, const QString &value)
{
    add(condition);
    m_values.append(value);
}

int FilterSql::bind(Statement &statement, int first) const
{
    for (const QVariant &value : m_values) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(first++, value.toString());
        else
            statement.bind(first++, value.toLongLong());
    }
    return first;
}

} // namespace stoa
