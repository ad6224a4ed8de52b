// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"
#include "widgets/composer/composeredits.h"
#include "widgets/library/mediacopies.h"

#include <QImage>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace stoa {

class Asker;
class MediaCard;
class MediaQueries;
class PlainLabel;

//! The media of one post, and the ways to add some: files dropped or chosen, a picture pasted.
//!
//! On an account's tab it shows what goes there: each file has a box to tick, the arrows change the order there alone,
//! and one button makes the account follow the post again. Small pictures are decoded on a worker thread. A part of
//! PostPane.
class MediaList final : public QWidget
{
    Q_OBJECT

public:
    //! \a queries and \a asker must outlive this object.
    MediaList(const ComposerEdits &edits, const MediaQueries &queries, Asker &asker, QWidget *parent = nullptr);
    ~MediaList() override;

    //! \a account: whose choice is shown; none: the post's own list.
    void show(const PostRow &post, const QList<PostAttachment> &attachments, AccountId account, bool editable);
    void showAccount(AccountId account);
    void addFiles(const QStringList &paths);
    void addPicture(const QImage &picture);
    //! Copies of the files for other programs, \a media or all that \a account gets: what a drag of a card carries.
    std::unique_ptr<QMimeData> copies(MediaId media = {}, AccountId account = {}) const;
    void copyFiles(AccountId account = {}); //!< all that it gets (none: all of the post) to the clipboard
    void flush();
    void focusMissingAltText(); //!< of the first picture that has none
    void focusFirst(); //!< the first card's text
    void focusFile(qint64 attachment); //!< its card; the first one where it is not there
    void retranslate();

Q_SIGNALS:
    void failed(const stoa::Error &error);
    void notice(const QString &text);

private:
    void build();
    void chooseFiles();
    void watch(QFuture<Result<ActDone>> adding);
    void dragOut(MediaId media);
    void loadPicture(MediaCard *card);
    void placeCards();
    MediaCard *makeCard(const PostAttachment &attachment);
    void move(qint64 attachment, int by);
    void chooseGoes(qint64 attachment, bool goes);
    void followPost();
    void report(QFuture<Result<ActDone>> act);
    void showOwn();
    PostAccount shownAccount() const; //!< without a variant: the post's own list is shown
    QList<PostAttachment> shownOrder() const; //!< what goes out first, then what stays

    ComposerEdits m_edits;
    const MediaQueries &m_queries;
    MediaCopies m_copies;
    Asker &m_asker;
    PostRow m_post;
    AccountId m_account;
    QList<PostAttachment> m_attachments; //!< in the post's order
    QList<MediaCard *> m_cards; //!< as they are shown
    bool m_editable = false;
    int m_adding = 0;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_add = nullptr;
    PlainLabel *m_hint = nullptr;
    QWidget *m_ownRow = nullptr;
    PlainLabel *m_ownNote = nullptr;
    QPushButton *m_follow = nullptr;
};

} // namespace stoa
