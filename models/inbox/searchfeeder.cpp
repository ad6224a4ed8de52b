// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/searchfeeder.h"

#include "models/core/whendone.h"
#include "models/inbox/searchindex.h"

namespace stoa {

namespace {

// About 100 ms of the store thread: an act of the person waits no longer than that.
constexpr int rowsAStep = 4000;
// An import announces every chunk: wait until it pauses.
constexpr int restMs = 250;

} // namespace

SearchFeeder::SearchFeeder(EditService &edits, Connection &reader, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_reader(reader)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SearchFeeder::look);
    connect(&m_edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Comment) && !m_timer.isActive())
            m_timer.start(restMs);
    });
    m_timer.start(0);
}

void SearchFeeder::look()
{
    setPending(SearchIndex::pending(m_reader));
    m_reader.takeError();
    if (m_pending > 0 && !m_isFeeding && !m_edits.isReadOnly())
        feed();
}

void SearchFeeder::feed()
{
    m_isFeeding = true;
    auto left = std::make_shared<qint64>(0);
    const QFuture<Result<>> step = m_edits.maintain(
        [left](Writer &writer) { *left = SearchIndex::feed(writer, rowsAStep); }, {Table::CommentSearch});
    whenDone(step, this, [this, left](const Result<> &result) {
        m_isFeeding = false;
        if (!result)
            return; // a full disk: the next change tries again
        setPending(*left);
        if (*left > 0)
            feed();
    });
}

void SearchFeeder::setPending(qint64 pending)
{
    if (pending == m_pending)
        return;
    m_pending = pending;
    Q_EMIT pendingChanged(pending);
}

} // namespace stoa
