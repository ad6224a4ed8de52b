// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/contestedits.h"

#include "models/planning/contestdraw.h"
#include "models/planning/postwriting.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stoa {

namespace {

ActLabel contestLabel(const char *code)
{
    return {QLatin1String(code), {}, {}, false};
}

//! The contest, with its name for the history. Nothing, and the writer has failed: it is gone, or was drawn.
std::optional<Contest> openContest(Writer &writer, ContestId id, bool mayBeDrawn = false)
{
    const Result<Contest> contest = ContestQueries(writer.connection()).contest(id);
    if (!contest)
        writer.fail(contest.error());
    else if (contest->minutes && !mayBeDrawn)
        writer.fail(ErrorCode::AlreadyDrawn);
    if (writer.failed())
        return std::nullopt;
    writer.setLabelArgs({contest->terms.name});
    return *contest;
}

bool termsAreValid(Writer &writer, const ContestTerms &terms)
{
    if (terms.name.trimmed().isEmpty())
        writer.fail(ErrorCode::Invalid, {QStringLiteral("name")});
    else if (terms.starts.isValid() && terms.ends.isValid() && !(terms.starts < terms.ends))
        writer.fail(ErrorCode::Invalid, {QStringLiteral("ends")});
    else if (terms.winners < 1 || terms.winners > 1000)
        writer.fail(ErrorCode::Invalid, {QStringLiteral("winners")});
    else if (terms.conditions.mentions < 0 || terms.conditions.mentions > 100)
        writer.fail(ErrorCode::Invalid, {QStringLiteral("mentions")});
    else if (terms.post.isValid() && !writer.integer("SELECT 1 FROM post WHERE id = ?", terms.post))
        writer.fail(ErrorCode::NotFound);
    return !writer.failed();
}

//! A fixed seed proves something only because the end came after it: the end that has passed stays, and none is put
//! into the past.
bool mayMoveEnd(Writer &writer, const Contest &contest, const ContestTerms &terms)
{
    if (contest.seedSha256.isEmpty() || terms.ends == contest.terms.ends)
        return true;
    for (const ContestTerms *each : {&contest.terms, &terms}) {
        const std::optional<qint64> end = contestWindow(*each, writer.zone()).toMs;
        if (end && *end <= writer.nowMs())
            writer.fail(ErrorCode::InThePast, {each->ends.toString()});
    }
    return !writer.failed();
}

std::optional<QString> wallOrNull(const WallTime &wall)
{
    return wall.isValid() ? std::optional(wall.toString()) : std::nullopt;
}

std::optional<qint64> idOrNull(qint64 id)
{
    return id != 0 ? std::optional(id) : std::nullopt;
}

void writeTerms(Writer &writer, ContestId id, const ContestTerms &terms)
{
    writer.exec("UPDATE contest SET name = ?2, kind = ?3, post_id = ?4, starts = ?5, ends = ?6, prize = ?7,"
                " winners = ?8, conditions = ?9 WHERE id = ?1",
        id, terms.name.trimmed(), contestKindToken(terms.kind), idOrNull(terms.post.value), wallOrNull(terms.starts),
        wallOrNull(terms.ends), terms.prize.trimmed(), terms.winners, terms.conditions.toJson());
}

void insertEntry(Writer &writer, ContestId contest, const ContestEntry &entry)
{
    writer.exec(
        "INSERT INTO contest_entry (id, contest_id, name, remote_id, comment_id, facts) VALUES (?, ?, ?, ?, ?, ?)",
        freshId(writer, "SELECT 1 FROM contest_entry WHERE id = ?"), contest, entry.name, entry.remoteId,
        idOrNull(entry.comment.value), entry.facts.toJson());
}

bool checkEntry(Writer &writer, ContestId contest, ContestEntryId entry)
{
    if (!writer.integer("SELECT 1 FROM contest_entry WHERE id = ? AND contest_id = ?", entry, contest))
        writer.fail(ErrorCode::NotFound);
    return !writer.failed();
}

//! Names of those who take part, by key: the participation that counts.
QHash<QByteArray, const ContestEntry *> byKey(const QList<CheckedEntry> &checked)
{
    QHash<QByteArray, const ContestEntry *> entries;
    for (const CheckedEntry &one : checked) {
        if (one.takesPart())
            entries.insert(one.key, &one.entry);
    }
    return entries;
}

ContestPlace placeOf(const QByteArray &key, const QHash<QByteArray, const ContestEntry *> &entries)
{
    const ContestEntry *const entry = entries.value(key);
    return {entry != nullptr ? entry->id : ContestEntryId(), entry != nullptr ? entry->name : QString(),
        QString::fromUtf8(key), {}};
}

void writeMinutes(Writer &writer, ContestId contest, const ContestMinutes &minutes)
{
    writer.exec("UPDATE contest SET minutes = ? WHERE id = ?", minutes.toJson(), contest);
}

//! Refuses one winner and lets the next of the drawn order in.
void replaceWinner(Writer &writer, const Contest &contest, int place, const QString &reason)
{
    ContestMinutes minutes = *contest.minutes;
    if (place < 0 || place >= minutes.places.size() || !minutes.places.at(place).refused.isEmpty())
        return writer.fail(ErrorCode::NotFound);
    const Result<QList<CheckedEntry>> checked = ContestQueries(writer.connection()).checked(contest);
    if (!checked)
        return writer.fail(checked.error());
    const QList<QByteArray> list = drawnAmong(*checked);
    if (participantSha256(list) != minutes.listSha256)
        return writer.fail(ErrorCode::Conflict); // somebody was erased since: nobody can tell who is next
    minutes.places[place].refused = reason;
    const qsizetype next = minutes.places.size();
    if (contest.terms.kind != ContestKind::Bonus && next < list.size()) {
        const QList<qsizetype> order = drawOrder(contest.seed, list.size(), next + 1);
        minutes.places.append(placeOf(list.at(order.constLast()), byKey(*checked)));
    }
    writeMinutes(writer, contest.id, minutes);
}

} // namespace

Result<ContestMinutes> drawContest(
    const Contest &contest, const QList<CheckedEntry> &checked, const QTimeZone &zone, qint64 nowMs)
{
    const ContestWindow window = contestWindow(contest.terms, zone);
    const bool isBonus = contest.terms.kind == ContestKind::Bonus;
    if (contest.minutes)
        return ErrorCode::AlreadyDrawn;
    if (!window.toMs || nowMs < *window.toMs)
        return {ErrorCode::TooEarly, {contest.terms.ends.isValid() ? contest.terms.ends.toString() : QString()}};
    if (!isBonus && (contest.seed.isEmpty() || seedSha256(contest.seed) != contest.seedSha256))
        return {ErrorCode::Invalid, {QStringLiteral("seed")}};
    const QList<QByteArray> list = drawnAmong(checked);
    if (list.isEmpty())
        return ErrorCode::Empty;
    ContestMinutes minutes{nowMs, participantSha256(list), list.size(), {}};
    const QHash<QByteArray, const ContestEntry *> entries = byKey(checked);
    if (isBonus) {
        for (const QByteArray &key : list)
            minutes.places.append(placeOf(key, entries));
        return minutes;
    }
    for (const qsizetype at : drawOrder(contest.seed, list.size(), contest.terms.winners))
        minutes.places.append(placeOf(list.at(at), entries));
    return minutes;
}

ContestEdits::ContestEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

ContestId ContestEdits::newId() const
{
    return {makeId(m_edits.clock().nowUtcMs())};
}

QFuture<Result<ActDone>> ContestEdits::create(const ContestTerms &terms, ContestId id)
{
    const ContestId contest = id.isValid() ? id : newId();
    return m_edits.run(
        {QStringLiteral("contest.create"), {terms.name.trimmed()}, {}}, [contest, terms](Writer &writer) {
            if (!termsAreValid(writer, terms))
                return;
            writer.exec("INSERT INTO contest (id, name) VALUES (?, ?)", contest, terms.name);
            writeTerms(writer, contest, terms);
        });
}

QFuture<Result<ActDone>> ContestEdits::change(ContestId contest, const ContestTerms &terms)
{
    return m_edits.run({QStringLiteral("contest.edit"), {}, QStringLiteral("contest.edit:%1").arg(contest.value)},
        [contest, terms](Writer &writer) {
            const auto open = openContest(writer, contest);
            if (open && termsAreValid(writer, terms) && mayMoveEnd(writer, *open, terms))
                writeTerms(writer, contest, terms);
        });
}

QFuture<Result<ActDone>> ContestEdits::remove(const Contest &contest)
{
    return m_edits.run({QStringLiteral("contest.delete"), {contest.terms.name}, {}}, [id = contest.id](Writer &writer) {
        if (!openContest(writer, id, true))
            return;
        writer.exec("DELETE FROM contest_entry WHERE contest_id = ?", id);
        writer.exec("DELETE FROM contest WHERE id = ?", id);
    });
}

QFuture<Result<ActDone>> ContestEdits::tick(ContestId contest, const QString &point, bool done)
{
    return m_edits.run(contestLabel("contest.check"), [contest, point, done](Writer &writer) {
        const auto open = openContest(writer, contest, true);
        if (!open)
            return;
        QJsonObject ticked;
        for (auto known = open->ticked.cbegin(); known != open->ticked.cend(); ++known)
            ticked.insert(known.key(), known.value().toString(Qt::ISODate));
        if (done && !ticked.contains(point))
            ticked.insert(point, wallTimeAt(writer.nowMs(), writer.zone()).date.toString(Qt::ISODate));
        else if (!done)
            ticked.remove(point);
        writer.exec("UPDATE contest SET checklist = ? WHERE id = ?",
            QString::fromUtf8(QJsonDocument(ticked).toJson(QJsonDocument::Compact)), contest);
    });
}

QFuture<Result<ActDone>> ContestEdits::makeSeed(ContestId contest)
{
    return m_edits.run(contestLabel("contest.seed"), [contest](Writer &writer) {
        const auto open = openContest(writer, contest);
        if (!open)
            return;
        if (!open->seedSha256.isEmpty())
            return writer.fail(ErrorCode::Conflict);
        const ContestWindow window = contestWindow(open->terms, writer.zone());
        if (window.toMs && writer.nowMs() >= *window.toMs)
            return writer.fail(ErrorCode::InThePast, {open->terms.ends.toString()});
        const QString seed = stoa::makeSeed();
        writer.exec("UPDATE contest SET seed = ?, seed_hash = ? WHERE id = ?", seed, seedSha256(seed), contest);
    });
}

QFuture<Result<ActDone>> ContestEdits::takeComments(ContestId contest, const ContestSource &source)
{
    return m_edits.run(contestLabel("contest.entries"), [contest, source](Writer &writer) {
        if (!openContest(writer, contest))
            return;
        const auto comments = ContestQueries(writer.connection()).commentsFor(contest, source);
        if (!comments)
            return writer.fail(comments.error());
        if (comments->isEmpty())
            return writer.fail(ErrorCode::Empty);
        for (const CommentId comment : *comments) {
            Statement row = writer.query("SELECT c.author, COALESCE(p.remote_id, '') FROM comment c LEFT JOIN person p"
                                         " ON p.id = c.person_id WHERE c.id = ?",
                comment);
            if (!row.step())
                continue;
            ContestEntry entry{{}, row.text(0), row.text(1), comment, {}, {}};
            entry.facts.commented = true;
            insertEntry(writer, contest, entry);
        }
    });
}

QFuture<Result<ActDone>> ContestEdits::takeEntries(
    ContestId contest, const QList<ContestEntry> &entries, const QString &file)
{
    return m_edits.run({QStringLiteral("contest.entries"), {file}, {}}, [contest, entries](Writer &writer) {
        if (!openContest(writer, contest))
            return;
        const auto there = ContestQueries(writer.connection()).entries(contest);
        if (!there)
            return writer.fail(there.error());
        const auto mark = [](const ContestEntry &entry) {
            return QStringList{entry.name, entry.remoteId, entry.facts.toJson()};
        };
        QSet<QStringList> known;
        for (const ContestEntry &entry : *there)
            known.insert(mark(entry));
        const qsizetype before = known.size();
        for (const ContestEntry &entry : entries) {
            if (known.contains(mark(entry)))
                continue;
            known.insert(mark(entry));
            insertEntry(writer, contest, entry);
        }
        if (known.size() == before)
            writer.fail(ErrorCode::Empty);
    });
}

QFuture<Result<ActDone>> ContestEdits::removeEntries(ContestId contest, const QList<ContestEntryId> &entries)
{
    return m_edits.run(contestLabel("contest.entry"), [contest, entries](Writer &writer) {
        if (!openContest(writer, contest))
            return;
        for (const ContestEntryId entry : entries) {
            if (checkEntry(writer, contest, entry))
                writer.exec("DELETE FROM contest_entry WHERE id = ?", entry);
        }
    });
}

QFuture<Result<ActDone>> ContestEdits::setFact(
    ContestId contest, const QList<ContestEntryId> &entries, ContestCondition fact, std::optional<bool> value)
{
    return m_edits.run(contestLabel("contest.entry"), [contest, entries, fact, value](Writer &writer) {
        if (!openContest(writer, contest))
            return;
        for (const ContestEntryId entry : entries) {
            if (!checkEntry(writer, contest, entry))
                return;
            EntryFacts facts = EntryFacts::fromJson(
                writer.text("SELECT facts FROM contest_entry WHERE id = ?", entry).value_or(QString()));
            if (fact == ContestCondition::Followed)
                facts.followed = value;
            else if (fact == ContestCondition::Reposted)
                facts.reposted = value;
            else if (fact == ContestCondition::Commented)
                facts.commented = value;
            writer.exec("UPDATE contest_entry SET facts = ? WHERE id = ?", facts.toJson(), entry);
        }
    });
}

QFuture<Result<ActDone>> ContestEdits::refuseEntries(
    ContestId contest, const QList<ContestEntryId> &entries, const QString &reason)
{
    return m_edits.run(contestLabel("contest.entry"), [contest, entries, reason](Writer &writer) {
        if (!openContest(writer, contest))
            return;
        for (const ContestEntryId entry : entries) {
            if (checkEntry(writer, contest, entry))
                writer.exec("UPDATE contest_entry SET refused = ? WHERE id = ?", reason.trimmed(), entry);
        }
    });
}

QFuture<Result<ActDone>> ContestEdits::draw(ContestId contest)
{
    return m_edits.run(contestLabel("contest.draw"), [contest](Writer &writer) {
        const auto open = openContest(writer, contest);
        if (!open)
            return;
        const auto checked = ContestQueries(writer.connection()).checked(*open);
        if (!checked)
            return writer.fail(checked.error());
        const auto minutes = drawContest(*open, *checked, writer.zone(), writer.nowMs());
        if (!minutes)
            return writer.fail(minutes.error());
        writeMinutes(writer, contest, *minutes);
    });
}

QFuture<Result<ActDone>> ContestEdits::refuseWinner(ContestId contest, int place, const QString &reason)
{
    return m_edits.run(contestLabel("contest.refuse"), [contest, place, reason](Writer &writer) {
        const auto open = openContest(writer, contest, true);
        if (!open)
            return;
        if (reason.trimmed().isEmpty())
            return writer.fail(ErrorCode::Invalid, {QStringLiteral("reason")});
        if (!open->minutes)
            return writer.fail(ErrorCode::NotFound);
        replaceWinner(writer, *open, place, reason.trimmed());
    });
}

} // namespace stoa
