// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/offerstrip.h"

#include "widgets/common/button.h"
#include "widgets/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace stoa {

namespace {

constexpr int offerMs = 12000;

} // namespace

OfferStrip::OfferStrip(QWidget *parent)
    : Ground(Role::Soft, Qt::TopEdge, parent)
    , m_text(new PlainLabel(QString(), TextSize::Body, Role::Text, this))
    , m_accept(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    setObjectName(QStringLiteral("calendar.offer"));
    setLook(*m_accept, ButtonLook::Plain);
    setLook(*m_dismiss, ButtonLook::Quiet);
    m_accept->setText(tr("Yes"));
    m_dismiss->setText(tr("No"));
    m_text->setElide(Qt::ElideRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_accept);
    row->addWidget(m_dismiss);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    hide();
}

void OfferStrip::offer(const QString &text, const QString &button, std::function<void()> accept)
{
    m_text->setText(text);
    m_accept->setText(button);
    m_dismiss->setText(tr("No"));
    m_act = std::move(accept);
    show();
    m_timer.start(offerMs);
}

} // namespace stoa
