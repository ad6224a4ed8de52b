// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postdrop.h"

namespace stoa {

QString postMimeType()
{
    return QStringLiteral("application/vnd.stoa.posts");
}

std::unique_ptr<QMimeData> postMime(const QList<PostId> &posts)
{
    QByteArray ids;
    for (const PostId post : posts)
        ids += QByteArray::number(post.value) + '\n';
    auto mime = std::make_unique<QMimeData>();
    mime->setData(postMimeType(), ids);
    return mime;
}

QList<PostId> postsIn(const QMimeData &mime)
{
    QList<PostId> posts;
    for (const QByteArray &line : mime.data(postMimeType()).split('\n')) {
        const PostId post = PostId::fromString(QString::fromLatin1(line));
        if (post.isValid() && !posts.contains(post))
            posts.append(post);
    }
    return posts;
}

} // namespace stoa
