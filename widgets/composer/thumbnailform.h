// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postfieldedits.h"
#include "models/planning/postrow.h"
#include "widgets/common/projectcontext.h"
#include "widgets/composer/composeredits.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace stoa {

class PlainLabel;

//! The picture that stands for a film: shown, chosen from the post, the library or a file, taken away. Hidden where no
//! network of the post has such pictures. In an account's tab it is for that account. A part of ComposerTools.
class ThumbnailForm final : public QWidget
{
    Q_OBJECT

public:
    ThumbnailForm(ProjectContext &context, const ComposerEdits &edits, QWidget *parent = nullptr);

    void show(const PostRow &post, const PostFields &fields, AccountId account, bool editable);
    void focusChoice(); //!< a finding leads here
    void retranslate();

Q_SIGNALS:
    void failed(const stoa::Error &error);

private:
    bool isWanted() const;
    void fill();
    void openMenu();
    void addChoice(QMenu &menu, MediaId media, const QString &name);
    void chooseFile();
    void set(const QString &value);
    void report(const QFuture<Result<ActDone>> &act);

    ProjectContext &m_context;
    ComposerEdits m_edits;
    PostFieldEdits m_fieldEdits;
    PostRow m_post;
    PostFields m_fields;
    AccountId m_account;
    bool m_editable = false;
    PlainLabel *m_head;
    QWidget *m_picture;
    PlainLabel *m_name;
    PlainLabel *m_problem;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace stoa
