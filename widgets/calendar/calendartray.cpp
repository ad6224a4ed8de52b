// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendartray.h"

#include "models/planning/draftsmodel.h"
#include "models/planning/postdrop.h"
#include "widgets/calendar/calendardelegate.h"
#include "widgets/calendar/calendarpresentation.h"
#include "widgets/calendar/tilecache.h"
#include "widgets/common/plainlabel.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace stoa {

TrayList::TrayList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("calendar.tray.list"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
}

void TrayList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT openWanted(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QListView::keyPressEvent(event);
}

void TrayList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        Q_EMIT openWanted(index);
}

void TrayList::startDrag(Qt::DropActions)
{
    QModelIndexList rows = selectedIndexes();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(rows));
    const QRect box = visualRect(rows.first());
    drag->setPixmap(dragGhost(viewport()->grab(box.adjusted(0, 0, 0, -8))));
    drag->setHotSpot(QPoint(-12, -10)); // beside the pointer, so that the target can be read
    // Unlike QAbstractItemView's own: the model moves rows when the project has changed, nothing is removed here.
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void TrayList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

CalendarTray::CalendarTray(DraftsModel &drafts, TileCache &cache, Settings &settings, QWidget *parent)
    : SidePane(QStringLiteral("calendar.tray"), Qt::LeftEdge, settings, parent)
    , m_drafts(drafts)
    , m_title(new PlainLabel(QString(), TextSize::Secondary, Role::Text2, this))
    , m_hint(new PlainLabel(QString(), TextSize::Secondary, Role::Text3, this))
    , m_list(new TrayList(this))
    , m_words(new CalendarPresentation(this))
{
    setObjectName(QStringLiteral("calendar.tray"));
    setAcceptDrops(true);
    m_words->setSourceModel(&m_drafts);
    m_list->setModel(m_words);
    m_list->setItemDelegate(new CalendarDelegate(cache, TileShape::Idea, m_list));
    m_title->setTextSize(TextSize::Secondary, QFont::DemiBold);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 12, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_list, &TrayList::openWanted, this,
        [this](const QModelIndex &index) { Q_EMIT openWanted(PostId{index.data(int(PostRole::Id)).toLongLong()}); });
    connect(m_list, &TrayList::left, this, &CalendarTray::left);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CalendarTray::postsSelected);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &point) { Q_EMIT menuWanted(m_list->viewport()->mapToGlobal(point)); });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_drafts, signal, this, &CalendarTray::count);
    connect(&m_drafts, &QAbstractItemModel::modelReset, this, &CalendarTray::count);
    retranslate();
}

QList<PostId> CalendarTray::selectedPosts() const
{
    QList<PostId> posts;
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    for (const QModelIndex &index : std::as_const(rows))
        posts.append(PostId{index.data(int(PostRole::Id)).toLongLong()});
    return posts;
}

void CalendarTray::takeFocus()
{
    m_list->setFocus();
    const QModelIndex wanted = m_list->currentIndex().isValid() ? m_list->currentIndex() : m_words->index(0, 0);
    if (wanted.isValid())
        m_list->selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect);
}

void CalendarTray::clearSelection()
{
    m_list->clearSelection();
}

// What the list does not take: content of other programs, and posts that are let go beside it.
void CalendarTray::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &mime = *event->mimeData();
    const bool isPosts = !postsIn(mime).isEmpty();
    if (!isPosts && !mime.hasUrls() && !mime.hasText() && !mime.hasImage())
        return;
    if (!isPosts)
        event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CalendarTray::dropEvent(QDropEvent *event)
{
    if (postsIn(*event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        Q_EMIT contentDropped(event->mimeData());
    } else {
        m_drafts.dropMimeData(event->mimeData(), event->dropAction(), m_drafts.rowCount(), 0, {});
    }
    event->accept();
}

void CalendarTray::retranslate()
{
    m_list->setAccessibleName(tr("Ideas without a date"));
    count();
}

void CalendarTray::count()
{
    m_title->setText(tr("Ideas · %1").arg(m_drafts.rowCount()));
    m_hint->setText(m_drafts.rowCount() > 0
            ? tr("Drag an idea onto a day, or a post here.")
            : tr("What has no date yet stands here: “New idea” notes it, a post dragged here loses its date."));
}

} // namespace stoa
