// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace stoa {

//! As many points as a chart can show without anybody seeing a difference (performance.md, 7).
constexpr qsizetype mostChartPoints = 2000;

//! Largest-Triangle-Three-Buckets (Sveinn Steinarsson, 2013): keeps the first, the last and what makes the shape, peaks
//! among it. \a points sorted by x, without NaN; \a most at least 3.
QList<QPointF> thinned(const QList<QPointF> &points, qsizetype most = mostChartPoints);

} // namespace stoa
