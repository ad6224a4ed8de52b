// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/variantedits.h"

#include "models/planning/mediachoice.h"
#include "models/planning/postfields.h"
#include "models/planning/postwriting.h"

#include <QUrl>

#include <algorithm>

namespace stoa {

namespace {

void addVariant(Writer &writer, PostId post, AccountId account)
{
    if (!writer.integer("SELECT 1 FROM account WHERE id = ?", account))
        return writer.fail(ErrorCode::NotFound);
    // The plus: without it SQLite looks through all posts of the account, and reading in n posts takes n * n looks.
    if (!writer.integer("SELECT 1 FROM variant WHERE post_id = ? AND +account_id = ?", post, account))
        writer.exec(
            "INSERT INTO variant (id, post_id, account_id) VALUES (?, ?, ?)", freshVariantId(writer), post, account);
}

//! The post of a variant; fails with NotFound or Frozen.
PostId postOfVariant(Writer &writer, VariantId variant, Published published)
{
    const auto post = writer.integer("SELECT post_id FROM variant WHERE id = ?", variant);
    if (!post) {
        writer.fail(ErrorCode::NotFound);
        return {};
    }
    checkPost(writer, {*post}, published);
    return {*post};
}

ActLabel accountsLabel(const QString &mergeKey = {})
{
    return {mergeKey.isEmpty() ? QStringLiteral("post.accounts") : QStringLiteral("post.variant"), {}, mergeKey, false};
}

void nameAccountsAct(Writer &writer, const QList<PostId> &posts)
{
    writer.setLabelArgs({posts.size() == 1 ? actHeadline(writer, posts.constFirst()) : QString::number(posts.size())});
}

void nameVariantAct(Writer &writer, PostId post, VariantId variant)
{
    const QString account = writer
                                .text("SELECT a.network || ':' || a.handle FROM variant v JOIN account a"
                                      " ON a.id = v.account_id WHERE v.id = ?",
                                    variant)
                                .value_or(QString());
    writer.setLabelArgs({actHeadline(writer, post), account});
}

} // namespace

VariantEdits::VariantEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> VariantEdits::addAccounts(const QList<PostId> &posts, const QList<AccountId> &accounts)
{
    return m_edits.run(accountsLabel(), [posts, accounts](Writer &writer) {
        for (const PlannedTime &post : plannedTimes(writer, posts, Published::Refused)) {
            keepVersion(writer, post.id, false);
            for (const AccountId account : accounts)
                addVariant(writer, post.id, account);
            touchPost(writer, post.id);
        }
        nameAccountsAct(writer, posts);
    });
}

QFuture<Result<ActDone>> VariantEdits::removeAccounts(const QList<PostId> &posts, const QList<AccountId> &accounts)
{
    return m_edits.run(accountsLabel(), [posts, accounts](Writer &writer) {
        for (const PlannedTime &post : plannedTimes(writer, posts, Published::Refused)) {
            keepVersion(writer, post.id, false);
            for (const AccountId account : accounts)
                writer.exec("DELETE FROM variant WHERE post_id = ? AND +account_id = ?", post.id, account);
            touchPost(writer, post.id);
        }
        nameAccountsAct(writer, posts);
    });
}

QFuture<Result<ActDone>> VariantEdits::setAccounts(PostId post, const QList<AccountId> &accounts)
{
    return m_edits.run(accountsLabel(), [post, accounts](Writer &writer) {
        if (!checkPost(writer, post, Published::Refused))
            return;
        QList<AccountId> present;
        {
            Statement rows = writer.query("SELECT account_id FROM variant WHERE post_id = ?", post);
            while (rows.step())
                present.append(rows.id<AccountId>(0));
        }
        keepVersion(writer, post, false);
        for (const AccountId account : present) {
            if (!accounts.contains(account))
                writer.exec("DELETE FROM variant WHERE post_id = ? AND +account_id = ?", post, account);
        }
        for (const AccountId account : accounts)
            addVariant(writer, post, account);
        touchPost(writer, post);
        nameAccountsAct(writer, {post});
    });
}

QFuture<Result<ActDone>> VariantEdits::setText(VariantId variant, const QString &text)
{
    const QString key = QStringLiteral("post.variant:") + variant.toString();
    return m_edits.run(accountsLabel(key), [variant, text](Writer &writer) {
        const PostId post = postOfVariant(writer, variant, Published::Refused);
        if (writer.failed() || writer.text("SELECT text FROM variant WHERE id = ?", variant) == text)
            return;
        keepVersion(writer, post, true);
        writer.exec("UPDATE variant SET text = ? WHERE id = ?", text, variant);
        touchPost(writer, post);
        nameVariantAct(writer, post, variant);
    });
}

QFuture<Result<ActDone>> VariantEdits::follow(VariantId variant)
{
    const ActLabel label{QStringLiteral("post.variant"), {}, {}, false};
    return m_edits.run(label, [variant](Writer &writer) {
        const PostId post = postOfVariant(writer, variant, Published::Refused);
        if (writer.failed() || !writer.text("SELECT text FROM variant WHERE id = ?", variant))
            return;
        keepVersion(writer, post, false);
        writer.exec("UPDATE variant SET text = NULL WHERE id = ?", variant);
        touchPost(writer, post);
        nameVariantAct(writer, post, variant);
    });
}

namespace {

//! \a isOwn: \a attachments and no others; else it follows the post.
QFuture<Result<ActDone>> chooseMedia(
    EditService &edits, VariantId variant, const QList<qint64> &attachments, bool isOwn)
{
    const ActLabel label{QStringLiteral("post.variant"), {}, {}, false};
    return edits.run(label, [variant, attachments, isOwn](Writer &writer) {
        const PostId post = postOfVariant(writer, variant, Published::Refused);
        if (writer.failed())
            return;
        const QList<qint64> there = attachmentsOf(writer, post);
        const auto isGone = [&there](qint64 attachment) { return !there.contains(attachment); };
        if (std::any_of(attachments.cbegin(), attachments.cend(), isGone))
            return writer.fail(ErrorCode::NotFound);
        const AccountId account{writer.integer("SELECT account_id FROM variant WHERE id = ?", variant).value_or(0)};
        const QString choice = isOwn ? mediaChoiceText(attachments) : QString();
        const auto stored
            = writer.text("SELECT value FROM post_field WHERE post_id = ? AND account_id = ? AND name = ?", post,
                account, fieldToken(PostField::Media));
        if (stored.value_or(QString()) == choice)
            return;
        keepVersion(writer, post, false);
        writeField(writer, post, account, fieldToken(PostField::Media), choice);
        touchPost(writer, post);
        nameVariantAct(writer, post, variant);
    });
}

} // namespace

QFuture<Result<ActDone>> VariantEdits::setMedia(VariantId variant, const QList<qint64> &attachments)
{
    return chooseMedia(m_edits, variant, attachments, true);
}

QFuture<Result<ActDone>> VariantEdits::followMedia(VariantId variant)
{
    return chooseMedia(m_edits, variant, {}, false);
}

QFuture<Result<ActDone>> VariantEdits::publishedByHand(VariantId variant, const QString &url)
{
    const QUrl address(url.trimmed(), QUrl::StrictMode);
    const bool isWeb = (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http"))
        && !address.host().isEmpty();
    return m_edits.run(
        {QStringLiteral("post.published"), {QStringLiteral("1")}, {}, false}, [variant, url, isWeb](Writer &writer) {
            if (!isWeb)
                return writer.fail(ErrorCode::Invalid, {url});
            const auto post = writer.integer("SELECT post_id FROM variant WHERE id = ?", variant);
            if (!post)
                return writer.fail(ErrorCode::NotFound);
            for (const PlannedTime &each : plannedTimes(writer, {PostId{*post}}, Published::Refused))
                publishPost(writer, each, 0);
            writer.exec("UPDATE variant SET url = ?2 WHERE id = ?1", variant, url.trimmed());
            touchPost(writer, PostId{*post});
        });
}

QFuture<Result<ActDone>> VariantEdits::setPublishedAt(VariantId variant, const QString &url, const QString &remoteId)
{
    const ActLabel label{QStringLiteral("post.variant"), {}, {}, false};
    return m_edits.run(label, [variant, url, remoteId](Writer &writer) {
        const PostId post = postOfVariant(writer, variant, Published::Allowed);
        if (writer.failed()
            || writer.integer("SELECT 1 FROM variant WHERE id = ?1 AND url = ?2 AND ifnull(remote_id, '') = ?3",
                variant, url, remoteId))
            return;
        writer.exec("UPDATE variant SET url = ?2, remote_id = nullif(?3, '') WHERE id = ?1", variant, url, remoteId);
        touchPost(writer, post);
        nameVariantAct(writer, post, variant);
    });
}

} // namespace stoa
