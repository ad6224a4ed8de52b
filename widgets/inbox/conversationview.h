// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/steadyscrollarea.h"
#include "widgets/inbox/commentwords.h"

class QVBoxLayout;

namespace stoa {

class Connection;
class MarkedText;
class ThreadModel;

//! The conversation that the chosen comment belongs to: the post on top, then what was said, oldest first, our answers
//! among it, and under the chosen comment what rules did and why. Everything strangers wrote is plain text.
class ConversationView final : public SteadyScrollArea
{
    Q_OBJECT

public:
    ConversationView(ThreadModel &thread, Connection &reader, const CommentWords &words, QWidget *parent = nullptr);

    void setSearchedWords(const QStringList &words) { m_searched = words; } //!< marked in the chosen comment
    QStringList linksOfChosen() const; //!< as written
    void show(); //!< builds it anew

Q_SIGNALS:
    void linkClicked(const QString &address);
    void suggestionTaken(const QString &text); //!< a rule's reply is to be put into the reply box
    void postOpened(qint64 post);
    void commentChosen(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPost();
    QWidget *addComment(const CommentRow &row, bool isChosen);
    void addAnswers(CommentId id);
    void addReasons(const CommentRow &row);
    MarkedText *addText(QWidget *card, QVBoxLayout *column, const QString &raw, const QStringList &marked);

    ThreadModel &m_thread;
    Connection &m_reader;
    const CommentWords &m_words;
    QStringList m_searched;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr;
    MarkedText *m_chosenText = nullptr;
};

} // namespace stoa
