// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"
#include "models/planning/textcount.h"

#include <QAbstractButton>

namespace stoa {

//! How one account's text stands against its network's limit.
struct AccountCount
{
    PostAccount account;
    TextCount count;
    bool verified = false; //!< the limit was read at the network itself
};

//! The counter of one account: "Instagram 168 / 2,200"; over the limit with a triangle, red, and how much is too much.
class TextCounter final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TextCounter(QWidget *parent = nullptr);
    void show(const AccountCount &count);
    AccountId account() const { return m_account; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccountId m_account;
    bool m_over = false;
};

//! The counters of all accounts of a post, side by side. Choosing one opens its tab.
class CounterStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit CounterStrip(QWidget *parent = nullptr);
    void show(const QList<AccountCount> &counts);
    void retranslate();

Q_SIGNALS:
    void accountChosen(stoa::AccountId account);

private:
    QList<TextCounter *> m_counters;
    QList<AccountCount> m_counts;
};

} // namespace stoa
