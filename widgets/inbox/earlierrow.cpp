// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/earlierrow.h"

#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QPainter>

namespace stoa {

EarlierRow::EarlierRow(const QString &text, const QString &facts, QWidget *parent)
    : QAbstractButton(parent)
    , m_text(text)
    , m_facts(facts)
{
    setAccessibleName(m_text + QStringLiteral(", ") + m_facts);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EarlierRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = currentTokens();
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens[Role::Accent], 1) : QPen(Qt::NoPen));
        painter.setBrush(tokens[Role::Soft]);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const QFont textFontOfRow = textFont(TextSize::Secondary);
    const QFont factsFont = textFont(TextSize::Small);
    painter.setFont(textFontOfRow);
    painter.setPen(tokens[Role::Text]);
    painter.drawText(QRect(2, 2, width() - 4, 17), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(textFontOfRow).elidedText(m_text, Qt::ElideRight, width() - 4));
    painter.setFont(factsFont);
    painter.setPen(tokens[Role::Text2]);
    painter.drawText(QRect(2, 18, width() - 4, 16), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(factsFont).elidedText(m_facts, Qt::ElideRight, width() - 4));
}

} // namespace stoa
