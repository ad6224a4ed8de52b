// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/dateforms.h"

#include <QDateTime>
#include <QLocale>

namespace stoa {

QString typedDateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    format.replace(QLatin1String("dd"), QLatin1String("d"));
    format.replace(QLatin1String("MM"), QLatin1String("M"));
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString typedTimeFormat()
{
    return QStringLiteral("HH:mm");
}

QString typedMomentFormat()
{
    return typedDateFormat() + QStringLiteral("  ") + typedTimeFormat();
}

QString timeText(QTime time)
{
    return QLocale().toString(time, typedTimeFormat());
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.date(), typedDateFormat()) + QStringLiteral(", ") + timeText(moment.time());
}

} // namespace stoa
