// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stoa {

//! What an export of rows is written as.
enum class ExportFormat { Csv, Json };

} // namespace stoa
