// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/banner.h"

#include "widgets/common/button.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace stoa {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_offer(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 7, 16, 7);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_offer);
    setLook(*m_offer, ButtonLook::Plain);
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, &Banner::accepted);
    hide();
}

void Banner::showText(const QString &text, const QString &offer)
{
    m_text->setText(text);
    m_offer->setText(offer);
    m_offer->setVisible(!offer.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = currentTokens();
    painter.fillRect(rect(), tokens[Role::WarnBg]);
    painter.fillRect(0, height() - 1, width(), 1, tokens[Role::Line]);
    paintLineIcon(painter, QRectF(14, height() / 2.0 - 8, 16, 16), QLatin1String("lock"), tokens[Role::Text]);
}

} // namespace stoa
