// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historyproxy.h"

#include "models/core/walltime.h"
#include "models/store/historymodel.h"
#include "widgets/common/actlabel.h"
#include "widgets/common/dateforms.h"

#include <QLocale>

namespace stoa {

HistoryProxy::HistoryProxy(const QTimeZone &zone, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_zone(zone)
{
}

QVariant HistoryProxy::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return ActLabels::sentence(QIdentityProxyModel::data(index, HistoryModel::LabelRole).toString(),
            QIdentityProxyModel::data(index, HistoryModel::ArgsRole).toStringList());
    case TimeTextRole:
        return timeText(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString HistoryProxy::timeText(const QModelIndex &index) const
{
    const WallTime at = wallTimeAt(QIdentityProxyModel::data(index, HistoryModel::AtMsRole).toLongLong(), m_zone);
    return tr("%1, %2", "date, time of day")
        .arg(QLocale().toString(at.date, QLocale::ShortFormat), stoa::timeText(at.time));
}

QString HistoryProxy::spoken(const QModelIndex &index) const
{
    const QString words = data(index, Qt::DisplayRole).toString() + QLatin1String(", ") + timeText(index);
    if (QIdentityProxyModel::data(index, HistoryModel::UndoneRole).toBool())
        return tr("%1, taken back").arg(words);
    return QIdentityProxyModel::data(index, HistoryModel::CurrentRole).toBool() ? tr("%1, the present state").arg(words)
                                                                                : words;
}

void HistoryProxy::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace stoa
