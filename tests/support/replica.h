// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/writer.h"

#include <QRandomGenerator>
#include <QSet>

#include <functional>
#include <memory>

namespace stoa::test {

//! A copy of a project in memory, for merging: bare rows, no history. Each text in it is a word of its own, so that a
//! word that is gone is an edit that was lost.
class Replica final
{
public:
    Replica();

    Connection &connection() { return *m_connection; }
    void copyFrom(Replica &other); //!< byte for byte
    void make(quint32 seed); //!< some accounts, posts, labels, comments
    //! \a steps acts as a person or an import does them. Ids are \a side modulo 3: each copy makes its own.
    void edit(quint32 seed, int side, int steps);

    void run(const char *sql); //!< fails the program when it fails
    QString text(const char *sql);
    Error act(const std::function<void(Writer &)> &work); //!< one transaction
    QString dump(); //!< every row that a merge concerns; metrics by name
    QSet<QString> words(); //!< every text that edit() and make() wrote and that is still somewhere
    QString problems(); //!< what SQLite finds wrong; empty: nothing

private:
    struct Pen;
    void step(Pen &pen, int what);
    static void writePost(Pen &pen);
    static void changeRow(Pen &pen);
    static void deleteThing(Pen &pen);
    static void importComments(Pen &pen);
    static void workOnComment(Pen &pen);

    std::unique_ptr<Connection> m_connection;
};

} // namespace stoa::test
