// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/noticestrip.h"

#include "widgets/common/lineicon.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace stoa {

namespace {
constexpr int noticeLastsMs = 6000;
}

NoticeStrip::NoticeStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 4, 8, 4);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_close->setIcon(lineIcon(QLatin1String("close")));
    m_close->setAutoRaise(true);
    m_close->setFixedSize(26, 26);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    m_leave.setSingleShot(true);
    m_leave.setInterval(noticeLastsMs);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void NoticeStrip::showNotice(const QString &text)
{
    display(text, false);
    m_leave.start();
}

void NoticeStrip::showFailure(const QString &text)
{
    m_leave.stop();
    display(text, true);
}

QString NoticeStrip::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeStrip::display(const QString &text, bool failure)
{
    m_failure = failure;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = currentTokens();
    painter.fillRect(rect(), tokens[m_failure ? Role::BadBg : Role::Soft]);
    painter.fillRect(0, 0, width(), 1, tokens[Role::Line]);
    const QRectF icon(14, height() / 2.0 - 8, 16, 16);
    paintLineIcon(
        painter, icon, QLatin1String(m_failure ? "warning" : "info"), tokens[m_failure ? Role::Failed : Role::Accent]);
}

void NoticeStrip::retranslate()
{
    m_close->setAccessibleName(tr("Hide this message"));
    setPlainToolTip(*m_close, m_close->accessibleName());
}

void NoticeStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa
