// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, drag and drop of CalendarView.
#include "widgets/calendar/calendarview.h"

#include "models/planning/calendarmodel.h"
#include "models/planning/postdrop.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/calendarpaint.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/plaintooltip.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>

namespace stoa {

namespace {

constexpr int edgeWidth = 22; // pixels at the sides in which a resting drag turns the page
constexpr int edgeRestMs = 650; // long enough to cross the edge on the way to the tray
constexpr int scrollEdge = 28;

} // namespace

GestureHit CalendarView::hitAt(QPoint viewportPoint)
{
    const QPoint point = viewportPoint + QPoint(0, verticalOffset());
    const CalendarGeometry &geometry = board().geometry();
    GestureHit hit;
    hit.place = geometry.placeAt(point, 1);
    const TileBox *tile = geometry.tileAt(point);
    const DayBox *day = geometry.dayAt(point);
    if (tile) {
        hit.what = GestureHit::What::Post;
        hit.post = m_board.post(tile->row).id;
        if (hit.place.time.isValid())
            hit.grabMinutes = m_board.post(tile->row).at.time.secsTo(hit.place.time) / 60;
    } else if (day) {
        hit.what = day->add.contains(point) ? GestureHit::What::Add
            : day->more.contains(point)     ? GestureHit::What::More
            : day->invite.contains(point)   ? GestureHit::What::Invite
            : day->head.contains(point)     ? GestureHit::What::DayHead
                                            : GestureHit::What::Day;
    }
    return hit;
}

GesturePost CalendarView::factsOf(int shown) const
{
    const PostRow &post = m_board.post(shown);
    return {post.id, post.at, post.isFrozen(), {}};
}

QList<GesturePost> CalendarView::selectedFacts()
{
    QList<GesturePost> facts;
    const QList<PostId> posts = selectedPosts();
    for (PostId id : posts) {
        if (const int shown = board().shownOf(id); shown >= 0)
            facts.append(factsOf(shown));
    }
    return facts;
}

void CalendarView::perform(const GestureIntent &intent)
{
    const int shown = m_board.shownOf(intent.post);
    switch (intent.what) {
    case GestureIntent::What::SelectOnly:
        m_anchor = intent.post;
        if (shown >= 0)
            selectShown(shown, QItemSelectionModel::ClearAndSelect);
        break;
    case GestureIntent::What::Toggle:
        m_anchor = intent.post;
        if (shown >= 0)
            selectShown(shown, QItemSelectionModel::Toggle);
        break;
    case GestureIntent::What::Extend:
        extendTo(intent.post);
        break;
    case GestureIntent::What::SelectDay:
        cursorByMouse(intent.place);
        break;
    case GestureIntent::What::OpenDay:
        openDay(intent.place.day);
        break;
    case GestureIntent::What::None:
    case GestureIntent::What::BandDone:
        break;
    default:
        Q_EMIT intended(intent);
        break;
    }
    viewport()->update();
}

// Unlike the arrows a click never turns the page: the second half of a double click would meet another day.
void CalendarView::cursorByMouse(const CalendarPlace &place)
{
    m_cursor = {place.day, place.time.isValid() ? place.time : m_cursor.time};
    m_remembered.clear();
    selectionModel()->clearSelection();
    selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    Q_EMIT cursorMoved();
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_marking = false;
    const QPoint point = event->position().toPoint();
    const GestureHit hit = hitAt(point);
    const DayBox *day = m_board.geometry().dayAt(point + QPoint(0, verticalOffset()));
    if (m_board.opened.isValid() && (!day || !day->floating))
        return openDay({});
    const int shown = m_board.shownOf(hit.post);
    m_gesture.setDragDistance(QGuiApplication::styleHints()->startDragDistance());
    const GesturePost pressed = shown >= 0 ? factsOf(shown) : GesturePost();
    perform(m_gesture.press(point, hit, event->modifiers(), selectedFacts(), pressed));
    m_pressPage = m_board.page;
    m_pressCursor = m_cursor;
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    m_pointer = point;
    if (!event->buttons().testFlag(Qt::LeftButton) || m_gesture.state() == CalendarGesture::State::Idle) {
        const CalendarPlace place = board().geometry().placeAt(point + QPoint(0, verticalOffset()), 60);
        if (std::exchange(m_hovered, place.day) != place.day)
            viewport()->update();
        return;
    }
    const CalendarGesture::State state = m_gesture.move(point, hitAt(point), event->modifiers(), m_now);
    if (state == CalendarGesture::State::Band) {
        setSelection(m_gesture.band(), QItemSelectionModel::ClearAndSelect);
    } else if (state == CalendarGesture::State::Drag) {
        const bool outside = !viewport()->rect().adjusted(-8, -60, 8, 60).contains(point);
        if (outside)
            return startCrossing();
        viewport()->setCursor(
            m_gesture.target().why == GestureIntent::Why::None ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
        watchEdges(point);
        tellAim();
    }
    viewport()->update();
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_edgeTimer.stop();
    viewport()->unsetCursor();
    const GestureIntent intent = m_gesture.release(hitAt(event->position().toPoint()), event->modifiers(), m_now);
    if (intent.what == GestureIntent::What::Move) {
        const QList<GesturePost> &dragged = m_gesture.dragged();
        for (const GesturePost &post : dragged)
            hold(post.id, m_gesture.newStartOf(post));
    }
    perform(intent);
    m_gesture.cancel();
    tellAim();
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    GestureHit hit = hitAt(point);
    if (event->button() != Qt::LeftButton)
        return;
    if (hit.place.time.isValid())
        hit.place.time = snapped(hit.place.time, m_step);
    if (const QModelIndex index = indexAt(point); index.isValid())
        Q_EMIT openWanted(index);
    else
        perform(m_gesture.doubleClick(hit));
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    CalendarPlace place = cursorPlace();
    QPoint global = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const DayBox *day = board().geometry().dayOf(m_cursor.day);
        const QRect at = currentIndex().isValid() ? visualRect(currentIndex())
            : day                                 ? day->rect.translated(0, -verticalOffset())
                                                  : QRect();
        global = viewport()->mapToGlobal(at.topLeft() + QPoint(16, 16));
    } else {
        const QPoint point = viewport()->mapFromGlobal(global);
        const GestureHit hit = hitAt(point);
        place = hit.place;
        const int shown = m_board.shownOf(hit.post);
        const bool selected = shown >= 0 && selectedPosts().contains(hit.post);
        if (shown >= 0 && !selected)
            selectShown(shown, QItemSelectionModel::ClearAndSelect);
        else if (shown < 0 && place.isValid())
            cursorByMouse(place);
    }
    Q_EMIT menuWanted(global, place);
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint point = help->pos() + QPoint(0, verticalOffset());
        const TileBox *tile = board().geometry().tileAt(point);
        const DayBox *day = m_board.geometry().dayAt(point);
        QStringList lines;
        if (tile)
            lines = PostWords::facts(m_board.post(tile->row));
        else if (day && m_days && day->head.contains(point))
            lines = m_days->bandWords(day->date) + m_days->day(day->date).names + m_days->gaps(day->date)
                + m_days->starts(day->date);
        showPlainToolTip(help->globalPos(), lines.join(QLatin1Char('\n')), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered.isValid()) {
        m_hovered = QDate();
        viewport()->update();
    }
    return QAbstractItemView::viewportEvent(event);
}

void CalendarView::watchEdges(QPoint point)
{
    const bool rows = m_board.mode != CalendarMode::Month; // a month has no rows to scroll to
    const int before = point.x() < edgeWidth || (!rows && point.y() < 6) ? -1 : 0;
    const int after
        = point.x() > viewport()->width() - edgeWidth || (!rows && point.y() > viewport()->height() - 6) ? 1 : 0;
    const int edge = before != 0 ? before : after;
    if (edge == 0)
        m_edgeTimer.stop();
    else if (edge != m_edge || !m_edgeTimer.isActive())
        m_edgeTimer.start(edgeRestMs, this);
    m_edge = edge;
    if (rows && point.y() < scrollEdge)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - 12);
    else if (rows && point.y() > viewport()->height() - scrollEdge)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + 12);
}

void CalendarView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeTimer.timerId())
        return QAbstractItemView::timerEvent(event);
    turnPage(m_edge);
    if (m_gesture.state() == CalendarGesture::State::Drag)
        m_gesture.move(m_pointer, hitAt(m_pointer), QGuiApplication::keyboardModifiers(), m_now);
    viewport()->update();
}

void CalendarView::startCrossing()
{
    QList<PostId> posts;
    const QList<GesturePost> dragged = m_gesture.dragged();
    for (const GesturePost &post : dragged)
        posts.append(post.id);
    m_gesture.cancel();
    m_edgeTimer.stop();
    viewport()->unsetCursor();
    viewport()->update();
    m_incoming = dragged;
    auto *drag = new QDrag(this);
    drag->setMimeData(postMime(posts).release());
    if (const int shown = board().shownOf(posts.first()); shown >= 0)
        drag->setPixmap(dragGhost(m_cache.tile(
            m_board.post(shown), {140, CalendarGeometry::tileHeight}, TileShape::Full, devicePixelRatioF())));
    drag->setHotSpot(QPoint(-12, -10)); // beside the pointer, as in the tray
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    endDrop();
}

void CalendarView::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<PostId> posts = postsIn(*event->mimeData());
    const bool content = event->mimeData()->hasUrls() || event->mimeData()->hasText() || event->mimeData()->hasImage();
    if (posts.isEmpty() && !content)
        return;
    if (event->source() != this || m_incoming.isEmpty()) {
        m_incoming.clear();
        for (PostId id : posts)
            m_incoming.append(m_facts ? m_facts(id) : GesturePost{id, {}, false, {}});
    }
    event->acceptProposedAction();
}

void CalendarView::dragMoveEvent(QDragMoveEvent *event)
{
    m_pointer = event->position().toPoint();
    aimDrop(m_pointer, event->modifiers());
    watchEdges(m_pointer);
    if (m_dropTarget.isValid() && m_dropTarget.why == GestureIntent::Why::None) {
        event->setDropAction(m_incoming.isEmpty() || m_dropTarget.copy ? Qt::CopyAction : Qt::MoveAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void CalendarView::aimDrop(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const CalendarPlace place = board().geometry().placeAt(point + QPoint(0, verticalOffset()), m_step);
    const bool copy = modifiers.testFlag(Qt::ControlModifier) && !m_incoming.isEmpty();
    const QList<GesturePost> posts = m_incoming.isEmpty() ? QList<GesturePost>{GesturePost()} : m_incoming;
    const QTime usual = m_days != nullptr ? m_days->usualTime(place.day) : QTime();
    m_dropTarget = CalendarGesture::targetOf(posts, posts.first().id, place, copy, m_now, usual);
    tellAim();
    viewport()->update();
}

void CalendarView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropTarget = {};
    m_edgeTimer.stop();
    tellAim();
    viewport()->update();
}

void CalendarView::dropEvent(QDropEvent *event)
{
    const QPoint point = event->position().toPoint();
    aimDrop(point, event->modifiers());
    const DragTarget target = m_dropTarget;
    const QList<GesturePost> incoming = m_incoming;
    endDrop();
    if (!target.isValid())
        return;
    event->acceptProposedAction();
    if (incoming.isEmpty()) {
        const GestureHit hit = hitAt(point);
        Q_EMIT contentDropped(event->mimeData(), target.place, hit.post);
        return;
    }
    GestureIntent intent;
    for (const GesturePost &post : incoming)
        intent.posts.append(post.id);
    intent.place = target.place;
    intent.start = target.start;
    intent.why = target.why;
    intent.what = target.why != GestureIntent::Why::None ? GestureIntent::What::Refused
        : target.copy                                    ? GestureIntent::What::Copy
                                                         : GestureIntent::What::Move;
    perform(intent);
}

void CalendarView::endDrop()
{
    m_dropTarget = {};
    m_incoming.clear();
    m_edgeTimer.stop();
    tellAim();
    viewport()->update();
}

DragAim CalendarView::aim() const
{
    const bool inside = m_gesture.state() == CalendarGesture::State::Drag;
    const DragTarget &target = inside ? m_gesture.target() : m_dropTarget;
    DragAim aim{{}, target.copy};
    if (!target.isValid() || target.why != GestureIntent::Why::None)
        return aim;
    QDate earliest = QDate();
    for (const GesturePost &post : m_incoming) {
        if (post.at.isValid() && (!earliest.isValid() || post.at.date < earliest))
            earliest = post.at.date;
    }
    for (const GesturePost &post : inside ? m_gesture.dragged() : m_incoming) {
        const QDate outside
            = post.at.isValid() ? post.at.date.addDays(earliest.daysTo(target.start.date)) : target.start.date;
        aim.posts.append({post.id, inside ? m_gesture.newStartOf(post).date : outside});
    }
    return aim;
}

void CalendarView::tellAim()
{
    const DragAim now = aim();
    const QDate day = now.posts.isEmpty() ? QDate() : now.posts.first().second;
    if (std::exchange(m_aimed, day) != day)
        Q_EMIT aimed();
}

void CalendarView::wheelEvent(QWheelEvent *event)
{
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    if (scrolls)
        return QAbstractItemView::wheelEvent(event);
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) >= 120) {
        turnPage(m_wheel > 0 ? -1 : 1);
        m_wheel = 0;
    }
    event->accept();
}

} // namespace stoa
