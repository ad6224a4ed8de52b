// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QByteArray>

#include <functional>

namespace stoa {

//! Where a report takes the small pictures of its posts from (JPEG; empty: none): asked when a page is painted, so that
//! a long report does not hold them all.
using ReportPictures = std::function<QByteArray(MediaId)>;

} // namespace stoa
