// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PostEdits that makes posts and changes what they are; postmoves.cpp has the part that changes when.
#include "models/planning/postedits.h"

#include "models/planning/companionwriting.h"
#include "models/planning/linktags.h"
#include "models/planning/mediachoice.h"
#include "models/planning/postfields.h"
#include "models/planning/postwriting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stoa {

namespace {

// From so many on, a backup is made before they are deleted.
constexpr qsizetype manyPosts = 10;

bool checkExists(Writer &writer, const char *sql, qint64 id)
{
    if (!writer.integer(sql, id))
        writer.fail(ErrorCode::NotFound);
    return !writer.failed();
}

ActLabel postsLabel(const char *code, qsizetype count)
{
    return {QString::fromLatin1(code), {QString::number(count)}, {}, false};
}

} // namespace

void writeNewPost(Writer &writer, const NewPost &post)
{
    const PostStatus status = post.status.value_or(post.at ? PostStatus::Draft : PostStatus::Idea);
    const QTimeZone zone = writer.zone();
    if (post.theme.isValid())
        checkExists(writer, "SELECT 1 FROM theme WHERE id = ?", post.theme.value);
    if (post.campaign.isValid())
        checkExists(writer, "SELECT 1 FROM campaign WHERE id = ?", post.campaign.value);
    writer.exec(
        "INSERT INTO post (id, status, kind, purpose, theme_id, campaign_id, title, text, link, notes, tray_rank,"
        " published_ms, changed_ms) VALUES (?, ?, ?, ?, nullif(?, 0), nullif(?, 0), ?, ?, ?, ?, ?, nullif(?, 0), ?)",
        post.id, statusToken(status), kindToken(post.kind), purposeToken(post.purpose), post.theme, post.campaign,
        post.title, post.text, post.link, post.notes, post.at ? qint64(0) : nextTrayRank(writer),
        status == PostStatus::Published && post.at ? resolve(*post.at, zone).utcMs : qint64(0), writer.nowMs());
    if (post.at)
        writeTime(writer, post.id, *post.at, zone);
    for (const AccountId account : post.accounts) {
        checkExists(writer, "SELECT 1 FROM account WHERE id = ?", account.value);
        if (!writer.integer("SELECT 1 FROM variant WHERE post_id = ? AND +account_id = ?", post.id, account))
            writer.exec("INSERT INTO variant (id, post_id, account_id) VALUES (?, ?, ?)", freshVariantId(writer),
                post.id, account);
    }
    for (const LabelId label : post.labels) {
        checkExists(writer, "SELECT 1 FROM label WHERE id = ?", label.value);
        writer.exec("INSERT OR IGNORE INTO post_label (post_id, label_id) VALUES (?, ?)", post.id, label);
    }
    if (post.comment.isValid()) {
        checkExists(writer, "SELECT 1 FROM comment WHERE id = ?", post.comment.value);
        writeField(writer, post.id, {}, fieldToken(PostField::Comment), post.comment.toString());
    }
}

void createPost(Writer &writer, const NewPost &post)
{
    if (post.at && !post.at->isValid())
        return writer.fail(ErrorCode::Invalid);
    if (post.at && post.status != PostStatus::Published)
        refusePast(writer, *post.at, writer.zone());
    if (!writer.failed())
        writeNewPost(writer, post);
}

void deletePost(Writer &writer, PostId post)
{
    // Its companions stay, each by itself, and are tied to it again when it comes back. Its own parent shows one less.
    if (const auto parent
        = writer.integer("SELECT source_post_id FROM post_origin WHERE post_id = ? AND kind = 'companion'", post))
        touchPost(writer, PostId{*parent});
    QList<PostId> companions;
    {
        Statement rows
            = writer.query("SELECT post_id FROM post_origin WHERE source_post_id = ? AND kind = 'companion'", post);
        while (rows.step())
            companions.append(rows.id<PostId>(0));
    }
    for (const PostId companion : std::as_const(companions))
        touchPost(writer, companion);
    for (const char *part : {"DELETE FROM post_label WHERE post_id = ?", "DELETE FROM post_media WHERE post_id = ?",
             "DELETE FROM variant WHERE post_id = ?", "DELETE FROM series WHERE post_id = ?",
             "DELETE FROM post_origin WHERE post_id = ?", "DELETE FROM evergreen WHERE post_id = ?",
             "DELETE FROM post_work WHERE post_id = ?", "DELETE FROM post_task WHERE post_id = ?",
             "DELETE FROM post_field WHERE post_id = ?", "UPDATE contest SET post_id = NULL WHERE post_id = ?",
             "DELETE FROM post WHERE id = ?"})
        writer.exec(part, post);
}

PostEdits::PostEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

PostId PostEdits::newId() const
{
    return {makeId(m_edits.clock().nowUtcMs())};
}

QFuture<Result<ActDone>> PostEdits::create(const NewPost &post)
{
    NewPost made = post;
    if (!made.id.isValid())
        made.id = newId();
    const QString code = made.at ? QStringLiteral("post.create") : QStringLiteral("post.idea");
    const QString name
        = made.title.isEmpty() ? made.text.trimmed().section(QLatin1Char('\n'), 0, 0).left(60) : made.title;
    return m_edits.run({code, {name}, {}, false}, [made](Writer &writer) { createPost(writer, made); });
}

namespace {

//! What a theme gives a post that starts from it.
std::optional<NewPost> postOfTheme(Writer &writer, ThemeId theme)
{
    NewPost post;
    Statement row = writer.query("SELECT hashtag, template FROM theme WHERE id = ?", theme);
    if (!row.step()) {
        writer.fail(ErrorCode::NotFound);
        return std::nullopt;
    }
    const QString hashtag = QLatin1Char('#') + row.text(0);
    post.theme = theme;
    post.text = row.text(1); // no title: a month of posts that are called by their weekday says nothing
    if (!post.text.contains(hashtag, Qt::CaseInsensitive))
        post.text += QStringLiteral("\n\n") + hashtag; // what is written goes above it
    Statement accounts = writer.query("SELECT a.id FROM account a WHERE a.archived = 0 AND (NOT EXISTS"
                                      " (SELECT 1 FROM theme_account t WHERE t.theme_id = ?1)"
                                      " OR a.id IN (SELECT account_id FROM theme_account WHERE theme_id = ?1))"
                                      " ORDER BY a.rank, a.id",
        theme);
    while (accounts.step())
        post.accounts.append(accounts.id<AccountId>(0));
    return post;
}

} // namespace

QFuture<Result<ActDone>> PostEdits::createFromTheme(ThemeId theme, const WallTime &at, PostId id)
{
    const PostId made = id.isValid() ? id : newId();
    return m_edits.run({QStringLiteral("post.create"), {}, {}, false}, [theme, at, made](Writer &writer) {
        std::optional<NewPost> post = postOfTheme(writer, theme);
        if (!post)
            return;
        if (!at.date.isValid())
            return writer.fail(ErrorCode::Invalid);
        post->id = made;
        post->at = at.time.isValid() ? at : themeTimeOn(writer, theme, at.date);
        refusePast(writer, *post->at, writer.zone());
        if (!writer.failed())
            writeNewPost(writer, *post);
        writer.setLabelArgs({writer.text("SELECT name FROM theme WHERE id = ?", theme).value_or(QString())});
    });
}

QFuture<Result<ActDone>> PostEdits::remove(const QList<PostId> &posts)
{
    ActLabel label = postsLabel("post.delete", posts.size());
    label.isBulkDelete = posts.size() >= manyPosts;
    return m_edits.run(label, [posts](Writer &writer) {
        for (const PlannedTime &post : plannedTimes(writer, posts, Published::Allowed))
            deletePost(writer, post.id);
    });
}

// ---- Content

namespace {

//! One field that is typed into.
struct TypedField
{
    const char *name;
    const char *differs;
    const char *write;
    Published published;
};

constexpr TypedField textField{"text", "SELECT 1 FROM post WHERE id = ? AND text <> ?",
    "UPDATE post SET text = ?2 WHERE id = ?1", Published::Refused};
constexpr TypedField linkField{"link", "SELECT 1 FROM post WHERE id = ? AND link <> ?",
    "UPDATE post SET link = ?2 WHERE id = ?1", Published::Refused};
// Title and notes are internal: the public never saw them.
constexpr TypedField titleField{"title", "SELECT 1 FROM post WHERE id = ? AND title <> ?",
    "UPDATE post SET title = ?2 WHERE id = ?1", Published::Allowed};
constexpr TypedField notesField{"notes", "SELECT 1 FROM post WHERE id = ? AND notes <> ?",
    "UPDATE post SET notes = ?2 WHERE id = ?1", Published::Allowed};

QFuture<Result<ActDone>> typeInto(EditService &edits, PostId post, const TypedField &field, const QString &value)
{
    const QString key = QStringLiteral("post.edit:%1:%2").arg(post.toString(), QLatin1String(field.name));
    return edits.run({QStringLiteral("post.edit"), {}, key, false}, [post, &field, value](Writer &writer) {
        if (!checkPost(writer, post, field.published) || !writer.integer(field.differs, post, value))
            return;
        keepVersion(writer, post, true);
        writer.exec(field.write, post, value);
        if (&field == &linkField)
            writeTaggedLinks(writer, post);
        touchPost(writer, post);
        writer.setLabelArgs({actHeadline(writer, post)});
    });
}

//! One field that is chosen for a selection.
struct ChosenField
{
    const char *differs;
    const char *write;
};

constexpr ChosenField kindField{
    "SELECT 1 FROM post WHERE id = ? AND kind <> ?", "UPDATE post SET kind = ?2 WHERE id = ?1"};
constexpr ChosenField purposeField{
    "SELECT 1 FROM post WHERE id = ? AND purpose <> ?", "UPDATE post SET purpose = ?2 WHERE id = ?1"};

template <typename Value>
QFuture<Result<ActDone>> chooseFor(
    EditService &edits, const ActLabel &label, const QList<PostId> &posts, const ChosenField &field, const Value &value)
{
    return edits.run(label, [posts, &field, value](Writer &writer) {
        for (const PlannedTime &post : plannedTimes(writer, posts, Published::Refused)) {
            if (!writer.integer(field.differs, post.id, value))
                continue;
            keepVersion(writer, post.id, false);
            writer.exec(field.write, post.id, value);
        }
    });
}

} // namespace

QFuture<Result<ActDone>> PostEdits::setText(PostId post, const QString &text)
{
    return typeInto(m_edits, post, textField, text);
}

QFuture<Result<ActDone>> PostEdits::setTitle(PostId post, const QString &title)
{
    return typeInto(m_edits, post, titleField, title);
}

QFuture<Result<ActDone>> PostEdits::setLink(PostId post, const QString &link)
{
    return typeInto(m_edits, post, linkField, link);
}

QFuture<Result<ActDone>> PostEdits::setNotes(PostId post, const QString &notes)
{
    return typeInto(m_edits, post, notesField, notes);
}

// ---- Choices

QFuture<Result<ActDone>> PostEdits::setStatus(const QList<PostId> &posts, PostStatus status)
{
    return m_edits.run(postsLabel("post.status", posts.size()), [posts, status](Writer &writer) {
        if (status == PostStatus::Published)
            return writer.fail(ErrorCode::Invalid, {statusToken(status)});
        for (const PlannedTime &post : plannedTimes(writer, posts, Published::Refused)) {
            if (status == PostStatus::Scheduled && !post.wall)
                return writer.fail(ErrorCode::Invalid, {statusToken(status)}); // nothing to keep it to
            if (!writer.integer("SELECT 1 FROM post WHERE id = ? AND status <> ?", post.id, statusToken(status)))
                continue;
            keepVersion(writer, post.id, false);
            writer.exec("UPDATE post SET status = ? WHERE id = ?", statusToken(status), post.id);
            writeTaggedLinks(writer, post.id);
        }
    });
}

QFuture<Result<ActDone>> PostEdits::setKind(const QList<PostId> &posts, PostKind kind)
{
    return chooseFor(m_edits, postsLabel("post.kind", posts.size()), posts, kindField, kindToken(kind));
}

QFuture<Result<ActDone>> PostEdits::setPurpose(const QList<PostId> &posts, PostPurpose purpose)
{
    return chooseFor(m_edits, postsLabel("post.purpose", posts.size()), posts, purposeField, purposeToken(purpose));
}

QFuture<Result<ActDone>> PostEdits::setTheme(const QList<PostId> &posts, ThemeId theme)
{
    return m_edits.run(postsLabel("post.theme", posts.size()), [posts, theme](Writer &writer) {
        if (theme.isValid() && !checkExists(writer, "SELECT 1 FROM theme WHERE id = ?", theme.value))
            return;
        for (const PlannedTime &post : plannedTimes(writer, posts, Published::Allowed))
            writer.exec("UPDATE post SET theme_id = nullif(?2, 0) WHERE id = ?1", post.id, theme);
    });
}

QFuture<Result<ActDone>> PostEdits::setCampaign(const QList<PostId> &posts, CampaignId campaign)
{
    return m_edits.run(postsLabel("post.campaign", posts.size()), [posts, campaign](Writer &writer) {
        if (campaign.isValid() && !checkExists(writer, "SELECT 1 FROM campaign WHERE id = ?", campaign.value))
            return;
        for (const PlannedTime &post : plannedTimes(writer, posts, Published::Allowed))
            writer.exec("UPDATE post SET campaign_id = nullif(?2, 0) WHERE id = ?1", post.id, campaign);
    });
}

QFuture<Result<ActDone>> PostEdits::relabel(
    const QList<PostId> &posts, const QList<LabelId> &add, const QList<LabelId> &remove)
{
    return m_edits.run(postsLabel("post.label", posts.size()), [posts, add, remove](Writer &writer) {
        for (const LabelId label : add)
            checkExists(writer, "SELECT 1 FROM label WHERE id = ?", label.value);
        for (const PlannedTime &post : plannedTimes(writer, posts, Published::Allowed)) {
            for (const LabelId label : remove)
                writer.exec("DELETE FROM post_label WHERE post_id = ? AND label_id = ?", post.id, label);
            for (const LabelId label : add)
                writer.exec("INSERT OR IGNORE INTO post_label (post_id, label_id) VALUES (?, ?)", post.id, label);
        }
    });
}

void publishPost(Writer &writer, const PlannedTime &post, qint64 publishedMs)
{
    if (publishedMs > writer.nowMs())
        return writer.fail(ErrorCode::Invalid);
    const QTimeZone zone = writer.zone();
    // Ticked off in the evening without a time: it went out as planned, if that is over.
    const qint64 planned = post.wall ? resolve(*post.wall, zone).utcMs : 0;
    const qint64 moment = publishedMs != 0          ? publishedMs
        : planned != 0 && planned <= writer.nowMs() ? planned
                                                    : writer.nowMs();
    keepVersion(writer, post.id, false);
    if (moment != planned) {
        const WallTime at = wallTimeAt(moment, zone);
        writeTime(writer, post.id, at, zone);
        takeCompanionsAlong(writer, {{post.id, post.wall, at}}, PastCompanions::Left);
    }
    writer.exec("UPDATE post SET status = 'published', published_ms = ?2 WHERE id = ?1", post.id, moment);
}

QFuture<Result<ActDone>> PostEdits::markPublished(const QList<PostId> &posts, qint64 publishedMs)
{
    return m_edits.run(postsLabel("post.published", posts.size()), [posts, publishedMs](Writer &writer) {
        for (const PlannedTime &post : plannedTimes(writer, posts, Published::Refused))
            publishPost(writer, post, publishedMs);
    });
}

// ---- Versions

namespace {

//! The media of an account as \a variant had them, as far as they are still on the post. A version from before there
//! were choices says nothing of them.
void restoreMedia(Writer &writer, PostId post, const QJsonObject &variant)
{
    const QJsonValue then = variant.value(QLatin1String("media"));
    if (then.isUndefined())
        return;
    QString choice;
    if (std::optional<QList<qint64>> own = readMediaChoice(then.toString())) {
        const QList<qint64> there = attachmentsOf(writer, post);
        own->removeIf([&there](qint64 attachment) { return !there.contains(attachment); });
        choice = mediaChoiceText(*own);
    }
    writeField(writer, post, AccountId::fromString(variant.value(QLatin1String("account")).toString()),
        fieldToken(PostField::Media), choice);
}

} // namespace

QFuture<Result<ActDone>> PostEdits::restoreVersion(PostId post, qint64 version)
{
    return m_edits.run({QStringLiteral("post.restore"), {}, {}, false}, [post, version](Writer &writer) {
        const auto stored
            = writer.text("SELECT snapshot FROM post_version WHERE id = ? AND post_id = ?", version, post);
        if (!stored)
            return writer.fail(ErrorCode::NotFound);
        if (!checkPost(writer, post, Published::Refused))
            return;
        const QJsonObject state = QJsonDocument::fromJson(stored->toUtf8()).object();
        const auto field = [&state](const char *name) { return state.value(QLatin1String(name)).toString(); };
        keepVersion(writer, post, false);
        writer.exec("UPDATE post SET title = ?2, text = ?3, link = ?4, kind = ?5 WHERE id = ?1", post, field("title"),
            field("text"), field("link"), kindToken(kindFromToken(field("kind")).value_or(PostKind::Text)));
        const QJsonArray variants = state.value(QLatin1String("variants")).toArray();
        for (const QJsonValue &value : variants) {
            const QJsonValue own = value[QLatin1String("text")];
            writer.exec("UPDATE variant SET text = ?3 WHERE post_id = ?1 AND +account_id = ?2", post,
                AccountId::fromString(value[QLatin1String("account")].toString()),
                own.isString() ? std::optional(own.toString()) : std::nullopt);
            restoreMedia(writer, post, value.toObject());
        }
        touchPost(writer, post);
        writer.setLabelArgs({actHeadline(writer, post)});
    });
}

} // namespace stoa
