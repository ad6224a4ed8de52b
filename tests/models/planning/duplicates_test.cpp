// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/duplicatewatch.h"
#include "models/planning/postedits.h"
#include "models/planning/postqueries.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

class DuplicatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeTexts_data();
    void likeTexts();
    void theLikestComesFirst();
    void postsThatAreGoneAreForgotten();
    void ownFamilyRepeatsOnPurpose();
    void watchFindsWhatIsPlanned();
    void watchFollowsChanges();
    void seriesAreNoDuplicates();
};

namespace {

const QString sale = QStringLiteral("Summer sale starts on Monday: thirty percent off all garden chairs until Friday");

PostRow rowOf(TemporaryProject &project, PostId post)
{
    return PostQueries(project.reader()).post(post).value_or({});
}

void waitUntilReady(DuplicateWatch &watch)
{
    QSignalSpy spy(&watch, &DuplicateWatch::ready);
    watch.begin();
    QTRY_VERIFY(watch.isReady());
}

} // namespace

void DuplicatesTest::likeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("same") << sale << true;
    QTest::newRow("case, accents and signs aside")
        << QStringLiteral("SUMMER SALE starts on monday — thirty percent off all garden chairs until Friday!!!")
        << true;
    QTest::newRow("another link and other hashtags")
        << sale + QStringLiteral(" https://shop.example.com/x?y=1 #sale #garden") << true;
    QTest::newRow("a word another") << QStringLiteral(
        "Summer sale starts on Tuesday: thirty percent off all garden chairs until Friday")
                                    << true;
    QTest::newRow("half of it another") << QStringLiteral(
        "Summer sale starts on Monday: come and see our new tables and lamps for the winter")
                                        << false;
    QTest::newRow("something else") << QStringLiteral("We are closed today") << false;
    QTest::newRow("nothing") << QString() << false;
}

void DuplicatesTest::likeTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    const double alike = likeness(textFeatures(sale), textFeatures(text));
    QCOMPARE(alike >= DuplicateIndex::nearlySame, found);
    DuplicateIndex index;
    index.add({PostId{1}, 0}, sale);
    QCOMPARE(!index.nearest({PostId{2}, 0}, text).isEmpty(), found);
}

void DuplicatesTest::theLikestComesFirst()
{
    DuplicateIndex index;
    for (int i = 0; i < 500; ++i)
        index.add({PostId{100 + i}, 0},
            QStringLiteral("Post number %1 about thing %2 and its %3 friends").arg(i).arg(i * 7).arg(i * 3));
    index.add({PostId{1}, 0}, QString(sale).replace(QStringLiteral("Monday"), QStringLiteral("Tuesday")));
    index.add({PostId{2}, 0}, sale);
    const QList<DuplicateIndex::Near> near = index.nearest({PostId{3}, 0}, sale);
    QCOMPARE(near.size(), 2);
    QCOMPARE(near.at(0).post, PostId{2});
    QCOMPARE(near.at(0).estimate, 1.0);
    QCOMPARE(near.at(1).post, PostId{1});
    // A short text says the same only when it is the same.
    index.add({PostId{4}, 0}, QStringLiteral("Good morning Athens"));
    QCOMPARE(index.nearest({PostId{3}, 0}, QStringLiteral("good MORNING, Athens!")).size(), 1);
    QVERIFY(index.nearest({PostId{3}, 0}, QStringLiteral("Good morning Patras")).isEmpty());
}

void DuplicatesTest::postsThatAreGoneAreForgotten()
{
    DuplicateIndex index;
    index.add({PostId{1}, 0}, sale);
    index.add({PostId{1}, 0}, QStringLiteral("Own text of another account, quite long enough to be compared"));
    QCOMPARE(index.size(), 2);
    index.remove(PostId{1});
    QCOMPARE(index.size(), 0);
    QVERIFY(index.nearest({PostId{2}, 0}, sale).isEmpty());
    index.add({PostId{5}, 0}, sale);
    QCOMPARE(index.nearest({PostId{2}, 0}, sale).constFirst().post, PostId{5});
}

void DuplicatesTest::ownFamilyRepeatsOnPurpose()
{
    DuplicateIndex index;
    index.add({PostId{1}, 0}, sale); // the pattern
    index.add({PostId{2}, 1}, sale); // made of it
    QVERIFY(index.nearest({PostId{3}, 1}, sale).isEmpty());
    QVERIFY(index.nearest({PostId{1}, 0}, sale).isEmpty());
    QCOMPARE(index.nearest({PostId{9}, 0}, sale).size(), 2);
}

void DuplicatesTest::watchFindsWhatIsPlanned()
{
    TemporaryProject project;
    const PostId out = makePost(project,
        {.wall = QStringLiteral("2026-06-01T10:00"),
            .status = QStringLiteral("published"),
            .title = QStringLiteral("Sale"),
            .text = sale});
    makePost(project,
        {.status = QStringLiteral("idea"),
            .text = QStringLiteral("An idea in the tray that nobody has planned yet, with words enough")});
    const PostId mine
        = makePost(project, {.wall = QStringLiteral("2026-12-01T10:00"), .text = QStringLiteral("Nothing like it")});
    DuplicateWatch watch(project.project(), project.edits());
    waitUntilReady(watch);
    PostRow typed = rowOf(project, mine);
    QVERIFY(!watch.find(typed));
    typed.text = sale + QStringLiteral(" #now");
    const std::optional<Duplicate> found = watch.find(typed);
    QVERIFY(found);
    QCOMPARE(found->post, out);
    QCOMPARE(found->headline, QStringLiteral("Sale"));
    QCOMPARE(found->at.date, QDate(2026, 6, 1));
    QVERIFY(found->isOut);
    QCOMPARE(found->likeness, 1.0);
    typed.text = QStringLiteral("An idea in the tray that nobody has planned yet, with words enough");
    QVERIFY(!watch.find(typed));
}

void DuplicatesTest::watchFollowsChanges()
{
    TemporaryProject project;
    const AccountId account = makeAccount(project);
    const PostId mine = makePost(project, {.wall = QStringLiteral("2026-12-01T10:00"), .text = sale});
    DuplicateWatch watch(project.project(), project.edits());
    waitUntilReady(watch);
    QVERIFY(!watch.find(rowOf(project, mine)));
    PostEdits posts(project.edits());
    const PostId made = posts.newId();
    QVERIFY(resultOf(posts.create(
        {.id = made, .at = WallTime{QDate(2026, 12, 5), QTime(9, 0)}, .text = sale, .accounts = {account}})));
    QTRY_VERIFY(watch.find(rowOf(project, mine)));
    QCOMPARE(watch.find(rowOf(project, mine))->post, made);
    QVERIFY(resultOf(posts.setText(made, QStringLiteral("Now it says something else altogether, and at some length"))));
    QTRY_VERIFY(!watch.find(rowOf(project, mine)));
    QVERIFY(resultOf(project.edits().undo()));
    QTRY_VERIFY(watch.find(rowOf(project, mine)));
    QVERIFY(resultOf(posts.remove({made})));
    QTRY_VERIFY(!watch.find(rowOf(project, mine)));
}

void DuplicatesTest::seriesAreNoDuplicates()
{
    TemporaryProject project;
    const PostId pattern = makePost(project, {.wall = QStringLiteral("2026-12-01T10:00"), .text = sale});
    const PostId first = makePost(project, {.wall = QStringLiteral("2026-12-08T10:00"), .text = sale});
    const PostId second = makePost(project, {.wall = QStringLiteral("2026-12-15T10:00"), .text = sale});
    for (const PostId post : {first, second}) {
        QVERIFY(project.act("post.create", [post, pattern](Writer &writer) {
            writer.exec(
                "INSERT INTO post_origin (post_id, kind, source_post_id) VALUES (?, 'evergreen', ?)", post, pattern);
        }));
    }
    DuplicateWatch watch(project.project(), project.edits());
    waitUntilReady(watch);
    for (const PostId post : {pattern, first, second})
        QVERIFY(!watch.find(rowOf(project, post)));
    const PostId other = makePost(project, {.wall = QStringLiteral("2026-12-20T10:00"), .text = sale});
    QTRY_VERIFY(watch.find(rowOf(project, other)));
}

STOA_TEST(DuplicatesTest)
#include "duplicates_test.moc"
