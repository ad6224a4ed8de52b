// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QMimeData>
#include <QString>

#include <memory>

namespace stoa {

//! The type under which posts are dragged. Ids only: what a post is, the project knows.
QString postMimeType();
std::unique_ptr<QMimeData> postMime(const QList<PostId> &posts);
QList<PostId> postsIn(const QMimeData &mime); //!< empty: it carries none

} // namespace stoa
