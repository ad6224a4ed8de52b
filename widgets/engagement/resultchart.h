// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/engagementmodel.h"

#include <QtCharts/QChartView>

class QAbstractAxis;
class QAbstractSeries;
class QValueAxis;

namespace stoa {

//! The rows of an EngagementModel as a line, as columns or as shares of a whole.
//!
//! What is not known is a gap, never a zero. The period compared with is dashed (a line) or hatched (columns). Works by
//! keyboard: arrows walk the points, Enter opens the posts behind one. At most about 2,000 points are drawn.
class ResultChart final : public QChartView
{
    Q_OBJECT

public:
    enum class Shape { Line, Columns, Shares };

    explicit ResultChart(EngagementModel &model, QWidget *parent = nullptr);

    void setShape(Shape shape);
    Shape shape() const { return m_shape; }
    static bool canShare(const Metric &metric); //!< only what may be added has shares
    int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    QString sentence(int row) const; //!< "24 Dec 2025: 6.4 %, 58 of 60 posts; compared 5.5 %"

Q_SIGNALS:
    void currentChanged(int row);
    void activated(int row); //!< double click or Enter: the posts of this bucket are wanted

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void rebuildLine();
    void rebuildColumns();
    void rebuildShares();
    void addLine(const QList<QPointF> &points, bool compared);
    void addLineAxis();
    QAbstractAxis *makeSparseAxis(double margin);
    QValueAxis *makeValueAxis();
    QString axisLabel(int row) const;
    QList<QList<QPointF>> unbroken(bool compared) const;
    std::optional<QPointF> pointOf(int row) const;
    std::optional<QPointF> pointAt(int row, const std::optional<double> &number) const;
    void drawIntervals(QPainter &painter); //!< of groups of posts: a column alone says more than is known
    int rowAt(const QPoint &position) const;

    EngagementModel &m_model;
    Shape m_shape = Shape::Line;
    QAbstractSeries *m_first = nullptr; //!< to map values to places
    int m_current = -1;
    bool m_ring = false; //!< the focus is shown
};

} // namespace stoa
