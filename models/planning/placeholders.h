// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace stoa {

//! A place in a text that somebody meant to fill in, in UTF-16 units.
struct Placeholder
{
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const Placeholder &, const Placeholder &) = default;
};

//! Places left open in \a text, at most \a most: {name}, [name], <link>, TODO, TBD, lorem ipsum, ___, XXX, and XX where
//! a number or a date was to stand ("XX %", "XX.XX", "€XX"): by itself it is the twentieth century. Pure; linear.
QList<Placeholder> placeholdersIn(QStringView text, qsizetype most = 20);

} // namespace stoa
