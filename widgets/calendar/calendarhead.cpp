// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendarhead.h"

#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/calendarpaint.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace stoa {

namespace {

constexpr int timedHeight = CalendarHead::monthHeight + 18; // the day's own names as well
constexpr int mostHeadLanes = 3;

} // namespace

CalendarHead::CalendarHead(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(monthHeight);
    setObjectName(QStringLiteral("calendar.head"));
}

void CalendarHead::setDays(CalendarDays *days)
{
    if (m_days)
        m_days->disconnect(this);
    m_days = days;
    if (m_days)
        connect(m_days, &CalendarDays::changed, this, qOverload<>(&QWidget::update));
}

QSize CalendarHead::sizeHint() const
{
    int lanes = 0;
    for (const BandPlace &place : m_bands)
        lanes = std::max(lanes, place.lane + 1);
    const int days = m_mode == CalendarMode::List ? 0 : isTimed(m_mode) ? timedHeight : monthHeight;
    return {200, days + lanes * CalendarGeometry::bandHeight};
}

void CalendarHead::show(
    CalendarMode mode, const DateRange &range, QDate today, Qt::DayOfWeek weekStart, int contentWidth)
{
    m_mode = mode;
    m_range = range;
    m_today = today;
    m_weekStart = weekStart;
    m_contentWidth = contentWidth;
    QList<DateRange> bands;
    for (const DayBand &band : m_days &&isTimed(mode) ? m_days->bands() : QList<DayBand>())
        bands.append(band.days);
    m_bands = bandPlaces(range, bands, mostHeadLanes);
    setFixedHeight(sizeHint().height());
    update();
}

int CalendarHead::columns() const
{
    return m_mode == CalendarMode::Day ? 1 : 7;
}

QRect CalendarHead::column(int index) const
{
    const int gutter = isTimed(m_mode) ? CalendarGeometry::gutterWidth : 0;
    const int width = std::max(7, m_contentWidth - gutter);
    const int left = gutter + width * index / columns();
    return QRect(left, 0, gutter + width * (index + 1) / columns() - left, height());
}

int CalendarHead::weekdayOf(int index) const
{
    if (m_mode == CalendarMode::Day)
        return m_range.from.dayOfWeek();
    return (int(m_weekStart) - 1 + index) % 7 + 1;
}

void CalendarHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens()[Role::Surface]);
    for (int i = 0; i < columns(); ++i)
        paintColumn(painter, i);
    paintBands(painter);
    painter.setPen(currentTokens()[Role::Line]);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void CalendarHead::paintBands(QPainter &painter) const
{
    for (const BandPlace &place : m_bands) {
        if (place.index >= m_days->bands().size())
            continue; // they changed, and the view has not laid them again yet
        const int from = column(int(m_range.from.daysTo(place.days.from))).left();
        const int to = column(int(m_range.from.daysTo(place.days.to)) - 1).right();
        const int top = timedHeight + place.lane * CalendarGeometry::bandHeight - 2;
        CalendarPaint::paintDayBand(painter, m_days->bands().at(place.index),
            QRect(QPoint(from + 2, top), QPoint(to - 3, top + CalendarGeometry::bandHeight - 4)), place);
    }
}

void CalendarHead::paintColumn(QPainter &painter, int index) const
{
    const Tokens &tokens = currentTokens();
    const QRect box = column(index).adjusted(8, 4, -4, -4);
    const int weekday = weekdayOf(index);
    const bool week = isTimed(m_mode);
    const QDate date = m_range.from.addDays(index);
    const CalendarDayInfo *info = week && m_days ? &m_days->day(date) : nullptr;
    QString name = QLocale().standaloneDayName(
        weekday, m_mode == CalendarMode::Week ? QLocale::ShortFormat : QLocale::LongFormat);
    name = name.left(1).toUpper() + name.mid(1);
    if (week)
        name = QString::number(date.day()) + QLatin1Char(' ') + name;
    int y = box.top();
    const auto line = [&](const QString &text, const QFont &font, const QColor &color, int lineHeight) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(box.left(), y, box.width(), lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
        y += lineHeight;
    };
    const bool today = week && date == m_today;
    const Role number = info && info->holiday ? Role::Failed : today ? Role::Accent : Role::Text;
    line(name, textFont(TextSize::Body, QFont::Bold), tokens[number], 19);
    const QFont small = textFont(TextSize::Secondary);
    if (info)
        line(fittingDayNames(info->names, QFontMetrics(small), box.width()), small, tokens[Role::Text3], 17);
    QStringList hashtags;
    if (m_days) {
        for (const ThemeRow &theme : week ? m_days->themesOn(date) : m_days->themes(weekday))
            hashtags.append(QLatin1Char('#') + theme.content.hashtag);
    }
    line(hashtags.join(QLatin1Char(' ')), small, tokens[Role::Accent], 17);
    if (today)
        painter.fillRect(QRect(column(index).left(), 0, column(index).width(), 2), tokens[Role::Accent]);
}

void CalendarHead::mouseReleaseEvent(QMouseEvent *event)
{
    for (int i = 0; i < columns(); ++i) {
        if (event->button() == Qt::LeftButton && column(i).contains(event->position().toPoint()))
            Q_EMIT weekdayClicked(weekdayOf(i));
    }
}

bool CalendarHead::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_days)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList lines;
    for (int i = 0; i < columns(); ++i) {
        if (!column(i).contains(help->pos()))
            continue;
        for (const ThemeRow &theme : m_days->themes(weekdayOf(i)))
            lines << theme.content.name + QStringLiteral(" #") + theme.content.hashtag << theme.content.prompts;
        if (isTimed(m_mode))
            lines = m_days->day(m_range.from.addDays(i)).names + m_days->starts(m_range.from.addDays(i)) + lines;
    }
    showPlainToolTip(help->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace stoa
