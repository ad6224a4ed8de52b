// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/samplelist.h"

#include "models/core/displaytext.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/rules/rulewording.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace stoa {

namespace {

constexpr int sampleRowHeight = 47;
constexpr int contextBefore = 24; // code points shown before the first hit

QString pieceOf(const QList<uint> &codes, qsizetype from, qsizetype to)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(codes.constData()) + from, to - from);
}

// Isolates and marks that displayLine() puts round a whole text would double with every piece.
QString shownPiece(const QString &piece)
{
    QString shown = displayLine(piece, 200);
    if (shown.startsWith(QChar(0x2068)) && shown.endsWith(QChar(0x2069)))
        shown = shown.mid(1, shown.size() - 2);
    // displayLine() trims; the space between words must stay.
    if (!piece.isEmpty() && piece.front().isSpace() && !shown.startsWith(QLatin1Char(' ')))
        shown.prepend(QLatin1Char(' '));
    if (piece.size() > 1 && piece.back().isSpace() && !shown.endsWith(QLatin1Char(' ')))
        shown.append(QLatin1Char(' '));
    return shown;
}

} // namespace

std::pair<QString, QList<std::pair<int, int>>> markedLine(const QString &text, const QList<std::pair<int, int>> &spans)
{
    const QList<uint> codes = text.left(20000).toUcs4();
    const int first = spans.isEmpty() ? 0 : spans.front().first;
    qsizetype at = qMin(qsizetype(first > 40 ? first - contextBefore : 0), codes.size());
    const qsizetype end = qMin<qsizetype>(codes.size(), at + 180);
    QString line = at > 0 ? QStringLiteral("…") : QString();
    QList<std::pair<int, int>> marks;
    for (const auto &[from, to] : spans) {
        if (from < at || to > end)
            continue;
        line += shownPiece(pieceOf(codes, at, from));
        const QString hit = shownPiece(pieceOf(codes, from, to));
        marks.append({int(line.size()), int(line.size() + hit.size())});
        line += hit;
        at = to;
    }
    if (at < end)
        line += shownPiece(pieceOf(codes, at, end));
    return {line, marks};
}

std::pair<QString, QList<std::pair<int, int>>> shortened(
    std::pair<QString, QList<std::pair<int, int>>> marked, const QFontMetrics &metrics, int width)
{
    const QString shown = metrics.elidedText(marked.first, Qt::ElideRight, width);
    if (shown == marked.first)
        return marked;
    QList<std::pair<int, int>> marks;
    for (const auto &[from, to] : std::as_const(marked.second)) {
        if (from < shown.size() - 1)
            marks.append({from, qMin(to, int(shown.size()) - 1)});
    }
    return {shown, marks};
}

SampleModel::SampleModel(QTimeZone zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(std::move(zone))
{
}

void SampleModel::setRows(const QList<RuleSample> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleSample &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayLine(row.text, 200);
    case IdRole:
        return row.id.value;
    case AuthorRole:
        return displayLine(row.author, 60);
    case NetworkRole:
        return row.network;
    case DateRole:
        return row.atMs == 0 ? QVariant() : QVariant(QDateTime::fromMSecsSinceEpoch(row.atMs, m_zone).date());
    case Qt::AccessibleTextRole:
        return RuleWording::tr("%1: %2", "author and text of a comment")
            .arg(displayLine(row.author, 60), displayLine(row.text, 200));
    default:
        return {};
    }
}

void SampleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = currentTokens();
    const bool chosen = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
    painter->save();
    painter->fillRect(option.rect, tokens[chosen ? Role::Soft : Role::Surface]);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens[Role::Line]);
    const QRect room = option.rect.adjusted(chosen ? 6 : 0, 6, -4, -6);
    const QDate date = index.data(SampleModel::DateRole).toDate();
    const QString network = index.data(SampleModel::NetworkRole).toString();
    QStringList facts;
    if (!network.isEmpty())
        facts << RuleWording::network(network);
    facts << (date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : RuleWording::tr("undated"));
    painter->setFont(textFont(TextSize::Secondary, QFont::DemiBold));
    painter->setPen(tokens[Role::Text]);
    const QString author = painter->fontMetrics().elidedText(
        index.data(SampleModel::AuthorRole).toString(), Qt::ElideRight, room.width() * 6 / 10);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, author);
    const int used = painter->fontMetrics().horizontalAdvance(author) + 8;
    painter->setFont(textFont(TextSize::Secondary));
    painter->setPen(tokens[chosen ? Role::Text2 : Role::Text3]);
    painter->drawText(room.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, facts.join(QStringLiteral(" · ")));
    const auto *model = static_cast<const SampleModel *>(index.model());
    const auto [line, marks] = shortened(
        markedLine(model->row(index.row()).text, model->row(index.row()).spans), painter->fontMetrics(), room.width());
    QTextLayout layout(line, textFont(TextSize::Secondary));
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[from, to] : marks) {
        QTextLayout::FormatRange range{from, to - from, {}};
        range.format.setBackground(tokens[Role::Hit]);
        range.format.setForeground(tokens[Role::Text]);
        formats << range;
    }
    layout.setFormats(formats);
    QTextOption single(Qt::AlignLeft);
    single.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(single);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter->setPen(tokens[Role::Text]);
    painter->setClipRect(room);
    layout.draw(painter, room.topLeft() + QPointF(0, 18));
    painter->restore();
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, sampleRowHeight};
}

SampleList::SampleList(QTimeZone zone, QWidget *parent)
    : QListView(parent)
    , m_model(std::move(zone))
{
    setModel(&m_model);
    setItemDelegate(new SampleDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT opened(CommentId{index.data(SampleModel::IdRole).toLongLong()}); });
}

} // namespace stoa
