// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/web/linkchecker.h"

#include "models/web/webclient.h"
#include "models/web/webrequest.h"

namespace stoa {

namespace {

constexpr qsizetype mostAtOnce = 4; // a household's line and a stranger's server bear more; nobody waits long for less
constexpr int mostLinkRedirects = 10; // shorteners in a row are common; browsers give up at 20
const QString witnessSlot = QStringLiteral("*"); // no host has this name

} // namespace

LinkChecker::LinkChecker(WebClient &client, const Clock &clock, OwnNetwork ownNetwork, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_ownNetwork(ownNetwork)
{
}

void LinkChecker::setPatience(std::chrono::milliseconds idle, std::chrono::milliseconds whole)
{
    m_idle = idle;
    m_whole = whole;
}

void LinkChecker::check(const QList<QUrl> &links)
{
    cancel();
    QSet<QString> seen;
    m_waiting.clear();
    m_held.clear();
    for (const QUrl &link : links) {
        if (seen.contains(linkKey(link)))
            continue;
        seen.insert(linkKey(link));
        m_waiting.append(link);
    }
    m_done = 0;
    m_total = int(m_waiting.size());
    m_online = false;
    m_running = true;
    Q_EMIT progressed(0, m_total);
    // The caller may connect first, and nothing ends inside its call.
    QMetaObject::invokeMethod(this, &LinkChecker::fill, Qt::QueuedConnection);
}

void LinkChecker::cancel()
{
    if (m_running)
        end(true);
}

WebQuestion LinkChecker::question(const QUrl &link, WebQuestion::Form form) const
{
    WebQuestion question;
    question.url = link.adjusted(QUrl::RemoveFragment);
    question.form = form;
    question.mostRedirects = mostLinkRedirects;
    question.idle = m_idle;
    question.whole = m_whole;
    return question;
}

//! Begins as many questions as may run, each to a host of its own.
void LinkChecker::fill()
{
    for (qsizetype at = 0; m_running && at < m_waiting.size() && m_asked.size() < mostAtOnce;) {
        const QUrl link = m_waiting.at(at);
        if (m_asked.contains(link.host())) {
            ++at;
            continue;
        }
        m_waiting.removeAt(at);
        if (isOwnNetwork(link.host()) && m_ownNetwork == OwnNetwork::Refused) {
            LinkVerdict verdict{linkKey(link), LinkState::Untold, LinkReason::OwnNetwork};
            verdict.atMs = m_clock.nowUtcMs();
            Q_EMIT checked(verdict);
            Q_EMIT progressed(++m_done, m_total);
            continue;
        }
        ask(link, WebQuestion::Form::Head);
    }
    if (m_running && m_waiting.isEmpty() && m_asked.isEmpty())
        askWitness();
}

void LinkChecker::ask(const QUrl &link, WebQuestion::Form form)
{
    WebRequest *const request = m_client.ask(question(link, form), this);
    m_asked.insert(link.host(), request);
    connect(request, &WebRequest::finished, this,
        [this, link, form](const WebAnswer &answer) { take(link, form, answer); });
}

void LinkChecker::take(const QUrl &link, WebQuestion::Form form, const WebAnswer &answer)
{
    m_asked.remove(link.host());
    // Many servers refuse HEAD, some by 404, and some hang up on it: the browser's own question decides.
    const bool isRefused = (answer.failure == WebFailure::None && answer.status >= 400 && answer.status != 429)
        || answer.failure == WebFailure::CutOff || answer.failure == WebFailure::Protocol;
    if (form == WebQuestion::Form::Head && isRefused)
        return ask(link, WebQuestion::Form::Opening);
    Q_EMIT progressed(++m_done, m_total);
    if (!m_running)
        return; // whoever heard of the progress gave up
    const bool forItself = answeredForItself(link, answer);
    if (forItself && !m_online) {
        m_online = true;
        tellHeld({true, false});
    }
    const Answered answered{link, answer};
    if (m_online || answer.failure == WebFailure::Timeout)
        tell(answered, {m_online, false});
    else
        m_held.append(answered);
    fill();
}

void LinkChecker::tell(const Answered &answered, const LinkEvidence &evidence)
{
    Q_EMIT checked(judgeLink(answered.link, answered.answer, evidence, m_clock.nowUtcMs()));
}

void LinkChecker::tellHeld(const LinkEvidence &evidence)
{
    const QList<Answered> held = std::exchange(m_held, {});
    for (const Answered &answered : held)
        tell(answered, evidence);
}

//! Several sites were answered for by one that is none of them.
bool LinkChecker::looksLikePortal() const
{
    QHash<QString, QSet<QString>> sentOn; // where to -> from where
    for (const Answered &answered : m_held) {
        if (answered.answer.failure == WebFailure::None)
            sentOn[answered.answer.url.host()].insert(answered.link.host());
    }
    return std::any_of(sentOn.cbegin(), sentOn.cend(), [](const QSet<QString> &from) { return from.size() > 1; });
}

void LinkChecker::askWitness()
{
    if (m_held.isEmpty() || m_witnesses.isEmpty()) {
        tellHeld({m_online, looksLikePortal()});
        return end(false);
    }
    const QUrl site = m_witnesses.takeFirst();
    WebRequest *const request = m_client.ask(question(site, WebQuestion::Form::Head), this);
    m_asked.insert(witnessSlot, request);
    connect(request, &WebRequest::finished, this, [this, site](const WebAnswer &answer) {
        m_asked.remove(witnessSlot);
        if (answeredForItself(site, answer)) {
            m_online = true;
            tellHeld({true, false});
        }
        askWitness();
    });
}

void LinkChecker::end(bool cancelled)
{
    m_running = false;
    m_waiting.clear();
    m_held.clear();
    const QHash<QString, QPointer<WebRequest>> asked = std::exchange(m_asked, {});
    for (const QPointer<WebRequest> &request : asked) {
        if (request) {
            request->disconnect(this);
            request->cancel();
        }
    }
    Q_EMIT finished(cancelled);
}

} // namespace stoa
