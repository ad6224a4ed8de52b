// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/functions.h"

#include "models/core/text.h"

#include <QByteArray>
#include <QtEndian>

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

//! FNV-1a of 64 bits over the values, each with its type and length: a change within one byte always changes it.
void sumFunction(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    constexpr quint64 fnvBasis = 0xcbf29ce484222325;
    constexpr quint64 fnvPrime = 0x100000001b3;
    quint64 sum = fnvBasis;
    const auto add = [&sum](const void *bytes, int size) {
        const auto *const from = static_cast<const uchar *>(bytes);
        for (int i = 0; i < size; ++i)
            sum = (sum ^ from[i]) * fnvPrime;
    };
    for (int i = 0; i < count; ++i) {
        const int type = sqlite3_value_type(arguments[i]);
        // The same in files of all machines.
        const qint64 number = qToLittleEndian(type == SQLITE_INTEGER ? sqlite3_value_int64(arguments[i]) : qint64(0));
        const void *const bytes = type == SQLITE_INTEGER ? &number : sqlite3_value_blob(arguments[i]);
        const int size = type == SQLITE_INTEGER ? int(sizeof number) : sqlite3_value_bytes(arguments[i]);
        const qint32 head[] = {qToLittleEndian(qint32(type)), qToLittleEndian(qint32(size))};
        add(head, sizeof head);
        if (type != SQLITE_NULL)
            add(bytes, size);
    }
    sqlite3_result_int64(context, static_cast<sqlite3_int64>(sum));
}

} // namespace

void registerFunctions(sqlite3 *handle)
{
    sqlite3_create_function_v2(
        handle, "stoa_sum", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, &sumFunction, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(
        handle, "stoa_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, &foldFunction, nullptr, nullptr, nullptr);
}

} // namespace stoa
