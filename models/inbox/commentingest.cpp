// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentingest.h"

#include "models/inbox/personedits.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace stoa {

namespace {

// SQLite takes 1,000 variables a statement here (models/store/database.cpp).
constexpr size_t personsAStatement = 200;
constexpr size_t idsAStatement = 900;
// So many undated rows share a millisecond: more would fill the million ids that one has.
constexpr qint64 undatedAMillisecond = 512;

#define STOA_COMMENT_INSERT                                                                                            \
    "INSERT INTO comment (id, account_id, import_id, kind, remote_id, at_ms, person_id, author,"                       \
    " text, parent_remote_id, post_ref, url, likes) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"

//! \a head, \a count times \a row, \a tail. Kept for each count: SQL texts are the keys of the statement cache.
const char *manyRows(const char *head, const char *row, const char *tail, size_t count)
{
    thread_local std::unordered_map<std::string, std::string> texts;
    std::string &text = texts[std::string(head) + std::to_string(count)];
    if (text.empty()) {
        text = head;
        for (size_t i = 0; i < count; ++i)
            text += (i == 0 ? std::string() : std::string(",")) + row;
        text += tail;
    }
    return text.c_str();
}

void bindOptional(Statement &statement, int index, const std::optional<qint64> &value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bind(index, nullptr);
}

} // namespace

qint64 personIdOf(qint64 account, QByteArrayView remoteId)
{
    // ingestId's low bits are a hash of both; three of them with different beginnings make 60 bits.
    qint64 id = 0;
    for (const char beginning : {'a', 'b', 'c'})
        id = (id << 20) | ingestId(0, account, QByteArray(1, beginning).append(remoteId));
    return id == 0 ? 1 : id;
}

CommentIngest::CommentIngest(AccountId account, ImportId import, qint64 arrivalMs)
    : m_account(account)
    , m_import(import)
    , m_arrivalMs(arrivalMs)
{
}

CommentIngest::Counts CommentIngest::write(Writer &writer, CommentBlock &block, const OnDuplicate &onDuplicate)
{
    Counts counts;
    counts.same = leaveOutErased(writer, block);
    if (block.isEmpty())
        return counts;
    giveIds(block);
    writePersons(writer, block);
    std::vector<size_t> passedOver;
    insertRows(writer, block, passedOver);
    counts.added = qint64(block.size() - passedOver.size());
    writePending(writer, block, passedOver);
    for (const size_t index : passedOver) {
        if (writer.failed())
            break;
        settle(writer, block, block.rows()[index], counts, onDuplicate);
    }
    count(writer, counts.added);
    return counts;
}

qint64 CommentIngest::leaveOutErased(Writer &writer, CommentBlock &block)
{
    if (!m_erased) {
        m_erased.emplace();
        Statement rows = writer.query("SELECT remote_id FROM comment WHERE account_id = ? AND remote_id >= 'erased:'"
                                      " AND remote_id < 'erased;'",
            m_account);
        while (rows.step())
            m_erased->insert(rows.bytes(0).toStdString());
    }
    if (m_erased->empty())
        return 0;
    return qint64(std::erase_if(block.rows(), [&](const CommentBlock::Row &row) {
        const QByteArrayView remote = block.text(row, CommentBlock::RemoteId);
        return m_erased->contains(erasedIdOf(m_account.value, remote).toStdString());
    }));
}

//! Ids by time, in ascending order, each once within the block: that is the order of the table's pages too.
void CommentIngest::giveIds(CommentBlock &block)
{
    for (CommentBlock::Row &row : block.rows()) {
        const QByteArrayView remote = block.text(row, CommentBlock::RemoteId);
        Q_ASSERT(!remote.isEmpty());
        const qint64 time = row.atMs ? *row.atMs : m_arrivalMs + m_undated++ / undatedAMillisecond;
        row.id = ingestId(time, m_account.value, remote);
    }
    std::stable_sort(block.rows().begin(), block.rows().end(),
        [](const CommentBlock::Row &a, const CommentBlock::Row &b) { return a.id < b.id; });
    // Rows with one remote id stay together and keep one id: the second is passed over by the statement, and settled
    // then.
    for (size_t i = 1; i < block.size(); ++i) {
        CommentBlock::Row &row = block.rows()[i];
        const CommentBlock::Row &before = block.rows()[i - 1];
        if (row.id > before.id)
            continue;
        const bool isSame = row.id == before.id
            && block.text(row, CommentBlock::RemoteId) == block.text(before, CommentBlock::RemoteId);
        row.id = isSame ? before.id : before.id + 1;
    }
}

void CommentIngest::writePersons(Writer &writer, const CommentBlock &block)
{
    struct NewPerson
    {
        qint64 id;
        QByteArrayView remote;
        QByteArrayView name;
    };
    std::vector<NewPerson> persons;
    for (const CommentBlock::Row &row : block.rows()) {
        const QByteArrayView name = block.text(row, CommentBlock::Author);
        const QByteArrayView own = block.text(row, CommentBlock::PersonId);
        const QByteArrayView remote = own.isEmpty() ? name : own;
        const qint64 id = personIdOf(m_account.value, remote);
        if (m_persons.insert(id).second)
            persons.push_back({id, remote, name});
    }
    for (size_t from = 0; from < persons.size(); from += personsAStatement) {
        const size_t to = std::min(from + personsAStatement, persons.size());
        Statement insert = writer.query(manyRows(
            "INSERT OR IGNORE INTO person (id, account_id, remote_id, name) VALUES ", "(?,?,?,?)", "", to - from));
        int index = 0;
        for (size_t i = from; i < to; ++i) {
            insert.bind(++index, persons[i].id);
            insert.bind(++index, m_account);
            insert.bindUtf8(++index, persons[i].remote);
            insert.bindUtf8(++index, persons[i].name);
        }
        while (insert.step()) { }
    }
    if (m_erased->empty())
        return;
    for (const NewPerson &person : persons) // who was erased and writes again is told by name again
        writer.exec("UPDATE person SET remote_id = ?, name = ? WHERE id = ? AND remote_id LIKE 'erased:%'",
            QString::fromUtf8(person.remote), QString::fromUtf8(person.name), person.id);
}

void CommentIngest::bindRow(
    Statement &statement, int &index, const CommentBlock &block, const CommentBlock::Row &row) const
{
    const QByteArrayView own = block.text(row, CommentBlock::PersonId);
    const QByteArrayView author = block.text(row, CommentBlock::Author);
    statement.bind(++index, row.id);
    statement.bind(++index, m_account);
    statement.bind(++index, m_import);
    statement.bindUtf8(++index, row.kind);
    statement.bindUtf8(++index, block.text(row, CommentBlock::RemoteId));
    bindOptional(statement, ++index, row.atMs);
    statement.bind(++index, personIdOf(m_account.value, own.isEmpty() ? author : own));
    statement.bindUtf8(++index, author);
    statement.bindUtf8(++index, block.text(row, CommentBlock::Body));
    const QByteArrayView parent = block.text(row, CommentBlock::Parent);
    if (parent.isEmpty())
        statement.bind(++index, nullptr);
    else
        statement.bindUtf8(++index, parent);
    statement.bindUtf8(++index, block.text(row, CommentBlock::PostRef));
    statement.bindUtf8(++index, block.text(row, CommentBlock::Url));
    bindOptional(statement, ++index, row.likes);
}

void CommentIngest::insertRows(Writer &writer, const CommentBlock &block, std::vector<size_t> &passedOver)
{
    // One row a statement: many at once with RETURNING take a third longer, for the rows they have to hand back.
    Statement insert = writer.query(STOA_COMMENT_INSERT " ON CONFLICT DO NOTHING");
    for (size_t i = 0; i < block.size() && !writer.failed(); ++i) {
        int index = 0;
        insert.restart();
        bindRow(insert, index, block, block.rows()[i]);
        while (insert.step()) { }
        if (insert.changedRows() == 0)
            passedOver.push_back(i);
    }
}

//! Decides about a row that the insertion passed over: known and the same, known and changed, twice in this import, or
//! only an id that is taken.
void CommentIngest::settle(
    Writer &writer, const CommentBlock &block, CommentBlock::Row &row, Counts &counts, const OnDuplicate &onDuplicate)
{
    qint64 id = 0;
    bool isSame = true;
    bool isOfThisImport = false;
    {
        Statement known
            = writer.query("SELECT id, import_id, kind, at_ms, author, text, COALESCE(parent_remote_id, ''), post_ref,"
                           " url, likes FROM comment WHERE account_id = ? AND remote_id = ?");
        known.bind(1, m_account);
        known.bindUtf8(2, block.text(row, CommentBlock::RemoteId));
        if (known.step()) {
            const auto differs = [&](int column, CommentBlock::Text text) {
                const QByteArrayView now = block.text(row, text);
                return !now.isEmpty() && known.bytesView(column) != now; // what the file does not tell stays
            };
            id = known.integer(0);
            isOfThisImport = known.integer(1) == m_import.value;
            isSame = !differs(4, CommentBlock::Author) && !differs(5, CommentBlock::Body)
                && !differs(6, CommentBlock::Parent) && !differs(7, CommentBlock::PostRef)
                && !differs(8, CommentBlock::Url) && (!row.atMs || (!known.isNull(3) && known.integer(3) == *row.atMs))
                && (!row.likes || (!known.isNull(9) && known.integer(9) == *row.likes))
                && known.bytesView(2) == QByteArrayView(row.kind);
        }
    }
    if (id == 0) {
        counts.added += insertAtNextFreeId(writer, block, row) ? 1 : 0;
        return;
    }
    if (isSame) {
        ++counts.same;
        return;
    }
    isOfThisImport = isOfThisImport
        || writer.integer("SELECT 1 FROM comment_shelf WHERE batch_id = ? AND id = ?", m_import, id).has_value();
    if (isOfThisImport) {
        if (onDuplicate)
            onDuplicate(row.line, QString::fromUtf8(block.text(row, CommentBlock::RemoteId)));
        return;
    }
    update(writer, block, row, id);
    ++counts.updated;
}

bool CommentIngest::insertAtNextFreeId(Writer &writer, const CommentBlock &block, CommentBlock::Row &row)
{
    while (!writer.failed() && writer.integer("SELECT 1 FROM comment WHERE id = ?", row.id))
        ++row.id;
    {
        Statement insert = writer.query(STOA_COMMENT_INSERT);
        int index = 0;
        bindRow(insert, index, block, row);
        while (insert.step()) { }
    }
    writer.exec("INSERT OR IGNORE INTO search_pending (comment_id) VALUES (?)", row.id);
    return !writer.failed();
}

void CommentIngest::update(Writer &writer, const CommentBlock &block, const CommentBlock::Row &row, qint64 id)
{
    writer.exec(
        "INSERT INTO comment_shelf (batch_id, id, account_id, import_id, kind, remote_id, at_ms, person_id, author, "
        "text,"
        " parent_remote_id, post_ref, url, likes, gone_at_ms) SELECT ?1, id, account_id, import_id, kind, remote_id,"
        " at_ms, person_id, author, text, parent_remote_id, post_ref, url, likes, gone_at_ms FROM comment WHERE id = "
        "?2",
        m_import, id);
    // The index is told the old words before they go: it keeps no text of its own.
    writer.exec("INSERT INTO comment_search (comment_search, rowid, text, author)"
                " SELECT 'delete', id, stoa_fold(text), stoa_fold(author) FROM comment"
                " WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM search_pending WHERE comment_id = ?1)",
        id);
    writer.exec("INSERT OR IGNORE INTO search_pending (comment_id) VALUES (?)", id);
    const QByteArrayView own = block.text(row, CommentBlock::PersonId);
    const QByteArrayView author = block.text(row, CommentBlock::Author);
    Statement change = writer.query(
        "UPDATE comment SET kind = ?2, at_ms = COALESCE(?3, at_ms), person_id = CASE WHEN ?5 = '' THEN person_id ELSE "
        "?4 END,"
        " author = COALESCE(NULLIF(?5, ''), author), text = COALESCE(NULLIF(?6, ''), text),"
        " parent_remote_id = COALESCE(NULLIF(?7, ''), parent_remote_id), post_ref = COALESCE(NULLIF(?8, ''), post_ref),"
        " url = COALESCE(NULLIF(?9, ''), url), likes = COALESCE(?10, likes) WHERE id = ?1");
    change.bind(1, id);
    change.bindUtf8(2, row.kind);
    bindOptional(change, 3, row.atMs);
    change.bind(4, personIdOf(m_account.value, own.isEmpty() ? author : own));
    change.bindUtf8(5, author);
    change.bindUtf8(6, block.text(row, CommentBlock::Body));
    change.bindUtf8(7, block.text(row, CommentBlock::Parent));
    change.bindUtf8(8, block.text(row, CommentBlock::PostRef));
    change.bindUtf8(9, block.text(row, CommentBlock::Url));
    bindOptional(change, 10, row.likes);
    while (change.step()) { }
}

//! What went in by many rows waits for the search index.
void CommentIngest::writePending(Writer &writer, const CommentBlock &block, const std::vector<size_t> &passedOver)
{
    std::vector<qint64> ids;
    ids.reserve(block.size());
    size_t passed = 0;
    for (size_t i = 0; i < block.size(); ++i) {
        if (passed < passedOver.size() && passedOver[passed] == i)
            ++passed;
        else
            ids.push_back(block.rows()[i].id);
    }
    for (size_t from = 0; from < ids.size() && !writer.failed(); from += idsAStatement) {
        const size_t to = std::min(from + idsAStatement, ids.size());
        Statement insert
            = writer.query(manyRows("INSERT OR IGNORE INTO search_pending (comment_id) VALUES ", "(?)", "", to - from));
        int index = 0;
        for (size_t i = from; i < to; ++i)
            insert.bind(++index, ids[i]);
        while (insert.step()) { }
    }
}

void CommentIngest::count(Writer &writer, qint64 added)
{
    if (added == 0)
        return;
    const char *const add = "INSERT INTO tally (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = "
                            "value + excluded.value";
    writer.exec(add, "comments", added);
    writer.exec(add, QStringLiteral("comments:%1").arg(m_account.value), added);
    writer.exec(add, "state:new", added);
}

} // namespace stoa
