// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stoa {

//! Whether a window can be shown at all, asked before Qt does, which would end the program without a clear word.
//! Empty: yes, as far as the environment tells. Else the sentence for standard error; the exit code is then 2.
QString missingDisplay();

//! While it lives, Qt's fatal message about a display that cannot be reached becomes that sentence and exit code 2.
class DisplayGuard final
{
public:
    DisplayGuard();
    ~DisplayGuard();
    DisplayGuard(const DisplayGuard &) = delete;
    DisplayGuard &operator=(const DisplayGuard &) = delete;
};

} // namespace stoa
