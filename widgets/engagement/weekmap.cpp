// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/weekmap.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

namespace stoa {

WeekMap::WeekMap(WeekModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(4);
    verticalHeader()->setMinimumSectionSize(8);
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT cellActivated(index.row() + 1, index.column()); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WeekMap::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const QSize room = viewport()->size();
    for (int hour = 0; hour < 24; ++hour)
        setColumnWidth(hour, room.width() * (hour + 1) / 24 - room.width() * hour / 24);
    for (int day = 0; day < 7; ++day)
        setRowHeight(day, room.height() * (day + 1) / 7 - room.height() * day / 7);
}

void WeekMap::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), currentTokens()[Role::Surface]);
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour)
            paintCell(painter, m_model.index(day, hour));
    }
}

void WeekMap::paintCell(QPainter &painter, const QModelIndex &index) const
{
    const Tokens &tokens = currentTokens();
    const QRectF box = QRectF(visualRect(index)).adjusted(1, 1, -1, -1);
    const bool known = index.data(WeekModel::NumberRole).isValid();
    const bool uncertain = index.data(WeekModel::UncertainRole).toBool();
    const double share = index.data(WeekModel::ShareRole).toDouble();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[Role::Sunk]);
    painter.drawRoundedRect(box, 2.5, 2.5);
    if (known) {
        const double strength = uncertain ? 0.08 + 0.14 * share : 0.15 + 0.85 * share;
        painter.setBrush(mixed(tokens[Role::Surface], tokens[Role::Accent], strength));
        painter.drawRoundedRect(box, 2.5, 2.5);
        if (uncertain) {
            painter.setBrush(QBrush(mixed(tokens[Role::Surface], tokens[Role::Accent], 0.4), Qt::BDiagPattern));
            painter.drawRoundedRect(box, 2.5, 2.5);
        }
    }
    if (index == currentIndex() && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens[Role::Text], 2));
        painter.drawRoundedRect(box, 2.5, 2.5);
    }
}

void WeekMap::mouseMoveEvent(QMouseEvent *event)
{
    const QString sentence = m_model.sentence(indexAt(event->position().toPoint()));
    setPlainToolTip(*viewport(), sentence);
    Q_EMIT described(sentence);
}

void WeekMap::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    Q_EMIT described(hasFocus() ? m_model.sentence(currentIndex()) : QString());
}

void WeekMap::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT described(current.isValid() ? m_model.sentence(current) : QString());
}

} // namespace stoa
