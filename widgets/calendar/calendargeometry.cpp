// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendargeometry.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr int cellMargin = 4;

// Edge of the i-th of n parts of a length, so that the parts differ by one pixel at most and leave nothing over.
int edgeOf(int length, int i, int n)
{
    return static_cast<int>(static_cast<qint64>(length) * i / n);
}

int capacityOf(int height, int tile)
{
    return std::max(0, (height + CalendarGeometry::tileGap) / (tile + CalendarGeometry::tileGap));
}

//! How many lanes of bands the week has that begins on \a week: all its days leave room for them.
int lanesOfWeek(const QList<BandPlace> &bands, QDate week)
{
    int lanes = 0;
    for (const BandPlace &place : bands) {
        if (place.days.from >= week && place.days.from < week.addDays(7))
            lanes = std::max(lanes, place.lane + 1);
    }
    return lanes;
}

} // namespace

void CalendarGeometry::layMonth(
    const MonthGrid &grid, const QSize &viewport, QDate opened, const Invites &invites, const QList<BandPlace> &bands)
{
    m_mode = CalendarMode::Month;
    m_tiles.clear();
    m_days.clear();
    m_bands.clear();
    m_range = grid.range();
    const int weeks = std::max(1, grid.weeks());
    m_content = QSize(viewport.width(), std::max(viewport.height(), weeks * leastCellHeight));
    const DayCell *openedCell = nullptr;
    QRect openedRect;
    for (int i = 0; i < static_cast<int>(grid.cells.size()); ++i) {
        const int column = i % 7;
        const int row = i / 7;
        const QRect rect(QPoint(edgeOf(m_content.width(), column, 7), edgeOf(m_content.height(), row, weeks)),
            QPoint(edgeOf(m_content.width(), column + 1, 7) - 1, edgeOf(m_content.height(), row + 1, weeks) - 1));
        layDay(grid.cells.at(i), rect, invites, lanesOfWeek(bands, grid.cells.at(i - column).date));
        if (grid.cells.at(i).date == opened) {
            openedCell = &grid.cells.at(i);
            openedRect = rect;
        }
    }
    layBands(bands);
    if (openedCell != nullptr)
        layOpened(*openedCell, openedRect, m_content);
}

void CalendarGeometry::layBands(const QList<BandPlace> &bands)
{
    for (const BandPlace &place : bands) {
        const DayBox *first = dayOf(place.days.from);
        const DayBox *last = dayOf(place.days.to.addDays(-1));
        if (first == nullptr || last == nullptr)
            continue;
        const qint64 weeks = m_range.from.daysTo(place.days.from) / 7;
        const int lanes = lanesOfWeek(bands, m_range.from.addDays(weeks * 7));
        const int top = first->rect.bottom() - cellMargin - (lanes - place.lane) * bandHeight + 2;
        m_bands.push_back({place,
            QRect(QPoint(first->rect.left() + (place.begins ? cellMargin : 0), top),
                QPoint(last->rect.right() - (place.ends ? cellMargin : 0), top + bandHeight - 3))});
    }
}

void CalendarGeometry::layDay(const DayCell &cell, const QRect &rect, const Invites &invites, int bandLanes)
{
    DayBox day;
    day.date = cell.date;
    day.inMonth = cell.inMonth;
    day.rect = rect;
    day.head = QRect(rect.left(), rect.top(), rect.width(), dayHeadHeight);
    day.add = QRect(rect.right() - dayHeadHeight + 1, rect.top(), dayHeadHeight, dayHeadHeight);
    const QRect inner = rect.adjusted(cellMargin, dayHeadHeight, -cellMargin - 1, -cellMargin - bandLanes * bandHeight);
    // Whole tiles where they fit, one-line tiles on a busy day, and only then "+3 more".
    const bool compact = cell.count > capacityOf(inner.height(), tileHeight);
    const int height = compact ? compactHeight : tileHeight;
    int shown = std::min(cell.count, capacityOf(inner.height(), height));
    if (shown < cell.count)
        shown = std::min(cell.count, capacityOf(inner.height() - moreHeight - tileGap, height));
    int y = inner.top();
    for (int i = 0; i < shown; ++i) {
        m_tiles.push_back({cell.first + i, cell.date, QRect(inner.left(), y, inner.width(), height), compact, false});
        y += height + tileGap;
    }
    day.hidden = cell.count - shown;
    if (day.hidden > 0)
        day.more = QRect(inner.left(), y, inner.width(), moreHeight);
    else if (cell.count == 0 && invites && invites(cell.date))
        day.invite = QRect(inner.left(), inner.top(), inner.width(), inviteHeight);
    m_days.push_back(day);
}

void CalendarGeometry::layOpened(const DayCell &cell, const QRect &cellRect, const QSize &viewport)
{
    const int width = std::min(viewport.width() - 2 * cellMargin, std::max(240, cellRect.width()));
    const int chrome = dayHeadHeight + 2 * cellMargin;
    const bool compact = chrome + cell.count * (tileHeight + tileGap) > viewport.height();
    const int each = (compact ? compactHeight : tileHeight) + tileGap;
    const int height = std::min(viewport.height(), chrome + cell.count * each);
    QRect box(0, 0, width, std::max(height, cellRect.height()));
    box.moveCenter(cellRect.center());
    box.moveLeft(std::clamp(box.left(), 0, std::max(0, viewport.width() - box.width())));
    box.moveTop(std::clamp(cellRect.top(), 0, std::max(0, viewport.height() - box.height())));
    DayBox day;
    day.date = cell.date;
    day.inMonth = cell.inMonth;
    day.rect = box;
    day.head = QRect(box.left(), box.top(), box.width(), dayHeadHeight);
    day.add = QRect(box.right() - dayHeadHeight + 1, box.top(), dayHeadHeight, dayHeadHeight);
    day.floating = true;
    m_days.push_back(day);
    int y = day.head.bottom() + 1;
    for (int i = 0; i < cell.count && y + each <= box.bottom() + tileGap; ++i, y += each)
        m_tiles.push_back({cell.first + i, cell.date,
            QRect(box.left() + 2 * cellMargin, y, box.width() - 4 * cellMargin, each - tileGap), compact, true});
}

void CalendarGeometry::layTimed(
    CalendarMode mode, const DateRange &range, const QList<LanePlace> &places, const QSize &viewport)
{
    m_mode = mode;
    m_tiles.clear();
    m_days.clear();
    m_bands.clear();
    m_range = range;
    m_content = QSize(viewport.width(), 24 * hourHeight);
    const int width = std::max(7, m_content.width() - gutterWidth);
    const auto columnRect = [&](int column) {
        const int left = gutterWidth + edgeOf(width, column, range.days());
        return QRect(left, 0, gutterWidth + edgeOf(width, column + 1, range.days()) - left, m_content.height());
    };
    for (int column = 0; column < range.days(); ++column) {
        DayBox day;
        day.date = range.from.addDays(column);
        day.rect = columnRect(column);
        m_days.push_back(day);
    }
    for (const LanePlace &place : places) {
        QRect column = columnRect(static_cast<int>(range.from.daysTo(place.date))).adjusted(2, 0, -4, 0);
        column.setWidth(std::min(column.width(), place.lanes * widestTimedTile));
        const int left = column.left() + edgeOf(column.width(), place.lane, place.lanes);
        const int right = column.left() + edgeOf(column.width(), place.lane + 1, place.lanes);
        const int top = std::min(yOfMinute(place.fromMinute), m_content.height() - tileHeight);
        m_tiles.push_back({place.index, place.date, QRect(left, top, right - left - 2, tileHeight), false, false});
    }
}

void CalendarGeometry::layList(const QList<AgendaDay> &days, const QSize &viewport)
{
    m_mode = CalendarMode::List;
    m_tiles.clear();
    m_days.clear();
    m_bands.clear();
    const int margin = 16;
    const int width = viewport.width();
    int y = 8;
    for (const AgendaDay &agendaDay : days) {
        DayBox day;
        day.date = agendaDay.date;
        const int headHeight = agendaDay.count > 0 ? listDayHeight : listEmptyHeight;
        const int space = agendaDay.count > 0 ? 8 : 0;
        day.rect = QRect(0, y, width, headHeight + agendaDay.count * listRowHeight + space);
        day.head = QRect(margin, y, width - 2 * margin, headHeight);
        y += headHeight;
        for (int i = 0; i < agendaDay.count; ++i, y += listRowHeight)
            m_tiles.push_back({agendaDay.first + i, agendaDay.date,
                QRect(margin, y, width - 2 * margin, listRowHeight - 2), true, false});
        y += space;
        day.isEmpty = agendaDay.count == 0;
        m_days.push_back(day);
    }
    m_range = days.isEmpty() ? DateRange() : DateRange{days.first().date, days.last().date.addDays(1)};
    m_content = QSize(width, y);
}

const TileBox *CalendarGeometry::tileAt(QPoint point) const
{
    const DayBox *day = dayAt(point);
    const bool floating = day != nullptr && day->floating;
    for (auto it = m_tiles.rbegin(); it != m_tiles.rend(); ++it) {
        if (it->rect.contains(point) && it->floating == floating)
            return &*it;
    }
    return nullptr;
}

const DayBox *CalendarGeometry::dayAt(QPoint point) const
{
    const auto found
        = std::find_if(m_days.rbegin(), m_days.rend(), [point](const DayBox &day) { return day.rect.contains(point); });
    return found != m_days.rend() ? &*found : nullptr;
}

const TileBox *CalendarGeometry::tileOf(int row) const
{
    const auto found
        = std::find_if(m_tiles.rbegin(), m_tiles.rend(), [row](const TileBox &tile) { return tile.row == row; });
    return found != m_tiles.rend() ? &*found : nullptr;
}

const DayBox *CalendarGeometry::dayOf(QDate date) const
{
    const auto found
        = std::find_if(m_days.rbegin(), m_days.rend(), [date](const DayBox &day) { return day.date == date; });
    return found != m_days.rend() ? &*found : nullptr;
}

CalendarPlace CalendarGeometry::placeAt(QPoint point, int stepMinutes) const
{
    CalendarPlace place;
    if (isTimed(m_mode)) {
        if (!m_range.from.isValid() || point.x() < gutterWidth)
            return place;
        place.day = m_range.from.addDays(columnOf(point.x()));
        place.time = snapped(QTime(0, 0).addSecs(std::min(minuteAt(point.y()), 24 * 60 - 1) * 60), stepMinutes);
        return place;
    }
    if (const DayBox *day = dayAt(point); day != nullptr)
        place.day = day->date;
    return place;
}

QRect CalendarGeometry::timedRect(const CalendarPlace &place) const
{
    const DayBox *day = dayOf(place.day);
    if (day == nullptr || !place.time.isValid())
        return {};
    const int minute = place.time.hour() * 60 + place.time.minute();
    return QRect(day->rect.left() + 2, yOfMinute(minute), std::min(day->rect.width() - 6, widestTimedTile), tileHeight);
}

int CalendarGeometry::minuteAt(int y) const
{
    return std::clamp(y * 60 / hourHeight, 0, 24 * 60);
}

int CalendarGeometry::columnOf(int x) const
{
    const int width = std::max(1, m_content.width() - gutterWidth);
    return std::clamp((x - gutterWidth) * m_range.days() / width, 0, m_range.days() - 1);
}

} // namespace stoa
