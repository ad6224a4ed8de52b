// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shareddata.h"

#include <QFileInfo>

namespace stoa::test {

QString sharedData(const QString &path)
{
    const QString root = qEnvironmentVariable("STOA_SHARED", QStringLiteral(STOA_SOURCE_DIR "/../shared"));
    const QFileInfo found(root + QLatin1String("/data/") + path);
    return found.exists() ? found.absoluteFilePath() : QString();
}

} // namespace stoa::test
