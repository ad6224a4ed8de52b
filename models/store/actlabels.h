// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace stoa {

//! English sentence for an act's code, with %1, %2 filled from \a args: what the command line prints. The window has
//! its own, translated (widgets/common/actlabel); a test keeps the two lists the same. Unknown codes come back as they
//! are.
QString actSentence(const QString &code, const QStringList &args);

//! Every code that exists, for that test.
QStringList actCodes();

} // namespace stoa
