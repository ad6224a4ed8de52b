// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/planreport.h"
#include "widgets/report/posttext.h"
#include "widgets/report/reportpictures.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace stoa {

class ProjectWords;
class ReportStyle;

//! The posts of a month of a report as a list with whole texts, under a head for each day: time and status, accounts,
//! text, picture. A text that does not fit goes on with the next page.
class PostList final
{
public:
    //! \a size: of the room on each page. All others must outlive this object.
    PostList(const PlanReport &report, const DateRange &range, const QSizeF &size, const ReportStyle &style,
        const ProjectWords &words);

    int pages() const { return int(m_pages.size()); } //!< 0: there are no posts
    void paint(QPainter &painter, const QPointF &topLeft, int page, const ReportPictures &pictures) const;

private:
    //! What stands on one page: the head of a day (no post), or a post or a part of its lines.
    struct Piece
    {
        int post = 0; //!< index in m_posts; of a head: the first post of that day
        qreal top = 0;
        bool isHead = false;
        bool isFirst = true; //!< with time, accounts and picture
        qsizetype from = 0;
        qsizetype to = 0;
    };

    void layOut(int post);
    void turnPage();
    void addHead(int post);
    qreal rowHeight(int post, qsizetype lines) const;
    void paintHead(QPainter &painter, const QRectF &box, QDate date) const;
    void paintPost(QPainter &painter, QPointF at, const Piece &piece, const ReportPictures &pictures) const;
    void paintFacts(QPainter &painter, QPointF at, const PostRow &post) const;

    const PlanReport &m_report;
    QSizeF m_size;
    const ReportStyle &m_style;
    const ProjectWords &m_words;
    QList<PostRow> m_posts;
    std::vector<PostText> m_texts; //!< beside m_posts
    std::vector<QList<Piece>> m_pages;
    qreal m_y = 0; //!< while laying out
};

} // namespace stoa
