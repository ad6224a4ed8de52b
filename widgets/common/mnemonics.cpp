// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/mnemonics.h"

#include "widgets/common/plainlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QMenu>
#include <QSet>
#include <QTabBar>

#include <functional>

namespace stoa {

namespace {

//! Where the mark of \a text stands, or -1. A doubled one is a letter.
qsizetype markOf(const QString &text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text.at(at) != QLatin1Char('&'))
            continue;
        if (text.at(at + 1) != QLatin1Char('&'))
            return at;
        ++at;
    }
    return -1;
}

QChar keyOf(QChar letter)
{
    return letter.toCaseFolded();
}

//! Letters that one key types: ά takes two.
bool isTypedAtOnce(QChar letter)
{
    return letter.isLetterOrNumber()
        && (letter.decomposition().isEmpty() || letter.toCaseFolded() == QChar(0x0439)); // й has its key
}

//! \a plain, without a mark, with one before the best letter that is not in \a taken.
QString remarked(QString plain, QSet<QChar> &taken)
{
    for (const bool onlyWordStarts : {true, false}) {
        for (qsizetype at = 0; at < plain.size(); ++at) {
            const QChar letter = plain.at(at);
            if (letter == QLatin1Char('\t'))
                break; // behind it stand the keys
            const bool isStart = at == 0 || plain.at(at - 1).isSpace();
            if ((onlyWordStarts && !isStart) || !isTypedAtOnce(letter) || taken.contains(keyOf(letter)))
                continue;
            taken.insert(keyOf(letter));
            return plain.insert(at, QLatin1Char('&'));
        }
    }
    return plain;
}

//! One text with a mark, and how to change it.
struct MarkedText
{
    QString text;
    std::function<void(const QString &)> change;
};

void sortOutMarks(const QList<MarkedText> &marked)
{
    QStringList texts;
    for (const MarkedText &each : marked)
        texts.append(each.text);
    const QStringList distinct = distinctMnemonics(texts);
    for (qsizetype at = 0; at < marked.size(); ++at) {
        if (distinct.at(at) != texts.at(at))
            marked.at(at).change(distinct.at(at));
    }
}

} // namespace

QStringList distinctMnemonics(const QStringList &texts)
{
    QSet<QChar> taken;
    QList<qsizetype> doubled;
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const qsizetype mark = markOf(texts.at(at));
        if (mark < 0)
            continue;
        const QChar key = keyOf(texts.at(at).at(mark + 1));
        if (taken.contains(key))
            doubled.append(at);
        taken.insert(key);
    }
    QStringList distinct = texts;
    for (const qsizetype at : std::as_const(doubled))
        distinct[at] = remarked(QString(texts.at(at)).remove(markOf(texts.at(at)), 1), taken);
    return distinct;
}

DistinctMnemonics::DistinctMnemonics(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DistinctMnemonics::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::Hide)
        return false;
    if (auto *menu = qobject_cast<QMenu *>(watched))
        event->type() == QEvent::Show ? sortOut(*menu) : giveBack(*menu);
    else if (auto *dialog = qobject_cast<QDialog *>(watched); dialog && event->type() == QEvent::Show)
        sortOut(*dialog);
    return false;
}

void DistinctMnemonics::sortOut(QMenu &menu)
{
    giveBack(menu);
    QList<Former> &former = m_former[&menu];
    QList<MarkedText> marked;
    for (QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            marked.append({action->text(), [action, &former](const QString &text) {
                               former.append({action, action->text()});
                               action->setText(text);
                           }});
    }
    sortOutMarks(marked);
}

void DistinctMnemonics::giveBack(QMenu &menu)
{
    for (const Former &each : m_former.take(&menu)) {
        if (each.action)
            each.action->setText(each.text);
    }
}

void DistinctMnemonics::sortOut(QWidget &dialog)
{
    QList<MarkedText> marked;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (widget->isHidden() || widget->window() != &dialog)
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            marked.append({button->text(), [button](const QString &text) { button->setText(text); }});
        else if (const std::optional<QString> words = fieldLabelText(*widget))
            marked.append({*words, [widget](const QString &text) { setFieldLabelText(*widget, text); }});
        else if (auto *tabs = qobject_cast<QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                marked.append({tabs->tabText(tab), [tabs, tab](const QString &text) { tabs->setTabText(tab, text); }});
    }
    sortOutMarks(marked);
}

} // namespace stoa
