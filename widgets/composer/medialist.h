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
//! Small pictures are decoded on a worker thread. A part of PostPane.
class MediaList final : public QWidget
{
    Q_OBJECT

public:
    //! \a queries and \a asker must outlive this object.
    MediaList(const ComposerEdits &edits, const MediaQueries &queries, Asker &asker, QWidget *parent = nullptr);
    ~MediaList() override;

    void show(PostId post, const QList<PostAttachment> &attachments, bool editable);
    void addFiles(const QStringList &paths);
    void addPicture(const QImage &picture);
    //! Copies of the files for other programs, \a media or all of them: what a drag of a card carries.
    std::unique_ptr<QMimeData> copies(MediaId media = {}) const;
    void copyFiles(); //!< all of them to the clipboard
    void flush();
    void focusMissingAltText(); //!< of the first picture that has none
    void focusFirst(); //!< the first card's text
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
    void move(qint64 attachment, int by);
    void report(QFuture<Result<ActDone>> act);

    ComposerEdits m_edits;
    const MediaQueries &m_queries;
    MediaCopies m_copies;
    Asker &m_asker;
    PostId m_post;
    QList<PostAttachment> m_attachments;
    QList<MediaCard *> m_cards;
    bool m_editable = false;
    int m_adding = 0;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_add = nullptr;
    PlainLabel *m_hint = nullptr;
};

} // namespace stoa
