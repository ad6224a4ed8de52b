// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace stoa {

//! Gives each column the room that its header and its first rows need, within reason; asking every row would take
//! seconds.
void fitTableColumns(QTableView &table, int narrowest = 70, int widest = 230);

} // namespace stoa
