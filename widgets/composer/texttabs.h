// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"
#include "widgets/composer/composeredits.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace stoa {

class CounterStrip;
class GrowingEdit;
class PlainLabel;
class TypingSpell;

//! The texts of one post: the common one and a tab for each account, which shows the common text until somebody types
//! into it.
//!
//! Counts while one types, as each network counts, and marks what does not fit. Typing is kept safe by a TypingSpell
//! for each tab. Window's thread; a part of PostPane.
class TextTabs final : public QWidget
{
    Q_OBJECT

public:
    TextTabs(const ComposerEdits &edits, QWidget *parent = nullptr);
    ~TextTabs() override;

    //! Shows \a post. For the post that is shown already, text that is being typed stays.
    void show(const PostRow &post, bool editable);
    void flush(); //!< what is being typed goes into the project now
    void showAccount(AccountId account); //!< none: the common text
    //! The same, with that stretch of the text selected; a \a from of -1 selects nothing.
    void select(AccountId account, qsizetype from, qsizetype length);
    GrowingEdit *currentEdit() const;
    AccountId currentAccount() const; //!< none: the common text
    PostRow typedPost() const; //!< the post with the texts as they stand in the fields
    void retranslate();

Q_SIGNALS:
    void editMade(stoa::GrowingEdit *edit); //!< a field for a text is there: whoever helps with writing dresses it
    void accountShown(stoa::AccountId account); //!< another tab; none: the common text
    void typed(); //!< a text is another than before; typedPost() has it
    void failed(const stoa::Error &error);
    void accountsWanted(const QPoint &globalPlace); //!< the button that chooses accounts was pressed
    void filesDropped(const QStringList &paths);
    void picturePasted(const QImage &picture);

private:
    struct Sheet
    {
        PostAccount account; //!< without a variant: the common text
        QString text; //!< stored, or what it follows; what is being typed is in its editor
        qsizetype mark = -1; //!< from where the text is too long
        GrowingEdit *edit = nullptr; //!< made when its tab is shown: most are never looked at
        TypingSpell *spell = nullptr;
    };

    void build();
    Sheet makeSheet(const PostAccount &account);
    void giveEditor(Sheet &sheet);
    void setText(Sheet &sheet, const QString &text);
    void keepSheets(const QList<PostAccount> &accounts);
    void dropSheet(Sheet &sheet);
    void refreshTexts();
    void sheetTyped(GrowingEdit *edit, const QString &text);
    void showCurrent();
    void followAgain();
    void setMark(Sheet &sheet, qsizetype from);
    void count();
    void countSoon();
    void nameTabs();
    bool hasOwnText(const Sheet &sheet) const;
    QString textOf(const Sheet &sheet) const;

    ComposerEdits m_edits;
    PostRow m_post;
    std::vector<Sheet> m_sheets; //!< the common text first, then as the tabs
    bool m_editable = false;
    QTimer m_counting;
    QTabBar *m_tabs = nullptr;
    QToolButton *m_choose = nullptr;
    QVBoxLayout *m_editors = nullptr;
    QWidget *m_ownRow = nullptr;
    PlainLabel *m_ownNote = nullptr;
    QPushButton *m_follow = nullptr;
    CounterStrip *m_counters = nullptr;
};

} // namespace stoa
