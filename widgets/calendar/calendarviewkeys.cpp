// SPDX-License-Identifier: GPL-3.0-or-later
// Selection, cursor and keyboard of CalendarView.
#include "widgets/calendar/calendarview.h"

#include "models/planning/calendarmodel.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace stoa {

namespace {

constexpr auto selectFlags = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

constexpr int cursorStep = 30; // minutes that the cursor of a week goes by, as calendars do

//! The half hour that \a time lies in.
QTime slotOf(QTime time)
{
    return QTime(time.hour(), time.minute() / cursorStep * cursorStep);
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

QList<PostId> CalendarView::selectedPosts() const
{
    QList<std::pair<int, PostId>> found;
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    for (const QModelIndex &index : rows)
        found.append({index.row(), PostId{index.data(int(PostRole::Id)).toLongLong()}});
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<PostId> posts;
    for (const auto &[row, id] : found)
        posts.append(id);
    return posts;
}

PostId CalendarView::currentPost() const
{
    return {currentIndex().data(int(PostRole::Id)).toLongLong()};
}

void CalendarView::selectPosts(const QList<PostId> &posts)
{
    m_marking = m_marking && posts.size() > 1; // several that were moved can be added to
    m_remembered = posts;
    m_rememberedCurrent = posts.isEmpty() ? PostId() : posts.first();
    restoreSelection();
    if (posts.isEmpty() || !m_remembered.isEmpty()) // they are on another page, and are chosen when it is there
        selectionModel()->clearSelection();
}

void CalendarView::rememberSelection()
{
    if (!selectionModel() || !model())
        return;
    const QList<PostId> posts = selectedPosts();
    if (posts.isEmpty())
        return;
    m_remembered = posts;
    m_rememberedCurrent = currentPost();
}

void CalendarView::restoreSelection()
{
    if (m_remembered.isEmpty() || !selectionModel() || !model())
        return;
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        const PostId id{index.data(int(PostRole::Id)).toLongLong()};
        if (!m_remembered.contains(id))
            continue;
        selection.select(index, index);
        if (id == m_rememberedCurrent || !current.isValid())
            current = index;
    }
    if (selection.isEmpty())
        return;
    m_remembered.clear();
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, selectFlags);
    const WallTime at = current.data(int(PostRole::Start)).value<WallTime>();
    if (at.isValid())
        m_cursor = {at.date, at.time};
    viewport()->update();
}

void CalendarView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT postsSelected();
}

void CalendarView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    for (const TileBox &tile : board().geometry().tiles()) {
        const QModelIndex index = model()->index(m_board.modelRow(tile.row), 0, rootIndex());
        if (tile.rect.translated(0, -verticalOffset()).intersects(rect))
            selection.select(index, index);
    }
    selectionModel()->select(selection, command);
}

void CalendarView::selectShown(int shown, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = model()->index(m_board.modelRow(shown), 0, rootIndex());
    m_remembered.clear();
    selectionModel()->setCurrentIndex(index, flags);
    m_cursor = {m_board.post(shown).at.date, m_board.post(shown).at.time};
}

void CalendarView::extendTo(PostId post)
{
    const int to = m_board.shownOf(post);
    const int from = m_board.shownOf(m_anchor);
    if (to < 0)
        return;
    QItemSelection selection;
    for (int shown = std::min(from < 0 ? to : from, to); shown <= std::max(from, to); ++shown) {
        const QModelIndex index = model()->index(m_board.modelRow(shown), 0, rootIndex());
        selection.select(index, index);
    }
    selectionModel()->select(selection, selectFlags);
    selectionModel()->setCurrentIndex(
        model()->index(m_board.modelRow(to), 0, rootIndex()), QItemSelectionModel::NoUpdate);
    m_cursor = {m_board.post(to).at.date, m_board.post(to).at.time};
}

void CalendarView::moveCursorTo(QDate day, int shown, Qt::KeyboardModifiers modifiers)
{
    if (day != m_board.opened && m_board.opened.isValid())
        openDay({});
    if (shown < 0) {
        setCursorDay(day);
        if (!modifiers.testFlag(Qt::ShiftModifier)) {
            m_remembered.clear();
            if (!m_marking)
                selectionModel()->clearSelection();
            selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
        }
    } else if (modifiers.testFlag(Qt::ShiftModifier)) {
        extendTo(m_board.post(shown).id);
    } else {
        m_anchor = m_board.post(shown).id;
        selectShown(shown, m_marking ? QItemSelectionModel::NoUpdate : selectFlags);
    }
    // A post behind "+3 more" is reached like any other: its day opens.
    if (shown >= 0 && !m_board.geometry().tileOf(shown)) {
        openDay(m_board.post(shown).at.date);
        board();
    }
    scrollTo(currentIndex());
    viewport()->update();
    Q_EMIT cursorMoved();
}

void CalendarView::stepDown(int by, Qt::KeyboardModifiers modifiers)
{
    if (isTimed(m_board.mode))
        return stepByTime(by, modifiers);
    const int current = m_board.shownOf(currentPost());
    const int first = m_board.firstOn(m_cursor.day);
    const int last = m_board.lastOn(m_cursor.day);
    if (m_board.mode == CalendarMode::List) {
        const int next = current < 0 ? m_board.beside(m_cursor.day, by) : current + by;
        if (next >= 0 && next < m_board.count())
            moveCursorTo(m_board.post(next).at.date, next, modifiers);
        return;
    }
    if (by > 0 && current < 0 && first >= 0)
        return moveCursorTo(m_cursor.day, first, modifiers);
    if (current >= 0 && current + by >= first && current + by <= last)
        return moveCursorTo(m_cursor.day, current + by, modifiers);
    if (by < 0 && current >= 0)
        return moveCursorTo(m_cursor.day, -1, modifiers);
    const QDate day = m_cursor.day.addDays(7 * by);
    setCursorDay(day);
    board();
    moveCursorTo(day, by > 0 ? -1 : m_board.lastOn(day), modifiers);
}

// Every half hour is a place, and the posts that begin in it are met one by one.
void CalendarView::stepByTime(int by, Qt::KeyboardModifiers modifiers)
{
    const CalendarPlace here{m_cursor.day, slotOf(cursorPlace().time)};
    const auto [first, last] = m_board.startingIn(here.day, here.time, cursorStep);
    const int current = m_board.shownOf(currentPost());
    const int next = current >= 0 ? current + by : by > 0 ? first : -1;
    if (first >= 0 && next >= first && next <= last)
        return moveCursorTo(here.day, next, modifiers);
    const int minute = here.time.hour() * 60 + here.time.minute() + by * cursorStep;
    if (minute >= 0 && minute < 24 * 60)
        standAt({here.day, QTime(minute / 60, minute % 60)}, by, modifiers);
}

void CalendarView::standAt(const CalendarPlace &place, int coming, Qt::KeyboardModifiers modifiers)
{
    m_cursor.time = place.time;
    setCursorDay(place.day);
    board();
    const auto [first, last] = m_board.startingIn(place.day, place.time, cursorStep);
    moveCursorTo(place.day, coming > 0 ? first : last, modifiers);
    if (first < 0)
        scrollToCursor();
}

CalendarPlace CalendarView::cursorPlace() const
{
    if (!isTimed(m_board.mode))
        return {m_cursor.day, {}};
    if (m_cursor.time.isValid())
        return {m_cursor.day, slotOf(m_cursor.time)};
    const bool late = m_cursor.day == m_now.date && m_now.time < QTime(23, 30);
    return {m_cursor.day, late ? slotOf(m_now.time.addSecs(cursorStep * 60)) : QTime(9, 0)};
}

void CalendarView::stepCursor(int key, Qt::KeyboardModifiers modifiers)
{
    board();
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return stepDown(key == Qt::Key_Down ? 1 : -1, modifiers);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int by = (key == Qt::Key_Right) != rightToLeft ? 1 : -1;
    const QDate day = m_cursor.day.addDays(by);
    if (isTimed(m_board.mode))
        return standAt({day, slotOf(cursorPlace().time)}, 1, modifiers);
    const bool onPost = currentIndex().isValid();
    setCursorDay(day);
    board();
    moveCursorTo(day, onPost ? m_board.firstOn(day) : -1, modifiers);
}

QModelIndex CalendarView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    // Keyboard search and Tab come here; arrows do not (stepCursor()).
    const int step = action == MovePrevious || action == MoveLeft || action == MoveUp ? -1 : 1;
    const int row = currentIndex().isValid() ? currentIndex().row() + step : 0;
    return model() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first post of the model the current one; here the day under the cursor is where the hand is.
    const bool hadCurrent = currentIndex().isValid();
    QAbstractItemView::focusInEvent(event);
    if (!hadCurrent && currentIndex().isValid())
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    const bool plain = !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Escape
        && (m_gesture.state() != CalendarGesture::State::Idle || m_board.opened.isValid())) {
        const bool isDrag = m_gesture.state() != CalendarGesture::State::Idle;
        m_gesture.cancel();
        m_edgeTimer.stop();
        if (!isDrag)
            openDay({});
        else if (m_board.page != m_pressPage) { // its edge was crossed
            m_cursor = m_pressCursor;
            goToPage(m_pressPage);
            Q_EMIT cursorMoved();
        }
        tellAim();
        viewport()->unsetCursor();
        viewport()->update();
    } else if (event->key() == Qt::Key_Escape && m_marking) {
        m_marking = false;
        selectPosts(currentIndex().isValid() ? QList<PostId>{currentPost()} : QList<PostId>());
    } else if (isArrow(event->key()) && plain) {
        stepCursor(event->key(), modifiers);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain) {
        GestureIntent intent;
        intent.place = cursorPlace();
        const bool timed = intent.place.time.isValid();
        const bool invited = !timed && m_board.invites(m_cursor.day) && m_board.firstOn(m_cursor.day) < 0;
        intent.what = invited ? GestureIntent::What::FromTheme : GestureIntent::What::NewPost;
        if (currentIndex().isValid())
            Q_EMIT openWanted(currentIndex());
        else
            Q_EMIT intended(intent);
    } else if (event->key() == Qt::Key_Space && plain && currentIndex().isValid()) {
        // From the first Space on the arrows leave the selection as it is: posts far apart can be chosen.
        const bool isMarking = std::exchange(m_marking, true);
        selectionModel()->select(currentIndex(), isMarking ? QItemSelectionModel::Toggle : QItemSelectionModel::Select);
    } else {
        event->ignore(); // QAbstractItemView would make text search and edits of the rest
    }
}

} // namespace stoa
