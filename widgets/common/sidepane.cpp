// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sidepane.h"

#include "models/settings/settings.h"

#include <QEvent>
#include <QSplitter>
#include <QTimer>

namespace stoa {

namespace {
constexpr int tightWidth = 1100; // of the splitter: below it a calendar beside two panes has no room for its times
}

SidePane::SidePane(const QString &name, Qt::Edge side, Settings &settings, QWidget *parent)
    : Ground(
        side == Qt::LeftEdge ? Role::Sunk : Role::Surface, side == Qt::LeftEdge ? Qt::RightEdge : Qt::LeftEdge, parent)
    , m_name(name)
    , m_settings(settings)
{
    setMinimumWidth(140);
}

void SidePane::attach(QSplitter *splitter, int defaultWidth)
{
    m_splitter = splitter;
    m_width = m_settings.pane(m_name, defaultWidth);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(splitter->indexOf(this), 0);
    m_folded = m_settings.pane(m_name + QLatin1String(".folded"), 0) != 0;
    updateShown();
    splitter->installEventFilter(this);
    connect(splitter, &QSplitter::splitterMoved, this, &SidePane::rememberWidth);
}

void SidePane::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_settings.setPane(m_name + QLatin1String(".folded"), folded ? 1 : 0);
    updateShown();
    Q_EMIT foldedChanged(folded);
}

void SidePane::setEmpty(bool empty)
{
    m_empty = empty;
    updateShown();
}

void SidePane::updateShown()
{
    const bool isTight = m_splitter && m_placed && m_splitter->width() < tightWidth;
    const bool hidden = m_folded || (m_empty && isTight);
    if (hidden == isHidden())
        return;
    setHidden(hidden);
    restoreWidth();
}

bool SidePane::eventFilter(QObject *watched, QEvent *event)
{
    // Sizes given to a splitter that has no size yet are scaled afterwards: a pane of 168 pixels came out at its least
    // width.
    const bool sized = event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (sized && !m_placed && watched == m_splitter && m_splitter->isVisible()) {
        m_placed = true;
        QTimer::singleShot(0, this, &SidePane::restoreWidth); // after the splitter laid itself out
    }
    if (sized && watched == m_splitter)
        updateShown();
    return Ground::eventFilter(watched, event);
}

void SidePane::restoreWidth()
{
    if (!m_splitter || !m_placed || isHidden())
        return;
    QList<int> sizes = m_splitter->sizes();
    const int mine = m_splitter->indexOf(this);
    int giver = -1; // the neighbour that pays for it: the one that stretches, else the widest
    for (int i = 0; i < sizes.size(); ++i) {
        if (i == mine)
            continue;
        const bool stretches = m_splitter->widget(i)->sizePolicy().horizontalStretch() > 0;
        if (giver < 0 || stretches || sizes[i] > sizes[giver])
            giver = i;
        if (stretches)
            break;
    }
    if (giver < 0)
        return;
    sizes[giver] = std::max(100, sizes[giver] + sizes[mine] - m_width);
    sizes[mine] = m_width;
    m_splitter->setSizes(sizes);
}

void SidePane::rememberWidth()
{
    if (isHidden() || width() == m_width)
        return;
    m_width = width();
    m_settings.setPane(m_name, m_width);
}

} // namespace stoa
