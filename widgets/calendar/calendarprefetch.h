// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/calendar/calendarboard.h"

#include <QBasicTimer>
#include <QObject>

#include <functional>

namespace stoa {

struct CalendarScene;

//! Draws the pages beside the one that is shown into the cache, a few tiles at a time, when the hand rests. Window's
//! thread.
class CalendarPrefetch final : public QObject
{
    Q_OBJECT

public:
    using RowsOf = std::function<QList<PostRow>(const DateRange &)>;
    using SceneOf = std::function<void(const CalendarBoard &, const std::function<void(const CalendarScene &)> &)>;

    CalendarPrefetch(SceneOf scene, QObject *parent);

    void setRows(RowsOf rows) { m_rows = std::move(rows); }
    //! The page changed: its neighbours are wanted. Starts after a moment of rest.
    void want(const CalendarBoard &board, qreal ratio);
    void stop();
    bool isIdle() const { return !m_timer.isActive(); } //!< everything wanted is drawn

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void begin();
    bool drawSome(const CalendarScene &scene); //!< true: this page is done

    SceneOf m_scene;
    RowsOf m_rows;
    QBasicTimer m_timer;
    CalendarBoard m_board;
    QList<QDate> m_pages;
    size_t m_nextTile = 0;
    size_t m_nextDay = 0;
    bool m_laid = false;
    qreal m_ratio = 1;
};

} // namespace stoa
