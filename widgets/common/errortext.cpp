// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/errortext.h"

#include "models/core/displaytext.h"

#include <QLocale>

namespace stoa {

namespace {

QString errorArgument(const Error &error, qsizetype index)
{
    return displayLine(
        error.args.value(index), 300); // facts may come from a file: cleaned, and never filling the screen
}

//! A number of bytes as people read it.
QString errorSize(const Error &error, qsizetype index)
{
    bool isNumber = false;
    const qint64 bytes = error.args.value(index).toLongLong(&isNumber);
    return isNumber ? QLocale().formattedDataSize(bytes, 0) : errorArgument(error, index);
}

} // namespace

QString ErrorText::sentence(const Error &error)
{
    if (error.code == ErrorCode::None)
        return {};
    for (const auto &part : {ofFile, ofEdit, ofImport}) {
        const QString text = part(error);
        if (!text.isEmpty())
            return text;
    }
    return tr("It did not work, and nothing was changed. The log has the details.");
}

QString ErrorText::ofFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("It is not there any more. Nothing was changed. It may have been moved, renamed or deleted.");
    case ErrorCode::NotAFile:
        return tr("This is a folder or a device, not a file. Nothing was changed. Choose a file.");
    case ErrorCode::NoPermission:
        return tr("You are not allowed to read or write here. Nothing was changed. Choose another place, or change the "
                  "rights "
                  "of the file.");
    case ErrorCode::DiskFull:
        return tr("The disk is full. Everything saved so far is safe; this last step was not saved. Make some room and "
                  "do it again.");
    case ErrorCode::Storage:
        return tr("Reading or writing the file failed. Everything saved so far is safe; this last step was not saved. "
                  "Check the "
                  "disk and try again.");
    case ErrorCode::Damaged:
        return tr(
            "The project file is damaged. Stoa has not changed a byte of it. Open a backup copy, and keep this file.");
    case ErrorCode::CopiedDuringSave:
        return tr("This file is not whole: most likely it was copied while it was being saved. Stoa has not changed a "
                  "byte of it. Copy it again from where it came from. If that does not help, it is damaged: open a "
                  "backup copy.");
    case ErrorCode::ForeignSchema:
        return tr("The file says it is a Stoa project, but its tables were made by something else. Stoa has not "
                  "touched it. Open a "
                  "backup copy.");
    case ErrorCode::TooNew:
        return tr("A newer Stoa made this project. Nothing in it can be changed here. Install the newer version to go "
                  "on working.");
    case ErrorCode::NotAProject:
        return tr("This is not a Stoa project. The file was not touched. Choose a file that ends in .stoa.");
    case ErrorCode::OpenElsewhere:
        return errorArgument(error, 0).isEmpty()
            ? tr("The project is open in another window. Here it can only be read. Close it there to work here.")
            : tr("The project is open elsewhere: %1. Here it can only be read. Close it there to work here.")
                  .arg(errorArgument(error, 0));
    case ErrorCode::UnfinishedSave:
        return tr("Beside this project lies an unfinished save that was made on another computer. Stoa has touched "
                  "neither. If your files are still being copied, wait and open it again; or open a copy without the "
                  "unfinished save.");
    case ErrorCode::OtherProject:
        return tr("These two files are not copies of the same project. Nothing was changed. Choose another copy of "
                  "this project.");
    case ErrorCode::ReadOnly:
        return tr("The project is open for reading only. Nothing was changed.");
    case ErrorCode::FileMissing:
        return tr("The project file was moved, renamed or deleted while it was open. Everything saved so far is still "
                  "shown here; nothing more is written. Save a copy, or put the file back and open it again.");
    case ErrorCode::FileReplaced:
        return tr("Another program changed or replaced the project file while it was open. So that neither side is "
                  "lost, nothing more is written here. Close the project and open it again, or open a backup.");
    default:
        return {};
    }
}

QString ErrorText::ofEdit(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        if (error.args.value(0) == QLatin1String("account_needed"))
            return tr(
                "The file does not say whose numbers it has. Choose the account it belongs to, or write a new one "
                "as network:name.");
        return errorArgument(error, 0).isEmpty()
            ? tr("That value cannot be used. Nothing was changed.")
            : tr("That value cannot be used: %1. Nothing was changed.").arg(errorArgument(error, 0));
    case ErrorCode::Conflict:
        return tr("There is one like it already, or it changed meanwhile. Nothing was changed. Look again and repeat "
                  "it if needed.");
    case ErrorCode::Frozen:
        return tr("This post is published already, and no network moves a public post. Nothing was changed. Copy it to "
                  "plan it again.");
    case ErrorCode::InThePast:
        if (const QString companion = errorArgument(error, 1); !companion.isEmpty())
            return tr("Its companion post “%1” would come to %2, which has passed. Nothing was changed. Choose a later "
                      "time, or take the companion off first.")
                .arg(companion, errorArgument(error, 0));
        return errorArgument(error, 0).isEmpty()
            ? tr("That time has passed. Nothing was changed. Choose a later one.")
            : tr("%1 has passed. Nothing was changed. Choose a later time.").arg(errorArgument(error, 0));
    case ErrorCode::TooEarly:
        return errorArgument(error, 0).isEmpty()
            ? tr("It cannot be done yet: the contest has no end. Nothing was changed. Enter when it ends.")
            : tr("It cannot be done before %1. Nothing was changed.").arg(errorArgument(error, 0));
    case ErrorCode::AlreadyDrawn:
        return tr(
            "The winners of this contest were drawn, and it stands as it is. Nothing was changed. Refuse a winner "
            "with a reason, or make a new contest.");
    case ErrorCode::NothingToUndo:
        return tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return tr("There is nothing to redo.");
    case ErrorCode::WorkedOn:
        return tr("%n of its rows were worked on since. The import stays as it is, so that this work is not lost. Undo "
                  "the work first.",
            nullptr, error.args.value(0).toInt());
    case ErrorCode::UndoUnavailable:
        return tr("This step cannot be taken back here: it was made on another computer, or it is too old. Nothing was "
                  "changed.");
    case ErrorCode::CriticismProtected:
        return tr("%n of these comments are criticism, and a rule never hides or deletes criticism. They were left as "
                  "they are. Answer "
                  "them, or say that they are spam.",
            nullptr, error.args.value(0).toInt());
    case ErrorCode::NotAllErased:
        return tr(
            "The words are erased from the project, but not yet from all that is kept of it: the file could not be "
            "written anew, or the backups could not be replaced. This is done when the project is opened next.");
    case ErrorCode::BadPattern:
        return errorArgument(error, 1).isEmpty()
            ? tr("This pattern cannot be used. The rule was not changed. Correct the pattern.")
            : tr("This pattern cannot be used: %1. The rule was not changed. Correct the pattern.")
                  .arg(errorArgument(error, 1));
    default:
        return {};
    }
}

//! Why a line of a table cannot be read: the tokens of CsvReader and TextSource; other reasons as they are.
QString ErrorText::syntaxReason(const QString &token)
{
    if (token == QLatin1String("unclosed_quote"))
        return tr("a quotation mark is opened there and not closed");
    if (token == QLatin1String("field_too_long"))
        return tr("a field there is longer than 1 MB; perhaps a quotation mark was not closed");
    if (token == QLatin1String("too_many_columns"))
        return tr("it has more than 1,000 columns");
    if (token == QLatin1String("nul"))
        return tr("it has NUL bytes, as no text has");
    return displayLine(token, 300);
}

QString ErrorText::ofImport(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Empty:
        return tr("The file is empty. The project is as it was. Export it again.");
    case ErrorCode::TooLarge:
        return tr("The file is too large: %1, and at most %2 can be read. The project is as it was. Split the file.")
            .arg(errorSize(error, 0), errorSize(error, 1));
    case ErrorCode::BadEncoding:
        return errorArgument(error, 1).isEmpty()
            ? tr("The letters of this file cannot be read: it is not in the encoding it claims. The project is as it "
                 "was. Save it as "
                 "UTF-8, or choose the encoding.")
            : tr("Line %1 has letters that are not %2. The project is as it was. Save the file as UTF-8, or choose its "
                 "encoding.")
                  .arg(errorArgument(error, 1), errorArgument(error, 0));
    case ErrorCode::UnreadableLayout:
        return tr("Stoa does not know these columns: %1. The project is as it was. Say which column is what.")
            .arg(errorArgument(error, 0));
    case ErrorCode::BadSyntax:
        return tr("Line %1 cannot be read: %2. The project is as it was. Correct the file, or export it again.")
            .arg(errorArgument(error, 0), syntaxReason(error.args.value(1)));
    case ErrorCode::Cancelled:
        return tr("Cancelled. Everything is as it was before.");
    case ErrorCode::Offline:
        return tr("There is no connection. Nothing was sent, nothing is lost.");
    case ErrorCode::NoPackage:
        return tr("A part of the installation is missing: %1. Your work is safe. Install it and start Stoa again.")
            .arg(errorArgument(error, 0));
    default:
        return {};
    }
}

QList<ErrorCode> ErrorText::codes()
{
    QList<ErrorCode> all;
    for (int code = static_cast<int>(ErrorCode::None) + 1; code <= static_cast<int>(ErrorCode::NoPackage); ++code)
        all << static_cast<ErrorCode>(code);
    return all;
}

} // namespace stoa
