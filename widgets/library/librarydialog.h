// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/libraryedits.h"
#include "models/planning/medialibrary.h"
#include "widgets/common/contentprobe.h"
#include "widgets/common/projectcontext.h"
#include "widgets/library/librarymodel.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QListView;
class QPushButton;

namespace stoa {

class LibraryCard;
class LibraryDelegate;
class PlainLabel;
class SearchField;
class SegmentedControl;

//! All media of a project: looked through, given rights and tags, put on posts by button or by dragging them to the
//! calendar, which stays at work beside it. Files dropped here are taken in. Window's thread.
class LibraryDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a currentPost answers the post that is chosen beside it, if one is.
    LibraryDialog(ProjectContext &context, std::function<PostId()> currentPost, QWidget *parent);
    ~LibraryDialog() override;

Q_SIGNALS:
    void postWanted(stoa::PostId post); //!< to be shown in the calendar

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    QWidget *buildButtons();
    void connectParts();
    void connectCard();
    void refresh();
    void showChoice();
    void addFiles(const QStringList &paths);
    void chooseFiles();
    void putOnPost();
    void saveCopy();
    void removeChosen();
    void moveChosen();
    QList<MediaId> chosen() const;
    MediaFilter filter() const;
    QDate today() const;
    void follow(QFuture<Result<ActDone>> done);
    void problem(const QString &words);

    ProjectContext &m_context;
    std::function<PostId()> m_currentPost;
    MediaQueries m_queries;
    MediaLibrary m_library;
    ContentProbe m_probe;
    MediaEdits m_media;
    LibraryEdits m_edits;
    LibraryModel *m_model;
    LibraryDelegate *m_delegate;
    SearchField *m_search;
    SegmentedControl *m_show;
    QComboBox *m_tag;
    QListView *m_view;
    PlainLabel *m_empty;
    LibraryCard *m_card;
    PlainLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_put;
    QPushButton *m_save;
    QPushButton *m_move;
    QPushButton *m_remove;
    bool m_choosing = false;
};

} // namespace stoa
