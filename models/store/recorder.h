// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/store/database.h"

struct sqlite3_session;

namespace stoa {

//! Records what one act does to the recorded tables. Store thread only; lives from after BEGIN to before COMMIT.
class Recorder final
{
public:
    //! \a withFacts: the tables of imports and rule runs too.
    explicit Recorder(Connection &connection, bool withFacts = false);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    Result<QByteArray> changeset() const; //!< empty: no net effect

private:
    Connection &m_connection;
    sqlite3_session *m_session = nullptr;
};

//! The rows a changeset touches, in its order.
Result<QList<RowChange>> rowsOf(const QByteArray &changeset);
Result<QByteArray> inverted(const QByteArray &changeset);
//! One changeset with the effect of both, \a first applied before \a second.
Result<QByteArray> combined(const QByteArray &first, const QByteArray &second);
//! Applies it or changes nothing. Any conflict is an error: what was undone must be exactly what was done.
Result<> apply(Connection &connection, const QByteArray &changeset);

} // namespace stoa
