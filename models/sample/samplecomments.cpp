// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecomments.h"

#include "models/inbox/commentingest.h"

#include <map>

namespace stoa {

namespace {

constexpr qint64 sampleMinuteMs = 60 * 1000LL;
constexpr qint64 sampleHourMs = 60 * sampleMinuteMs;
constexpr qint64 sampleDayMs = 24 * sampleHourMs;
constexpr qint64 sampleLookedAtAfterMs = 32 * sampleHourMs; // what is younger is still new
constexpr qint64 sampleSettledAfterMs = 8 * sampleDayMs; // what is older has been dealt with

QString fieldOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

//! A time that would lie in the future is brought between \a fromMs and now, the later the farther it was meant.
qint64 pressedBelow(qint64 meantMs, qint64 fromMs, qint64 nowMs)
{
    const qint64 latest = nowMs - 4 * sampleMinuteMs;
    if (meantMs <= latest)
        return meantMs;
    const double share = double(meantMs - fromMs) / double(meantMs - fromMs + 2 * sampleDayMs);
    return fromMs + qint64(double(std::max(latest - fromMs, qint64(0))) * share);
}

} // namespace

SampleComments::SampleComments(std::shared_ptr<const SampleTexts> texts, qint64 nowMs, std::shared_ptr<SampleKeys> keys)
    : m_texts(std::move(texts))
    , m_keys(std::move(keys))
    , m_nowMs(nowMs)
    , m_zone(m_texts->zone().toLatin1())
    , m_random(quint64(m_texts->plan.value(QStringLiteral("seed")).toInt()))
{
}

qint64 SampleComments::awake(qint64 utcMs) const
{
    const int hour = wallTimeAt(utcMs, m_zone).time.hour();
    return hour >= 1 && hour < 7 ? utcMs - 7 * sampleHourMs : utcMs;
}

qint64 SampleComments::timeOf(const QJsonObject &comment) const
{
    const qint64 after = qint64(comment.value(QStringLiteral("after")).toInt()) * sampleMinuteMs;
    const QString parent = fieldOf(comment, "parent");
    if (!parent.isEmpty()) {
        const qint64 asked = m_written.value(parent).atMs;
        return pressedBelow(asked + after, asked, m_nowMs);
    }
    const QString post = fieldOf(comment, "post");
    if (post.isEmpty())
        return awake(m_nowMs - qint64(comment.value(QStringLiteral("ago")).toInt()) * sampleMinuteMs);
    const qint64 published = m_keys->posts.value(post).utcMs;
    const qint64 at = pressedBelow(published + after, published, m_nowMs);
    return std::max(awake(at), published + sampleMinuteMs);
}

QString SampleComments::postUnder(const QJsonObject &comment, qint64 atMs) const
{
    if (const QString parent = fieldOf(comment, "parent"); !parent.isEmpty())
        return m_written.value(parent).postRef;
    const QString account = fieldOf(comment, "account");
    if (const QString post = fieldOf(comment, "post"); !post.isEmpty())
        return SampleKeys::remoteId(account, post);
    if (fieldOf(comment, "kind") != QLatin1String("comment"))
        return {};
    QString newest; // what does not name its post was said under the newest one of the account
    qint64 newestMs = 0;
    for (auto post = m_keys->posts.constBegin(); post != m_keys->posts.constEnd(); ++post) {
        const bool fits = post->isPublished && post->utcMs < atMs && post->accounts.contains(account);
        if (fits && post->utcMs > newestMs) {
            newest = post.key();
            newestMs = post->utcMs;
        }
    }
    return newest.isEmpty() ? QString() : SampleKeys::remoteId(account, newest);
}

void SampleComments::fillRow(CommentBlock &block, const QJsonObject &comment, const Written &written) const
{
    CommentBlock::Row &row = block.append();
    const auto set
        = [&block, &row](CommentBlock::Text text, const QString &value) { block.set(row, text, value.toUtf8()); };
    const QString parent = fieldOf(comment, "parent");
    set(CommentBlock::RemoteId, written.remoteId);
    set(CommentBlock::Author, fieldOf(comment, "author"));
    set(CommentBlock::Body, fieldOf(comment, "text"));
    set(CommentBlock::Parent, parent.isEmpty() ? QString() : m_written.value(parent).remoteId);
    set(CommentBlock::PostRef, written.postRef);
    set(CommentBlock::Url, SampleKeys::url(written.account, written.remoteId));
    row.atMs = written.atMs;
    const QJsonValue likes = comment.value(QStringLiteral("likes"));
    if (likes.isDouble())
        row.likes = likes.toInt();
    const QString kind = fieldOf(comment, "kind");
    for (const char *known : {"mention", "message", "review"}) {
        if (kind == QLatin1String(known))
            row.kind = known;
    }
}

void SampleComments::writeComments(Writer &writer, qint64 import)
{
    std::map<QString, CommentBlock> blocks; // by account
    for (const QJsonValue &value : m_texts->comments) {
        const QJsonObject comment = value.toObject();
        const QString key = fieldOf(comment, "id");
        const qint64 seconds = key.mid(1).toLongLong() * 37 % 60; // nobody writes on the minute
        Written written{0, timeOf(comment) + seconds * 1000, {}, {}, fieldOf(comment, "account")};
        written.remoteId = SampleKeys::remoteId(written.account, key);
        written.postRef = postUnder(comment, written.atMs);
        m_written.insert(key, written);
        fillRow(blocks[written.account], comment, written);
    }
    for (auto &[account, block] : blocks) {
        CommentIngest ingest(m_keys->accounts.value(account), ImportId{import}, m_nowMs);
        ingest.write(writer, block);
    }
    Statement rows = writer.query("SELECT remote_id, id FROM comment WHERE import_id = ?", import);
    QHash<QString, qint64> ids; // remote ids are hashes of account and key: no two are the same
    while (rows.step())
        ids.insert(rows.text(0), rows.integer(1));
    for (Written &written : m_written)
        written.id = ids.value(written.remoteId);
    const qint64 count = m_texts->comments.size();
    writer.exec("UPDATE import SET kind = 'comments', file_name = ?, layout = 'stoa', read = ?, added = ? WHERE id = ?",
        QStringLiteral("comments.json"), count, ids.size(), import);
}

void SampleComments::decideOpen(Triage &triage, const QJsonObject &comment)
{
    const QJsonArray team = m_texts->words.value(QStringLiteral("team")).toArray();
    const QJsonArray notes = m_texts->words.value(QStringLiteral("triage_notes")).toArray();
    triage.assignee = team.at(m_random.below(int(team.size()))).toString();
    const bool isCriticism = fieldOf(comment, "tone") == QLatin1String("criticism");
    if (isCriticism)
        triage.priority = 1;
    switch (m_random.below(5)) {
    case 0:
        triage.state = QStringLiteral("waiting");
        triage.note = notes.at(isCriticism ? 1 + m_random.below(2) : 3).toString();
        break;
    case 1:
        triage.state = QStringLiteral("snoozed");
        triage.snoozedUntilMs = m_nowMs + (1 + m_random.below(3)) * sampleDayMs;
        break;
    default:
        triage.state = QStringLiteral("open");
    }
}

SampleComments::Triage SampleComments::triageOf(const QJsonObject &comment, const Written &written)
{
    Triage triage;
    const qint64 age = m_nowMs - written.atMs;
    const QString tone = fieldOf(comment, "tone");
    const bool isQuestion = tone == QLatin1String("question");
    triage.criticism = tone == QLatin1String("criticism") && age > sampleSettledAfterMs && m_random.below(3) == 0;
    if (age < sampleLookedAtAfterMs)
        return triage;
    triage.state = QStringLiteral("done");
    triage.spam = tone == QLatin1String("spam");
    triage.hidden = triage.spam || tone == QLatin1String("abuse");
    if ((isQuestion || tone == QLatin1String("criticism")) && !comment.contains(QLatin1String("answer"))) {
        if (age < sampleSettledAfterMs)
            decideOpen(triage, comment);
        else if (m_random.below(4) == 0)
            triage.note = m_texts->words.value(QStringLiteral("triage_notes")).toArray().at(0).toString();
    }
    return triage;
}

void SampleComments::writeAnswer(Writer &writer, const QJsonObject &comment, const Written &written, Triage &triage)
{
    const QString answer = fieldOf(comment, "answer");
    if (answer.isEmpty())
        return;
    const qint64 at = written.atMs + qint64(comment.value(QStringLiteral("answer_after")).toInt()) * sampleMinuteMs;
    const bool isOut = at < m_nowMs;
    triage.state = isOut ? QStringLiteral("done") : QStringLiteral("open");
    triage.answeredMs = isOut ? std::optional(at) : std::nullopt;
    writer.exec("INSERT INTO reply (id, comment_id, text, state, answered_ms) VALUES (?, ?, ?, ?, ?)",
        ingestId(std::min(at, m_nowMs), written.id, "answer"), written.id, answer, isOut ? "answered_by_hand" : "draft",
        triage.answeredMs);
}

void SampleComments::writeLabel(
    Writer &writer, const QJsonObject &comment, const Written &written, const Triage &triage)
{
    if (triage.state.isEmpty() || triage.hidden)
        return;
    const QString tone = fieldOf(comment, "tone");
    const bool isMessage = fieldOf(comment, "kind") == QLatin1String("message");
    QString label;
    if (tone == QLatin1String("criticism"))
        label = QStringLiteral("complaint");
    else if (tone == QLatin1String("question"))
        label = isMessage && m_random.below(2) == 0 ? QStringLiteral("order") : QStringLiteral("question");
    else if (tone == QLatin1String("praise"))
        label = m_random.below(6) == 0 ? QStringLiteral("mayshow") : QStringLiteral("praise");
    if (!label.isEmpty())
        writer.exec(
            "INSERT INTO comment_label (comment_id, label_id) VALUES (?, ?)", written.id, m_keys->labels.value(label));
}

void SampleComments::writeTriage(Writer &writer)
{
    for (const QJsonValue &value : m_texts->comments) {
        const QJsonObject comment = value.toObject();
        const Written written = m_written.value(fieldOf(comment, "id"));
        Triage triage = triageOf(comment, written);
        writeAnswer(writer, comment, written, triage);
        writeLabel(writer, comment, written, triage);
        if (triage.state.isEmpty() && !triage.criticism)
            continue;
        ++m_triaged;
        writer.exec(
            "INSERT INTO triage (comment_id, state, hidden, spam, criticism, assignee, priority, snoozed_until_ms,"
            " answered_ms, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            written.id, triage.state.isEmpty() ? std::nullopt : std::optional(triage.state),
            triage.hidden ? std::optional(1) : std::nullopt, triage.spam ? std::optional(1) : std::nullopt,
            triage.criticism ? std::optional(1) : std::nullopt,
            triage.assignee.isEmpty() ? std::nullopt : std::optional(triage.assignee), triage.priority,
            triage.snoozedUntilMs, triage.answeredMs, triage.note);
    }
}

} // namespace stoa
