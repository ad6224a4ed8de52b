// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/mediaedits.h"

#include "models/planning/mediachoice.h"
#include "models/planning/postfields.h"
#include "models/planning/postwriting.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>

namespace stoa {

namespace {

//! One file, read and looked at, ready to go in.
struct ReadMedia
{
    QString name;
    QString sha256;
    qint64 bytes = 0;
    MediaFacts facts;
    QByteArray content; //!< empty: it lies beside the project already
    QList<AccountId> accounts = {}; //!< as MediaEdits::NamedBytes
};

QString besidePath(const QString &projectPath, const QString &sha256)
{
    return mediaFolder(projectPath) + QLatin1Char('/') + sha256;
}

Result<QByteArray> bytesOfFile(const QString &path)
{
    const QFileInfo found(path);
    if (!found.exists())
        return {ErrorCode::NotFound, {found.fileName()}};
    if (!found.isFile())
        return {ErrorCode::NotAFile, {found.fileName()}};
    if (found.size() > MediaEdits::fileLimit)
        return {ErrorCode::TooLarge, {QString::number(found.size()), QString::number(MediaEdits::fileLimit)}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NoPermission, {found.fileName()}, file.errorString()};
    const QByteArray bytes = file.readAll();
    if (bytes.size() != found.size())
        return {ErrorCode::Storage, {found.fileName()}, file.errorString()};
    return bytes;
}

Result<ReadMedia> readMedia(const MediaProbe &probe, const QString &projectPath, const QString &name,
    const QByteArray &content, MediaPlace place)
{
    if (content.isEmpty())
        return {ErrorCode::Empty, {name}};
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    ReadMedia media{name, QString::fromLatin1(hash.toHex()), content.size(), probe.look(content, name), {}};
    if (media.facts.mime.isEmpty())
        return {ErrorCode::Invalid, {name}};
    if (content.size() <= MediaEdits::insideLimit && place == MediaPlace::Inside)
        media.content = content;
    else if (const Result<> kept = keepMediaBeside(projectPath, media.sha256, content); !kept)
        return kept.error();
    return media;
}

std::optional<int> knownSize(int value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}

//! The row of the media, the same one for the same bytes.
MediaId writeMedia(Writer &writer, const ReadMedia &media)
{
    if (!media.content.isEmpty())
        writer.exec("INSERT OR IGNORE INTO media_bytes (sha256, content, thumbnail) VALUES (?, ?, ?)", media.sha256,
            media.content, media.facts.thumbnail);
    else
        writer.exec("INSERT OR IGNORE INTO media_bytes (sha256, content, thumbnail) VALUES (?, x'', ?)", media.sha256,
            media.facts.thumbnail);
    if (const auto known = writer.integer("SELECT id FROM media WHERE sha256 = ?", media.sha256))
        return {*known};
    const MediaId id{freshId(writer, "SELECT 1 FROM media WHERE id = ?")};
    writer.exec("INSERT INTO media (id, sha256, name, mime, bytes, width, height, duration_ms, place) VALUES (?, ?, ?, "
                "?, ?, ?, ?, ?, ?)",
        id, media.sha256, media.name, media.facts.mime, media.bytes, knownSize(media.facts.width),
        knownSize(media.facts.height),
        media.facts.durationMs > 0 ? std::optional(media.facts.durationMs) : std::nullopt,
        media.content.isEmpty() ? "beside" : "inside");
    return id;
}

//! At the end of the post; answers post_media.id.
qint64 attachMedia(Writer &writer, PostId post, MediaId media)
{
    const qint64 last = writer.integer("SELECT max(rank) FROM post_media WHERE post_id = ?", post).value_or(0);
    const qint64 id = freshId(writer, "SELECT 1 FROM post_media WHERE id = ?");
    writer.exec(
        "INSERT INTO post_media (id, post_id, media_id, rank) VALUES (?, ?, ?, ?)", id, post, media, last + rankStep);
    return id;
}

//! Into the library, on no post. A card says that it is kept without one.
EditService::Work libraryWork(const QList<ReadMedia> &files)
{
    return [files](Writer &writer) {
        for (const ReadMedia &file : files) {
            const MediaId media = writeMedia(writer, file);
            writer.exec("INSERT OR IGNORE INTO media_card (media_id) VALUES (?)", media);
        }
        writer.setLabelArgs({QString::number(files.size())});
    };
}

//! The first of \a files becomes the client's logo.
EditService::Work logoWork(const QList<ReadMedia> &files)
{
    return [files, keep = libraryWork(files)](Writer &writer) {
        keep(writer);
        const auto logo = writer.integer("SELECT id FROM media WHERE sha256 = ?", files.constFirst().sha256);
        if (logo)
            writer.exec(
                "INSERT INTO setting (name, value) VALUES ('logo', ?1) ON CONFLICT (name) DO UPDATE SET value = ?1"
                " WHERE value <> ?1",
                QString::number(*logo));
        writer.setLabelArgs({QStringLiteral("logo")});
    };
}

ActLabel mediaLabel()
{
    return {QStringLiteral("post.media"), {}, {}, false};
}

ActLabel newPostLabel(const NewPost &post, const QList<ReadMedia> &files)
{
    const QString words = (post.title.isEmpty() ? post.text : post.title).trimmed();
    const QString name = words.isEmpty() && !files.isEmpty() ? files.first().name : words;
    return {post.at ? QStringLiteral("post.create") : QStringLiteral("post.idea"),
        {name.section(QLatin1Char('\n'), 0, 0).left(60)}, {}, false};
}

EditService::Work attachWork(
    PostId post, const std::optional<NewPost> &made, const QList<ReadMedia> &files, AccountId also)
{
    return [post, made, files, also](Writer &writer) {
        if (made)
            createPost(writer, *made);
        else if (checkPost(writer, post, Published::Refused))
            keepVersion(writer, post, false);
        if (writer.failed())
            return;
        QList<NewAttachment> added;
        for (const ReadMedia &file : files)
            added.append({attachMedia(writer, post, writeMedia(writer, file)), file.accounts});
        extendChoices(writer, post, added, also);
        touchPost(writer, post);
        if (!made)
            writer.setLabelArgs({actHeadline(writer, post)});
    };
}

EditService::Work thumbnailWork(PostId post, AccountId account, const QList<ReadMedia> &files)
{
    return [post, account, files](Writer &writer) {
        if (!checkPost(writer, post, Published::Refused))
            return;
        for (const ReadMedia &file : files) {
            if (!file.facts.mime.startsWith(QLatin1String("image/")))
                return writer.fail(ErrorCode::Invalid, {file.name});
            const MediaId media = writeMedia(writer, file);
            writer.exec("INSERT OR IGNORE INTO media_card (media_id) VALUES (?)", media);
            writeField(writer, post, account, fieldToken(PostField::Thumbnail), media.toString());
        }
        touchPost(writer, post);
        writer.setLabelArgs({actHeadline(writer, post)});
    };
}

//! True where \a attachment stands on \a post; else fails with NotFound.
bool checkAttachment(Writer &writer, PostId post, qint64 attachment)
{
    if (!writer.integer("SELECT 1 FROM post_media WHERE id = ? AND post_id = ?", attachment, post))
        writer.fail(ErrorCode::NotFound);
    return !writer.failed();
}

} // namespace

//! The files that are being read: one worker, so that files land in the order in which they were dropped.
struct MediaEdits::Reading
{
    QThreadPool pool;
};

MediaEdits::MediaEdits(EditService &edits, const MediaProbe &probe, QString projectPath)
    : m_edits(edits)
    , m_probe(probe)
    , m_projectPath(std::move(projectPath))
    , m_reading(std::make_shared<Reading>())
{
    m_reading->pool.setMaxThreadCount(1);
}

MediaEdits::~MediaEdits()
{
    m_reading->pool.waitForDone();
}

QFuture<Result<ActDone>> MediaEdits::takeIn(const Purpose &purpose, std::function<Result<QList<NamedBytes>>()> source)
{
    auto promise = std::make_shared<QPromise<Result<ActDone>>>();
    promise->start();
    m_reading->pool.start([this, purpose, source = std::move(source), promise] {
        QList<ReadMedia> files;
        const auto refuse = [&promise](const Error &error) {
            promise->addResult(Result<ActDone>(error));
            promise->finish();
        };
        const Result<QList<NamedBytes>> read = source();
        if (!read)
            return refuse(read.error());
        for (const NamedBytes &one : *read) {
            Result<ReadMedia> media = readMedia(m_probe, m_projectPath, one.name, one.content, m_place);
            if (!media)
                return refuse(media.error());
            media->accounts = one.accounts;
            files.append(std::move(*media));
        }
        const auto &[post, made, isLogo, thumbnailOf, also] = purpose;
        ActLabel label = made ? newPostLabel(*made, files) : mediaLabel();
        EditService::Work work = attachWork(post, made, files, also);
        if (isLogo) {
            label = {QStringLiteral("project.settings"), {QStringLiteral("logo")}, {}, false};
            work = logoWork(files);
        } else if (thumbnailOf) {
            work = thumbnailWork(post, *thumbnailOf, files);
        } else if (!post.isValid() && !made) {
            label = {QStringLiteral("media.add"), {}, {}, false};
            work = libraryWork(files);
        }
        // Posting an act is safe from any thread; the promise keeps the caller's future alive until it is through.
        m_edits.run(label, std::move(work)).then([promise](const Result<ActDone> &result) {
            promise->addResult(result);
            promise->finish();
        });
    });
    return promise->future();
}

std::function<Result<QList<MediaEdits::NamedBytes>>()> MediaEdits::fromFiles(const QStringList &files)
{
    return [files]() -> Result<QList<NamedBytes>> {
        QList<NamedBytes> read;
        for (const QString &path : files) {
            Result<QByteArray> bytes = bytesOfFile(path);
            if (!bytes)
                return bytes.error();
            read.append({QFileInfo(path).fileName(), std::move(*bytes), {}});
        }
        return read;
    };
}

std::function<Result<QList<MediaEdits::NamedBytes>>()> MediaEdits::fromContent(
    const QString &name, const QByteArray &content)
{
    return [name, content]() -> Result<QList<NamedBytes>> { return QList<NamedBytes>{{name, content, {}}}; };
}

QFuture<Result<ActDone>> MediaEdits::attachFiles(PostId post, const QStringList &files, AccountId also)
{
    return takeIn({post, {}, false, {}, also}, fromFiles(files));
}

QFuture<Result<ActDone>> MediaEdits::attachContent(
    PostId post, const QString &name, const QByteArray &content, AccountId also)
{
    return takeIn({post, {}, false, {}, also}, fromContent(name, content));
}

QFuture<Result<ActDone>> MediaEdits::attachContents(PostId post, const QList<NamedBytes> &contents)
{
    return takeIn({post, {}, false}, [contents]() -> Result<QList<NamedBytes>> { return contents; });
}

QFuture<Result<ActDone>> MediaEdits::addFiles(const QStringList &files)
{
    return takeIn({}, fromFiles(files));
}

QFuture<Result<ActDone>> MediaEdits::setLogo(const QString &file)
{
    return takeIn({{}, {}, true}, fromFiles({file}));
}

QFuture<Result<ActDone>> MediaEdits::createWithFiles(const NewPost &post, const QStringList &files)
{
    return takeIn({post.id, post, false}, fromFiles(files));
}

QFuture<Result<ActDone>> MediaEdits::createWithContent(
    const NewPost &post, const QString &name, const QByteArray &content)
{
    return takeIn({post.id, post, false}, fromContent(name, content));
}

QFuture<Result<ActDone>> MediaEdits::setThumbnailFile(PostId post, AccountId account, const QString &file)
{
    return takeIn({post, {}, false, account}, fromFiles({file}));
}

QFuture<Result<ActDone>> MediaEdits::attach(PostId post, MediaId media)
{
    return m_edits.run(mediaLabel(), [post, media](Writer &writer) {
        if (!checkPost(writer, post, Published::Refused))
            return;
        if (!writer.integer("SELECT 1 FROM media WHERE id = ?", media))
            return writer.fail(ErrorCode::NotFound);
        keepVersion(writer, post, false);
        attachMedia(writer, post, media);
        touchPost(writer, post);
        writer.setLabelArgs({actHeadline(writer, post)});
    });
}

QFuture<Result<ActDone>> MediaEdits::detach(PostId post, const QList<qint64> &attachments)
{
    return m_edits.run(mediaLabel(), [post, attachments](Writer &writer) {
        if (!checkPost(writer, post, Published::Refused))
            return;
        keepVersion(writer, post, false);
        for (const qint64 attachment : attachments) {
            if (!checkAttachment(writer, post, attachment))
                return;
            writer.exec("DELETE FROM post_media WHERE id = ?", attachment);
        }
        dropFromChoices(writer, post, attachments);
        touchPost(writer, post);
        writer.setLabelArgs({actHeadline(writer, post)});
    });
}

QFuture<Result<ActDone>> MediaEdits::reorder(PostId post, const QList<qint64> &inOrder)
{
    return m_edits.run(mediaLabel(), [post, inOrder](Writer &writer) {
        if (!checkPost(writer, post, Published::Refused))
            return;
        keepVersion(writer, post, false);
        qint64 rank = 0;
        for (const qint64 attachment : inOrder) {
            if (!checkAttachment(writer, post, attachment))
                return;
            writer.exec("UPDATE post_media SET rank = ? WHERE id = ?", rank += rankStep, attachment);
        }
        touchPost(writer, post);
        writer.setLabelArgs({actHeadline(writer, post)});
    });
}

QFuture<Result<ActDone>> MediaEdits::setAlt(PostId post, qint64 attachment, const QString &alt)
{
    const QString key = QStringLiteral("post.alt:%1").arg(attachment);
    return m_edits.run({QStringLiteral("post.alt"), {}, key, false}, [post, attachment, alt](Writer &writer) {
        // Networks let the description of a public picture be mended, and a person may note it here.
        if (!checkPost(writer, post, Published::Allowed) || !checkAttachment(writer, post, attachment)
            || writer.text("SELECT alt FROM post_media WHERE id = ?", attachment) == alt)
            return;
        keepVersion(writer, post, true);
        writer.exec("UPDATE post_media SET alt = ? WHERE id = ?", alt, attachment);
        touchPost(writer, post);
        writer.setLabelArgs({actHeadline(writer, post)});
    });
}

MediaPlace mediaPlace(const QString &setting)
{
    return setting == QLatin1String("beside") ? MediaPlace::Beside : MediaPlace::Inside;
}

QString mediaFolder(const QString &projectPath)
{
    const QFileInfo project(projectPath);
    return project.absolutePath() + QLatin1Char('/') + project.completeBaseName() + QStringLiteral(".media");
}

Result<> keepMediaBeside(const QString &projectPath, const QString &sha256, const QByteArray &content)
{
    const QString path = besidePath(projectPath, sha256);
    if (QFileInfo(path).size() == content.size())
        return {};
    if (!QDir().mkpath(mediaFolder(projectPath)))
        return {ErrorCode::NoPermission, {mediaFolder(projectPath)}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {ErrorCode::NoPermission, {path}, file.errorString()};
    if (file.write(content) != content.size() || !file.commit())
        return {file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Storage, {path},
            file.errorString()};
    return {};
}

Result<QByteArray> mediaBeside(const QString &projectPath, const QString &sha256, qint64 bytes)
{
    // The hash is part of the path: it comes from a file that may be a stranger's.
    const bool plain = sha256.size() == 64
        && std::all_of(sha256.cbegin(), sha256.cend(), [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
    QFile file(besidePath(projectPath, sha256));
    if (!plain || file.size() != bytes || !file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotFound, {}};
    return file.readAll();
}

MediaQueries::MediaQueries(Connection &reader, QString projectPath)
    : m_reader(reader)
    , m_projectPath(std::move(projectPath))
{
}

QByteArray MediaQueries::thumbnail(MediaId media) const
{
    Statement row = m_reader.query(
        "SELECT b.thumbnail FROM media m JOIN media_bytes b ON b.sha256 = m.sha256 WHERE m.id = ?", media);
    return row.step() ? row.bytes(0) : QByteArray();
}

Result<QByteArray> MediaQueries::content(MediaId media) const
{
    Statement row = m_reader.query("SELECT m.place, m.sha256, b.content, m.name, m.bytes FROM media m"
                                   " LEFT JOIN media_bytes b ON b.sha256 = m.sha256 WHERE m.id = ?",
        media);
    if (!row.step())
        return m_reader.failed() ? Result<QByteArray>(m_reader.takeError()) : Result<QByteArray>(ErrorCode::NotFound);
    // Bytes that were moved stand in the old place too until somebody needs the room; an undone move finds them there.
    if (QByteArray inside = row.bytes(2); !inside.isEmpty())
        return inside;
    Result<QByteArray> beside = mediaBeside(m_projectPath, row.text(1), row.integer(4));
    return beside ? std::move(beside) : Result<QByteArray>(ErrorCode::NotFound, {row.text(3)});
}

} // namespace stoa
