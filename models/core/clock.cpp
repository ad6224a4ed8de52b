// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QDateTime>

namespace stoa {

SystemClock::SystemClock()
{
    const QDateTime fixed = QDateTime::fromString(qEnvironmentVariable("STOA_NOW"), Qt::ISODate);
    if (fixed.isValid())
        m_fixedMs = fixed.toMSecsSinceEpoch();
}

qint64 SystemClock::nowUtcMs() const
{
    return m_fixedMs != 0 ? m_fixedMs : QDateTime::currentMSecsSinceEpoch();
}

} // namespace stoa
