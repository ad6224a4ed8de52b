// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sidepane.h"

#include "models/settings/settings.h"

#include <QSplitter>

namespace stoa {

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
    setHidden(m_settings.pane(m_name + QLatin1String(".folded"), 0) != 0);
    restoreWidth();
    connect(splitter, &QSplitter::splitterMoved, this, &SidePane::rememberWidth);
}

void SidePane::setFolded(bool folded)
{
    if (folded == isHidden())
        return;
    setHidden(folded);
    m_settings.setPane(m_name + QLatin1String(".folded"), folded ? 1 : 0);
    if (!folded)
        restoreWidth();
    Q_EMIT foldedChanged(folded);
}

void SidePane::restoreWidth()
{
    if (!m_splitter)
        return;
    QList<int> sizes = m_splitter->sizes();
    const int mine = m_splitter->indexOf(this);
    int others = 0;
    for (int i = 0; i < sizes.size(); ++i)
        others += i == mine ? 0 : sizes[i];
    if (others == 0) { // not laid out yet: proportions only, the stretch factors do the rest
        for (int i = 0; i < sizes.size(); ++i)
            sizes[i] = i == mine ? m_width : std::max(m_splitter->widget(i)->sizeHint().width(), 240);
    } else {
        for (int i = 0; i < sizes.size(); ++i) {
            if (m_splitter->widget(i)->sizePolicy().horizontalStretch() > 0)
                sizes[i] = std::max(100, sizes[i] + sizes[mine] - m_width);
        }
        sizes[mine] = m_width;
    }
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
