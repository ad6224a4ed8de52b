// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/walltime.h"
#include "models/inbox/inboxmodel.h"
#include "models/inbox/searchfeeder.h"
#include "models/inbox/threadmodel.h"
#include "models/inbox/triageedits.h"
#include "widgets/common/page.h"
#include "widgets/inbox/commentwords.h"

class QPushButton;
class QStackedWidget;

namespace stoa {

class CommentDelegate;
class CommentListView;
class ConversationView;
class EmptyState;
class InboxBar;
class PersonPane;
class ReplyBox;

//! The inbox: every comment of every account in one list that is worked off by keyboard; the conversation with the
//! reply beside it; the person at the right.
class InboxPage final : public Page
{
    Q_OBJECT

public:
    explicit InboxPage(ProjectContext &context, QWidget *parent = nullptr);
    ~InboxPage() override;

    QString title() const override;
    QWidget *topBar() override;
    void activated() override;
    //! "comment" with an id, "search" with a text, "person" with an id, "import" with a path or nothing.
    bool showThing(const QString &what, const QVariant &id) override;

    const InboxModel &model() const { return m_model; }

protected:
    void retranslate() override;

private:
    using Ids = TriageEdits::Ids;

    void build();
    QWidget *buildMiddle();
    QWidget *buildSide();
    void connectActions();
    void connectTriage();
    void connectViews();

    // what is shown
    void showCurrent(int row);
    void showCounts();
    void showState(); //!< list or the right words for an empty one
    void showMedian();
    void applyFilter(const CommentFilter &filter);
    void restoreView();
    void readViews();
    void onMinute();
    void onProjectChanged(const ChangeList &changes);

    // what is done
    Ids chosenIds() const;
    const CommentRow *current() const;
    void follow(TriageEdits::Done done, const QString &success = {});
    void step(int by);
    void goToOldest();
    void label();
    void assign();
    void hide();
    void hideDespiteCriticism(const Ids &ids, const Error &error);
    void markSpam();
    void snooze();
    void snoozeUntil(const WallTime &until);
    void toggleCriticism();
    void makeIdea();
    void answer(bool close);
    void openPlace();
    void openLink();
    void import(const QString &path = {});
    void exportAll();
    void saveView();
    void forgetPerson();
    void backToList();
    void storeViews(const QString &words);

    InboxModel m_model;
    ThreadModel m_thread;
    TriageEdits m_edits;
    SearchFeeder m_feeder;
    std::unique_ptr<CommentWords> m_words;
    QTimer m_minute;
    QList<std::pair<QString, CommentFilter>> m_views;
    InboxBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_work = nullptr;
    CommentListView *m_list = nullptr;
    CommentDelegate *m_delegate = nullptr;
    EmptyState *m_listEmpty = nullptr;
    QStackedWidget *m_listStack = nullptr;
    QPushButton *m_news = nullptr;
    ConversationView *m_conversation = nullptr;
    ReplyBox *m_reply = nullptr;
    PersonPane *m_person = nullptr;
    EmptyState *m_empty = nullptr;
    CommentId m_shown; //!< whose conversation is shown
    bool m_isSettingUp = true;
};

} // namespace stoa
