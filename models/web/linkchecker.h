// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/web/linkjudge.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace stoa {

class WebClient;
class WebRequest;

//! Looks whether links are alive: HEAD, and GET where HEAD is refused; at most four at once, and one to each host.
//!
//! What only a connection can tell (a name that is not there, a certificate that does not fit) waits until another site
//! has answered for itself: being offline is nobody's dead link. Window's thread; one run at a time. Deleting it gives
//! up what is under way.
class LinkChecker final : public QObject
{
    Q_OBJECT

public:
    enum class OwnNetwork {
        Refused, //!< such a link is judged without asking: whoever follows it stands elsewhere
        Asked, //!< for tests
    };

    //! \a client and \a clock must outlive this object.
    LinkChecker(
        WebClient &client, const Clock &clock, OwnNetwork ownNetwork = OwnNetwork::Refused, QObject *parent = nullptr);

    //! Sites that answered lately: asked at the end, one by one, where no other answered in this run.
    void setWitnesses(const QList<QUrl> &sites) { m_witnesses = sites; }
    void setPatience(std::chrono::milliseconds idle, std::chrono::milliseconds whole); //!< for each question
    void check(const QList<QUrl> &links); //!< each address once
    void cancel(); //!< what is known by then was told; the rest is not
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void checked(const stoa::LinkVerdict &verdict);
    void progressed(int done, int total);
    void finished(bool cancelled);

private:
    struct Answered
    {
        QUrl link;
        WebAnswer answer;
    };

    void fill();
    void ask(const QUrl &link, WebQuestion::Form form);
    void take(const QUrl &link, WebQuestion::Form form, const WebAnswer &answer);
    void tell(const Answered &answered, const LinkEvidence &evidence);
    void tellHeld(const LinkEvidence &evidence);
    void askWitness();
    bool looksLikePortal() const;
    void end(bool cancelled);
    WebQuestion question(const QUrl &link, WebQuestion::Form form) const;

    WebClient &m_client;
    const Clock &m_clock;
    const OwnNetwork m_ownNetwork;
    QList<QUrl> m_waiting;
    QHash<QString, QPointer<WebRequest>> m_asked; //!< by host
    QList<Answered> m_held;
    QList<QUrl> m_witnesses;
    std::chrono::milliseconds m_idle{15'000};
    std::chrono::milliseconds m_whole{30'000};
    int m_done = 0;
    int m_total = 0;
    bool m_online = false;
    bool m_running = false;
};

} // namespace stoa
