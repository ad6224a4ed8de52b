// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentloader.h"

#include "models/inbox/commentqueries.h"
#include "models/inbox/commentsearch.h"
#include "models/store/project.h"

namespace stoa {

namespace {

constexpr qint64 firstIds = 200; // several screens
constexpr qint64 mostFound = 1'000'000;

} // namespace

CommentLoader::CommentLoader(Project &project, QObject *parent)
    : QObject(parent)
{
    if (Result<std::unique_ptr<Connection>> reader = project.openReader())
        m_reader = std::move(*reader);
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("inbox"));
    m_thread.start();
}

CommentLoader::~CommentLoader()
{
    ++m_turn;
    m_thread.quit();
    m_thread.wait();
}

void CommentLoader::load(const CommentFilter &filter, const SearchTerms &terms)
{
    const int turn = ++m_turn;
    m_busy = true;
    QMetaObject::invokeMethod(
        &m_worker, [this, filter, terms, turn] { work(filter, terms, turn); }, Qt::QueuedConnection);
}

Result<LoadedIds> CommentLoader::find(const CommentFilter &filter, const SearchTerms &terms, qint64 limit, int turn)
{
    const auto keepOn = [this, turn] { return isCurrent(turn); };
    CommentQueries queries(*m_reader);
    LoadedIds loaded;
    Result<std::vector<qint64>> ids = !terms.isEmpty() ? CommentSearch(*m_reader).ids(terms, limit, keepOn)
        : filter.group != CommentFilter::Group::None   ? queries.groupHeads(filter, loaded.groupSizes, keepOn)
        : limit < mostFound                            ? queries.ids(filter, 0, limit)
                                                       : queries.allIds(filter, keepOn);
    if (!ids)
        return ids.error();
    loaded.ids = std::move(*ids);
    loaded.isComplete = qint64(loaded.ids.size()) < limit || limit == mostFound || !loaded.groupSizes.isEmpty();
    if (!terms.isEmpty() && !filter.isEverything()) {
        const QSet<qint64> fitting = queries.fitting(filter, QSet<qint64>(loaded.ids.cbegin(), loaded.ids.cend()));
        std::erase_if(loaded.ids, [&fitting](qint64 id) { return !fitting.contains(id); });
    }
    return loaded;
}

void CommentLoader::work(const CommentFilter &filter, const SearchTerms &terms, int turn)
{
    if (!m_reader)
        return;
    for (const qint64 limit : {firstIds, mostFound}) {
        if (!isCurrent(turn))
            return;
        Result<LoadedIds> loaded = find(filter, terms, limit, turn);
        if (!loaded) {
            if (loaded.error().code != ErrorCode::Cancelled)
                QMetaObject::invokeMethod(
                    this, [this, error = loaded.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
            return;
        }
        const bool isComplete = loaded->isComplete;
        tell(std::move(*loaded), turn);
        if (isComplete)
            return;
    }
}

void CommentLoader::tell(LoadedIds ids, int turn)
{
    auto shared = std::make_shared<LoadedIds>(std::move(ids));
    QMetaObject::invokeMethod(
        this,
        [this, shared, turn] {
            if (!isCurrent(turn))
                return;
            m_busy = !shared->isComplete;
            Q_EMIT loaded(shared);
        },
        Qt::QueuedConnection);
}

} // namespace stoa
