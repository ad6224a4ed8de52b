// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pictures/layergesture.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace stoa {

//! A picture as large as there is room, on a quiet ground, and the box of the chosen layer on it: the mouse moves and
//! sizes it, arrow keys move it by a hundredth of the picture, with Shift they size it. Esc takes a drag back.
//! Window's thread.
class PicturePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    const QImage &picture() const { return m_picture; }
    //! What can be taken by hand; \a chosen: index, -1: none.
    void setLayers(const QList<PictureLayer> &layers, int chosen, bool isEditable);
    QSize sizeHint() const override { return {420, 420}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

Q_SIGNALS:
    void layerPressed(int layer);
    void boxDragged(const QRectF &box); //!< of the chosen layer, while the hand is on it; shares of the picture
    void boxChosen(const QRectF &box); //!< it let go, or a key was pressed

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect place() const; //!< of the picture
    QPointF shareOf(const QPointF &point) const;
    QSizeF reach() const; //!< of the hand, as shares
    std::optional<QRectF> box() const; //!< of the chosen layer
    void paintBox(QPainter &painter, const QRectF &shares) const;
    void showGrip(const QPointF &point);
    void takeBack();
    void offerFocus(); //!< while there is something to be moved

    QImage m_picture;
    QList<PictureLayer> m_layers;
    int m_chosen = -1;
    bool m_isEditable = false;
    LayerGesture m_gesture;
    bool m_hasMoved = false;
};

} // namespace stoa
