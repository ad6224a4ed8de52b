// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/mediachoice.h"

#include "models/planning/postfields.h"
#include "models/planning/postwriting.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace stoa {

namespace {

void writeChoice(Writer &writer, PostId post, AccountId account, const QList<qint64> &attachments)
{
    writeField(writer, post, account, fieldToken(PostField::Media), mediaChoiceText(attachments));
}

QList<AccountId> accountsOf(Writer &writer, PostId post)
{
    QList<AccountId> accounts;
    Statement rows = writer.query("SELECT account_id FROM variant WHERE post_id = ?", post);
    while (rows.step())
        accounts.append(rows.id<AccountId>(0));
    return accounts;
}

} // namespace

QString mediaChoiceText(const QList<qint64> &attachments)
{
    QJsonArray ids;
    for (const qint64 attachment : attachments)
        ids.append(QString::number(attachment));
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

std::optional<QList<qint64>> readMediaChoice(const QString &stored)
{
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QList<qint64> attachments;
    const QJsonArray ids = document.array();
    for (const QJsonValue &id : ids) {
        const qint64 attachment = id.toString().toLongLong();
        if (attachment > 0 && !attachments.contains(attachment))
            attachments.append(attachment);
    }
    return attachments;
}

QList<PostAttachment> mediaOn(const PostAccount &account, const QList<PostAttachment> &media)
{
    if (!account.ownMedia)
        return media;
    QList<PostAttachment> chosen;
    for (const qint64 wanted : *account.ownMedia) {
        const auto found = std::find_if(
            media.cbegin(), media.cend(), [wanted](const PostAttachment &each) { return each.id == wanted; });
        if (found != media.cend())
            chosen.append(*found);
    }
    return chosen;
}

qint64 mediaCountOn(const PostRow &post, const PostAccount &account)
{
    return account.ownMedia ? account.ownMedia->size() : post.mediaCount;
}

bool getsAttachment(const PostAccount &account, qint64 attachment)
{
    return !account.ownMedia || account.ownMedia->contains(attachment);
}

QList<PostAttachment> mediaGoingOut(const PostRow &post, const QList<PostAttachment> &media)
{
    if (post.accounts.size() == 1)
        return mediaOn(post.accounts.constFirst(), media);
    QList<PostAttachment> going = media;
    going.removeIf([&post](const PostAttachment &each) {
        const auto gets = [&each](const PostAccount &account) { return getsAttachment(account, each.id); };
        return !post.accounts.isEmpty() && std::none_of(post.accounts.cbegin(), post.accounts.cend(), gets);
    });
    return going;
}

QHash<AccountId, QList<qint64>> mediaChoices(Writer &writer, PostId post)
{
    QHash<AccountId, QList<qint64>> choices;
    Statement rows = writer.query(
        "SELECT account_id, value FROM post_field WHERE post_id = ? AND name = ?", post, fieldToken(PostField::Media));
    while (rows.step()) {
        if (const auto choice = readMediaChoice(rows.text(1)))
            choices.insert(rows.id<AccountId>(0), *choice);
    }
    return choices;
}

QList<qint64> attachmentsOf(Writer &writer, PostId post)
{
    QList<qint64> attachments;
    Statement rows = writer.query("SELECT id FROM post_media WHERE post_id = ? ORDER BY rank, id", post);
    while (rows.step())
        attachments.append(rows.integer(0));
    return attachments;
}

void dropFromChoices(Writer &writer, PostId post, const QList<qint64> &attachments)
{
    const QHash<AccountId, QList<qint64>> choices = mediaChoices(writer, post);
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        QList<qint64> left = choice.value();
        left.removeIf([&attachments](qint64 attachment) { return attachments.contains(attachment); });
        if (left != choice.value())
            writeChoice(writer, post, choice.key(), left);
    }
}

void translateChoices(Writer &writer, PostId post, const QHash<qint64, qint64> &copies)
{
    const QHash<AccountId, QList<qint64>> choices = mediaChoices(writer, post);
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        QList<qint64> translated;
        for (const qint64 attachment : choice.value()) {
            if (copies.contains(attachment))
                translated.append(copies.value(attachment));
        }
        writeChoice(writer, post, choice.key(), translated);
    }
}

void extendChoices(Writer &writer, PostId post, const QList<NewAttachment> &added, AccountId also)
{
    const bool isForSome
        = std::any_of(added.cbegin(), added.cend(), [](const NewAttachment &each) { return !each.accounts.isEmpty(); });
    QHash<AccountId, QList<qint64>> choices = mediaChoices(writer, post);
    if (!isForSome && !choices.contains(also))
        return;
    QList<qint64> before = attachmentsOf(writer, post);
    before.removeIf([&added](qint64 attachment) {
        return std::any_of(
            added.cbegin(), added.cend(), [attachment](const NewAttachment &each) { return each.id == attachment; });
    });
    for (const AccountId account : accountsOf(writer, post)) {
        const bool follows = !choices.contains(account);
        QList<qint64> gets = choices.value(account, before);
        qsizetype came = 0;
        for (const NewAttachment &each : added) {
            const bool isFor = each.accounts.isEmpty() ? follows || account == also : each.accounts.contains(account);
            if (isFor)
                gets.append(each.id);
            came += isFor ? 1 : 0;
        }
        // Who follows and gets all of it goes on following.
        if (follows ? came < added.size() : came > 0)
            writeChoice(writer, post, account, gets);
    }
}

} // namespace stoa
