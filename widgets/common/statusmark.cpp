// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/statusmark.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace stoa {

namespace {

constexpr const char *statusTokens[]
    = {"idea", "draft", "in_review", "changes_requested", "approved", "scheduled", "published", "failed"};

void drawRing(QPainter &painter, const QRectF &r, bool dashed)
{
    QPen pen = painter.pen();
    if (dashed) {
        // Eight dashes with equal gaps, whatever the size.
        const qreal unit = r.width() * 3.14159265 / pen.widthF() / 16.0;
        pen.setDashPattern({unit, unit});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.drawEllipse(r);
}

void drawHalfRing(QPainter &painter, const QRectF &r, const QColor &color)
{
    painter.drawEllipse(r);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPie(r, 90 * 16, 180 * 16);
}

void drawTriangle(QPainter &painter, const QRectF &r)
{
    QPainterPath path(QPointF(r.center().x(), r.top()));
    path.lineTo(r.right(), r.bottom() - r.height() * 0.06);
    path.lineTo(r.left(), r.bottom() - r.height() * 0.06);
    path.closeSubpath();
    painter.drawPath(path);
}

void drawClock(QPainter &painter, const QRectF &r)
{
    painter.drawEllipse(r);
    const QPointF c = r.center();
    painter.drawPolyline(QPolygonF(
        {QPointF(c.x(), c.y() - r.height() * 0.28), c, QPointF(c.x() + r.width() * 0.22, c.y() + r.height() * 0.14)}));
}

void drawTick(QPainter &painter, const QRectF &r)
{
    painter.drawPolyline(QPolygonF({QPointF(r.left(), r.center().y() + r.height() * 0.05),
        QPointF(r.left() + r.width() * 0.36, r.bottom() - r.height() * 0.12),
        QPointF(r.right(), r.top() + r.height() * 0.1)}));
}

void drawCross(QPainter &painter, const QRectF &r)
{
    const QRectF x = r.adjusted(r.width() * 0.1, r.height() * 0.1, -r.width() * 0.1, -r.height() * 0.1);
    painter.drawLine(x.topLeft(), x.bottomRight());
    painter.drawLine(x.topRight(), x.bottomLeft());
}

} // namespace

StatusMark StatusMarks::fromToken(QStringView token)
{
    for (int i = 0; i < 8; ++i) {
        if (token == QLatin1String(statusTokens[i]))
            return static_cast<StatusMark>(i);
    }
    return StatusMark::Draft;
}

Role StatusMarks::role(StatusMark mark)
{
    return static_cast<Role>(static_cast<int>(Role::Idea) + static_cast<int>(mark));
}

QString StatusMarks::word(StatusMark mark)
{
    switch (mark) {
    case StatusMark::Idea:
        return tr("Idea", "status of a post");
    case StatusMark::Draft:
        return tr("Draft", "status of a post");
    case StatusMark::InReview:
        return tr("In review", "status of a post");
    case StatusMark::ChangesRequested:
        return tr("Changes requested", "status of a post");
    case StatusMark::Approved:
        return tr("Approved", "status of a post");
    case StatusMark::Scheduled:
        return tr("Scheduled", "status of a post");
    case StatusMark::Published:
        return tr("Published", "status of a post");
    case StatusMark::Failed:
        break;
    }
    return tr("Failed", "status of a post");
}

void StatusMarks::paint(QPainter &painter, const QRectF &box, StatusMark mark, const Tokens &tokens)
{
    paint(painter, box, mark, tokens[role(mark)]);
}

void StatusMarks::paint(QPainter &painter, const QRectF &box, StatusMark mark, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(box.width(), box.height());
    const qreal line = std::max(1.5, side / 8.0);
    QRectF r(0, 0, side - line, side - line);
    r.moveCenter(box.center());
    const bool bold = mark == StatusMark::Approved || mark == StatusMark::Failed;
    painter.setPen(QPen(color, bold ? line * 1.3 : line, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case StatusMark::Idea:
    case StatusMark::Draft:
        drawRing(painter, r, mark == StatusMark::Idea);
        break;
    case StatusMark::InReview:
        drawHalfRing(painter, r, color);
        break;
    case StatusMark::ChangesRequested:
        drawTriangle(painter, r);
        break;
    case StatusMark::Approved:
        drawTick(painter, r);
        break;
    case StatusMark::Scheduled:
        drawClock(painter, r);
        break;
    case StatusMark::Published:
        painter.setBrush(color);
        painter.drawEllipse(r);
        break;
    case StatusMark::Failed:
        drawCross(painter, r);
        break;
    }
    painter.restore();
}

} // namespace stoa
