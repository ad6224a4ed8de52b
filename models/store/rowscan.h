// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rowsums.h"

namespace stoa {

//! One pass over all rows that have a number made of their words, and over the media: which of them are not what was
//! written. Belongs to the thread of its connection, which may be in use by nobody else.
class RowScan final
{
public:
    //! Rows without a number: made by other means than an act.
    struct Missing
    {
        SummedKind kind = SummedKind::Post;
        qint64 from = 0; //!< both ends included
        qint64 to = 0;
    };

    explicit RowScan(Connection &reader); //!< must outlive this object

    //! Looks at the next rows, holding a writer off for some milliseconds at most. True: there are more.
    bool step();

    const QList<SpoiltRow> &spoilt() const { return m_spoilt; }
    QList<Missing> takeMissing() { return std::exchange(m_missing, {}); }
    qint64 rows() const { return m_rows; } //!< looked at so far
    //! Looks at one row again: what memory got wrong once is not told.
    static bool isSpoilt(Connection &reader, const SpoiltRow &row);

private:
    bool stepRows();
    bool stepMedia();

    Connection &m_reader;
    SummedKind m_kind = SummedKind::Post;
    qint64 m_after = -1;
    qint64 m_rows = 0;
    QList<SpoiltRow> m_spoilt;
    QList<Missing> m_missing;
};

} // namespace stoa
