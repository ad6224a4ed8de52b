// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/feededits.h"

#include "models/core/linksafety.h"
#include "models/planning/postedits.h"
#include "models/planning/postwriting.h"
#include "models/store/database.h"

#include <QUrl>

namespace stoa {

namespace {

constexpr qsizetype longestFeedTitle = 200;

bool isFeedAddress(const QString &address)
{
    const QUrl url(address);
    if (url.isLocalFile())
        return url.host().isEmpty() && !url.toLocalFile().isEmpty();
    const CheckedLink link = checkLink(address);
    return link.isAllowed() && link.url.scheme().startsWith(QLatin1String("http"));
}

//! The feed's title, for the history. Empty, and the writer has failed: it is gone.
QString feedTitle(Writer &writer, FeedId feed)
{
    const auto title = writer.text("SELECT title FROM feed WHERE id = ?", feed);
    if (!title)
        writer.fail(ErrorCode::NotFound);
    return title.value_or(QString());
}

NewPost ideaOf(const FeedEntry &entry)
{
    NewPost idea;
    idea.status = PostStatus::Idea;
    idea.kind = PostKind::Link;
    idea.title = entry.title;
    idea.link = entry.link;
    idea.notes = entry.summary;
    return idea;
}

//! False: it is one already.
bool makeIdea(Writer &writer, FeedId feed, const QString &source, const FeedEntry &entry)
{
    if (writer.integer("SELECT post_id FROM feed_item WHERE feed_id = ? AND guid = ?", feed, entry.guid))
        return false;
    NewPost idea = ideaOf(entry);
    idea.id = freshPostId(writer);
    createPost(writer, idea);
    if (!source.isEmpty())
        writer.exec(
            "INSERT INTO post_field (post_id, account_id, name, value) VALUES (?, 0, 'source', ?)", idea.id, source);
    writer.exec("INSERT INTO feed_item (feed_id, guid, post_id) VALUES (?1, ?2, ?3)"
                " ON CONFLICT (feed_id, guid) DO UPDATE SET post_id = ?3",
        feed, entry.guid, idea.id);
    return true;
}

} // namespace

Result<QList<FeedRow>> readFeeds(Connection &reader)
{
    QList<FeedRow> feeds;
    Statement rows = reader.query("SELECT id, url, title FROM feed ORDER BY title COLLATE NOCASE, id");
    while (rows.step())
        feeds.append({rows.id<FeedId>(0), rows.text(1), rows.text(2)});
    if (reader.failed())
        return reader.takeError();
    return feeds;
}

Result<QHash<QString, PostId>> readFeedItems(Connection &reader, FeedId feed)
{
    QHash<QString, PostId> items;
    Statement rows = reader.query("SELECT guid, post_id FROM feed_item WHERE feed_id = ?", feed);
    while (rows.step())
        items.insert(rows.text(0), rows.isNull(1) ? PostId() : rows.id<PostId>(1));
    if (reader.failed())
        return reader.takeError();
    return items;
}

FeedEdits::FeedEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

FeedId FeedEdits::newId() const
{
    return {makeId(m_edits.clock().nowUtcMs())};
}

QFuture<Result<ActDone>> FeedEdits::add(const FeedRow &feed)
{
    FeedRow made = feed;
    made.title = feed.title.simplified().left(longestFeedTitle);
    if (made.title.isEmpty())
        made.title = QUrl(feed.url).host().isEmpty() ? QUrl(feed.url).fileName() : QUrl(feed.url).host();
    return m_edits.run({QStringLiteral("feed.create"), {made.title}, {}}, [made](Writer &writer) {
        if (!isFeedAddress(made.url))
            return writer.fail(ErrorCode::Invalid, {made.url});
        if (writer.integer("SELECT 1 FROM feed WHERE url = ?", made.url))
            return writer.fail(ErrorCode::Conflict);
        writer.exec("INSERT INTO feed (id, url, title) VALUES (?, ?, ?)", made.id, made.url, made.title);
    });
}

QFuture<Result<ActDone>> FeedEdits::rename(FeedId feed, const QString &title)
{
    const QString clean = title.simplified().left(longestFeedTitle);
    return m_edits.run({QStringLiteral("feed.edit"), {clean}, {}}, [feed, clean](Writer &writer) {
        if (clean.isEmpty())
            return writer.fail(ErrorCode::Invalid, {QStringLiteral("name")});
        feedTitle(writer, feed);
        writer.exec("UPDATE feed SET title = ? WHERE id = ? AND title <> ?", clean, feed, clean);
    });
}

QFuture<Result<ActDone>> FeedEdits::remove(FeedId feed)
{
    return m_edits.run({QStringLiteral("feed.delete"), {}, {}}, [feed](Writer &writer) {
        writer.setLabelArgs({feedTitle(writer, feed)});
        writer.exec("DELETE FROM feed_item WHERE feed_id = ?", feed);
        writer.exec("DELETE FROM feed WHERE id = ?", feed);
    });
}

QFuture<Result<ActDone>> FeedEdits::setRead(const QHash<FeedId, QStringList> &guids, bool read)
{
    qsizetype count = 0;
    for (const QStringList &each : guids)
        count += each.size();
    const char *const code = read ? "feed.read" : "feed.unread";
    return m_edits.run({QString::fromLatin1(code), {QString::number(count)}, {}}, [guids, read](Writer &writer) {
        for (auto feed = guids.cbegin(); feed != guids.cend(); ++feed) {
            feedTitle(writer, feed.key());
            for (const QString &guid : *feed) {
                if (read)
                    writer.exec("INSERT OR IGNORE INTO feed_item (feed_id, guid) VALUES (?, ?)", feed.key(), guid);
                else
                    writer.exec(
                        "DELETE FROM feed_item WHERE feed_id = ? AND guid = ? AND post_id IS NULL", feed.key(), guid);
            }
        }
    });
}

QFuture<Result<ActDone>> FeedEdits::makeIdeas(const QHash<FeedId, QList<FeedEntry>> &entries)
{
    return m_edits.run({QStringLiteral("feed.idea"), {}, {}}, [entries](Writer &writer) {
        int made = 0;
        for (auto feed = entries.cbegin(); feed != entries.cend(); ++feed) {
            const QString source = feedTitle(writer, feed.key());
            for (const FeedEntry &entry : *feed)
                made += !writer.failed() && makeIdea(writer, feed.key(), source, entry) ? 1 : 0;
        }
        if (made == 0)
            writer.fail(ErrorCode::Conflict);
        writer.setLabelArgs({QString::number(made)});
    });
}

} // namespace stoa
