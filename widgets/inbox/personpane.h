// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inbox/commentqueries.h"
#include "widgets/common/steadyscrollarea.h"
#include "widgets/inbox/commentwords.h"

class QVBoxLayout;

namespace stoa {

//! Who wrote the chosen comment: since when, how much, with which labels; what they wrote before, to be opened by a
//! click or Enter; notes of the team.
class PersonPane final : public SteadyScrollArea
{
    Q_OBJECT

public:
    PersonPane(const CommentWords &words, QWidget *parent = nullptr);

    void setPerson(const PersonCard &card, bool canForget);
    void clear();

Q_SIGNALS:
    void commentChosen(qint64 id);
    void forgetWanted(); //!< erase what the person shown wrote
    void allWanted(qint64 person); //!< list everything this person wrote

private:
    void addHead(const PersonCard &card);
    void addEarlier(const PersonCard &card);
    void addSection(const QString &words);
    void begin();

    const CommentWords &m_words;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace stoa
