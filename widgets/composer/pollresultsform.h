// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/pollresults.h"
#include "models/planning/postfieldedits.h"
#include "models/planning/postrow.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace stoa {

class PlainLabel;

//! How a poll went: votes for each option, typed or pasted, its share and of how many that is, and an idea made of an
//! answer. Results of a published poll are entered too. Hidden for what is no poll. A part of ComposerTools.
class PollResultsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PollResultsForm(EditService &edits, Connection &reader, QWidget *parent = nullptr);
    ~PollResultsForm() override;

    void show(const PostRow &post, const PostFields &fields, AccountId account, bool writable);
    void flush();
    void retranslate();

Q_SIGNALS:
    void failed(const stoa::Error &error);
    void notice(const QString &text);
    void postWanted(stoa::PostId post); //!< the idea that was made of an answer, or the poll it is of

private:
    struct Line
    {
        QString option;
        QLineEdit *votes = nullptr;
        PlainLabel *share = nullptr;
        QPushButton *idea = nullptr;
    };

    void rebuild(const PollResults &results);
    void addLine(const PollResults::Answer &answer, int row);
    void fill(const PollResults &results);
    void keep();
    void paste();
    void useIdea(const QString &answer);
    QList<std::optional<qint64>> entered() const;

    PostFieldEdits m_edits;
    PollEdits m_polls;
    Connection &m_reader;
    PostRow m_post;
    PostFields m_fields;
    AccountId m_account;
    bool m_writable = false;
    int m_onTheWay = 0; //!< acts with votes
    PlainLabel *m_head;
    PlainLabel *m_total;
    QPushButton *m_paste;
    QPushButton *m_source; //!< of an idea: back to its poll
    QWidget *m_body;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QList<PollIdea> m_ideas;
    PostId m_poll; //!< of an idea
    QTimer m_rest;
};

} // namespace stoa
