// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/postrow.h"

#include <QStringList>

namespace stoa {

class Connection;

//! Which posts are wanted. Values of one list are alternatives; the lists combine. An empty list asks for nothing.
struct PostFilter
{
    QList<AccountId> accounts;
    QStringList networks; //!< tokens
    QList<LabelId> labels;
    QList<ThemeId> themes;
    QList<CampaignId> campaigns;
    QList<PostStatus> statuses;
    QList<PostKind> kinds;
    QString text; //!< words; each must occur in title, text, a variant's text or the notes, case and accents aside

    bool isEmpty() const { return *this == PostFilter(); }
    friend bool operator==(const PostFilter &, const PostFilter &) = default;
};

bool matches(const PostRow &row, const PostFilter &filter);

//! Everything that is asked about planned posts.
//!
//! Plain and synchronous; belongs to the thread of its connection. A month of a project with 100,000 posts takes under
//! 2 ms: one pass over the index of wall times, then variants, labels and media of those posts in one statement each.
//! Findings are not computed here, see PostChecks.
class PostQueries final
{
public:
    explicit PostQueries(Connection &reader) noexcept; //!< must outlive this object

    //! Posts with a date in [\a from, \a to), by time, then id.
    Result<QList<PostRow>> between(QDate from, QDate to, const PostFilter &filter = {}) const;
    //! Posts without a date, in the order of the tray.
    Result<QList<PostRow>> tray(const PostFilter &filter = {}) const;
    //! The posts of \a ids that exist, in the order of between(), undated last.
    Result<QList<PostRow>> byIds(const QList<PostId> &ids) const;
    //! Errors: NotFound.
    Result<PostRow> post(PostId id) const;
    //! When it goes out, without its texts, which may be megabytes; invalid: undated. Errors: NotFound.
    Result<WallTime> timeOf(PostId id) const;
    //! All posts, by time, undated last.
    Result<QList<PostRow>> all(const PostFilter &filter = {}) const;

    Result<QList<PostAttachment>> attachments(PostId post) const; //!< in their order
    Result<QList<PostVersion>> versions(PostId post) const; //!< newest first
    //! Days of [\a from, \a to) with the number of posts on each, for a year at a glance.
    Result<QList<std::pair<QDate, int>>> countByDay(QDate from, QDate to, const PostFilter &filter = {}) const;

private:
    Result<QList<PostRow>> complete(QList<PostRow> rows, const PostFilter &filter) const;
    void addAccounts(QList<PostRow> &rows) const;
    void addLabels(QList<PostRow> &rows) const;
    void addMedia(QList<PostRow> &rows) const;
    void addTies(QList<PostRow> &rows) const;

    Connection &m_reader;
};

} // namespace stoa
