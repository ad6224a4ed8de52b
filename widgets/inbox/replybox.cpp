// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/replybox.h"

#include "models/planning/networks.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/button.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/segmentedcontrol.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int replyRestMs = 800; // what is typed is in the project a second later at most

} // namespace

ReplyBox::ReplyBox(ActionCatalogue &actions, QWidget *parent)
    : QWidget(parent)
    , m_sides(new SegmentedControl(this))
    , m_edit(new PlainEdit(this))
    , m_count(new PlainLabel(QString(), TextSize::Secondary, Role::Text2, this))
    , m_hint(new PlainLabel(QString(), TextSize::Small, Role::Text2, this))
    , m_place(iconButton(*actions.action("inbox.open-place"), this))
    , m_answer(actionButton(*actions.action("inbox.answered"), ButtonLook::Plain, this))
    , m_close(actionButton(*actions.action("inbox.answered-close"), ButtonLook::Main, this))
{
    auto *card = new Card(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 0, 16, 12);
    outer->addWidget(card);
    m_sides->addSegment(Reply, QString());
    m_sides->addSegment(Note, QString());
    m_sides->setCurrent(Reply);
    m_hint->setElide(Qt::ElideRight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sides);
    head->addSpacing(6);
    head->addWidget(m_hint, 1);
    m_edit->setObjectName(QStringLiteral("reply-text"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setMinimumHeight(48);
    m_edit->setMaximumHeight(120);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_place);
    for (QPushButton *button : {m_answer, m_close})
        foot->addWidget(button);
    card->column()->setSpacing(6);
    card->column()->addLayout(head);
    card->column()->addWidget(m_edit);
    card->column()->addLayout(foot);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ReplyBox::flush);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ReplyBox::onTyped);
    connect(m_sides, &SegmentedControl::chosen, this, &ReplyBox::showSide);
    retranslate();
}

void ReplyBox::retranslate()
{
    m_sides->setText(Reply, tr("Reply"));
    m_sides->setText(Note, tr("Note for colleagues"));
    m_sides->setAccessibleName(tr("What is written"));
    showSide(m_sides->current());
}

void ReplyBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReplyBox::setComment(const QString &network, const QString &draft, const QString &note, bool writable)
{
    flush();
    m_network = network;
    m_reply = draft;
    m_note = note;
    m_edit->setReadOnly(!writable);
    showSide(m_sides->current());
}

void ReplyBox::showSide(int side)
{
    flush();
    m_shown = side;
    m_isLoading = true;
    const QString &wanted = side == Note ? m_note : m_reply;
    if (m_edit->toPlainText() != wanted)
        m_edit->setPlainText(wanted);
    m_isLoading = false;
    const bool isReply = side == Reply;
    m_edit->setPlaceholderText(isReply ? tr("Write an answer") : tr("Only your team sees this"));
    m_edit->setAccessibleName(isReply ? tr("Reply") : tr("Note for colleagues"));
    m_hint->setText(isReply ? tr("Stoa sends nothing: copy the answer, post it there, mark it answered.")
                            : tr("Notes stay in the project and are never sent."));
    for (QPushButton *button : {m_answer, m_close})
        button->setVisible(isReply);
    count();
}

void ReplyBox::onTyped()
{
    if (m_isLoading)
        return;
    (m_shown == Note ? m_note : m_reply) = m_edit->toPlainText();
    m_isTyped = true;
    m_rest.start(replyRestMs);
    count();
}

void ReplyBox::flush()
{
    m_rest.stop();
    if (!std::exchange(m_isTyped, false))
        return;
    if (m_shown == Note)
        Q_EMIT noteTyped(m_note);
    else
        Q_EMIT replyTyped(m_reply);
}

void ReplyBox::count()
{
    const QLocale locale;
    const Network *network = findNetwork(m_network);
    if (m_sides->current() == Note || !network) {
        m_count->setText(QString());
        return;
    }
    const TextCount counted = countFor(*network, m_reply);
    m_count->setText(counted.limit > 0
            ? QStringLiteral("%1 / %2").arg(locale.toString(counted.used), locale.toString(counted.limit))
            : locale.toString(counted.used));
    m_count->setRole(counted.isOver() ? Role::Failed : Role::Text2);
}

void ReplyBox::setReply(const QString &text)
{
    m_sides->setCurrent(Reply);
    showSide(Reply);
    QTextCursor cursor = m_edit->textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    editReply();
}

void ReplyBox::editReply()
{
    m_sides->setCurrent(Reply);
    showSide(Reply);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void ReplyBox::editNote()
{
    flush();
    m_sides->setCurrent(Note);
    showSide(Note);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

} // namespace stoa
