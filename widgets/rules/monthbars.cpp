// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/monthbars.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace stoa {

namespace {

constexpr int months = 12;

} // namespace

MonthBars::MonthBars(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setMinimumHeight(74);
    setFocusPolicy(Qt::NoFocus);
}

void MonthBars::setNumbers(const QMap<QString, qint64> &byMonth, QDate last)
{
    m_byMonth = byMonth;
    m_last = last;
    QStringList all;
    for (int i = 0; i < months; ++i)
        all << words(i);
    setAccessibleName(tr("Hits by month"));
    setAccessibleDescription(all.join(QStringLiteral("; ")));
    update();
}

QDate MonthBars::monthAt(int column) const
{
    return m_last.addMonths(column - months + 1);
}

qint64 MonthBars::numberAt(int column) const
{
    return m_byMonth.value(monthAt(column).toString(QStringLiteral("yyyy-MM")));
}

QString MonthBars::words(int column) const
{
    const QDate month = monthAt(column);
    return tr("%1 %2: %3", "month, year, number")
        .arg(QLocale().standaloneMonthName(month.month()))
        .arg(month.year())
        .arg(QLocale().toString(numberAt(column)));
}

void MonthBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = currentTokens();
    qint64 most = 1;
    for (int i = 0; i < months; ++i)
        most = std::max(most, numberAt(i));
    const double column = double(width()) / months;
    const int floor = height() - 18;
    painter.setFont(textFont(TextSize::Small));
    for (int i = 0; i < months; ++i) {
        const double share = double(numberAt(i)) / double(most);
        const double tall = numberAt(i) == 0 ? 1 : std::max(2.0, share * (floor - 6));
        const QRectF bar(i * column + column * 0.14, floor - tall, column * 0.72, tall);
        painter.fillRect(bar, numberAt(i) == 0 ? tokens[Role::Line] : tokens[Role::Accent]);
        painter.setPen(tokens[Role::Text3]);
        painter.drawText(QRectF(i * column, floor + 2, column, 16), Qt::AlignHCenter | Qt::AlignVCenter,
            QLocale().standaloneMonthName(monthAt(i).month(), QLocale::NarrowFormat));
    }
}

void MonthBars::mouseMoveEvent(QMouseEvent *event)
{
    const int column = std::clamp(int(event->position().x()) * months / std::max(1, width()), 0, months - 1);
    setPlainToolTip(*this, m_last.isValid() ? words(column) : QString());
}

} // namespace stoa
