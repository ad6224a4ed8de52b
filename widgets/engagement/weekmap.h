// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/weekmodel.h"

#include <QTableView>

namespace stoa {

//! The week as a map: rows are weekdays, columns hours, the stronger the tint the better. A cell with too few posts is
//! pale and hatched; the sentence below names value and posts. An item view: arrows walk the cells, a screen reader
//! reads them.
class WeekMap final : public QTableView
{
    Q_OBJECT

public:
    explicit WeekMap(WeekModel &model, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {360, 176}; }
    QSize minimumSizeHint() const override { return {280, 150}; }

Q_SIGNALS:
    void described(const QString &sentence); //!< of the cell under the pointer or the cursor; empty: none
    void cellActivated(int weekday, int hour); //!< 1 to 7, 0 to 23

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void paintCell(QPainter &painter, const QModelIndex &index) const;

    WeekModel &m_model;
};

} // namespace stoa
