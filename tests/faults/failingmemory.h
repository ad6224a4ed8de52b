// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace stoa::faults {

//! SQLite's memory, of which the wanted allocation fails. All threads.
class FailingMemory final
{
public:
    static void install(); //!< before the first call to SQLite
    static void count(); //!< from now on, none fails
    static void failAt(qint64 serial, bool forEver); //!< counted from now on
    static qint64 stop(); //!< answers how many there were
};

} // namespace stoa::faults
