// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writer.h"

namespace stoa {

QString Writer::setting(const char *name, const QString &otherwise)
{
    return text("SELECT value FROM setting WHERE name = ?", name).value_or(otherwise);
}

QTimeZone Writer::zone()
{
    const QTimeZone zone(setting("zone", QStringLiteral("UTC")).toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace stoa
