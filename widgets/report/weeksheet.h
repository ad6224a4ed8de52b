// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/planreport.h"
#include "widgets/report/posttext.h"
#include "widgets/report/reportpictures.h"

#include <QRectF>

#include <array>
#include <vector>

class QPainter;

namespace stoa {

class ProjectWords;
class ReportStyle;

//! A week of a report: seven columns with the whole texts. A column that is full goes on in the same column of the next
//! page.
class WeekSheet final
{
public:
    //! \a size: of the room on each page. All others must outlive this object.
    WeekSheet(const PlanReport &report, const DateRange &week, const QSizeF &size, const ReportStyle &style,
        const ProjectWords &words);

    int pages() const { return int(m_pages.size()); }
    void paint(QPainter &painter, const QPointF &topLeft, int page, const ReportPictures &pictures) const;

private:
    //! A piece of a post that stands on one page.
    struct Piece
    {
        int post = 0; //!< index in m_posts
        qreal top = 0; //!< under the heads of the days
        bool isFirst = true; //!< with time, networks, status and picture
        qsizetype from = 0; //!< lines of its text
        qsizetype to = 0;
    };
    struct Page
    {
        std::array<QList<Piece>, 7> columns;
    };

    void layOut(int column, int post);
    Page &page(size_t number);
    qreal headHeight(int post) const;
    void paintHead(QPainter &painter, const QRectF &box, QDate date) const;
    void paintPiece(QPainter &painter, QPointF at, const Piece &piece, const ReportPictures &pictures) const;
    qreal paintFacts(QPainter &painter, QPointF at, const PostRow &post, const ReportPictures &pictures) const;

    const PlanReport &m_report;
    DateRange m_week;
    QSizeF m_size;
    const ReportStyle &m_style;
    const ProjectWords &m_words;
    QList<PostRow> m_posts;
    std::vector<PostText> m_texts; //!< beside m_posts
    std::vector<Page> m_pages;
    size_t m_page = 0; //!< while laying out a column
    qreal m_y = 0;
};

} // namespace stoa
