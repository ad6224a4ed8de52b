// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/walltime.h"

#include <QDate>
#include <QHash>
#include <QWidget>

#include <functional>

class QMimeData;

namespace stoa {

class CalendarDays;

//! A year at a glance: each day tinted by how many posts it has. Worked by mouse and by keyboard, takes drops.
//!
//! Changes nothing and reads nothing: counts are given, what a person wants comes out as signals. Window's thread.
class YearView final : public QWidget
{
    Q_OBJECT

public:
    explicit YearView(QWidget *parent = nullptr);

    void setDays(CalendarDays *days); //!< for the words of a day; may be null, must outlive this widget
    //! When a post goes out that is dropped on a day: shown while it is dragged.
    void setStarts(std::function<WallTime(PostId, QDate)> starts) { m_starts = std::move(starts); }
    void setToday(QDate today);
    void setWeekStart(Qt::DayOfWeek day);
    void setCounts(int year, const QHash<QDate, int> &posts); //!< of that year
    int year() const { return m_cursor.year(); }
    QDate cursor() const { return m_cursor; }
    void setCursor(QDate day); //!< asks for another year's counts where it lies in one
    int countOn(QDate day) const { return m_posts.value(day); }
    QRect dayRect(QDate day) const; //!< null: not of this year
    QDate dayAt(QPoint point) const; //!< invalid: none
    QSize minimumSizeHint() const override { return {420, 360}; }

Q_SIGNALS:
    void yearWanted(int year); //!< its counts are to be set
    void cursorMoved(QDate day);
    void dayOpened(QDate day); //!< by double click or Enter
    void postsDropped(const QList<stoa::PostId> &posts, QDate day, bool copy);
    void contentDropped(const QMimeData *content, QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QRect monthRect(int month) const;
    QRect cellRect(int month, int column, int row) const;
    int columnOf(QDate day) const;
    int levelOf(int posts) const; //!< 0 none to 4
    QColor tint(int level) const;
    QString wordsOf(QDate day) const;
    void paintMonth(QPainter &painter, int month) const;
    void paintDay(QPainter &painter, QDate day) const;
    void paintLegend(QPainter &painter) const;
    void paintDrop(QPainter &painter) const;
    void tellReader();

    CalendarDays *m_days = nullptr;
    QHash<QDate, int> m_posts;
    int m_most = 0;
    int m_total = 0;
    QDate m_today;
    QDate m_cursor;
    QDate m_drop;
    QString m_dropWords; //!< when that would be
    std::function<WallTime(PostId, QDate)> m_starts;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
};

} // namespace stoa
