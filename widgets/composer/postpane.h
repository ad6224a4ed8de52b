// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/labeledits.h"
#include "models/planning/postchecks.h"
#include "models/planning/postqueries.h"
#include "widgets/common/contentprobe.h"
#include "widgets/common/projectcontext.h"
#include "widgets/composer/composeredits.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QAction;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace stoa {

class CompanionCard;
class OriginCard;
class ComposerTools;
class DuplicateWatch;
class FindingList;
class GrowingEdit;
class MediaList;
class EmptyState;
class PlainLabel;
class PostDetails;
class PostFacts;
class PromptList;
class RecoveredCard;
class RecoveredTexts;
class TextTabs;
class TypingSpell;

//! The details of the selected post, at the right of the calendar: everything about it, changed where it stands.
//!
//! There is no button to save: choices are acts at once, typing is safe in the recovery file at once and an act when
//! the hand rests. Files dropped anywhere on the pane become media of the post. Window's thread.
class PostPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PostPane(ProjectContext &context, QWidget *parent = nullptr);
    ~PostPane() override; //!< what is being typed goes into the project

    void showPosts(const QList<PostId> &posts); //!< the selection: one is shown, of more their number
    PostId post() const { return m_row.id; } //!< none: nothing is shown
    //! What a project without accounts offers instead of an empty pane, the first as the main one.
    void setBeginning(const QList<QAction *> &actions);
    void flush(); //!< what is being typed goes into the project now
    void editTitle(); //!< the title gets the focus: a new post
    void editText(); //!< the cursor stands where the text goes on

Q_SIGNALS:
    void failed(const stoa::Error &error);
    void notice(const QString &text);
    void left(); //!< Esc: back to where the post stands
    void postWanted(stoa::PostId post); //!< another post is to be shown, where it stands
    void companionsWanted(stoa::PostId parent); //!< all of them are to be shown
    void commentWanted(stoa::CommentId comment); //!< it gave the idea

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildParts();
    void buildSections(QVBoxLayout *column);
    void connectEdits();
    void connectParts();
    void connectRecovered();
    PlainLabel *heading(QVBoxLayout *column);
    void refresh();
    void refreshChoices();
    void onChanged(const ChangeList &changes);
    void showRow();
    void followClients();
    void followLinks();
    void showFindings();
    void showNothing(qsizetype selected);
    void startTitleSpell();
    void chooseAccounts(const QPoint &place);
    void makeLabel();
    void goToFinding(const Finding &finding);
    void shareMark(const Finding &finding);
    void showPrompts(const PostRow &typed);
    void goToPlace(const Finding &finding);
    void showRecovered();
    void showUnsaved(bool waiting);
    void report(QFuture<Result<ActDone>> act);
    void retranslate();
    void retranslateParts();
    bool isEditable() const;

    ProjectContext &m_context;
    ContentProbe m_probe;
    PostQueries m_queries;
    MediaQueries m_mediaQueries;
    PostChecks m_checks;
    PostEdits m_posts;
    VariantEdits m_variants;
    LabelEdits m_labels;
    std::unique_ptr<RecoveryFile> m_recovery;
    MediaEdits m_media;
    ComposerEdits m_edits;

    PostRow m_row;
    qsizetype m_selected = 0;
    QScrollArea *m_scroll = nullptr; //!< null: no post was shown yet, and none of the parts is there
    QWidget *m_content = nullptr;
    EmptyState *m_nothing = nullptr;
    EmptyState *m_begin = nullptr; //!< instead, in a project without accounts, or without themes and posts
    bool m_hasBeginning = false;
    PlainLabel *m_over = nullptr;
    PlainLabel *m_frozen = nullptr;
    PlainLabel *m_dropHint = nullptr;
    PlainLabel *m_unsaved = nullptr; //!< shown while typed text waits for a slow disk
    QTimer m_unsavedDelay;
    QTimer m_findingDelay; //!< findings follow typing when the hand slows down
    PlainLabel *m_mediaHead = nullptr;
    PlainLabel *m_findingHead = nullptr;
    GrowingEdit *m_title = nullptr;
    TypingSpell *m_titleSpell = nullptr;
    PostFacts *m_facts = nullptr;
    CompanionCard *m_companions = nullptr;
    OriginCard *m_origin = nullptr;
    PromptList *m_prompts = nullptr;
    RecoveredTexts *m_recovered = nullptr;
    RecoveredCard *m_recoveredCard = nullptr;
    TextTabs *m_texts = nullptr;
    MediaList *m_mediaList = nullptr;
    ComposerTools *m_tools = nullptr;
    DuplicateWatch *m_duplicates = nullptr;
    FindingList *m_findings = nullptr;
    QPushButton *m_linkCheck = nullptr;
    PostDetails *m_details = nullptr;
};

} // namespace stoa
