// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/typingspell.h"

#include "models/core/whendone.h"

namespace stoa {

TypingSpell::TypingSpell(RecoveryFile *recovery, const TypedPlace &place, Commit commit, QObject *parent)
    : QObject(parent)
    , m_recovery(recovery)
    , m_place(place)
    , m_commit(std::move(commit))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &TypingSpell::flush);
}

TypingSpell::~TypingSpell()
{
    // The act goes its way without us; should it fail, the recovery file still has the text.
    flush();
}

void TypingSpell::setStored(const QString &text)
{
    if (!isAhead())
        m_stored = text;
}

void TypingSpell::typed(const QString &text)
{
    m_text = text;
    m_pending = true;
    m_refused = false;
    if (m_recovery)
        m_recovery->note(m_place, m_stored, text);
    m_rest.start();
}

void TypingSpell::flush()
{
    m_rest.stop();
    if (!m_pending)
        return;
    m_pending = false;
    ++m_onTheWay;
    const QFuture<Result<ActDone>> act = m_commit(m_text);
    // Told to the file even when this spell is gone by then: the text of a post that is left must not come back later.
    if (m_recovery) {
        whenDone(
            act, m_recovery, [recovery = m_recovery, place = m_place, text = m_text](const Result<ActDone> &result) {
                if (result)
                    recovery->settle(place, text);
            });
    }
    whenDone(act, this, [this, text = m_text](const Result<ActDone> &result) { finished(text, result); });
}

void TypingSpell::drop()
{
    m_rest.stop();
    m_pending = false;
    m_refused = false;
    if (m_recovery)
        m_recovery->drop(m_place);
}

void TypingSpell::finished(const QString &text, const Result<ActDone> &result)
{
    --m_onTheWay;
    if (!result) {
        m_refused = true;
        Q_EMIT failed(result.error());
        return;
    }
    m_stored = text;
    if (!isAhead())
        Q_EMIT stored();
}

} // namespace stoa
