// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/topbar.h"

#include "widgets/common/button.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/page.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace stoa {

namespace {
constexpr int widestUndo = 150; // pixels; the whole name is in the tool tip and in the menu
constexpr int undoArrow = 40;
constexpr int behindTitle = 4;
constexpr int rowGaps = 20; // behind the title and before the place of the name
constexpr int narrowestUndo = 70; // for less only the arrow is shown: the page's own things come first
} // namespace

TopBar::TopBar(QAction &undo, QWidget *parent)
    : Ground(Role::Surface, Qt::BottomEdge, parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new PlainLabel(this))
    , m_behindTitle(new QSpacerItem(behindTitle, 0, QSizePolicy::Maximum))
    , m_undoPlace(new QWidget(this))
    , m_undo(new QPushButton(m_undoPlace))
{
    setFixedHeight(48);
    m_row->setContentsMargins(16, 0, 16, 1);
    m_row->setSpacing(8);
    m_title->setTextSize(TextSize::Title, QFont::DemiBold);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_row->addWidget(m_title);
    m_row->addSpacerItem(m_behindTitle);
    m_row->addWidget(m_undoPlace);
    auto *place = new QHBoxLayout(m_undoPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->addStretch(1);
    place->addWidget(m_undo);
    setLook(*m_undo, ButtonLook::Quiet);
    m_undo->setIcon(lineIcon(QLatin1String("undo")));
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->setObjectName(QStringLiteral("named-undo"));
    connect(m_undo, &QPushButton::clicked, &undo, &QAction::trigger);
    connect(&undo, &QAction::changed, m_undo, [this, &undo] {
        copyToolTip(*m_undo, undo);
        m_undo->setAccessibleName(undo.text());
        m_undo->setEnabled(undo.isEnabled());
    });
    m_undo->hide();
}

void TopBar::setUndoName(const QString &name)
{
    m_undoName = name;
    updateUndo();
}

void TopBar::updateUndo()
{
    const int room = std::min(widestUndo, roomForUndoName());
    QString words
        = room >= narrowestUndo ? m_undo->fontMetrics().elidedText(m_undoName, Qt::ElideRight, room) : QString();
    m_undo->setText(words.replace(QLatin1Char('&'), QLatin1String("&&")));
    m_undo->setVisible(!m_undoName.isEmpty());
    // Where there is no room for the arrow there is none for a place that is kept either.
    const int arrow = m_undo->isHidden() ? 0 : std::min(undoArrow, m_undo->sizeHint().width());
    m_undoPlace->setFixedWidth(room >= narrowestUndo ? undoArrow + room : room >= 0 ? undoArrow : arrow);
}

//! What is left when nothing of the page's bar is cut off, in pixels.
int TopBar::roomForUndoName() const
{
    const auto wanted = [](const QWidget *widget) { return widget ? widget->sizeHint().width() + 8 : 0; };
    const QMargins edges = m_row->contentsMargins();
    return width() - edges.left() - edges.right() - m_titleRoom - 8 - wanted(m_bars.value(m_page))
        - wanted(m_mainButtons.value(m_page)) - undoArrow - rowGaps;
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    updateUndo();
}

bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the page's bar wants more or less
        updateUndo();
    return Ground::event(event);
}

void TopBar::showPage(Page *page)
{
    if (m_page) {
        m_bars[m_page]->hide();
        if (QPushButton *button = m_mainButtons.value(m_page))
            button->hide();
        disconnect(m_page, &Page::titleChanged, this, &TopBar::updateTitle);
    }
    m_page = page;
    if (!m_bars.contains(page)) {
        QWidget *bar = page->topBar();
        if (!bar)
            bar = new QWidget(this);
        bar->setSizePolicy(QSizePolicy::Expanding, bar->sizePolicy().verticalPolicy());
        m_row->insertWidget(m_row->indexOf(m_undoPlace), bar, 1);
        m_bars.insert(page, bar);
        if (QAction *action = page->mainAction()) {
            QPushButton *button = actionButton(*action, ButtonLook::Main, this);
            m_row->addWidget(button);
            m_mainButtons.insert(page, button);
        }
    }
    m_bars[page]->show();
    if (QPushButton *button = m_mainButtons.value(page))
        button->show();
    connect(page, &Page::titleChanged, this, &TopBar::updateTitle);
    updateTitle();
}

void TopBar::updateTitle()
{
    m_title->setText(m_page->title());
    if (const QStringList titles = m_page->titlesAround(); titles != m_titles) {
        m_titles = titles;
        m_titleRoom = 0;
        for (const QString &title : titles)
            m_titleRoom
                = std::max(m_titleRoom, m_title->fontMetrics().horizontalAdvance(title) + 2); // what its hint adds
    }
    const int spare = std::max(0, m_titleRoom - m_title->sizeHint().width());
    m_behindTitle->changeSize(behindTitle + spare, 0, QSizePolicy::Maximum);
    m_row->invalidate();
    updateUndo();
}

} // namespace stoa
