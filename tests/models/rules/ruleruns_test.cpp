// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleruns.h"

#include "models/rules/ruleedits.h"
#include "models/rules/rulequeries.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

Result<ActDone> importTexts(TemporaryProject &project, const QStringList &texts)
{
    return resultOf(project.edits().runBatch(
        {QStringLiteral("import.comments"), {}, {}, false}, BatchKind::Import, [&texts](Writer &writer, qint64 batch) {
            writer.exec("UPDATE import SET kind = 'comments' WHERE id = ?", batch);
            qint64 id = writer.newId();
            for (const QString &text : texts) {
                ++id;
                writer.exec("INSERT INTO comment (id, account_id, import_id, remote_id, at_ms, person_id, author, text)"
                            " VALUES (?1, 1, ?2, ?1, ?3, 1, 'a', ?4)",
                    id, batch, writer.nowMs(), text);
            }
            return true;
        }));
}

//! "text: action/outcome action/outcome" for each comment with effects that count, sorted.
QStringList effects(TemporaryProject &project)
{
    QStringList lines;
    Statement rows = project.reader().query("SELECT c.text || ': ' || group_concat(e.action || '/' || e.outcome, ' ') "
                                            "FROM (SELECT * FROM rule_effect ORDER BY"
                                            " comment_id, run_id, rule_id, ordinal) e JOIN comment c ON c.id = "
                                            "e.comment_id JOIN rule_run r ON r.id = e.run_id"
                                            " WHERE r.state = 'done' GROUP BY c.id ORDER BY c.text");
    while (rows.step())
        lines << rows.text(0);
    return lines;
}

template <typename T>
T waited(QFuture<T> future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000); }();
    return future.result();
}

constexpr char rulesText[] = R"(rule "spam" on
  contains a link
  then mark as spam, hide, block the author
  stop
rule "shop" on
  words "shop"
  then hide, label "shop"
rule "off" off
  words "shop", "link"
  then like, snooze 2 hours
)";

} // namespace

class RuleRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOverHistoryAndIsUndone();
    void asksAboutNewCommentsByItself();
    void runsOneRuleThoughItIsOff();
    void nothingHitLeavesNoEntry();
    void canBeCancelled();
    void explainsWhatItDid();
};

void RuleRunsTest::runsOverHistoryAndIsUndone()
{
    TemporaryProject project;
    QVERIFY(importTexts(project,
        {QStringLiteral("see a.com"), QStringLiteral("nice shop"), QStringLiteral("the worst, most terrible shop"),
            QStringLiteral("hello")})
                .has_value());
    RuleEdits edits(project.edits());
    QVERIFY(resultOf(edits.importText(QString::fromUtf8(rulesText))).has_value());
    RuleRuns runs(project.project(), project.edits());
    QSignalSpy finished(&runs, &RuleRuns::finished);
    const auto report = waited(runs.runOverHistory());
    QVERIFY(report.has_value());
    QCOMPARE(report->comments, 4);
    QCOMPARE(report->hits, 3);
    QCOMPARE(report->protectedHits, 1);
    QVERIFY(report->act.act.isValid());
    const QStringList expected{QStringLiteral("nice shop: hide/not_sent label/done"),
        QStringLiteral("see a.com: spam/done hide/not_sent block/not_sent"),
        QStringLiteral("the worst, most terrible shop: hide/stopped label/done priority/done")};
    QCOMPARE(effects(project), expected);
    QVERIFY(finished.count() >= 1);
    QVERIFY(resultOf(project.edits().undo()).has_value());
    QCOMPARE(effects(project), QStringList());
    QVERIFY(resultOf(project.edits().redo()).has_value());
    QCOMPARE(effects(project), expected);
    QCOMPARE(project.reader().integer("SELECT hits * 10 + protected FROM rule_run"), std::optional<qint64>(31));
}

void RuleRunsTest::asksAboutNewCommentsByItself()
{
    TemporaryProject project;
    QVERIFY(importTexts(project, {QStringLiteral("old a.com")}).has_value());
    RuleEdits edits(project.edits());
    QVERIFY(resultOf(edits.importText(QString::fromUtf8(rulesText))).has_value());
    RuleRuns runs(project.project(), project.edits());
    QSignalSpy finished(&runs, &RuleRuns::finished);
    QCoreApplication::processEvents();
    QVERIFY(importTexts(project, {QStringLiteral("new b.com"), QStringLiteral("new")}).has_value());
    QTRY_VERIFY(!effects(project).isEmpty());
    QCOMPARE(effects(project), QStringList{QStringLiteral("new b.com: spam/done hide/not_sent block/not_sent")});
    QTRY_VERIFY(!runs.isRunning());
    const qint64 acts = project.reader().integer("SELECT count(*) FROM history").value_or(0);
    QCoreApplication::processEvents();
    project.edits().waitForIdle();
    QCOMPARE(project.reader().integer("SELECT count(*) FROM history").value_or(0), acts); // not again and again
}

void RuleRunsTest::runsOneRuleThoughItIsOff()
{
    TemporaryProject project;
    QVERIFY(importTexts(project, {QStringLiteral("shop"), QStringLiteral("link")}).has_value());
    RuleEdits edits(project.edits());
    QVERIFY(resultOf(edits.importText(QString::fromUtf8(rulesText))).has_value());
    RuleRuns runs(project.project(), project.edits());
    const RuleId off = RuleQueries(project.reader()).all()->last().id;
    const auto report = waited(runs.runOverHistory(off));
    QCOMPARE(report->hits, 2);
    QCOMPARE(effects(project),
        (QStringList{
            QStringLiteral("link: like/not_sent snooze/done"), QStringLiteral("shop: like/not_sent snooze/done")}));
    const auto until
        = project.reader().integer("SELECT CAST(argument AS INTEGER) FROM rule_effect WHERE action = 'snooze'");
    QCOMPARE(until, std::optional<qint64>(testNowMs + 2 * 60 * 60 * 1000));
    QCOMPARE(waited(runs.runOverHistory(RuleId{99})).error().code, ErrorCode::NotFound);
}

void RuleRunsTest::nothingHitLeavesNoEntry()
{
    TemporaryProject project;
    QVERIFY(importTexts(project, {QStringLiteral("hello")}).has_value());
    RuleEdits edits(project.edits());
    QVERIFY(resultOf(edits.importText(QString::fromUtf8(rulesText))).has_value());
    const qint64 acts = project.reader().integer("SELECT count(*) FROM history").value_or(0);
    RuleRuns runs(project.project(), project.edits());
    const auto report = waited(runs.runOverHistory());
    QCOMPARE(report->comments, 1);
    QVERIFY(!report->act.act.isValid());
    QCOMPARE(project.reader().integer("SELECT count(*) FROM history").value_or(0), acts);
}

void RuleRunsTest::canBeCancelled()
{
    TemporaryProject project;
    QStringList many;
    for (int i = 0; i < 6000; ++i)
        many << QStringLiteral("shop %1").arg(i);
    QVERIFY(importTexts(project, many).has_value());
    RuleEdits edits(project.edits());
    QVERIFY(resultOf(edits.importText(QString::fromUtf8(rulesText))).has_value());
    RuleRuns runs(project.project(), project.edits());
    auto future = runs.runOverHistory();
    QCOMPARE(waited(runs.runOverHistory()).error().code, ErrorCode::Conflict);
    runs.cancel();
    QCOMPARE(waited(future).error().code, ErrorCode::Cancelled);
    QCOMPARE(project.reader().integer("SELECT count(*) FROM rule_effect"), std::optional<qint64>(0));
}

void RuleRunsTest::explainsWhatItDid()
{
    TemporaryProject project;
    QVERIFY(importTexts(project, {QStringLiteral("😀 see A.com")}).has_value());
    RuleEdits edits(project.edits());
    QVERIFY(resultOf(edits.importText(QString::fromUtf8(rulesText))).has_value());
    RuleRuns runs(project.project(), project.edits());
    QVERIFY(waited(runs.runOverHistory()).has_value());
    const CommentId comment{project.reader().integer("SELECT id FROM comment").value_or(0)};
    const auto found = RuleQueries(project.reader()).effectsOn(comment);
    QCOMPARE(found->size(), 3);
    const CommentEffect &first = found->front();
    QCOMPARE(first.ruleName, QStringLiteral("spam"));
    QCOMPARE(first.action, QStringLiteral("spam"));
    QCOMPARE(first.condition, QStringLiteral("contains a link"));
    QCOMPARE(first.spans, (QList<std::pair<int, int>>{{6, 11}}));
    QCOMPARE(first.atMs, testNowMs);
}

STOA_TEST(RuleRunsTest)
#include "ruleruns_test.moc"
