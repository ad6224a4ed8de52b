// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/zonebox.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QTimeZone>

namespace stoa {

QComboBox *makeZoneBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        const QString name = QString::fromLatin1(zone);
        const bool isPlace = name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1String("Etc/"));
        if (isPlace
            || name == QLatin1String("UTC")) // offsets and old abbreviations have no daylight saving: not for planning
            box->addItem(name, name);
    }
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setMaxVisibleItems(14);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(26);
    return box;
}

void chooseZone(QComboBox &box, const QString &zone)
{
    int row = box.findData(zone);
    if (row < 0) {
        box.insertItem(0, zone, zone);
        row = 0;
    }
    box.setCurrentIndex(row);
}

} // namespace stoa
