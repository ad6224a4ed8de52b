// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"
#include "widgets/common/palette.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace stoa {

constexpr qreal reportPoint = 10; //!< a point, in the units of a report's page

//! What a page for the client is drawn with: sizes, fonts, the client's colour on white, and the small signs.
//!
//! Lengths are tenths of a point, on paper and in pictures alike, so that both are set line for line the same. Needs a
//! QGuiApplication, no widgets; any thread.
class ReportStyle final
{
public:
    static constexpr QSizeF page{8419, 5953}; //!< A4, landscape
    static constexpr qreal margin = 38 * reportPoint; //!< at all sides

    explicit ReportStyle(const QString &accent); //!< "#1f6a8c"; empty: the built-in colour

    const Tokens &tokens() const { return m_tokens; }
    QColor ink() const { return m_tokens[Role::Text]; }
    QColor quiet() const { return m_tokens[Role::Text2]; }
    QColor accent() const { return m_tokens[Role::Accent]; }
    QColor holiday() const { return m_tokens[Role::Failed]; }
    QColor line() const { return m_tokens[Role::Line]; }
    static QFont font(qreal points, QFont::Weight weight = QFont::Normal);
    //! From the top of one line to the top of the next.
    static qreal lineHeight(qreal points) { return points * 1.32 * reportPoint; }

    //! One line, cut with "…" where it does not fit; answers the width taken. Strangers' text is to be cleaned before.
    static qreal drawLine(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
        const QColor &color, Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter);
    //! The two letters of a network in a frame; answers the width taken.
    qreal drawBadge(QPainter &painter, QPointF topLeft, const QString &network, qreal points) const;
    //! The badges of all of a post's networks, each once, as far as \a width goes, then "+n".
    qreal drawBadges(QPainter &painter, QPointF topLeft, const PostRow &post, qreal points, qreal width) const;
    void drawStatus(QPainter &painter, QPointF topLeft, PostStatus status, qreal points) const;
    void drawRule(QPainter &painter, QPointF from, QPointF to, qreal points = 0.5) const;

private:
    Tokens m_tokens;
};

} // namespace stoa
