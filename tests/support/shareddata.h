// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stoa::test {

//! Where real material for tests lies: \a path under the folder named by STOA_SHARED, else under "shared" beside the
//! sources. Empty where it is absent: the test skips then, and says so.
QString sharedData(const QString &path);

} // namespace stoa::test
