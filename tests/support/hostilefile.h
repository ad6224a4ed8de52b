// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/datafolder.h"

#include <QString>

namespace stoa::test {

//! Project files as an enemy would send them: a sound one, spoiled in one or two ways by SQL or by bytes.
class HostileFiles final
{
public:
    explicit HostileFiles(const QString &folder);

    const QString &model() const { return m_model; } //!< the sound file that is spoiled
    static int ways(); //!< in how many ways a file can be spoiled
    //! Writes the file of \a seed and answers its path; the same for the same seed. What would run on reading it writes
    //! the setting "executed".
    QString make(quint32 seed);
    //! Takes the file in and opens it in place; answers what is wrong; empty: it was taken in whole or refused, nothing
    //! of it ran, and its bytes are as they were.
    QString verdict(const QString &path, const DataFolder &data);

    int taken = 0;
    int rebuilt = 0;
    int refused = 0;

private:
    QString takenIn(const QString &path, const DataFolder &data);

    QString m_folder;
    QString m_model;
};

} // namespace stoa::test
