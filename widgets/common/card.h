// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace stoa {

//! A surface with a fine line and rounded corners that holds one thing: a figure, a chart, a suggestion. Never inside
//! another card.
class Card : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Good, Warn, Bad, Accent };

    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; } //!< with margins of 12
    void setTone(Tone tone); //!< a tinted ground without a line; say in words what it means

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    Tone m_tone = Tone::Plain;
};

} // namespace stoa
