// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

namespace stoa {

class Connection;

//! What stands against publishing the media of \a rows on their days: rights that end before or on it, a refused
//! permission, and, quietly, that nobody knows where they came from. Post -> findings; posts that are out have none.
QHash<PostId, QList<Finding>> rightsFindings(Connection &reader, const QList<PostRow> &rows);

//! The media of all posts of \a ids, a JSON array of strings, in one statement. Post -> its media in their order.
QHash<PostId, QList<PostAttachment>> attachmentsOfPosts(Connection &reader, const QString &ids);

} // namespace stoa
