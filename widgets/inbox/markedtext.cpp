// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/markedtext.h"

#include "models/core/displaytext.h"
#include "models/core/linkfinder.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace stoa {

namespace {

constexpr qsizetype piece = displayLimit;

} // namespace

MarkedText::MarkedText(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

void MarkedText::setSize(TextSize size, Role role)
{
    m_size = size;
    m_role = role;
    dress();
}

void MarkedText::setPlainText(const QString &text, const QStringList &marked)
{
    m_raw.clear();
    m_next = -1;
    m_text = text;
    m_places.clear();
    find(marked, false);
    dress();
}

void MarkedText::setOutsideText(const QString &raw, const QStringList &marked)
{
    const DisplayText shown = displayText(raw, 0, piece);
    m_raw = raw;
    m_marked = marked;
    m_text = shown.text;
    m_next = shown.more ? shown.next : -1;
    m_places.clear();
    find(marked, true);
    dress();
}

void MarkedText::showMore()
{
    if (m_next < 0)
        return;
    const DisplayText shown = displayText(m_raw, m_next, piece);
    m_text += shown.text;
    m_next = shown.more ? shown.next : -1;
    m_places.clear();
    find(m_marked, true);
    dress();
}

void MarkedText::find(const QStringList &marked, bool withLinks)
{
    for (const QString &word : marked) {
        // What was found stands in the cleaned text as it is cleaned by itself, without the isolating marks around it.
        QString wanted = word;
        if (withLinks) {
            wanted = displayText(word).text;
            if (wanted.startsWith(QChar(0x2068)) && wanted.endsWith(QChar(0x2069)))
                wanted = wanted.mid(1, wanted.size() - 2);
        }
        const qsizetype at = wanted.isEmpty() ? -1 : m_text.indexOf(wanted);
        if (at >= 0)
            m_places.append({int(at), int(at + wanted.size()), {}});
    }
    if (!withLinks)
        return;
    for (const FoundLink &link : findLinks(m_text))
        m_places.append({int(link.from), int(link.to), m_text.mid(link.from, link.to - link.from)});
}

QStringList MarkedText::links() const
{
    QStringList all;
    for (const Place &place : m_places) {
        if (!place.address.isEmpty())
            all.append(place.address);
    }
    return all;
}

void MarkedText::dress()
{
    const Tokens &tokens = currentTokens();
    m_layout.setFont(textFont(m_size));
    QString lines = m_text;
    m_layout.setText(lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)));
    QList<QTextLayout::FormatRange> formats;
    for (const Place &place : std::as_const(m_places)) {
        QTextCharFormat format;
        if (place.address.isEmpty()) {
            format.setBackground(tokens[Role::Hit]);
        } else {
            format.setForeground(tokens[Role::Accent]);
            format.setFontUnderline(true);
        }
        formats.append({place.from, place.to - place.from, format});
    }
    m_layout.setFormats(formats);
    m_laidOutAt = -1;
    m_heights.clear();
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

qreal MarkedText::layOut(qreal width) const
{
    m_laidOutAt = width;
    QTextLayout &layout = m_layout;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal least = lineHeight();
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + std::max<qreal>(0, (least - line.height()) / 2)});
        y += std::max(least, line.height());
    }
    layout.endLayout();
    return y;
}

int MarkedText::lineHeight() const
{
    return m_size == TextSize::Body ? 19 : m_size == TextSize::Secondary ? 16 : 15;
}

int MarkedText::heightForWidth(int width) const
{
    const int wide = std::max(60, width);
    const auto known = m_heights.constFind(wide);
    if (known != m_heights.constEnd())
        return *known;
    const int height = int(std::ceil(layOut(wide)));
    m_heights.insert(wide, height);
    return height;
}

void MarkedText::layOutForUse() const
{
    const qreal wide = std::max(60, width());
    if (m_laidOutAt != wide)
        layOut(wide);
}

QSize MarkedText::sizeHint() const
{
    const qreal one = QFontMetricsF(textFont(m_size)).horizontalAdvance(m_text.left(200)) + 4;
    return {int(std::min<qreal>(420, one)), lineHeight()};
}

void MarkedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(currentTokens()[m_role]);
    layOutForUse();
    m_layout.draw(&painter, {0, 0});
}

const MarkedText::Place *MarkedText::linkAt(const QPoint &point) const
{
    layOutForUse();
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (point.y() < line.y() || point.y() > line.y() + line.height() || point.x() > line.naturalTextRect().right())
            continue;
        const int at = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        for (const Place &place : m_places) {
            if (!place.address.isEmpty() && at >= place.from && at < place.to)
                return &place;
        }
    }
    return nullptr;
}

void MarkedText::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(linkAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MarkedText::mouseReleaseEvent(QMouseEvent *event)
{
    const Place *link = event->button() == Qt::LeftButton ? linkAt(event->pos()) : nullptr;
    if (link)
        Q_EMIT linkClicked(link->address);
    else
        event->ignore();
}

void MarkedText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace stoa
