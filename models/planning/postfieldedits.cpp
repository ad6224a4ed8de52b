// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postfieldedits.h"

#include "models/planning/postwriting.h"

namespace stoa {

namespace {

//! What happens after a post is out.
bool isAfterwards(PostField field)
{
    return field == PostField::FirstCommentDone || field == PostField::PollResults || field == PostField::PollIdeas;
}

//! A picture that stands for a film is on no post: a card keeps it in the library. Fails with NotFound or Invalid.
bool keepThumbnail(Writer &writer, MediaId media)
{
    const auto mime = writer.text("SELECT mime FROM media WHERE id = ?", media);
    if (!mime)
        writer.fail(ErrorCode::NotFound);
    else if (!mime->startsWith(QLatin1String("image/")))
        writer.fail(ErrorCode::Invalid, {*mime});
    else
        writer.exec("INSERT OR IGNORE INTO media_card (media_id) VALUES (?)", media);
    return !writer.failed();
}

} // namespace

PostFieldEdits::PostFieldEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> PostFieldEdits::set(PostId post, AccountId account, PostField field, const QString &value)
{
    const bool isTyped = field != PostField::Thumbnail; // a choice is a step of its own
    const QString key = !isTyped
        ? QString()
        : QStringLiteral("post.field:%1:%2:%3").arg(post.toString(), account.toString(), fieldToken(field));
    return m_edits.run({QStringLiteral("post.edit"), {}, key, false}, [post, account, field, value](Writer &writer) {
        if (!checkPost(writer, post, isAfterwards(field) ? Published::Allowed : Published::Refused))
            return;
        if (account.isValid() && !writer.integer("SELECT 1 FROM account WHERE id = ?", account))
            return writer.fail(ErrorCode::NotFound);
        if (field == PostField::Thumbnail && !value.isEmpty() && !keepThumbnail(writer, MediaId::fromString(value)))
            return;
        if (!writeField(writer, post, account, fieldToken(field), value))
            return;
        touchPost(writer, post);
        writer.setLabelArgs({actHeadline(writer, post)});
    });
}

} // namespace stoa
