// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/counterstrip.h"

#include "widgets/common/networkbadge.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/statusmark.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/composer/flowlayout.h"

#include <QLocale>
#include <QPainter>

namespace stoa {

namespace {
constexpr int counterMark = 14; // room for the triangle
}

TextCounter::TextCounter(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(textFont(TextSize::Secondary));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void TextCounter::show(const AccountCount &shown)
{
    const TextCount &count = shown.count;
    const QLocale locale;
    const QString name = networkName(shown.account.network);
    m_account = shown.account.account;
    m_over = count.isOver();
    QString text = count.limit > 0
        //: Name of a network, length of the text, limit: "Instagram 168 / 2,200"
        ? tr("%1 %2 / %3").arg(name, locale.toString(count.used), locale.toString(count.limit))
        : tr("%1 %2").arg(name, locale.toString(count.used));
    QString help;
    if (m_over && count.left() < 0)
        help = tr("%n too many for %1", nullptr, int(-count.left())).arg(name);
    else if (m_over)
        help = tr("Has characters that %1 refuses").arg(name);
    else if (count.limit > 0)
        help = tr("%n left, counted as %1 counts", nullptr, int(count.left())).arg(name);
    else
        help = tr("No limit of %1 is known").arg(name);
    if (count.limit > 0 && !shown.verified)
        help += QLatin1Char('\n') + tr("The limit is not confirmed by the network itself.");
    setText(text);
    setAccessibleName(text + QStringLiteral(". ") + help);
    setPlainToolTip(*this, help);
    updateGeometry();
    update();
}

QSize TextCounter::sizeHint() const
{
    QFont widest = font();
    widest.setWeight(QFont::DemiBold);
    return {
        QFontMetrics(widest).horizontalAdvance(text()) + (m_over ? counterMark : 0) + 2, fontMetrics().height() + 2};
}

void TextCounter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = currentTokens();
    QRect room = rect();
    if (m_over) {
        StatusMarks::paint(
            painter, QRectF(0, (height() - 11) / 2.0, 11, 11), StatusMark::ChangesRequested, tokens[Role::Failed]);
        room.setLeft(counterMark);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
    }
    painter.setPen(tokens[m_over ? Role::Failed : underMouse() || hasFocus() ? Role::Text : Role::Text2]);
    painter.drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (hasFocus()) {
        painter.setPen(tokens[Role::Accent]);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
}

CounterStrip::CounterStrip(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this, 12, 2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CounterStrip::show(const QList<AccountCount> &counts)
{
    m_counts = counts;
    while (m_counters.size() > counts.size())
        delete m_counters.takeLast();
    while (m_counters.size() < counts.size()) {
        auto *counter = new TextCounter(this);
        connect(
            counter, &QAbstractButton::clicked, this, [this, counter] { Q_EMIT accountChosen(counter->account()); });
        layout()->addWidget(counter);
        m_counters.append(counter);
        counter->setVisible(true);
    }
    for (qsizetype i = 0; i < counts.size(); ++i)
        m_counters[i]->show(counts[i]);
    setVisible(!counts.isEmpty());
}

void CounterStrip::retranslate()
{
    for (qsizetype i = 0; i < m_counters.size(); ++i)
        m_counters[i]->show(m_counts[i]);
}

} // namespace stoa
