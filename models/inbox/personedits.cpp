// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/personedits.h"

#include "models/inbox/searchindex.h"
#include "models/store/eraser.h"
#include "models/store/merge/mergeconflict.h"

#include <QCryptographicHash>

namespace stoa {

namespace {

constexpr QByteArrayView erasedPrefix("erased:");
// What is shorter ("Maria", "Thank you very much") stands in our own texts without meaning this person.
constexpr qsizetype shortestName = 6; // characters
constexpr qsizetype shortestText = 24;

#define STOA_ERASED "temp.erased_comment"

void beginList(Writer &writer)
{
    writer.exec("CREATE TEMP TABLE IF NOT EXISTS erased_comment (id INTEGER NOT NULL PRIMARY KEY)");
    writer.exec("DELETE FROM " STOA_ERASED);
}

void gather(Writer &writer, QStringList &words, qsizetype shortest, const char *sql)
{
    Statement rows = writer.query(sql);
    while (rows.step()) {
        const QString word = rows.text(0).trimmed();
        if (word.size() >= shortest && !words.contains(word))
            words.append(word);
    }
}

//! Names, ids and texts of the listed comments, and what stands beside them.
QStringList wordsOfListed(Writer &writer)
{
    QStringList words;
    gather(writer, words, shortestName,
        "SELECT DISTINCT author FROM comment WHERE id IN (SELECT id FROM " STOA_ERASED ")");
    gather(writer, words, shortestName,
        "SELECT p.name FROM person p WHERE p.id IN (SELECT c.person_id FROM comment c JOIN " STOA_ERASED
        " e ON e.id = c.id)");
    gather(writer, words, shortestName,
        "SELECT p.remote_id FROM person p WHERE p.id IN (SELECT c.person_id FROM comment c JOIN " STOA_ERASED
        " e ON e.id = c.id)");
    for (const char *sql : {"SELECT text FROM comment WHERE id IN (SELECT id FROM " STOA_ERASED ")",
             "SELECT url FROM comment WHERE id IN (SELECT id FROM " STOA_ERASED ")",
             "SELECT note FROM triage WHERE comment_id IN (SELECT id FROM " STOA_ERASED ")",
             "SELECT text FROM reply WHERE comment_id IN (SELECT id FROM " STOA_ERASED ")"})
        gather(writer, words, shortestText, sql);
    return words;
}

//! The network's ids give way to hashes; answers to these comments keep what they answer.
void hideIds(Writer &writer)
{
    struct Known
    {
        qint64 id;
        qint64 account;
        QByteArray remote;
    };
    QList<Known> all;
    {
        Statement rows = writer.query(
            "SELECT id, account_id, remote_id FROM comment WHERE id IN (SELECT id FROM " STOA_ERASED ")");
        while (rows.step())
            all.append({rows.integer(0), rows.integer(1), rows.bytes(2)});
    }
    for (const Known &known : std::as_const(all)) {
        if (isErasedId(known.remote))
            continue;
        const QString now = QString::fromLatin1(erasedIdOf(known.account, known.remote));
        writer.exec("UPDATE comment SET remote_id = ? WHERE id = ?", now, known.id);
        writer.exec("UPDATE comment SET parent_remote_id = ? WHERE account_id = ? AND parent_remote_id = ?", now,
            known.account, QString::fromUtf8(known.remote));
    }
}

//! Versions of a note or a reply that a merge kept for a person to look at.
void dropConflicts(Writer &writer)
{
    const Result<QList<MergeConflict>> waiting = waitingConflicts(writer.connection());
    if (!waiting)
        return writer.fail(waiting.error());
    for (const MergeConflict &conflict : *waiting) {
        const qint64 key = conflict.key.toLongLong();
        const bool isErased = (conflict.table == QLatin1String("triage")
                                  && writer.integer("SELECT 1 FROM " STOA_ERASED " WHERE id = ?", key))
            || (conflict.table == QLatin1String("reply")
                && (!writer.integer("SELECT 1 FROM reply WHERE id = ?", key)
                    || writer.integer(
                        "SELECT 1 FROM reply r JOIN " STOA_ERASED " e ON e.id = r.comment_id WHERE r.id = ?", key)));
        if (isErased)
            keepVersion(writer, conflict);
    }
}

//! Participants of contests: by their comment, and those of files by the network's id or the name.
void blankParticipants(Writer &writer)
{
    writer.exec("CREATE TEMP TABLE IF NOT EXISTS erased_entry (id INTEGER NOT NULL PRIMARY KEY)");
    writer.exec("DELETE FROM temp.erased_entry");
    writer.exec(
        "WITH who(name, remote_id) AS (SELECT c.author, p.remote_id FROM comment c JOIN " STOA_ERASED
        " e ON e.id = c.id JOIN person p ON p.id = c.person_id UNION SELECT p.name, p.remote_id FROM comment c"
        " JOIN " STOA_ERASED " e ON e.id = c.id JOIN person p ON p.id = c.person_id)"
        " INSERT INTO temp.erased_entry SELECT id FROM contest_entry WHERE comment_id IN (SELECT id FROM " STOA_ERASED
        ") OR (comment_id IS NULL AND remote_id <> '' AND remote_id IN (SELECT remote_id FROM who))"
        " OR (comment_id IS NULL AND name <> '' AND ltrim(name, '@') IN (SELECT ltrim(name, '@') FROM who))");
    writer.exec("UPDATE contest SET minutes = json_set(minutes, '$.places', (SELECT json_group_array(json(CASE"
                " WHEN CAST(json_extract(place.value, '$.entry') AS INTEGER) IN (SELECT id FROM temp.erased_entry)"
                " THEN json_set(place.value, '$.name', '', '$.key', '') ELSE place.value END))"
                " FROM json_each(contest.minutes, '$.places') AS place)) WHERE json_valid(minutes)"
                " AND id IN (SELECT contest_id FROM contest_entry WHERE id IN (SELECT id FROM temp.erased_entry))");
    writer.exec("UPDATE contest_entry SET name = '', remote_id = 'erased:' || id, facts = '{}', refused = ''"
                " WHERE id IN (SELECT id FROM temp.erased_entry)");
    writer.exec("DELETE FROM temp.erased_entry");
}

//! Ideas that these comments gave have a person's own words, and stay without the way back.
void cutOffIdeas(Writer &writer)
{
    writer.exec(
        "DELETE FROM post_field WHERE name = 'comment' AND CAST(value AS INTEGER) IN (SELECT id FROM " STOA_ERASED ")");
}

//! Empties the listed comments and what stands beside them, in every table.
void blankListed(Writer &writer)
{
    dropConflicts(writer);
    blankParticipants(writer);
    cutOffIdeas(writer);
    hideIds(writer);
    for (const char *sql :
        {"UPDATE comment SET author = '', text = '', url = '' WHERE id IN (SELECT id FROM " STOA_ERASED ")",
            "UPDATE triage SET note = '' WHERE note <> '' AND comment_id IN (SELECT id FROM " STOA_ERASED ")",
            "DELETE FROM reply WHERE state = 'draft' AND comment_id IN (SELECT id FROM " STOA_ERASED ")",
            "UPDATE reply SET text = '' WHERE comment_id IN (SELECT id FROM " STOA_ERASED ")",
            "UPDATE rule_effect SET condition = '', spans = '[]' WHERE comment_id IN (SELECT id FROM " STOA_ERASED ")"})
        writer.exec(sql);
}

void blankPerson(Writer &writer, qint64 person)
{
    writer.exec("UPDATE person SET name = '', remote_id = 'erased:' || id WHERE id = ?", person);
}

} // namespace

QByteArray erasedIdOf(qint64 account, QByteArrayView remoteId)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(account) + ' ');
    hash.addData(remoteId);
    return erasedPrefix.toByteArray() + hash.result().toHex().left(32);
}

bool isErasedId(QByteArrayView remoteId)
{
    return remoteId.startsWith(erasedPrefix);
}

PersonEdits::PersonEdits(EditService &edits)
    : m_edits(edits)
{
}

Result<PersonTrace> PersonEdits::trace(Connection &reader, qint64 person)
{
    PersonTrace trace;
    const auto name = reader.text("SELECT name FROM person WHERE id = ?", person);
    if (!name)
        return reader.failed() ? reader.takeError() : Error{ErrorCode::NotFound, {}, {}};
    trace.name = *name;
    const auto count = [&reader](const char *sql, const auto &value) { return reader.integer(sql, value).value_or(0); };
    trace.comments = count("SELECT count(*) FROM comment WHERE person_id = ?", person);
    trace.notes = count("SELECT count(*) FROM triage t JOIN comment c ON c.id = t.comment_id"
                        " WHERE c.person_id = ? AND t.note <> ''",
        person);
    trace.replies = count("SELECT count(*) FROM reply r JOIN comment c ON c.id = r.comment_id"
                          " WHERE c.person_id = ? AND r.text <> ''",
        person);
    trace.acts = reader.integer("SELECT count(*) FROM history").value_or(0);
    if (trace.name.size() >= shortestName) {
        Statement posts = reader.query("SELECT title || char(10) || text || char(10) || notes FROM post"
                                       " WHERE instr(title || char(10) || text || char(10) || notes, ?) > 0",
            trace.name);
        while (posts.step())
            trace.posts += standsAsWord(posts.text(0), trace.name) ? 1 : 0;
    }
    return reader.failed() ? Result<PersonTrace>(reader.takeError()) : Result<PersonTrace>(trace);
}

QFuture<Result<ActDone>> PersonEdits::forget(const QList<qint64> &persons)
{
    return m_edits.erase({QStringLiteral("person.forget"), {}, {}}, [persons](Writer &writer) -> QStringList {
        beginList(writer);
        for (const qint64 person : persons) {
            if (!writer.integer("SELECT 1 FROM person WHERE id = ?", person))
                writer.fail(ErrorCode::NotFound);
            writer.exec("INSERT INTO " STOA_ERASED " SELECT id FROM comment WHERE person_id = ?", person);
        }
        QStringList words = wordsOfListed(writer);
        // What an import changed lies on its shelf in the old form, until the history begins anew.
        SearchIndex::blank(writer, STOA_ERASED);
        blankListed(writer);
        for (const qint64 person : persons)
            blankPerson(writer, person);
        writer.exec("DELETE FROM " STOA_ERASED);
        return words;
    });
}

PersonEdits::Erased PersonEdits::erasedIn(Connection &connection)
{
    Erased erased;
    Statement comments
        = connection.query("SELECT id FROM comment WHERE remote_id >= 'erased:' AND remote_id < 'erased;'");
    while (comments.step())
        erased.comments.append(comments.integer(0));
    Statement persons
        = connection.query("SELECT id FROM person WHERE remote_id >= 'erased:' AND remote_id < 'erased;'");
    while (persons.step())
        erased.persons.append(persons.integer(0));
    return erased;
}

void PersonEdits::eraseAgain(Writer &writer, const Erased &erased)
{
    if (erased.comments.isEmpty() && erased.persons.isEmpty())
        return;
    beginList(writer);
    for (const qint64 id : erased.comments)
        writer.exec("INSERT OR IGNORE INTO " STOA_ERASED " (id) VALUES (?)", id);
    // The index is not told: it has these comments as empty, or is made anew because the merge changed them.
    blankListed(writer);
    for (const qint64 person : erased.persons)
        blankPerson(writer, person);
}

} // namespace stoa
