// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/plaintooltip.h"
#include "widgets/engagement/resultchart.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace stoa {

void ResultChart::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    setPlainToolTip(*viewport(), sentence(row));
    if (row >= 0)
        setCurrentRow(row);
    QChartView::mouseMoveEvent(event);
}

void ResultChart::mousePressEvent(QMouseEvent *event)
{
    setCurrentRow(rowAt(event->position().toPoint()));
    QChartView::mousePressEvent(event);
}

void ResultChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().toPoint()); row >= 0)
        Q_EMIT activated(row);
}

void ResultChart::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrentRow(-1);
    QChartView::leaveEvent(event);
}

void ResultChart::focusInEvent(QFocusEvent *event)
{
    // A ring for who walks by keyboard; after a click or a change of page it would only be in the way.
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_ring && m_current < 0 && m_model.rowCount() > 0)
        setCurrentRow(m_model.rowCount() - 1);
    QChartView::focusInEvent(event);
}

void ResultChart::keyPressEvent(QKeyEvent *event)
{
    const int last = m_model.rowCount() - 1;
    m_ring = true;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentRow(std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        setCurrentRow(std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        setCurrentRow(std::min(0, last));
        break;
    case Qt::Key_End:
        setCurrentRow(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ResultChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace stoa
