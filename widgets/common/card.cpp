// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/card.h"

#include "widgets/common/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace stoa {

namespace {

Role cardGround(Card::Tone tone)
{
    switch (tone) {
    case Card::Tone::Plain:
        return Role::Surface;
    case Card::Tone::Good:
        return Role::GoodBg;
    case Card::Tone::Warn:
        return Role::WarnBg;
    case Card::Tone::Bad:
        return Role::BadBg;
    case Card::Tone::Accent:
        break;
    }
    return Role::Soft;
}

} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(4);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = currentTokens();
    painter.setPen(m_tone == Tone::Plain ? QPen(tokens[Role::Line], 1) : QPen(Qt::NoPen));
    painter.setBrush(tokens[cardGround(m_tone)]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

} // namespace stoa
