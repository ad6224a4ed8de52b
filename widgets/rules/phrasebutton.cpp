// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/phrasebutton.h"

#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace stoa {

namespace {

constexpr int lineRoom = 6; // below the letters, for the dashes

} // namespace

PhraseButton::PhraseButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFont(textFont(TextSize::Title, QFont::DemiBold));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a button's own would stay one line high
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhraseButton::setFaint(bool faint)
{
    m_faint = faint;
    setFont(textFont(faint ? TextSize::Body : TextSize::Title, faint ? QFont::Normal : QFont::DemiBold));
    updateGeometry();
}

void PhraseButton::setBroken(bool broken)
{
    m_broken = broken;
    update();
}

QStringList PhraseButton::linesFor(int width) const
{
    QTextLayout layout(text(), font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QSize PhraseButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + lineRoom};
}

QSize PhraseButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 120), sizeHint().height()};
}

int PhraseButton::heightForWidth(int width) const
{
    return int(linesFor(width).size()) * (fontMetrics().height() + lineRoom);
}

void PhraseButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = currentTokens();
    const bool marked = underMouse() || hasFocus();
    if (marked) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(tokens[Role::Accent], 1.5) : QPen(Qt::NoPen));
        painter.setBrush(tokens[Role::Soft]);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
    const QColor color = tokens[m_broken ? Role::Failed : m_faint ? Role::Text2 : Role::Accent];
    painter.setFont(font());
    int top = 0;
    for (const QString &line : linesFor(width())) {
        painter.setPen(color);
        painter.drawText(QRect(1, top, width() - 1, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter, line);
        if (!m_faint) {
            painter.setPen(QPen(color, 1, m_broken ? Qt::SolidLine : Qt::DashLine));
            const int y = top + fontMetrics().height() + 1;
            painter.drawLine(1, y, 1 + fontMetrics().horizontalAdvance(line), y);
        }
        top += fontMetrics().height() + lineRoom;
    }
}

void PhraseButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace stoa
