// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sentiment.h"
#include "models/inbox/commentfilter.h"
#include "models/store/editservice.h"

#include <memory>

namespace stoa {

//! Every change a person can make to comments: what is done with them, never what they say.
//!
//! Each call is one act and one undo step, for one comment or for many. Call it on the window's thread. Errors: Invalid
//! {"comments"} where none is named, NotFound where none of them is there any more.
//!
//! Criticism is protected: hide() refuses with CriticismProtected {how many} where a comment is negative and not spam,
//! and markSpam() of more than one too. A comment is criticism if a person said so, not if a person said no, else if
//! the words of our lexicon find it negative: doubt protects. Nothing here deletes a comment.
class TriageEdits final
{
public:
    using Ids = std::vector<qint64>; //!< comment.id
    using Done = QFuture<Result<ActDone>>;

    explicit TriageEdits(EditService &edits); //!< must outlive this object

    Done setState(const Ids &comments, CommentState state); //!< not for snoozing
    Done snooze(const Ids &comments, qint64 untilMs); //!< UTC; error: InThePast
    Done assign(const Ids &comments, const QString &name); //!< empty: to nobody
    Done setPriority(const Ids &comments, int priority); //!< 1 high, 0 normal, -1 low
    Done setHidden(const Ids &comments, bool hidden);
    Done markSpam(const Ids &comments, bool spam);
    Done setCriticism(const Ids &comments, std::optional<bool> criticism); //!< none: nobody has said
    //! A person looked and says that this is no criticism but abuse: hides it in the same act.
    Done hideAsAbuse(const Ids &comments);
    Done addLabel(const Ids &comments, const QString &name); //!< makes the label where there is none of that name
    Done removeLabel(const Ids &comments, const QString &name);
    Done setNote(CommentId comment, const QString &note);
    Done saveDraft(CommentId comment, const QString &text); //!< merges with the draft before it; empty: no draft
    //! The person copied the reply and sent it at the network: the draft becomes a reply, the comment waits for its
    //! author, or is done with \a close.
    Done markAnswered(CommentId comment, const QString &text, bool close);

    Done saveViews(const QByteArray &json); //!< saved filters, setting inbox_views

private:
    Done change(const char *code, const Ids &comments, const std::function<void(Writer &)> &work, bool protect = false);

    EditService &m_edits;
    std::shared_ptr<const Sentiment> m_sentiment;
};

} // namespace stoa
