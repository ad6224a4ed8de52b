// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/calendar/calendargeometry.h"

#include <QWidget>

namespace stoa {

class CalendarDays;

//! The row above the month and the week: weekdays with the hashtags of their themes; in the week view the dates with
//! their observances, too. A click on a theme opens the themes of that weekday.
class CalendarHead final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarHead(QWidget *parent = nullptr);

    static constexpr int monthHeight = 44; //!< weekday and hashtag
    void setDays(CalendarDays *days); //!< may be null; must outlive this widget or be reset
    void show(CalendarMode mode, const DateRange &range, QDate today, Qt::DayOfWeek weekStart, int contentWidth);
    QSize sizeHint() const override; //!< the list has no head; notes and campaigns make it higher

Q_SIGNALS:
    void weekdayClicked(int weekday); //!< 1 Monday to 7 Sunday

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int columns() const; //!< days side by side
    QRect column(int index) const;
    int weekdayOf(int index) const;
    void paintColumn(QPainter &painter, int index) const;
    void paintBands(QPainter &painter) const; //!< of the week and the day, under the weekdays

    CalendarDays *m_days = nullptr;
    CalendarMode m_mode = CalendarMode::Month;
    DateRange m_range;
    QDate m_today;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    int m_contentWidth = 0;
    QList<BandPlace> m_bands;
};

} // namespace stoa
