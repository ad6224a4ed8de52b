// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowrepair.h"

#include "models/core/ids.h"

#include <QCryptographicHash>

#include <memory>

namespace stoa {

namespace {

constexpr qsizetype titleUnits = 80;

QByteArray soundMedia(Connection &backup, const QString &sha256)
{
    Statement media = backup.query("SELECT content FROM media_bytes WHERE sha256 = ?", sha256);
    if (!media.step())
        return {};
    const QByteArray content = media.bytes(0);
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash) == sha256 ? content : QByteArray();
}

bool hasSoundRow(Connection &backup, const SpoiltRow &row)
{
    return row.kind == SummedKind::Media ? !soundMedia(backup, row.sha256).isEmpty()
                                         : RowSums::sumNow(backup, row.kind, row.id) == row.sum;
}

//! The statement that writes what the backup has, bound already to its values when run.
EditService::Work putBackWork(std::shared_ptr<Connection> backup, const SpoiltRow &row)
{
    return [backup, row](Writer &writer) {
        const bool isPost = row.kind == SummedKind::Post;
        Statement values
            = backup->query(isPost ? "SELECT wall, status, title, text, link, notes, changed_ms FROM post WHERE id = ?"
                                   : "SELECT text, remote_id, url FROM variant WHERE id = ?",
                row.id);
        if (!values.step())
            return writer.fail(ErrorCode::NotFound);
        const auto optional = [&values](int column) {
            return values.isNull(column) ? std::nullopt : std::optional(values.text(column));
        };
        if (isPost)
            writer.exec("UPDATE post SET wall = ?2, status = ?3, title = ?4, text = ?5, link = ?6, notes = ?7,"
                        " changed_ms = ?8 WHERE id = ?1",
                row.id, optional(0), values.text(1), values.text(2), values.text(3), values.text(4), values.text(5),
                values.integer(6));
        else
            writer.exec("UPDATE variant SET text = ?2, remote_id = ?3, url = ?4 WHERE id = ?1", row.id, optional(0),
                optional(1), values.text(2));
    };
}

} // namespace

SpoiltName nameOf(Connection &reader, const SpoiltRow &row)
{
    SpoiltName name;
    if (row.kind == SummedKind::Media) {
        name.title
            = reader.text("SELECT name FROM media WHERE sha256 = ? LIMIT 1", row.sha256).value_or(row.sha256.left(12));
        return name;
    }
    name.post = row.kind == SummedKind::Post
        ? row.id
        : reader.integer("SELECT post_id FROM variant WHERE id = ?", row.id).value_or(0);
    Statement post = reader.query("SELECT title, text FROM post WHERE id = ?", name.post);
    if (post.step())
        name.title = (post.text(0).isEmpty() ? post.text(1).simplified() : post.text(0)).left(titleUnits);
    name.version = reader.integer("SELECT id FROM post_version WHERE post_id = ? ORDER BY id DESC LIMIT 1", name.post)
                       .value_or(0);
    name.leftBehindMs = name.version == 0 ? 0 : idTimeMs(name.version);
    return name;
}

std::optional<Backup> backupWithSoundRow(const QList<Backup> &backups, const SpoiltRow &row)
{
    for (const Backup &backup : backups) {
        const Result<std::unique_ptr<Connection>> reader = Connection::open(backup.path, Connection::Mode::Read);
        if (reader && hasSoundRow(**reader, row))
            return backup;
    }
    return std::nullopt;
}

QFuture<Result<ActDone>> putRowBack(EditService &edits, const Backup &backup, const SpoiltRow &row)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(backup.path, Connection::Mode::Read);
    if (!opened)
        return QtFuture::makeReadyFuture(Result<ActDone>(opened.error()));
    if (row.kind != SummedKind::Media)
        return edits.run({QStringLiteral("post.restore"), {}, {}, false},
            putBackWork(std::shared_ptr<Connection>(std::move(*opened)), row));
    const QByteArray content = soundMedia(**opened, row.sha256);
    if (content.isEmpty())
        return QtFuture::makeReadyFuture(Result<ActDone>(ErrorCode::NotFound));
    return edits
        .maintain(
            [content, row](Writer &writer) {
                writer.exec("UPDATE media_bytes SET content = ? WHERE sha256 = ?", content, row.sha256);
            },
            {Table::Media})
        .then([](const Result<> &written) -> Result<ActDone> {
            return written ? Result<ActDone>(ActDone{}) : Result<ActDone>(written.error());
        });
}

void acceptRow(EditService &edits, const SpoiltRow &row)
{
    if (row.kind != SummedKind::Media)
        edits.maintain([row](Writer &writer) { RowSums::renew(writer.connection(), row.kind, row.id); });
}

} // namespace stoa
