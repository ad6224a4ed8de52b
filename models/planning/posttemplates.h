// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postterms.h"
#include "models/store/editservice.h"

#include <QHash>
#include <QStringList>

namespace stoa {

using PostTemplateId = Id<struct PostTemplateTag>;

//! A post with places to fill in: {name} in title, text and link.
struct PostTemplate
{
    PostTemplateId id;
    QString name;
    QString title;
    QString text;
    QString link;
    PostKind kind = PostKind::Text;
    friend bool operator==(const PostTemplate &, const PostTemplate &) = default;
};

Result<QList<PostTemplate>> readPostTemplates(Connection &reader); //!< in their order

//! The places of a text, each once, in their order, as they are written: "{city} and {City}" has one. A name has no
//! braces and no line break, and at most 60 letters; "{}" is none. Pure.
QStringList templatePlaces(const QString &text);
QStringList templatePlaces(const PostTemplate &from); //!< of title, text and link
//! \a text with \a values (by folded name, see placeKey()) put in. Values are not looked through again: a value with
//! braces stays as it is. Places without a value stay, so that they are found before the post goes out.
QString filledTemplate(const QString &text, const QHash<QString, QString> &values);
QString placeKey(const QString &name); //!< case, accents and outer spaces aside: what a place is found by

//! Changes to templates. Window's thread, as PostEdits. Errors: Invalid without a name or a text, Conflict for a name
//! that another has, NotFound.
class PostTemplateEdits final
{
public:
    explicit PostTemplateEdits(EditService &edits) noexcept; //!< must outlive this object

    QFuture<Result<ActDone>> create(const PostTemplate &made);
    QFuture<Result<ActDone>> change(const PostTemplate &made);
    QFuture<Result<ActDone>> remove(PostTemplateId gone);

private:
    EditService &m_edits;
};

} // namespace stoa
