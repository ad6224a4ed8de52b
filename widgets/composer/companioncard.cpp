// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/companioncard.h"

#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/card.h"
#include "widgets/common/plainlabel.h"
#include "widgets/composer/flowlayout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

CompanionCard::CompanionCard(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, TextSize::Secondary, Role::Text, this))
    , m_parent(new QPushButton(this))
    , m_all(new QPushButton(this))
{
    setObjectName(QStringLiteral("composer.companions"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    m_words->setWordWrap(true);
    card->column()->addWidget(m_words);
    auto *buttons = new QWidget(card);
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_parent, m_all}) {
        setLook(*button, ButtonLook::Quiet);
        flow->addWidget(button);
    }
    card->column()->addWidget(buttons);
    m_parent->setObjectName(QStringLiteral("composer.to-parent"));
    m_all->setObjectName(QStringLiteral("composer.show-companions"));
    connect(m_parent, &QPushButton::clicked, this, [this] { Q_EMIT parentWanted(m_post.parent); });
    connect(m_all, &QPushButton::clicked, this,
        [this] { Q_EMIT companionsWanted(m_post.companions > 0 ? m_post.id : m_post.parent); });
    hide();
}

void CompanionCard::show(const PostRow &post)
{
    m_post = post;
    m_parent->setVisible(post.parent.isValid());
    setVisible(post.parent.isValid() || post.companions > 0);
    retranslate();
}

void CompanionCard::retranslate()
{
    m_words->setText(PostWords::ties(m_post).join(QLatin1Char('\n')));
    m_parent->setText(tr("Go to the parent"));
    m_all->setText(tr("Show the companions"));
}

} // namespace stoa
