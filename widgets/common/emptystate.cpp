// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptystate.h"

#include "widgets/common/button.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QDialog>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

namespace {
constexpr int emptyPictureSide = 40;
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_picture(new QWidget(this))
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
{
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(8);
    m_picture->setFixedSize(emptyPictureSide, emptyPictureSide);
    m_title->setTextSize(TextSize::Section, QFont::DemiBold);
    m_text->setRole(Role::Text2);
    m_column->addStretch(2);
    m_column->addWidget(m_picture, 0, Qt::AlignHCenter);
    for (PlainLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(440);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        auto *row = new QHBoxLayout; // a centred label of a wrapping text needs the whole width to know its height
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        m_column->addLayout(row);
    }
    m_column->addStretch(3);
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setIcon(QLatin1String name)
{
    m_icon = name;
    update();
}

QPushButton *EmptyState::addAction(QAction *action)
{
    QPushButton *button = actionButton(*action, m_buttons == 0 ? ButtonLook::Main : ButtonLook::Plain, this);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    if (m_buttons == 0)
        m_first = button;
    ++m_buttons;
    return button;
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_first && qobject_cast<QDialog *>(window())) // there is nothing else to do in it
        m_first->setFocus();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    paintLineIcon(painter, m_picture->geometry(), QLatin1String(m_icon.toLatin1()), currentTokens()[Role::Text3]);
}

} // namespace stoa
