// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/planpages.h"

#include "widgets/report/monthsheet.h"
#include "widgets/report/postlist.h"
#include "widgets/report/weeksheet.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace stoa {

namespace {

constexpr qreal headHeight = 58 * reportPoint;
constexpr qreal footHeight = 20 * reportPoint;

} // namespace

PlanPages::PlanPages(PlanReport report, ReportPictures pictures)
    : m_report(std::move(report))
    , m_pictures(std::move(pictures))
    , m_words(m_report.language)
    , m_style(m_report.accent)
{
    m_report.client = reportLine(m_report.client);
    for (const DateRange &period : std::as_const(m_report.periods)) {
        if (m_report.view == ReportView::Week)
            addWeek(period);
        else
            addMonth(period);
    }
}

PlanPages::~PlanPages() = default;

QRectF PlanPages::body() const
{
    const QRectF inner = QRectF(QPointF(), ReportStyle::page)
                             .adjusted(ReportStyle::margin, ReportStyle::margin * 0.85, -ReportStyle::margin,
                                 -ReportStyle::margin * 0.75);
    return inner.adjusted(0, headHeight, 0, -footHeight);
}

void PlanPages::addMonth(const DateRange &month)
{
    m_pages.push_back({month, nullptr, nullptr, 0});
    m_lists.push_back(std::make_unique<PostList>(m_report, month, body().size(), m_style, m_words));
    for (int part = 0; part < m_lists.back()->pages(); ++part)
        m_pages.push_back({month, nullptr, m_lists.back().get(), part});
}

void PlanPages::addWeek(const DateRange &week)
{
    m_weeks.push_back(std::make_unique<WeekSheet>(m_report, week, body().size(), m_style, m_words));
    for (int part = 0; part < m_weeks.back()->pages(); ++part)
        m_pages.push_back({week, m_weeks.back().get(), nullptr, part});
}

QString PlanPages::periodName(const DateRange &period) const
{
    if (m_report.view == ReportView::Month)
        return m_words.month(period.from);
    return m_words.days(period);
}

QString PlanPages::title() const
{
    const QString first = periodName(m_report.periods.first());
    const QString last = periodName(m_report.periods.last());
    return m_report.client + QStringLiteral(" · ") + (first == last ? first : first + QStringLiteral(" – ") + last);
}

void PlanPages::paint(QPainter &painter, int page) const
{
    const Page &what = m_pages[size_t(page)];
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF(QPointF(), ReportStyle::page), Qt::white);
    paintHead(painter, what);
    if (what.week != nullptr)
        what.week->paint(painter, body().topLeft(), what.part, m_pictures);
    else if (what.list != nullptr)
        what.list->paint(painter, body().topLeft(), what.part, m_pictures);
    else
        MonthSheet(m_report, what.period, m_style, m_words).paint(painter, body());
    paintFoot(painter, page);
}

void PlanPages::paintHead(QPainter &painter, const Page &page) const
{
    const QRectF box(ReportStyle::margin, body().top() - headHeight,
        ReportStyle::page.width() - 2 * ReportStyle::margin, headHeight);
    const QList<PostRow> posts = m_report.postsOf(page.period);
    painter.fillRect(
        QRectF(box.left(), box.top() + 2 * reportPoint, 3 * reportPoint, 40 * reportPoint), m_style.accent());
    const QRectF left = box.adjusted(11 * reportPoint, 0, -box.width() * 0.38, 0);
    ReportStyle::drawLine(painter, QRectF(left.topLeft(), QSizeF(left.width(), 15 * reportPoint)), m_report.client,
        ReportStyle::font(11, QFont::DemiBold), m_style.accent());
    const bool isWeek = m_report.view == ReportView::Week;
    ReportStyle::drawLine(painter, QRectF(left.left(), left.top() + 14 * reportPoint, left.width(), 29 * reportPoint),
        periodName(page.period), ReportStyle::font(isWeek ? 17 : 21, QFont::DemiBold), m_style.ink());
    const QRectF right(box.left() + box.width() * 0.55, box.top(), box.width() * 0.45, 15 * reportPoint);
    const QString count = posts.isEmpty()
        ? m_words.text(QT_TRANSLATE_NOOP("ProjectWords", "No posts are planned for this time."))
        : m_words.text(QT_TRANSLATE_N_NOOP("ProjectWords", "%n post(s)"), int(posts.size()));
    QString note = count;
    if (page.list != nullptr)
        note
            = m_words.text(QT_TRANSLATE_NOOP("ProjectWords", "All posts of the month")) + QStringLiteral(" · ") + count;
    ReportStyle::drawLine(painter, right, note, ReportStyle::font(9.5, QFont::DemiBold), m_style.ink(),
        Qt::AlignRight | Qt::AlignVCenter);
    paintKey(painter, right.translated(0, 19 * reportPoint), posts);
}

void PlanPages::paintKey(QPainter &painter, const QRectF &box, const QList<PostRow> &posts) const
{
    const QFont font = ReportStyle::font(7.4);
    const QFontMetricsF metrics(font);
    qreal x = box.right();
    const auto statuses = allStatuses();
    for (auto status = statuses.rbegin(); status != statuses.rend(); ++status) {
        const auto count = std::count_if(
            posts.cbegin(), posts.cend(), [status](const PostRow &post) { return post.status == *status; });
        if (count == 0)
            continue;
        const QString word = m_words.status(*status) + QLatin1Char(' ') + m_words.locale().toString(qlonglong(count));
        x -= metrics.horizontalAdvance(word);
        ReportStyle::drawLine(painter, QRectF(x, box.top(), box.right() - x + reportPoint, 11 * reportPoint), word,
            font, m_style.quiet());
        x -= 10.5 * reportPoint;
        m_style.drawStatus(painter, {x, box.top() + 1.7 * reportPoint}, *status, 7.6);
        x -= 10 * reportPoint;
    }
}

void PlanPages::paintFoot(QPainter &painter, int page) const
{
    const QRectF box(ReportStyle::margin, body().bottom() + footHeight - 12 * reportPoint,
        ReportStyle::page.width() - 2 * ReportStyle::margin, 12 * reportPoint);
    const QFont font = ReportStyle::font(7.2);
    const QString made
        = m_words.text(QT_TRANSLATE_NOOP("ProjectWords", "Made on %1")).arg(m_words.longDate(m_report.made));
    const QString city = m_report.zone.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
    const QString times = m_words.text(QT_TRANSLATE_NOOP("ProjectWords", "Times of %1")).arg(city);
    ReportStyle::drawLine(painter, box, made + QStringLiteral(" · ") + times, font, m_style.quiet());
    const QString number = m_words.text(QT_TRANSLATE_NOOP("ProjectWords", "Page %1 of %2")).arg(page + 1).arg(count());
    ReportStyle::drawLine(painter, box, number, font, m_style.quiet(), Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace stoa
