// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"

namespace stoa {

//! What the project holds of one person, for the question before it is erased.
struct PersonTrace
{
    QString name; //!< a stranger's text
    qint64 comments = 0;
    qint64 notes = 0; //!< of the team, beside their comments
    qint64 replies = 0; //!< ours to them, drafts included
    qint64 posts = 0; //!< of ours that name them; they stay
    qint64 acts = 0; //!< that can be undone now, and not afterwards
};

//! Erases what a person wrote and is called, for good (features.md, W06). Window's thread.
//!
//! What stays are empty comments with their time, account, state and labels, so that the counts of statistics stay
//! right. A comment that was erased is known again by a hash of its id: reading the same file in again does not bring
//! it back, and neither does bringing in another copy of the project.
class PersonEdits final
{
public:
    explicit PersonEdits(EditService &edits); //!< must outlive this object

    //! Errors: NotFound, those of the connection.
    static Result<PersonTrace> trace(Connection &reader, qint64 person);
    //! Cannot be undone. Errors: NotFound, NotAllErased (the act itself is done), those of every act.
    QFuture<Result<ActDone>> forget(const QList<qint64> &persons);

    //! The comments and persons that were erased in the project of \a connection, by their ids.
    struct Erased
    {
        QList<qint64> comments;
        QList<qint64> persons;
    };
    static Erased erasedIn(Connection &connection);
    //! Empties them again, where another copy of the project has brought their words in. Inside an act.
    static void eraseAgain(Writer &writer, const Erased &erased);

private:
    EditService &m_edits;
};

//! What stands in the place of the network's id of a comment that was erased.
QByteArray erasedIdOf(qint64 account, QByteArrayView remoteId);
bool isErasedId(QByteArrayView remoteId);

} // namespace stoa
