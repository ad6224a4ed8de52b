// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentsearch.h"

#include "models/inbox/searchindex.h"
#include "models/store/editservice.h"

#include <QHash>

namespace stoa {

namespace {

// The more rows at once the fewer times the index is merged; nobody waits for the store thread here. At 100,000 the
// merging of a million comments' index needs more than the 512 MB that SQLite may have (models/store/database.cpp).
constexpr int rowsAFeeding = 50'000;

QHash<qint64, QString> accountNames(Connection &connection)
{
    QHash<qint64, QString> names;
    Statement rows = connection.query("SELECT id, network || ':' || handle FROM account");
    while (rows.step())
        names.insert(rows.integer(0), rows.text(1));
    return names;
}

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

// The index knows prefixes of up to three letters; for longer ones FTS5 reads and sorts every hit of every word that
// begins so, whatever the limit (20 ms for a frequent word in a million comments).
constexpr int indexedLetters = 3;
constexpr qint64 mostWalked = 3000; // comments, a few microseconds each
constexpr size_t walkedBlindly = 200; // before their number is judged

//! The newest comments that fit \a terms, by walking those with the first letters of the prefix and looking into them.
//! Nothing where too few of them fit: then the hits are few, and asking the index for all of them is quick.
Result<std::optional<std::vector<qint64>>> walkedIds(Connection &connection, const SearchTerms &terms, qint64 limit)
{
    std::vector<qint64> found;
    Statement rows = connection.query("SELECT s.rowid, c.text, c.author FROM comment_search s"
                                      " CROSS JOIN comment c ON c.id = s.rowid"
                                      " WHERE comment_search MATCH ?1 ORDER BY s.rowid DESC",
        terms.matchExpression(indexedLetters));
    for (size_t walked = 0; qint64(found.size()) < limit && rows.step(); ++walked) {
        if (walked >= walkedBlindly && qint64(walked) * limit > mostWalked * qint64(found.size()))
            return std::optional<std::vector<qint64>>();
        if (terms.prefixStandsIn(foldUtf8(rows.bytesView(1))) || terms.prefixStandsIn(foldUtf8(rows.bytesView(2))))
            found.push_back(rows.integer(0));
    }
    return rows.finish(std::optional(std::move(found)));
}

} // namespace

Result<std::vector<qint64>> CommentSearch::ids(
    const SearchTerms &terms, qint64 limit, const std::function<bool()> &keepOn)
{
    std::vector<qint64> found;
    if (terms.isEmpty())
        return found;
    if (terms.prefixLetters() > indexedLetters && limit <= mostWalked && terms.literals().isEmpty()) {
        Result<std::optional<std::vector<qint64>>> walked = walkedIds(m_connection, terms, limit);
        if (!walked) {
            m_connection.takeError();
            return walked.error();
        }
        if (*walked)
            return std::move(**walked);
    }
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
    const Connection::Snapshot snapshot(m_connection);
    SearchAnswer answer;
    answer.terms = SearchTerms(query);
    Result<std::vector<qint64>> found = ids(answer.terms, limit);
    if (!found)
        return found.error();
    answer.notIndexed = SearchIndex::pending(m_connection);
    const QHash<qint64, QString> accounts = accountNames(m_connection);
    Statement row = m_connection.query("SELECT at_ms, account_id, author, text FROM comment WHERE id = ?");
    for (const qint64 id : *found) {
        row.restart();
        row.bind(1, id);
        if (!row.step())
            continue;
        SearchHit hit;
        hit.id = {id};
        if (!row.isNull(0))
            hit.atMs = row.integer(0);
        hit.account = accounts.value(row.integer(1));
        hit.author = row.text(2);
        hit.text = row.text(3);
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
