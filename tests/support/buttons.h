// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace stoa::test {

//! The first button below \a parent that says \a words, its access key not counted; null: none.
inline QPushButton *buttonCalled(const QWidget &parent, const QString &words)
{
    for (QPushButton *const each : parent.findChildren<QPushButton *>()) {
        if (each->text().remove(QLatin1Char('&')) == words)
            return each;
    }
    return nullptr;
}

} // namespace stoa::test
