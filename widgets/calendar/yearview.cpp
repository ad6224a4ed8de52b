// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/yearview.h"

#include "models/planning/postdrop.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QAccessible>
#include <QDragMoveEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stoa {

namespace {

constexpr int margin = 16;
constexpr int monthsAcross = 4;
constexpr int monthsDown = 3;
constexpr int nameHeight = 20;
constexpr int weekdayHeight = 15;
constexpr int legendHeight = 30;
constexpr int legendGap = 24;
constexpr int weekRows = 6;
constexpr int levels = 4;

} // namespace

YearView::YearView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setObjectName(QStringLiteral("calendar.year-view"));
}

void YearView::setDays(CalendarDays *days)
{
    if (m_days)
        m_days->disconnect(this);
    m_days = days;
    if (m_days)
        connect(m_days, &CalendarDays::changed, this, [this] {
            tellReader();
            update();
        });
}

void YearView::setToday(QDate today)
{
    m_today = today;
    if (!m_cursor.isValid())
        m_cursor = today;
    update();
}

void YearView::setWeekStart(Qt::DayOfWeek day)
{
    m_weekStart = day;
    update();
}

void YearView::setCounts(int year, const QHash<QDate, int> &posts)
{
    if (year != m_cursor.year())
        return;
    m_posts = posts;
    m_most = 0;
    m_total = 0;
    for (const int count : posts) {
        m_most = std::max(m_most, count);
        m_total += count;
    }
    update();
    tellReader();
}

void YearView::setCursor(QDate day)
{
    if (!day.isValid() || day == m_cursor)
        return;
    const bool otherYear = day.year() != m_cursor.year();
    m_cursor = day;
    if (otherYear)
        Q_EMIT yearWanted(day.year());
    update();
    tellReader();
    Q_EMIT cursorMoved(day);
}

int YearView::columnOf(QDate day) const
{
    return (day.dayOfWeek() - int(m_weekStart) + 7) % 7;
}

QRect YearView::monthRect(int month) const
{
    const int across = (month - 1) % monthsAcross;
    const int down = (month - 1) / monthsAcross;
    const int width = (this->width() - margin) / monthsAcross;
    const int height = (this->height() - margin - legendHeight) / monthsDown;
    return {margin + across * width, margin / 2 + down * height, width - margin, height - margin / 2};
}

QRect YearView::cellRect(int month, int column, int row) const
{
    const QRect all = monthRect(month).adjusted(0, nameHeight + weekdayHeight, 0, 0);
    const int left = all.width() * column / 7;
    const int top = all.height() * row / weekRows;
    return {all.left() + left, all.top() + top, all.width() * (column + 1) / 7 - left,
        all.height() * (row + 1) / weekRows - top};
}

QRect YearView::dayRect(QDate day) const
{
    if (day.year() != m_cursor.year())
        return {};
    const int first = columnOf(QDate(day.year(), day.month(), 1));
    return cellRect(day.month(), columnOf(day), (first + day.day() - 1) / 7);
}

QDate YearView::dayAt(QPoint point) const
{
    for (int month = 1; month <= 12; ++month) {
        if (!monthRect(month).contains(point))
            continue;
        const QDate first(m_cursor.year(), month, 1);
        for (QDate day = first; day.month() == month; day = day.addDays(1)) {
            if (dayRect(day).contains(point))
                return day;
        }
    }
    return {};
}

int YearView::levelOf(int posts) const
{
    if (posts == 0)
        return 0;
    return m_most <= levels ? posts : std::clamp((posts * levels + m_most - 1) / m_most, 1, levels);
}

QColor YearView::tint(int level) const
{
    const Tokens &tokens = currentTokens();
    return level == 0 ? tokens[Role::Sunk]
                      : mixed(tokens[Role::Surface], tokens[Role::Accent], 0.1 + 0.2 * double(level));
}

QString YearView::wordsOf(QDate day) const
{
    QStringList lines{PostWords::date(day), tr("%n post(s)", nullptr, countOn(day))};
    if (m_days)
        lines += m_days->words(day);
    return lines.join(QLatin1Char('\n'));
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens()[Role::Surface]);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
    paintLegend(painter);
    paintDrop(painter);
}

void YearView::paintDrop(QPainter &painter) const
{
    if (!m_drop.isValid())
        return;
    const Tokens &tokens = currentTokens();
    painter.setFont(textFont(TextSize::Secondary, QFont::DemiBold));
    const QFontMetrics metrics(painter.font());
    QRect box(0, 0, metrics.horizontalAdvance(m_dropWords) + 16, metrics.height() + 8);
    const QRect day = dayRect(m_drop);
    box.moveCenter({day.center().x(), day.top() - box.height() / 2 - 3}); // what is dragged hangs below the pointer
    box.moveLeft(std::clamp(box.left(), 2, std::max(2, width() - box.width() - 2)));
    box.moveTop(std::max(box.top(), 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[Role::Accent]);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(tokens[Role::OnAccent]);
    painter.drawText(box, Qt::AlignCenter, m_dropWords);
}

void YearView::paintMonth(QPainter &painter, int month) const
{
    const Tokens &tokens = currentTokens();
    const QRect box = monthRect(month);
    QString name = QLocale().standaloneMonthName(month);
    name = name.left(1).toUpper() + name.mid(1);
    const bool isPresent = m_today.year() == m_cursor.year() && m_today.month() == month;
    painter.setFont(textFont(TextSize::Body, QFont::Bold));
    painter.setPen(tokens[isPresent ? Role::Accent : Role::Text]);
    painter.drawText(QRect(box.left() + 2, box.top(), box.width(), nameHeight), Qt::AlignVCenter, name);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(tokens[Role::Text3]);
    for (int column = 0; column < 7; ++column) {
        const QRect cell = cellRect(month, column, 0);
        const QString weekday
            = QLocale().standaloneDayName((int(m_weekStart) - 1 + column) % 7 + 1, QLocale::NarrowFormat);
        painter.drawText(
            QRect(cell.left(), box.top() + nameHeight, cell.width(), weekdayHeight), Qt::AlignCenter, weekday.left(2));
    }
    for (QDate day(m_cursor.year(), month, 1); day.month() == month; day = day.addDays(1))
        paintDay(painter, day);
}

void YearView::paintDay(QPainter &painter, QDate day) const
{
    const Tokens &tokens = currentTokens();
    const QRectF box = QRectF(dayRect(day)).adjusted(1.5, 1.5, -1.5, -1.5);
    const int level = levelOf(countOn(day));
    const QColor ground = day == m_drop ? tokens[Role::Soft] : tint(level);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    if (day == m_today || day == m_cursor || day == m_drop) {
        painter.setPen(QPen(tokens[Role::Accent], day == m_cursor ? 2 : 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 3, 3);
    }
    const bool isHoliday = m_days && m_days->day(day).holiday;
    const bool fits = contrastRatio(tokens[Role::Text], ground) >= contrastRatio(tokens[Role::OnAccent], ground);
    QColor ink = fits ? tokens[level == 0 ? Role::Text3 : Role::Text] : tokens[Role::OnAccent];
    if (isHoliday && level == 0)
        ink = tokens[Role::Failed];
    painter.setFont(textFont(TextSize::Small, day == m_today || isHoliday ? QFont::Bold : QFont::Normal));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, QString::number(day.day()));
}

//! What the year holds, the day under the cursor, and what the shades mean.
void YearView::paintLegend(QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    const QRect line(margin + 2, height() - legendHeight, width() - 2 * margin, legendHeight);
    painter.setFont(textFont(TextSize::Secondary));
    painter.setPen(tokens[Role::Text2]);
    const QString total = tr("%n post(s) in %1", nullptr, m_total).arg(m_cursor.year());
    painter.drawText(line, Qt::AlignVCenter, total);
    const QString few = QStringLiteral("0");
    const QString many = QString::number(std::max(m_most, 1));
    const QFontMetrics metrics(painter.font());
    int x = line.right() - metrics.horizontalAdvance(many);
    painter.drawText(QPoint(x, line.center().y() + metrics.ascent() / 2), many);
    const int shades = std::clamp(m_most, 1, levels); // of two posts at most there are two
    for (int shade = shades; shade >= 0; --shade) {
        x -= 18;
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint(shade));
        painter.drawRoundedRect(QRect(x, line.center().y() - 6, 14, 12), 3, 3);
    }
    painter.setPen(tokens[Role::Text2]);
    x -= 6 + metrics.horizontalAdvance(few);
    painter.drawText(QPoint(x, line.center().y() + metrics.ascent() / 2), few);
    //: Beside the scale of colours of the year: posts in one day
    const QString caption = tr("Posts a day");
    x -= 10 + metrics.horizontalAdvance(caption);
    painter.drawText(QPoint(x, line.center().y() + metrics.ascent() / 2), caption);
    const int left = line.left() + metrics.horizontalAdvance(total) + legendGap;
    const QString words = accessibleDescription().replace(QLatin1Char('\n'), QStringLiteral(" · "));
    painter.setPen(tokens[Role::Text]);
    painter.drawText(QRect(left, line.top(), std::max(0, x - legendGap - left), line.height()), Qt::AlignVCenter,
        metrics.elidedText(words, Qt::ElideRight, std::max(0, x - legendGap - left)));
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursor(m_cursor.addDays(-1));
    case Qt::Key_Right:
        return setCursor(m_cursor.addDays(1));
    case Qt::Key_Up:
        return setCursor(m_cursor.addDays(-7));
    case Qt::Key_Down:
        return setCursor(m_cursor.addDays(7));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT dayOpened(m_cursor);
    default:
        event->ignore();
    }
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->position().toPoint()); day.isValid())
        setCursor(day);
}

void YearView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->position().toPoint()); day.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT dayOpened(day);
}

void YearView::wheelEvent(QWheelEvent *event)
{
    if (std::abs(event->angleDelta().y()) >= 120)
        setCursor(m_cursor.addYears(event->angleDelta().y() > 0 ? -1 : 1));
    event->accept();
}

bool YearView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid())
        showPlainToolTip(help->globalPos(), wordsOf(day), this, dayRect(day));
    return true;
}

void YearView::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
    event->accept(); // or no move would be told
}

void YearView::dragMoveEvent(QDragMoveEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    const QDate drop = day.isValid() && day >= m_today ? day : QDate();
    if (drop != m_drop) { // not at each step of the pointer: the time is read from the project
        m_drop = drop;
        m_dropWords = PostWords::shortDate(day);
        const QList<PostId> posts = postsIn(*event->mimeData());
        if (m_drop.isValid() && m_starts && !posts.isEmpty())
            m_dropWords += QStringLiteral(", ") + timeText(m_starts(posts.constFirst(), day).time);
        update();
    }
    event->setAccepted(m_drop.isValid());
}

void YearView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop = QDate();
    update();
}

void YearView::dropEvent(QDropEvent *event)
{
    const QDate day = std::exchange(m_drop, QDate());
    update();
    if (!day.isValid())
        return;
    event->acceptProposedAction();
    if (const QList<PostId> posts = postsIn(*event->mimeData()); !posts.isEmpty())
        Q_EMIT postsDropped(posts, day, event->modifiers().testFlag(Qt::ControlModifier));
    else
        Q_EMIT contentDropped(event->mimeData(), day);
}

void YearView::tellReader()
{
    setAccessibleDescription(wordsOf(m_cursor));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

} // namespace stoa
