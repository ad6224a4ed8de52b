// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing half of StoaStyle; which element is drawn by what is in stoastyle.cpp.
#include "widgets/common/button.h"
#include "widgets/common/stoastyle.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QVariant>

namespace stoa {

namespace {

constexpr qreal fieldRadius = 6;

ButtonLook lookOf(const QStyleOption &option, const QWidget *widget)
{
    const QVariant asked = widget ? widget->property("stoaLook") : QVariant();
    if (asked.isValid())
        return static_cast<ButtonLook>(asked.toInt());
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::DefaultButton) ? ButtonLook::Main : ButtonLook::Plain;
}

QColor paled(const QColor &color, bool enabled)
{
    return enabled ? color : mixed(currentTokens()[Role::Surface], color, 0.5);
}

void drawOutline(
    QPainter &painter, const QRectF &box, const QColor &ground, const QColor &line, qreal width, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(ground);
    const qreal half = width / 2;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawArrow(QPainter &painter, const QPointF &centre, bool up, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal tip = up ? -2 : 2;
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-3.5, -tip), centre + QPointF(0, tip), centre + QPointF(3.5, -tip)}));
    painter.restore();
}

} // namespace

void StoaStyle::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &tokens = currentTokens();
    const ButtonLook look = lookOf(option, widget);
    const bool enabled = option.state & State_Enabled;
    const bool hot = enabled && (option.state & State_MouseOver);
    const bool down = option.state & (State_Sunken | State_On);
    QColor ground = tokens[down || hot ? Role::Soft : Role::Surface];
    QColor line = tokens[Role::Line];
    if (look == ButtonLook::Main || look == ButtonLook::Danger) {
        ground = tokens[look == ButtonLook::Main ? Role::Accent : Role::Failed];
        if (hot || down)
            ground = mixed(ground, tokens[Role::OnAccent], down ? 0.14 : 0.07);
        ground = enabled ? ground : mixed(tokens[Role::Surface], ground, 0.4);
        line = ground;
    } else if (look == ButtonLook::Quiet) {
        ground = hot || down ? tokens[Role::Soft] : QColor(Qt::transparent);
        line = ground;
    }
    const bool focused = (option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange);
    drawOutline(painter, option.rect, ground, focused && look == ButtonLook::Plain ? tokens[Role::Accent] : line,
        focused && look == ButtonLook::Plain ? 2 : 1, fieldRadius);
    if (focused && look != ButtonLook::Plain) {
        const QColor ring = tokens[look == ButtonLook::Quiet ? Role::Accent : Role::OnAccent];
        drawOutline(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), Qt::transparent, ring, 1.5, fieldRadius - 2);
    }
}

void StoaStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = currentTokens();
    const ButtonLook look = lookOf(option, widget);
    const bool loud = look == ButtonLook::Main || look == ButtonLook::Danger;
    QStyleOptionButton label = option;
    const Role ink = loud ? Role::OnAccent : look == ButtonLook::Quiet ? Role::Text2 : Role::Text;
    label.palette.setColor(QPalette::ButtonText, loud ? tokens[ink] : paled(tokens[ink], option.state & State_Enabled));
    painter->save();
    if (loud) {
        QFont bold = painter->font();
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
    painter->restore();
}

void StoaStyle::drawToolButton(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    const bool chosen = option.state & (State_On | State_Sunken);
    const bool hot = (option.state & State_MouseOver) && (option.state & State_Enabled);
    if (!(option.state & State_AutoRaise))
        drawOutline(painter, option.rect, tokens[chosen || hot ? Role::Soft : Role::Surface], tokens[Role::Line], 1,
            fieldRadius);
    else if (chosen || hot)
        drawOutline(painter, option.rect, tokens[Role::Soft], tokens[Role::Soft], 1, fieldRadius);
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange))
        drawOutline(painter, option.rect, Qt::transparent, tokens[Role::Accent], 2, fieldRadius);
}

void StoaStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    const bool focused = option.state & State_HasFocus;
    const bool enabled = option.state & State_Enabled;
    drawOutline(painter, option.rect, tokens[enabled ? Role::Surface : Role::Sunk],
        tokens[focused ? Role::Accent : Role::Line], focused ? 1.6 : 1, fieldRadius);
}

void StoaStyle::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & (State_On | State_NoChange);
    QRectF box(0, 0, 15, 15);
    box.moveCenter(QRectF(option.rect).center());
    const QColor edge = paled(tokens[on ? Role::Accent : Role::Text3], enabled);
    drawOutline(painter, box, on ? edge : tokens[Role::Surface], edge, 1.4, 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens[Role::OnAccent], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & State_NoChange)
        painter.drawLine(box.center() - QPointF(3, 0), box.center() + QPointF(3, 0));
    else if (on)
        painter.drawPolyline(QPolygonF(
            {box.topLeft() + QPointF(4, 7.8), box.topLeft() + QPointF(6.6, 10.4), box.topLeft() + QPointF(11.2, 5)}));
    painter.restore();
}

void StoaStyle::drawRadioButton(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    const bool on = option.state & State_On;
    QRectF box(0, 0, 15, 15);
    box.moveCenter(QRectF(option.rect).center());
    const QColor edge = paled(tokens[on ? Role::Accent : Role::Text3], option.state & State_Enabled);
    drawOutline(painter, box, tokens[Role::Surface], edge, 1.4, 7.5);
    if (on)
        drawOutline(painter, box.adjusted(4, 4, -4, -4), edge, edge, 1, 4);
}

void StoaStyle::drawItemGround(const QStyleOptionViewItem &option, QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    const bool chosen = option.state & State_Selected;
    const bool hot = (option.state & State_MouseOver) && (option.state & State_Enabled);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (chosen)
        painter.fillRect(option.rect, tokens[Role::Soft]);
    else if (hot)
        painter.fillRect(option.rect, tokens[Role::Sunk]);
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || (option.viewItemPosition == QStyleOptionViewItem::Invalid && option.index.column() == 0); // a table's
    if (chosen && first) // an edge too: the tint alone is too pale a sign
        painter.fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), tokens[Role::Accent]);
}

void StoaStyle::drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    painter.fillRect(option.rect, tokens[Role::Surface]);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens[Role::Line]);
}

void StoaStyle::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    if (option.state & State_Selected)
        painter.fillRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2, tokens[Role::Accent]);
    if (option.state & State_HasFocus)
        drawOutline(painter, QRectF(option.rect).adjusted(1, 2, -1, -4), Qt::transparent, tokens[Role::Accent], 1.6, 4);
}

void StoaStyle::drawTabLabel(const QStyleOptionTab &option, QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    const bool chosen = option.state & State_Selected;
    painter.save();
    QFont font = painter.font();
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(paled(tokens[chosen ? Role::Accent : Role::Text2], option.state & State_Enabled));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void StoaStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &tokens = currentTokens();
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const bool hot = option.state & (State_MouseOver | State_Sunken);
    const QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(tokens[Role::Surface], tokens[Role::Text3], hot ? 0.8 : 0.45));
    const QRectF bar = handle.adjusted(2.5, 2.5, -2.5, -2.5);
    painter.drawRoundedRect(bar, 3, 3);
    painter.restore();
}

void StoaStyle::drawProgress(const QStyleOption &option, QPainter &painter, bool contents) const
{
    const Tokens &tokens = currentTokens();
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    QRectF box(option.rect);
    if (contents && bar) {
        const int span = bar->maximum - bar->minimum;
        const double share = span > 0 ? double(bar->progress - bar->minimum) / span : 0.35; // unknown: a steady third
        box.setWidth(std::max(0.0, box.width() * share));
        if (bar->direction == Qt::RightToLeft)
            box.moveRight(option.rect.right());
    }
    const QColor color = tokens[contents ? Role::Accent : Role::Line];
    if (box.width() > 0)
        drawOutline(painter, box, color, color, 0.5, box.height() / 2);
}

void StoaStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &tokens = currentTokens();
    const bool enabled = option.state & State_Enabled;
    drawField(option, painter);
    const QColor ink = paled(tokens[Role::Text2], enabled);
    if (option.type == QStyleOption::SO_ComboBox) {
        drawArrow(painter, QRectF(subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget)).center(), false, ink);
        return;
    }
    for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
        if (spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            continue;
        drawArrow(
            painter, QRectF(subControlRect(CC_SpinBox, &option, part, widget)).center(), part == SC_SpinBoxUp, ink);
    }
}

QRect StoaStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect all = option->rect;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all, QRect(all.right() - 22, all.top(), 18, all.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(8, 2, -24, -2));
    }
    if (control == CC_SpinBox) {
        const QRect arrows(all.right() - 20, all.top() + 3, 17, all.height() - 6);
        if (part == SC_SpinBoxUp)
            return visualRect(
                option->direction, all, QRect(arrows.topLeft(), QSize(arrows.width(), arrows.height() / 2)));
        if (part == SC_SpinBoxDown)
            return visualRect(
                option->direction, all, QRect(arrows.left(), arrows.center().y(), arrows.width(), arrows.height() / 2));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, all, all.adjusted(3, 2, -22, -2));
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {}; // no arrow buttons
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return all;
    if (control == CC_ScrollBar && part == SC_ScrollBarSlider) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool flat = bar && bar->orientation == Qt::Horizontal;
        const int room = flat ? all.width() : all.height();
        const int span = bar ? bar->maximum - bar->minimum : 0;
        if (!bar || span <= 0)
            return all;
        const int length = std::clamp(
            static_cast<int>(qint64(bar->pageStep) * room / (qint64(span) + bar->pageStep)), std::min(32, room), room);
        const int at
            = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
        return flat ? QRect(all.left() + at, all.top(), length, all.height())
                    : QRect(all.left(), all.top() + at, all.width(), length);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace stoa
