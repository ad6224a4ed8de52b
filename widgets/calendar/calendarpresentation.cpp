// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarpresentation.h"

#include "models/planning/postlistmodel.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/plaintooltip.h"

namespace stoa {

CalendarPresentation::CalendarPresentation(QObject *parent)
    : QIdentityProxyModel(parent)
{
}

QVariant CalendarPresentation::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    const auto post = QIdentityProxyModel::data(index, int(PostRole::Row)).value<PostRow>();
    const QStringList facts = PostWords::facts(post);
    if (role == Qt::ToolTipRole)
        return plainToolTip(facts.join(QLatin1Char('\n')));
    return facts.join(QStringLiteral(", "));
}

} // namespace stoa
