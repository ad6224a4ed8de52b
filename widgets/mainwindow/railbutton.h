// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace stoa {

//! One page's button on the rail: icon, word under it, counter at the icon's corner. Follows its action.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(QAction &action, QWidget *parent = nullptr);
    void setCounter(int counter);
    QSize sizeHint() const override { return {64, 50}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void paintCounter(QPainter &painter) const;

    QAction &m_action;
    int m_counter = 0;
};

} // namespace stoa
