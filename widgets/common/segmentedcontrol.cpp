// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/segmentedcontrol.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

namespace stoa {

namespace {

//! A radio button painted as one cell of the control: Qt's own keyboard and accessibility, our look.
class SegmentButton final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    void setEnds(bool first, bool last)
    {
        m_first = first;
        m_last = last;
        update();
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold); // the room of the chosen state, so that nothing moves when it is chosen
        return {QFontMetrics(bold).horizontalAdvance(text()) + 22, 28};
    }
    QSize minimumSizeHint() const override { return {std::min(56, sizeHint().width()), 28}; }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void resizeEvent(QResizeEvent *event) override
    {
        QRadioButton::resizeEvent(event);
        setPlainToolTip(*this, width() < sizeHint().width() ? text() : QString()); // what is cut can be read there
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = currentTokens();
        QPainterPath shape;
        shape.setFillRule(Qt::WindingFill);
        const QRectF box = QRectF(rect()).adjusted(m_first ? 0.5 : -0.5, 0.5, -0.5, -0.5);
        shape.addRoundedRect(box, m_first || m_last ? 6 : 0, m_first || m_last ? 6 : 0);
        if (m_first != m_last)
            shape.addRect(box.adjusted(m_first ? 8 : 0, 0, m_first ? 0 : -8, 0));
        shape = shape.simplified();
        painter.setPen(QPen(tokens[Role::Line], 1));
        painter.setBrush(isChecked() || underMouse() ? tokens[Role::Soft] : tokens[Role::Surface]);
        painter.drawPath(shape);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setPen(QPen(tokens[Role::Accent], 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
        }
        QFont cellFont = font();
        cellFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(cellFont);
        const QColor ink = tokens[isChecked() ? Role::Accent : Role::Text2];
        painter.setPen(isEnabled() ? ink : mixed(tokens[Role::Surface], ink, 0.5));
        const QString shown = QFontMetrics(cellFont).elidedText(text(), Qt::ElideRight, width() - 8);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, shown);
    }

private:
    bool m_first = false;
    bool m_last = false;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

void SegmentedControl::addSegment(int id, const QString &text)
{
    auto *button = new SegmentButton(text, this);
    button->setFont(textFont(TextSize::Body));
    button->setAttribute(Qt::WA_Hover);
    m_group->addButton(button, id);
    m_row->addWidget(button);
    place();
}

void SegmentedControl::place()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        static_cast<SegmentButton *>(button)->setEnds(button == buttons.first(), button == buttons.last());
}

void SegmentedControl::setText(int id, const QString &text)
{
    if (QAbstractButton *button = m_group->button(id)) {
        button->setText(text);
        button->updateGeometry();
    }
}

void SegmentedControl::setSegmentEnabled(int id, bool enabled)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setEnabled(enabled);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

} // namespace stoa
