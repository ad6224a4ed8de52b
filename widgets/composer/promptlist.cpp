// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/promptlist.h"

#include "models/core/displaytext.h"
#include "widgets/common/button.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr qsizetype mostPrompts = 8; // a theme may have more: those that come first
constexpr qsizetype longestPrompt = 46; // of one line of the pane; the tool tip has it whole

QString withoutHashtags(const QString &text)
{
    static const QRegularExpression hashtag(QStringLiteral("[#＃]\\S+"));
    return QString(text).remove(hashtag).simplified();
}

} // namespace

PromptList::PromptList(QWidget *parent)
    : QWidget(parent)
    , m_head(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("composer.prompts"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_head);
    hide();
}

bool PromptList::isUnwritten(const QString &text, const QString &templateText)
{
    const QString own = withoutHashtags(text);
    return own.isEmpty() || own == withoutHashtags(templateText);
}

void PromptList::show(const ThemeContent &theme)
{
    QStringList prompts;
    for (const QString &prompt : theme.prompts) {
        if (const QString one = prompt.trimmed(); !one.isEmpty() && prompts.size() < mostPrompts)
            prompts.append(one);
    }
    setVisible(!prompts.isEmpty());
    m_hashtag = theme.hashtag;
    retranslate();
    if (prompts == m_prompts)
        return;
    m_prompts = prompts;
    while (m_column->count() > 1) {
        QLayoutItem *const item = m_column->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &prompt : std::as_const(m_prompts)) {
        auto *button = new QPushButton(displayLine(prompt, longestPrompt).replace(u'&', QStringLiteral("&&")), this);
        setLook(*button, ButtonLook::Quiet);
        button->setAccessibleName(displayLine(prompt));
        if (prompt.size() > longestPrompt)
            setPlainToolTip(*button, displayLine(prompt));
        connect(button, &QPushButton::clicked, this, [this, prompt] { Q_EMIT chosen(prompt); });
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
}

void PromptList::retranslate()
{
    //: %1 is the hashtag of a weekday's theme, without the sign
    m_head->setText(tr("Ideas for #%1").arg(displayLine(m_hashtag, 40)));
}

} // namespace stoa
