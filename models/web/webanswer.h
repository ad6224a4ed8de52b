// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>

namespace stoa {

//! What is asked of the web, and how much of it is taken.
struct WebQuestion
{
    enum class Form {
        Whole, //!< GET, with the body
        Head, //!< HEAD
        Opening, //!< GET, given up once the headers are there: for servers that refuse HEAD
    };

    QUrl url; //!< http or https, without a user's name
    Form form = Form::Whole;
    QByteArray etag = {}; //!< of an earlier answer: the server says 304 where nothing is new
    QByteArray lastModified = {};
    qint64 mostBytes = 8 << 20; //!< of the body, after unpacking
    int mostRedirects = 5; //!< E01 of the reliability table
    std::chrono::milliseconds idle{20'000}; //!< without a byte
    std::chrono::milliseconds whole{60'000}; //!< with all redirects
};

//! Why there is no answer.
enum class WebFailure : quint8 {
    None, //!< there is one; its status may still be a refusal
    Cancelled,
    BadAddress, //!< not an address of the web
    NameNotFound, //!< the system's resolver says that there is no such name. Some networks say so of every name
    NoConnection, //!< the name could not be asked for, nobody listens there, or no way leads there
    Certificate, //!< TLS failed; never passed over
    Timeout,
    TooLarge,
    TooManyRedirects,
    UnsafeRedirect, //!< from https to http, into the own network, or to something else than the web
    CutOff, //!< the connection ended before the answer did
    Proxy,
    Protocol, //!< what came is not HTTP
};

//! What the web answered.
struct WebAnswer
{
    WebFailure failure = WebFailure::None;
    int status = 0; //!< of HTTP; 0: none came
    QUrl url; //!< where it came from in the end
    int redirects = 0;
    bool movedForGood = false; //!< all redirects said so (301, 308)
    QByteArray body;
    QByteArray etag;
    QByteArray lastModified;
    QString detail; //!< technical

    bool isGood() const { return failure == WebFailure::None && status >= 200 && status < 300; }
};

//! Whether \a host is this machine or stands in the own network as far as its name tells: nothing from outside may send
//! us there.
bool isOwnNetwork(const QString &host);

} // namespace stoa

Q_DECLARE_METATYPE(stoa::WebAnswer)
