// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

namespace stoa {

QString errorToken(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:
        return QStringLiteral("none");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::NotAFile:
        return QStringLiteral("not_a_file");
    case ErrorCode::NoPermission:
        return QStringLiteral("no_permission");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::Storage:
        return QStringLiteral("storage");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::ForeignSchema:
        return QStringLiteral("foreign_schema");
    case ErrorCode::TooNew:
        return QStringLiteral("too_new");
    case ErrorCode::NotAProject:
        return QStringLiteral("not_a_project");
    case ErrorCode::UnfinishedSave:
        return QStringLiteral("unfinished_save");
    case ErrorCode::CopiedDuringSave:
        return QStringLiteral("copied_during_save");
    case ErrorCode::OtherProject:
        return QStringLiteral("other_project");
    case ErrorCode::OpenElsewhere:
        return QStringLiteral("open_elsewhere");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read_only");
    case ErrorCode::FileMissing:
        return QStringLiteral("file_missing");
    case ErrorCode::FileReplaced:
        return QStringLiteral("file_replaced");
    case ErrorCode::Invalid:
        return QStringLiteral("invalid");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Frozen:
        return QStringLiteral("published_already");
    case ErrorCode::InThePast:
        return QStringLiteral("in_the_past");
    case ErrorCode::TooEarly:
        return QStringLiteral("too_early");
    case ErrorCode::AlreadyDrawn:
        return QStringLiteral("already_drawn");
    case ErrorCode::NothingToUndo:
        return QStringLiteral("nothing_to_undo");
    case ErrorCode::NothingToRedo:
        return QStringLiteral("nothing_to_redo");
    case ErrorCode::WorkedOn:
        return QStringLiteral("worked_on");
    case ErrorCode::UndoUnavailable:
        return QStringLiteral("undo_unavailable");
    case ErrorCode::CriticismProtected:
        return QStringLiteral("criticism_protected");
    case ErrorCode::NotAllErased:
        return QStringLiteral("not_all_erased");
    case ErrorCode::Empty:
        return QStringLiteral("empty");
    case ErrorCode::TooLarge:
        return QStringLiteral("too_large");
    case ErrorCode::BadEncoding:
        return QStringLiteral("bad_encoding");
    case ErrorCode::UnreadableLayout:
        return QStringLiteral("unreadable_layout");
    case ErrorCode::BadSyntax:
        return QStringLiteral("bad_syntax");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::BadPattern:
        return QStringLiteral("bad_pattern");
    case ErrorCode::Offline:
        return QStringLiteral("offline");
    case ErrorCode::NoPackage:
        return QStringLiteral("no_package");
    }
    return {};
}

} // namespace stoa
