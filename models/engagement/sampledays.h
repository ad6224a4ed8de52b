// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/derived.h"

#include <QHash>
#include <QList>

namespace stoa {

class DayLine;

//! Keeps the tables sample_day and post_value behind the samples: after imports, when one is taken back or returns, and
//! when the project's zone changes. On the store thread.
//!
//! An import of more than some thousand values is brought up to date once, at its end, by the import itself
//! (bringImportUpToDate() in its last chunk); smaller ones after each chunk.
class SampleDays final : public Derived
{
public:
    void bringUpToDate(Writer &writer, const ChangeList &changes) override;
    void beforeBatchLeaves(Writer &writer, BatchKind kind, qint64 batch) override;
    void afterBatchArrived(Writer &writer, BatchKind kind, qint64 batch) override;
    void afterBatchLeft(Writer &writer, BatchKind kind, qint64 batch) override;

    //! Everything that the samples of \a import bear upon. Call it in the last chunk of an import.
    static void bringImportUpToDate(Writer &writer, qint64 import);
    static void rebuild(Writer &writer); //!< both tables from nothing

private:
    struct SeriesKey
    {
        qint64 account;
        qint64 metric;
        friend bool operator==(const SeriesKey &, const SeriesKey &) = default;
        friend size_t qHash(const SeriesKey &key, size_t seed = 0) { return qHashMulti(seed, key.account, key.metric); }
    };
    struct Reach
    {
        bool account = false; //!< values of the account itself, from fromMs to untilMs
        bool posts = false;
        qint64 fromMs = 0;
        qint64 untilMs = 0;
    };
    struct PostKey
    {
        SeriesKey series;
        qint64 item;
    };
    struct Touched
    {
        QHash<SeriesKey, Reach> series;
        QList<PostKey> lifetimes;
    };

    static Touched touchedBy(Writer &writer, qint64 import);
    static void refresh(Writer &writer, const Touched &touched);
    static void refreshAccount(Writer &writer, const DayLine &line, const SeriesKey &key, const Reach &reach);
    static void refreshPosts(Writer &writer, const DayLine &line, const SeriesKey &key);
    static void refreshNewest(Writer &writer, const PostKey &key);

    Touched m_leaving;
};

} // namespace stoa
