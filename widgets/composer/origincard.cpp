// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/origincard.h"

#include "models/core/displaytext.h"
#include "models/planning/postfields.h"
#include "models/store/database.h"
#include "widgets/common/button.h"
#include "widgets/common/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr qsizetype longestQuote = 160; // characters: enough to know it again

} // namespace

OriginCard::OriginCard(Connection &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_words(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("composer.origin"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    setLook(*m_go, ButtonLook::Quiet);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT commentWanted(m_comment); });
    hide();
}

void OriginCard::show(PostId post)
{
    m_post = post;
    retranslate();
}

void OriginCard::retranslate()
{
    m_go->setText(tr("Go to the comment"));
    const PostFields fields = m_post.isValid() ? readPostFields(m_reader, m_post).value_or({}) : PostFields();
    m_comment = CommentId::fromString(fields.value(PostField::Comment));
    QString words;
    if (m_comment.isValid()) {
        Statement comment = m_reader.query("SELECT author, text FROM comment WHERE id = ?", m_comment);
        if (comment.step())
            words = tr("From the comment of %1: “%2”")
                        .arg(displayLine(comment.text(0), 40), displayLine(comment.text(1), longestQuote));
        else
            m_comment = {}; // it was in an import that was taken back
    }
    if (const QString source = fields.value(PostField::Source); words.isEmpty() && !source.isEmpty())
        words = tr("Source: %1").arg(displayLine(source, longestQuote));
    m_words->setText(words); // what is outside's is displayLine()'s already
    m_go->setVisible(m_comment.isValid());
    setVisible(!words.isEmpty());
}

} // namespace stoa
