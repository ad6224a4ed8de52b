// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QMetaType>
#include <QString>

namespace stoa {

//! How often an account wants a post: least and most in a period. 0: not agreed.
struct Rhythm
{
    int least = 0;
    int most = 0;
    QString period; //!< day, week or month; empty: no rhythm agreed
    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

//! One profile on one network.
struct Account
{
    AccountId id;
    QString network; //!< token
    QString handle; //!< without network and without @
    QString name; //!< as people call it; may be empty
    QString zone; //!< IANA; empty: the project's
    qint64 rank = 0;
    Rhythm rhythm;
    bool archived = false;

    QString token() const { return network + QLatin1Char(':') + handle; }
    QString displayName() const { return name.isEmpty() ? handle : name; }
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace stoa

Q_DECLARE_METATYPE(stoa::Account)
