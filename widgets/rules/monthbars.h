// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

namespace stoa {

//! Hits by month as twelve small bars, the last one the present month. Says each number as a tool tip and to a screen
//! reader.
class MonthBars final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthBars(QWidget *parent = nullptr);
    //! \a byMonth: "2026-12" to a number; \a last: a day of the last month shown.
    void setNumbers(const QMap<QString, qint64> &byMonth, QDate last);
    QSize sizeHint() const override { return {240, 74}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override; //!< the number of the month under the pointer as the tool tip

private:
    QDate monthAt(int column) const;
    qint64 numberAt(int column) const;
    QString words(int column) const;

    QMap<QString, qint64> m_byMonth;
    QDate m_last;
};

} // namespace stoa
