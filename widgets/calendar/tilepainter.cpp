// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/tilepainter.h"

#include "widgets/calendar/postwords.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/statusmark.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>
#include <memory>

namespace stoa {

namespace {

constexpr qreal tileRadius = 4;
constexpr qreal markRoom = 15; // of the status mark before the time
constexpr int wordsCut = 160; // characters: more never fit into two lines of a tile

//! The part of \a text that can stand in \a lines lines, and a little more, so that a cut is noticed.
QString fittingPart(const QString &text, qreal width, int lines)
{
    constexpr qreal narrowest = 3; // pixels: a run of "i" and "l" is not wider
    return text.left((qsizetype(std::max<qreal>(0, width) / narrowest) + 2) * lines);
}

//! It has a parent or companions: a link is drawn.
bool isTied(const PostRow &post)
{
    return post.parent.isValid() || post.companions > 0;
}

constexpr qreal tieWidth = 12;

void paintWarning(QPainter &painter, const QRectF &box, const QColor &color)
{
    QPainterPath path(QPointF(box.center().x(), box.top() + 1.5));
    path.lineTo(box.right() - 0.5, box.bottom() - 1.5);
    path.lineTo(box.left() + 0.5, box.bottom() - 1.5);
    path.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(path);
}

} // namespace

void paintClippedText(QPainter &painter, QPointF at, const QString &words, const QFont &font, qreal width, int lines)
{
    const QString text = fittingPart(words, width, lines);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetricsF metrics(font);
    const qreal pitch = std::floor(metrics.ascent() + metrics.descent() - 1.5); // tight: a tile has no room for leading
    qreal y = 0;
    int last = 0; // where the last line begins
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += pitch;
        last = line.textStart();
        const bool cut = i == lines - 1 && line.textStart() + line.textLength() < text.size();
        if (cut) {
            layout.endLayout();
            for (int drawn = 0; drawn < i; ++drawn)
                layout.lineAt(drawn).draw(&painter, at);
            const QString rest = metrics.elidedText(text.mid(last), Qt::ElideRight, width);
            painter.setFont(font);
            painter.drawText(QPointF(at.x(), at.y() + line.position().y() + metrics.ascent()), rest);
            return;
        }
    }
    layout.endLayout();
    layout.draw(&painter, at);
}

TilePainter::TilePainter()
    : m_tokens(currentTokens())
    , m_small(textFont(TextSize::Small))
    , m_bold(textFont(TextSize::Secondary, QFont::Bold))
    , m_text(textFont(TextSize::Secondary))
{
}

void TilePainter::paint(
    QPainter &painter, const QRectF &box, const PostRow &post, TileShape shape, const QPixmap &thumbnail) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    switch (shape) {
    case TileShape::Full:
        paintFull(painter, box, post, thumbnail);
        break;
    case TileShape::Line:
        paintLine(painter, box, post);
        break;
    case TileShape::Agenda:
        paintAgenda(painter, box, post);
        break;
    case TileShape::Idea:
        paintIdea(painter, box, post);
        break;
    }
}

size_t TilePainter::keyOf(const PostRow &post, TileShape shape, bool hasThumbnail)
{
    size_t key = qHashMulti(size_t(0), post.id.value, int(shape), int(post.status), int(post.kind), post.at.date,
        post.at.time, post.title.left(wordsCut), post.text.left(wordsCut), post.themeHashtag, post.thumbnail.value,
        hasThumbnail, post.hasLoudFindings(), post.mediaCount, post.zone, isTied(post));
    for (const PostAccount &account : post.accounts)
        key = qHashMulti(key, account.network, account.zone);
    return key;
}

QColor TilePainter::statusColor(const PostRow &post) const
{
    return m_tokens[StatusMarks::role(StatusMarks::fromToken(statusToken(post.status)))];
}

QString TilePainter::wordsOf(const PostRow &post)
{
    QString words = post.title.isEmpty() ? post.text.left(wordsCut) : post.title.left(wordsCut);
    words.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return words.trimmed();
}

void TilePainter::paintKept(
    QPainter &painter, QPointF at, const QSizeF &size, size_t key, const std::function<void(QPainter &)> &draw) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const size_t whole = qHashMulti(key, size.width(), size.height(), ratio);
    const QPixmap *part = m_parts.object(whole);
    if (part == nullptr) {
        auto fresh = std::make_unique<QPixmap>((size * ratio).toSize());
        fresh->setDevicePixelRatio(ratio);
        fresh->fill(Qt::transparent);
        QPainter inside(fresh.get());
        inside.setRenderHint(QPainter::Antialiasing);
        draw(inside);
        inside.end();
        part = fresh.get();
        if (!m_parts.insert(whole, fresh.release()))
            return; // of cost one: always taken
    }
    painter.drawPixmap(at, *part);
}

void TilePainter::paintGround(QPainter &painter, const QRectF &box, const PostRow &post, bool edge) const
{
    const size_t key = qHashMulti(size_t(1), int(post.status), post.isFrozen(), edge);
    paintKept(painter, box.topLeft(), box.size(), key,
        [&](QPainter &inside) { drawGround(inside, QRectF(QPointF(0, 0), box.size()), post, edge); });
}

void TilePainter::drawGround(QPainter &painter, const QRectF &box, const PostRow &post, bool edge) const
{
    const QRectF outline = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_tokens[Role::Line], 1));
    painter.setBrush(post.isFrozen() ? m_tokens[Role::Sunk] : m_tokens[Role::Surface]);
    painter.drawRoundedRect(outline, tileRadius, tileRadius);
    if (!edge)
        return;
    QPainterPath clip;
    clip.addRoundedRect(box, tileRadius, tileRadius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), statusColor(post));
}

qreal TilePainter::paintStatusAndTime(QPainter &painter, const QRectF &line, const PostRow &post) const
{
    const QString time = post.isDated() ? timeText(post.at.time) : QString();
    const qreal width = time.isEmpty() ? 0 : std::ceil(QFontMetricsF(m_bold).horizontalAdvance(time)) + 2;
    const qreal height = std::ceil(line.height());
    // Beside others in a narrow week: the whole time rather than a part of it; the bar at the edge has the status, too.
    const qreal mark = width > 0 && markRoom + width > line.width() && width <= line.width() ? 0 : markRoom;
    paintKept(painter, line.topLeft(), {mark + width, height}, qHashMulti(size_t(2), int(post.status), time, mark > 0),
        [&](QPainter &inside) {
            if (mark > 0)
                StatusMarks::paint(inside, QRectF(0, height / 2 - 6, 12, 12),
                    StatusMarks::fromToken(statusToken(post.status)), m_tokens);
            inside.setFont(m_bold);
            inside.setPen(m_tokens[Role::Text]);
            inside.drawText(QRectF(mark, 0, width, height), Qt::AlignVCenter | Qt::AlignLeft, time);
        });
    return line.left() + mark + (time.isEmpty() ? 0 : width + 3);
}

qreal TilePainter::paintFacts(QPainter &painter, const QRectF &line, const PostRow &post, Facts facts) const
{
    qreal x = paintStatusAndTime(painter, line, post);
    if (isTied(post) && x + tieWidth <= line.right()) {
        const QColor color = m_tokens[Role::Text2];
        const qreal height = std::ceil(line.height());
        paintKept(
            painter, {x, line.top()}, {tieWidth, height}, qHashMulti(size_t(3), color.rgba()), [&](QPainter &inside) {
                paintLineIcon(inside, QRectF(0, height / 2 - 6, tieWidth, 12), QLatin1String("link"), color);
            });
        x += tieWidth + 3;
    }
    constexpr qreal moreWidth = 16; // "+3"
    const qreal warning = post.hasLoudFindings() ? 14 : 0;
    qreal badges = 0;
    for (const PostAccount &account : post.accounts)
        badges += networkBadgeSize(account.network).width() + 3;
    if (facts == Facts::All && post.isDated()) {
        const QString mark = PostWords::zoneMark(post.zone, post.utcMs);
        const qreal markWidth = QFontMetricsF(m_small).horizontalAdvance(mark);
        // Where a post goes says more than the zone, which the top bar and the tool tip tell too.
        const qreal fewest = post.accounts.size() < 2
            ? badges
            : std::min(badges, networkBadgeSize(post.accounts.first().network).width() + 3 + moreWidth);
        if (!mark.isEmpty() && x + markWidth + 5 + fewest <= line.right() - warning + 3) {
            painter.setFont(m_small);
            painter.setPen(m_tokens[Role::Text3]);
            painter.drawText(QRectF(x, line.top(), markWidth + 2, line.height()), Qt::AlignVCenter, mark);
            x += markWidth + 5;
        }
    }
    const bool allFit = x + badges <= line.right() - warning + 3;
    const qreal end = line.right() - warning - (allFit ? 0 : moreWidth);
    int hidden = 0;
    for (const PostAccount &account : facts == Facts::All ? post.accounts : QList<PostAccount>()) {
        const qreal width = networkBadgeSize(account.network).width();
        if (hidden > 0 || x + width > end) {
            ++hidden;
            continue;
        }
        x += paintNetworkBadge(painter, QRectF(x, line.top(), width, line.height()), account.network, m_tokens) + 3;
        // The clock of its people, where that is another and there is room; the tool tip always has it.
        QString there = PostWords::accountTime(account, post);
        if (x + QFontMetricsF(m_small).horizontalAdvance(there) > end)
            there = there.section(QLatin1Char(' '), 0, -2); // without the name of the zone
        const qreal thereWidth = QFontMetricsF(m_small).horizontalAdvance(there);
        if (there.isEmpty() || x + thereWidth > end)
            continue;
        painter.setFont(m_small);
        painter.setPen(m_tokens[Role::Text3]);
        painter.drawText(QRectF(x, line.top(), thereWidth + 2, line.height()), Qt::AlignVCenter, there);
        x += thereWidth + 5;
    }
    if (hidden > 0 && x + 12 <= line.right() - warning) {
        painter.setFont(m_small);
        painter.setPen(m_tokens[Role::Text3]);
        painter.drawText(
            QRectF(x, line.top(), moreWidth, line.height()), Qt::AlignVCenter, QStringLiteral("+%1").arg(hidden));
        x += moreWidth;
    }
    if (warning > 0 && x + 11 <= line.right()) {
        paintWarning(painter, QRectF(x, line.center().y() - 6, 11, 12), m_tokens[Role::Changes]);
        x += 14;
    }
    return x;
}

void TilePainter::paintFull(QPainter &painter, const QRectF &box, const PostRow &post, const QPixmap &thumbnail) const
{
    paintGround(painter, box, post, true);
    const QRectF inner = box.adjusted(7, 1, -3, -1);
    const qreal picture = post.thumbnail.isValid() && inner.width() >= 60 ? 24 : 0; // words first
    paintFacts(painter, QRectF(inner.left(), inner.top() + 1, inner.width(), 14), post);
    if (picture > 0) {
        const QRectF place(box.right() - 26, box.bottom() - 26, 22, 22);
        QPainterPath clip;
        clip.addRoundedRect(place, 3, 3);
        painter.fillPath(clip, m_tokens[Role::Line]);
        if (!thumbnail.isNull()) {
            painter.save();
            painter.setClipPath(clip, Qt::IntersectClip);
            painter.drawPixmap(place, thumbnail, thumbnail.rect());
            painter.restore();
        }
    }
    const QString words = wordsOf(post);
    painter.setPen(m_tokens[words.isEmpty() ? Role::Text3 : Role::Text]);
    const qreal under = std::max<qreal>(0, inner.width() - picture);
    paintClippedText(painter, QPointF(inner.left(), box.top() + 15),
        words.isEmpty() ? PostWords::kind(post.kind) : words, m_text, under, 2);
}

void TilePainter::paintLine(QPainter &painter, const QRectF &box, const PostRow &post) const
{
    paintGround(painter, box, post, true);
    // One line has room for the time and the words.
    const qreal x = paintFacts(painter, box.adjusted(7, 0, -3, 0), post, Facts::Time);
    painter.setPen(m_tokens[Role::Text]);
    paintWords(painter, {x, box.top(), box.right() - 3 - x, box.height()}, wordsOf(post));
}

void TilePainter::paintWords(QPainter &painter, const QRectF &box, const QString &words) const
{
    painter.setFont(m_text);
    painter.drawText(box, Qt::AlignVCenter,
        QFontMetricsF(m_text).elidedText(fittingPart(words, box.width(), 1), Qt::ElideRight, box.width()));
}

void TilePainter::paintAgenda(QPainter &painter, const QRectF &box, const PostRow &post) const
{
    paintGround(painter, box, post, true);
    const qreal facts = std::min<qreal>(260, box.width() * 0.4);
    paintFacts(painter, QRectF(box.left() + 10, box.top(), facts - 14, box.height()), post);
    const qreal note = std::min<qreal>(220, box.width() * 0.28);
    painter.setPen(m_tokens[Role::Text]);
    paintWords(painter, {box.left() + facts, box.top(), box.width() - facts - note - 12, box.height()}, wordsOf(post));
    painter.setPen(m_tokens[Role::Text3]);
    const QRectF right(box.right() - note - 4, box.top(), note - 4, box.height());
    painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight,
        QFontMetricsF(m_text).elidedText(
            PostWords::status(post.status) + QStringLiteral(" · ") + ideaNote(post), Qt::ElideRight, right.width()));
}

QString TilePainter::ideaNote(const PostRow &post)
{
    QString note = PostWords::kind(post.kind);
    if (!post.themeHashtag.isEmpty())
        note += QStringLiteral(" · #") + post.themeHashtag;
    return note;
}

int TilePainter::ideaHeight(const PostRow &post, int width) const
{
    QTextLayout layout(wordsOf(post).isEmpty() ? PostWords::kind(post.kind) : wordsOf(post), m_text);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < 3; line = layout.createLine(), ++lines)
        line.setLineWidth(width - 20);
    layout.endLayout();
    const int each = int(std::floor(QFontMetricsF(m_text).ascent() + QFontMetricsF(m_text).descent() - 1.5));
    return 16 + std::clamp(lines, 1, 3) * each + int(std::ceil(QFontMetricsF(m_small).lineSpacing()));
}

void TilePainter::paintIdea(QPainter &painter, const QRectF &box, const PostRow &post) const
{
    paintGround(painter, box, post, false);
    const QRectF inner = box.adjusted(10, 6, -10, -6);
    const QString words = wordsOf(post);
    painter.setPen(m_tokens[words.isEmpty() ? Role::Text3 : Role::Text]);
    const qreal noteHeight = std::ceil(QFontMetricsF(m_small).lineSpacing());
    paintClippedText(
        painter, inner.topLeft(), words.isEmpty() ? PostWords::kind(post.kind) : words, m_text, inner.width(), 3);
    painter.setFont(m_small);
    painter.setPen(m_tokens[Role::Text3]);
    const QRectF note(inner.left(), inner.bottom() - noteHeight + 1, inner.width(), noteHeight);
    painter.drawText(
        note, Qt::AlignVCenter, QFontMetricsF(m_small).elidedText(ideaNote(post), Qt::ElideRight, note.width()));
}

} // namespace stoa
