// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/postsummary.h"

#include "widgets/calendar/postwords.h"
#include "widgets/common/plainlabel.h"

#include <QVBoxLayout>

namespace stoa {

PostSummary::PostSummary(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(QString(), TextSize::Section, Role::Text, this))
    , m_facts(new PlainLabel(QString(), TextSize::Body, Role::Text2, this))
    , m_text(new PlainLabel(QString(), TextSize::Body, Role::Text, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    m_title->setTextSize(TextSize::Section, QFont::DemiBold);
    for (PlainLabel *label : {m_title, m_facts, m_text}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    showNothing();
}

void PostSummary::showPost(const PostRow &post)
{
    QStringList facts = PostWords::facts(post);
    m_title->setText(facts.takeFirst());
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_text->setOutsideText(post.text);
}

void PostSummary::showNothing()
{
    m_title->setText(QString());
    m_facts->setText(tr("Select a post to see it here. Double-click a day to plan one."));
    m_text->setText(QString());
}

} // namespace stoa
