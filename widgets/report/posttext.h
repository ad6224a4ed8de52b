// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

#include <QFont>
#include <QList>

class QPainter;

namespace stoa {

class ProjectWords;
class ReportStyle;

//! The whole words of one post, broken into lines of a column: title, text, what differs for single accounts, link.
//! What the network's readers see and nothing else; cleaned for drawing.
class PostText final
{
public:
    enum class Kind { Title, Body, Account, Link };
    struct Line
    {
        Kind kind = Kind::Body;
        QString text;
    };

    //! \a points: size of the body; \a width in ReportStyle's units.
    PostText(const PostRow &post, const ProjectWords &words, qreal points, qreal width);

    const QList<Line> &lines() const { return m_lines; }
    static qreal lineHeight(qreal points);
    static void drawLine(
        QPainter &painter, const ReportStyle &style, const QRectF &box, const Line &line, qreal points);

private:
    void add(Kind kind, const QString &text);

    QList<Line> m_lines;
    qreal m_points;
    qreal m_width;
};

//! \a text in at most \a most lines of \a width; the last ends in "…" where there is more.
QStringList wrappedLines(const QString &text, const QFont &font, qreal width, qsizetype most = 100'000);
//! A name or an address on one line, cleaned; for places with nothing beside it.
QString reportLine(const QString &text, qsizetype limit = 200);
//! Title, else first line, cleaned, on one line.
QString reportHeadline(const PostRow &post, const ProjectWords &words);

} // namespace stoa
