// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/commentchunks.h"

#include "models/store/database.h"

#include <limits>

namespace stoa {

namespace {

constexpr int chunkRows = 2000; // some 4 ms of reading and matching

} // namespace

CommentChunks::CommentChunks(Connection &reader, ImportId import)
    : m_reader(reader)
    , m_import(import)
{
    m_total = import.isValid()
        ? m_reader.integer("SELECT count(*) FROM comment WHERE import_id = ?", import).value_or(0)
        : m_reader.integer("SELECT count(*) FROM comment").value_or(0);
    Statement decided = m_reader.query("SELECT comment_id, COALESCE(criticism, -1), answered_ms IS NOT NULL FROM triage"
                                       " WHERE criticism IS NOT NULL OR answered_ms IS NOT NULL");
    while (decided.step())
        m_decided.insert(decided.integer(0), {int(decided.integer(1)), decided.integer(2) != 0});
    Statement answered = m_reader.query("SELECT comment_id FROM reply WHERE state = 'answered_by_hand'");
    while (answered.step())
        m_decided[answered.integer(0)].answered = true;
}

bool CommentChunks::wasAnswered(CommentId id) const
{
    return m_decided.value(id.value).answered;
}

Result<> CommentChunks::read(
    const std::function<void(const CommentFacts &)> &each, const std::function<bool(qint64)> &goOn)
{
    qint64 before = std::numeric_limits<qint64>::max();
    for (qint64 done = 0; before != 0;) {
        before = readChunk(before, each, done);
        if (m_reader.failed())
            return m_reader.takeError();
        if (!goOn(done))
            return ErrorCode::Cancelled;
    }
    return {};
}

// Answers the last id read; 0 at the end.
qint64 CommentChunks::readChunk(qint64 before, const std::function<void(const CommentFacts &)> &each, qint64 &done)
{
    constexpr char all[]
        = "SELECT id, account_id, kind, at_ms, author, text FROM comment WHERE id < ? ORDER BY id DESC LIMIT ?";
    constexpr char ofImport[]
        = "SELECT id, account_id, kind, at_ms, author, text FROM comment WHERE import_id = ? AND id < ?"
          " ORDER BY id DESC LIMIT ?";
    Statement rows = m_import.isValid() ? m_reader.query(ofImport, m_import, before, chunkRows)
                                        : m_reader.query(all, before, chunkRows);
    qint64 last = 0;
    int count = 0;
    while (rows.step()) {
        CommentFacts facts;
        facts.id = rows.id<CommentId>(0);
        facts.account = rows.id<AccountId>(1);
        facts.kind = rows.bytesView(2);
        facts.atMs = rows.integer(3);
        facts.author = rows.bytesView(4);
        facts.text = rows.bytesView(5);
        if (const auto decided = m_decided.constFind(facts.id.value); decided != m_decided.cend())
            facts.criticism = decided->criticism;
        each(facts);
        last = facts.id.value;
        ++count;
    }
    done += count;
    return count == chunkRows ? last : 0;
}

} // namespace stoa
