// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace stoa {

//! Articles as a list shows and a screen reader says them. Over a FeedItemModel.
class FeedItemProxy final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override; //!< DisplayRole is cleaned; AccessibleTextRole
    static QString marks(const QModelIndex &index); //!< "unread", "idea": what is painted as shapes
};

} // namespace stoa
