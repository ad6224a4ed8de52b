// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarview.h"

#include "models/planning/calendarmodel.h"
#include "widgets/calendar/calendaraccessible.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/calendarhead.h"
#include "widgets/calendar/calendarpaint.h"
#include "widgets/calendar/calendarprefetch.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace stoa {

CalendarView::CalendarView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_delegate(new CalendarDelegate(m_cache, TileShape::Full, this))
    , m_head(new CalendarHead(this))
    , m_prefetch(new CalendarPrefetch(
          [this](const CalendarBoard &board, const std::function<void(const CalendarScene &)> &draw) {
              const CalendarScene whole = scene();
              draw(CalendarScene{board, whole.delegate, whole.cache, whole.days, whole.now, {}, {}, {}, {}, {}, {}, {},
                  0, m_weekNumbers});
          },
          this))
{
    installCalendarAccessible();
    setObjectName(QStringLiteral("calendar.view"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    setAcceptDrops(true);
    m_board.invites = [this](QDate day) { return m_days && m_days->theme(day) && day >= m_now.date; };
    connect(&m_cache, &TileCache::thumbnailsArrived, viewport(), qOverload<>(&QWidget::update));
    connect(this, &CalendarView::cursorMoved, this, &CalendarView::tellReader);
    connect(m_head, &CalendarHead::weekdayClicked, this, &CalendarView::weekdayClicked);
}

CalendarView::~CalendarView() = default;

void CalendarView::setDays(CalendarDays *days)
{
    m_days = days;
    m_head->setDays(days);
    if (days)
        connect(days, &CalendarDays::changed, this, &CalendarView::invalidate);
    invalidate();
}

void CalendarView::setNeighbours(std::function<QList<PostRow>(const DateRange &)> rows)
{
    m_prefetch->setRows(std::move(rows));
    m_prefetch->want(board(), devicePixelRatioF());
}

bool CalendarView::isPrepared() const
{
    return m_prefetch->isIdle();
}

void CalendarView::setNow(const WallTime &now)
{
    const bool newDay = m_now.date != now.date;
    m_now = now;
    if (!m_board.page.isValid()) {
        m_cursor.day = now.date;
        goToPage(now.date);
    }
    if (newDay)
        invalidate();
    viewport()->update();
}

void CalendarView::setStep(int minutes)
{
    m_gesture.setStep(minutes);
    m_step = minutes;
}

void CalendarView::setWeekStart(Qt::DayOfWeek day, bool numbers)
{
    if (m_board.weekStart == day && m_weekNumbers == numbers)
        return;
    m_weekNumbers = numbers;
    m_board.weekStart = day;
    goToPage(m_board.page);
}

void CalendarView::retheme()
{
    m_cache.clear();
    m_head->update();
    invalidate();
}

void CalendarView::setMode(CalendarMode mode)
{
    if (m_board.mode == mode)
        return;
    m_board.mode = mode;
    goToPage(m_cursor.day);
    if (isTimed(mode)) // the working day, with the hour before it
        verticalScrollBar()->setValue(m_board.geometry().yOfMinute(7 * 60));
    else
        verticalScrollBar()->setValue(0);
    scrollToCursor();
    scrollToPosts();
}

//! Where hours are shown and none of them that are in view has a post: to the first post.
void CalendarView::scrollToPosts()
{
    const std::vector<TileBox> &tiles = board().geometry().tiles();
    if (!isTimed(m_board.mode) || currentIndex().isValid() || tiles.empty())
        return;
    constexpr int readable = 40; // pixels of a post
    const int top = verticalScrollBar()->value();
    const int bottom = top + viewport()->height() - readable;
    const auto isSeen
        = [top, bottom](const TileBox &tile) { return tile.rect.top() >= top && tile.rect.top() <= bottom; };
    if (std::any_of(tiles.begin(), tiles.end(), isSeen))
        return;
    const auto first = std::min_element(tiles.begin(), tiles.end(),
        [](const TileBox &one, const TileBox &other) { return one.rect.top() < other.rect.top(); });
    verticalScrollBar()->setValue(first->rect.top() - CalendarGeometry::hourHeight);
}

void CalendarView::scrollToCursor()
{
    if (currentIndex().isValid())
        return scrollTo(currentIndex());
    if (isTimed(m_board.mode)) {
        const QRect place = board().geometry().timedRect(cursorPlace());
        const int shown = verticalScrollBar()->value();
        if (!place.isNull() && (place.top() < shown || place.bottom() > shown + viewport()->height()))
            verticalScrollBar()->setValue(place.top() < shown ? place.top() : place.bottom() - viewport()->height());
    }
    if (m_board.mode != CalendarMode::List)
        return;
    const auto &days = board().geometry().days();
    const auto day
        = std::find_if(days.begin(), days.end(), [this](const DayBox &box) { return box.date >= m_cursor.day; });
    if (day != days.end())
        verticalScrollBar()->setValue(day->rect.top());
}

void CalendarView::setCursorDay(QDate day)
{
    if (!day.isValid())
        return;
    m_cursor.day = day;
    const DateRange month = m_board.mode == CalendarMode::Month
        ? DateRange{QDate(m_board.page.year(), m_board.page.month(), 1),
            QDate(m_board.page.year(), m_board.page.month(), 1).addMonths(1)}
        : range();
    if (!month.contains(day))
        goToPage(day);
    scrollToCursor();
    viewport()->update();
    Q_EMIT cursorMoved();
}

void CalendarView::turnPage(int by)
{
    const QDate page = m_board.turned(by);
    const int day = std::min(m_cursor.day.day(), page.daysInMonth());
    m_cursor.day = isTimed(m_board.mode) ? m_cursor.day.addDays(m_board.page.daysTo(page))
                                         : QDate(page.year(), page.month(), day);
    goToPage(page);
    scrollToPosts();
    Q_EMIT cursorMoved();
}

void CalendarView::goToPage(QDate day)
{
    if (!day.isValid())
        return;
    m_prefetch->stop();
    rememberSelection();
    m_board.page = day;
    m_board.opened = QDate();
    Q_EMIT rangeWanted(range());
    invalidate();
    restoreSelection();
    Q_EMIT pageChanged();
    m_prefetch->want(board(), devicePixelRatioF());
}

const CalendarBoard &CalendarView::board()
{
    if (m_laid || !m_board.page.isValid())
        return m_board;
    m_laid = true;
    QList<PostRow> rows;
    const int count = model() ? model()->rowCount(rootIndex()) : 0;
    rows.reserve(count);
    for (int row = 0; row < count; ++row)
        rows.append(model()->index(row, 0, rootIndex()).data(int(PostRole::Row)).value<PostRow>());
    m_board.viewport = viewport()->size();
    m_board.setRows(std::move(rows));
    m_board.lay();
    const int beyond = std::max(0, m_board.geometry().contentSize().height() - viewport()->height());
    verticalScrollBar()->setRange(0, beyond);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(CalendarGeometry::hourHeight / 2);
    showHead();
    return m_board;
}

void CalendarView::invalidate()
{
    m_laid = false;
    m_board.bands.clear();
    for (const DayBand &band : m_days ? m_days->bands() : QList<DayBand>())
        m_board.bands.append(band.days);
    viewport()->update();
}

void CalendarView::showHead()
{
    m_head->show(m_board.mode, range(), m_now.date, m_board.weekStart, viewport()->width());
    const int height = m_head->sizeHint().height();
    m_head->setGeometry(0, 0, width(), height);
    m_head->setVisible(height > 0);
    if (viewportMargins().top() != height)
        setViewportMargins(0, height, 0, 0);
}

void CalendarView::openDay(QDate day)
{
    if (m_board.opened == day)
        return;
    m_board.opened = day;
    invalidate();
}

void CalendarView::hold(PostId post, const WallTime &start)
{
    m_board.hold(post, start);
    invalidate();
}

void CalendarView::settle()
{
    if (m_board.settle())
        invalidate();
}

void CalendarView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QAbstractItemView::setModel(model);
    if (!model)
        return;
    const auto changed = [this] { invalidate(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        invalidate();
        restoreSelection();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        invalidate();
        if (selectedPosts().isEmpty()) // Qt makes a neighbour the current one, which nobody chose
            selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    });
    connect(model, &QAbstractItemModel::rowsMoved, this, changed);
    connect(model, &QAbstractItemModel::layoutChanged, this, changed);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &CalendarView::rememberSelection);
    // Connected after the selection model, which empties itself when the model is reset.
    connect(model, &QAbstractItemModel::modelReset, this, &CalendarView::restoreSelection);
    invalidate();
}

void CalendarView::reset()
{
    QAbstractItemView::reset();
    invalidate();
}

void CalendarView::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(from, to, roles);
    invalidate();
}

QRect CalendarView::visibleRect(const DayBox &day) const
{
    return day.rect.translated(0, -verticalOffset()).intersected(viewport()->rect());
}

QStringList CalendarView::dayWords(QDate day)
{
    return m_days ? m_days->words(day) : QStringList();
}

void CalendarView::tellReader()
{
    if (!QAccessible::isActive() || currentIndex().isValid()) // of posts Qt tells itself
        return;
    const auto *reader = dynamic_cast<CalendarAccessible *>(QAccessible::queryAccessibleInterface(this));
    if (!reader)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(reader->focusIndex());
    QAccessible::updateAccessibility(&event);
}

QRect CalendarView::visualRect(const QModelIndex &index) const
{
    auto *self = const_cast<CalendarView *>(this); // lays lazily
    const CalendarBoard &laid = self->board();
    const TileBox *tile = laid.geometry().tileOf(laid.shownOfRow(index.row()));
    return index.isValid() && tile ? tile->rect.translated(0, -verticalOffset()) : QRect();
}

void CalendarView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect box = visualRect(index);
    if (!index.isValid() || box.isNull())
        return;
    const int over = box.bottom() + 8 - viewport()->height();
    if (box.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + box.top() - 40);
    else if (over > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + over);
}

QModelIndex CalendarView::indexAt(const QPoint &point) const
{
    auto *self = const_cast<CalendarView *>(this); // lays lazily
    const CalendarBoard &laid = self->board();
    const TileBox *tile = laid.geometry().tileAt(point + QPoint(0, verticalOffset()));
    return tile ? model()->index(laid.modelRow(tile->row), 0, rootIndex()) : QModelIndex();
}

int CalendarView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void CalendarView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    invalidate();
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    invalidate();
    m_prefetch->want(board(), devicePixelRatioF());
}

void CalendarView::scrollContentsBy(int, int)
{
    viewport()->update();
}

CalendarScene CalendarView::scene()
{
    CalendarScene scene{m_board, *m_delegate, m_cache, m_days, m_now, {}, m_hovered, {}, {}, m_gesture.dragged(),
        m_gesture.state() == CalendarGesture::State::Drag ? m_gesture.target() : m_dropTarget, {}, verticalOffset()};
    const bool focus = hasFocus() || viewport()->hasFocus();
    if (focus && !currentIndex().isValid())
        scene.cursor = cursorPlace();
    scene.stateOf = [this, focus](int shown) {
        QStyle::State state;
        const QModelIndex index = model()->index(m_board.modelRow(shown), 0, rootIndex());
        state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
        state.setFlag(QStyle::State_HasFocus, focus && index == currentIndex());
        return state;
    };
    scene.isDragged = [this](PostId post) { return m_gesture.isDragged(post); };
    scene.weekNumbers = m_weekNumbers;
    scene.band = m_gesture.band();
    return scene;
}

void CalendarView::paintEvent(QPaintEvent *event)
{
    board();
    QPainter painter(viewport());
    const CalendarScene now = scene();
    const TileCache::Frame frame(m_cache);
    CalendarPaint(painter, now).paint(event->rect());
}

QRegion CalendarView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}

} // namespace stoa
