// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

#include <QStringList>

namespace stoa {

//! What is wrong inside the texts of \a row, each finding with its place: places left open, hashtags of other themes
//! than its own (\a themes: all of the project, without the sign), more hashtags than a network takes; and more media
//! than it takes. Pure.
QList<Finding> textFindings(const PostRow &row, const QStringList &themes);

} // namespace stoa
