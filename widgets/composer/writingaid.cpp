// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/writingaid.h"

#include "models/core/displaytext.h"
#include "models/core/text.h"
#include "models/planning/spellcheck.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/texthighlighter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

namespace stoa {

namespace {

constexpr int tagRole = Qt::UserRole;
constexpr qsizetype longestBegun = 60;

QString wordOfMenu(const QString &outside)
{
    return displayLine(outside, 60).replace(QLatin1Char('&'), QLatin1String("&&"));
}

//! Where the hashtag that is being typed before the cursor begins in its paragraph; -1: none is.
qsizetype hashtagBegin(const QString &before)
{
    for (qsizetype at = before.size() - 1; at >= 0 && before.size() - at <= longestBegun; --at) {
        const QChar unit = before.at(at);
        if (unit == QLatin1Char('#') || unit == QChar(0xff03))
            return at == 0 || !isWordChar(before.at(at - 1).unicode()) ? at : -1;
        if (!isWordChar(unit.unicode()) && !unit.isSurrogate())
            return -1;
    }
    return -1;
}

} // namespace

WritingAid::WritingAid(GrowingEdit *edit, SpellCheck &spelling, Offers offers)
    : QObject(edit)
    , m_edit(edit)
    , m_spelling(spelling)
    , m_offers(std::move(offers))
    , m_highlighter(new TextHighlighter(edit->document(), spelling))
    , m_completer(new QCompleter(this))
    , m_model(new QStandardItemModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(QStringLiteral("composer.hashtag-offers"));
    m_completer->popup()->setAccessibleName(tr("Hashtags"));
    edit->setCompleter(m_completer);
    edit->installEventFilter(this);
    connect(edit, &GrowingEdit::typed, this, &WritingAid::offerHashtags);
    connect(edit, &GrowingEdit::menuAboutToShow, this, &WritingAid::fillMenu);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { takeHashtag(index.data(tagRole).toString()); });
    connect(&spelling, &SpellCheck::checked, m_highlighter, &QSyntaxHighlighter::rehighlight);
}

bool WritingAid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
    return QObject::eventFilter(watched, event);
}

void WritingAid::offerHashtags()
{
    QAbstractItemView *const popup = m_completer->popup();
    const QTextCursor cursor = m_edit->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype from = m_edit->hasFocus() && !cursor.hasSelection() ? hashtagBegin(before) : -1;
    const QList<HashtagOffer> offers = from < 0 ? QList<HashtagOffer>() : m_offers(before.mid(from));
    if (offers.isEmpty()) {
        popup->hide();
        return;
    }
    m_model->clear();
    for (const HashtagOffer &offer : offers) {
        const QString why = offer.ofTheme ? tr("theme") : offer.uses > 0 ? QString::number(offer.uses) : QString();
        auto *item = new QStandardItem(
            why.isEmpty() ? displayLine(offer.tag, 60) : displayLine(offer.tag, 60) + QStringLiteral("  ·  ") + why);
        item->setData(offer.tag, tagRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_completer->setCompletionPrefix({});
    QRect place = m_edit->cursorRect();
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 16);
    m_completer->complete(place);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void WritingAid::takeHashtag(const QString &tag)
{
    QTextCursor cursor = m_edit->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype from = hashtagBegin(before);
    if (from < 0 || tag.isEmpty())
        return;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(before.size() - from));
    cursor.insertText(tag + QLatin1Char(' '));
    m_edit->setTextCursor(cursor);
}

void WritingAid::fillMenu(QMenu *menu, int position)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(position);
    const QString paragraph = cursor.block().text();
    const int start = cursor.block().position();
    for (const SpellWord &word : spellWords(paragraph)) {
        const int at = position - start;
        const bool isHere = at >= word.from && at <= word.from + word.length;
        const QString text = paragraph.mid(word.from, word.length);
        if (isHere && m_spelling.isWrong(text, word.script))
            return addSuggestions(menu, text, word.script, start + int(word.from));
    }
}

void WritingAid::addSuggestions(QMenu *menu, const QString &word, SpellScript script, int from)
{
    QAction *const first = menu->actions().value(0);
    auto *waiting = new QAction(tr("Looking up…"), menu);
    waiting->setEnabled(false);
    menu->insertAction(first, waiting);
    auto *add = new QAction(tr("Add “%1” to this project’s words").arg(wordOfMenu(word)), menu);
    add->setObjectName(QStringLiteral("composer.add-own-word"));
    add->setEnabled(!m_edit->isReadOnly());
    menu->insertAction(first, add);
    menu->insertSeparator(first);
    connect(add, &QAction::triggered, this, [this, word] { Q_EMIT ownWordWanted(word); });
    const QPointer<QMenu> shown(menu);
    const QPointer<QAction> place(waiting);
    const QPointer<WritingAid> self(this);
    m_spelling.suggest(word, script, [self, shown, place, word, from](const QStringList &words) {
        if (!self || !shown || !place)
            return;
        for (const QString &each : words) {
            auto *choice = new QAction(wordOfMenu(each), shown);
            QFont bold = choice->font();
            bold.setWeight(QFont::DemiBold);
            choice->setFont(bold);
            choice->setEnabled(!self->m_edit->isReadOnly());
            shown->insertAction(place, choice);
            QObject::connect(
                choice, &QAction::triggered, self, [self, from, word, each] { self->replaceWord(from, word, each); });
        }
        if (words.isEmpty())
            place->setText(WritingAid::tr("No suggestion"));
        else
            delete place;
    });
}

void WritingAid::replaceWord(int from, const QString &word, const QString &by)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(from);
    cursor.setPosition(
        qMin(from + int(word.size()), m_edit->document()->characterCount() - 1), QTextCursor::KeepAnchor);
    if (cursor.selectedText() == word)
        cursor.insertText(by);
}

} // namespace stoa
