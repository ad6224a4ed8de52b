// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/datafolder.h"

#include <QString>

namespace stoa {

//! Remembers in the data folder which files this installation has open for editing. A mark that is still there at the
//! next opening means: we were killed, and the journal beside the file is ours. A journal beside any other file is of
//! unknown origin, and playing it back into a file it does not belong to destroys that file.
//!
//! Keyed by device, inode and time of birth: a file that was put in the place of ours is not ours. Plain functions on
//! files; the project file itself is only asked for its attributes.
class OpenMark final
{
public:
    static void set(const QString &path, const DataFolder &data);
    static void clear(const QString &path, const DataFolder &data);
    static bool isSet(const QString &path, const DataFolder &data);
};

} // namespace stoa
