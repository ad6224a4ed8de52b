// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace stoa {

//! Posts dressed for people: what a screen reader says and what a tool tip shows. The model below has facts only.
//! Window's thread.
class CalendarPresentation final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit CalendarPresentation(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace stoa
