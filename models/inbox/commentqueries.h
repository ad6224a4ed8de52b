// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inbox/commentrow.h"
#include "models/inbox/searchterms.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace stoa {

//! The post that comments stand under, as far as the project knows it.
struct ConversationPost
{
    QString ref;
    QString text; //!< the post's text or title; empty: only the reference is known
    QString network;
    QString handle;
    std::optional<qint64> atMs; //!< when it went out
    QString url;
    qint64 post = 0; //!< post.id where it was planned here
};

//! All that one author wrote here (the person pane).
struct PersonCard
{
    qint64 id = 0;
    UntrustedText name;
    QString network;
    qint64 comments = 0;
    std::optional<qint64> firstMs;
    QStringList labels; //!< on their comments, the most frequent first
    QStringList notes; //!< written beside their comments, newest first
    QList<CommentRow> earlier; //!< newest first, without the one at hand
};

//! A reply of ours.
struct CommentAnswer
{
    QString text;
    qint64 atMs = 0; //!< UTC
};

//! How many comments each segment of the inbox holds.
struct InboxCounts
{
    qint64 all = 0;
    QHash<QString, qint64> byState; //!< token: visible ones
    qint64 hidden = 0;
    qint64 spam = 0;
    qint64 ofState(CommentState state) const { return byState.value(commentStateToken(state)); }
};

//! Reads comments. Belongs to the thread of its connection.
class CommentQueries final
{
public:
    explicit CommentQueries(Connection &reader)
        : m_reader(reader)
    {
    }

    Result<InboxCounts> counts();
    qint64 countOf(AccountId account);
    //! Ids that fit, newest first; \a before 0: from the newest. Keyset paging: no offset is ever counted off.
    Result<std::vector<qint64>> ids(const CommentFilter &filter, qint64 before, qint64 limit);
    //! All ids that fit, newest first, of a million within parts of a second: for a thread of its own. \a keepOn false
    //! ends it.
    Result<std::vector<qint64>> allIds(const CommentFilter &filter, const std::function<bool()> &keepOn);
    QSet<qint64> fitting(const CommentFilter &filter, const QSet<qint64> &ids); //!< those of \a ids that fit
    //! The newest comment of each post or conversation among those that fit, newest first, and how many each has.
    Result<std::vector<qint64>> groupHeads(
        const CommentFilter &filter, QHash<qint64, int> &sizes, const std::function<bool()> &keepOn);

    QHash<qint64, CommentRow> rows(const std::vector<qint64> &ids); //!< without reasons; missing ones are gone
    Result<CommentRow> row(CommentId id); //!< with reasons; error: NotFound
    std::vector<RuleReason> reasons(CommentId id);
    //! The whole conversation that \a id belongs to, oldest first; at most 500.
    Result<QList<CommentRow>> conversation(CommentId id);
    ConversationPost post(const CommentRow &row);
    Result<PersonCard> person(qint64 person, CommentId except, int most = 50);
    QList<CommentAnswer> answers(CommentId id); //!< ours, oldest first
    QString draft(CommentId id); //!< the reply that was begun
    QStringList assignees(); //!< names in use

private:
    static QByteArray source(const CommentFilter &filter, const FilterSql &sql);
    void addLabels(QHash<qint64, CommentRow> &rows, const QString &json);
    void addEffects(QHash<qint64, CommentRow> &rows, const QString &json);

    Connection &m_reader;
};

} // namespace stoa
