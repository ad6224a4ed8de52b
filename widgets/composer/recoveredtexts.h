// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postqueries.h"
#include "widgets/composer/composeredits.h"

#include <QObject>

namespace stoa {

//! What was typed before a crash and never reached the project.
//!
//! Where the project still has what the typing began with, the text goes back by itself, as one act that can be undone.
//! Where somebody changed it since, or the post is published, it is offered beside the post. Window's thread; a part of
//! PostPane.
class RecoveredTexts final : public QObject
{
    Q_OBJECT

public:
    //! \a queries and \a edits.recovery must outlive this object.
    RecoveredTexts(const PostQueries &queries, const ComposerEdits &edits, QObject *parent = nullptr);

    void takeBack();
    std::optional<TypedText> offered(PostId post) const; //!< one text that waits for a decision
    void use(const TypedText &typed);
    void drop(const TypedText &typed);

Q_SIGNALS:
    void tookBack(int texts);
    void failed(const stoa::Error &error);
    void changed(); //!< what offered() says

private:
    std::optional<QString> stored(const TypedPlace &place) const; //!< none: it is not there any more
    QFuture<Result<ActDone>> put(const TypedText &typed);

    const PostQueries &m_queries;
    ComposerEdits m_edits;
};

} // namespace stoa
