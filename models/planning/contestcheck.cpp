// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/contestcheck.h"

#include "models/core/text.h"
#include "models/planning/contestdraw.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace stoa {

namespace {

QSet<QByteArray> keysOf(const QStringList &names)
{
    QSet<QByteArray> keys;
    for (const QString &name : names)
        keys.insert(participantKey(name));
    keys.remove({});
    return keys;
}

bool standsIn(const QString &text, const QString &words)
{
    const FoldedText folded(text);
    const QByteArray needle = foldUtf8(words.trimmed().toUtf8());
    return !needle.isEmpty() && !folded.find(needle, true).empty();
}

//! #word, and not #words.
bool carriesHashtag(const QString &text, const QString &hashtag)
{
    QByteArray word = foldUtf8(hashtag.trimmed().toUtf8());
    while (word.startsWith('#'))
        word.remove(0, 1);
    const QByteArray folded = foldUtf8(text.toUtf8());
    const QByteArray wanted = '#' + word;
    for (qsizetype at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        if (isWholeWord(folded, at + 1, at + wanted.size()))
            return true;
    }
    return word.isEmpty();
}

//! The conditions of one participation, without looking at the others.
class EntryCheck final
{
public:
    EntryCheck(const ContestTerms &terms, const ContestWindow &window, const QStringList &ownNames)
        : m_terms(terms)
        , m_window(window)
        , m_ownNames(ownNames)
        , m_staff(keysOf(terms.conditions.staff + ownNames))
    {
    }

    CheckedEntry operator()(const ContestEntry &entry) const
    {
        CheckedEntry checked{entry, participantKey(entry.remoteId.isEmpty() ? entry.name : entry.remoteId), {}, {}};
        const ContestConditions &wanted = m_terms.conditions;
        if (checked.key.isEmpty())
            checked.unmet.append(ContestCondition::NoName);
        if (!entry.refused.isEmpty())
            checked.unmet.append(ContestCondition::Refused);
        if (m_staff.contains(checked.key) || m_staff.contains(participantKey(entry.name)))
            checked.unmet.append(ContestCondition::Staff);
        note(checked, wanted.commented, entry.facts.commented, ContestCondition::Commented);
        note(checked, wanted.followed, entry.facts.followed, ContestCondition::Followed);
        note(checked, wanted.reposted || m_terms.kind == ContestKind::RepostDraw, entry.facts.reposted,
            ContestCondition::Reposted);
        if (wanted.inTime)
            checkTime(checked);
        checkText(checked);
        return checked;
    }

private:
    static void note(CheckedEntry &checked, bool wanted, const std::optional<bool> &fact, ContestCondition kind)
    {
        if (wanted && !fact)
            checked.unknown.append(kind);
        else if (wanted && !*fact)
            checked.unmet.append(kind);
    }

    void checkTime(CheckedEntry &checked) const
    {
        const std::optional<qint64> &at = checked.entry.facts.atMs;
        if (m_window.fromMs && at && *at < *m_window.fromMs)
            checked.unmet.append(ContestCondition::TooEarly);
        if (m_window.toMs && at && *at >= *m_window.toMs)
            checked.unmet.append(ContestCondition::TooLate);
        if (!at && m_window.toMs)
            checked.unknown.append(ContestCondition::TooLate);
    }

    void checkText(CheckedEntry &checked) const
    {
        const ContestConditions &wanted = m_terms.conditions;
        const QString &text = checked.entry.facts.text;
        // A file of names alone has no words to look into: somebody else looked, or must look.
        const bool isKnown = !text.isEmpty() || checked.entry.comment.isValid();
        const auto demand = [&checked, isKnown](bool asked, ContestCondition kind, const auto &isMet) {
            if (asked && !isKnown)
                checked.unknown.append(kind);
            else if (asked && !isMet())
                checked.unmet.append(kind);
        };
        demand(wanted.mentions > 0, ContestCondition::Mentions,
            [&] { return countMentions(text, checked.entry.name, m_ownNames) >= wanted.mentions; });
        demand(!wanted.hashtag.trimmed().isEmpty(), ContestCondition::Hashtag,
            [&] { return carriesHashtag(text, wanted.hashtag); });
        demand(m_terms.kind == ContestKind::Quiz && !wanted.answers.isEmpty(), ContestCondition::Answer, [&] {
            return std::any_of(wanted.answers.cbegin(), wanted.answers.cend(),
                [&text](const QString &answer) { return standsIn(text, answer); });
        });
    }

    const ContestTerms &m_terms;
    const ContestWindow &m_window;
    const QStringList &m_ownNames;
    QSet<QByteArray> m_staff;
};

} // namespace

ContestWindow contestWindow(const ContestTerms &terms, const QTimeZone &zone)
{
    ContestWindow window;
    if (terms.starts.isValid())
        window.fromMs = resolve(terms.starts, zone).utcMs;
    if (terms.ends.isValid())
        window.toMs = resolve(terms.ends, zone).utcMs;
    return window;
}

int countMentions(const QString &text, const QString &writer, const QStringList &ownNames)
{
    static const QRegularExpression mention(
        QStringLiteral("(?<![\\w.@])[@\\x{FF20}]([\\w][\\w.\\-]*)"), QRegularExpression::UseUnicodePropertiesOption);
    QSet<QByteArray> named;
    for (auto found = mention.globalMatch(text); found.hasNext();) {
        QByteArray key = participantKey(found.next().capturedView(1));
        while (key.endsWith('.') || key.endsWith('-')) // the end of a sentence, not of a name
            key.chop(1);
        named.insert(key);
    }
    named.subtract(keysOf(ownNames + QStringList{writer}));
    named.remove({});
    return int(named.size());
}

QList<CheckedEntry> checkEntries(const ContestTerms &terms, const QList<ContestEntry> &entries,
    const ContestWindow &window, const QStringList &ownNames)
{
    const EntryCheck check(terms, window, ownNames);
    QList<CheckedEntry> result;
    result.reserve(entries.size());
    QSet<QByteArray> taken;
    for (const ContestEntry &entry : entries) {
        CheckedEntry checked = check(entry);
        if (checked.takesPart() && taken.contains(checked.key))
            checked.unmet.append(ContestCondition::Again);
        else if (checked.takesPart())
            taken.insert(checked.key);
        result.append(std::move(checked));
    }
    return result;
}

QList<QByteArray> drawnAmong(const QList<CheckedEntry> &checked)
{
    QList<QByteArray> keys;
    for (const CheckedEntry &one : checked) {
        if (one.takesPart())
            keys.append(one.key);
    }
    return participantList(std::move(keys));
}

} // namespace stoa
