// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/planning/feed.h"
#include "models/planning/feedshelf.h"
#include "models/web/webanswer.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace stoa {

class WebClient;
class WebRequest;

//! What asking for a feed came to.
struct FeedOutcome
{
    FeedRow feed; //!< its url is another one where a page named the feed
    FeedContent content;
    bool isUnchanged = false; //!< the server says that nothing is new; no content then
    bool wasUnreachable = false; //!< nobody answered: it may be all right another time
    QString problem; //!< words for the screen; empty: it went well
    qint64 atMs = 0; //!< UTC
};

//! Asks for feeds, from the web or from the disk, one after another, because a person asked. Parses off the window's
//! thread, keeps what is good on the shelf. Window's thread.
class FeedFetch final : public QObject
{
    Q_OBJECT

public:
    FeedFetch(WebClient &client, FeedShelf shelf, const Clock &clock, QObject *parent = nullptr);

    void fetch(const QList<FeedRow> &feeds); //!< after those that are being asked for
    void cancel();
    bool isRunning() const { return m_total > 0; }

Q_SIGNALS:
    void fetched(const stoa::FeedOutcome &outcome);
    void progressed(int done, int total);
    void finished();

private:
    void next();
    void ask(const FeedRow &feed, bool isNamed);
    void take(const FeedRow &feed, bool isNamed, const WebAnswer &answer);
    void parse(const FeedRow &feed, bool isNamed, const WebAnswer &answer);
    void readFile(const FeedRow &feed);
    void tell(FeedOutcome outcome);

    WebClient &m_client;
    FeedShelf m_shelf;
    const Clock &m_clock;
    QList<FeedRow> m_waiting;
    QPointer<WebRequest> m_request;
    int m_done = 0;
    int m_total = 0; //!< 0: nothing runs
    int m_run = 0; //!< what was parsed for an earlier run is not told
};

} // namespace stoa

Q_DECLARE_METATYPE(stoa::FeedOutcome)
