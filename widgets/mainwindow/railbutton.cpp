// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/railbutton.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace stoa {

RailButton::RailButton(QAction &action, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
{
    setCheckable(true);
    setFixedSize(sizeHint());
    setFont(textFont(TextSize::Small));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &RailButton::follow);
    follow();
}

void RailButton::follow()
{
    setText(m_action.text().remove(QLatin1Char('&')));
    setIcon(m_action.icon());
    setChecked(m_action.isChecked());
    copyToolTip(*this, m_action);
    setAccessibleName(m_counter > 0 ? tr("%1, %n waiting", nullptr, m_counter).arg(text()) : text());
    update();
}

void RailButton::setCounter(int counter)
{
    m_counter = counter;
    follow();
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = currentTokens();
    const bool chosen = isChecked();
    if (chosen || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens[Role::Accent], 2) : QPen(Qt::NoPen));
        painter.setBrush(tokens[Role::Soft]);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    const QRect iconBox((width() - 22) / 2, 7, 22, 22);
    icon().paint(&painter, iconBox, Qt::AlignCenter, QIcon::Normal, chosen ? QIcon::On : QIcon::Off);
    QFont words = font();
    words.setWeight(chosen ? QFont::Bold : QFont::Normal);
    const int room = width() - 2;
    // A long word of a translation may stand a little narrower; only what is longer still is cut.
    const int needed = QFontMetrics(words).horizontalAdvance(text());
    if (needed > room)
        words.setPointSizeF(words.pointSizeF() * std::max(0.86, double(room) / needed));
    painter.setFont(words);
    painter.setPen(tokens[chosen ? Role::Accent : Role::Text2]);
    painter.drawText(
        QRect(1, 31, room, 15), Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (m_counter > 0)
        paintCounter(painter);
}

void RailButton::paintCounter(QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    const QString number = m_counter > 999 ? QStringLiteral("999+") : QLocale().toString(m_counter);
    QFont small = textFont(TextSize::Small, QFont::Bold);
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    const int wide = std::max(15, painter.fontMetrics().horizontalAdvance(number) + 8);
    const QRectF pill(std::min(width() / 2.0 + 4, width() - wide - 1.0), 3, wide, 14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[Role::Accent]);
    painter.drawRoundedRect(pill, 7, 7);
    painter.setPen(tokens[Role::OnAccent]);
    painter.drawText(pill, Qt::AlignCenter, number);
}

void RailButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace stoa
