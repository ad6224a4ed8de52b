// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/postlist.h"

#include "models/planning/projectwords.h"
#include "widgets/report/reportstyle.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace stoa {

namespace {

constexpr qreal listPoints = 8;
constexpr qreal headRoom = 22 * reportPoint;
constexpr qreal rowGap = 9 * reportPoint;
constexpr qreal timeWidth = 112 * reportPoint;
constexpr qreal accountsWidth = 158 * reportPoint;
constexpr qreal imageWidth = 92 * reportPoint;
constexpr qreal imageHeight = 62 * reportPoint;
constexpr qreal columnGap = 12 * reportPoint;
constexpr qreal accountLine = 11.5 * reportPoint;
constexpr qreal factsRows = 24 * reportPoint; // time, and under it the status

constexpr qsizetype mostBadges = 6; // on a line, so that the name behind them has room

//! The accounts of one name, on a line of the list.
struct NamedAccounts
{
    QString name;
    QStringList networks;
};

//! A client's profiles are called the same on most networks: one line for them all.
QList<NamedAccounts> namedAccounts(const PostRow &post)
{
    QList<NamedAccounts> lines;
    for (const PostAccount &account : post.accounts) {
        const QString name = reportLine(account.name.isEmpty() ? account.handle : account.name);
        const auto same = std::find_if(lines.begin(), lines.end(),
            [&name](const NamedAccounts &line) { return line.name == name && line.networks.size() < mostBadges; });
        if (same == lines.end())
            lines.append({name, {account.network}});
        else
            same->networks.append(account.network);
    }
    return lines;
}

qreal listTextWidth(const QSizeF &size)
{
    return size.width() - timeWidth - accountsWidth - imageWidth - columnGap;
}

} // namespace

PostList::PostList(const PlanReport &report, const DateRange &range, const QSizeF &size, const ReportStyle &style,
    const ProjectWords &words)
    : m_report(report)
    , m_size(size)
    , m_style(style)
    , m_words(words)
    , m_posts(report.postsOf(range))
{
    if (!m_posts.isEmpty())
        m_pages.emplace_back();
    for (int at = 0; at < m_posts.size(); ++at) {
        m_texts.emplace_back(m_posts.at(at), words, listPoints, listTextWidth(size));
        layOut(at);
    }
}

qreal PostList::rowHeight(int post, qsizetype lines) const
{
    const PostRow &row = m_posts.at(post);
    const qreal text = qreal(lines) * PostText::lineHeight(listPoints);
    const qreal accounts = qreal(namedAccounts(row).size()) * accountLine;
    return std::max({text, accounts, factsRows, row.thumbnail.isValid() ? imageHeight : 0.0});
}

void PostList::turnPage()
{
    m_pages.emplace_back();
    m_y = 0;
}

void PostList::addHead(int post)
{
    m_pages.back().append({post, m_y, true, true, 0, 0});
    m_y += headRoom;
}

void PostList::layOut(int post)
{
    const qreal room = m_size.height();
    const qreal line = PostText::lineHeight(listPoints);
    const qsizetype count = m_texts[size_t(post)].lines().size();
    const bool isNewDay = post == 0 || m_posts.at(post - 1).at.date != m_posts.at(post).at.date;
    // A post moves to the next page as a whole, unless it would leave half a page empty.
    const qreal whole = rowHeight(post, count);
    const qreal least = whole > room / 2 ? rowHeight(post, std::min<qsizetype>(count, 4)) : whole;
    if (m_y > 0 && m_y + (isNewDay ? headRoom : 0) + least > room) {
        turnPage();
        addHead(post);
    } else if (isNewDay) {
        addHead(post);
    }
    qsizetype from = 0;
    for (bool isFirst = true; isFirst || from < count; isFirst = false) {
        const auto fitting = std::max<qsizetype>(1, qsizetype((room - m_y) / line));
        const qsizetype to = std::min(count, from + fitting);
        m_pages.back().append({post, m_y, false, isFirst, from, to});
        m_y += (isFirst ? rowHeight(post, to - from) : qreal(to - from) * line) + rowGap;
        from = to;
        if (from < count) {
            turnPage();
            addHead(post);
        }
    }
}

void PostList::paint(QPainter &painter, const QPointF &topLeft, int page, const ReportPictures &pictures) const
{
    bool isAfterPost = false;
    for (const Piece &piece : m_pages[size_t(page)]) {
        const QPointF at = topLeft + QPointF(0, piece.top);
        if (piece.isHead) {
            paintHead(painter, QRectF(at, QSizeF(m_size.width(), headRoom)), m_posts.at(piece.post).at.date);
        } else {
            if (isAfterPost)
                m_style.drawRule(painter, at - QPointF(0, rowGap / 2), at + QPointF(m_size.width(), -rowGap / 2), 0.4);
            paintPost(painter, at, piece, pictures);
        }
        isAfterPost = !piece.isHead;
    }
}

void PostList::paintHead(QPainter &painter, const QRectF &box, QDate date) const
{
    const ReportDay day = m_report.days.value(date);
    const QColor color = day.holiday ? m_style.holiday() : m_style.ink();
    const QRectF line(box.left(), box.top(), box.width(), 14 * reportPoint);
    const QString name = m_words.day(date);
    qreal x = ReportStyle::drawLine(
        painter, line, name.left(1).toUpper() + name.mid(1), ReportStyle::font(9.5, QFont::DemiBold), color);
    const QString &theme = m_report.themes[size_t(date.dayOfWeek())];
    if (!theme.isEmpty())
        x += 9 * reportPoint
            + ReportStyle::drawLine(painter, line.adjusted(x + 9 * reportPoint, 0, 0, 0), QLatin1Char('#') + theme,
                ReportStyle::font(8), m_style.accent());
    if (!day.names.isEmpty())
        ReportStyle::drawLine(painter, line.adjusted(x + 20 * reportPoint, 0, 0, 0),
            day.names.join(QStringLiteral(" · ")), ReportStyle::font(7.2), m_style.quiet(),
            Qt::AlignRight | Qt::AlignVCenter); // the date alone is red: not every name is of the holiday
    m_style.drawRule(painter, line.bottomLeft() + QPointF(0, 2 * reportPoint),
        line.bottomRight() + QPointF(0, 2 * reportPoint), 0.8);
}

void PostList::paintFacts(QPainter &painter, QPointF at, const PostRow &post) const
{
    const QRectF first(at, QSizeF(timeWidth - 6 * reportPoint, 12 * reportPoint));
    const qreal taken
        = ReportStyle::drawLine(painter, first, m_words.locale().toString(post.at.time, QStringLiteral("HH:mm")),
            ReportStyle::font(9.5, QFont::Bold), m_style.ink());
    ReportStyle::drawLine(painter, first.adjusted(taken + 6 * reportPoint, 0.8 * reportPoint, 0, 0.8 * reportPoint),
        m_words.kind(post.kind), ReportStyle::font(7.2), m_style.quiet());
    m_style.drawStatus(painter, at + QPointF(0, 13.8 * reportPoint), post.status, 7.6);
    ReportStyle::drawLine(painter,
        QRectF(at + QPointF(11 * reportPoint, 12.5 * reportPoint),
            QSizeF(timeWidth - 17 * reportPoint, 10.5 * reportPoint)),
        m_words.status(post.status), ReportStyle::font(7.2), m_style.quiet());
    QPointF place = at + QPointF(timeWidth, 0);
    for (const NamedAccounts &accounts : namedAccounts(post)) {
        qreal badges = 0;
        for (const QString &network : accounts.networks)
            badges += m_style.drawBadge(painter, place + QPointF(badges, 1.2 * reportPoint), network, 7)
                + 1.5 * reportPoint;
        badges += 2.5 * reportPoint;
        ReportStyle::drawLine(painter,
            QRectF(place + QPointF(badges, 0), QSizeF(accountsWidth - badges - columnGap, accountLine)), accounts.name,
            ReportStyle::font(7.6), m_style.ink());
        place += QPointF(0, accountLine);
    }
}

void PostList::paintPost(QPainter &painter, QPointF at, const Piece &piece, const ReportPictures &pictures) const
{
    const PostRow &post = m_posts.at(piece.post);
    const qreal line = PostText::lineHeight(listPoints);
    if (piece.isFirst)
        paintFacts(painter, at, post);
    else
        ReportStyle::drawLine(painter, QRectF(at, QSizeF(timeWidth + accountsWidth, line)),
            m_words.text(QT_TRANSLATE_NOOP("ProjectWords", "%1, continued"))
                .arg(m_words.locale().toString(post.at.time, QStringLiteral("HH:mm"))),
            ReportStyle::font(7.2), m_style.quiet());
    QRectF place(at + QPointF(timeWidth + accountsWidth, 0), QSizeF(listTextWidth(m_size), line));
    for (qsizetype each = piece.from; each < piece.to; ++each) {
        PostText::drawLine(painter, m_style, place, m_texts[size_t(piece.post)].lines().at(each), listPoints);
        place.translate(0, line);
    }
    if (!piece.isFirst || !post.thumbnail.isValid())
        return;
    if (const QImage image = QImage::fromData(pictures(post.thumbnail)); !image.isNull()) {
        const QSizeF size = QSizeF(image.size()).scaled(imageWidth, imageHeight, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(at + QPointF(m_size.width() - size.width(), 1 * reportPoint), size), image);
    }
}

} // namespace stoa
