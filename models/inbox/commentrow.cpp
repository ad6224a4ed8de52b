// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentrow.h"

namespace stoa {

QStringList wordsAt(const QString &text, const QList<std::pair<int, int>> &spans)
{
    QStringList words;
    const QList<uint> points = text.toUcs4();
    for (const auto &[from, to] : spans) {
        if (from >= 0 && from < to && to <= points.size())
            words.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + from, to - from));
    }
    return words;
}

} // namespace stoa
