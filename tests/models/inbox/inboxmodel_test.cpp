// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/inboxmodel.h"

#include "models/inbox/commentexport.h"
#include "models/inbox/commentimport.h"
#include "models/inbox/commentingest.h"
#include "models/inbox/commentstatetable.h"
#include "models/inbox/inboxderived.h"
#include "models/inbox/threadmodel.h"
#include "models/inbox/triageedits.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

struct TestComment
{
    QByteArray id;
    QByteArray author;
    QByteArray text;
    QByteArray parent = {};
    QByteArray post = "video";
};

void arrive(TemporaryProject &project, const QList<TestComment> &comments, qint64 firstMs = 1'790'000'000'000)
{
    const Result<ActDone> done = resultOf(project.edits().runBatch(
        {QStringLiteral("import.comments"), {}, {}, true}, BatchKind::Import, [&](Writer &writer, qint64 batch) {
            writer.exec("INSERT OR IGNORE INTO account (id, network, handle) VALUES (1, 'youtube', 'cafe')");
            CommentIngest ingest({1}, {batch}, writer.nowMs());
            CommentBlock block;
            for (int i = 0; i < comments.size(); ++i) {
                CommentBlock::Row &row = block.append();
                row.atMs = firstMs + i * 60'000;
                block.set(row, CommentBlock::RemoteId, comments.at(i).id);
                block.set(row, CommentBlock::Author, comments.at(i).author);
                block.set(row, CommentBlock::Body, comments.at(i).text);
                block.set(row, CommentBlock::Parent, comments.at(i).parent);
                block.set(row, CommentBlock::PostRef, comments.at(i).post);
            }
            ingest.write(writer, block);
            return true;
        }));
    QVERIFY(done);
}

QList<TestComment> many(int count)
{
    QList<TestComment> comments;
    for (int i = 0; i < count; ++i)
        comments.append(
            {"c" + QByteArray::number(i), "author" + QByteArray::number(i % 7), "text " + QByteArray::number(i)});
    return comments;
}

//! A rule run with effects on the named comments, as the rule engine writes it.
void runRule(TemporaryProject &project, const std::vector<qint64> &comments, const QString &action,
    const QString &argument, const QString &outcome = QStringLiteral("done"))
{
    QVERIFY(resultOf(project.edits().runBatch(
        {QStringLiteral("rule.run"), {}, {}}, BatchKind::RuleRun, [&](Writer &writer, qint64 run) {
            for (const qint64 id : comments)
                writer.exec("INSERT INTO rule_effect (comment_id, run_id, rule_id, ordinal, action, argument, outcome, "
                            "condition, spans)"
                            " VALUES (?, ?, 5, 0, ?, ?, ?, 'words: text', '[[0,4]]')",
                    id, run, action, argument, outcome);
            return true;
        })));
}

void waitUntilLoaded(InboxModel &model)
{
    QTRY_VERIFY(!model.isLoading());
}

QString tallies(Connection &reader)
{
    QString text;
    Statement rows = reader.query("SELECT name, value FROM tally WHERE value <> 0 ORDER BY name");
    while (rows.step())
        text += QStringLiteral("%1=%2 ").arg(rows.text(0)).arg(rows.integer(1));
    return text;
}

QString states(Connection &reader)
{
    QString text;
    Statement rows = reader.query(
        "SELECT comment_id, state, hidden, spam, assignee, priority, by_rule FROM comment_state ORDER BY 1");
    while (rows.step()) {
        for (int i = 0; i < 7; ++i)
            text += rows.text(i) + QLatin1Char(' ');
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace

class InboxModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst();
    void whatIsDoneLeavesAndComesBack();
    void newCommentsAreCountedNotPushed();
    void filtersFit();
    void groups();
    void searchLooksAtAllHistory();
    void rulesAreShownAndAPersonsWordWins();
    void snoozedCommentsWake();
    void criticismIsProtected();
    void answeringByHand();
    void conversations();
    void thePersonCard();
    void randomActsAgreeWithAFreshModel();
    void exportReadBackChangesNothing();
    void importsTakenBackVanish();
};

void InboxModelTest::showsTheNewestFirst()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project, many(500));
    InboxModel model(project.project(), project.edits());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    waitUntilLoaded(model);
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(resets.count(), 1); // the rest was added below, not read anew
    QCOMPARE(model.index(0).data(InboxModel::TextRole).toString(), QStringLiteral("text 499"));
    QCOMPARE(model.index(499).data(InboxModel::TextRole).toString(), QStringLiteral("text 0"));
    QCOMPARE(model.counts().ofState(CommentState::New), 500);
    QCOMPARE(model.rowOf(model.idAt(123)), 123);
}

void InboxModelTest::whatIsDoneLeavesAndComesBack()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project, many(10));
    InboxModel model(project.project(), project.edits());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waitUntilLoaded(model);
    TriageEdits edits(project.edits());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const CommentId third = model.idAt(3);
    QVERIFY(resultOf(edits.setState({third.value}, CommentState::Done)));
    QTRY_COMPARE(model.rowCount(), 9);
    QCOMPARE(model.rowOf(third), -1);
    QCOMPARE(model.counts().ofState(CommentState::Done), 1);
    QCOMPARE(model.counts().ofState(CommentState::New), 9);
    QVERIFY(resultOf(project.edits().undo()));
    QTRY_COMPARE(model.rowCount(), 10);
    QCOMPARE(model.rowOf(third), 3);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(tallies(project.reader()), QStringLiteral("comments=10 comments:1=10 state:new=10 "));
    QCOMPARE(states(project.reader()), QString());
}

void InboxModelTest::newCommentsAreCountedNotPushed()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project, many(10));
    InboxModel model(project.project(), project.edits());
    waitUntilLoaded(model);
    arrive(project, {{"new1", "Zoe", "hello"}, {"new2", "Zoe", "again"}}, 1'791'000'000'000);
    QTRY_COMPARE(model.newCount(), 2);
    QCOMPARE(model.rowCount(), 10);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 12);
    QCOMPARE(model.newCount(), 0);
}

void InboxModelTest::filtersFit()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project, many(20));
    InboxModel model(project.project(), project.edits());
    waitUntilLoaded(model);
    TriageEdits edits(project.edits());
    const auto id = [&](int row) { return model.idAt(row).value; };
    const std::vector<qint64> ids{id(0), id(1), id(2), id(3), id(4)};
    QVERIFY(resultOf(edits.addLabel({ids[0], ids[1]}, QStringLiteral("Praise"))));
    QVERIFY(resultOf(edits.addLabel({ids[2]}, QStringLiteral("praise")))); // the same label
    QVERIFY(resultOf(edits.assign({ids[1]}, QStringLiteral("Nikos"))));
    QVERIFY(resultOf(edits.setPriority({ids[2]}, 1)));
    QVERIFY(resultOf(edits.setHidden({ids[3]}, true)));
    QVERIFY(resultOf(edits.markSpam({ids[4]}, true)));
    const auto count = [&](const CommentFilter &filter) {
        model.setFilter(filter);
        waitUntilLoaded(model);
        QCoreApplication::processEvents();
        return model.rowCount();
    };
    CommentFilter filter;
    QCOMPARE(count(filter), 18);
    filter.label = {project.reader().integer("SELECT id FROM label").value_or(0)};
    QCOMPARE(project.reader().integer("SELECT count(*) FROM label").value_or(0), 1);
    QCOMPARE(count(filter), 3);
    filter.assignee = QStringLiteral("Nikos");
    QCOMPARE(count(filter), 1);
    filter = {};
    filter.urgentOnly = true;
    QCOMPARE(count(filter), 1);
    filter = {};
    filter.sight = CommentFilter::Sight::Hidden;
    QCOMPARE(count(filter), 1);
    filter.sight = CommentFilter::Sight::Spam;
    QCOMPARE(count(filter), 1);
    filter.sight = CommentFilter::Sight::All;
    QCOMPARE(count(filter), 20);
    filter.kind = QStringLiteral("review");
    QCOMPARE(count(filter), 0);
    filter = {};
    filter.person = project.reader().integer("SELECT person_id FROM comment WHERE author = 'author3'").value_or(0);
    QCOMPARE(count(filter), 3);
    filter.account = {77};
    QCOMPARE(count(filter), 0);
    filter.account = {1};
    filter.state = CommentState::Waiting;
    filter.group = CommentFilter::Group::Post;
    QCOMPARE(CommentFilter::fromJson(filter.toJson()), filter);
    QCOMPARE(model.counts().hidden, 1);
    QCOMPARE(model.counts().spam, 1);
    QCOMPARE(tallies(project.reader()), QStringLiteral("comments=20 comments:1=20 hidden=1 spam=1 state:new=18 "));
}

void InboxModelTest::groups()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project,
        {{"a", "Ann", "one", "", "p1"}, {"b", "Ben", "answer", "a", "p1"}, {"c", "Cat", "deeper", "b", "p1"},
            {"d", "Dan", "alone", "", "p2"}, {"e", "Eve", "other", "", "p1"}});
    InboxModel model(project.project(), project.edits());
    CommentFilter filter;
    filter.group = CommentFilter::Group::Post;
    model.setFilter(filter);
    waitUntilLoaded(model);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(InboxModel::TextRole).toString(), QStringLiteral("other"));
    QCOMPARE(model.index(0).data(InboxModel::GroupSizeRole).toInt(), 4);
    filter.group = CommentFilter::Group::Conversation;
    model.setFilter(filter);
    waitUntilLoaded(model);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2).data(InboxModel::TextRole).toString(), QStringLiteral("deeper"));
    QCOMPARE(model.index(2).data(InboxModel::GroupSizeRole).toInt(), 3);
}

void InboxModelTest::searchLooksAtAllHistory()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project, {{"a", "Ann", "Ο καφές ήταν κρύος"}, {"b", "Ben", "καφε"}, {"c", "Cat", "tea"}});
    QVERIFY(resultOf(project.edits().maintain([](Writer &writer) {
        writer.exec("INSERT INTO comment_search (rowid, text, author) SELECT id, stoa_fold(text), stoa_fold(author) "
                    "FROM comment");
    })));
    InboxModel model(project.project(), project.edits());
    waitUntilLoaded(model);
    TriageEdits edits(project.edits());
    const qint64 ann = model.idAt(2).value;
    QVERIFY(resultOf(edits.setState({ann}, CommentState::Done)));
    model.setSearch(QStringLiteral("ΚΑΦΕ"));
    waitUntilLoaded(model);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(InboxModel::StateRole).toInt(), int(CommentState::Done));
    QVERIFY(resultOf(edits.setState({ann}, CommentState::Open)));
    QTRY_COMPARE(model.index(1).data(InboxModel::StateRole).toInt(), int(CommentState::Open));
    model.setSearch({});
    waitUntilLoaded(model);
    QTRY_COMPARE(model.rowCount(), 2); // new ones again
}

void InboxModelTest::rulesAreShownAndAPersonsWordWins()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project, many(5));
    QVERIFY(project.act("rule.create",
        [](Writer &writer) { writer.exec("INSERT INTO rule (id, name, source) VALUES (5, 'Links', '')"); }));
    InboxModel model(project.project(), project.edits());
    CommentFilter everything;
    everything.sight = CommentFilter::Sight::All;
    model.setFilter(everything);
    waitUntilLoaded(model);
    const std::vector<qint64> ids{model.idAt(0).value, model.idAt(1).value, model.idAt(2).value};
    TriageEdits edits(project.edits());
    QVERIFY(resultOf(edits.setHidden({ids[0]}, true)));
    QVERIFY(resultOf(edits.setHidden({ids[0]}, false)));
    runRule(project, ids, QStringLiteral("hide"), {}, QStringLiteral("not_sent"));
    runRule(project, {ids[2]}, QStringLiteral("priority"), QStringLiteral("high"));
    runRule(project, {ids[1]}, QStringLiteral("assign"), QStringLiteral("Nikos"));
    runRule(project, {ids[1]}, QStringLiteral("spam"), {}, QStringLiteral("stopped"));
    runRule(project, {ids[1]}, QStringLiteral("label"), QStringLiteral("question"));
    CommentQueries queries(project.reader());
    QVERIFY(!queries.row({ids[0]})->hidden); // a person showed it again
    QVERIFY(queries.row({ids[1]})->hidden);
    QVERIFY(!queries.row({ids[1]})->spam);
    QCOMPARE(queries.row({ids[1]})->assignee, QStringLiteral("Nikos"));
    QCOMPARE(queries.row({ids[1]})->labels, QStringList{QStringLiteral("question")});
    QCOMPARE(queries.row({ids[2]})->priority, 1);
    const std::vector<RuleReason> reasons = queries.reasons({ids[1]});
    QCOMPARE(reasons.size(), size_t(4));
    QCOMPARE(reasons.back().ruleName, QStringLiteral("Links"));
    QCOMPARE(reasons.back().spans, (QList<std::pair<int, int>>{{0, 4}}));
    QCOMPARE(tallies(project.reader()), QStringLiteral("comments=5 comments:1=5 hidden=2 state:new=3 "));
    for (int i = 0; i < 5; ++i)
        QVERIFY(resultOf(project.edits().undo()));
    QVERIFY(!queries.row({ids[1]})->hidden);
    QCOMPARE(tallies(project.reader()), QStringLiteral("comments=5 comments:1=5 state:new=5 "));
    for (int i = 0; i < 5; ++i)
        QVERIFY(resultOf(project.edits().redo()));
    QVERIFY(queries.row({ids[1]})->hidden);
    const QString kept = states(project.reader());
    QVERIFY(resultOf(project.edits().maintain([](Writer &writer) { CommentStateTable::recount(writer); })));
    QCOMPARE(states(project.reader()), kept);
    QCOMPARE(tallies(project.reader()), QStringLiteral("comments=5 comments:1=5 hidden=2 state:new=3 "));
}

void InboxModelTest::snoozedCommentsWake()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project, many(3));
    InboxModel model(project.project(), project.edits());
    waitUntilLoaded(model);
    TriageEdits edits(project.edits());
    const qint64 id = model.idAt(0).value;
    QCOMPARE(resultOf(edits.snooze({id}, testNowMs)).error().code, ErrorCode::InThePast);
    QVERIFY(resultOf(edits.snooze({id}, testNowMs + 60'000)));
    runRule(project, {model.idAt(1).value}, QStringLiteral("snooze"), QStringLiteral("2 hours"));
    CommentQueries queries(project.reader());
    QCOMPARE(queries.row({id})->state, CommentState::Snoozed);
    QCOMPARE(queries.counts()->ofState(CommentState::Snoozed), 2);
    QVERIFY(!CommentStateTable::isAnyDue(project.reader(), testNowMs));
    project.clock().set(testNowMs + 60'000);
    QVERIFY(CommentStateTable::isAnyDue(project.reader(), testNowMs + 60'000));
    QVERIFY(resultOf(project.edits().maintain([](Writer &writer) { CommentStateTable::wake(writer); })));
    QCOMPARE(queries.row({id})->state, CommentState::Open);
    QCOMPARE(queries.counts()->ofState(CommentState::Snoozed), 1);
    project.clock().set(testNowMs + 7'300'000);
    QVERIFY(resultOf(project.edits().maintain([](Writer &writer) { CommentStateTable::wake(writer); })));
    QCOMPARE(queries.counts()->ofState(CommentState::Snoozed), 0);
}

void InboxModelTest::criticismIsProtected()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project,
        {{"a", "Ann", "The coffee was terrible and the waiter was rude, awful place"},
            {"b", "Ben", "Lovely cake, thank you!"}, {"c", "Cat", "Buy followers now"}});
    InboxModel model(project.project(), project.edits());
    waitUntilLoaded(model);
    TriageEdits edits(project.edits());
    const qint64 critic = model.idAt(2).value;
    const qint64 happy = model.idAt(1).value;
    const qint64 spam = model.idAt(0).value;
    const QString before = project.dump();
    const auto refused = resultOf(edits.setHidden({critic, happy, spam}, true));
    QCOMPARE(refused.error().code, ErrorCode::CriticismProtected);
    QCOMPARE(refused.error().args.value(0), QStringLiteral("1"));
    QCOMPARE(resultOf(edits.markSpam({critic, spam}, true)).error().code, ErrorCode::CriticismProtected);
    QCOMPARE(project.dump(), before);
    QVERIFY(resultOf(edits.setHidden({happy, spam}, true)));
    QVERIFY(resultOf(edits.setCriticism({happy}, true)));
    QCOMPARE(resultOf(edits.setHidden({happy}, true)).error().code, ErrorCode::CriticismProtected); // a person said so
    QVERIFY(resultOf(edits.hideAsAbuse({critic})));
    QVERIFY(CommentQueries(project.reader()).row({critic})->hidden);
    QVERIFY(resultOf(project.edits().undo()));
    QVERIFY(!CommentQueries(project.reader()).row({critic})->hidden);
    QVERIFY(resultOf(edits.markSpam({critic}, true))); // one, read by a person
    QVERIFY(resultOf(edits.setHidden({critic}, true))); // spam it is now
}

void InboxModelTest::answeringByHand()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project, many(2));
    InboxModel model(project.project(), project.edits());
    waitUntilLoaded(model);
    TriageEdits edits(project.edits());
    const CommentId id = model.idAt(0);
    CommentQueries queries(project.reader());
    QVERIFY(resultOf(edits.saveDraft(id, QStringLiteral("Tha"))));
    QVERIFY(resultOf(edits.saveDraft(id, QStringLiteral("Thank you"))));
    QCOMPARE(queries.draft(id), QStringLiteral("Thank you"));
    QVERIFY(resultOf(edits.markAnswered(id, QStringLiteral("Thank you!"), false)));
    QCOMPARE(queries.draft(id), QString());
    QCOMPARE(queries.row(id)->state, CommentState::Waiting);
    QCOMPARE(queries.row(id)->answeredMs.value_or(0), testNowMs);
    QVERIFY(resultOf(project.edits().undo()));
    QCOMPARE(queries.draft(id), QStringLiteral("Thank you"));
    QVERIFY(resultOf(project.edits().undo())); // the typing is one act
    QCOMPARE(queries.draft(id), QString());
    QVERIFY(resultOf(edits.markAnswered(id, QStringLiteral("Thank you!"), true)));
    QCOMPARE(queries.row(id)->state, CommentState::Done);
    QVERIFY(resultOf(edits.setNote(id, QStringLiteral("a regular"))));
    QCOMPARE(queries.row(id)->note, QStringLiteral("a regular"));
}

void InboxModelTest::conversations()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project,
        {{"a", "Ann", "question"}, {"b", "Ben", "answer", "a"}, {"c", "Cat", "deeper", "b"}, {"d", "Dan", "alone"},
            {"e", "Eve", "lost", "nobody"}, {"f", "Fay", "circle", "g"}, {"g", "Gus", "round", "f"}});
    QVERIFY(project.act("post.create", [](Writer &writer) {
        writer.exec("INSERT INTO post (id, text, published_ms) VALUES (9, 'Our new cake', 5)");
        writer.exec("INSERT INTO variant (id, post_id, account_id, remote_id) VALUES (10, 9, 1, 'video')");
    }));
    ThreadModel thread(project.reader(), project.edits());
    const QAbstractItemModelTester tester(&thread, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto show = [&](const char *remote) {
        thread.setComment({project.reader().integer("SELECT id FROM comment WHERE remote_id = ?", remote).value_or(0)});
        QStringList texts;
        for (int i = 0; i < thread.rowCount(); ++i)
            texts << thread.at(i)->text.raw();
        return texts;
    };
    QCOMPARE(show("c"), (QStringList{QStringLiteral("question"), QStringLiteral("answer"), QStringLiteral("deeper")}));
    QCOMPARE(show("a").size(), 3);
    QCOMPARE(thread.post().text, QStringLiteral("Our new cake"));
    QCOMPARE(thread.post().post, 9);
    QCOMPARE(show("d"), QStringList{QStringLiteral("alone")});
    QCOMPARE(show("e"), QStringList{QStringLiteral("lost")});
    QVERIFY(show("f").size() >= 1);
    show("a");
    QSignalSpy changed(&thread, &QAbstractItemModel::dataChanged);
    TriageEdits edits(project.edits());
    QVERIFY(resultOf(edits.setState({thread.chosen()->id.value}, CommentState::Done)));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(thread.chosen()->state, CommentState::Done);
}

void InboxModelTest::thePersonCard()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project, many(15));
    TriageEdits edits(project.edits());
    CommentQueries queries(project.reader());
    const qint64 person = project.reader()
                              .integer("SELECT person_id FROM comment WHERE author = 'author0' ORDER BY id DESC")
                              .value_or(0);
    const qint64 newest
        = project.reader().integer("SELECT max(id) FROM comment WHERE person_id = ?", person).value_or(0);
    QVERIFY(resultOf(edits.addLabel({newest}, QStringLiteral("regular"))));
    QVERIFY(resultOf(edits.setNote({newest}, QStringLiteral("allergic to nuts"))));
    const auto card = queries.person(person, {newest});
    QVERIFY(card);
    QCOMPARE(card->name.raw(), QStringLiteral("author0"));
    QCOMPARE(card->comments, 3);
    QCOMPARE(card->earlier.size(), 2);
    QCOMPARE(card->labels, QStringList{QStringLiteral("regular")});
    QCOMPARE(card->notes, QStringList{QStringLiteral("allergic to nuts")});
    QCOMPARE(card->network, QStringLiteral("youtube"));
}

void InboxModelTest::randomActsAgreeWithAFreshModel()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project, many(60));
    InboxModel model(project.project(), project.edits());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    waitUntilLoaded(model);
    TriageEdits edits(project.edits());
    std::vector<qint64> all;
    Statement rows = project.reader().query("SELECT id FROM comment");
    while (rows.step())
        all.push_back(rows.integer(0));
    for (int step = 0; step < 150; ++step) {
        TriageEdits::Ids ids;
        for (int i = 0; i < 1 + random.bounded(4); ++i)
            ids.push_back(all[random.bounded(quint32(all.size()))]);
        switch (random.bounded(8)) {
        case 0:
            resultOf(edits.setState(ids, CommentState(random.bounded(4)))).has_value();
            break;
        case 1:
            resultOf(edits.setHidden(ids, random.bounded(2) == 0)).has_value();
            break;
        case 2:
            resultOf(edits.markSpam(ids, random.bounded(2) == 0)).has_value();
            break;
        case 3:
            resultOf(edits.addLabel(ids, QStringLiteral("l%1").arg(random.bounded(3)))).has_value();
            break;
        case 4:
            resultOf(edits.assign(ids, random.bounded(2) == 0 ? QString() : QStringLiteral("Nikos"))).has_value();
            break;
        case 5:
            resultOf(project.edits().redo()).has_value();
            break;
        default:
            resultOf(project.edits().undo()).has_value();
            break;
        }
        if (project.reader().integer("SELECT count(*) FROM comment").value_or(0) == 0)
            resultOf(project.edits().redo()).has_value(); // the import itself was undone
    }
    project.edits().waitForIdle();
    QCoreApplication::processEvents(); // all that the store has told has arrived
    waitUntilLoaded(model);
    InboxModel fresh(project.project(), project.edits());
    waitUntilLoaded(fresh);
    QCOMPARE(model.rowCount(), fresh.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int role : {int(InboxModel::IdRole), int(InboxModel::StateRole), int(InboxModel::LabelsRole),
                 int(InboxModel::AssigneeRole)})
            QCOMPARE(model.index(row).data(role), fresh.index(row).data(role));
    }
    const QString keptStates = states(project.reader());
    const QString keptTallies = tallies(project.reader());
    QVERIFY(resultOf(project.edits().maintain([](Writer &writer) { CommentStateTable::recount(writer); })));
    QCOMPARE(keptStates, states(project.reader()));
    QCOMPARE(keptTallies, tallies(project.reader()));
}

void InboxModelTest::exportReadBackChangesNothing()
{
    TemporaryProject project(
        {QStringLiteral("Test"), QStringLiteral("Europe/Athens"), QStringLiteral("en")}, inboxDerived);
    QList<TestComment> comments = many(30);
    comments.append(
        {"odd", "=cmd|' /C calc'!A0", "'=1+1 \"quoted\", with\nline break; and \t tab", "c1", "post, with comma"});
    arrive(project, comments,
        QDateTime(QDate(2026, 10, 25), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()); // over the repeated hour
    const QString path = project.folder() + QLatin1String("/out.csv");
    const auto written = exportComments(project.reader(), path, ExportFormat::Csv, project.project().zone());
    QVERIFY(written);
    QCOMPARE(*written, 31);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(",=cmd"));
    const QString before = project.dump({QStringLiteral("comment")});
    CommentImport importer(project.project(), project.edits());
    ImportPlan plan;
    plan.path = path;
    const auto back = resultOf(importer.run(plan));
    QVERIFY2(back, qPrintable(errorToken(back ? ErrorCode::None : back.error().code)));
    QCOMPARE(back->layout, QStringLiteral("stoa-comments"));
    QCOMPARE(back->same, 31);
    QCOMPARE(back->added + back->updated + back->rejectedCount, 0);
    QCOMPARE(project.dump({QStringLiteral("comment")}), before);
    const auto json = exportComments(
        project.reader(), project.folder() + QLatin1String("/out.json"), ExportFormat::Json, project.project().zone());
    QVERIFY(json);
    QFile jsonFile(project.folder() + QLatin1String("/out.json"));
    QVERIFY(jsonFile.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(jsonFile.readAll()).array().size(), 31);
    QCOMPARE(
        exportComments(project.reader(), project.folder(), ExportFormat::Csv, project.project().zone()).error().code,
        ErrorCode::NotAFile);
    QCOMPARE(exportComments(
                 project.reader(), QStringLiteral("/nowhere/at/all.csv"), ExportFormat::Csv, project.project().zone())
                 .error()
                 .code,
        ErrorCode::NotFound);
}

void InboxModelTest::importsTakenBackVanish()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    arrive(project, many(10));
    InboxModel model(project.project(), project.edits());
    waitUntilLoaded(model);
    QCOMPARE(model.rowCount(), 10);
    QVERIFY(resultOf(project.edits().undo()));
    QTRY_COMPARE(model.rowCount(), 0);
    QVERIFY(resultOf(project.edits().redo()));
    QTRY_COMPARE(model.rowCount(), 10);
}

STOA_TEST(InboxModelTest)
#include "inboxmodel_test.moc"
