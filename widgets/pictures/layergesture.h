// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/picturetemplate.h"

#include <QPointF>

namespace stoa {

//! A layer moved or sized by the mouse. Everything is in shares of the picture, 0 to 1; no widget in it.
//!
//! Boxes keep at least a fiftieth of width and height, stay inside the picture, and catch at its edges, its middle and
//! a usual margin. A value.
class LayerGesture final
{
public:
    enum class Grip { None, Move, Left, Right, Top, Bottom, TopLeft, TopRight, BottomLeft, BottomRight };

    //! What \a point takes hold of; \a reach: how far from an edge still counts, as shares of width and height.
    static Grip gripAt(const QRectF &box, QPointF point, QSizeF reach);

    //! The layer that a press at \a point means: the chosen one while it is under the hand and not the whole ground,
    //! else the foremost there; -1: none.
    static int layerAt(const QList<PictureLayer> &layers, int chosen, QPointF point);

    LayerGesture() = default;
    LayerGesture(const QRectF &box, Grip grip, QPointF from);

    bool isRunning() const { return m_grip != Grip::None; }
    QRectF start() const { return m_box; }
    QRectF boxAt(QPointF point, QSizeF reach) const; //!< where the box is when the hand is at \a point

private:
    QRectF m_box;
    Grip m_grip = Grip::None;
    QPointF m_from;
};

//! \a box moved by shares, kept inside the picture: what arrow keys do.
QRectF movedBox(const QRectF &box, QPointF by);
QRectF sizedBox(const QRectF &box, QPointF by); //!< its right lower corner moved by shares

} // namespace stoa
