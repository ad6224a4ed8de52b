// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <span>

namespace stoa {

//! All metrics to choose one from, those that can be asked of this project first, the finer ones in a menu of their
//! own.
class MetricMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit MetricMenu(QWidget *parent = nullptr);
    void setCurrent(const QString &metric);

Q_SIGNALS:
    void chosen(const QString &metric);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addMetrics(QMenu &menu, std::span<const char *const> metrics);
    void addMetric(QMenu &menu, const QString &metric);

    QString m_current;
};

} // namespace stoa
