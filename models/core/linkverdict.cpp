// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/linkverdict.h"

#include <QUrl>

namespace stoa {

QString linkKey(const QUrl &url)
{
    QString key = url.adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
    if (url.path().isEmpty() && !url.hasQuery() && !key.endsWith(QLatin1Char('/')))
        key += QLatin1Char('/');
    return key;
}

} // namespace stoa
