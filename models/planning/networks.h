// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/textcount.h"

#include <QStringList>
#include <QUrl>

namespace stoa {

//! A number that a network sets, and where we have it from. What is not verified warns, and never blocks.
struct NetworkLimit
{
    qint64 value = 0; //!< 0: none known
    const char *source = ""; //!< key of the source, as listed in networks.cpp
    bool verified = false; //!< the network's own page or specification was read

    bool isKnown() const { return value > 0; }
    //! Of the network's own page or specification.
    static constexpr NetworkLimit read(qint64 value, const char *source) { return {value, source, true}; }
    //! Of others, or from memory.
    static constexpr NetworkLimit heard(qint64 value, const char *source = "MEMORY") { return {value, source, false}; }
};

//! Kinds of files, and where we have it from.
struct MediaTypes
{
    const char *names = ""; //!< separated by spaces, of: jpeg png gif webp heic avif, mp4 mov webm; none: not known
    const char *source = "";
    bool verified = false;

    QStringList list() const { return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts); }
};

//! What the planner must know of one network. Nothing here needs a connection.
struct Network
{
    const char *token = "";
    const char *name = ""; //!< as the network writes itself; the generic ones are translated by widgets
    const char *badge = ""; //!< two letters for small places
    CountWay way = CountWay::CodePoints;
    NetworkLimit text;
    NetworkLimit textBytes; //!< a second limit, in UTF-8 bytes
    NetworkLimit caption; //!< of a text that goes with media, where it differs
    NetworkLimit hashtags;
    NetworkLimit altText; //!< characters
    bool hasAltText = true; //!< false: the network shows none, so none is missed
    NetworkLimit pictures; //!< and films, in one post; more on media: medialimits.h
    NetworkLimit leastMedia; //!< without so many nothing goes out there; none: text alone will do
    NetworkLimit pictureBytes;
    MediaTypes pictureTypes;
    NetworkLimit filmBytes;
    NetworkLimit filmLeastMs;
    NetworkLimit filmMostMs;
    const char *composer = ""; //!< where a post is written by hand; {text} and {server} (of the handle) are filled in
    bool composerVerified = false;

    QString tokenText() const { return QString::fromLatin1(token); }
};

//! All networks, in the order of the contract (cli.md).
const QList<Network> &networks();

//! Null for a token that is none.
const Network *findNetwork(const QString &token);

//! How \a text stands against the limits of \a network, as the network counts. With several limits the one with the
//! least room left. \a withMedia: it goes out as a caption.
TextCount countFor(const Network &network, QStringView text, bool withMedia = false);

//! The page where \a text can be put in by hand; empty where a network has none. \a handle names the server on
//! Mastodon.
QUrl composerUrl(const Network &network, const QString &text, const QString &handle);

} // namespace stoa
