// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/recoveredcard.h"

#include "widgets/common/button.h"
#include "widgets/common/card.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/plainlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

namespace {
constexpr qsizetype offeredLength = 280; // enough to know the text again
}

RecoveredCard::RecoveredCard(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    card->setTone(Card::Tone::Warn);
    outer->addWidget(card);
    m_head = new PlainLabel(card);
    m_head->setTextSize(TextSize::Secondary, QFont::DemiBold);
    m_head->setWordWrap(true);
    m_text = new PlainLabel({}, TextSize::Secondary, Role::Text, card);
    m_text->setWordWrap(true);
    card->column()->addWidget(m_head);
    card->column()->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    m_use = new QPushButton(card);
    m_use->setObjectName(QStringLiteral("composer.use-recovered"));
    m_drop = new QPushButton(card);
    m_drop->setObjectName(QStringLiteral("composer.drop-recovered"));
    setLook(*m_use, ButtonLook::Plain);
    setLook(*m_drop, ButtonLook::Quiet);
    buttons->addWidget(m_use);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    card->column()->addLayout(buttons);
    connect(m_use, &QPushButton::clicked, this, &RecoveredCard::useWanted);
    connect(m_drop, &QPushButton::clicked, this, &RecoveredCard::dropWanted);
    retranslate();
}

void RecoveredCard::show(const TypedText &typed)
{
    m_typed = typed;
    retranslate();
}

void RecoveredCard::retranslate()
{
    const QString when = momentText(QDateTime::fromMSecsSinceEpoch(m_typed.atMs));
    m_head->setText(tr("Typed on %1 and not saved; the post was changed since:").arg(when));
    m_text->setOutsideText(
        m_typed.text.size() > offeredLength ? m_typed.text.left(offeredLength) + QChar(0x2026) : m_typed.text);
    m_use->setText(tr("Use it"));
    m_drop->setText(tr("Drop it"));
}

} // namespace stoa
