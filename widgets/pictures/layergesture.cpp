// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/layergesture.h"

#include <algorithm>
#include <cmath>

namespace stoa {

namespace {

constexpr double leastLayerShare = 0.02;
constexpr double usualLayerMargin = 0.06; // as the usual three templates have it
constexpr double layerCatchLines[] = {0, usualLayerMargin, 0.5, 1 - usualLayerMargin, 1};

//! How far \a at has to go to the nearest line within \a reach; 0: none is near.
double wayToLine(double at, double reach)
{
    double best = 0;
    double distance = reach;
    for (const double line : layerCatchLines) {
        if (std::abs(line - at) < distance) {
            distance = std::abs(line - at);
            best = line - at;
        }
    }
    return best;
}

//! The smaller way to a line, of several places of the box; 0: none is near.
double nearestWay(std::initializer_list<double> ways)
{
    double best = 0;
    for (const double way : ways) {
        if (way != 0 && (best == 0 || std::abs(way) < std::abs(best)))
            best = way;
    }
    return best;
}

//! Whole per cents: what the fields beside show.
double wholePercent(double share)
{
    return std::round(share * 100) / 100;
}

struct LayerSpan
{
    double from = 0;
    double to = 1;
};

LayerSpan layerMoved(LayerSpan span, double by, double reach)
{
    const double length = span.to - span.from;
    double from = span.from + by;
    from += nearestWay({wayToLine(from, reach), wayToLine(from + length, reach), wayToLine(from + length / 2, reach)});
    from = std::clamp(wholePercent(from), 0.0, std::max(0.0, 1 - length));
    return {from, from + length};
}

LayerSpan layerSized(LayerSpan span, bool isLow, double by, double reach)
{
    double &edge = isLow ? span.from : span.to;
    edge += by;
    edge = wholePercent(edge + wayToLine(edge, reach));
    edge
        = isLow ? std::clamp(edge, 0.0, span.to - leastLayerShare) : std::clamp(edge, span.from + leastLayerShare, 1.0);
    return span;
}

} // namespace

LayerGesture::Grip LayerGesture::gripAt(const QRectF &box, QPointF point, QSizeF reach)
{
    const QRectF wide = box.adjusted(-reach.width() / 2, -reach.height() / 2, reach.width() / 2, reach.height() / 2);
    if (!wide.contains(point))
        return Grip::None;
    // A narrow box keeps a middle to be moved by.
    const double across = std::min(reach.width(), box.width() / 4);
    const double along = std::min(reach.height(), box.height() / 4);
    const bool left = point.x() < box.left() + across;
    const bool right = point.x() > box.right() - across;
    const bool top = point.y() < box.top() + along;
    const bool bottom = point.y() > box.bottom() - along;
    if (top)
        return left ? Grip::TopLeft : right ? Grip::TopRight : Grip::Top;
    if (bottom)
        return left ? Grip::BottomLeft : right ? Grip::BottomRight : Grip::Bottom;
    return left ? Grip::Left : right ? Grip::Right : Grip::Move;
}

int LayerGesture::layerAt(const QList<PictureLayer> &layers, int chosen, QPointF point)
{
    const auto isGround
        = [](const PictureLayer &layer) { return layer.box.width() > 0.99 && layer.box.height() > 0.99; };
    if (chosen >= 0 && chosen < layers.size() && layers.at(chosen).box.contains(point) && !isGround(layers.at(chosen)))
        return chosen;
    for (qsizetype at = layers.size() - 1; at >= 0; --at) {
        if (layers.at(at).box.contains(point))
            return int(at);
    }
    return -1;
}

LayerGesture::LayerGesture(const QRectF &box, Grip grip, QPointF from)
    : m_box(box)
    , m_grip(grip)
    , m_from(from)
{
}

QRectF LayerGesture::boxAt(QPointF point, QSizeF reach) const
{
    const QPointF by = point - m_from;
    LayerSpan x{m_box.left(), m_box.right()};
    LayerSpan y{m_box.top(), m_box.bottom()};
    const bool isLeft = m_grip == Grip::Left || m_grip == Grip::TopLeft || m_grip == Grip::BottomLeft;
    const bool isRight = m_grip == Grip::Right || m_grip == Grip::TopRight || m_grip == Grip::BottomRight;
    const bool isTop = m_grip == Grip::Top || m_grip == Grip::TopLeft || m_grip == Grip::TopRight;
    const bool isBottom = m_grip == Grip::Bottom || m_grip == Grip::BottomLeft || m_grip == Grip::BottomRight;
    if (m_grip == Grip::Move) {
        x = layerMoved(x, by.x(), reach.width());
        y = layerMoved(y, by.y(), reach.height());
    }
    if (isLeft || isRight)
        x = layerSized(x, isLeft, by.x(), reach.width());
    if (isTop || isBottom)
        y = layerSized(y, isTop, by.y(), reach.height());
    return {QPointF(x.from, y.from), QPointF(x.to, y.to)};
}

QRectF movedBox(const QRectF &box, QPointF by)
{
    const LayerSpan x = layerMoved({box.left(), box.right()}, by.x(), 0);
    const LayerSpan y = layerMoved({box.top(), box.bottom()}, by.y(), 0);
    return {QPointF(x.from, y.from), QPointF(x.to, y.to)};
}

QRectF sizedBox(const QRectF &box, QPointF by)
{
    const LayerSpan x = layerSized({box.left(), box.right()}, false, by.x(), 0);
    const LayerSpan y = layerSized({box.top(), box.bottom()}, false, by.y(), 0);
    return {QPointF(x.from, y.from), QPointF(x.to, y.to)};
}

} // namespace stoa
