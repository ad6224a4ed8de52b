// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

class QWidget;

namespace stoa {

class Connection;

//! The first picture of a planned post on \a account, small, as a widget; null where it has none. The thumbnail is our
//! own JPEG, and read as nothing else.
QWidget *postPicture(Connection &reader, PostId post, AccountId account, QWidget *parent);

} // namespace stoa
