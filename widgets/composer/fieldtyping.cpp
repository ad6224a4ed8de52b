// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/fieldtyping.h"

#include "models/core/whendone.h"
#include "widgets/composer/growingedit.h"

namespace stoa {

FieldTyping::FieldTyping(GrowingEdit *edit, Commit commit)
    : QObject(edit)
    , m_edit(edit)
    , m_commit(std::move(commit))
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(keptWithinMs);
    connect(&m_turn, &QTimer::timeout, this, &FieldTyping::flush);
    connect(edit, &GrowingEdit::left, this, &FieldTyping::flush);
    connect(edit, &GrowingEdit::typed, this, [this](const QString &text) {
        m_text = text;
        m_pending = true;
        if (!m_turn.isActive())
            m_turn.start();
    });
}

FieldTyping::~FieldTyping()
{
    flush();
}

void FieldTyping::setStored(const QString &text)
{
    if (!m_pending && m_onTheWay == 0)
        m_edit->setStoredText(text);
}

void FieldTyping::flush()
{
    m_turn.stop();
    if (!std::exchange(m_pending, false))
        return;
    ++m_onTheWay;
    whenDone(m_commit(m_text), this, [this](const Result<ActDone> &done) {
        --m_onTheWay;
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace stoa
