// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/recoveredtexts.h"

#include "models/core/whendone.h"

namespace stoa {

RecoveredTexts::RecoveredTexts(const PostQueries &queries, const ComposerEdits &edits, QObject *parent)
    : QObject(parent)
    , m_queries(queries)
    , m_edits(edits)
{
}

void RecoveredTexts::takeBack()
{
    if (!m_edits.recovery)
        return;
    int taken = 0;
    const QList<TypedText> texts = m_edits.recovery->leftBehind();
    for (const TypedText &typed : texts) {
        const std::optional<QString> has = stored(typed.place);
        if (!has || *has == typed.text) {
            m_edits.recovery->forgetLeftBehind(typed.place); // the act went through, or the post is gone
        } else if (*has == typed.before) {
            ++taken;
            use(typed);
        }
    }
    if (taken > 0)
        Q_EMIT tookBack(taken);
    if (!texts.isEmpty())
        Q_EMIT changed();
}

std::optional<TypedText> RecoveredTexts::offered(PostId post) const
{
    if (!m_edits.recovery)
        return {};
    for (const TypedText &typed : m_edits.recovery->leftBehind()) {
        if (typed.place.post == post)
            return typed;
    }
    return {};
}

void RecoveredTexts::use(const TypedText &typed)
{
    whenDone(put(typed), this, [this, typed](const Result<ActDone> &result) {
        if (result)
            m_edits.recovery->forgetLeftBehind(typed.place);
        else
            Q_EMIT failed(result.error());
        Q_EMIT changed();
    });
}

void RecoveredTexts::drop(const TypedText &typed)
{
    m_edits.recovery->forgetLeftBehind(typed.place);
    Q_EMIT changed();
}

std::optional<QString> RecoveredTexts::stored(const TypedPlace &place) const
{
    const Result<PostRow> post = m_queries.post(place.post);
    if (!post)
        return {};
    switch (place.kind) {
    case TypedKind::Title:
        return post->title;
    case TypedKind::Text:
        return post->text;
    case TypedKind::Link:
        return post->link;
    case TypedKind::Notes:
        return post->notes;
    case TypedKind::VariantText:
        for (const PostAccount &account : post->accounts) {
            if (account.variant.value == place.id)
                return account.ownText.value_or(post->text);
        }
        return {};
    case TypedKind::AltText: {
        const QList<PostAttachment> attachments = m_queries.attachments(place.post).value_or({});
        for (const PostAttachment &attachment : attachments) {
            if (attachment.id == place.id)
                return attachment.alt;
        }
        return {};
    }
    }
    return {};
}

QFuture<Result<ActDone>> RecoveredTexts::put(const TypedText &typed)
{
    const TypedPlace &place = typed.place;
    switch (place.kind) {
    case TypedKind::Title:
        return m_edits.posts.setTitle(place.post, typed.text);
    case TypedKind::Text:
        return m_edits.posts.setText(place.post, typed.text);
    case TypedKind::Link:
        return m_edits.posts.setLink(place.post, typed.text);
    case TypedKind::Notes:
        return m_edits.posts.setNotes(place.post, typed.text);
    case TypedKind::VariantText:
        return m_edits.variants.setText(VariantId{place.id}, typed.text);
    case TypedKind::AltText:
        break;
    }
    return m_edits.media.setAlt(place.post, place.id, typed.text);
}

} // namespace stoa
