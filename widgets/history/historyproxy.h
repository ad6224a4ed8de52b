// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>
#include <QTimeZone>

namespace stoa {

//! What the history's facts look and sound like: sentence, time, words for a screen reader.
class HistoryProxy final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role { TimeTextRole = Qt::UserRole + 100 };

    explicit HistoryProxy(const QTimeZone &zone, QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role) const override;
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void retranslate(); //!< tells the views that every text may be another

private:
    QString timeText(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;

    QTimeZone m_zone;
};

} // namespace stoa
