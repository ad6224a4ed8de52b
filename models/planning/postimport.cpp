// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of the import of posts: one act, whatever is missing made with it.
#include "models/planning/postimport.h"

#include "models/planning/networks.h"
#include "models/planning/postedits.h"
#include "models/planning/postwords.h"
#include "models/planning/postwriting.h"

#include <algorithm>

namespace stoa {

namespace {

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

//! What rows name by word, found or made inside the act. Read once, because rows are many and names few.
class NamedRows final
{
public:
    explicit NamedRows(Writer &writer)
        : m_writer(writer)
    {
        Statement accounts = writer.query("SELECT id, network, handle FROM account ORDER BY archived, rank, id");
        while (accounts.step())
            m_accounts.append({accounts.id<AccountId>(0), accounts.text(1), accounts.text(2)});
        Statement themes = writer.query("SELECT id, hashtag, name FROM theme ORDER BY weekday, rank, id");
        while (themes.step())
            m_themes.append({themes.id<ThemeId>(0), themes.text(1), themes.text(2)});
        Statement labels = writer.query("SELECT id, name FROM label ORDER BY id");
        while (labels.step())
            m_labels.append({labels.id<LabelId>(0), labels.text(1)});
    }

    //! None: \a word names several accounts, or nothing that could be one.
    AccountId account(const QString &word)
    {
        const qsizetype colon = word.indexOf(QLatin1Char(':'));
        const QString network = networkFromWord(colon < 0 ? word : word.left(colon));
        QString handle = colon < 0 ? QString() : word.mid(colon + 1).trimmed();
        if (colon < 0 && network.isEmpty())
            handle = word.trimmed();
        if (handle.startsWith(QLatin1Char('@')))
            handle.remove(0, 1);
        QList<AccountId> fitting;
        for (const NamedAccount &known : std::as_const(m_accounts)) {
            if ((network.isEmpty() || known.network == network) && (handle.isEmpty() || sameName(known.handle, handle)))
                fitting.append(known.id);
        }
        if (fitting.size() == 1)
            return fitting.constFirst();
        if (!fitting.isEmpty() || network.isEmpty())
            return {};
        return makeAccount(network, handle.isEmpty() ? QStringLiteral("import") : handle);
    }

    //! By hashtag or name; made, but not shown in the calendar, where the project has none of that name.
    ThemeId theme(const QString &word, int weekday)
    {
        QString hashtag = word;
        hashtag.remove(QLatin1Char('#'));
        for (const NamedTheme &known : std::as_const(m_themes)) {
            if (sameName(known.hashtag, hashtag) || sameName(known.name, word))
                return known.id;
        }
        const QString name = hashtag.simplified();
        hashtag = name;
        hashtag.remove(QLatin1Char(' '));
        if (hashtag.isEmpty())
            return {};
        const ThemeId id{freshId(m_writer, "SELECT 1 FROM theme WHERE id = ?")};
        m_writer.exec("INSERT INTO theme (id, weekday, hashtag, name, active, rank) VALUES (?1, ?2, ?3, ?4, 0,"
                      " (SELECT ifnull(max(rank), 0) + 1 FROM theme WHERE weekday = ?2))",
            id, weekday, hashtag, name);
        m_themes.append({id, hashtag, name});
        return id;
    }

    LabelId label(const QString &name)
    {
        for (const NamedLabel &known : std::as_const(m_labels)) {
            if (sameName(known.name, name))
                return known.id;
        }
        const LabelId id{freshId(m_writer, "SELECT 1 FROM label WHERE id = ?")};
        m_writer.exec("INSERT INTO label (id, name) VALUES (?, ?)", id, name);
        m_labels.append({id, name});
        return id;
    }

private:
    struct NamedAccount
    {
        AccountId id;
        QString network;
        QString handle;
    };
    struct NamedTheme
    {
        ThemeId id;
        QString hashtag;
        QString name;
    };
    struct NamedLabel
    {
        LabelId id;
        QString name;
    };

    AccountId makeAccount(const QString &network, const QString &handle)
    {
        const AccountId id{freshId(m_writer, "SELECT 1 FROM account WHERE id = ?")};
        m_writer.exec("INSERT INTO account (id, network, handle, rank)"
                      " VALUES (?, ?, ?, (SELECT ifnull(max(rank), 0) + ? FROM account))",
            id, network, handle, rankStep);
        m_accounts.append({id, network, handle});
        return id;
    }

    Writer &m_writer;
    QList<NamedAccount> m_accounts;
    QList<NamedTheme> m_themes;
    QList<NamedLabel> m_labels;
};

//! Writes the rows of one file and counts what came of them.
class PostTaker final
{
public:
    PostTaker(Writer &writer, const PostPlan &plan, ImportSummary &summary)
        : m_writer(writer)
        , m_plan(plan)
        , m_summary(summary)
        , m_names(writer)
    {
    }

    void take(const ImportedPost &row)
    {
        NewPost post;
        if (!resolveNames(row, post))
            return;
        post.at = timeOf(row, post.theme);
        post.status = row.status;
        post.kind = row.kind;
        post.title = row.title;
        post.text = row.text;
        post.link = row.link;
        post.notes = row.media.join(QLatin1Char('\n'));
        if (const PostId known = knownPost(post); known.isValid())
            return addMissingAccounts(known, post.accounts);
        post.id = freshPostId(m_writer);
        writeNewPost(m_writer, post);
        ++m_summary.added;
    }

private:
    bool resolveNames(const ImportedPost &row, NewPost &post)
    {
        QStringList words = row.accounts;
        if (words.isEmpty() && !m_plan.defaultAccount.isEmpty())
            words = {m_plan.defaultAccount};
        for (const QString &word : std::as_const(words)) {
            const AccountId account = m_names.account(word);
            if (!account.isValid()) {
                m_summary.reject({row.line, m_plan.layout.mapping.header(QStringLiteral("account")),
                    RejectReason::UnknownAccount, {word}});
                return false;
            }
            if (!post.accounts.contains(account))
                post.accounts.append(account);
        }
        if (!row.theme.isEmpty())
            post.theme = m_names.theme(row.theme, row.at ? row.at->date.dayOfWeek() : 1);
        for (const QString &label : row.labels)
            post.labels.append(m_names.label(label));
        return true;
    }

    std::optional<WallTime> timeOf(const ImportedPost &row, ThemeId theme)
    {
        if (!row.at || !row.timeIsOpen)
            return row.at;
        return themeTimeOn(m_writer, theme, row.at->date);
    }

    PostId knownPost(const NewPost &post)
    {
        const std::optional<QString> wall = post.at ? std::optional(post.at->toString()) : std::nullopt;
        return {m_writer
                    .integer("SELECT id FROM post WHERE wall IS ? AND title = ? AND text = ? AND link = ? LIMIT 1",
                        wall, post.title, post.text, post.link)
                    .value_or(0)};
    }

    void addMissingAccounts(PostId post, const QList<AccountId> &accounts)
    {
        bool changed = false;
        for (const AccountId account : accounts) {
            if (m_writer.integer("SELECT 1 FROM variant WHERE post_id = ? AND +account_id = ?", post, account)
                || m_writer.integer("SELECT 1 FROM post WHERE id = ? AND status = 'published'", post))
                continue;
            m_writer.exec("INSERT INTO variant (id, post_id, account_id) VALUES (?, ?, ?)", freshVariantId(m_writer),
                post, account);
            changed = true;
        }
        if (changed)
            touchPost(m_writer, post);
        ++(changed ? m_summary.updated : m_summary.same);
    }

    Writer &m_writer;
    const PostPlan &m_plan;
    ImportSummary &m_summary;
    NamedRows m_names;
};

void noteImport(Writer &writer, const PostPlan &plan, ImportSummary &summary)
{
    summary.import = {freshId(writer, "SELECT 1 FROM import WHERE id = ?")};
    writer.exec("INSERT INTO import (id, kind, file_name, sha256, layout, read, added, updated, same, rejected, state)"
                " VALUES (?, 'posts', ?, ?, ?, ?, ?, ?, ?, ?, 'done')",
        summary.import, plan.fileName, plan.sha256, summary.layout, summary.read, summary.added, summary.updated,
        summary.same, summary.rejectedCount);
}

} // namespace

QFuture<Result<ImportSummary>> importPosts(EditService &edits, const PostPlan &plan)
{
    const auto summary = std::make_shared<ImportSummary>(plan.summary);
    const ActLabel label{QStringLiteral("import.posts"), {plan.fileName}, {}, true};
    return edits
        .run(label,
            [plan, summary](Writer &writer) {
                PostTaker taker(writer, plan, *summary);
                for (const ImportedPost &row : plan.posts) {
                    if (writer.failed())
                        return;
                    taker.take(row);
                }
                if (summary->added + summary->updated > 0)
                    noteImport(writer, plan, *summary);
            })
        .then([summary](const Result<ActDone> &done) -> Result<ImportSummary> {
            if (!done)
                return done.error();
            summary->act = done->act;
            std::sort(summary->rejected.begin(), summary->rejected.end(),
                [](const RejectedRow &a, const RejectedRow &b) { return a.line < b.line; });
            return *summary;
        });
}

} // namespace stoa
