// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/keyhintstrip.h"

#include "widgets/common/actioncatalogue.h"
#include "widgets/common/keycap.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QPainter>

namespace stoa {

KeyHintStrip::KeyHintStrip(ActionCatalogue &actions, const QStringList &ids, QWidget *parent)
    : Ground(Role::Surface, Qt::TopEdge, parent)
    , m_actions(actions)
    , m_ids(ids)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&actions, &ActionCatalogue::keysChanged, this, qOverload<>(&QWidget::update));
    connect(&actions, &ActionCatalogue::retranslated, this, qOverload<>(&QWidget::update));
}

void KeyHintStrip::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal x = 16;
    for (const QString &id : std::as_const(m_ids)) {
        const QKeySequence key = m_actions.keys(id).value(0);
        if (key.isEmpty())
            continue;
        const QString words = m_actions.text(id);
        painter.setFont(textFont(TextSize::Secondary));
        const qreal wordsWidth = painter.fontMetrics().horizontalAdvance(words);
        if (x + keyCapWidth(key) + 5 + wordsWidth > width() - 8)
            break;
        x += paintKeyCap(painter, QRectF(x, 1, 0, height() - 1), key, currentTokens()) + 5;
        painter.setFont(textFont(TextSize::Secondary));
        painter.setPen(currentTokens()[Role::Text2]);
        painter.drawText(QRectF(x, 1, wordsWidth + 2, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, words);
        x += wordsWidth + 16;
    }
}

} // namespace stoa
