// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/libraryedits.h"

#include "models/planning/mediaedits.h"

#include <QFile>

namespace stoa {

namespace {

constexpr int longestTag = 60; // characters

//! The file's name for the history. False, and the writer has failed: it is gone.
bool namesMedia(Writer &writer, const QList<MediaId> &media)
{
    for (const MediaId one : media) {
        const auto name = writer.text("SELECT name FROM media WHERE id = ?", one);
        if (!name) {
            writer.fail(ErrorCode::NotFound);
            return false;
        }
        writer.setLabelArgs({media.size() == 1 ? name->left(60) : QString::number(media.size())});
    }
    return !media.isEmpty();
}

//! Writes only what differs between the two.
void writeRights(Writer &writer, MediaId media, const MediaRights &before, const MediaRights &after)
{
    if (before.source != after.source)
        writer.exec("UPDATE media SET source = ? WHERE id = ?", after.source.trimmed(), media);
    if (before.licence != after.licence)
        writer.exec("UPDATE media SET licence = ? WHERE id = ?", after.licence.trimmed(), media);
    writer.exec("INSERT OR IGNORE INTO media_card (media_id) VALUES (?)", media);
    if (before.author != after.author)
        writer.exec("UPDATE media_card SET author = ? WHERE media_id = ?", after.author.trimmed(), media);
    if (before.permission != after.permission)
        writer.exec(
            "UPDATE media_card SET permission = ? WHERE media_id = ?", permissionToken(after.permission), media);
    if (before.expires != after.expires)
        writer.exec("UPDATE media_card SET expires = ? WHERE media_id = ?",
            after.expires.isValid() ? std::optional(after.expires.toString(Qt::ISODate)) : std::nullopt, media);
    if (before.note != after.note)
        writer.exec("UPDATE media_card SET note = ? WHERE media_id = ?", after.note, media);
}

QString cleanTag(const QString &tag)
{
    QString clean = tag.simplified().left(longestTag);
    while (clean.startsWith(QLatin1Char('#')))
        clean.remove(0, 1);
    return clean.trimmed();
}

//! Bytes inside go to the folder; they stay inside as well only while they are needed there: never.
void moveBeside(Writer &writer, const QString &projectPath, const QString &sha256)
{
    Statement row = writer.query("SELECT content FROM media_bytes WHERE sha256 = ?", sha256);
    const QByteArray content = row.step() ? row.bytes(0) : QByteArray();
    if (content.isEmpty())
        return;
    if (const Result<> kept = keepMediaBeside(projectPath, sha256, content); !kept)
        return writer.fail(kept.error());
    writer.exec("UPDATE media_bytes SET content = x'' WHERE sha256 = ?", sha256);
}

void moveInside(Writer &writer, const QString &projectPath, const QString &sha256, qint64 bytes)
{
    if (bytes > MediaEdits::insideLimit)
        return writer.fail(ErrorCode::TooLarge, {QString::number(bytes), QString::number(MediaEdits::insideLimit)});
    if (writer.integer("SELECT length(content) FROM media_bytes WHERE sha256 = ?", sha256).value_or(0) > 0)
        return;
    const Result<QByteArray> content = mediaBeside(projectPath, sha256, bytes);
    if (!content)
        return writer.fail(content.error());
    writer.exec("UPDATE media_bytes SET content = ? WHERE sha256 = ?", *content, sha256);
}

} // namespace

LibraryEdits::LibraryEdits(EditService &edits, QString projectPath)
    : m_edits(edits)
    , m_projectPath(std::move(projectPath))
{
}

QFuture<Result<ActDone>> LibraryEdits::rename(MediaId media, const QString &name)
{
    return m_edits.run({QStringLiteral("media.edit"), {}, {}}, [media, name](Writer &writer) {
        if (!namesMedia(writer, {media}))
            return;
        if (name.trimmed().isEmpty())
            return writer.fail(ErrorCode::Invalid, {QStringLiteral("name")});
        writer.exec("UPDATE media SET name = ? WHERE id = ?", name.trimmed().left(200), media);
    });
}

QFuture<Result<ActDone>> LibraryEdits::changeRights(
    const QList<MediaId> &media, const MediaRights &before, const MediaRights &after)
{
    return m_edits.run({QStringLiteral("media.edit"), {}, {}}, [media, before, after](Writer &writer) {
        if (!namesMedia(writer, media))
            return;
        for (const MediaId one : media)
            writeRights(writer, one, before, after);
    });
}

QFuture<Result<ActDone>> LibraryEdits::setTags(MediaId media, const QStringList &tags)
{
    return m_edits.run({QStringLiteral("media.edit"), {}, {}}, [media, tags](Writer &writer) {
        if (!namesMedia(writer, {media}))
            return;
        writer.exec("DELETE FROM media_tag WHERE media_id = ?", media);
        for (const QString &tag : tags) {
            if (const QString clean = cleanTag(tag); !clean.isEmpty())
                writer.exec("INSERT OR IGNORE INTO media_tag (media_id, tag) VALUES (?, ?)", media, clean);
        }
    });
}

QFuture<Result<ActDone>> LibraryEdits::addTags(const QList<MediaId> &media, const QStringList &tags)
{
    return m_edits.run({QStringLiteral("media.edit"), {}, {}}, [media, tags](Writer &writer) {
        if (!namesMedia(writer, media))
            return;
        for (const QString &tag : tags) {
            const QString clean = cleanTag(tag);
            if (clean.isEmpty())
                return writer.fail(ErrorCode::Invalid, {QStringLiteral("tag")});
            for (const MediaId one : media)
                writer.exec("INSERT OR IGNORE INTO media_tag (media_id, tag) VALUES (?, ?)", one, clean);
        }
    });
}

QFuture<Result<ActDone>> LibraryEdits::remove(const QList<MediaId> &media)
{
    return m_edits.run({QStringLiteral("media.delete"), {QString::number(media.size())}, {}}, [media](Writer &writer) {
        if (!namesMedia(writer, media))
            return;
        writer.setLabelArgs({QString::number(media.size())});
        for (const MediaId one : media) {
            const auto posts
                = writer.integer("SELECT count(DISTINCT post_id) FROM post_media WHERE media_id = ?", one).value_or(0);
            if (posts > 0)
                return writer.fail(ErrorCode::Conflict, {QString::number(posts)});
            // The logo, and pictures that a template always shows, are needed without a post.
            const QString mark = QStringLiteral("\"media\":\"%1\"").arg(one.value);
            if (writer.integer("SELECT 1 FROM setting WHERE name = 'logo' AND value = ?", one.toString())
                || writer.integer("SELECT 1 FROM picture_template WHERE instr(layers, ?) > 0", mark))
                return writer.fail(ErrorCode::Conflict, {QStringLiteral("0")});
            writer.exec("DELETE FROM media_card WHERE media_id = ?", one);
            writer.exec("DELETE FROM media_tag WHERE media_id = ?", one);
            writer.exec("DELETE FROM media WHERE id = ?", one);
        }
    });
}

QFuture<Result<ActDone>> LibraryEdits::setBeside(MediaId media, bool beside)
{
    return m_edits.run({QStringLiteral("media.place"), {}, {}}, [media, beside, path = m_projectPath](Writer &writer) {
        if (!namesMedia(writer, {media}))
            return;
        const QString sha256 = writer.text("SELECT sha256 FROM media WHERE id = ?", media).value_or(QString());
        const qint64 bytes = writer.integer("SELECT bytes FROM media WHERE id = ?", media).value_or(0);
        if (beside)
            moveBeside(writer, path, sha256);
        else
            moveInside(writer, path, sha256, bytes);
        writer.exec("UPDATE media SET place = ? WHERE id = ?", beside ? "beside" : "inside", media);
    });
}

} // namespace stoa
