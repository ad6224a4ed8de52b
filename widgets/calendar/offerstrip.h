// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/ground.h"

#include <QTimer>

#include <functional>

class QPushButton;

namespace stoa {

class PlainLabel;

//! One suggestion along the bottom edge, with a button that follows it and one that puts it away; goes by itself after
//! a while.
class OfferStrip final : public Ground
{
    Q_OBJECT

public:
    explicit OfferStrip(QWidget *parent = nullptr);

    void offer(const QString &text, const QString &button, std::function<void()> accept);

private:
    PlainLabel *m_text;
    QPushButton *m_accept;
    QPushButton *m_dismiss;
    std::function<void()> m_act;
    QTimer m_timer;
};

} // namespace stoa
