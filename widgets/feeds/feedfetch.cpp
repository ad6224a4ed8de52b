// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feeds/feedfetch.h"

#include "models/core/whendone.h"
#include "models/planning/feedreader.h"
#include "models/web/webclient.h"
#include "models/web/webrequest.h"
#include "widgets/common/errortext.h"
#include "widgets/feeds/feedwords.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace stoa {

namespace {

bool isUnreachable(WebFailure failure)
{
    return failure == WebFailure::NameNotFound || failure == WebFailure::NoConnection || failure == WebFailure::Timeout
        || failure == WebFailure::CutOff || failure == WebFailure::Proxy;
}

//! A feed and its bytes.
struct FeedFile
{
    FeedContent content;
    QByteArray bytes;
};

//! A feed on the disk. Errors: NotFound, NotAFile, NoPermission, TooLarge, and those of readFeed().
Result<FeedFile> readFeedFile(const QString &path)
{
    const QFileInfo place(path);
    if (!place.exists())
        return Error{ErrorCode::NotFound, {}, {}};
    if (!place.isFile())
        return Error{ErrorCode::NotAFile, {}, {}}; // a FIFO would block
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, {}, {}};
    const QByteArray bytes = file.read(FeedLimits::bytes + 1);
    Result<FeedContent> content = readFeed(bytes);
    if (!content)
        return content.error();
    return FeedFile{std::move(*content), bytes};
}

} // namespace

FeedFetch::FeedFetch(WebClient &client, FeedShelf shelf, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_shelf(std::move(shelf))
    , m_clock(clock)
{
}

void FeedFetch::fetch(const QList<FeedRow> &feeds)
{
    const bool wasRunning = isRunning();
    m_waiting += feeds;
    m_total += int(feeds.size());
    Q_EMIT progressed(m_done, m_total);
    if (!wasRunning && isRunning())
        next();
}

void FeedFetch::cancel()
{
    if (!isRunning())
        return;
    ++m_run;
    m_waiting.clear();
    m_done = m_total = 0;
    if (m_request) {
        m_request->disconnect(this);
        m_request->cancel();
    }
    Q_EMIT finished();
}

void FeedFetch::next()
{
    if (m_waiting.isEmpty()) {
        m_done = m_total = 0;
        Q_EMIT finished();
        return;
    }
    const FeedRow feed = m_waiting.takeFirst();
    QUrl(feed.url).isLocalFile() ? readFile(feed) : ask(feed, false);
}

//! \a isNamed: a page named it, and it is not searched for another name.
void FeedFetch::ask(const FeedRow &feed, bool isNamed)
{
    WebQuestion question;
    question.url = QUrl(feed.url);
    question.mostBytes = FeedLimits::bytes;
    // One that is about to be added has no title yet, and needs all of it.
    const std::optional<FeedShelf::Kept> kept = feed.title.isEmpty() ? std::nullopt : m_shelf.find(feed.url);
    if (kept) {
        question.etag = kept->etag;
        question.lastModified = kept->lastModified;
    }
    m_request = m_client.ask(question, this);
    connect(m_request, &WebRequest::finished, this,
        [this, feed, isNamed](const WebAnswer &answer) { take(feed, isNamed, answer); });
}

void FeedFetch::take(const FeedRow &feed, bool isNamed, const WebAnswer &answer)
{
    if (answer.isGood())
        return parse(feed, isNamed, answer);
    FeedOutcome outcome;
    outcome.feed = feed;
    outcome.isUnchanged = answer.failure == WebFailure::None && answer.status == 304;
    outcome.wasUnreachable = isUnreachable(answer.failure);
    outcome.problem = FeedWords::unanswered(answer);
    if (outcome.isUnchanged) {
        if (std::optional<FeedShelf::Kept> kept = m_shelf.find(feed.url)) {
            kept->atMs = m_clock.nowUtcMs();
            m_shelf.keep(feed.url, *kept);
        }
    }
    tell(std::move(outcome));
}

void FeedFetch::parse(const FeedRow &feed, bool isNamed, const WebAnswer &answer)
{
    const auto read = QtConcurrent::run([bytes = answer.body, url = answer.url] { return readFeed(bytes, url); });
    whenDone(read, this, [this, feed, isNamed, answer, run = m_run](const Result<FeedContent> &content) {
        if (run != m_run)
            return;
        FeedOutcome outcome;
        outcome.feed = feed;
        if (content) {
            outcome.content = *content;
            m_shelf.keep(feed.url, {answer.body, answer.etag, answer.lastModified, m_clock.nowUtcMs()});
            return tell(std::move(outcome));
        }
        const QUrl named = isNamed ? QUrl() : feedNamedBy(answer.body, answer.url);
        if (named.isValid() && content.error().args.value(1) == QLatin1String("html"))
            return ask({feed.id, named.toString(QUrl::FullyEncoded), feed.title}, true);
        outcome.problem = FeedWords::unreadable(content.error());
        tell(std::move(outcome));
    });
}

void FeedFetch::readFile(const FeedRow &feed)
{
    const auto read = QtConcurrent::run([path = QUrl(feed.url).toLocalFile()] { return readFeedFile(path); });
    whenDone(read, this, [this, feed, run = m_run](const Result<FeedFile> &file) {
        if (run != m_run)
            return;
        FeedOutcome outcome;
        outcome.feed = feed;
        if (file) {
            outcome.content = file->content;
            m_shelf.keep(feed.url, {file->bytes, {}, {}, m_clock.nowUtcMs()});
        } else {
            outcome.problem = FeedWords::unreadable(file.error());
        }
        tell(std::move(outcome));
    });
}

void FeedFetch::tell(FeedOutcome outcome)
{
    outcome.atMs = m_clock.nowUtcMs();
    const int run = m_run;
    Q_EMIT progressed(++m_done, m_total);
    Q_EMIT fetched(outcome);
    if (run == m_run)
        next();
}

} // namespace stoa
