// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/plainlabel.h"

#include "models/core/displaytext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace stoa {

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    QLabel::setTextFormat(Qt::PlainText);
    setTextSize(TextSize::Body);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

PlainLabel::PlainLabel(const QString &text, TextSize size, Role role, QWidget *parent)
    : PlainLabel(parent)
{
    setTextSize(size);
    setRole(role);
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    QLabel::setText(text);
    setPlainToolTip(*this, m_elide == Qt::ElideNone ? QString() : text);
}

void PlainLabel::setOutsideText(const QString &text)
{
    setText(m_elide == Qt::ElideNone || wordWrap() ? displayText(text).text : displayLine(text));
}

void PlainLabel::setTextSize(TextSize size, QFont::Weight weight)
{
    setFont(textFont(size, weight));
}

void PlainLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void PlainLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(mode == Qt::ElideNone ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    setText(text());
    updateGeometry();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? hint : QSize(fontMetrics().averageCharWidth() * 3, hint.height());
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = currentTokens()[m_role];
    painter.setPen(isEnabled() ? color : mixed(currentTokens()[Role::Surface], color, 0.6));
    QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    flags |= wordWrap() ? static_cast<int>(Qt::TextWordWrap) : 0;
    flags |= buddy() ? static_cast<int>(Qt::TextShowMnemonic) : 0;
    const bool oneLine = m_elide != Qt::ElideNone && !wordWrap();
    painter.drawText(room, flags, oneLine ? shownText() : text());
}

void PlainLabel::setShortText(const QString &text)
{
    m_short = text;
    update();
}

QString PlainLabel::shownText() const
{
    const int room = contentsRect().width() - 2 * margin();
    const QString whole = text().simplified();
    const bool fits = m_short.isEmpty() || fontMetrics().horizontalAdvance(whole) <= room;
    return fontMetrics().elidedText(fits ? whole : m_short, m_elide, room);
}

std::optional<QString> fieldLabelText(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label != nullptr && label->buddy() != nullptr ? std::optional(label->text()) : std::nullopt;
}

void setFieldLabelText(QWidget &widget, const QString &text)
{
    if (auto *label = qobject_cast<QLabel *>(&widget))
        label->setText(text);
}

} // namespace stoa
