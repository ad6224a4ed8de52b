// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/thinning.h"

#include <algorithm>
#include <cmath>

namespace stoa {

namespace {

QPointF meanPoint(const QList<QPointF> &points, qsizetype from, qsizetype to)
{
    QPointF sum;
    for (qsizetype i = from; i < to; ++i)
        sum += points.at(i);
    return sum / double(to - from);
}

//! Twice the area of the triangle.
double triangleArea(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return std::abs((a.x() - c.x()) * (b.y() - a.y()) - (a.x() - b.x()) * (c.y() - a.y()));
}

} // namespace

QList<QPointF> thinned(const QList<QPointF> &points, qsizetype most)
{
    if (points.size() <= most)
        return points;
    const double step = double(points.size() - 2) / double(most - 2);
    QList<QPointF> kept{points.first()};
    for (qsizetype bucket = 0; bucket < most - 2; ++bucket) {
        const auto from = qsizetype(std::floor(double(bucket) * step)) + 1;
        const auto to = qsizetype(std::floor(double(bucket + 1) * step)) + 1;
        const auto after = std::min(qsizetype(std::floor(double(bucket + 2) * step)) + 1, points.size());
        const QPointF next = meanPoint(points, std::min(to, points.size() - 1), after);
        const QPointF before = kept.last();
        const auto best
            = std::max_element(points.begin() + from, points.begin() + to, [&](const QPointF &a, const QPointF &b) {
                  return triangleArea(before, a, next) < triangleArea(before, b, next);
              });
        kept.append(*best);
    }
    kept.append(points.last());
    return kept;
}

} // namespace stoa
