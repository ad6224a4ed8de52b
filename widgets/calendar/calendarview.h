// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/calendar/calendarboard.h"
#include "widgets/calendar/calendargesture.h"
#include "widgets/calendar/tilecache.h"

#include <QAbstractItemView>
#include <QBasicTimer>

namespace stoa {
class CalendarDays;
class CalendarDelegate;
class CalendarHead;
class CalendarPrefetch;
struct CalendarScene;

//! The calendar: a month, a week, a day or a list of posts, worked by mouse and by keyboard.
//!
//! Rows are posts with PostRole::Row in their model, whose range this view asks for. It changes nothing: what a person
//! does comes out as intents, keys included, and the page makes edits of them. Moves inside the view are gestures;
//! leaving it becomes a QDrag. Window's thread.
class CalendarView final : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit CalendarView(QWidget *parent = nullptr);
    ~CalendarView() override;
    void setDays(CalendarDays *days); //!< must outlive this view
    void setNeighbours(std::function<QList<PostRow>(const DateRange &)> rows); //!< of pages drawn beforehand
    bool isPrepared() const; //!< and they are drawn
    void setFacts(std::function<GesturePost(PostId)> facts) { m_facts = std::move(facts); } //!< of the tray's posts
    void setNow(const WallTime &now); //!< in the project's zone; call it each minute
    const WallTime &now() const { return m_now; }
    void setStep(int minutes); //!< of times in week view
    void setWeekStart(Qt::DayOfWeek day, bool numbers);
    TileCache &tiles() { return m_cache; }
    void retheme(); //!< colours, fonts or language changed
    CalendarMode mode() const { return m_board.mode; }
    void setMode(CalendarMode mode);
    QDate cursor() const { return m_cursor.day; } //!< the day of the cursor
    CalendarPlace cursorPlace() const; //!< in week view with its half hour
    void setCursorDay(QDate day); //!< turns to its page
    void turnPage(int by); //!< months, weeks or days; the cursor goes along
    QDate page() const { return m_board.page; } //!< a day of the month, week or day shown
    DateRange range() const { return m_board.range(); } //!< that the model holds
    const CalendarBoard &board(); //!< brought up to date
    QRect visibleRect(const DayBox &day) const; //!< in the viewport
    QStringList dayWords(QDate day); //!< observances and themes, for a screen reader
    QList<PostId> selectedPosts() const; //!< in order of time
    void selectPosts(const QList<PostId> &posts); //!< those that are not there yet are selected when they come
    PostId currentPost() const; //!< none: the cursor is on the day
    void openDay(QDate day); //!< all of its posts above the month; invalid: closes it
    void hold(PostId post, const WallTime &start); //!< draws it there until settle(): a dropped tile stays
    void settle();
    DragAim aim() const;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void setModel(QAbstractItemModel *model) override;
    void reset() override;

Q_SIGNALS:
    void rangeWanted(const stoa::DateRange &range); //!< the model is to hold it before the slot returns
    void pageChanged();
    void cursorMoved();
    void postsSelected();
    void aimed(); //!< a drag stands over another day, or ended: see aim()
    void intended(const stoa::GestureIntent &intent);
    void openWanted(const QModelIndex &index);
    void menuWanted(QPoint global, const stoa::CalendarPlace &place);
    void contentDropped(const QMimeData *content, const stoa::CalendarPlace &place, stoa::PostId onPost);
    void weekdayClicked(int weekday);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *) override;
    void dropEvent(QDropEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void invalidate(); //!< rows, size or page changed: lay again before the next use
    void goToPage(QDate day);
    void showHead();
    void scrollToCursor();
    void scrollToPosts();
    void tellReader(); //!< the cursor is elsewhere
    CalendarScene scene();
    GestureHit hitAt(QPoint viewportPoint);
    GesturePost factsOf(int shown) const;
    QList<GesturePost> selectedFacts();
    void perform(const GestureIntent &intent); //!< what is the view's own; the rest goes out
    void extendTo(PostId post);
    void cursorByMouse(const CalendarPlace &place);
    void selectShown(int shown, QItemSelectionModel::SelectionFlags flags);
    void rememberSelection();
    void restoreSelection();
    void moveCursorTo(QDate day, int shown, Qt::KeyboardModifiers modifiers);
    void stepCursor(int key, Qt::KeyboardModifiers modifiers);
    void stepDown(int by, Qt::KeyboardModifiers modifiers);
    void stepByTime(int by, Qt::KeyboardModifiers modifiers);
    void standAt(const CalendarPlace &place, int coming, Qt::KeyboardModifiers modifiers);
    void watchEdges(QPoint viewportPoint); //!< a drag that rests at an edge turns the page
    void startCrossing(); //!< the drag left the view: now it is a QDrag
    void aimDrop(QPoint viewportPoint, Qt::KeyboardModifiers modifiers);
    void endDrop();
    void tellAim();
    TileCache m_cache;
    CalendarDelegate *m_delegate;
    CalendarHead *m_head;
    CalendarPrefetch *m_prefetch;
    CalendarDays *m_days = nullptr;
    CalendarBoard m_board;
    CalendarGesture m_gesture;
    std::function<GesturePost(PostId)> m_facts;
    WallTime m_now;
    CalendarPlace m_cursor, m_pressCursor; //!< the time of the first counts in week view
    QDate m_hovered, m_aimed, m_pressPage; //!< the last: where a drag began
    QList<PostId> m_remembered; //!< selected before a reset, or not there yet
    PostId m_rememberedCurrent, m_anchor; //!< the latter: where Shift begins
    DragTarget m_dropTarget; //!< of a drag from outside
    QList<GesturePost> m_incoming;
    QBasicTimer m_edgeTimer;
    QPoint m_pointer;
    int m_step = 15, m_wheel = 0, m_edge = 0; //!< the last: -1 or 1 while a drag is at an edge
    bool m_laid = false, m_weekNumbers = false, m_marking = false; //!< the last: arrows leave the selection alone
};
} // namespace stoa
