// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/mediacard.h"

#include <QDate>
#include <QStyledItemDelegate>

namespace stoa {

//! One file of the library as a tile: the picture, the name, and in a word how its rights stand. Needs a LibraryModel.
class LibraryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LibraryDelegate(QObject *parent = nullptr);

    void setToday(QDate today) { m_today = today; } //!< by which rights are judged
    static QString rightsWord(RightsState state); //!< empty for clear ones

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QDate m_today;
};

} // namespace stoa
