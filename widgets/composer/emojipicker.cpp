// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/emojipicker.h"

#include "models/planning/emojilist.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPixmapCache>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int emojiCell = 36;
constexpr int emojiColumns = 9;
constexpr qint64 paintedAtOnceMs = 8; // of one turn of the event loop: typing in the search field goes on

//! Draws the signs in the middle of their cell, whole: a view would shorten them to an ellipsis, as they are nearly as
//! wide as the cell.
//!
//! A coloured sign takes the font some milliseconds, a screen of them half a second: each is made once, when it is
//! first seen and the loop has nothing else to do, and kept in Qt's cache of pictures from then on.
class EmojiDelegate final : public QStyledItemDelegate
{
public:
    explicit EmojiDelegate(QAbstractItemView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
        m_making.setSingleShot(true);
        m_making.setInterval(0);
        connect(&m_making, &QTimer::timeout, this, &EmojiDelegate::makeSome);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        ground.state.setFlag(QStyle::State_Active); // the search field has the focus
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        const QString signs = index.data().toString();
        QPixmap picture;
        if (QPixmapCache::find(keyOf(signs), &picture)) {
            painter->drawPixmap(option.rect.topLeft(), picture);
            return;
        }
        if (!m_wanted.contains(signs))
            m_wanted.append(signs);
        m_making.start();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {emojiCell, emojiCell}; }

private:
    QString keyOf(const QString &signs) const
    {
        return QStringLiteral("emoji %1 %2 %3")
            .arg(signs, m_view->palette().color(QPalette::Text).name())
            .arg(m_view->devicePixelRatioF());
    }
    void makeSome()
    {
        QElapsedTimer spent;
        spent.start();
        while (!m_wanted.isEmpty() && spent.elapsed() < paintedAtOnceMs)
            make(m_wanted.takeFirst());
        m_wanted.clear(); // painting names again what is still seen and lacks its picture
        m_view->viewport()->update();
    }
    void make(const QString &signs)
    {
        QPixmap picture(QSize(emojiCell, emojiCell) * m_view->devicePixelRatioF());
        picture.setDevicePixelRatio(m_view->devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setFont(m_view->font());
        painter.setPen(m_view->palette().color(QPalette::Text));
        painter.drawText(QRect(0, 0, emojiCell, emojiCell), Qt::AlignCenter | Qt::TextDontClip, signs);
        painter.end();
        QPixmapCache::insert(keyOf(signs), picture);
    }

    QAbstractItemView *m_view;
    mutable QStringList m_wanted; //!< seen, and not made yet
    mutable QTimer m_making;
};

} // namespace

EmojiPicker::EmojiPicker(const QStringList &recent, const QString &language, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_recent(recent)
    , m_language(language)
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_name(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("composer.emoji-picker"));
    setAccessibleName(tr("Emoji"));
    setFrameShape(QFrame::NoFrame);
    m_search->setPlaceholderText(tr("Find by name, in any of the three languages"));
    m_search->setAccessibleName(tr("Find an emoji"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EmojiDelegate(m_view));
    m_view->setAccessibleName(tr("Emoji"));
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setGridSize(QSize(emojiCell, emojiCell));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QFont large = m_view->font();
    large.setFamilies({QStringLiteral("Noto Color Emoji"), large.family()}); // sequences stay one picture
    large.setPixelSize(22);
    m_view->setFont(large);
    m_view->setFixedSize(emojiCell * emojiColumns + 20, emojiCell * 7 + 4);
    m_name->setElide(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_search);
    column->addWidget(m_view);
    column->addWidget(m_name);
    connect(m_search, &QLineEdit::textChanged, this, &EmojiPicker::fill);
    connect(m_view, &QListView::activated, this, &EmojiPicker::take);
    connect(m_view, &QListView::clicked, this, &EmojiPicker::take);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &EmojiPicker::nameCurrent);
    fill();
}

void EmojiPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens()[Role::Surface]);
    painter.setPen(currentTokens()[Role::Text3]); // it floats over other surfaces of the same colour
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void EmojiPicker::openAt(const QPoint &globalPlace)
{
    adjustSize();
    QPoint place = globalPlace;
    if (const QScreen *const on = screen()) {
        const QRect room = on->availableGeometry().adjusted(8, 8, -8, -8);
        // Without room below it would cover the text that is being written: then it stands beside it.
        const int beside = parentWidget() ? parentWidget()->mapToGlobal(QPoint()).x() - 16 - width() : room.left() - 1;
        if (place.y() + height() > room.bottom() && beside >= room.left())
            place.setX(beside);
        place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
        place.setY(qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
    m_search->setFocus();
}

void EmojiPicker::fill()
{
    m_model->clear();
    const QString typed = m_search->text();
    QList<const Emoji *> wanted;
    if (typed.trimmed().isEmpty()) {
        for (const QString &signs : std::as_const(m_recent)) {
            if (const Emoji *const known = emojiOf(signs))
                wanted.append(known);
        }
    }
    const QList<const Emoji *> found = findEmoji(typed, allEmoji().size());
    const qsizetype recent = wanted.size();
    for (const Emoji *emoji : found) {
        if (!wanted.first(recent).contains(emoji))
            wanted.append(emoji);
    }
    for (const Emoji *emoji : std::as_const(wanted)) {
        auto *item = new QStandardItem(emoji->signs);
        item->setTextAlignment(Qt::AlignCenter);
        item->setData(emoji->name(m_language), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_view->setCurrentIndex(m_model->index(0, 0));
    if (wanted.isEmpty())
        m_name->setText(tr("Nothing is called so"));
}

void EmojiPicker::nameCurrent()
{
    m_name->setText(m_view->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void EmojiPicker::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString emoji = index.data().toString();
    close();
    Q_EMIT chosen(emoji);
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_view->currentIndex().row();
        const auto move = [this](int to) {
            const QModelIndex index = m_model->index(qBound(0, to, m_model->rowCount() - 1), 0);
            m_view->setCurrentIndex(index);
            m_view->scrollTo(index);
            return true;
        };
        switch (key->key()) {
        case Qt::Key_Down:
            return move(row + emojiColumns);
        case Qt::Key_Up:
            return move(row - emojiColumns);
        case Qt::Key_Right:
            return m_search->cursorPosition() == m_search->text().size() && move(row + 1);
        case Qt::Key_Left:
            return m_search->text().isEmpty() && move(row - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take(m_view->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace stoa
