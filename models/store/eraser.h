// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/backupkeeper.h"
#include "models/store/batches.h"
#include "models/store/writepath.h"

#include <QStringList>

namespace stoa {

//! Takes words that an act blanked out of every byte that this installation keeps of the project. Store thread; lives
//! as long as one erasure, or as what is left of one after a crash.
//!
//! In the act itself a mark is set; clear() takes it away when the words are gone from the search index, from what
//! SQLite leaves in the file, from the backups, from the merge bases and from what was typed and not saved. Whoever
//! finds the mark at the next opening clears again: every step can be done twice.
class Eraser final
{
public:
    using Transaction = std::function<Result<>(const std::function<Result<>(Writer &)> &)>;

    //! \a backups may be null: none are kept, and none are replaced.
    Eraser(
        const Project &project, WritePath &path, DerivedList derived, BackupKeeper *backups, Transaction transaction);

    //! Inside the act: versions of posts, views and kept conflicts in which one of \a words stands go; sets the mark.
    static void eraseTraces(Writer &writer, const QStringList &words);
    static bool isUnfinished(Connection &connection);

    //! Everything that no transaction can do. \a words: to be looked for in the bytes afterwards; none: nobody looks.
    //! Errors: those of the disk; then the mark stays. Storage where words are still found.
    Result<> clear(const QString &uuid, const QStringList &words);

private:
    Result<> clearIndexes();
    Result<> lookForBytes(const QStringList &words);
    void clearDataFolder(const QString &uuid, const QStringList &words);

    const Project &m_project;
    WritePath &m_path;
    DerivedList m_derived;
    BackupKeeper *m_backups;
    Transaction m_transaction;
};

//! Whether \a word stands in \a text as itself, not as a piece of a longer word.
bool standsAsWord(const QString &text, const QString &word);

} // namespace stoa
