// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/palette.h"

#include <QWidget>

namespace stoa {

//! An area of one colour role, with a fine line on the sides that are asked for: rail, top bar, pane, strip.
class Ground : public QWidget
{
    Q_OBJECT

public:
    explicit Ground(Role role, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role;
    Qt::Edges m_lines;
};

} // namespace stoa
