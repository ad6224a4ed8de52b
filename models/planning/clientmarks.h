// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

class QJsonObject;

namespace stoa {

class Connection;

//! What a client goes by, and what therefore has no place in another client's posts. Plain values.
struct ClientMarks
{
    struct Account
    {
        QString network; //!< token
        QString handle; //!< as it is written
        friend bool operator==(const Account &, const Account &) = default;
    };

    QString uuid; //!< of the project; copies share it
    QString name;
    QList<Account> accounts;
    QStringList domains; //!< its own sites; in ASCII, without "www."
    QStringList hashtags; //!< of its themes, folded, without the # sign
    QStringList usedDomains; //!< those that several posts link to
    QStringList usedHashtags; //!< those that several posts carry
    QStringList pictures; //!< SHA-256 of all media, hexadecimal
    //! Marks (Finding::mark) that a person called this client's too. Only of the open project: never kept elsewhere.
    QSet<QString> shared;

    QJsonObject toJson() const;
    static ClientMarks fromJson(const QJsonObject &json);
    friend bool operator==(const ClientMarks &, const ClientMarks &) = default;
};

//! Which posts tell what a client uses.
enum class MarkSource {
    AllPosts,
    AgreedPosts, //!< approved, scheduled or published: a slip in a draft makes nothing a client's own
};

//! How many posts must have a hashtag or link before it counts as the client's.
constexpr int postsOfUsedMark = 3;

//! Accounts, sites and themes: what was entered as the client's. A few rows; the window's thread may ask.
ClientMarks readOwnedMarks(Connection &reader);
//! All of them, from the file at \a path as it lies there, through a connection that cannot write; the newest thousands
//! of posts, in chunks, so that whoever edits that project waits for milliseconds at most. Any thread. Errors: those of
//! opening, and ForeignSchema for a file of another version.
Result<ClientMarks> readClientMarks(const QString &path, MarkSource source = MarkSource::AllPosts);

//! Marks as they are kept: of an account, a hashtag (both as written, without their sign), a site, a picture.
QString handleMark(const QString &handle);
QString hashtagMark(const QString &hashtag);
QString siteMark(const QString &domain);
QString pictureMark(const QString &sha256);

//! The hashtags of \a text as they stand there, without the # sign.
QStringList hashtagsIn(const QString &text);
//! The host of an address, written with or without scheme, in ASCII and without "www."; empty where it is none.
QString markHostOf(QStringView address);
//! The hosts of the web addresses in \a text, as markHostOf().
QStringList markHostsIn(const QString &text);
//! The places that everybody links to (the networks themselves, shorteners, maps), each with the network's token where
//! it is one.
const QHash<QString, QString> &sharedPlaces();

} // namespace stoa
