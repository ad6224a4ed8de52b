// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarprefetch.h"

#include "widgets/calendar/calendarpaint.h"
#include "widgets/calendar/tilecache.h"

#include <QElapsedTimer>
#include <QTimerEvent>

namespace stoa {

namespace {

constexpr int restMs = 60; // after a page turn, so that turning fast is not slowed down
constexpr qint64 sliceMs = 4; // of one go, well under a frame

} // namespace

CalendarPrefetch::CalendarPrefetch(SceneOf scene, QObject *parent)
    : QObject(parent)
    , m_scene(std::move(scene))
{
}

void CalendarPrefetch::want(const CalendarBoard &board, qreal ratio)
{
    if (!m_rows)
        return;
    m_board = board;
    m_board.opened = QDate();
    m_ratio = ratio;
    m_pages = {board.turned(1), board.turned(-1)};
    m_laid = false;
    m_timer.start(restMs, this);
}

void CalendarPrefetch::stop()
{
    m_timer.stop();
    m_pages.clear();
}

void CalendarPrefetch::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_timer.start(0, this);
    if (m_pages.isEmpty())
        return m_timer.stop();
    if (!m_laid)
        return begin();
    bool done = false;
    m_scene(m_board, [&](const CalendarScene &scene) { done = drawSome(scene); });
    if (done) {
        m_pages.removeFirst();
        m_laid = false;
    }
}

void CalendarPrefetch::begin()
{
    m_board.page = m_pages.first();
    m_board.setRows(m_rows(m_board.range()));
    m_board.lay();
    m_nextTile = 0;
    m_nextDay = 0;
    m_laid = true;
}

bool CalendarPrefetch::drawSome(const CalendarScene &scene)
{
    QElapsedTimer clock;
    clock.start();
    const auto &days = m_board.geometry().days();
    for (; m_nextDay < days.size() && clock.elapsed() < sliceMs; ++m_nextDay)
        if (m_board.mode == CalendarMode::Month)
            CalendarPaint::prepareDay(scene, days[m_nextDay], m_ratio);
    const auto &tiles = m_board.geometry().tiles();
    for (; m_nextTile < tiles.size() && clock.elapsed() < sliceMs; ++m_nextTile) {
        const TileBox &tile = tiles[m_nextTile];
        const TileShape shape = m_board.mode == CalendarMode::List ? TileShape::Agenda
            : tile.compact                                         ? TileShape::Line
                                                                   : TileShape::Full;
        scene.cache.tile(m_board.post(tile.row), tile.rect.size(), shape, m_ratio);
    }
    return m_nextDay == days.size() && m_nextTile == tiles.size();
}

} // namespace stoa
