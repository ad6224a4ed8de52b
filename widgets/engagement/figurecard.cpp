// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/figurecard.h"

#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QPainter>

namespace stoa {

namespace {

constexpr int figureHeight = 96;
constexpr int figurePadding = 12;

void paintFigureText(QPainter &painter, const QRect &box, const QFont &font, const QColor &color, const QString &text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setFigure(const QString &name, const QString &value, const QString &note)
{
    m_name = name;
    m_value = value;
    m_note = note;
    this->name();
}

void FigureCard::setChange(Direction direction, const QString &words, bool better)
{
    m_direction = direction;
    m_change = words;
    m_better = better;
    name();
}

void FigureCard::name()
{
    setAccessibleName(QStringLiteral("%1: %2").arg(m_name, m_value));
    setAccessibleDescription(QStringLiteral("%1. %2").arg(m_change, m_note));
    update();
}

QSize FigureCard::sizeHint() const
{
    return {220, figureHeight};
}

QSize FigureCard::minimumSizeHint() const
{
    return {120, figureHeight};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = currentTokens();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(tokens[hasFocus() || underMouse() ? Role::Accent : Role::Line], hasFocus() ? 1.6 : 1));
    painter.setBrush(tokens[Role::Surface]);
    painter.drawRoundedRect(frame, 7, 7);

    const QRect inner = rect().adjusted(figurePadding, 6, -figurePadding, -6);
    paintFigureText(painter, {inner.left(), 8, inner.width(), 16}, textFont(TextSize::Secondary, QFont::DemiBold),
        tokens[Role::Text2], m_name);
    paintFigureText(painter, {inner.left(), 25, inner.width(), 30}, textFont(TextSize::Figure, QFont::Bold),
        tokens[Role::Text], m_value);
    QRect line(inner.left(), 57, inner.width(), 15);
    const bool moved = m_direction != Direction::None;
    const QColor ink = tokens[!moved ? Role::Text2 : m_better ? Role::Approved : Role::Failed];
    if (moved) {
        const qreal x = line.left();
        const QPolygonF up{{x, 68.5}, {x + 9, 68.5}, {x + 4.5, 61}};
        const QPolygonF down{{x, 61}, {x + 9, 61}, {x + 4.5, 68.5}};
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(m_direction == Direction::Up ? up : down);
        line.setLeft(line.left() + 14);
    }
    paintFigureText(painter, line, textFont(TextSize::Secondary), ink, m_change);
    paintFigureText(
        painter, {inner.left(), 73, inner.width(), 15}, textFont(TextSize::Small), tokens[Role::Text2], m_note);
}

} // namespace stoa
