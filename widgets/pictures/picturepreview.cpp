// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/picturepreview.h"

#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace stoa {

namespace {

constexpr int previewMargin = 12;
constexpr int previewReach = 10; // pixels round an edge
constexpr int previewHandle = 7;
constexpr double previewKeyStep = 0.01;

Qt::CursorShape cursorOfGrip(LayerGesture::Grip grip)
{
    using Grip = LayerGesture::Grip;
    switch (grip) {
    case Grip::Left:
    case Grip::Right:
        return Qt::SizeHorCursor;
    case Grip::Top:
    case Grip::Bottom:
        return Qt::SizeVerCursor;
    case Grip::TopLeft:
    case Grip::BottomRight:
        return Qt::SizeFDiagCursor;
    case Grip::TopRight:
    case Grip::BottomLeft:
        return Qt::SizeBDiagCursor;
    case Grip::Move:
        return Qt::SizeAllCursor;
    case Grip::None:
        break;
    }
    return Qt::ArrowCursor;
}

} // namespace

PicturePreview::PicturePreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
}

void PicturePreview::setPicture(const QImage &picture)
{
    m_picture = picture;
    offerFocus();
    update();
}

void PicturePreview::setLayers(const QList<PictureLayer> &layers, int chosen, bool isEditable)
{
    m_layers = layers;
    m_chosen = chosen;
    m_isEditable = isEditable;
    offerFocus();
    update();
}

void PicturePreview::offerFocus()
{
    setFocusPolicy(m_isEditable && box() ? Qt::StrongFocus : Qt::NoFocus);
}

QRect PicturePreview::place() const
{
    const QSize room = size() - 2 * QSize(previewMargin, previewMargin);
    QRect place(QPoint(), m_picture.size().scaled(room, Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    return place;
}

QPointF PicturePreview::shareOf(const QPointF &point) const
{
    const QRectF on = place();
    return {(point.x() - on.left()) / std::max(1.0, on.width()), (point.y() - on.top()) / std::max(1.0, on.height())};
}

QSizeF PicturePreview::reach() const
{
    const QRect on = place();
    return {double(previewReach) / std::max(1, on.width()), double(previewReach) / std::max(1, on.height())};
}

std::optional<QRectF> PicturePreview::box() const
{
    if (m_picture.isNull() || m_chosen < 0 || m_chosen >= m_layers.size())
        return std::nullopt;
    return m_layers.at(m_chosen).box;
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), currentTokens()[Role::Sunk]);
    if (m_picture.isNull())
        return;
    const QRect on = place();
    painter.drawImage(on, m_picture);
    painter.setPen(currentTokens()[Role::Line]);
    painter.drawRect(on.adjusted(-1, -1, 0, 0));
    if (const std::optional<QRectF> shares = box(); shares && m_isEditable)
        paintBox(painter, *shares);
}

//! Seen on any picture: a light line under a dark one would vanish on grey, so both are drawn.
void PicturePreview::paintBox(QPainter &painter, const QRectF &shares) const
{
    const QRectF on = place();
    const QRectF frame(on.left() + shares.x() * on.width(), on.top() + shares.y() * on.height(),
        shares.width() * on.width(), shares.height() * on.height());
    const QColor accent = currentTokens()[Role::Accent];
    const QColor under = currentTokens()[Role::OnAccent];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(under, 3));
    painter.drawRect(frame);
    painter.setPen(QPen(accent, hasFocus() ? 2 : 1.2));
    painter.drawRect(frame);
    painter.setPen(QPen(accent, 1.2));
    painter.setBrush(under);
    for (const double x : {frame.left(), frame.center().x(), frame.right()}) {
        for (const double y : {frame.top(), frame.center().y(), frame.bottom()}) {
            if (x != frame.center().x() || y != frame.center().y())
                painter.drawRect(QRectF(
                    x - previewHandle / 2.0, y - previewHandle / 2.0, double(previewHandle), double(previewHandle)));
        }
    }
}

void PicturePreview::showGrip(const QPointF &point)
{
    const std::optional<QRectF> shares = box();
    LayerGesture::Grip grip
        = shares ? LayerGesture::gripAt(*shares, shareOf(point), reach()) : LayerGesture::Grip::None;
    if (grip == LayerGesture::Grip::Move && LayerGesture::layerAt(m_layers, m_chosen, shareOf(point)) != m_chosen)
        grip = LayerGesture::Grip::None;
    setCursor(m_isEditable ? cursorOfGrip(grip) : Qt::ArrowCursor);
}

void PicturePreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull())
        return;
    const QPointF at = shareOf(event->position());
    LayerGesture::Grip grip
        = box() && m_isEditable ? LayerGesture::gripAt(*box(), at, reach()) : LayerGesture::Grip::None;
    if (grip == LayerGesture::Grip::None || grip == LayerGesture::Grip::Move) {
        const int pressed = LayerGesture::layerAt(m_layers, m_chosen, at);
        if (pressed >= 0 && pressed != m_chosen)
            Q_EMIT layerPressed(pressed); // answered by setLayers()
        grip = box() && pressed == m_chosen ? LayerGesture::Grip::Move : LayerGesture::Grip::None;
    }
    m_hasMoved = false;
    if (m_isEditable && box() && grip != LayerGesture::Grip::None)
        m_gesture = LayerGesture(*box(), grip, at);
}

void PicturePreview::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_gesture.isRunning())
        return showGrip(event->position());
    const QRectF now = m_gesture.boxAt(shareOf(event->position()), reach());
    if (!m_hasMoved && now == m_gesture.start())
        return;
    m_hasMoved = true;
    Q_EMIT boxDragged(now);
}

void PicturePreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_gesture.isRunning() || event->button() != Qt::LeftButton)
        return;
    const QRectF now = m_gesture.boxAt(shareOf(event->position()), reach());
    m_gesture = {};
    if (m_hasMoved)
        Q_EMIT boxChosen(now);
}

void PicturePreview::takeBack()
{
    const QRectF start = m_gesture.start();
    m_gesture = {};
    if (m_hasMoved)
        Q_EMIT boxDragged(start);
}

void PicturePreview::keyPressEvent(QKeyEvent *event)
{
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-previewKeyStep, 0};
        break;
    case Qt::Key_Right:
        by = {previewKeyStep, 0};
        break;
    case Qt::Key_Up:
        by = {0, -previewKeyStep};
        break;
    case Qt::Key_Down:
        by = {0, previewKeyStep};
        break;
    case Qt::Key_Escape:
        if (m_gesture.isRunning())
            return takeBack();
        return QWidget::keyPressEvent(event);
    default:
        return QWidget::keyPressEvent(event);
    }
    if (const std::optional<QRectF> shares = box(); shares && m_isEditable)
        Q_EMIT boxChosen(event->modifiers() & Qt::ShiftModifier ? sizedBox(*shares, by) : movedBox(*shares, by));
}

//! Esc belongs to the drag while one runs: the dialog would close under the hand.
bool PicturePreview::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_gesture.isRunning()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace stoa
