// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/rules/commentfacts.h"

#include <QHash>

#include <functional>

namespace stoa {

class Connection;

//! All comments, or those of one import, newest first, for background work on a connection of its own.
//!
//! Read in short chunks, so that a writer never waits for more than some milliseconds. What a person decided is read
//! once at the beginning.
class CommentChunks final
{
public:
    //! \a reader must outlive this object and belongs to the calling thread. \a import: none means all history.
    explicit CommentChunks(Connection &reader, ImportId import = {});

    qint64 total() const { return m_total; }
    bool wasAnswered(CommentId id) const;

    //! Calls \a each for every comment; \a goOn is asked between chunks with the number done, and false ends it with
    //! Cancelled. The views in the facts are valid during the call only.
    Result<> read(const std::function<void(const CommentFacts &)> &each, const std::function<bool(qint64)> &goOn);

private:
    struct Decided
    {
        int criticism = -1;
        bool answered = false;
    };
    qint64 readChunk(qint64 before, const std::function<void(const CommentFacts &)> &each, qint64 &done);

    Connection &m_reader;
    ImportId m_import;
    qint64 m_total = 0;
    QHash<qint64, Decided> m_decided;
};

} // namespace stoa
