// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/backtest.h"

#include "models/rules/commentchunks.h"
#include "models/rules/ruleedits.h"
#include "models/rules/rulequeries.h"
#include "models/rules/ruleruns.h"
#include "models/rules/ruletext.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

struct PastComment
{
    QString text;
    QDateTime at; //!< invalid: no date
    int criticism = -1;
    bool answered = false;
    QString author = QStringLiteral("someone");
};

//! Writes comments as an import would.
void addPastComments(TemporaryProject &project, const QList<PastComment> &comments)
{
    const auto done = resultOf(project.edits().runBatch({QStringLiteral("import.comments"), {}, {}, false},
        BatchKind::Import, [&comments](Writer &writer, qint64 batch) {
            writer.exec("UPDATE import SET kind = 'comments' WHERE id = ?", batch);
            int at = 0;
            for (const PastComment &comment : comments) {
                const qint64 ms = comment.at.isValid() ? comment.at.toMSecsSinceEpoch() : writer.nowMs();
                const qint64 id = (ms << 20) + ++at;
                writer.exec("INSERT INTO comment (id, account_id, import_id, remote_id, at_ms, person_id, author, text)"
                            " VALUES (?, 1, ?, ?, ?, 1, ?, ?)",
                    id, batch, QString::number(id), comment.at.isValid() ? std::optional(ms) : std::nullopt,
                    comment.author, comment.text);
                if (comment.criticism >= 0 || comment.answered)
                    writer.exec("INSERT INTO triage (comment_id, criticism, answered_ms) VALUES (?, ?, ?)", id,
                        comment.criticism >= 0 ? std::optional(comment.criticism) : std::nullopt,
                        comment.answered ? std::optional(ms + 1000) : std::nullopt);
            }
            return true;
        }));
    QVERIFY2(done.has_value(), done.has_value() ? "" : qPrintable(done.error().detail));
}

QDateTime day(int year, int month, int dayOfMonth, int hour = 12)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(hour, 0), Qt::UTC);
}

QList<Rule> rulesOf(const char *text)
{
    const auto rules = parseRules(QString::fromUtf8(text));
    return rules ? *rules : QList<Rule>();
}

BacktestReport reportOf(TemporaryProject &project, const QList<Rule> &rules, bool nearMisses = false)
{
    BacktestRequest request;
    request.rules = rules;
    request.around = RuleQueries(project.reader()).surroundings();
    request.nowMs = testNowMs;
    request.nearMisses = nearMisses;
    const auto report = backtest(project.reader(), request);
    return report ? *report : BacktestReport();
}

//! The texts of ../shared/data/youtube-spam. Empty where the data are absent.
QList<PastComment> youtubeComments()
{
    QList<PastComment> comments;
    for (const char *name : {"Youtube01-Psy.csv", "Youtube02-KatyPerry.csv", "Youtube05-Shakira.csv"}) {
        QFile file(sharedData(QStringLiteral("youtube-spam/") + QLatin1String(name)));
        if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                const QString text = QString::fromUtf8(line);
                const QDateTime at = QDateTime::fromString(text.section(QLatin1Char(','), 2, 2).left(19), Qt::ISODate);
                comments.append(
                    {text.section(QLatin1Char(','), 3), at, -1, false, text.section(QLatin1Char(','), 1, 1)});
            }
        }
    }
    return comments;
}

} // namespace

class BacktestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsHitsMonthsAndSamples();
    void monthsAreOfTheProjectsZone();
    void countsAnsweredAndProtected();
    void findsNearMisses();
    void warnsOfPatternsInsideWords();
    void tellsContradictions();
    void asksEachRuleAlone();
    void ofTheProjectsRules();
    void canBeCancelled();
    void previewIsWhatARunDoes();
};

void BacktestTest::countsHitsMonthsAndSamples()
{
    TemporaryProject project;
    addPastComments(project,
        {{QStringLiteral("buy now"), day(2026, 10, 1)}, {QStringLiteral("BUY"), day(2026, 11, 2)},
            {QStringLiteral("hello"), day(2026, 11, 3)}, {QStringLiteral("buy"), {}},
            {QStringLiteral("Buy!"), day(2025, 1, 1)}});
    const BacktestReport report = reportOf(project, rulesOf("rule \"b\" off\n  words \"buy\"\n  then label \"x\"\n"));
    QCOMPARE(report.comments, 5);
    const RuleBacktest &rule = report.rules.front();
    QCOMPARE(rule.hits, 4);
    QCOMPARE(rule.share(), 0.8);
    QCOMPARE(rule.byMonth,
        (QMap<QString, qint64>{
            {QStringLiteral("2025-01"), 1}, {QStringLiteral("2026-10"), 1}, {QStringLiteral("2026-11"), 1}}));
    QCOMPARE(rule.lastYear, 2);
    QCOMPARE(rule.samples.size(), 4);
    QVERIFY(std::is_sorted(rule.samples.begin(), rule.samples.end(), [](CommentId a, CommentId b) { return a > b; }));
}

void BacktestTest::monthsAreOfTheProjectsZone()
{
    TemporaryProject project; // Europe/Athens
    addPastComments(
        project, {{QStringLiteral("x"), day(2026, 10, 31, 21)}, {QStringLiteral("x"), day(2026, 10, 31, 22)}});
    const BacktestReport report = reportOf(project, rulesOf("rule \"b\" off\n  words \"x\"\n  then like\n"));
    QCOMPARE(report.rules[0].byMonth,
        (QMap<QString, qint64>{{QStringLiteral("2026-10"), 1}, {QStringLiteral("2026-11"), 1}}));
}

void BacktestTest::countsAnsweredAndProtected()
{
    TemporaryProject project;
    addPastComments(project,
        {{QStringLiteral("your shop is terrible and awful, the worst"), day(2026, 11, 1)},
            {QStringLiteral("nice shop"), day(2026, 11, 2), -1, true},
            {QStringLiteral("the shop"), day(2026, 11, 3), 1},
            {QStringLiteral("terrible awful worst shop"), day(2026, 11, 4), 0}});
    const BacktestReport hides = reportOf(project, rulesOf("rule \"b\" off\n  words \"shop\"\n  then hide\n"));
    QCOMPARE(hides.rules[0].hits, 4);
    QCOMPARE(hides.rules[0].protectedHits, 2);
    QCOMPARE(hides.rules[0].answered, 1);
    QCOMPARE(hides.rules[0].answeredSamples.size(), 1);
    const BacktestReport labels = reportOf(project, rulesOf("rule \"b\" off\n  words \"shop\"\n  then label \"x\"\n"));
    QCOMPARE(labels.rules[0].protectedHits, 0);
}

void BacktestTest::findsNearMisses()
{
    TemporaryProject project;
    addPastComments(project,
        {{QStringLiteral("win a prize at spam.com"), day(2026, 11, 1)}, // a hit
            {QStringLiteral("win a prize"), day(2026, 11, 2)}, // no link
            {QStringLiteral("see spam.com"), day(2026, 11, 3)}, // no word
            {QStringLiteral("booking: win at spam.com"), day(2026, 11, 4)}, // forbidden word
            {QStringLiteral("window at spam.com"), day(2026, 11, 5)}, // inside a word
            {QStringLiteral("hello"), day(2026, 11, 6)}});
    const BacktestReport report = reportOf(project,
        rulesOf("rule \"b\" off\n  all\n    words \"win\"\n    contains a link\n    none\n      words \"booking\"\n  "
                "then hide\n"),
        true);
    QCOMPARE(report.rules[0].hits, 1);
    QCOMPARE(report.rules[0].nearMisses, 4);
    QCOMPARE(report.rules[0].nearSamples.size(), 4);
    QVERIFY(!report.rules[0].nearSamples.contains(report.rules[0].samples.front()));
}

void BacktestTest::warnsOfPatternsInsideWords()
{
    TemporaryProject project;
    addPastComments(project,
        {{QStringLiteral("I believe you"), day(2026, 11, 1)}, {QStringLiteral("believe it"), day(2026, 11, 2)},
            {QStringLiteral("a client"), day(2026, 11, 3)}, {QStringLiteral("a lie"), day(2026, 11, 4)}});
    const RuleBacktest broad
        = reportOf(project, rulesOf("rule \"b\" off\n  anywhere \"lie\"\n  then like\n"), true).rules[0];
    QCOMPARE(broad.hits, 4);
    QCOMPARE(broad.broad.size(), 1);
    QCOMPARE(broad.broad[0].pattern, QStringLiteral("lie"));
    QCOMPARE(broad.broad[0].examples.value(0), QStringLiteral("believe"));
    QCOMPARE(broad.broad[0].examples.value(1), QStringLiteral("client"));
    QVERIFY(
        reportOf(project, rulesOf("rule \"b\" off\n  words \"lie\"\n  then like\n"), true).rules[0].broad.isEmpty());
    // without any history the common words of the program still warn
    TemporaryProject empty;
    const RuleBacktest known
        = reportOf(empty, rulesOf("rule \"b\" off\n  anywhere \"lie\"\n  then like\n"), true).rules[0];
    QVERIFY(!known.broad.isEmpty() && known.broad[0].examples.contains(QStringLiteral("believe")));
    // a word is no beginning of another that it only stands inside
    const RuleBacktest stem
        = reportOf(empty, rulesOf("rule \"b\" off\n  stem \"earn\", \"lie\"\n  then like\n"), true).rules[0];
    for (const BroadPattern &pattern : stem.broad)
        for (const QString &word : pattern.examples)
            QVERIFY2(word.startsWith(pattern.pattern), qPrintable(word));
    // what goes on after the pattern is its forms
    QVERIFY(
        reportOf(empty, rulesOf("rule \"b\" off\n  stem \"discount\"\n  then like\n"), true).rules[0].broad.isEmpty());
}

void BacktestTest::tellsContradictions()
{
    const auto count = [](const char *text) { return contradictions(rulesOf(text).front()).size(); };
    QCOMPARE(
        count("rule \"b\" off\n  all\n    words \"Ёлка\"\n    none\n      words \"елка\", \"x\"\n  then hide\n"), 1);
    QCOMPARE(count("rule \"b\" off\n  words \"a\"\n  then mark as spam, like\n"), 1);
    QCOMPARE(count("rule \"b\" off\n  words \"a\"\n  then hide, suggest \"thanks\", priority high, priority low\n"), 2);
    QCOMPARE(
        count("rule \"b\" off\n  all\n    words \"a\"\n    none\n      words \"b\"\n  then mark as spam, hide\n"), 0);
    const auto two
        = rulesOf("rule \"1\" on\n  words \"a\"\n  then hide\n  stop\nrule \"2\" on\n  words \"a\"\n  then like\n");
    QCOMPARE(contradictions(two[1], {two[0]}).size(), 1);
}

void BacktestTest::asksEachRuleAlone()
{
    TemporaryProject project;
    addPastComments(project, {{QStringLiteral("a b"), day(2026, 11, 1)}});
    const BacktestReport report = reportOf(project,
        rulesOf("rule \"1\" on\n  words \"a\"\n  then like\n  stop\nrule \"2\" off\n  words \"b\"\n  then like\n"));
    QCOMPARE(report.rules[0].hits, 1);
    QCOMPARE(report.rules[1].hits, 1);
}

void BacktestTest::ofTheProjectsRules()
{
    TemporaryProject project;
    addPastComments(project, {{QStringLiteral("a b"), day(2026, 11, 1)}});
    RuleEdits edits(project.edits());
    QVERIFY(resultOf(edits.importText(QStringLiteral(
                         "rule \"1\" on\n  words \"a\"\n  then like\nrule \"2\" off\n  words \"b\"\n  then hide\n")))
                .has_value());
    QVERIFY(
        project
            .act("rule.edit",
                [](Writer &writer) {
                    writer.exec(
                        "INSERT INTO rule (id, name, source, enabled, rank) VALUES (5, 'bad', 'nonsense', 1, 99999)");
                })
            .has_value());
    const auto all = backtestProject(project.reader(), {}, {}, testNowMs);
    QCOMPARE(all->rules.size(), 3);
    QVERIFY(!all->rules[2].error.isEmpty());
    const RuleId second = all->rules[1].id;
    const auto one = backtestProject(project.reader(), {}, second, testNowMs);
    QCOMPARE(one->rules.size(), 1);
    QCOMPARE(one->rules[0].name, QStringLiteral("2"));
    QCOMPARE(backtestProject(project.reader(), {}, RuleId{77}, testNowMs).error().code, ErrorCode::NotFound);
    const auto verdicts = matchProject(project.reader(), QStringLiteral("A b"), {}, {}, testNowMs);
    QCOMPARE(verdicts->size(), 1);
    QCOMPARE(verdicts->front().rule, QStringLiteral("1"));
    QCOMPARE(verdicts->front().spans, (QList<std::pair<int, int>>{{0, 1}}));
}

void BacktestTest::canBeCancelled()
{
    TemporaryProject project;
    QList<PastComment> many(5000, {QStringLiteral("x"), day(2026, 11, 1)});
    addPastComments(project, many);
    RuleProgress progress;
    progress.cancelled = true;
    BacktestRequest request;
    request.rules = rulesOf("rule \"1\" on\n  words \"x\"\n  then like\n");
    const auto report = backtest(project.reader(), request, &progress);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.done < 5000 && progress.total == 5000);
}

// C14: what the backtest shows is what a run does, comment by comment, on real material.
void BacktestTest::previewIsWhatARunDoes()
{
    TemporaryProject project;
    QList<PastComment> comments = youtubeComments();
    if (comments.isEmpty())
        QSKIP("the youtube-spam data are not beside the sources");
    addPastComments(project, comments);
    const char *text = R"(rule "links" on
  contains a link not to "youtube.com"
  then mark as spam, hide
rule "channel" on
  any
    phrase "my channel", "check out"
    stem "subscri"
  then mark as spam, label "sub"
rule "shout" on
  any
    capitals at least 80 %
    repeats a character 5 times
  then priority low
rule "views" on
  expression /\d+ ?(million|billion|views)/
  then label "views", suggest "Thank you!"
rule "not spam" off
  none
    contains a link
    anywhere "channel", "sub", "http"
  then like
)";
    RuleEdits edits(project.edits());
    QVERIFY(resultOf(edits.importText(QString::fromUtf8(text))).has_value());
    const auto preview = backtestProject(project.reader(), {}, {}, testNowMs);
    RuleRuns runs(project.project(), project.edits());
    qint64 evaluated = 0;
    for (const RuleBacktest &rule : preview->rules) {
        auto future = runs.runOverHistory(rule.id);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
        const auto report = future.result();
        QVERIFY(report.has_value());
        QCOMPARE(report->hits, rule.hits);
        QCOMPARE(report->protectedHits, rule.protectedHits);
        evaluated += report->comments;
        // the try-out of one text says the same of every comment
        const auto verdictOf = [&](const QString &comment) {
            const auto row = RuleQueries(project.reader()).rule(rule.id);
            const RuleEngine engine = RuleEngine::compile({row->rule}, RuleQueries(project.reader()).surroundings());
            const QByteArray utf8 = comment.toUtf8();
            CommentFacts facts;
            facts.text = utf8;
            return !judge(engine, facts)->isEmpty();
        };
        Statement rows
            = project.reader().query("SELECT c.text, EXISTS (SELECT 1 FROM rule_effect e WHERE e.comment_id = c.id"
                                     " AND e.rule_id = ?) FROM comment c LIMIT 150",
                rule.id);
        while (rows.step())
            QCOMPARE(verdictOf(rows.text(0)), rows.integer(1) != 0);
    }
    QVERIFY(evaluated > 4000);
    QVERIFY(preview->rules[0].hits > 50 && preview->rules[1].hits > 200);
}

STOA_TEST(BacktestTest)
#include "backtest_test.moc"
