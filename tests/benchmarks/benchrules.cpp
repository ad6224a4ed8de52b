// SPDX-License-Identifier: GPL-3.0-or-later
// rules: 500 rules over a million comments, the whole engine on one thread, against Hyperscan alone on text folded
// beforehand.
#include "models/core/text.h"
#include "models/rules/ruleengine.h"
#include "models/rules/ruletext.h"
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/generator.h"
#include "tests/benchmarks/wordsource.h"

#include <hs/hs.h>

namespace stoa::bench {

namespace {

constexpr int ruleCount = 500;
constexpr int ruleRounds = 5;
constexpr double rulesBudget = 0.65;

struct Pattern
{
    QString text;
    bool isExpression = false;
};

//! 60 of 100 words, 20 phrases, 20 regular expressions, of the words that the comments are made of and of rare ones.
std::vector<Pattern> patternsOf(WordSource &words)
{
    std::vector<Pattern> patterns;
    for (int i = 0; i < ruleCount; ++i) {
        const auto &vocabulary = words.vocabulary(i % 3);
        const auto pick = [&] {
            return vocabulary[vocabulary.size() / 4 + static_cast<size_t>(words.below(int(vocabulary.size() / 2)))];
        };
        if (i % 10 < 6)
            patterns.push_back(
                {QStringLiteral("%1%2").arg(pick()).arg(i % 4 == 0 ? QStringLiteral("ish") : QString()), false});
        else if (i % 10 < 8)
            patterns.push_back({pick() + QLatin1Char(' ') + pick(), false});
        else
            patterns.push_back({QStringLiteral("(%1|%2).{0,20}%3").arg(pick(), pick(), pick()), true});
    }
    return patterns;
}

QList<Rule> rulesOf(const std::vector<Pattern> &patterns)
{
    QList<Rule> rules;
    for (const Pattern &pattern : patterns) {
        Rule rule;
        rule.name = QStringLiteral("rule %1").arg(rules.size());
        rule.enabled = true;
        const ConditionKind kind = pattern.isExpression ? ConditionKind::Expression
            : pattern.text.contains(QLatin1Char(' '))   ? ConditionKind::Phrase
                                                        : ConditionKind::Words;
        rule.root = RuleNode::of(GroupKind::All, {RuleNode::of(Condition{kind, {pattern.text}, 0, 0})});
        rule.actions = {{ActionKind::Label, QStringLiteral("found")}};
        rules.append(rule);
    }
    return rules;
}

//! QRegularExpression::escape() puts a backslash before letters beyond ASCII, which Hyperscan takes for one byte.
QString escapedAscii(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 && !c.isLetterOrNumber() && c != QLatin1Char(' '))
            out += QLatin1Char('\\');
        out += c;
    }
    return out;
}

hs_database_t *hyperscanOf(const std::vector<Pattern> &patterns)
{
    std::vector<QByteArray> texts;
    for (const Pattern &pattern : patterns)
        texts.push_back(
            pattern.isExpression ? foldUtf8(pattern.text.toUtf8()) : foldUtf8(escapedAscii(pattern.text).toUtf8()));
    std::vector<const char *> expressions;
    for (const QByteArray &text : texts)
        expressions.push_back(text.constData());
    const std::vector<unsigned> flags(texts.size(), HS_FLAG_UTF8 | HS_FLAG_SINGLEMATCH);
    std::vector<unsigned> ids(texts.size());
    for (unsigned i = 0; i < ids.size(); ++i)
        ids[i] = i;
    hs_database_t *database = nullptr;
    hs_compile_error_t *error = nullptr;
    if (hs_compile_multi(expressions.data(), flags.data(), ids.data(), static_cast<unsigned>(ids.size()), HS_MODE_BLOCK,
            nullptr, &database, &error)
        != HS_SUCCESS)
        qFatal("hyperscan: %s", error->message);
    return database;
}

int countMatch(unsigned, unsigned long long, unsigned long long, unsigned, void *count)
{
    ++*static_cast<qint64 *>(count);
    return 0;
}

} // namespace

void benchRules()
{
    const DataFolder data(keptHome());
    const QString path = keptProject({10'000, 1'000'000, 0, 1}, data);
    const FixedClock clock(generatedNowMs);
    const auto project = Project::open(path, Project::Access::ReadOnly, data, clock).value();
    std::vector<QByteArray> texts;
    Connection &reader = project->reader();
    {
        const Connection::Maintenance patient(reader); // reads a million rows: no deadline
        Statement rows = reader.query("SELECT text FROM comment");
        while (rows.step())
            texts.push_back(rows.bytes(0));
    }
    std::vector<QByteArray> folded;
    folded.reserve(texts.size());
    for (const QByteArray &text : texts)
        folded.push_back(foldUtf8(text));

    WordSource words(7);
    const std::vector<Pattern> patterns = patternsOf(words);
    const RuleEngine engine = RuleEngine::compile(rulesOf(patterns), {});
    if (!engine.refused().isEmpty())
        qFatal("rules: refused: %s", qPrintable(engine.refused().constFirst().reason));
    hs_database_t *const database = hyperscanOf(patterns);
    hs_scratch_t *scratch = nullptr;
    hs_alloc_scratch(database, &scratch);

    Measured measured{QStringLiteral("rules"), {}, {}, QStringLiteral("Hyperscan alone on folded text"), {}, {},
        QStringLiteral(">= 0.65x its comments/s"), false};
    qint64 hits = 0;
    qint64 anchorHits = 0;
    for (int round = 0; round < ruleRounds; ++round) {
        measured.ours.push_back(elapsedMs([&] {
            RuleScan scan(engine, RuleScan::Asking::EachAlone);
            for (const QByteArray &text : texts) {
                CommentFacts facts;
                facts.text = text;
                hits += qint64(scan.match(facts).size());
            }
        }));
        measured.anchors.push_back(elapsedMs([&] {
            for (const QByteArray &text : folded)
                hs_scan(database, text.constData(), static_cast<unsigned>(text.size()), 0, scratch, &countMatch,
                    &anchorHits);
        }));
    }
    hs_free_scratch(scratch);
    hs_free_database(database);
    measured.ratio = median(measured.anchors) / median(measured.ours);
    measured.caseName = QStringLiteral("500 rules, %1 comments, %2 hits").arg(texts.size()).arg(hits / ruleRounds);
    measured.within = measured.ratio.value_or(0) >= rulesBudget;
    report(measured);
}

} // namespace stoa::bench
