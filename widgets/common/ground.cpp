// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ground.h"

#include "widgets/common/theme.h"

#include <QPainter>

namespace stoa {

Ground::Ground(Role role, Qt::Edges lines, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_lines(lines)
{
}

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = currentTokens();
    painter.fillRect(rect(), tokens[m_role]);
    const QColor line = tokens[Role::Line];
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

} // namespace stoa
