// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/chip.h"

#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace stoa {

namespace {
constexpr int chipHeight = 22;
constexpr int chipPadding = 9;
constexpr int chipCross = 14;
} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFont(textFont(TextSize::Secondary));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setClosable(bool closable)
{
    m_closable = closable;
    updateGeometry();
    update();
}

void Chip::setReadOnly(bool readOnly)
{
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
}

void Chip::setMark(std::optional<StatusMark> mark)
{
    m_mark = mark;
    updateGeometry();
    update();
}

void Chip::setTone(Role background, Role text)
{
    m_tone = std::pair(background, text);
    update();
}

QSize Chip::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(isTinted() || isCheckable() ? bold : font()).horizontalAdvance(text().left(60));
    return {words + 2 * chipPadding + (m_closable ? chipCross : 0) + (m_mark ? 16 : 0), chipHeight};
}

QRect Chip::crossBox() const
{
    return m_closable ? QRect(width() - chipPadding - chipCross + 4, 0, chipCross + chipPadding - 4, height())
                      : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = currentTokens();
    const bool hot = underMouse() && isEnabled();
    const Role background = m_tone ? m_tone->first : isTinted() || hot ? Role::Soft : Role::Surface;
    const Role ink = m_tone ? m_tone->second : isTinted() ? Role::Accent : Role::Text2;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool outlined = (!isTinted() && !m_tone) || hasFocus();
    painter.setPen(
        outlined ? QPen(tokens[hasFocus() ? Role::Accent : Role::Line], hasFocus() ? 1.6 : 1) : QPen(Qt::NoPen));
    painter.setBrush(tokens[background]);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    QRect room = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    if (m_mark) {
        StatusMarks::paint(painter, QRectF(room.left(), 0, 11, height()), *m_mark, tokens);
        room.setLeft(room.left() + 16);
    }
    QFont textStyle = font();
    textStyle.setWeight(isTinted() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(textStyle);
    painter.setPen(isEnabled() ? tokens[ink] : mixed(tokens[Role::Surface], tokens[ink], 0.5));
    if (m_closable)
        room.setRight(room.right() - chipCross);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text().simplified(), Qt::ElideRight, room.width() + 1));
    if (m_closable) {
        const QPointF c(width() - chipPadding - 4, height() / 2.0);
        painter.setPen(QPen(tokens[ink], 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(c - QPointF(3, 3), c + QPointF(3, 3));
        painter.drawLine(c - QPointF(3, -3), c + QPointF(3, -3));
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_closable && isDown() && crossBox().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT closed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_closable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT closed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace stoa
