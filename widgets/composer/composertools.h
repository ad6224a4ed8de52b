// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/hashtagsets.h"
#include "models/planning/postrow.h"
#include "models/planning/spellcheck.h"
#include "widgets/common/projectcontext.h"
#include "widgets/composer/composeredits.h"

#include <QHash>
#include <QImage>
#include <QTimer>
#include <QWidget>

class QMenu;
class QHBoxLayout;
class QVBoxLayout;

namespace stoa {

class GrowingEdit;
class PlainLabel;
class PostFieldsForm;
class PollResultsForm;
class PreviewCard;
class TextTabs;
class ThumbnailForm;
class WorkForm;

//! What helps with the text of the post that is shown: a row of buttons under it, and what they open.
//!
//! A part of PostPane; its actions stand in the catalogue, so keys and the command palette reach them too.
class ComposerTools final : public QWidget
{
    Q_OBJECT

public:
    //! All of them must outlive this object.
    ComposerTools(ProjectContext &context, const ComposerEdits &edits, TextTabs &texts, QWidget *parent = nullptr);
    ~ComposerTools() override;

    void show(const PostRow &post, const QList<PostAttachment> &media, bool editable);
    //! Who works on it: stands at the end of the pane, the caller's layout takes it.
    WorkForm *work() const { return m_work; }
    void flush(); //!< what is being typed goes into the project now
    void showNothing(); //!< no post is shown: nothing can be done
    void tickWithAddress(VariantId variant); //!< asks where it can be seen: published by hand just now
    void keepAddress(VariantId variant); //!< asks where a post can be seen that was published by hand
    void goToFinding(const Finding &finding); //!< of a field or of the work
    void retranslate();

Q_SIGNALS:
    void failed(const stoa::Error &error);
    void notice(const QString &text);
    void filesWanted(stoa::AccountId account); //!< copies of its media (none: of all), for other programs
    void postWanted(stoa::PostId post); //!< another post is to be shown
    void flushWanted(); //!< what is being typed must be in the project before the next act

private:
    void build();
    void connectActions();
    void dress(GrowingEdit *edit);
    void onChanged(const ChangeList &changes);
    void readHashtags();
    void readOwnWordsAgain();
    void report(const QFuture<Result<ActDone>> &act);
    void showVersions();
    void chooseEmoji();
    void chooseHashtags();
    GrowingEdit *editInHand() const;
    void insertText(GrowingEdit *edit, const QString &text);
    void enableActions();
    void showHint();
    void showPreview();
    void showFields();
    void loadPictures();
    QMenu *setsMenu(QMenu *menu, bool intoComment);
    void openHashtagSets();
    void openLinkTags();
    void openTemplates();
    void handOff();
    void addFileActs(QMenu &menu, const QList<PostAccount> &accounts);
    QPoint placeBelow(const char *id) const;
    QWidget *buttonOf(const char *id) const;

    ProjectContext &m_context;
    ComposerEdits m_edits;
    TextTabs &m_texts;
    PostRow m_post;
    QList<PostAttachment> m_media;
    bool m_editable = false;
    SpellCheck m_spelling;
    QList<HashtagOffer> m_hashtags;
    bool m_readingHashtags = false;
    bool m_hashtagsKnown = false;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_row = nullptr;
    PreviewCard *m_preview = nullptr;
    QTimer m_previewDelay; //!< the preview follows typing when the hand slows down
    QHash<MediaId, QImage> m_pictures; //!< decoded, of the post that is shown
    PostFieldsForm *m_fields = nullptr;
    ThumbnailForm *m_thumbnail = nullptr;
    PollResultsForm *m_poll = nullptr;
    WorkForm *m_work = nullptr;
    PlainLabel *m_hint = nullptr; //!< dictionaries are missing
};

} // namespace stoa
