// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/feededits.h"
#include "widgets/common/projectcontext.h"
#include "widgets/feeds/feedfetch.h"

#include <QDialog>

class QAction;
class QListView;
class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace stoa {

class FeedItemModel;
class PlainLabel;
class ProgressStrip;
struct FeedItemRow;

//! Feeds as a source of ideas: the feeds at the left, their articles at the right, unread ones first; one key makes an
//! idea. Nothing is fetched until somebody asks. Beside the calendar, which stays at work. Window's thread.
class FeedsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a client must outlive this dialog.
    FeedsDialog(ProjectContext &context, WebClient &client, QWidget *parent);
    ~FeedsDialog() override; //!< remembers the sizes

private:
    void build();
    void buildActions();
    QWidget *buildFeeds();
    QWidget *buildArticles();
    QWidget *buildEmpty();
    void connectParts();
    QAction *makeAction(const QString &words, const QKeySequence &key, void (FeedsDialog::*slot)());

    void readFeedList();
    void readMarks();
    void showFeed();
    void showArticle();
    void countUnread();
    void nameLine(int at, const QString &name, int unread);
    void takeOutcome(const FeedOutcome &outcome);
    void addFetched(const FeedOutcome &outcome);
    void readShelf(const FeedRow &feed);
    void setContent(FeedId feed, const FeedContent &content);

    void addByAddress();
    void addFile();
    void renameFeed();
    void removeFeed();
    void fetchShown();
    void makeIdeas();
    void toggleRead();
    void markAllRead();
    void openArticle();
    void follow(const QFuture<Result<ActDone>> &done);
    void problem(const QString &words);

    FeedId currentFeed() const; //!< none: all of them
    const FeedRow *feedOf(FeedId feed) const;
    QList<FeedItemRow> chosen() const;

    ProjectContext &m_context;
    FeedEdits m_edits;
    FeedShelf m_shelf;
    FeedFetch m_fetch;
    FeedItemModel *m_model;
    QList<FeedRow> m_feeds;
    QHash<FeedId, QList<FeedEntry>> m_entries;
    QHash<FeedId, QHash<QString, PostId>> m_marks; //!< what was dealt with
    QHash<FeedId, QString> m_problems; //!< of the last asking
    QHash<FeedId, qint64> m_askedMs;
    QString m_typed; //!< an address that led to nothing, offered again to be mended
    FeedId m_adding; //!< asked for, and not in the project yet
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    QListView *m_view;
    PlainLabel *m_state;
    PlainLabel *m_nothing;
    PlainLabel *m_title;
    PlainLabel *m_source;
    PlainLabel *m_summary;
    PlainLabel *m_problem;
    ProgressStrip *m_progress;
    QPushButton *m_idea = nullptr;
    QPushButton *m_read = nullptr;
    QPushButton *m_open = nullptr;
    QAction *m_addAction = nullptr;
    QAction *m_fileAction = nullptr;
    QAction *m_renameAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_fetchAction = nullptr;
    QAction *m_allReadAction = nullptr;
    bool m_filling = false;
};

} // namespace stoa
