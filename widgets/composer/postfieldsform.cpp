// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/postfieldsform.h"

#include "models/core/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/taborder.h"
#include "widgets/composer/fieldtyping.h"
#include "widgets/composer/foldsection.h"
#include "widgets/composer/growingedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int delays[] = {0, 1, 5, 15, 60, 240, 1440}; // minutes
constexpr int leastOptionsShown = 2;

bool isList(PostField field)
{
    return field == PostField::Parts || field == PostField::PollOptions;
}

} // namespace

PostFieldsForm::PostFieldsForm(EditService &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_section = new FoldSection(this);
    m_section->setObjectName(QStringLiteral("composer.fields"));
    m_column->addWidget(m_section);
}

PostFieldsForm::~PostFieldsForm()
{
    clear();
}

PostFieldsForm::Shown PostFieldsForm::wanted() const
{
    Shown shown;
    for (const PostAccount &account : m_post.accounts) {
        const Network *const network = findNetwork(account.network);
        if (network == nullptr || (m_account.isValid() && account.account != m_account))
            continue;
        const FieldLimits &limits = fieldLimits(*network);
        shown.comment = shown.comment || limits.firstComment;
        shown.parts = shown.parts || limits.threads;
        shown.poll = shown.poll || (m_post.kind == PostKind::Poll && limits.mostOptions.isKnown());
        shown.film = shown.film || (m_post.kind == PostKind::Video && limits.videoTitle.isKnown());
        shown.options = qMax(shown.options, int(limits.mostOptions.value));
    }
    return shown;
}

void PostFieldsForm::show(const PostRow &post, const PostFields &fields, bool editable)
{
    const bool other = post.id != m_post.id || editable != m_editable;
    if (other) {
        flush();
        m_partsShown = 0;
        m_optionsShown = 0;
        m_section->setOpen(false);
    }
    m_post = post;
    m_fields = fields;
    m_editable = editable;
    const int parts = int(fields.list(PostField::Parts, m_account).size());
    const int options = int(fields.list(PostField::PollOptions, m_account).size());
    const bool wasAsked = !other && (m_shown.poll || m_shown.film);
    if (other || wanted() != m_shown || parts > m_partsShown || (m_shown.poll && options > m_optionsShown)) {
        m_partsShown = qMax(parts, m_partsShown);
        rebuild();
    }
    fill();
    // A poll without its options is no poll: they are asked for.
    if (!wasAsked && (m_shown.poll || m_shown.film))
        m_section->setOpen(true);
}

void PostFieldsForm::showAccount(AccountId account)
{
    if (account == m_account)
        return;
    flush();
    m_account = account;
    m_partsShown = int(m_fields.list(PostField::Parts, m_account).size());
    m_optionsShown = 0;
    rebuild();
    fill();
}

void PostFieldsForm::clear()
{
    for (const Line &line : m_lines)
        line.typing->flush();
    m_lines.clear();
    m_delay = nullptr;
    while (QLayoutItem *item = m_section->column()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *row = item->layout()) {
            while (QLayoutItem *inner = row->takeAt(0)) {
                if (inner->widget()) {
                    inner->widget()->hide();
                    inner->widget()->deleteLater();
                }
                delete inner;
            }
        }
        delete item;
    }
}

void PostFieldsForm::rebuild()
{
    clear();
    m_shown = wanted();
    QVBoxLayout *const column = m_section->column();
    if (m_shown.film)
        addFilm(column);
    if (m_shown.poll)
        addPoll(column);
    if (m_shown.parts)
        addParts(column);
    if (m_shown.comment)
        addComment(column);
    // At once, not when the event loop comes round: one of them may get the focus next.
    for (const Line &line : m_lines)
        line.edit->show();
    setVisible(m_shown.comment || m_shown.parts || m_shown.poll || m_shown.film);
    setTabOrderOfLayout(*this);
}

PostFieldsForm::Line &PostFieldsForm::addLine(
    QVBoxLayout *column, PostField field, int index, int lines, const QString &name)
{
    auto *row = new QHBoxLayout;
    auto *label = new PlainLabel(name, TextSize::Secondary, Role::Text2, this);
    auto *number = new PlainLabel({}, TextSize::Secondary, Role::Text2, this);
    row->addWidget(label, 1);
    row->addWidget(number);
    column->addLayout(row);
    auto *edit = new GrowingEdit(lines, qMax(lines, 8), this);
    edit->setAccessibleName(name);
    edit->setOneParagraph(lines == 1);
    edit->setReadOnly(!m_editable);
    column->addWidget(edit);
    auto *typing
        = new FieldTyping(edit, [this, field, index](const QString &text) { return commit(field, index, text); });
    connect(typing, &FieldTyping::failed, this, &PostFieldsForm::failed);
    if (field != PostField::VideoTags) // single words: no sentence to be checked
        Q_EMIT editMade(edit);
    m_lines.push_back({field, index, edit, typing, number});
    connect(edit, &GrowingEdit::typed, this, [this, edit] {
        for (const Line &line : m_lines) {
            if (line.edit == edit)
                count(line);
        }
    });
    return m_lines.back();
}

QPushButton *PostFieldsForm::addButton(QVBoxLayout *column, const QString &text)
{
    auto *button = new QPushButton(text, this);
    setLook(*button, ButtonLook::Quiet);
    button->setEnabled(m_editable);
    column->addWidget(button, 0, Qt::AlignLeft);
    button->show();
    return button;
}

void PostFieldsForm::addFilm(QVBoxLayout *column)
{
    addLine(column, PostField::VideoTitle, -1, 1, tr("Title of the film"))
        .edit->setObjectName(QStringLiteral("composer.video-title"));
    GrowingEdit *const tags = addLine(column, PostField::VideoTags, -1, 1, tr("Search words, parted by commas")).edit;
    tags->setObjectName(QStringLiteral("composer.video-tags"));
}

void PostFieldsForm::addPoll(QVBoxLayout *column)
{
    const int there = int(m_fields.list(PostField::PollOptions, m_account).size());
    m_optionsShown = qMax(m_optionsShown, qMax(leastOptionsShown, there));
    for (int i = 0; i < m_optionsShown; ++i)
        addLine(column, PostField::PollOptions, i, 1, tr("Option %1").arg(i + 1))
            .edit->setObjectName(QStringLiteral("composer.option-%1").arg(i + 1));
    if (m_optionsShown >= m_shown.options)
        return;
    QPushButton *const more = addButton(column, tr("Another option"));
    more->setObjectName(QStringLiteral("composer.add-option"));
    connect(more, &QPushButton::clicked, this, [this] {
        flush();
        ++m_optionsShown;
        rebuild();
        fill();
        goTo(PostField::PollOptions, m_optionsShown - 1);
    });
}

void PostFieldsForm::addParts(QVBoxLayout *column)
{
    for (int i = 0; i < m_partsShown; ++i)
        addLine(column, PostField::Parts, i, 3, tr("Part %1 of the thread").arg(i + 2))
            .edit->setObjectName(QStringLiteral("composer.part-%1").arg(i + 2));
    QPushButton *const more = addButton(column, tr("Go on in another part"));
    more->setObjectName(QStringLiteral("composer.add-part"));
    connect(more, &QPushButton::clicked, this, [this] {
        flush();
        ++m_partsShown;
        rebuild();
        fill();
        goTo(PostField::Parts, m_partsShown - 1);
    });
}

void PostFieldsForm::addComment(QVBoxLayout *column)
{
    addLine(column, PostField::FirstComment, -1, 2, tr("First comment"))
        .edit->setObjectName(QStringLiteral("composer.first-comment"));
    m_delay = new QComboBox(this);
    m_delay->setObjectName(QStringLiteral("composer.first-comment-delay"));
    m_delay->setAccessibleName(tr("When the first comment is written"));
    for (const int minutes : delays)
        m_delay->addItem(minutes == 0 ? tr("as soon as the post is out")
                : minutes < 60        ? tr("%n minute(s) after the post", nullptr, minutes)
                                      : tr("%n hour(s) after the post", nullptr, minutes / 60),
            minutes);
    m_delay->setEnabled(m_editable);
    column->addWidget(m_delay);
    connect(m_delay, &QComboBox::activated, this, [this](int at) {
        const int minutes = m_delay->itemData(at).toInt();
        report(m_edits.set(
            m_post.id, m_account, PostField::FirstCommentDelay, minutes == 0 ? QString() : QString::number(minutes)));
    });
}

QString PostFieldsForm::stored(const Line &line) const
{
    if (line.field == PostField::VideoTags)
        return m_fields.list(line.field, m_account).join(QStringLiteral(", "));
    return isList(line.field) ? m_fields.list(line.field, m_account).value(line.index)
                              : m_fields.value(line.field, m_account);
}

QFuture<Result<ActDone>> PostFieldsForm::commit(PostField field, int index, const QString &text)
{
    QString value = text;
    if (field == PostField::VideoTags) {
        QStringList tags;
        for (const QString &tag : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!tag.trimmed().isEmpty())
                tags.append(tag.trimmed());
        }
        value = fieldList(tags);
    } else if (isList(field)) {
        // All lines of the list as they stand: two of them may be ahead of the project.
        QStringList texts;
        for (const Line &line : m_lines) {
            if (line.field == field)
                texts.append(line.index == index ? text : line.edit->storedText());
        }
        while (!texts.isEmpty() && texts.constLast().isEmpty())
            texts.removeLast();
        value = fieldList(texts);
    }
    m_fields.set(field, m_account, value); // a form made anew meanwhile shows it at once
    return m_edits.set(m_post.id, m_account, field, value);
}

void PostFieldsForm::fill()
{
    for (const Line &line : m_lines) {
        line.typing->setStored(stored(line));
        count(line);
    }
    if (m_delay) {
        const int minutes = m_fields.value(PostField::FirstCommentDelay, m_account).toInt();
        m_delay->setCurrentIndex(qMax(0, m_delay->findData(minutes)));
    }
    const QString ofAll = m_shown.poll ? tr("Options, first comment and more")
        : m_shown.film                 ? tr("Film, first comment and more")
                                       : tr("First comment, thread and more");
    m_section->setWords(m_account.isValid() ? tr("For this account") : ofAll, summary());
}

QString PostFieldsForm::summary() const
{
    QStringList words;
    const int parts = int(m_fields.list(PostField::Parts, m_account).size());
    const int options = int(m_fields.list(PostField::PollOptions, m_account).size());
    if (m_shown.poll && options > 0)
        words.append(tr("%n option(s)", nullptr, options));
    if (m_shown.parts && parts > 0)
        words.append(tr("%n part(s)", nullptr, parts + 1));
    if (m_shown.comment && !m_fields.value(PostField::FirstComment, m_account).isEmpty())
        words.append(tr("comment"));
    return words.join(QStringLiteral(" · "));
}

//! Against the network that takes least, in its own units.
void PostFieldsForm::count(const Line &line)
{
    std::optional<TextCount> least;
    for (const PostAccount &account : m_post.accounts) {
        const Network *const network = findNetwork(account.network);
        if (network == nullptr || (m_account.isValid() && account.account != m_account))
            continue;
        const FieldLimits &limits = fieldLimits(*network);
        const bool ofText = line.field == PostField::FirstComment || line.field == PostField::Parts;
        const bool has = line.field == PostField::Parts ? limits.threads : limits.firstComment;
        const NetworkLimit limit = ofText         ? (has ? network->text : NetworkLimit())
            : line.field == PostField::VideoTitle ? limits.videoTitle
            : line.field == PostField::VideoTags  ? limits.videoTags
                                                  : limits.option;
        if (!limit.isKnown())
            continue;
        const CountWay way = ofText                ? network->way
            : line.field == PostField::PollOptions ? CountWay::Graphemes
                                                   : CountWay::CodePoints;
        const TextCount counted = countText(line.edit->storedText(), way, limit.value);
        if (!least || counted.left() < least->left())
            least = counted;
    }
    const QLocale locale;
    line.count->setText(!least || line.edit->storedText().isEmpty()
            ? QString()
            : tr("%1 / %2").arg(locale.toString(least->used), locale.toString(least->limit)));
    line.count->setRole(least && least->isOver() ? Role::Failed : Role::Text2);
    line.edit->markFrom(least ? least->overflowAt : -1);
}

bool PostFieldsForm::takesFirstComment() const
{
    return m_shown.comment && m_editable;
}

void PostFieldsForm::addToFirstComment(const QString &text)
{
    goTo(PostField::FirstComment, -1);
    for (const Line &line : m_lines) {
        if (line.field != PostField::FirstComment)
            continue;
        line.edit->moveCursor(QTextCursor::End);
        const QString before = line.edit->toPlainText();
        line.edit->insertPlainText(before.isEmpty() || before.back().isSpace() ? text : QLatin1Char(' ') + text);
    }
}

void PostFieldsForm::goTo(PostField field, int index)
{
    m_section->setOpen(true);
    for (const Line &line : m_lines) {
        if (line.field == field && (index < 0 || line.index == index)) {
            line.edit->setFocus();
            return;
        }
    }
}

void PostFieldsForm::flush()
{
    for (const Line &line : m_lines)
        line.typing->flush();
}

void PostFieldsForm::report(const QFuture<Result<ActDone>> &act)
{
    whenDone(act, this, [this](const Result<ActDone> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void PostFieldsForm::retranslate()
{
    flush();
    rebuild();
    fill();
}

} // namespace stoa
