// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/triageedits.h"

namespace stoa {

namespace {

// Ids of one act, in memory; acts of a million comments are the exception, but must not need a million statements.
constexpr size_t idsAStep = 20'000;

//! Fills the table of the act's comments, leaving out those that are gone; answers how many are left.
qint64 nameComments(Writer &writer, const TriageEdits::Ids &comments)
{
    writer.exec("DELETE FROM chosen_comment");
    for (size_t from = 0; from < comments.size(); from += idsAStep) {
        QByteArray json("[");
        for (size_t i = from; i < std::min(from + idsAStep, comments.size()); ++i)
            json += (json.size() > 1 ? "," : "") + QByteArray::number(comments[i]);
        writer.exec("INSERT OR IGNORE INTO chosen_comment SELECT c.id FROM json_each(?) j CROSS JOIN comment c ON c.id "
                    "= j.value",
            QString::fromLatin1(json + ']'));
    }
    return writer.integer("SELECT count(*) FROM chosen_comment").value_or(0);
}

//! How many of the chosen comments are criticism.
qint64 countCriticism(Writer &writer, const Sentiment &sentiment)
{
    qint64 found = 0;
    Statement rows
        = writer.query("SELECT w.criticism, stoa_fold(c.text) FROM chosen_comment h JOIN comment c ON c.id = h.id"
                       " LEFT JOIN triage w ON w.comment_id = h.id LEFT JOIN comment_state s ON s.comment_id = h.id"
                       " WHERE COALESCE(w.criticism, 1) = 1 AND COALESCE(s.spam, 0) = 0");
    while (rows.step()) {
        if (!rows.isNull(0) || sentiment.mayBeCriticism(rows.bytesView(1)))
            ++found;
    }
    return found;
}

//! Sets one column of triage for the chosen comments; rows are made where there are none.
template <typename Value>
void setTriage(Writer &writer, const char *column, const Value &value)
{
    const QByteArray name(column);
    writer.exec(("INSERT INTO triage (comment_id, " + name
                    + ") SELECT id, ?1 FROM chosen_comment WHERE true"
                      " ON CONFLICT (comment_id) DO UPDATE SET "
                    + name + " = excluded." + name + " WHERE triage." + name + " IS NOT excluded." + name)
                    .constData(),
        value);
}

qint64 labelNamed(Writer &writer, const QString &name, bool make)
{
    Statement labels = writer.query("SELECT id, name FROM label");
    while (labels.step()) {
        if (labels.text(1).compare(name, Qt::CaseInsensitive) == 0)
            return labels.integer(0);
    }
    if (!make)
        return 0;
    const qint64 id = writer.newId();
    writer.exec("INSERT INTO label (id, name) VALUES (?, ?)", id, name);
    return id;
}

} // namespace

TriageEdits::TriageEdits(EditService &edits)
    : m_edits(edits)
    , m_sentiment(std::make_shared<Sentiment>(Sentiment::fromResources()))
{
    // The table of an act's comments, in memory, made outside of any act: a session ends at a change of the schema.
    m_edits.maintain([](Writer &writer) {
        writer.exec("CREATE TEMP TABLE IF NOT EXISTS chosen_comment (id INTEGER NOT NULL PRIMARY KEY)");
    });
}

TriageEdits::Done TriageEdits::change(
    const char *code, const Ids &comments, const std::function<void(Writer &)> &work, bool protect)
{
    if (comments.empty())
        return QtFuture::makeReadyFuture(Result<ActDone>(Error{ErrorCode::Invalid, {QStringLiteral("comments")}, {}}));
    const ActLabel label{QString::fromLatin1(code), {QString::number(comments.size())}, {}};
    return m_edits.run(label, [comments, work, protect, sentiment = m_sentiment](Writer &writer) {
        if (nameComments(writer, comments) == 0)
            return writer.fail(ErrorCode::NotFound, {QStringLiteral("comments")});
        if (protect) {
            if (const qint64 found = countCriticism(writer, *sentiment); found > 0)
                return writer.fail(ErrorCode::CriticismProtected, {QString::number(found)});
        }
        work(writer);
    });
}

TriageEdits::Done TriageEdits::setState(const Ids &comments, CommentState state)
{
    return change("comment.state", comments, [token = commentStateToken(state)](Writer &writer) {
        setTriage(writer, "snoozed_until_ms", nullptr);
        setTriage(writer, "state", token);
    });
}

TriageEdits::Done TriageEdits::snooze(const Ids &comments, qint64 untilMs)
{
    return change("comment.snooze", comments, [untilMs](Writer &writer) {
        if (untilMs <= writer.nowMs())
            return writer.fail(ErrorCode::InThePast);
        setTriage(writer, "snoozed_until_ms", untilMs);
        setTriage(writer, "state", "snoozed");
    });
}

TriageEdits::Done TriageEdits::assign(const Ids &comments, const QString &name)
{
    return change("comment.assign", comments,
        [name = name.trimmed().left(200)](Writer &writer) { setTriage(writer, "assignee", name); });
}

TriageEdits::Done TriageEdits::setPriority(const Ids &comments, int priority)
{
    return change("comment.priority", comments,
        [priority](Writer &writer) { setTriage(writer, "priority", std::clamp(priority, -1, 1)); });
}

TriageEdits::Done TriageEdits::setHidden(const Ids &comments, bool hidden)
{
    return change(
        "comment.hide", comments, [hidden](Writer &writer) { setTriage(writer, "hidden", hidden); }, hidden);
}

TriageEdits::Done TriageEdits::markSpam(const Ids &comments, bool spam)
{
    // One comment at a time a person has read: that it is spam is then a person's word. Many at once nobody has read.
    return change(
        "comment.spam", comments, [spam](Writer &writer) { setTriage(writer, "spam", spam); },
        spam && comments.size() > 1);
}

TriageEdits::Done TriageEdits::setCriticism(const Ids &comments, std::optional<bool> criticism)
{
    return change(
        "comment.criticism", comments, [criticism](Writer &writer) { setTriage(writer, "criticism", criticism); });
}

TriageEdits::Done TriageEdits::hideAsAbuse(const Ids &comments)
{
    return change("comment.hide", comments, [](Writer &writer) {
        setTriage(writer, "criticism", false);
        setTriage(writer, "hidden", true);
    });
}

TriageEdits::Done TriageEdits::addLabel(const Ids &comments, const QString &name)
{
    const QString plain = name.simplified().left(100);
    if (plain.isEmpty())
        return QtFuture::makeReadyFuture(Result<ActDone>(Error{ErrorCode::Invalid, {QStringLiteral("name")}, {}}));
    return change("comment.label", comments, [plain](Writer &writer) {
        writer.exec("INSERT OR IGNORE INTO comment_label (comment_id, label_id) SELECT id, ? FROM chosen_comment",
            labelNamed(writer, plain, true));
    });
}

TriageEdits::Done TriageEdits::removeLabel(const Ids &comments, const QString &name)
{
    return change("comment.label", comments, [name](Writer &writer) {
        writer.exec("DELETE FROM comment_label WHERE label_id = ? AND comment_id IN (SELECT id FROM chosen_comment)",
            labelNamed(writer, name, false));
    });
}

TriageEdits::Done TriageEdits::setNote(CommentId comment, const QString &note)
{
    return change("comment.note", {comment.value}, [note](Writer &writer) { setTriage(writer, "note", note); });
}

TriageEdits::Done TriageEdits::saveDraft(CommentId comment, const QString &text)
{
    const ActLabel label{QStringLiteral("comment.reply"), {}, QStringLiteral("reply:%1").arg(comment.value)};
    return m_edits.run(label, [comment, text](Writer &writer) {
        const auto draft = writer.integer("SELECT id FROM reply WHERE comment_id = ? AND state = 'draft'", comment);
        if (text.isEmpty())
            writer.exec("DELETE FROM reply WHERE comment_id = ? AND state = 'draft'", comment);
        else if (draft)
            writer.exec("UPDATE reply SET text = ?2 WHERE id = ?1 AND text <> ?2", *draft, text);
        else if (writer.integer("SELECT 1 FROM comment WHERE id = ?", comment))
            writer.exec("INSERT INTO reply (id, comment_id, text) VALUES (?, ?, ?)", writer.newId(), comment, text);
        else
            writer.fail(ErrorCode::NotFound, {QStringLiteral("comments")});
    });
}

TriageEdits::Done TriageEdits::markAnswered(CommentId comment, const QString &text, bool close)
{
    return change("comment.answered", {comment.value}, [comment, text, close](Writer &writer) {
        const auto draft = writer.integer("SELECT id FROM reply WHERE comment_id = ? AND state = 'draft'", comment);
        if (draft)
            writer.exec("UPDATE reply SET text = ?2, state = 'answered_by_hand', answered_ms = ?3 WHERE id = ?1",
                *draft, text, writer.nowMs());
        else
            writer.exec(
                "INSERT INTO reply (id, comment_id, text, state, answered_ms) VALUES (?, ?, ?, 'answered_by_hand', ?)",
                writer.newId(), comment, text, writer.nowMs());
        setTriage(writer, "answered_ms", writer.nowMs());
        setTriage(writer, "snoozed_until_ms", nullptr);
        setTriage(writer, "state", close ? "done" : "waiting");
    });
}

TriageEdits::Done TriageEdits::saveViews(const QByteArray &json)
{
    return m_edits.run({QStringLiteral("project.settings"), {}, {}}, [json](Writer &writer) {
        writer.exec(
            "INSERT INTO setting (name, value) VALUES ('inbox_views', ?1) ON CONFLICT (name) DO UPDATE SET value = ?1",
            QString::fromUtf8(json));
    });
}

} // namespace stoa
