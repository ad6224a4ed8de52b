// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/backtest.h"

#include "models/core/text.h"
#include "models/rules/commentchunks.h"
#include "models/rules/rulequeries.h"
#include "models/rules/ruletext.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace stoa {

namespace {

constexpr int mostWordsCounted = 20000; // different words around the hits of one pattern

//! Goes over the comments and counts. One use, one thread.
class Backtester final
{
public:
    Backtester(const BacktestRequest &request, CommentChunks &chunks);
    void look(const CommentFacts &comment);
    BacktestReport take(qint64 comments);
    bool failed() const { return m_failed; }

private:
    void note(int rule, const CommentFacts &comment);
    void noteNearMisses(const std::vector<int> &hits, const CommentFacts &comment);
    void noteWords(int rule, const CommentFacts &comment);
    bool isProtected(int rule, const CommentFacts &comment);
    QString monthOf(qint64 atMs);

    const BacktestRequest &m_request;
    CommentChunks &m_chunks;
    std::vector<int> m_variantOf; //!< for each asked rule: the rule it is a variant of, or -1
    QList<Rule> m_asked; //!< the rules, then the variants that show near misses
    RuleEngine m_engine;
    RuleScan m_scan;
    QList<RuleBacktest> m_results;
    std::vector<QStringList> m_inside; //!< for each rule: its patterns that are looked for inside words, folded
    std::vector<QMap<QString, QMap<QString, int>>> m_words;
    std::vector<bool> m_nearHere;
    bool m_failed = false;
    qint64 m_yearAgo = 0;
    qint64 m_monthFrom = 0; //!< the stretch of time for which m_month is known
    qint64 m_monthTo = 0;
    QString m_month;
};

QList<Rule> askedRules(const BacktestRequest &request, std::vector<int> &variantOf)
{
    QList<Rule> asked = request.rules;
    variantOf.assign(size_t(asked.size()), -1);
    for (int i = 0; request.nearMisses && i < int(request.rules.size()); ++i) {
        for (const Rule &variant : nearMissVariants(request.rules[i])) {
            asked << variant;
            variantOf.push_back(i);
        }
    }
    return asked;
}

Backtester::Backtester(const BacktestRequest &request, CommentChunks &chunks)
    : m_request(request)
    , m_chunks(chunks)
    , m_asked(askedRules(request, m_variantOf))
    , m_engine(RuleEngine::compile(m_asked, request.around))
    , m_scan(m_engine, RuleScan::Asking::EachAlone)
    , m_words(size_t(request.rules.size()))
    , m_nearHere(size_t(request.rules.size()))
{
    for (const Rule &rule : request.rules) {
        RuleBacktest result;
        result.id = rule.id;
        result.name = rule.name;
        m_results << result;
        QStringList inside;
        for (const InsidePattern &pattern : request.nearMisses ? patternsInsideWords(rule) : QList<InsidePattern>())
            inside << fold(pattern.text);
        inside.removeDuplicates();
        m_inside.push_back(inside);
    }
    for (const RuleRefusal &refusal : m_engine.refused()) {
        if (refusal.rule < m_results.size())
            m_results[refusal.rule].error = refusal.reason;
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(request.nowMs, request.around.zone);
    m_yearAgo = now.addYears(-1).toMSecsSinceEpoch();
}

void Backtester::look(const CommentFacts &comment)
{
    const std::vector<int> &hits = m_scan.match(comment);
    if (m_scan.failed()) {
        m_failed = true;
        return;
    }
    if (hits.empty())
        return;
    for (const int rule : hits) {
        if (m_variantOf[size_t(rule)] < 0)
            note(rule, comment);
    }
    if (m_request.nearMisses)
        noteNearMisses(hits, comment);
}

void Backtester::note(int rule, const CommentFacts &comment)
{
    RuleBacktest &result = m_results[rule];
    const auto keep = [this, &comment](QList<CommentId> &samples) {
        if (samples.size() < m_request.samples)
            samples << comment.id;
    };
    ++result.hits;
    keep(result.samples);
    if (comment.atMs != 0) {
        ++result.byMonth[monthOf(comment.atMs)];
        result.lastYear += comment.atMs >= m_yearAgo && comment.atMs <= m_request.nowMs;
    }
    if (m_chunks.wasAnswered(comment.id)) {
        ++result.answered;
        keep(result.answeredSamples);
    }
    if (isProtected(rule, comment)) {
        ++result.protectedHits;
        keep(result.protectedSamples);
    }
    if (!m_inside[size_t(rule)].isEmpty())
        noteWords(rule, comment);
}

bool Backtester::isProtected(int rule, const CommentFacts &comment)
{
    const Rule &asked = m_asked[rule];
    const bool sensitive
        = asked.does(ActionKind::Hide) || asked.does(ActionKind::Spam) || asked.does(ActionKind::Delete);
    if (!sensitive || !m_scan.mayBeProtected(comment))
        return false;
    const RuleHit hit = m_scan.explainHit(comment, rule);
    return std::any_of(asked.actions.begin(), asked.actions.end(),
        [&hit](const Action &action) { return hit.holdsBack(action.kind); });
}

void Backtester::noteNearMisses(const std::vector<int> &hits, const CommentFacts &comment)
{
    std::fill(m_nearHere.begin(), m_nearHere.end(), false);
    for (const int asked : hits) {
        const int rule = m_variantOf[size_t(asked)];
        if (rule >= 0)
            m_nearHere[size_t(rule)] = true;
    }
    for (const int asked : hits) {
        if (m_variantOf[size_t(asked)] < 0)
            m_nearHere[size_t(asked)] = false; // a hit is no miss
    }
    for (size_t rule = 0; rule < m_nearHere.size(); ++rule) {
        if (!m_nearHere[rule])
            continue;
        RuleBacktest &result = m_results[qsizetype(rule)];
        ++result.nearMisses;
        if (result.nearSamples.size() < m_request.samples)
            result.nearSamples << comment.id;
    }
}

// The whole words in which the patterns of anywhere and stem were found.
void Backtester::noteWords(int rule, const CommentFacts &comment)
{
    const QString folded = QString::fromUtf8(foldUtf8(comment.text));
    for (const QString &pattern : m_inside[size_t(rule)]) {
        auto &words = m_words[size_t(rule)][pattern];
        for (qsizetype at = folded.indexOf(pattern); at >= 0; at = folded.indexOf(pattern, at + pattern.size())) {
            qsizetype from = at;
            qsizetype to = at + pattern.size();
            while (from > 0 && isWordChar(folded[from - 1].unicode()))
                --from;
            while (to < folded.size() && isWordChar(folded[to].unicode()))
                ++to;
            if (words.size() < mostWordsCounted)
                ++words[folded.mid(from, to - from)];
        }
    }
}

QString Backtester::monthOf(qint64 atMs)
{
    if (atMs < m_monthFrom || atMs >= m_monthTo) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(atMs, m_request.around.zone).date();
        const QDate first(day.year(), day.month(), 1);
        m_month = first.toString(QStringLiteral("yyyy-MM"));
        m_monthFrom = first.startOfDay(m_request.around.zone).toMSecsSinceEpoch();
        m_monthTo = first.addMonths(1).startOfDay(m_request.around.zone).toMSecsSinceEpoch();
    }
    return m_month;
}

BacktestReport Backtester::take(qint64 comments)
{
    BacktestReport report;
    report.comments = comments;
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        m_results[i].comments = comments;
        if (m_request.nearMisses)
            m_results[i].broad = broadPatterns(patternsInsideWords(m_request.rules[i]), m_words[size_t(i)]);
    }
    report.rules = std::move(m_results);
    return report;
}

} // namespace

Result<BacktestReport> backtest(Connection &reader, const BacktestRequest &request, RuleProgress *progress)
{
    QElapsedTimer timer;
    timer.start();
    CommentChunks chunks(reader);
    Backtester tester(request, chunks);
    if (progress)
        progress->total = chunks.total();
    qint64 looked = 0;
    const auto outcome = chunks.read([&tester](const CommentFacts &comment) { tester.look(comment); },
        [&](qint64 done) {
            looked = done;
            if (progress)
                progress->done = done;
            return !tester.failed() && !(progress && progress->cancelled);
        });
    if (tester.failed())
        return Error{ErrorCode::Storage, {}, QStringLiteral("the rule engine failed")};
    if (!outcome)
        return outcome.error();
    BacktestReport report = tester.take(looked);
    report.elapsedMs = timer.elapsed();
    return report;
}

Result<BacktestReport> backtestProject(Connection &reader, const QList<Rule> &rules, RuleId only, qint64 nowMs)
{
    const RuleQueries queries(reader);
    BacktestRequest request;
    request.rules = rules;
    request.around = queries.surroundings();
    request.nowMs = nowMs;
    QList<RuleBacktest> broken;
    if (rules.isEmpty()) {
        const auto rows = queries.all();
        if (!rows)
            return rows.error();
        bool found = !only.isValid();
        for (const RuleRow &row : *rows) {
            if (only.isValid() && row.id != only)
                continue;
            found = true;
            if (row.isBroken())
                broken << RuleBacktest{row.id, row.name, row.error, 0, 0, 0, 0, 0, {}, {}, {}, {}, 0, {}, {}};
            else
                request.rules << row.rule;
        }
        if (!found)
            return Error{ErrorCode::NotFound, {only.toString()}, {}};
    }
    auto report = backtest(reader, request);
    if (report)
        (*report).rules += broken;
    return report;
}

Result<QList<Verdict>> matchProject(
    Connection &reader, const QString &text, const QString &author, AccountId account, qint64 nowMs)
{
    const RuleQueries queries(reader);
    const auto rules = queries.enabledRules();
    if (!rules)
        return rules.error();
    const RuleEngine engine = RuleEngine::compile(*rules, queries.surroundings());
    const QByteArray utf8 = text.toUtf8();
    const QByteArray name = author.toUtf8();
    CommentFacts comment;
    comment.text = utf8;
    comment.author = name;
    comment.account = account;
    comment.atMs = nowMs;
    return judge(engine, comment);
}

} // namespace stoa
