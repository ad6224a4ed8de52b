// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/monthsheet.h"

#include "models/planning/observancecalendar.h"
#include "models/planning/projectwords.h"
#include "widgets/report/posttext.h"
#include "widgets/report/reportstyle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace stoa {

namespace {

constexpr qreal weekdaysHeight = 25 * reportPoint;
constexpr qreal dayHeadHeight = 14 * reportPoint;
constexpr qreal blockGap = 2.5 * reportPoint;
constexpr qreal blockIndent = 5 * reportPoint; // behind the stripe
constexpr qreal moreHeight = 9 * reportPoint;
constexpr qreal blockText = 7;
constexpr qreal factsHeight = 10.5 * reportPoint; // time, networks, status
constexpr int mostLines = 4; // of words in a block; 0: words beside the time

} // namespace

MonthSheet::MonthSheet(
    const PlanReport &report, const DateRange &month, const ReportStyle &style, const ProjectWords &words)
    : m_report(report)
    , m_month(month)
    , m_style(style)
    , m_words(words)
{
}

void MonthSheet::paint(QPainter &painter, const QRectF &box) const
{
    const DateRange shown = monthRange(m_month.from, m_words.locale().firstDayOfWeek());
    const int weeks = shown.days() / 7;
    paintWeekdays(painter, QRectF(box.left(), box.top(), box.width(), weekdaysHeight));
    const QRectF grid = box.adjusted(0, weekdaysHeight, 0, 0);
    const QSizeF cell(grid.width() / 7, grid.height() / weeks);
    for (int at = 0; at < shown.days(); ++at) {
        const QDate date = shown.from.addDays(at);
        const QRectF place(grid.topLeft() + QPointF(cell.width() * (at % 7), cell.height() * (at / 7)), cell);
        const bool inMonth = m_month.contains(date);
        if (!inMonth)
            painter.fillRect(place, m_style.tokens()[Role::Bg]);
        paintDay(painter, place.adjusted(4 * reportPoint, 3 * reportPoint, -3 * reportPoint, -2 * reportPoint), date,
            inMonth ? m_report.postsOf({date, date.addDays(1)}) : QList<PostRow>());
    }
    for (int line = 0; line <= 7; ++line) {
        const qreal x = grid.left() + cell.width() * line;
        m_style.drawRule(painter, {x, grid.top()}, {x, grid.bottom()});
    }
    for (int line = 0; line <= weeks; ++line) {
        const qreal y = grid.top() + cell.height() * line;
        m_style.drawRule(painter, {grid.left(), y}, {grid.right(), y});
    }
}

void MonthSheet::paintWeekdays(QPainter &painter, const QRectF &box) const
{
    const QLocale &locale = m_words.locale();
    const qreal width = box.width() / 7;
    for (int at = 0; at < 7; ++at) {
        const int weekday = (int(locale.firstDayOfWeek()) - 1 + at) % 7 + 1;
        const QRectF place(
            box.left() + width * at + 4 * reportPoint, box.top(), width - 7 * reportPoint, 11 * reportPoint);
        QString name = locale.standaloneDayName(weekday);
        name = name.left(1).toUpper() + name.mid(1);
        ReportStyle::drawLine(painter, place, name, ReportStyle::font(8.5, QFont::DemiBold), m_style.ink());
        const QString &theme = m_report.themes[size_t(weekday)];
        if (!theme.isEmpty())
            ReportStyle::drawLine(painter, place.translated(0, 10.5 * reportPoint), QLatin1Char('#') + theme,
                ReportStyle::font(7), m_style.accent());
    }
}

void MonthSheet::paintDay(QPainter &painter, const QRectF &box, QDate date, const QList<PostRow> &posts) const
{
    paintDayHead(painter, QRectF(box.topLeft(), QSizeF(box.width(), dayHeadHeight)), date);
    paintPosts(painter, box.adjusted(0, dayHeadHeight, 0, 0), posts);
}

void MonthSheet::paintDayHead(QPainter &painter, const QRectF &box, QDate date) const
{
    const bool inMonth = m_month.contains(date);
    const ReportDay day = m_report.days.value(date);
    const bool isHoliday = day.holiday && inMonth;
    const QColor color = isHoliday ? m_style.holiday() : inMonth ? m_style.ink() : m_style.tokens()[Role::Text3];
    const QFont number = ReportStyle::font(inMonth ? 10 : 9, inMonth ? QFont::DemiBold : QFont::Normal);
    const qreal taken = ReportStyle::drawLine(painter, box, QString::number(date.day()), number, color);
    if (!inMonth || day.names.isEmpty())
        return;
    const QFont small = ReportStyle::font(6.3, isHoliday ? QFont::DemiBold : QFont::Normal);
    const qreal room = box.width() - taken - 5 * reportPoint;
    const QString &name = day.names.first();
    const bool fits = QFontMetricsF(small).horizontalAdvance(name) <= room;
    const QString shown = fits ? name : shortObservanceName(name);
    ReportStyle::drawLine(painter, box.adjusted(taken + 5 * reportPoint, 0.6 * reportPoint, 0, 0.6 * reportPoint),
        shown, small, isHoliday ? m_style.holiday() : m_style.quiet(), Qt::AlignRight | Qt::AlignVCenter);
}

qreal MonthSheet::blockHeight(const PostRow &post, qreal width, int lines) const
{
    if (lines == 0)
        return factsHeight;
    const auto used
        = wrappedLines(reportHeadline(post, m_words), ReportStyle::font(blockText), width - blockIndent, lines).size();
    return factsHeight + qreal(used) * ReportStyle::lineHeight(blockText);
}

void MonthSheet::paintPosts(QPainter &painter, const QRectF &box, const QList<PostRow> &posts) const
{
    const auto height = [&](int lines) {
        qreal sum = 0;
        for (const PostRow &post : posts)
            sum += blockHeight(post, box.width(), lines) + blockGap;
        return sum - blockGap;
    };
    int lines = mostLines;
    while (lines > 0 && height(lines) > box.height())
        --lines;
    qsizetype shown = posts.size();
    if (lines == 0 && height(0) > box.height())
        shown = qsizetype((box.height() - moreHeight) / (factsHeight + blockGap));
    qreal y = box.top();
    for (qsizetype at = 0; at < shown; ++at)
        y += paintBlock(painter, QRectF(box.left(), y, box.width(), box.bottom() - y), posts.at(at), lines) + blockGap;
    if (shown < posts.size())
        ReportStyle::drawLine(painter, QRectF(box.left() + blockIndent, y, box.width() - blockIndent, moreHeight),
            m_words.text(QT_TRANSLATE_N_NOOP("ProjectWords", "+%n more"), int(posts.size() - shown)),
            ReportStyle::font(6.8, QFont::DemiBold), m_style.quiet());
}

qreal MonthSheet::paintBlock(QPainter &painter, const QRectF &box, const PostRow &post, int lines) const
{
    const qreal height = blockHeight(post, box.width(), lines);
    painter.fillRect(QRectF(box.left(), box.top(), 1.6 * reportPoint, height), m_style.accent());
    qreal x = box.left() + blockIndent;
    m_style.drawStatus(painter, {x, box.top() + 1.4 * reportPoint}, post.status, 7);
    x += 9.5 * reportPoint;
    const QString clock = m_words.locale().toString(post.at.time, QStringLiteral("HH:mm"));
    const QRectF facts(x, box.top(), box.right() - x, factsHeight);
    x += ReportStyle::drawLine(painter, facts, clock, ReportStyle::font(7.2, QFont::DemiBold), m_style.ink())
        + 4 * reportPoint;
    const qreal room = box.right() - x;
    const QString headline = reportHeadline(post, m_words);
    x += m_style.drawBadges(painter, {x, box.top() + 1 * reportPoint}, post, 6.6, lines == 0 ? room / 3 : room);
    if (lines == 0) {
        const QRectF rest(
            x + 2 * reportPoint, box.top(), std::max(0.0, box.right() - x - 2 * reportPoint), factsHeight);
        ReportStyle::drawLine(painter, rest, headline, ReportStyle::font(6.8), m_style.ink());
        return height;
    }
    const QFont font = ReportStyle::font(blockText);
    QRectF line(box.left() + blockIndent, box.top() + factsHeight, box.width() - blockIndent,
        ReportStyle::lineHeight(blockText));
    for (const QString &words : wrappedLines(headline, font, line.width(), lines)) {
        ReportStyle::drawLine(painter, line, words, font, m_style.ink());
        line.translate(0, line.height());
    }
    return height;
}

} // namespace stoa
