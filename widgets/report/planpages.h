// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/planreport.h"
#include "models/planning/projectwords.h"
#include "widgets/report/reportpictures.h"
#include "widgets/report/reportstyle.h"

#include <memory>
#include <vector>

class QPainter;

namespace stoa {

class PostList;
class WeekSheet;

//! A calendar for the client, laid out on pages: for each month its grid and the list of its posts with whole texts,
//! or for each week its columns. In the project's language and colour; readable in black and white.
//!
//! Needs a QGuiApplication, no widgets; any thread, one at a time.
class PlanPages final
{
public:
    PlanPages(PlanReport report, ReportPictures pictures);
    ~PlanPages();

    int count() const { return int(m_pages.size()); }
    //! Onto a painter whose unit is a tenth of a point, with the page's corner at its origin.
    void paint(QPainter &painter, int page) const;
    const ProjectWords &words() const { return m_words; }
    QString title() const; //!< the client and the time, for the file's own title

private:
    struct Page
    {
        DateRange period;
        const WeekSheet *week = nullptr;
        const PostList *list = nullptr; //!< neither: the grid of the month
        int part = 0; //!< of the week or the list
    };

    void addMonth(const DateRange &month);
    void addWeek(const DateRange &week);
    QRectF body() const;
    QString periodName(const DateRange &period) const;
    void paintHead(QPainter &painter, const Page &page) const;
    void paintKey(QPainter &painter, const QRectF &box, const QList<PostRow> &posts) const;
    void paintFoot(QPainter &painter, int page) const;

    PlanReport m_report;
    ReportPictures m_pictures;
    ProjectWords m_words;
    ReportStyle m_style;
    std::vector<std::unique_ptr<WeekSheet>> m_weeks;
    std::vector<std::unique_ptr<PostList>> m_lists;
    std::vector<Page> m_pages;
};

} // namespace stoa
