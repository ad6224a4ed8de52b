// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/contestcheck.h"
#include "models/planning/postrow.h"

namespace stoa {

class Connection;

//! What the inbox has under the post of a contest, or elsewhere.
struct ContestSource
{
    PostId post; //!< comments that stand under it; none: anywhere
    AccountId account; //!< none: any
    QString words; //!< folded text that must stand in them; empty: any
    std::optional<qint64> fromMs; //!< UTC, included
    std::optional<qint64> toMs; //!< UTC, excluded
};

//! Reading contests. Belongs to the thread of its connection.
class ContestQueries final
{
public:
    explicit ContestQueries(Connection &reader) noexcept; //!< must outlive this object

    Result<QList<Contest>> all() const; //!< those that end last first, those without an end on top
    Result<Contest> contest(ContestId id) const; //!< Errors: NotFound.
    std::optional<ContestId> ofPost(PostId post) const; //!< the newest that this post announces
    //! In the order in which they are held against the conditions: by time, then id.
    Result<QList<ContestEntry>> entries(ContestId id) const;
    //! Its entries held against its conditions, in the project's zone.
    Result<QList<CheckedEntry>> checked(const Contest &contest) const;
    QStringList networks(
        const Contest &contest) const; //!< tokens of the accounts of its post; no post: of all accounts
    QStringList ownNames() const; //!< handles and names of the project's accounts
    //! Comments that fit \a source, oldest first, that are no entry of \a contest yet.
    Result<QList<CommentId>> commentsFor(ContestId contest, const ContestSource &source) const;

private:
    Result<QList<Contest>> read(const char *sql, qint64 value) const;

    Connection &m_reader;
};

//! Contests that \a rows announce and whose checklist has open points, from a day before their start on. Post ->
//! findings; posts that are out, and ideas, have none. \a nowMs: UTC.
QHash<PostId, QList<Finding>> contestFindings(Connection &reader, const QList<PostRow> &rows, qint64 nowMs);

} // namespace stoa
