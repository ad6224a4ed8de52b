// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/mediaprobe.h"
#include "models/planning/postedits.h"
#include "models/store/editservice.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace stoa {

//! Where new files go: inside up to MediaEdits::insideLimit, or all beside the project.
enum class MediaPlace { Inside, Beside };

//! Media of posts: bytes live once, by SHA-256, inside the project up to 4 MiB a file, larger ones in the folder beside
//! it.
//!
//! Window's thread; files are read, hashed and looked at on a worker thread, then put in by one act. Errors: NotFound,
//! Frozen; of files: NotAFile, NoPermission, TooLarge (args: name, bytes, limit), Invalid (args: name) for what no post
//! can carry.
class MediaEdits final
{
public:
    //! \a projectPath: where the folder for large files stands beside. \a probe and \a edits must outlive this object.
    MediaEdits(EditService &edits, const MediaProbe &probe, QString projectPath);
    ~MediaEdits(); //!< waits for files that are being read

    //! A file that is at hand.
    struct NamedBytes
    {
        QString name;
        QByteArray content;
        QList<AccountId> accounts = {}; //!< of its post, for whom it was made; empty: for all
    };

    static constexpr qint64 insideLimit
        = 4LL * 1024 * 1024; //!< bytes; source: ARCHITECTURE.md, larger blobs slow copies down
    static constexpr qint64 fileLimit
        = 1024LL * 1024 * 1024; //!< bytes; the largest film that a network of ours takes is 1 GB

    //! For what is taken in from now on; call it before the first file. The setting media_place of the project.
    void setPlace(MediaPlace place) { m_place = place; }
    //! Puts \a files into the library, on no post. What is there already is not added again.
    QFuture<Result<ActDone>> addFiles(const QStringList &files);
    //! Puts \a file into the library and makes it the client's logo (the setting logo), as one act.
    QFuture<Result<ActDone>> setLogo(const QString &file);
    //! Puts \a files into the project and on \a post, in that order, at its end. \a also: an account that gets them
    //! too where it has media of its own.
    QFuture<Result<ActDone>> attachFiles(PostId post, const QStringList &files, AccountId also = {});
    //! The same for bytes that are at hand: a picture from the clipboard.
    QFuture<Result<ActDone>> attachContent(
        PostId post, const QString &name, const QByteArray &content, AccountId also = {});
    //! Several at once, as one act: pictures made from a template.
    QFuture<Result<ActDone>> attachContents(PostId post, const QList<NamedBytes> &contents);
    //! A new post that carries \a files: one act, as one drop is. \a post has an id. A file that cannot be taken leaves
    //! no post behind. Errors: also those of PostEdits::create().
    QFuture<Result<ActDone>> createWithFiles(const NewPost &post, const QStringList &files);
    QFuture<Result<ActDone>> createWithContent(const NewPost &post, const QString &name, const QByteArray &content);
    //! Takes \a file into the library and makes it the thumbnail of a film on \a account (none: on all), in one act.
    QFuture<Result<ActDone>> setThumbnailFile(PostId post, AccountId account, const QString &file);
    QFuture<Result<ActDone>> attach(PostId post, MediaId media);
    //! PostAttachment::id; the media stay, and no account gets them any more.
    QFuture<Result<ActDone>> detach(PostId post, const QList<qint64> &attachments);
    QFuture<Result<ActDone>> reorder(PostId post, const QList<qint64> &inOrder); //!< PostAttachment::id, all of them
    QFuture<Result<ActDone>> setAlt(
        PostId post, qint64 attachment, const QString &alt); //!< typing: merged within a minute

private:
    struct Reading;
    //! What the files are for; with nothing set, for the library.
    struct Purpose
    {
        PostId post;
        std::optional<NewPost> made; //!< the post is new and comes with them
        bool isLogo = false;
        std::optional<AccountId> thumbnailOf = {}; //!< not on the post, but in front of its film
        AccountId also = {};
    };
    QFuture<Result<ActDone>> takeIn(const Purpose &purpose, std::function<Result<QList<NamedBytes>>()> source);
    static std::function<Result<QList<NamedBytes>>()> fromFiles(const QStringList &files);
    static std::function<Result<QList<NamedBytes>>()> fromContent(const QString &name, const QByteArray &content);

    EditService &m_edits;
    const MediaProbe &m_probe;
    QString m_projectPath;
    MediaPlace m_place = MediaPlace::Inside;
    std::shared_ptr<Reading> m_reading;
};

//! The setting media_place: inside (the default) or beside.
MediaPlace mediaPlace(const QString &setting);

//! The folder beside the project at \a projectPath that holds its large media.
QString mediaFolder(const QString &projectPath);

//! Keeps bytes in that folder under their hash, whole or not at all. Errors: NoPermission, DiskFull, Storage.
Result<> keepMediaBeside(const QString &projectPath, const QString &sha256, const QByteArray &content);
//! Those bytes. Errors: NotFound, also for a file of another size or a hash that is none.
Result<QByteArray> mediaBeside(const QString &projectPath, const QString &sha256, qint64 bytes);

//! Reading media. Belongs to the thread of its connection.
class MediaQueries final
{
public:
    MediaQueries(Connection &reader, QString projectPath); //!< \a reader must outlive this object

    QByteArray thumbnail(MediaId media) const; //!< JPEG; empty: none
    //! Errors: NotFound (args: name), also for a large one whose file beside the project is missing.
    Result<QByteArray> content(MediaId media) const;

private:
    Connection &m_reader;
    QString m_projectPath;
};

} // namespace stoa
