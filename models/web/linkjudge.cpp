// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/web/linkjudge.h"

namespace stoa {

namespace {

QString bareHost(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

bool isFrontPage(const QUrl &url)
{
    return (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery();
}

void judgeStatus(LinkVerdict &verdict, const QUrl &asked, const WebAnswer &answer)
{
    const auto set = [&verdict](LinkState state, LinkReason reason) {
        verdict.state = state;
        verdict.reason = reason;
    };
    if (answer.status == 404)
        return set(LinkState::Dead, LinkReason::NotFound);
    if (answer.status == 410)
        return set(LinkState::Dead, LinkReason::Gone);
    if (answer.status == 401 || answer.status == 403)
        return set(LinkState::Untold, LinkReason::Forbidden);
    if (answer.status == 429)
        return set(LinkState::Untold, LinkReason::TooMany);
    if (answer.status >= 500)
        return set(LinkState::Untold, LinkReason::ServerTrouble);
    if (answer.status < 200 || answer.status >= 300)
        return set(LinkState::Untold, LinkReason::OtherStatus);
    if (answer.redirects > 0 && isFrontPage(answer.url) && !isFrontPage(asked))
        return set(LinkState::Moved, LinkReason::FrontPage); // how many sites say "not found"
    if (answer.redirects > 0 && answer.movedForGood)
        return set(LinkState::Moved, LinkReason::MovedForGood);
    set(LinkState::Alive, LinkReason::None);
}

} // namespace

bool answeredForItself(const QUrl &asked, const WebAnswer &answer)
{
    return answer.failure == WebFailure::None && answer.status > 0 && bareHost(asked) == bareHost(answer.url);
}

LinkVerdict judgeLink(const QUrl &asked, const WebAnswer &answer, const LinkEvidence &evidence, qint64 nowMs)
{
    LinkVerdict verdict{
        linkKey(asked), LinkState::Untold, LinkReason::NoAnswer, answer.status, {}, answer.redirects, nowMs};
    if (answer.redirects > 0)
        verdict.to = linkKey(answer.url);
    switch (answer.failure) {
    case WebFailure::None:
        if (evidence.isPortal && !answeredForItself(asked, answer))
            verdict.reason = LinkReason::Portal;
        else
            judgeStatus(verdict, asked, answer);
        break;
    case WebFailure::NameNotFound:
        verdict.state = evidence.isOnline ? LinkState::Dead : LinkState::Untold;
        verdict.reason = evidence.isOnline ? LinkReason::NoSuchName : LinkReason::Offline;
        break;
    case WebFailure::Certificate:
        // A network that asks for a sign-in, and a clock that is wrong, fail every certificate.
        verdict.state = evidence.isOnline ? LinkState::Dead : LinkState::Untold;
        verdict.reason = LinkReason::Certificate;
        break;
    case WebFailure::NoConnection:
        verdict.reason = evidence.isOnline ? LinkReason::NoAnswer : LinkReason::Offline;
        break;
    case WebFailure::Timeout:
        verdict.reason = LinkReason::Timeout;
        break;
    case WebFailure::TooManyRedirects:
    case WebFailure::UnsafeRedirect:
        verdict.reason = LinkReason::Redirects;
        break;
    case WebFailure::Cancelled:
    case WebFailure::BadAddress:
    case WebFailure::TooLarge:
    case WebFailure::CutOff:
    case WebFailure::Proxy:
    case WebFailure::Protocol:
        break;
    }
    return verdict;
}

} // namespace stoa
