// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/derived.h"

#include <QMetaType>

namespace stoa {

//! What has a number made of its words beside it. Stored: the numbers never change.
enum class SummedKind : quint8 {
    Post = 1,
    Variant = 2,
    Media = 3, //!< no row of row_sum: the bytes lie by their own SHA-256
};

//! A row that is not what was written: the disk, memory or another program changed it.
struct SpoiltRow
{
    SummedKind kind = SummedKind::Post;
    qint64 id = 0; //!< of the post, the variant, or media_bytes' rowid
    qint64 sum = 0; //!< what it was when it was written; of media nothing
    QString sha256; //!< of media
    friend bool operator==(const SpoiltRow &, const SpoiltRow &) = default;
};

//! Keeps row_sum in step with posts and variants: every act, undo, redo and merge passes here before its commit, so a
//! number is always of what somebody wrote. Store thread.
class RowSums final : public Derived
{
public:
    void bringUpToDate(Writer &writer, const ChangeList &changes) override;

    //! For rows that have no number yet, made by other means; those that have one keep it. \a connection may write.
    static void addMissing(Connection &connection, SummedKind kind, qint64 from, qint64 to);
    //! The row is right as it is. \a connection may write.
    static void renew(Connection &connection, SummedKind kind, qint64 id);
    //! The number of the row as it stands; nothing: there is no such row.
    static std::optional<qint64> sumNow(Connection &connection, SummedKind kind, qint64 id);
    //! "SELECT id, number as it is, number as it was FROM … WHERE id > ? ORDER BY id LIMIT ?" of posts or variants.
    static const char *comparison(SummedKind kind);
};

} // namespace stoa

Q_DECLARE_METATYPE(stoa::SpoiltRow)
Q_DECLARE_METATYPE(QList<stoa::SpoiltRow>)
