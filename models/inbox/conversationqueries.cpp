// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentqueries.h"

#include <algorithm>
#include <unordered_map>

namespace stoa {

namespace {

// A thread longer than this is not read on one screen; the newest answers of the widest ones fall away.
constexpr size_t mostInConversation = 500;
constexpr int mostGenerations = 100;

//! The first comment of the conversation: upwards until a parent is not known here.
qint64 rootOfConversation(Connection &reader, qint64 id)
{
    for (int i = 0; i < mostGenerations; ++i) {
        const auto parent = reader.integer("SELECT p.id FROM comment c JOIN comment p ON p.account_id = c.account_id"
                                           " AND p.remote_id = c.parent_remote_id WHERE c.id = ? AND p.id <> c.id",
            id);
        if (!parent)
            return id;
        id = *parent;
    }
    return id; // parents that go round in a circle
}

//! Finds the root of each comment through the parents, shortening the way as it goes.
qint64 rootOf(std::unordered_map<qint64, qint64> &parents, qint64 id)
{
    std::vector<qint64> way;
    auto found = parents.find(id);
    while (found != parents.end() && way.size() < size_t(mostGenerations)) {
        way.push_back(id);
        id = found->second;
        found = parents.find(id);
    }
    for (const qint64 passed : way)
        parents[passed] = id;
    return id;
}

} // namespace

Result<QList<CommentRow>> CommentQueries::conversation(CommentId id)
{
    std::vector<qint64> ids{rootOfConversation(m_reader, id.value)};
    for (size_t next = 0; next < ids.size() && ids.size() < mostInConversation; ++next) {
        Statement answers
            = m_reader.query("SELECT a.id FROM comment c JOIN comment a ON a.account_id = c.account_id"
                             " AND a.parent_remote_id = c.remote_id WHERE c.id = ? ORDER BY a.id LIMIT 500",
                ids[next]);
        while (answers.step() && ids.size() < mostInConversation) {
            if (std::find(ids.begin(), ids.end(), answers.integer(0)) == ids.end())
                ids.push_back(answers.integer(0));
        }
    }
    if (std::find(ids.begin(), ids.end(), id.value) == ids.end())
        ids.push_back(id.value);
    std::sort(ids.begin(), ids.end());
    const QHash<qint64, CommentRow> found = rows(ids);
    QList<CommentRow> all;
    for (const qint64 one : ids) {
        if (const auto row = found.constFind(one); row != found.constEnd())
            all.append(*row);
    }
    if (m_reader.failed())
        return m_reader.takeError();
    return all;
}

ConversationPost CommentQueries::post(const CommentRow &row)
{
    ConversationPost post;
    post.ref = row.postRef;
    post.network = row.network;
    post.handle = row.handle;
    if (row.postRef.isEmpty())
        return post;
    {
        Statement item
            = m_reader.query("SELECT i.at_ms, COALESCE(NULLIF(i.text, ''), i.title), i.url, COALESCE(i.post_id, 0)"
                             " FROM published_item i WHERE i.account_id = ? AND i.remote_id = ?",
                row.account, row.postRef);
        if (item.step()) {
            if (!item.isNull(0))
                post.atMs = item.integer(0);
            post.text = item.text(1);
            post.url = item.text(2);
            post.post = item.integer(3);
        }
    }
    Statement planned = m_reader.query(
        "SELECT p.id, COALESCE(v.text, p.text), COALESCE(p.published_ms, p.utc_ms), v.url FROM variant v"
        " JOIN post p ON p.id = v.post_id WHERE v.account_id = ? AND v.remote_id = ?",
        row.account, row.postRef);
    if (planned.step()) {
        post.post = planned.integer(0);
        if (post.text.isEmpty())
            post.text = planned.text(1);
        if (!post.atMs && !planned.isNull(2))
            post.atMs = planned.integer(2);
        if (post.url.isEmpty())
            post.url = planned.text(3);
    }
    return post;
}

Result<PersonCard> CommentQueries::person(qint64 person, CommentId except, int most)
{
    PersonCard card;
    card.id = person;
    {
        Statement facts = m_reader.query("SELECT p.name, COALESCE(a.network, '') FROM person p"
                                         " LEFT JOIN account a ON a.id = p.account_id WHERE p.id = ?",
            person);
        if (!facts.step()) {
            if (m_reader.failed())
                return m_reader.takeError();
            return Error{ErrorCode::NotFound, {}, {}};
        }
        card.name = UntrustedText(facts.text(0));
        card.network = facts.text(1);
    }
    card.comments = m_reader.integer("SELECT count(*) FROM comment WHERE person_id = ?", person).value_or(0);
    card.firstMs = m_reader.integer(
        "SELECT at_ms FROM comment WHERE person_id = ? AND at_ms IS NOT NULL ORDER BY id LIMIT 1", person);
    std::vector<qint64> ids;
    {
        Statement newest = m_reader.query(
            "SELECT id FROM comment WHERE person_id = ? AND id <> ? ORDER BY id DESC LIMIT ?", person, except, most);
        while (newest.step())
            ids.push_back(newest.integer(0));
    }
    const QHash<qint64, CommentRow> found = rows(ids);
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            card.earlier.append(*row);
    }
    Statement labels = m_reader.query(
        "SELECT l.name FROM comment c JOIN comment_label cl ON cl.comment_id = c.id"
        " JOIN label l ON l.id = cl.label_id WHERE c.person_id = ? GROUP BY l.id ORDER BY count(*) DESC LIMIT 8",
        person);
    while (labels.step())
        card.labels.append(labels.text(0));
    Statement notes = m_reader.query("SELECT w.note FROM comment c JOIN triage w ON w.comment_id = c.id"
                                     " WHERE c.person_id = ? AND w.note <> '' ORDER BY c.id DESC LIMIT 10",
        person);
    while (notes.step())
        card.notes.append(notes.text(0));
    return notes.finish(card);
}

Result<std::vector<qint64>> CommentQueries::groupHeads(
    const CommentFilter &filter, QHash<qint64, int> &sizes, const std::function<bool()> &keepOn)
{
    std::vector<qint64> heads;
    sizes.clear();
    if (filter.group == CommentFilter::Group::Post) {
        const FilterSql sql(filter);
        Statement groups = m_reader.query(
            ("SELECT max(c.id), count(*)" + source(filter, sql) + " GROUP BY c.account_id, c.post_ref").constData());
        sql.bind(groups, 1);
        while (groups.step()) {
            heads.push_back(groups.integer(0));
            sizes.insert(groups.integer(0), int(groups.integer(1)));
        }
    } else {
        const Result<std::vector<qint64>> all = allIds(filter, keepOn);
        if (!all)
            return all;
        std::unordered_map<qint64, qint64> parents;
        Statement answers = m_reader.query(
            "SELECT c.id, p.id FROM comment c JOIN comment p ON p.account_id = c.account_id"
            " AND p.remote_id = c.parent_remote_id WHERE c.parent_remote_id IS NOT NULL AND p.id <> c.id");
        while (answers.step())
            parents.emplace(answers.integer(0), answers.integer(1));
        std::unordered_map<qint64, qint64> newest; // of each root; the ids come newest first
        for (const qint64 id : *all) {
            const auto [place, isNew] = newest.try_emplace(rootOf(parents, id), id);
            if (isNew)
                heads.push_back(id);
            ++sizes[place->second];
        }
    }
    if (m_reader.failed())
        return m_reader.takeError();
    std::sort(heads.begin(), heads.end(), std::greater<>());
    return heads;
}

} // namespace stoa
