// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace stoa {

//! One big number with its change, and what must be known about it. A button: it shows its metric in the chart.
class FigureCard final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Direction { None, Up, Down };

    explicit FigureCard(QWidget *parent = nullptr);

    //! \a better: the change is good news, not only a rise.
    void setFigure(const QString &name, const QString &value, const QString &note);
    void setChange(Direction direction, const QString &words, bool better);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    QString m_name;
    QString m_value;
    QString m_change;
    QString m_note;
    Direction m_direction = Direction::None;
    bool m_better = true;
};

} // namespace stoa
