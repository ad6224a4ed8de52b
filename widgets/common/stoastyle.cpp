// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/stoastyle.h"

#include "widgets/common/lineicon.h"
#include "widgets/common/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTextCharFormat>
#include <QTimer>
#include <QToolButton>

namespace stoa {

namespace {

constexpr int menuArrowRoom = 16; // pixels at the right of a button with words and a menu

QPalette softSelection(const QPalette &from)
{
    const Tokens &tokens = currentTokens();
    QPalette palette = from;
    palette.setColor(QPalette::Highlight, tokens[Role::Soft]);
    palette.setColor(QPalette::HighlightedText, tokens[Role::Text]);
    return palette;
}

} // namespace

StoaStyle::StoaStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void StoaStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    // Whoever scrolls past a field must not change it: the wheel is the field's only while one works in it.
    if ((qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || (qobject_cast<QLineEdit *>(widget) && qobject_cast<QDateTimeEdit *>(widget->parentWidget())))
        widget->installEventFilter(this);
    if (auto *bar = qobject_cast<QProgressBar *>(widget)) {
        bar->setTextVisible(false); // a thin line; the words stand beside it
        bar->setFixedHeight(6);
    }
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        for (int day = 1; day <= 7; ++day)
            calendar->setWeekdayTextFormat(Qt::DayOfWeek(day), {});
    }
    // No frame inside a frame: only fields to write in keep theirs.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
        if (!qobject_cast<QPlainTextEdit *>(area) && area->frameShape() == QFrame::StyledPanel)
            area->setFrameShape(QFrame::NoFrame);
    }
}

bool StoaStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore(); // what scrolls above it takes it
        return true;
    }
    // Digits typed where the mouse put the cursor are swallowed while the part is full: a click takes all of the part.
    auto *const line = event->type() == QEvent::MouseButtonRelease ? qobject_cast<QLineEdit *>(watched) : nullptr;
    if (line != nullptr)
        QTimer::singleShot(0, line, [line] {
            auto *const edit = qobject_cast<QDateTimeEdit *>(line->parentWidget());
            if (edit != nullptr && !line->hasSelectedText())
                edit->setSelectedSection(edit->currentSection());
        });
    return QProxyStyle::eventFilter(watched, event);
}

void StoaStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = currentTokens();
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(*option, *painter, widget);
    case PE_PanelButtonTool:
        return drawToolButton(*option, *painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        else
            painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameLineEdit:
    case PE_Frame:
        return drawField(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*option, *painter);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemGround(*item, *painter);
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
        painter->setPen(tokens[Role::Line]);
        painter->setBrush(element == PE_FrameMenu ? QBrush(Qt::NoBrush) : QBrush(tokens[Role::Surface]));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokens[Role::Surface]);
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens[Role::Accent], 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    case PE_IndicatorArrowDown:
        if (widget != nullptr && widget->inherits("QCalToolButton"))
            return; // the month in a calendar: nothing tells it from the year beside it
        if (qobject_cast<const QToolButton *>(widget)) // of a button with a menu: Qt puts it into the corner
            return drawMenuArrow(*painter, widget->rect());
        break;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_PanelItemViewRow: // alternating rows are not used: lines and room separate
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, tokens[Role::Line]);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

//! Beside the words of a button with a menu. One that shows an icon alone has no room for it, and its icon says it.
void StoaStyle::drawMenuArrow(QPainter &painter, const QRect &button) const
{
    if (button.width() >= 2 * button.height())
        paintLineIcon(painter, QRectF(button.right() - menuArrowRoom, button.center().y() - 5, 12, 12),
            QLatin1String("chevron-down"), currentTokens()[Role::Text2]);
}

//! Qt paints the arrows of its calendar green, and weekends in a red that is no colour of ours.
QIcon StoaStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (qobject_cast<const QCalendarWidget *>(widget)) {
        if (icon == SP_ArrowLeft)
            return lineIcon(QLatin1String("chevron-left"), Role::OnAccent);
        if (icon == SP_ArrowRight)
            return lineIcon(QLatin1String("chevron-right"), Role::OnAccent);
    }
    return QProxyStyle::standardIcon(icon, option, widget);
}

void StoaStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(*button, painter, widget);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(*tab, *painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTabLabel(*tab, *painter);
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderSection(*header, *painter);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option)) {
            QStyleOptionHeaderV2 quiet = *header;
            // Cut by the font that it is drawn in, and with its margins.
            quiet.text = painter->fontMetrics().elidedText(
                header->text, Qt::ElideRight, header->rect.width() - 2 * pixelMetric(PM_HeaderMargin, option, widget));
            quiet.palette.setColor(QPalette::ButtonText, currentTokens()[Role::Text2]);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, currentTokens()[Role::Surface]);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        return drawProgress(*option, *painter, element == CE_ProgressBarContents);
    case CE_Splitter:
        painter->fillRect(option->rect, currentTokens()[Role::Line]);
        return;
    case CE_MenuItem:
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem flat = *item; // Fusion draws a dark line around the chosen one
            if ((item->state & State_Selected) && (item->state & State_Enabled))
                painter->fillRect(item->rect, currentTokens()[Role::Soft]);
            flat.state &= ~(State_Selected | State_Sunken);
            return QProxyStyle::drawControl(element, &flat, painter, widget);
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem soft = *item;
            soft.palette = softSelection(item->palette);
            soft.state &= ~State_HasFocus; // the tint and its edge show it
            return QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void StoaStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, *painter, widget);
    }
    if (control == CC_ComboBox || control == CC_SpinBox)
        return drawComboBox(*option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int StoaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 11;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QPlainTextEdit *>(widget) ? 5 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_TabBarTabHSpace:
        return 18;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin:
        return 7; // between a cell's edge and its text
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StoaStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize StoaStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 24, std::max(30, size.height() + 10)};
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button
            && (button->features & QStyleOptionToolButton::HasMenu)
            && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            return {result.width() + menuArrowRoom, result.height()};
        return result;
    case CT_LineEdit:
        return {result.width(), std::max(30, size.height() + 12)};
    case CT_ComboBox:
        return {result.width() + 8, std::max(30, size.height() + 8)};
    case CT_SpinBox:
        return {size.width() + 34, 30};
    case CT_ItemViewItem:
        return {result.width(), std::max(26, result.height())};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {result.width(), 9};
        return {result.width() + 12, std::max(26, result.height())};
    case CT_HeaderSection:
        return {result.width(), std::max(30, result.height())};
    case CT_ProgressBar:
        return {result.width(), 6};
    default:
        return result;
    }
}

QRect StoaStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame && frame->lineWidth > 0 ? 6 : 1; // inside a combo or spin box the room is given already
        return option->rect.adjusted(side, 1, -side, -1);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return {option->rect.left(), option->rect.center().y() - 2, option->rect.width(), 6};
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace stoa
