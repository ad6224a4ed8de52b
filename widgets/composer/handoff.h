// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/linktags.h"
#include "models/planning/postfields.h"
#include "models/planning/postrow.h"
#include "widgets/common/projectcontext.h"

#include <QCoreApplication>

class QMenu;

namespace stoa {

class ComposerTools;

//! What one needs to publish a post by hand: its text as it goes out on an account, with the tagged link, its first
//! comment, the network's own page. A value of a moment.
class HandOff final
{
    Q_DECLARE_TR_FUNCTIONS(HandOff)

public:
    HandOff(ProjectContext &context, const PostRow &post); //!< \a post with its texts as they stand

    //! The text for \a account. The post's link stands below it where the text has none: with its tags.
    QString text(const PostAccount &account) const;
    //! Adds the acts for \a account; \a tools must outlive the menu.
    void addTo(QMenu &menu, const PostAccount &account, ComposerTools &tools) const;

private:
    ProjectContext &m_context;
    PostRow m_post;
    PostFields m_fields;
    QList<LinkPreset> m_presets;
};

} // namespace stoa
