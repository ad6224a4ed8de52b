// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QtGlobal>

namespace stoa {

class Connection;

//! Whether all pages of a file are of one moment: a sum over them stands in twenty bytes of the first page which SQLite
//! leaves alone (72 to 91 of the header), beside the change counter it was made for. A copy that ran through a commit
//! has pages of two states, each of them valid; nothing but the sum can tell.
//!
//! A sum of another counter says nothing: somebody wrote the file who does not keep it.
struct PageSum
{
    enum class State {
        Unknown, //!< there is none, or it was made for another state
        Saving, //!< a commit writes its pages
        Whole, //!< sum is that of all pages
    };
    State state = State::Unknown;
    quint64 sum = 0;

    static constexpr int pageBytes = 4096; //!< of all projects; a file with others has no sum
    static constexpr int at = 72; //!< in the first page
    static constexpr int bytes = 20;

    //! What one page adds to the sum; \a number counts from 1. A page of zeros adds nothing, as a missing one.
    static quint64 ofPage(quint32 number, const char *page);
    //! Reads it from a file's first 100 bytes.
    static PageSum in(const char *header);
    //! Writes it into the first page, or into its first 100 bytes, for the counter that stands there.
    void putInto(char *header) const;

    static quint32 counterIn(const char *header); //!< SQLite's change counter
    static quint32 pagesIn(const char *header); //!< of the whole file, as the last commit counted
};

//! False when the pages that \a reader sees are not of one moment; true too where no sum is kept. Reads the whole file,
//! half a second for 500 MB, under SQLite's own lock. Errors: Storage.
Result<bool> isOfOneMoment(Connection &reader);

} // namespace stoa
