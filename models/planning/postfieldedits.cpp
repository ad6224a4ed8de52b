// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postfieldedits.h"

#include "models/planning/postwriting.h"

namespace stoa {

namespace {

//! What happens after a post is out.
bool isAfterwards(PostField field)
{
    return field == PostField::FirstCommentDone || field == PostField::PollResults;
}

} // namespace

PostFieldEdits::PostFieldEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> PostFieldEdits::set(PostId post, AccountId account, PostField field, const QString &value)
{
    const QString key
        = QStringLiteral("post.field:%1:%2:%3").arg(post.toString(), account.toString(), fieldToken(field));
    return m_edits.run({QStringLiteral("post.edit"), {}, key, false}, [post, account, field, value](Writer &writer) {
        if (!checkPost(writer, post, isAfterwards(field) ? Published::Allowed : Published::Refused))
            return;
        if (account.isValid() && !writer.integer("SELECT 1 FROM account WHERE id = ?", account))
            return writer.fail(ErrorCode::NotFound);
        const QString name = fieldToken(field);
        const QString stored
            = writer
                  .text("SELECT value FROM post_field WHERE post_id = ? AND account_id = ? AND name = ?", post, account,
                      name)
                  .value_or(QString());
        if (stored == value)
            return;
        if (value.isEmpty())
            writer.exec(
                "DELETE FROM post_field WHERE post_id = ? AND account_id = ? AND name = ?", post, account, name);
        else
            writer.exec("INSERT INTO post_field (post_id, account_id, name, value) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT (post_id, account_id, name) DO UPDATE SET value = excluded.value",
                post, account, name, value);
        touchPost(writer, post);
        writer.setLabelArgs({actHeadline(writer, post)});
    });
}

} // namespace stoa
