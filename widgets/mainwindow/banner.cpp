// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/banner.h"

#include "widgets/common/lineicon.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace stoa {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 7, 16, 7);
    m_text->setWordWrap(true);
    row->addWidget(m_text);
    hide();
}

void Banner::showText(const QString &text)
{
    m_text->setText(text);
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
