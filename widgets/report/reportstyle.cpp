// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportstyle.h"

#include "models/planning/networks.h"
#include "widgets/common/statusmark.h"

#include <QFontMetricsF>
#include <QPainter>

namespace stoa {

namespace {

QString reportBadge(const QString &network)
{
    const Network *const known = findNetwork(network);
    return known != nullptr ? QString::fromLatin1(known->badge) : QStringLiteral("??");
}

} // namespace

ReportStyle::ReportStyle(const QString &accent)
    : m_tokens(tokensWithAccent(ThemeKind::Light, QColor(accent)))
{
}

QFont ReportStyle::font(qreal points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qRound(points * reportPoint));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths on paper and in pictures
    return font;
}

qreal ReportStyle::drawLine(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
    const QColor &color, Qt::Alignment align)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, int(align) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    return metrics.horizontalAdvance(shown);
}

qreal ReportStyle::drawBadge(QPainter &painter, QPointF topLeft, const QString &network, qreal points) const
{
    const QFont letters = font(points * 0.82, QFont::Bold);
    const QFontMetricsF metrics(letters);
    const QString text = reportBadge(network);
    const qreal least = metrics.horizontalAdvance(QStringLiteral("Ig"));
    const QRectF badge(topLeft,
        QSizeF(std::max(metrics.horizontalAdvance(text), least) + 4 * reportPoint, points * 1.25 * reportPoint));
    painter.setPen(QPen(m_tokens[Role::Text3], 0.5 * reportPoint));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(badge, 1.5 * reportPoint, 1.5 * reportPoint);
    drawLine(painter, badge, text, letters, quiet(), Qt::AlignCenter);
    return badge.width();
}

qreal ReportStyle::drawBadges(QPainter &painter, QPointF topLeft, const PostRow &post, qreal points, qreal width) const
{
    QStringList networks;
    for (const PostAccount &account : post.accounts) {
        if (!networks.contains(account.network))
            networks.append(account.network);
    }
    const qreal step = points * 1.9 * reportPoint; // about a badge and its gap
    qreal x = 0;
    for (qsizetype at = 0; at < networks.size(); ++at) {
        const qsizetype left = networks.size() - at;
        if (x + step * (left > 1 ? 2 : 1) > width) {
            const QRectF box(topLeft + QPointF(x, 0), QSizeF(std::max(0.0, width - x), points * 1.25 * reportPoint));
            return x + drawLine(painter, box, QLatin1Char('+') + QString::number(left), font(points * 0.9), quiet());
        }
        x += drawBadge(painter, topLeft + QPointF(x, 0), networks.at(at), points) + 1.5 * reportPoint;
    }
    return x;
}

void ReportStyle::drawStatus(QPainter &painter, QPointF topLeft, PostStatus status, qreal points) const
{
    const StatusMark mark = StatusMarks::fromToken(statusToken(status));
    StatusMarks::paint(painter, QRectF(topLeft, QSizeF(points * reportPoint, points * reportPoint)), mark, m_tokens);
}

void ReportStyle::drawRule(QPainter &painter, QPointF from, QPointF to, qreal points) const
{
    painter.setPen(QPen(m_tokens[Role::Line], points * reportPoint));
    painter.drawLine(from, to);
}

} // namespace stoa
