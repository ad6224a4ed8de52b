// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/links/linkguard.h"

#include "models/planning/linkwatch.h"
#include "models/planning/postlinks.h"
#include "models/planning/postqueries.h"
#include "models/settings/settings.h"
#include "models/store/editservice.h"
#include "widgets/common/projectcontext.h"

namespace stoa {

namespace {

constexpr int guardRestMs = 3000; // a link that is being typed is none yet
constexpr qint64 freshLookMs = 24LL * 3600 * 1000; // a link looked at today is not looked at again
constexpr qsizetype mostAtATime = 200; // an import that plans a year: the rest is looked at by hand

} // namespace

LinkGuard::LinkGuard(ProjectContext &context, LinkChecker::OwnNetwork ownNetwork, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    if (!context.web || !context.linkWatch)
        return;
    m_checker = std::make_unique<LinkChecker>(*context.web, context.clock, ownNetwork);
    connect(m_checker.get(), &LinkChecker::checked, context.linkWatch, &LinkWatch::note);
    // Questions that were put off while others were on their way.
    connect(m_checker.get(), &LinkChecker::finished, this, [this] {
        if (!m_posts.isEmpty())
            m_rest.start();
    });
    connect(&context.edits, &EditService::changed, this, &LinkGuard::onChanged);
    m_rest.setSingleShot(true);
    m_rest.setInterval(guardRestMs);
    connect(&m_rest, &QTimer::timeout, this, &LinkGuard::look);
}

LinkGuard::~LinkGuard()
{
    if (m_checker)
        m_checker->disconnect();
}

void LinkGuard::onChanged(const ChangeList &changes)
{
    if (!m_context.settings.checkLinks.value())
        return;
    m_posts.unite(changes.ids(Table::Post));
    if (!m_posts.isEmpty())
        m_rest.start();
}

void LinkGuard::look()
{
    if (m_checker->isRunning())
        return;
    QList<PostId> ids;
    for (const qint64 id : std::exchange(m_posts, {})) {
        if (ids.size() < mostAtATime)
            ids.append(PostId{id});
    }
    const Result<QList<PostRow>> rows = PostQueries(m_context.reader).byIds(ids);
    if (!rows || !m_context.settings.checkLinks.value())
        return;
    const std::shared_ptr<const LinkBook> book = m_context.linkWatch->book();
    const qint64 now = m_context.clock.nowUtcMs();
    QList<QUrl> links;
    for (const PostRow &row : *rows) {
        if (!row.isDated() || row.isFrozen())
            continue;
        for (const PostLink &link : linksOf(row)) {
            const std::optional<LinkVerdict> known = book->find(link.key);
            if (!known || now - known->atMs > freshLookMs)
                links.append(link.url);
        }
    }
    QList<QUrl> witnesses;
    for (const QString &site : book->aliveSites(2))
        witnesses.append(QUrl(site));
    m_checker->setWitnesses(witnesses);
    if (!links.isEmpty())
        m_checker->check(links);
}

} // namespace stoa
