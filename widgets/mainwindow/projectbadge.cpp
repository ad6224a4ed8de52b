// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/projectbadge.h"

#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace stoa {

namespace {

//! The first \a count letters as a reader sees them; a flood of marks on one of them is cut.
QString firstLetters(const QString &word, int count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype end = 0;
    for (int i = 0; i < count && finder.toNextBoundary() >= 0; ++i)
        end = finder.position();
    return word.left(std::min<qsizetype>(end, 8));
}

} // namespace

ProjectBadge::ProjectBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::TabFocus);
}

void ProjectBadge::setName(const QString &name)
{
    m_letters = initials(name);
    update();
}

QString ProjectBadge::initials(const QString &name)
{
    const QStringList words = name.left(200).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() >= 2)
        return (firstLetters(words[0], 1) + firstLetters(words[1], 1)).toUpper();
    const QString word = words.value(0);
    const QString first = firstLetters(word, 1);
    return first.toUpper() + firstLetters(word.mid(first.size()), 1).toLower();
}

void ProjectBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = currentTokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[Role::Accent]);
    painter.drawRoundedRect(QRectF(rect()), 8, 8);
    painter.setFont(textFont(TextSize::Body, QFont::Bold));
    painter.setPen(tokens[Role::OnAccent]);
    painter.drawText(rect(), Qt::AlignCenter, m_letters);
    if (hasFocus()) {
        painter.setPen(QPen(tokens[Role::OnAccent], 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 5, 5);
    }
}

} // namespace stoa
