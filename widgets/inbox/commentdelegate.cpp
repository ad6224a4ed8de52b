// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/commentdelegate.h"

#include "models/inbox/inboxmodel.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/inbox/commentlistview.h"

#include <QPainter>

namespace stoa {

namespace {

constexpr int drawnRows = 600;
constexpr qreal leftEdge = 14;
constexpr qreal rightEdge = 14;
constexpr qsizetype lineLimit = 300; // characters; more never fit into a list

//! Fonts cost a look-up each: one set for all rows.
struct RowFonts
{
    QFont author = textFont(TextSize::Body, QFont::DemiBold);
    QFont text = textFont(TextSize::Body);
    QFont small = textFont(TextSize::Small);
    QFontMetricsF authorMetrics{author};
    QFontMetricsF textMetrics{text};
    QFontMetricsF smallMetrics{small};
};

const RowFonts &rowFonts()
{
    static const RowFonts fonts;
    return fonts;
}

//! The line around its first hit: what was found must be seen, however far back it stands.
QString aroundHit(const QString &line, const SearchTerms &terms)
{
    constexpr qsizetype before = 24;
    const std::vector<TextSpan> hits = terms.hits(line);
    if (hits.empty() || hits.front().from <= before * 2)
        return line;
    return QChar(0x2026) + line.mid(hits.front().from - before);
}

} // namespace

CommentDelegate::CommentDelegate(const InboxModel &model, const CommentWords &words, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_model(model)
    , m_words(words)
    , m_drawn(drawnRows)
{
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, CommentListView::rowHeight};
}

void CommentDelegate::cutText(Drawn &row, const CommentRow &comment, qreal width) const
{
    const SearchTerms &terms = m_model.terms();
    QString line = displayLine(CommentWords::text(comment), terms.isEmpty() ? lineLimit : displayLimit);
    std::vector<TextSpan> hits;
    if (!terms.isEmpty()) {
        line = aroundHit(line, terms).left(lineLimit);
        hits = terms.hits(line);
    }
    const QFontMetricsF &metrics = rowFonts().textMetrics;
    row.text = metrics.elidedText(line, Qt::ElideRight, width);
    for (const QString &word : comment.ruleWords) {
        const qsizetype at = word.isEmpty() ? -1 : line.indexOf(word);
        if (at >= 0)
            hits.push_back({at, at + word.size(), 0, 0});
    }
    for (const TextSpan &hit : hits) {
        if (hit.to > row.text.size())
            continue; // cut off
        const qreal from = metrics.horizontalAdvance(row.text, int(hit.from));
        row.hits.append({from, metrics.horizontalAdvance(row.text, int(hit.to)) - from});
    }
}

const CommentDelegate::Drawn &CommentDelegate::drawn(const QModelIndex &index, int width) const
{
    static const Drawn nothing;
    const qint64 id = m_model.idAt(index.row()).value;
    if (Drawn *known = m_drawn.object(id); known && known->width == width)
        return *known;
    const CommentRow *comment = m_model.comment(index.row());
    if (!comment)
        return nothing;
    const RowFonts &fonts = rowFonts();
    auto row = std::make_unique<Drawn>();
    row->width = width;
    row->mark = CommentWords::mark(*comment);
    row->standing = m_words.standing(*comment);
    row->isPressing = m_words.isPressing(*comment);
    row->isPale = comment->hidden || comment->spam;
    const qreal room = width - leftEdge - rightEdge;
    const qreal badge = networkBadgeSize(comment->network).width();
    if (fonts.smallMetrics.horizontalAdvance(row->standing) > room / 2)
        row->standing.clear(); // too narrow for both: who wrote it matters more
    const qreal forAuthor = room - 16 - badge - 12 - fonts.smallMetrics.horizontalAdvance(row->standing) - 8;
    row->author = fonts.authorMetrics.elidedText(
        CommentWords::author(*comment), Qt::ElideRight, std::max<qreal>(40, forAuthor));
    cutText(*row, *comment, room);
    const int size = index.data(InboxModel::GroupSizeRole).toInt();
    row->marks = fonts.smallMetrics.elidedText(
        displayLine(CommentWords::marks(*comment, size), lineLimit), Qt::ElideRight, room);
    Drawn *kept = row.get();
    m_drawn.insert(id, row.release());
    return *kept;
}

void CommentDelegate::paintHead(
    QPainter &painter, const QRectF &box, const Drawn &row, const QString &network, const Tokens &tokens) const
{
    const RowFonts &fonts = rowFonts();
    StatusMarks::paint(painter, QRectF(box.left(), box.top() + 3, 11, 11), row.mark, tokens);
    painter.setFont(fonts.small);
    painter.setPen(tokens[row.isPressing ? Role::Failed : Role::Text2]);
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, row.standing);
    painter.setFont(fonts.author);
    painter.setPen(tokens[row.isPale ? Role::Text2 : Role::Text]);
    const QRectF author = box.adjusted(16, 0, 0, 0);
    painter.drawText(author, Qt::AlignLeft | Qt::AlignVCenter, row.author);
    const qreal badgeAt = author.left() + fonts.authorMetrics.horizontalAdvance(row.author) + 6;
    paintNetworkBadge(painter, QRectF(badgeAt, box.top(), 40, box.height()), network, tokens);
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = currentTokens();
    const QRect box = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(box, tokens[isSelected ? Role::Soft : Role::Surface]);
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens[Role::Line]);
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(box.left(), box.top(), 3, box.height() - 1), tokens[Role::Accent]);
    const Drawn &row = drawn(index, box.width());
    const QRectF inside = QRectF(box).adjusted(leftEdge, 0, -rightEdge, 0);
    const CommentRow *comment = m_model.comment(index.row());
    if (!comment)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintHead(*painter, QRectF(inside.left(), box.top() + 9, inside.width(), 17), row, comment->network, tokens);
    const QRectF line(inside.left(), box.top() + 29, inside.width(), 19);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens[Role::Hit]);
    for (const auto &[from, width] : row.hits)
        painter->drawRoundedRect(QRectF(line.left() + from - 1, line.top() + 1, width + 2, line.height() - 2), 3, 3);
    painter->setFont(rowFonts().text);
    painter->setPen(tokens[row.isPale ? Role::Text2 : Role::Text]);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, row.text);
    painter->setFont(rowFonts().small);
    painter->setPen(tokens[Role::Text2]);
    painter->drawText(
        QRectF(inside.left(), box.top() + 49, inside.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, row.marks);
}

} // namespace stoa
