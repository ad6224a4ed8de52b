// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/planreport.h"

#include <QRectF>

class QPainter;

namespace stoa {

class ProjectWords;
class ReportStyle;

//! A month of a report on one page: whole weeks, a box a day, a post as a block with time, networks, status and first
//! words. Blocks get smaller before any is left out; what is left out is counted ("+2 more").
class MonthSheet final
{
public:
    //! All must outlive this object.
    MonthSheet(const PlanReport &report, const DateRange &month, const ReportStyle &style, const ProjectWords &words);

    void paint(QPainter &painter, const QRectF &box) const;

private:
    void paintWeekdays(QPainter &painter, const QRectF &box) const;
    void paintDay(QPainter &painter, const QRectF &box, QDate date, const QList<PostRow> &posts) const;
    void paintDayHead(QPainter &painter, const QRectF &box, QDate date) const;
    void paintPosts(QPainter &painter, const QRectF &box, const QList<PostRow> &posts) const;
    qreal paintBlock(QPainter &painter, const QRectF &box, const PostRow &post, int lines) const;
    qreal blockHeight(const PostRow &post, qreal width, int lines) const;

    const PlanReport &m_report;
    DateRange m_month;
    const ReportStyle &m_style;
    const ProjectWords &m_words;
};

} // namespace stoa
