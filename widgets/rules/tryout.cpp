// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/tryout.h"

#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"
#include "widgets/rules/rulewording.h"

#include <QEvent>
#include <QTextBlock>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr qsizetype longestTryOut = 20000; // of reliability.md, C13

} // namespace

TryOut::TryOut(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_text(new PlainEdit(this))
    , m_answer(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
{
    m_title->setTextSize(TextSize::Secondary, QFont::DemiBold);
    m_title->setBuddy(m_text);
    m_text->setFixedHeight(60);
    m_text->setObjectName(QStringLiteral("try-text"));
    m_answer->setWordWrap(true);
    m_answer->setObjectName(QStringLiteral("try-answer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_answer);
    m_rest.setSingleShot(true);
    m_rest.setInterval(120);
    connect(&m_rest, &QTimer::timeout, this, &TryOut::judgeText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_rest.start(); });
    retranslate();
}

void TryOut::retranslate()
{
    m_title->setText(tr("Try a text"));
    m_text->setAccessibleName(tr("Try a text"));
    m_text->setPlaceholderText(tr("Write or paste a comment to see what this rule would do"));
    m_rest.start();
}

void TryOut::setRule(const Rule &rule, const RuleSurroundings &around, qint64 nowMs)
{
    m_rule = rule;
    m_around = around;
    m_nowMs = nowMs;
    m_rest.start();
}

void TryOut::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void TryOut::judgeText()
{
    const QString text = m_text->toPlainText().left(longestTryOut);
    if (text.isEmpty()) {
        mark({});
        m_answer->setText({});
        return;
    }
    const RuleEngine engine = RuleEngine::compile({m_rule}, m_around);
    if (!engine.refused().isEmpty()) {
        mark({});
        m_answer->setText(tr("The rule cannot be asked: %1").arg(engine.refused().front().reason));
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    CommentFacts comment;
    comment.text = utf8;
    comment.atMs = m_nowMs;
    const auto verdicts = judge(engine, comment);
    if (!verdicts) {
        m_answer->setText(tr("The engine failed on this text. A comment like this would go to the top of the inbox."));
        return;
    }
    mark(verdicts->isEmpty() ? QList<std::pair<int, int>>() : verdicts->front().spans);
    m_answer->setText(RuleWording::verdict(*verdicts));
}

void TryOut::mark(const QList<std::pair<int, int>> &spans)
{
    const QString text = m_text->toPlainText();
    QList<QTextEdit::ExtraSelection> selections;
    qsizetype unit = 0;
    int code = 0;
    const auto unitOf = [&](int wanted) {
        for (; code < wanted && unit < text.size(); ++code)
            unit += text[unit].isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate() ? 2 : 1;
        return int(unit);
    };
    for (const auto &[from, to] : spans) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(unitOf(from));
        selection.cursor.setPosition(unitOf(to), QTextCursor::KeepAnchor);
        selection.format.setBackground(currentTokens()[Role::Hit]);
        selection.format.setForeground(currentTokens()[Role::Text]);
        selections << selection;
    }
    m_text->setExtraSelections(selections);
}

void TryOut::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_rest.start(); // the marks have the colours of the theme
}

} // namespace stoa
