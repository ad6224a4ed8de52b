// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztargets.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace stoa::fuzz {

void demand(bool holds, const char *what, const QString &detail)
{
    if (holds)
        return;
    std::fprintf(stderr, "must hold: %s: %s\n", what, qPrintable(detail));
    std::abort();
}

QString textOf(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.front() % 2 == 0)
        return QString::fromUtf8(bytes.mid(1));
    QString text((bytes.size() - 1) / 2, QChar());
    std::memcpy(text.data(), bytes.constData() + 1, static_cast<size_t>(text.size()) * sizeof(QChar));
    return text;
}

} // namespace stoa::fuzz
