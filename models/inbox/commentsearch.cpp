// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentsearch.h"

#include "models/inbox/searchindex.h"
#include "models/store/editservice.h"

namespace stoa {

namespace {

constexpr int rowsAFeeding = 5000;

//! Ids that fit \a terms. At most two literals are asked of SQL; more make no difference to a person.
Statement searchedIds(Connection &connection, const SearchTerms &terms, qint64 limit)
{
    const QString match = terms.matchExpression();
    const QList<QByteArray> literals = terms.literals();
    const QString one = QString::fromUtf8(literals.value(0));
    const QString two = QString::fromUtf8(literals.value(1));
    if (match.isEmpty()) {
        return connection.query(
            "SELECT id FROM comment WHERE (instr(stoa_fold(text), ?1) > 0 OR instr(stoa_fold(author), ?1) > 0)"
            " AND (?2 = '' OR instr(stoa_fold(text), ?2) > 0) ORDER BY id DESC LIMIT ?3",
            one, two, limit);
    }
    if (literals.isEmpty()) {
        return connection.query("SELECT s.rowid FROM comment_search s CROSS JOIN comment c ON c.id = s.rowid"
                                " WHERE comment_search MATCH ?1 ORDER BY s.rowid DESC LIMIT ?2",
            match, limit);
    }
    return connection.query("SELECT s.rowid FROM comment_search s CROSS JOIN comment c ON c.id = s.rowid"
                            " WHERE comment_search MATCH ?1 AND instr(stoa_fold(c.text), ?2) > 0"
                            " AND (?3 = '' OR instr(stoa_fold(c.text), ?3) > 0) ORDER BY s.rowid DESC LIMIT ?4",
        match, one, two, limit);
}

} // namespace

Result<std::vector<qint64>> CommentSearch::ids(
    const SearchTerms &terms, qint64 limit, const std::function<bool()> &keepOn)
{
    std::vector<qint64> found;
    if (terms.isEmpty())
        return found;
    Statement rows = searchedIds(m_connection, terms, limit);
    while (rows.step()) {
        found.push_back(rows.integer(0));
        if (keepOn && found.size() % 1000 == 0 && !keepOn())
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    if (m_connection.failed())
        return m_connection.takeError();
    return found;
}

Result<SearchAnswer> CommentSearch::find(const QString &query, int limit)
{
    const SearchTerms terms(query);
    Result<std::vector<qint64>> found = ids(terms, limit);
    if (!found)
        return found.error();
    SearchAnswer answer;
    answer.notIndexed = SearchIndex::pending(m_connection);
    for (const qint64 id : *found) {
        Statement row
            = m_connection.query("SELECT c.at_ms, a.network || ':' || a.handle, c.author, c.text FROM comment c"
                                 " LEFT JOIN account a ON a.id = c.account_id WHERE c.id = ?",
                id);
        if (!row.step())
            continue;
        SearchHit hit;
        hit.id = {id};
        if (!row.isNull(0))
            hit.atMs = row.integer(0);
        hit.account = row.text(1);
        hit.author = row.text(2);
        hit.text = row.text(3);
        hit.hits = terms.hits(hit.text);
        answer.hits.append(std::move(hit));
    }
    if (m_connection.failed())
        return m_connection.takeError();
    return answer;
}

Result<> indexPendingComments(EditService &edits)
{
    qint64 left = 1;
    while (left > 0) {
        QFuture<Result<>> fed
            = edits.maintain([&left](Writer &writer) { left = SearchIndex::feed(writer, rowsAFeeding); }, {});
        fed.waitForFinished();
        if (const Result<> result = fed.result(); !result)
            return result;
    }
    return {};
}

} // namespace stoa
