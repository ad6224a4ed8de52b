// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

namespace stoa {

class Connection;

//! What stands against publishing the media of \a rows on their days: rights that end before or on it, a refused
//! permission, and, quietly, that nobody knows where they came from. Post -> findings; posts that are out have none.
QHash<PostId, QList<Finding>> rightsFindings(Connection &reader, const QList<PostRow> &rows);

} // namespace stoa
