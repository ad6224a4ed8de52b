// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/clientmarks.h"
#include "models/planning/postrow.h"

namespace stoa {

//! Knows what other clients of this installation go by, and finds it in the posts of this one: the slip of somebody who
//! works for several at once. A value that never changes; no disk is asked.
//!
//! What both own is nobody's slip, and so is what belongs to everybody: the networks' own addresses, the hashtags of
//! days and weekdays, a hashtag or link that several other clients use.
class ClientGuard final
{
public:
    //! \a own as read from the open project's file, for what its agreed posts use; \a all may hold it too, and copies
    //! of it. \a common: hashtags that are anybody's, folded.
    ClientGuard(const ClientMarks &own, const QList<ClientMarks> &all, const QSet<QString> &common);

    bool isEmpty() const
    {
        return m_accounts.isEmpty() && m_domains.isEmpty() && m_hashtags.isEmpty() && m_pictures.isEmpty();
    }
    bool knowsPictures() const { return !m_pictures.isEmpty(); }
    //! What the texts and the link of \a row have of other clients; each thing once. \a owned: what is entered as this
    //! client's by now.
    QList<Finding> look(const PostRow &row, const ClientMarks &owned) const;
    //! The client whose picture it is; empty: nobody else's. \a sha256 hexadecimal.
    QString clientOfPicture(const QString &sha256) const { return m_pictures.value(sha256); }

private:
    struct OtherAccount
    {
        QString network;
        QString handle;
        QString folded;
        QString client;
    };
    class Search;

    void addMarks(const ClientMarks &marks, QHash<QString, QSet<QString>> &users);

    QList<OtherAccount> m_accounts;
    QHash<QString, QString> m_domains; //!< to the client's name
    QHash<QString, QString> m_hashtags;
    QHash<QString, QString> m_pictures;
    bool m_hasForeignLetters = false; //!< one of the domains has other letters than ASCII
    QSet<QString> m_common; //!< hashtags and hosts that nobody is warned of
};

//! The hashtags of every day and weekday theme that come with Stoa, in all languages, folded. Reads them all: not on
//! the window's thread.
QSet<QString> commonHashtags();

} // namespace stoa
