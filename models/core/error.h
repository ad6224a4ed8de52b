// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace stoa {

//! What went wrong, by meaning. widgets/common/errortext makes the sentence; a test demands a sentence for each code.
enum class ErrorCode {
    None,
    // the file
    NotFound, //!< the row, file or name asked for is not there
    NotAFile, //!< a directory, FIFO or device where a file is needed
    NoPermission,
    DiskFull,
    Storage, //!< reading or writing failed for another reason; detail has SQLite's or the system's words
    Damaged,
    ForeignSchema, //!< tables that no version of Stoa made
    TooNew, //!< made by a newer Stoa that this one must not touch
    NotAProject,
    OpenElsewhere, //!< args: where
    UnfinishedSave, //!< a journal lies beside the file that this installation did not write
    CopiedDuringSave, //!< pages of two states: most likely a copy that was made while the file was saved
    OtherProject, //!< the two files are not copies of one project
    ReadOnly,
    FileMissing, //!< moved, renamed or deleted while it was open; args: path
    FileReplaced, //!< another program wrote it, or put another in its place, while it was open; args: path
    // edits
    Invalid, //!< args: what is wrong with the value
    Conflict,
    Frozen, //!< already published: no network moves a public post
    InThePast, //!< args: the time asked for
    TooEarly, //!< args: from when on it can be done, wall time YYYY-MM-DDTHH:MM
    AlreadyDrawn, //!< winners were drawn: the contest stands as it is
    NothingToUndo,
    NothingToRedo,
    WorkedOn, //!< an import that is to be taken back has rows that a person worked on; args: how many
    UndoUnavailable, //!< the history entry was made by another installation, or is too old
    CriticismProtected, //!< args: how many comments
    NotAllErased, //!< words are gone from the project, and not yet from all copies that are kept of it
    // imports
    Empty,
    TooLarge, //!< args: size, limit
    BadEncoding,
    UnreadableLayout, //!< no known layout and no mapping; args: headers found
    BadSyntax, //!< args: line, reason
    Cancelled,
    // rules
    BadPattern, //!< args: place, reason
    Offline,
    NoPackage, //!< a part of the installation is missing; args: what
};

//! Why something could not be done. Travels inside Result; never thrown, never lost.
struct Error
{
    ErrorCode code = ErrorCode::None;
    QStringList args; //!< facts for the sentence, already plain text
    QString detail; //!< technical, for the log; never shown as the message

    friend bool operator==(const Error &, const Error &) = default;
};

//! The code's token, for logs, the command line and tests. Never changes with the language.
QString errorToken(ErrorCode code);

} // namespace stoa

Q_DECLARE_METATYPE(stoa::Error)
