// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/inbox/searchterms.h"
#include "models/store/database.h"

#include <functional>
#include <optional>

namespace stoa {

class EditService;

//! One comment that a search found.
struct SearchHit
{
    CommentId id;
    std::optional<qint64> atMs; //!< UTC; none: undated
    QString account; //!< "network:handle"
    QString author;
    QString text;
};

struct SearchAnswer
{
    QList<SearchHit> hits; //!< newest first
    SearchTerms terms; //!< for marking what fits, where it is shown: nothing is marked that nobody looks at
    qint64 notIndexed = 0; //!< comments that the index does not hold yet
};

//! Full-text search over all comments of the project, newest first, in milliseconds. Case and accents do not matter.
//! Reads through \a connection on its thread.
class CommentSearch final
{
public:
    explicit CommentSearch(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<SearchAnswer> find(const QString &query, int limit = 100);
    //! Only the ids, newest first. \a keepOn is asked every thousand ids; false ends the search.
    Result<std::vector<qint64>> ids(const SearchTerms &terms, qint64 limit, const std::function<bool()> &keepOn = {});

private:
    Connection &m_connection;
};

//! Indexes everything that is pending, and waits for it: for the command line. The window has SearchFeeder.
Result<> indexPendingComments(EditService &edits);

} // namespace stoa
