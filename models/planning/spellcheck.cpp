// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/spellcheck.h"

#include "models/core/text.h"

namespace stoa {

namespace {
constexpr qsizetype mostKnown = 50'000; // words; months of writing
}

SpellCheck::SpellCheck(QStringList folders, QObject *parent)
    : QObject(parent)
    , m_missing(Speller::missing(folders))
    , m_speller(std::make_shared<Speller>(folders))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
    // Words of one text are asked together.
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &SpellCheck::ask);
}

SpellCheck::~SpellCheck()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void SpellCheck::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    Q_EMIT checked();
}

void SpellCheck::setOwnWords(const QStringList &words)
{
    QSet<QString> folded;
    for (const QString &word : words)
        folded.insert(fold(word));
    if (folded == m_ownWords)
        return;
    m_ownWords = std::move(folded);
    Q_EMIT checked();
}

bool SpellCheck::isWrong(const QString &word, SpellScript script)
{
    if (!m_on)
        return false;
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd())
        return !*known && !m_ownWords.contains(fold(word));
    if (!m_onTheWay.contains(word)) {
        m_asked.insert(word, script);
        if (!m_turn.isActive())
            m_turn.start();
    }
    return false;
}

void SpellCheck::ask()
{
    if (m_asked.isEmpty())
        return;
    const QHash<QString, SpellScript> asked = std::exchange(m_asked, {});
    for (auto it = asked.cbegin(); it != asked.cend(); ++it)
        m_onTheWay.insert(it.key());
    m_thread.start([this, asked, speller = m_speller] {
        QHash<QString, bool> answers;
        for (auto it = asked.cbegin(); it != asked.cend(); ++it)
            answers.insert(it.key(), speller->isRight(it.key(), it.value()));
        QMetaObject::invokeMethod(
            this, [this, answers] { take(answers); }, Qt::QueuedConnection);
    });
}

void SpellCheck::take(const QHash<QString, bool> &answers)
{
    if (m_known.size() > mostKnown)
        m_known.clear();
    bool anyWrong = false;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        m_onTheWay.remove(it.key());
        m_known.insert(it.key(), it.value());
        anyWrong = anyWrong || !it.value();
    }
    if (anyWrong)
        Q_EMIT checked();
}

void SpellCheck::suggest(const QString &word, SpellScript script, std::function<void(const QStringList &)> told)
{
    m_thread.start([this, word, script, told = std::move(told), speller = m_speller] {
        const QStringList words = speller->suggestions(word, script);
        QMetaObject::invokeMethod(
            this, [told, words] { told(words); }, Qt::QueuedConnection);
    });
}

} // namespace stoa
