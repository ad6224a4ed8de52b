// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/recoveryfile.h"

#include <QWidget>

class QPushButton;

namespace stoa {

class PlainLabel;

//! Offers a text that was typed before a crash and does not fit what the project has now. A part of PostPane.
class RecoveredCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveredCard(QWidget *parent = nullptr);
    void show(const TypedText &typed);
    const TypedText &typed() const { return m_typed; }
    void retranslate();

Q_SIGNALS:
    void useWanted();
    void dropWanted();

private:
    TypedText m_typed;
    PlainLabel *m_head;
    PlainLabel *m_text;
    QPushButton *m_use;
    QPushButton *m_drop;
};

} // namespace stoa
