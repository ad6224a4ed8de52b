// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarboard.h"

#include <algorithm>
#include <numeric>

namespace stoa {

DateRange CalendarBoard::rangeOf(CalendarMode mode, QDate page, Qt::DayOfWeek weekStart)
{
    if (mode == CalendarMode::Day)
        return {page, page.addDays(1)};
    if (mode == CalendarMode::Week)
        return weekRange(page, weekStart);
    if (mode == CalendarMode::List) {
        const QDate first(page.year(), page.month(), 1);
        return {first, first.addMonths(1)};
    }
    return monthRange(page, weekStart);
}

DateRange CalendarBoard::range() const
{
    return rangeOf(mode, page, weekStart);
}

QDate CalendarBoard::turned(int by) const
{
    if (isTimed(mode))
        return page.addDays(mode == CalendarMode::Day ? by : 7 * by);
    return QDate(page.year(), page.month(), 1).addMonths(by);
}

void CalendarBoard::setRows(QList<PostRow> rows)
{
    for (PostRow &row : rows) {
        const auto held = m_held.constFind(row.id);
        if (held != m_held.constEnd())
            row.at = *held;
    }
    m_modelRows.resize(static_cast<size_t>(rows.size()));
    std::iota(m_modelRows.begin(), m_modelRows.end(), 0);
    if (!m_held.isEmpty()) // else the model's order is the right one
        std::stable_sort(
            m_modelRows.begin(), m_modelRows.end(), [&rows](int a, int b) { return rows.at(a).at < rows.at(b).at; });
    m_posts.clear();
    m_byId.clear();
    m_posts.reserve(m_modelRows.size());
    for (int row : m_modelRows) {
        m_byId.insert(rows.at(row).id, static_cast<int>(m_posts.size()));
        m_posts.push_back(rows.at(row));
    }
}

void CalendarBoard::lay()
{
    QList<WallTime> starts;
    starts.reserve(static_cast<qsizetype>(m_posts.size()));
    for (const PostRow &post : m_posts)
        starts.append(post.at);
    switch (mode) {
    case CalendarMode::Month:
        m_geometry.layMonth(monthGrid(page, weekStart, starts), viewport, opened, invites,
            bandPlaces(range(), bands, CalendarGeometry::mostBandLanes));
        break;
    case CalendarMode::Week:
    case CalendarMode::Day:
        m_geometry.layTimed(mode, range(), lanePlaces(range(), starts, CalendarGeometry::tileMinutes()), viewport);
        break;
    case CalendarMode::Year: // a view of its own
        break;
    case CalendarMode::List:
        m_geometry.layList(agendaDays(range(), starts), viewport);
        break;
    }
}

int CalendarBoard::shownOf(PostId id) const
{
    return m_byId.value(id, -1);
}

int CalendarBoard::shownOfRow(int row) const
{
    const auto found = std::find(m_modelRows.begin(), m_modelRows.end(), row);
    return found != m_modelRows.end() ? static_cast<int>(found - m_modelRows.begin()) : -1;
}

int CalendarBoard::firstOn(QDate day) const
{
    const auto found
        = std::find_if(m_posts.begin(), m_posts.end(), [day](const PostRow &post) { return post.at.date == day; });
    return found != m_posts.end() ? static_cast<int>(found - m_posts.begin()) : -1;
}

int CalendarBoard::lastOn(QDate day) const
{
    const auto found
        = std::find_if(m_posts.rbegin(), m_posts.rend(), [day](const PostRow &post) { return post.at.date == day; });
    return found != m_posts.rend() ? static_cast<int>(m_posts.rend() - found) - 1 : -1;
}

int CalendarBoard::beside(QDate day, int by) const
{
    const auto from
        = std::find_if(m_posts.begin(), m_posts.end(), [day](const PostRow &post) { return post.at.date >= day; });
    const int at = static_cast<int>(from - m_posts.begin());
    return by < 0 ? at - 1 : from != m_posts.end() ? at : -1;
}

std::pair<int, int> CalendarBoard::startingIn(QDate day, QTime from, int minutes) const
{
    std::pair<int, int> found{-1, -1};
    for (int shown = 0; shown < count(); ++shown) {
        const WallTime &at = post(shown).at;
        const int after = from.secsTo(at.time) / 60;
        if (at.date != day || after < 0 || after >= minutes || at.time < from)
            continue;
        found = {found.first < 0 ? shown : found.first, shown};
    }
    return found;
}

bool CalendarBoard::settle()
{
    const bool held = !m_held.isEmpty();
    m_held.clear();
    return held;
}

} // namespace stoa
