// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postqueries.h"
#include "models/planning/versiondiffs.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;
class QPushButton;
class QTextCursor;

namespace stoa {

class PlainEdit;
class PlainLabel;
class PostEdits;

//! The earlier versions of a post, what each says otherwise word by word, and the button that brings one back.
//!
//! Words that are gone are struck and red, words that came are underlined and green: told by form as well as by colour.
//! Texts are shown as plain text. Window's thread; asks nothing of the project but reading and one act.
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a posts must outlive this object.
    VersionsDialog(ProjectContext &context, PostEdits &posts, PostId post, bool editable, QWidget *parent = nullptr);

private:
    void build();
    void fill();
    void showVersion(int at);
    void write(QTextCursor &cursor, const VersionDiff &diff);
    void restore();
    QString partName(const VersionDiff &diff) const;

    ProjectContext &m_context;
    PostEdits &m_posts;
    PostId m_post;
    PostRow m_now;
    QList<PostVersion> m_versions;
    QList<PostAttachment> m_media; //!< of the post as it is now
    bool m_editable;
    QStackedWidget *m_stack = nullptr;
    QListWidget *m_list = nullptr;
    PlainEdit *m_words = nullptr;
    PlainLabel *m_legend = nullptr;
    PlainLabel *m_problem = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace stoa
