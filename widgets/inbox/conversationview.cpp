// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/conversationview.h"

#include "models/inbox/threadmodel.h"
#include "widgets/common/button.h"
#include "widgets/common/card.h"
#include "widgets/common/ground.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/inbox/markedtext.h"
#include "widgets/inbox/postpicture.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace stoa {

namespace {

//! Takes the width it is given, and then the height it needs. A layout asks each widget for the size it would like,
//! which of many lines of text costs as much as laying them out: for widths that they never get.
template <typename Base>
class SizedByWidth final : public Base
{
public:
    using Base::Base;

    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

ConversationView::ConversationView(ThreadModel &thread, Connection &reader, const CommentWords &words, QWidget *parent)
    : SteadyScrollArea(parent)
    , m_thread(thread)
    , m_reader(reader)
    , m_words(words)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&thread, &ThreadModel::conversationChanged, this, &ConversationView::show);
    show();
}

void ConversationView::changeEvent(QEvent *event)
{
    SteadyScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show();
}

void ConversationView::show()
{
    m_chosenText = nullptr;
    m_inside = new SizedByWidth<Ground>(Role::Bg);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(16, 14, 16, 12);
    m_column->setSpacing(10);
    const CommentRow *chosen = m_thread.chosen();
    if (chosen && (!chosen->postRef.isEmpty()))
        addPost();
    QWidget *chosenCard = nullptr;
    for (int i = 0; i < m_thread.rowCount(); ++i) {
        const CommentRow &row = *m_thread.at(i);
        const bool isChosen = row.id == m_thread.comment();
        QWidget *const card = addComment(row, isChosen);
        if (isChosen)
            chosenCard = card;
        addAnswers(row.id);
        if (isChosen)
            addReasons(row);
    }
    m_column->addStretch(1);
    m_inside->resize(viewport()->size());
    setWidget(m_inside); // deletes the one before
    setAccessibleName(tr("Conversation"));
    QWidget::show();
    if (chosenCard && m_thread.rowCount() > 1) {
        QTimer::singleShot(0, chosenCard, [this, chosenCard] { ensureWidgetVisible(chosenCard, 0, 40); });
    }
}

void ConversationView::addPost()
{
    const ConversationPost &post = m_thread.post();
    auto *card = new SizedByWidth<Card>(m_inside);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    if (QWidget *picture = postPicture(m_reader, PostId{post.post}, m_thread.chosen()->account, card))
        row->addWidget(picture, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    const QString network = networkName(post.network);
    auto *head = new PlainLabel(post.atMs ? tr("Under the post · %1 · %2").arg(network, m_words.when(post.atMs))
                                          : tr("Under the post · %1").arg(network),
        TextSize::Secondary, Role::Text2, card);
    column->addWidget(head);
    addText(card, column, post.text.isEmpty() ? post.ref : post.text, {});
    row->addLayout(column, 1);
    card->column()->addLayout(row);
    if (post.post != 0) {
        auto *open = new QPushButton(tr("Show in the calendar"), card);
        setLook(*open, ButtonLook::Quiet);
        connect(open, &QPushButton::clicked, this, [this, id = post.post] { Q_EMIT postOpened(id); });
        card->column()->addWidget(open, 0, Qt::AlignLeft);
    }
    m_column->addWidget(card);
}

MarkedText *ConversationView::addText(QWidget *card, QVBoxLayout *column, const QString &raw, const QStringList &marked)
{
    auto *text = new MarkedText(card);
    text->setOutsideText(raw, marked);
    connect(text, &MarkedText::linkClicked, this, &ConversationView::linkClicked);
    column->addWidget(text);
    if (text->hasMore()) {
        auto *more = new QPushButton(tr("Show more"), card);
        setLook(*more, ButtonLook::Quiet);
        connect(more, &QPushButton::clicked, text, [text, more] {
            text->showMore();
            more->setVisible(text->hasMore());
        });
        column->addWidget(more, 0, Qt::AlignLeft);
    }
    return text;
}

QWidget *ConversationView::addComment(const CommentRow &row, bool isChosen)
{
    auto *card = new SizedByWidth<Card>(m_inside);
    card->column()->setContentsMargins(12, 8, 12, 9);
    card->column()->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    auto *author = new PlainLabel(card);
    author->setTextSize(TextSize::Secondary, QFont::DemiBold);
    author->setText(CommentWords::author(row));
    head->addWidget(author);
    head->addWidget(new PlainLabel(m_words.when(row.atMs), TextSize::Secondary, Role::Text2, card));
    if (hasMixedScripts(row.author.raw())) {
        auto *warning = new PlainLabel(tr("mixed alphabets in the name"), TextSize::Small, Role::Changes, card);
        head->addWidget(warning);
    }
    head->addStretch(1);
    if (row.hidden || row.spam)
        head->addWidget(new PlainLabel(m_words.standing(row), TextSize::Small, Role::Text2, card));
    card->column()->addLayout(head);
    QStringList marked;
    if (isChosen) {
        marked = m_searched;
        for (const RuleReason &reason : row.reasons)
            marked += wordsAt(row.text.raw(), reason.spans);
    }
    MarkedText *text = addText(card, card->column(), CommentWords::text(row), marked);
    if (isChosen)
        m_chosenText = text;
    if (row.likes.value_or(0) > 0)
        card->column()->addWidget(new PlainLabel(
            tr("%n like(s)", nullptr, int(std::min<qint64>(*row.likes, INT_MAX))), TextSize::Small, Role::Text2, card));
    // A bubble, not a bar: others' words keep to the left, and leave a margin at the right.
    auto *line = new QHBoxLayout;
    line->setContentsMargins(row.parentRemoteId.isEmpty() ? 0 : 20, 0, 40, 0);
    line->addWidget(card);
    m_column->addLayout(line);
    return card;
}

void ConversationView::addAnswers(CommentId id)
{
    for (const CommentAnswer &answer : CommentQueries(m_reader).answers(id)) {
        auto *card = new SizedByWidth<Card>(m_inside);
        card->setTone(Card::Tone::Accent);
        card->column()->setContentsMargins(12, 8, 12, 9);
        card->column()->setSpacing(2);
        card->column()->addWidget(new PlainLabel(
            tr("Answered by hand · %1").arg(m_words.when(answer.atMs)), TextSize::Secondary, Role::Text2, card));
        addText(card, card->column(), answer.text, {});
        auto *line = new QHBoxLayout;
        line->setContentsMargins(60, 0, 0, 0);
        line->addWidget(card);
        m_column->addLayout(line);
    }
}

void ConversationView::addReasons(const CommentRow &row)
{
    for (const RuleReason &reason : row.reasons) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(2, 0, 0, 0);
        line->setSpacing(8);
        auto *text = new MarkedText(m_inside);
        text->setSize(TextSize::Secondary, Role::Text2);
        const QString name = reason.ruleName.isEmpty() ? tr("(deleted)") : displayLine(reason.ruleName, 80);
        const QString deed = CommentWords::action(reason.action, displayLine(reason.argument, 200));
        QStringList words;
        for (const QString &word : wordsAt(row.text.raw(), reason.spans))
            words.append(displayLine(word, 80));
        QString sentence = reason.outcome == QLatin1String("stopped")
            ? tr("The rule “%1” %2. It was stopped: this is criticism, and it waits for an answer.").arg(name, deed)
            : reason.outcome == QLatin1String("not_sent")
            ? tr("The rule “%1” %2 · not sent to the network").arg(name, deed)
            : tr("The rule “%1” %2").arg(name, deed);
        if (!words.isEmpty())
            sentence += QStringLiteral(" · ") + tr("matched: %1").arg(words.join(QStringLiteral(", ")));
        else if (!reason.condition.isEmpty())
            sentence += QStringLiteral(" · ") + tr("because: %1").arg(displayLine(reason.condition, 120));
        sentence += QStringLiteral(" · ") + m_words.when(idTimeMs(reason.run));
        text->setPlainText(sentence, words);
        line->addWidget(text, 1);
        if (reason.action == QLatin1String("suggest") && reason.outcome != QLatin1String("stopped")) {
            auto *take = new QPushButton(tr("Take this reply"), m_inside);
            setLook(*take, ButtonLook::Plain);
            connect(
                take, &QPushButton::clicked, this, [this, reply = reason.argument] { Q_EMIT suggestionTaken(reply); });
            line->addWidget(take, 0, Qt::AlignTop);
        }
        m_column->addLayout(line);
    }
}

QStringList ConversationView::linksOfChosen() const
{
    return m_chosenText ? m_chosenText->links() : QStringList();
}

} // namespace stoa
