// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace stoa {

//! Paints a recent project: its name, its folder, pale and said to be missing when the file is gone.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RecentDelegate(QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace stoa
