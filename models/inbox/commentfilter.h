// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/store/database.h"

#include <QJsonObject>
#include <QMetaType>
#include <QVariant>

#include <optional>

namespace stoa {

enum class CommentState { New, Open, Waiting, Done, Snoozed };
QString commentStateToken(CommentState state); //!< new, open, waiting, done, snoozed
CommentState commentStateOf(const QString &token); //!< unknown: New

//! What the inbox shows: every part that is set must fit. A value, kept as JSON in saved views.
struct CommentFilter
{
    enum class Sight { Visible, Hidden, Spam, All };
    enum class Group { None, Post, Conversation };

    std::optional<CommentState> state; //!< none: every state
    Sight sight = Sight::Visible; //!< what is spam or hidden stands apart
    AccountId account;
    LabelId label;
    QString kind; //!< comment, mention, message or review
    QString assignee;
    QString postRef; //!< together with account
    qint64 person = 0;
    bool urgentOnly = false; //!< high priority
    bool byRuleOnly = false; //!< a rule did something
    Group group = Group::None;

    bool isPlain() const; //!< nothing but state and sight
    bool isEverything() const; //!< every comment fits
    QJsonObject toJson() const;
    static CommentFilter fromJson(const QJsonObject &json);
    friend bool operator==(const CommentFilter &, const CommentFilter &) = default;
};

//! SQL of a filter and its values, to be put behind "FROM comment c LEFT JOIN comment_state s ON s.comment_id = c.id".
class FilterSql final
{
public:
    explicit FilterSql(const CommentFilter &filter);
    const QByteArray &where() const { return m_where; } //!< "1" where everything fits
    int bind(Statement &statement, int first) const; //!< from parameter \a first on; answers the next one

private:
    void add(const char *condition);
    void add(const char *condition, qint64 value);
    void add(const char *condition, const QString &value);

    QByteArray m_where = "1";
    QList<QVariant> m_values;
};

} // namespace stoa

Q_DECLARE_METATYPE(stoa::CommentFilter)
