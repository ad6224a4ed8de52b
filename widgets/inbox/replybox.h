// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/card.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace stoa {

class ActionCatalogue;
class PlainEdit;
class PlainLabel;
class SegmentedControl;

//! Where an answer or a note for colleagues is written. Nothing is sent from here: the text is copied, and the person
//! says that it was answered by hand. What is typed is handed out when the hand rests.
class ReplyBox final : public QWidget
{
    Q_OBJECT

public:
    ReplyBox(ActionCatalogue &actions, QWidget *parent = nullptr);

    void setComment(const QString &network, const QString &draft, const QString &note, bool writable);
    QString reply() const { return m_reply; }
    void setReply(const QString &text); //!< a suggestion; replaces what is there, undo in the field brings it back
    void editReply(); //!< puts the cursor there
    void editNote();
    void flush(); //!< hands out what was typed since the last rest

Q_SIGNALS:
    void replyTyped(const QString &text);
    void noteTyped(const QString &text);

private:
    enum Side { Reply, Note };
    void retranslate();
    void showSide(int side);
    void count();
    void onTyped();
    void changeEvent(QEvent *event) override;

    SegmentedControl *m_sides;
    PlainEdit *m_edit;
    PlainLabel *m_count;
    PlainLabel *m_hint;
    QToolButton *m_place;
    QPushButton *m_answer;
    QPushButton *m_close;
    QTimer m_rest;
    QString m_network;
    QString m_reply;
    QString m_note;
    int m_shown = Reply; //!< whose text stands in the field
    bool m_isLoading = false;
    bool m_isTyped = false;
};

} // namespace stoa
