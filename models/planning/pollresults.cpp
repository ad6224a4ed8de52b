// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/pollresults.h"

#include "models/core/text.h"
#include "models/planning/postedits.h"
#include "models/planning/postwriting.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace stoa {

namespace {

constexpr qint64 mostVotes = 1'000'000'000; // more than any network has people of

//! Digits with the spaces, dots and commas that part thousands; none: no whole number.
std::optional<qint64> voteNumber(const QString &words)
{
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(?:[ .,\\x{a0}\\x{202f}]\\d{3})+$|^\\d+$"));
    const QString trimmed = words.trimmed();
    if (!grouped.match(trimmed).hasMatch())
        return std::nullopt;
    QString digits;
    for (const QChar c : trimmed) {
        if (c.isDigit())
            digits += c;
    }
    bool fits = false;
    const qint64 votes = digits.toLongLong(&fits);
    return fits && votes <= mostVotes ? std::optional(votes) : std::nullopt;
}

//! What stands behind \a option at the beginning of \a line; none: it is another line.
std::optional<QString> restBehind(const QString &line, const QString &option)
{
    if (option.isEmpty() || fold(line.left(option.size())) != fold(option))
        return std::nullopt;
    static const QRegularExpression separators(QStringLiteral("^[\\s;:,|=]+"));
    QString rest = line.mid(option.size());
    const bool parted = rest.contains(separators);
    return parted ? std::optional(rest.remove(separators)) : std::nullopt;
}

} // namespace

bool PollResults::isEmpty() const
{
    return std::none_of(answers.begin(), answers.end(), [](const Answer &answer) { return answer.votes.has_value(); });
}

std::optional<double> PollResults::share(qsizetype answer) const
{
    if (total <= 0 || answer < 0 || answer >= answers.size() || !answers.at(answer).votes)
        return std::nullopt;
    return std::round(1000.0 * double(*answers.at(answer).votes) / double(total)) / 10.0;
}

PollResults pollResults(const PostFields &fields, AccountId account)
{
    PollResults results;
    const QStringList options = fields.list(PostField::PollOptions, account);
    const QStringList votes = fields.list(PostField::PollResults, account);
    for (qsizetype at = 0; at < options.size(); ++at) {
        if (options.at(at).trimmed().isEmpty())
            continue;
        const std::optional<qint64> entered = voteNumber(votes.value(at));
        results.answers.append({options.at(at).trimmed(), entered});
        results.total += entered.value_or(0);
    }
    return results;
}

QString votesField(const QList<std::optional<qint64>> &votes)
{
    QStringList values;
    for (const std::optional<qint64> &each : votes)
        values.append(each ? QString::number(std::clamp<qint64>(*each, 0, mostVotes)) : QString());
    while (!values.isEmpty() && values.constLast().isEmpty())
        values.removeLast();
    return fieldList(values);
}

QList<std::optional<qint64>> votesIn(const QString &text, const QStringList &options)
{
    QList<std::optional<qint64>> votes(options.size());
    qsizetype next = 0; // for lines that name no option
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty() || line.trimmed().endsWith(QLatin1Char('%')))
            continue;
        std::optional<qsizetype> named;
        for (qsizetype at = 0; at < options.size() && !named; ++at) {
            const std::optional<QString> rest = restBehind(line.trimmed(), options.at(at).trimmed());
            const std::optional<qint64> number = rest ? voteNumber(*rest) : std::nullopt;
            if (number) {
                votes[at] = number;
                named = at;
            }
        }
        const std::optional<qint64> alone = voteNumber(line);
        if (!named && alone && next < votes.size())
            votes[next] = alone;
        if (named || alone)
            next = named.value_or(next) + 1;
    }
    return votes;
}

Result<QList<PollIdea>> pollIdeas(Connection &reader, PostId poll)
{
    const Connection::Snapshot moment(reader);
    const Result<PostFields> fields = readPostFields(reader, poll);
    if (!fields)
        return fields.error();
    QList<PollIdea> ideas;
    for (const QString &id : fields->list(PostField::PollIdeas)) {
        const PostId idea = PostId::fromString(id);
        // One that was deleted is gone from here too, and comes back with it.
        const auto answer = reader.text("SELECT f.value FROM post_field f JOIN post p ON p.id = f.post_id"
                                        " WHERE f.post_id = ? AND f.account_id = 0 AND f.name = ?",
            idea, fieldToken(PostField::PollAnswer));
        if (answer)
            ideas.append({idea, *answer});
    }
    return reader.failed() ? Result<QList<PollIdea>>(reader.takeError()) : Result<QList<PollIdea>>(ideas);
}

PollEdits::PollEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> PollEdits::makeIdea(PostId poll, const QString &answer, PostId id)
{
    const QString words = answer.trimmed();
    return m_edits.run({QStringLiteral("post.idea"), {words}, {}, false}, [poll, words, id](Writer &writer) {
        if (words.isEmpty())
            return writer.fail(ErrorCode::Invalid);
        if (!checkPost(writer, poll, Published::Allowed))
            return;
        QStringList ids;
        for (const PollIdea &idea : pollIdeas(writer.connection(), poll).value_or({})) {
            if (idea.answer == words)
                return writer.fail(ErrorCode::Conflict, {words});
            ids.append(idea.post.toString());
        }
        NewPost post;
        post.id = id.isValid() ? id : freshPostId(writer);
        post.title = words.left(200);
        createPost(writer, post);
        writeField(writer, post.id, {}, fieldToken(PostField::PollSource), poll.toString());
        writeField(writer, post.id, {}, fieldToken(PostField::PollAnswer), words);
        writeField(writer, poll, {}, fieldToken(PostField::PollIdeas), fieldList(ids << post.id.toString()));
        touchPost(writer, poll);
    });
}

} // namespace stoa
