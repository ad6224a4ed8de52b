// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inbox/commentfilter.h"
#include "models/inbox/searchterms.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace stoa {

class Connection;
class Project;

//! The ids that a filter or a search found, newest first.
struct LoadedIds
{
    std::vector<qint64> ids;
    QHash<qint64, int> groupSizes; //!< of the heads, where the filter groups
    bool isComplete = false; //!< false: the newest ones only, the rest follows
};

//! Reads the ids of a list on a thread of its own, with a connection of its own: of a million comments that takes parts
//! of a second, which the window must not wait. First the newest, at once, then all. A new call overtakes the one
//! before. Lives on the window's thread.
class CommentLoader final : public QObject
{
    Q_OBJECT

public:
    explicit CommentLoader(Project &project, QObject *parent = nullptr);
    ~CommentLoader() override; //!< waits for the thread, which stops within milliseconds

    void load(const CommentFilter &filter, const SearchTerms &terms);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void loaded(const std::shared_ptr<stoa::LoadedIds> &ids);
    void failed(const stoa::Error &error);

private:
    void work(const CommentFilter &filter, const SearchTerms &terms, int turn); //!< on the thread
    Result<LoadedIds> find(const CommentFilter &filter, const SearchTerms &terms, qint64 limit, int turn);
    void tell(LoadedIds ids, int turn);
    bool isCurrent(int turn) const { return m_turn.load() == turn; }

    QThread m_thread;
    QObject m_worker; //!< lives on m_thread
    std::unique_ptr<Connection> m_reader; //!< used on m_thread only
    std::atomic_int m_turn = 0;
    bool m_busy = false;
};

} // namespace stoa
