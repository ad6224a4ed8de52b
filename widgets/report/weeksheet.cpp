// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/weeksheet.h"

#include "models/planning/projectwords.h"
#include "widgets/report/reportstyle.h"

#include <QImage>
#include <QPainter>

namespace stoa {

namespace {

constexpr qreal daysHeight = 55 * reportPoint;
constexpr qreal columnPad = 5 * reportPoint;
constexpr qreal textPoints = 7.5;
constexpr qreal postGap = 9 * reportPoint;
constexpr qreal clockHeight = 12 * reportPoint;
constexpr qreal statusHeight = 10.5 * reportPoint;
constexpr qreal badgesHeight = 12 * reportPoint;
constexpr qreal pictureHeight = 52 * reportPoint;

} // namespace

WeekSheet::WeekSheet(const PlanReport &report, const DateRange &week, const QSizeF &size, const ReportStyle &style,
    const ProjectWords &words)
    : m_report(report)
    , m_week(week)
    , m_size(size)
    , m_style(style)
    , m_words(words)
    , m_posts(report.postsOf(week))
    , m_pages(1)
{
    const qreal width = size.width() / 7 - 2 * columnPad;
    for (const PostRow &post : std::as_const(m_posts))
        m_texts.emplace_back(post, words, textPoints, width);
    int next = 0;
    for (int column = 0; column < 7; ++column) {
        m_page = 0;
        m_y = 0;
        for (; next < m_posts.size() && m_posts.at(next).at.date == week.from.addDays(column); ++next)
            layOut(column, next);
    }
}

WeekSheet::Page &WeekSheet::page(size_t number)
{
    if (number >= m_pages.size())
        m_pages.resize(number + 1);
    return m_pages[number];
}

qreal WeekSheet::headHeight(int post) const
{
    return clockHeight + statusHeight + badgesHeight
        + (m_posts.at(post).thumbnail.isValid() ? pictureHeight + 3 * reportPoint : 0);
}

void WeekSheet::layOut(int column, int post)
{
    const qreal room = m_size.height() - daysHeight;
    const qreal line = PostText::lineHeight(textPoints);
    const qsizetype count = m_texts[size_t(post)].lines().size();
    // A head stands with two lines of its text at least.
    if (m_y > 0 && m_y + headHeight(post) + line * qreal(std::min<qsizetype>(count, 2)) > room) {
        ++m_page;
        m_y = 0;
    }
    qsizetype from = 0;
    for (bool isFirst = true; isFirst || from < count; isFirst = false) {
        const qreal head = isFirst ? headHeight(post) : line;
        const auto fitting = std::max<qsizetype>(1, qsizetype((room - m_y - head) / line));
        const qsizetype to = std::min(count, from + fitting);
        page(m_page).columns[size_t(column)].append({post, m_y, isFirst, from, to});
        m_y += head + qreal(to - from) * line + postGap;
        from = to;
        if (from < count) {
            ++m_page;
            m_y = 0;
        }
    }
}

void WeekSheet::paint(QPainter &painter, const QPointF &topLeft, int page, const ReportPictures &pictures) const
{
    const qreal width = m_size.width() / 7;
    for (int column = 0; column < 7; ++column) {
        const QPointF corner = topLeft + QPointF(width * column, 0);
        const QDate date = m_week.from.addDays(column);
        paintHead(painter, QRectF(corner, QSizeF(width, daysHeight)).adjusted(columnPad, 0, -columnPad, 0), date);
        if (column > 0)
            m_style.drawRule(painter, corner, corner + QPointF(0, m_size.height()));
        for (const Piece &piece : m_pages[size_t(page)].columns[size_t(column)])
            paintPiece(painter, corner + QPointF(columnPad, daysHeight + piece.top), piece, pictures);
    }
    const QPointF under(0, daysHeight - 5 * reportPoint);
    m_style.drawRule(painter, topLeft + under, topLeft + under + QPointF(m_size.width(), 0), 0.8);
}

void WeekSheet::paintHead(QPainter &painter, const QRectF &box, QDate date) const
{
    const ReportDay day = m_report.days.value(date);
    const QColor color = day.holiday ? m_style.holiday() : m_style.ink();
    QString name = m_words.locale().standaloneDayName(date.dayOfWeek());
    name = name.left(1).toUpper() + name.mid(1);
    const QFont numberFont = ReportStyle::font(14, QFont::DemiBold);
    const QRectF first(box.left(), box.top(), box.width(), 18 * reportPoint);
    const qreal taken = ReportStyle::drawLine(painter, first, QString::number(date.day()), numberFont, color);
    ReportStyle::drawLine(painter, first.adjusted(taken + 4 * reportPoint, 2 * reportPoint, 0, 2 * reportPoint), name,
        ReportStyle::font(8.2, QFont::DemiBold), color);
    QRectF small(box.left(), first.bottom(), box.width(), 10 * reportPoint);
    const QString &theme = m_report.themes[size_t(date.dayOfWeek())];
    if (!theme.isEmpty()) {
        ReportStyle::drawLine(painter, small, QLatin1Char('#') + theme, ReportStyle::font(7), m_style.accent());
        small.translate(0, 9.5 * reportPoint);
    }
    if (day.names.isEmpty())
        return;
    const QFont font = ReportStyle::font(6.3, day.holiday ? QFont::DemiBold : QFont::Normal);
    for (const QString &line : wrappedLines(day.names.first(), font, small.width(), 2)) {
        ReportStyle::drawLine(painter, small, line, font, day.holiday ? m_style.holiday() : m_style.quiet());
        small.translate(0, 8.5 * reportPoint);
    }
}

qreal WeekSheet::paintFacts(QPainter &painter, QPointF at, const PostRow &post, const ReportPictures &pictures) const
{
    const qreal width = m_size.width() / 7 - 2 * columnPad;
    qreal y = at.y();
    const QRectF first(at.x(), y, width, clockHeight);
    const qreal taken
        = ReportStyle::drawLine(painter, first, m_words.locale().toString(post.at.time, QStringLiteral("HH:mm")),
            ReportStyle::font(9, QFont::Bold), m_style.ink());
    ReportStyle::drawLine(painter, first.adjusted(taken + 5 * reportPoint, 0.8 * reportPoint, 0, 0.8 * reportPoint),
        m_words.kind(post.kind), ReportStyle::font(6.8), m_style.quiet());
    y += clockHeight;
    m_style.drawStatus(painter, {at.x(), y + 1.6 * reportPoint}, post.status, 7);
    ReportStyle::drawLine(painter, QRectF(at.x() + 10 * reportPoint, y, width - 10 * reportPoint, statusHeight),
        m_words.status(post.status), ReportStyle::font(6.8), m_style.quiet());
    y += statusHeight;
    m_style.drawBadges(painter, {at.x(), y + 0.5 * reportPoint}, post, 6.8, width);
    y += badgesHeight;
    if (post.thumbnail.isValid()) {
        if (const QImage image = QImage::fromData(pictures(post.thumbnail)); !image.isNull()) {
            const QSizeF size = QSizeF(image.size()).scaled(width, pictureHeight, Qt::KeepAspectRatio);
            painter.drawImage(QRectF(QPointF(at.x(), y), size), image);
        }
        y += pictureHeight + 3 * reportPoint;
    }
    return y;
}

void WeekSheet::paintPiece(QPainter &painter, QPointF at, const Piece &piece, const ReportPictures &pictures) const
{
    const PostRow &post = m_posts.at(piece.post);
    const qreal line = PostText::lineHeight(textPoints);
    const qreal width = m_size.width() / 7 - 2 * columnPad;
    qreal y = at.y();
    if (piece.isFirst) {
        y = paintFacts(painter, at, post, pictures);
    } else {
        ReportStyle::drawLine(painter, QRectF(at.x(), y, width, line),
            //: %1 is a time of day: the text of that post goes on here.
            m_words.text(QT_TRANSLATE_NOOP("ProjectWords", "%1, continued"))
                .arg(m_words.locale().toString(post.at.time, QStringLiteral("HH:mm"))),
            ReportStyle::font(6.8), m_style.quiet());
        y += line;
    }
    for (qsizetype each = piece.from; each < piece.to; ++each, y += line)
        PostText::drawLine(
            painter, m_style, QRectF(at.x(), y, width, line), m_texts[size_t(piece.post)].lines().at(each), textPoints);
}

} // namespace stoa
