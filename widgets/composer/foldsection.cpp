// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/foldsection.h"

#include "widgets/common/lineicon.h"
#include "widgets/common/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace stoa {

FoldSection::FoldSection(QWidget *parent)
    : QWidget(parent)
    , m_head(new QToolButton(this))
    , m_summary(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFont(textFont(TextSize::Secondary, QFont::DemiBold));
    m_head->setCheckable(true);
    m_head->setMinimumWidth(80); // shortened rather than pushing the pane wider than its room
    m_summary->setElide(Qt::ElideRight);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_head);
    row->addWidget(m_summary, 1);
    column->addLayout(row);
    m_column->setContentsMargins(0, 0, 0, 4);
    m_column->setSpacing(4);
    column->addWidget(m_body);
    setOpen(false);
    connect(m_head, &QToolButton::clicked, this, [this](bool open) {
        setOpen(open);
        Q_EMIT toggled(open);
    });
}

void FoldSection::setWords(const QString &title, const QString &summary)
{
    m_head->setText(title);
    m_head->setAccessibleName(title);
    m_summary->setOutsideText(summary);
}

void FoldSection::setOpen(bool open)
{
    m_open = open;
    m_head->setChecked(open);
    m_head->setIcon(lineIcon(open ? QLatin1String("chevron-up") : QLatin1String("chevron-down")));
    m_head->setAccessibleDescription(open ? tr("open") : tr("folded"));
    m_body->setVisible(open);
    m_summary->setVisible(!open); // what is to be seen below
}

} // namespace stoa
