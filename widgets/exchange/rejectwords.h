// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"

#include <QCoreApplication>

namespace stoa {

//! What an import dialog says about rows and columns, in the language in use. Values from the file are cleaned for
//! display.
class RejectWords final
{
    Q_DECLARE_TR_FUNCTIONS(RejectWords)

public:
    static QString reason(const RejectedRow &row);
    static QString field(const QString &name); //!< of ImportField; unknown ones as they are
    static QString separator(char separator);
    static QString dateOrder(DateOrder order);
};

} // namespace stoa
