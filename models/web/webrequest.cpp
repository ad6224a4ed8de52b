// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/web/webrequest.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

namespace stoa {

namespace {

constexpr qint64 atOnceBytes = 64 * 1024; // what lies in memory between two looks at the size
constexpr qsizetype longestMark = 1000; // of ETag and Last-Modified: they are sent back

bool isOfTheWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

QByteArray markOf(const QNetworkReply &reply, const char *name)
{
    const QByteArray mark = reply.rawHeader(name);
    return mark.size() <= longestMark ? mark : QByteArray();
}

WebFailure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return WebFailure::None;
    case QNetworkReply::HostNotFoundError:
        return WebFailure::NameNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return WebFailure::Certificate;
    case QNetworkReply::RemoteHostClosedError:
        return WebFailure::CutOff;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's own timer; what we give up ourselves ends elsewhere
        return WebFailure::Timeout;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return WebFailure::Proxy;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return WebFailure::Protocol;
    default:
        return WebFailure::NoConnection;
    }
}

} // namespace

WebRequest::WebRequest(QNetworkAccessManager &network, WebQuestion question, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_question(std::move(question))
{
    m_whole.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, [this] { end(WebFailure::Timeout); });
}

WebRequest::~WebRequest()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void WebRequest::start()
{
    if (m_ended)
        return;
    m_whole.start(m_question.whole);
    m_answer.movedForGood = true;
    isOfTheWeb(m_question.url) ? send(m_question.url) : end(WebFailure::BadAddress);
}

void WebRequest::cancel()
{
    end(WebFailure::Cancelled);
}

void WebRequest::send(const QUrl &url)
{
    m_answer.url = url;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(int(m_question.idle.count()));
    // Many servers refuse whoever does not look like a browser at all.
    request.setHeader(
        QNetworkRequest::UserAgentHeader, QStringLiteral("Mozilla/5.0 (compatible; Stoa/" STOA_VERSION ")"));
    request.setRawHeader("Accept-Language", "*"); // Qt would tell the language of this computer
    if (!m_question.etag.isEmpty())
        request.setRawHeader("If-None-Match", m_question.etag);
    if (!m_question.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", m_question.lastModified);
    m_reply = m_question.form == WebQuestion::Form::Head ? m_network.head(request) : m_network.get(request);
    m_reply->setReadBufferSize(atOnceBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_answer.detail += error.errorString() + QLatin1Char('\n');
    });
    // Queued: Qt 6.4 does not take it well when it is given up inside this signal.
    const auto readOwn = [this, reply = m_reply] {
        if (reply == m_reply)
            readHeaders();
    };
    connect(m_reply, &QNetworkReply::metaDataChanged, this, readOwn, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebRequest::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &WebRequest::readEnd);
}

void WebRequest::readHeaders()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_question.mostBytes
        && m_question.form == WebQuestion::Form::Whole)
        return end(WebFailure::TooLarge);
    if (m_question.form == WebQuestion::Form::Opening && m_answer.status >= 200 && !follow())
        end(WebFailure::None);
}

void WebRequest::readBody()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWanted
        = m_question.form == WebQuestion::Form::Whole && m_answer.status >= 200 && m_answer.status < 300;
    const QByteArray piece = m_reply->isOpen() ? m_reply->readAll() : QByteArray(); // Qt's timer closes it
    if (!isWanted)
        return;
    m_answer.body += piece;
    if (m_answer.body.size() > m_question.mostBytes)
        end(WebFailure::TooLarge);
}

//! Fewer bytes than were promised. Of packed bodies nobody knows, but then they do not unpack.
bool WebRequest::isCutOff() const
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return m_question.form == WebQuestion::Form::Whole && m_answer.isGood() && length.isValid()
        && !m_reply->hasRawHeader("Content-Encoding") && m_answer.body.size() < length.toLongLong();
}

void WebRequest::readEnd()
{
    readBody();
    if (m_ended || follow())
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    // A server's refusal is an answer, whatever number Qt has for it; its numbers from 201 on are of such.
    const bool isRefusal = m_answer.status >= 400 && error >= QNetworkReply::ContentAccessDenied;
    WebFailure failure = isRefusal ? WebFailure::None : failureOf(error);
    if (failure == WebFailure::None && m_answer.status == 0)
        failure = WebFailure::Protocol;
    if (failure == WebFailure::None && isCutOff())
        failure = WebFailure::CutOff;
    if (failure == WebFailure::NameNotFound)
        return lookUpName();
    m_answer.etag = markOf(*m_reply, "ETag");
    m_answer.lastModified = markOf(*m_reply, "Last-Modified");
    end(failure, m_reply->errorString());
}

//! Goes where the answer says. True: it did, or ended because it must not.
bool WebRequest::follow()
{
    if (m_answer.status != 301 && m_answer.status != 302 && m_answer.status != 303 && m_answer.status != 307
        && m_answer.status != 308)
        return false;
    const QByteArray place = m_reply->rawHeader("Location");
    if (place.isEmpty())
        return false;
    const QUrl from = m_answer.url;
    const QUrl to = from.resolved(QUrl::fromEncoded(place));
    const bool isDowngrade = from.scheme() == QLatin1String("https") && to.scheme() != QLatin1String("https");
    if (!isOfTheWeb(to) || isDowngrade || (isOwnNetwork(to.host()) && !isOwnNetwork(from.host()))) {
        end(WebFailure::UnsafeRedirect, to.toDisplayString());
    } else if (++m_answer.redirects > m_question.mostRedirects) {
        end(WebFailure::TooManyRedirects);
    } else {
        m_answer.movedForGood = m_answer.movedForGood && (m_answer.status == 301 || m_answer.status == 308);
        m_answer.body.clear();
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        // What was known of the old place says nothing about the new one.
        if (to != m_question.url) {
            m_question.etag.clear();
            m_question.lastModified.clear();
        }
        send(to);
    }
    return true;
}

//! Qt says "not found" too where nobody could be asked: the resolver's own answer parts the two.
void WebRequest::lookUpName()
{
    QHostInfo::lookupHost(m_answer.url.host(), this, [this](const QHostInfo &found) {
        end(found.error() == QHostInfo::HostNotFound ? WebFailure::NameNotFound : WebFailure::NoConnection,
            found.errorString());
    });
}

void WebRequest::end(WebFailure failure, const QString &detail)
{
    if (m_ended)
        return;
    m_ended = true;
    m_whole.stop();
    m_answer.failure = failure;
    m_answer.detail += detail;
    m_answer.movedForGood = m_answer.movedForGood && m_answer.redirects > 0;
    if (failure != WebFailure::None)
        m_answer.body.clear();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT finished(m_answer);
    deleteLater();
}

} // namespace stoa
