// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/calendarlayout.h"

#include <QRect>
#include <QSize>

#include <functional>
#include <vector>

namespace stoa {

//! The views of the calendar. The year is a view of its own (YearView); CalendarView shows the others.
enum class CalendarMode { Month, Week, List, Day, Year };
//! Whether hours run down the page: a place in it has a time.
constexpr bool isTimed(CalendarMode mode) noexcept
{
    return mode == CalendarMode::Week || mode == CalendarMode::Day;
}

//! Where one post is drawn, in the view's content (not scrolled).
struct TileBox
{
    int row = 0; //!< of the model
    QDate day;
    QRect rect;
    bool compact = false; //!< one line instead of three
    bool floating = false; //!< part of the day that was opened by "+3 more", above everything else
};

//! Where one day is drawn.
struct DayBox
{
    QDate date;
    QRect rect;
    QRect head; //!< number and observance; a click here adds a post however full the day is
    QRect add; //!< the plus in its corner
    QRect more; //!< "+3 more"; null: all is shown
    int hidden = 0;
    QRect invite; //!< the empty theme day's invitation; null: none
    bool inMonth = true;
    bool floating = false;
    bool isEmpty = false; //!< of the list: a day without posts
};

//! Where one week's part of a note or campaign is drawn.
struct BandBox
{
    BandPlace place;
    QRect rect;
};

//! A place in time under the pointer.
struct CalendarPlace
{
    QDate day;
    QTime time; //!< valid where hours run down the page only
    bool isValid() const { return day.isValid(); }
    friend bool operator==(const CalendarPlace &, const CalendarPlace &) = default;
};

//! Days and posts made into rectangles. Pure: sizes in, rectangles out; tested without a window.
class CalendarGeometry final
{
public:
    // Sizes in pixels at 100 %: a tile holds a line of facts and two lines of text of 11.5 px.
    static constexpr int tileHeight = 46;
    static constexpr int compactHeight = 20;
    static constexpr int tileGap = 3;
    static constexpr int dayHeadHeight = 24;
    static constexpr int moreHeight = 16;
    static constexpr int inviteHeight = 20;
    static constexpr int bandHeight = 15;
    static constexpr int mostBandLanes = 2; //!< notes and campaigns on one day of the month
    static constexpr int leastCellHeight = 92;
    static constexpr int hourHeight = 48;
    static constexpr int gutterWidth = 52; //!< hours of the week and the day
    static constexpr int widestTimedTile = 420; //!< a line of text that is longer is hard to read
    static constexpr int listDayHeight = 34;
    static constexpr int listEmptyHeight = 26; //!< a day without posts
    static constexpr int listRowHeight = 32;

    using Invites = std::function<bool(QDate)>; //!< whether an empty day has a theme to invite with

    void layMonth(const MonthGrid &grid, const QSize &viewport, QDate opened, const Invites &invites,
        const QList<BandPlace> &bands = {});
    //! A week or a day by the hour.
    void layTimed(CalendarMode mode, const DateRange &range, const QList<LanePlace> &places, const QSize &viewport);
    void layList(const QList<AgendaDay> &days, const QSize &viewport);

    CalendarMode mode() const { return m_mode; }
    QSize contentSize() const { return m_content; }
    const std::vector<TileBox> &tiles() const { return m_tiles; } //!< floating ones last
    const std::vector<DayBox> &days() const { return m_days; } //!< the floating one last
    const std::vector<BandBox> &bands() const { return m_bands; } //!< of the month

    const TileBox *tileAt(QPoint point) const; //!< null: none; a floating day hides what is under it
    const DayBox *dayAt(QPoint point) const;
    const TileBox *tileOf(int row) const; //!< null: hidden behind "+3 more"
    const DayBox *dayOf(QDate date) const; //!< the floating one where it is open
    CalendarPlace placeAt(QPoint point, int stepMinutes) const;
    //! What a post of \a place would be drawn as, for the target of a drag by the hour.
    QRect timedRect(const CalendarPlace &place) const;
    int minuteAt(int y) const; //!< of the hours, 0 to 1440
    int yOfMinute(int minute) const { return minute * hourHeight / 60; }
    static int tileMinutes() { return (tileHeight + tileGap) * 60 / hourHeight; } //!< that a tile covers by the hour

private:
    void layDay(const DayCell &cell, const QRect &rect, const Invites &invites, int bandLanes);
    void layBands(const QList<BandPlace> &bands);
    void layOpened(const DayCell &cell, const QRect &cellRect, const QSize &viewport);
    int columnOf(int x) const;

    CalendarMode m_mode = CalendarMode::Month;
    QSize m_content;
    DateRange m_range;
    std::vector<TileBox> m_tiles;
    std::vector<DayBox> m_days;
    std::vector<BandBox> m_bands;
};

} // namespace stoa
