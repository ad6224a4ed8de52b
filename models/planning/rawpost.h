// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace stoa {

//! One record of a file of posts as it stands there, by field (see postFields()).
struct RawPost
{
    qint64 line = 0; //!< physical line on which it begins, from 1
    QHash<QString, QString> cells;
    QString cell(const char *field) const { return cells.value(QLatin1String(field)); }
};

} // namespace stoa
