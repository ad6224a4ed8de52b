// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feeds/feeditemproxy.h"

#include "models/core/displaytext.h"
#include "models/planning/feeditemmodel.h"
#include "widgets/feeds/feedwords.h"

namespace stoa {

QString FeedItemProxy::marks(const QModelIndex &index)
{
    if (index.data(int(FeedItemRole::IsIdea)).toBool())
        //: An article of which an idea was made
        return tr("Is an idea");
    return index.data(int(FeedItemRole::IsRead)).toBool() ? QString() : tr("Unread");
}

QVariant FeedItemProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return displayLine(QIdentityProxyModel::data(index, Qt::DisplayRole).toString(), 200);
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    QStringList words{marks(index), index.data().toString(),
        displayLine(index.data(int(FeedItemRole::Source)).toString(), 60),
        FeedWords::moment(index.data(int(FeedItemRole::AtMs)).toLongLong())};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace stoa
