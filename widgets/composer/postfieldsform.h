// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postfieldedits.h"
#include "models/planning/postrow.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace stoa {

class FieldTyping;
class FoldSection;
class GrowingEdit;
class PlainLabel;

//! What only some kinds of post or some networks have: first comment, parts of a thread, options of a poll, title and
//! tags of a film. Each stands there only where the post's kind or an account's network has it.
//!
//! In the common text's tab it is for all accounts, in an account's tab for that one. A part of PostPane.
class PostFieldsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PostFieldsForm(EditService &edits, QWidget *parent = nullptr);
    ~PostFieldsForm() override;

    void show(const PostRow &post, const PostFields &fields, bool editable);
    void showAccount(AccountId account); //!< none: for all accounts
    void addToFirstComment(const QString &text);
    bool takesFirstComment() const;
    void goTo(PostField field, int index);
    void flush();
    void retranslate();

Q_SIGNALS:
    void failed(const stoa::Error &error);
    void editMade(stoa::GrowingEdit *edit); //!< one that sentences are written in

private:
    //! One field that is typed into.
    struct Line
    {
        PostField field;
        int index = -1; //!< of a list
        GrowingEdit *edit = nullptr;
        FieldTyping *typing = nullptr;
        PlainLabel *count = nullptr;
    };
    struct Shown
    {
        bool comment = false;
        bool parts = false;
        bool poll = false;
        bool film = false;
        int options = 0;
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    Shown wanted() const;
    void rebuild();
    void clear();
    void addComment(QVBoxLayout *column);
    void addParts(QVBoxLayout *column);
    void addPoll(QVBoxLayout *column);
    void addFilm(QVBoxLayout *column);
    Line &addLine(QVBoxLayout *column, PostField field, int index, int lines, const QString &name);
    QPushButton *addButton(QVBoxLayout *column, const QString &text);
    QString stored(const Line &line) const;
    QFuture<Result<ActDone>> commit(PostField field, int index, const QString &text);
    void fill();
    void count(const Line &line);
    QString summary() const;
    void report(const QFuture<Result<ActDone>> &act);

    PostFieldEdits m_edits;
    PostRow m_post;
    PostFields m_fields;
    AccountId m_account;
    bool m_editable = false;
    Shown m_shown;
    int m_partsShown = 0;
    int m_optionsShown = 0;
    QVBoxLayout *m_column;
    FoldSection *m_section = nullptr;
    QComboBox *m_delay = nullptr;
    std::vector<Line> m_lines;
};

} // namespace stoa
