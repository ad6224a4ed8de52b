// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/calendar/calendarboard.h"
#include "widgets/calendar/calendardelegate.h"
#include "widgets/calendar/calendargesture.h"

#include <QCoreApplication>
#include <QRegion>

#include <functional>

namespace stoa {

class CalendarDays;
struct DayBand;
class TileCache;

//! Everything the calendar's picture depends on, as the view has it at this moment.
struct CalendarScene
{
    const CalendarBoard &board;
    const CalendarDelegate &delegate;
    TileCache &cache;
    CalendarDays *days = nullptr; //!< may be null
    WallTime now;
    CalendarPlace cursor; //!< drawn with a ring when no post is current; invalid: none
    QDate hoveredDay;
    std::function<QStyle::State(int shown)> stateOf;
    std::function<bool(PostId)> isDragged;
    QList<GesturePost> dragged;
    DragTarget target; //!< of a drag, from here or from outside; invalid: none
    QRect band;
    int offset = 0; //!< how far it is scrolled
    bool weekNumbers = false; //!< at the first day of each week
};

//! Paints the calendar's month, week or list. Holds nothing; made for one frame.
class CalendarPaint final
{
    Q_DECLARE_TR_FUNCTIONS(CalendarPaint)

public:
    CalendarPaint(QPainter &painter, const CalendarScene &scene);

    void paint(const QRect &exposed); //!< in the viewport's coordinates
    //! Draws what a page shows when idle, so that turning to it is copying: tiles and day heads.
    static void prepareDay(const CalendarScene &scene, const DayBox &day, qreal ratio);
    static void paintDayBand(QPainter &painter, const DayBand &band, const QRect &rect, const BandPlace &place);
    static QString reason(GestureIntent::Why why, const WallTime &start); //!< why a drop is refused

private:
    void paintDay(const DayBox &day);
    void paintDayHead(const DayBox &day);
    void paintAgendaHead(const DayBox &day);
    void paintInvite(const DayBox &day);
    void paintMore(const DayBox &day);
    void paintHours();
    void paintSlots(const DayBox &day); //!< preferred times that are free
    void paintNow();
    void paintCursorSlot(); //!< the half hour that the keyboard stands on
    void paintBandBox(const BandBox &box); //!< a week of a note or campaign
    void paintTile(const TileBox &tile);
    void paintFloatingGround(const DayBox &day);
    void paintTarget();
    void paintDropTile(const QRect &box, const QStringList &texts, bool refused); //!< the first that has room
    void paintBand();
    bool isRed(QDate date) const;

    QPainter &m_painter;
    const CalendarScene &m_scene;
    const CalendarGeometry &m_geometry;
};

} // namespace stoa
