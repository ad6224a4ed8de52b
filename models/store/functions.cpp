// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/functions.h"

#include "models/core/text.h"

#include <QByteArray>

#include <sqlite3.h>

namespace stoa {

namespace {

void foldFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    if (text == nullptr) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArray folded = foldUtf8(QByteArrayView(text, sqlite3_value_bytes(arguments[0])));
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT); // NOLINT
}

} // namespace

void registerFunctions(sqlite3 *handle)
{
    sqlite3_create_function_v2(
        handle, "stoa_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, &foldFunction, nullptr, nullptr, nullptr);
}

} // namespace stoa
