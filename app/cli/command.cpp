// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace stoa::cli {

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:
        return 0;
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
        return 1;
    case ErrorCode::NotAFile:
    case ErrorCode::NoPermission:
    case ErrorCode::DiskFull:
    case ErrorCode::Storage:
    case ErrorCode::Offline:
    case ErrorCode::NoPackage:
    case ErrorCode::ReadOnly:
    case ErrorCode::FileMissing:
    case ErrorCode::FileReplaced:
    case ErrorCode::NotAllErased:
        return 2;
    case ErrorCode::Damaged:
    case ErrorCode::ForeignSchema:
    case ErrorCode::UnfinishedSave:
    case ErrorCode::CopiedDuringSave:
        return 3;
    case ErrorCode::TooNew:
        return 4;
    case ErrorCode::NotAProject:
        return 5;
    case ErrorCode::OpenElsewhere:
    case ErrorCode::OtherProject:
    case ErrorCode::Conflict:
    case ErrorCode::Frozen:
    case ErrorCode::InThePast:
    case ErrorCode::TooEarly:
    case ErrorCode::AlreadyDrawn:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::WorkedOn:
    case ErrorCode::UndoUnavailable:
    case ErrorCode::CriticismProtected:
    case ErrorCode::Empty:
    case ErrorCode::TooLarge:
    case ErrorCode::BadEncoding:
    case ErrorCode::UnreadableLayout:
    case ErrorCode::BadSyntax:
    case ErrorCode::Cancelled:
    case ErrorCode::BadPattern:
        return 6;
    }
    return 2;
}

QString messageOf(const Error &error)
{
    QString text = errorToken(error.code);
    if (!error.args.isEmpty())
        text += QLatin1String(": ") + error.args.join(QLatin1String(", "));
    if (!error.detail.isEmpty())
        text += QLatin1String(" (") + error.detail + QLatin1Char(')');
    return text;
}

namespace {

//! A missing project file is the environment's fault, unlike an id that names nothing.
Error fileError(const Error &error, const QString &path)
{
    if (error.code == ErrorCode::NotFound)
        return {ErrorCode::NotAFile, {path}, QStringLiteral("no such file")};
    return error;
}

} // namespace

Result<OpenProject> openToRead(Context &context, const QString &path)
{
    Result<OpenProject> open = OpenProject::at(path, Project::Access::ReadOnly, context.data, context.clock);
    // After a crash the last writer's journal must be played back first, which only a writer can do.
    if (!open && (open.error().code == ErrorCode::NoPermission || open.error().code == ErrorCode::Storage))
        open = OpenProject::at(path, Project::Access::Edit, context.data, context.clock);
    return open ? std::move(open) : Result<OpenProject>(fileError(open.error(), path));
}

Result<OpenProject> openToWrite(Context &context, const QString &path)
{
    Result<OpenProject> open = OpenProject::at(path, Project::Access::Edit, context.data, context.clock);
    if (!open)
        return fileError(open.error(), path);
    if (open->project->isReadOnly())
        return open->project->whyReadOnly();
    return open;
}

QJsonArray idArray(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(QString::number(id));
    return array;
}

Result<QJsonObject> written(const QFuture<Result<ActDone>> &future)
{
    QFuture<Result<ActDone>> waiting = future;
    waiting.waitForFinished();
    const Result<ActDone> done = waiting.result();
    if (!done)
        return done.error();
    QJsonObject object;
    object.insert(QStringLiteral("act"), done->act.isValid() ? QJsonValue(done->act.toString()) : QJsonValue());
    object.insert(QStringLiteral("changed"), idArray(done->changed));
    return object;
}

QString wallText(qint64 utcMs, const QTimeZone &zone)
{
    const qint64 offsetMs = qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC))) * 1000;
    return QDateTime::fromMSecsSinceEpoch(utcMs + offsetMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

Result<AccountId> accountOf(Connection &reader, const QString &name)
{
    const QString network = name.section(QLatin1Char(':'), 0, 0);
    const QString handle = name.section(QLatin1Char(':'), 1);
    const auto id = handle.isEmpty()
        ? reader.integer("SELECT id FROM account WHERE id = ?", name.toLongLong())
        : reader.integer(
            "SELECT id FROM account WHERE network = ? AND handle = ? ORDER BY id LIMIT 1", network, handle);
    if (reader.failed())
        return reader.takeError();
    if (!id)
        return {ErrorCode::NotFound, {name}, QStringLiteral("account")};
    return AccountId{*id};
}

} // namespace stoa::cli
