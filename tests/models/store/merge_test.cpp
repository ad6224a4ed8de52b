// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/merge/merge.h"
#include "tests/support/mergeround.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using stoa::test::MergeRound;

//! Two copies of a project, both worked on, become one: nothing is lost, and it does not matter which is called mine.
class MergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingInRandomRounds()
    {
        // Some rounds in ./check; stoa-merge-rounds runs as many as one likes.
        int conflicts = 0;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            MergeRound round;
            round.draw(seed);
            const QString wrong = round.run(seed % 8 != 0);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
            conflicts += static_cast<int>(round.conflicts);
        }
        QVERIFY(conflicts > 20); // else the edits never met
    }

    void bringsColumnsOfOneRowTogether()
    {
        MergeRound round;
        round.base.run("INSERT INTO post (id, text, title) VALUES (1, 'old', 'old title')");
        round.mine.copyFrom(round.base);
        round.theirs.copyFrom(round.base);
        round.mine.run("UPDATE post SET text = 'new' WHERE id = 1");
        round.theirs.run("UPDATE post SET title = 'new title', wall = '2026-12-24T18:30', zone = 'UTC' WHERE id = 1");
        QCOMPARE(round.run(), QString());
        QCOMPARE(round.conflicts, 0);
        QCOMPARE(round.result.text("SELECT text || '|' || title || '|' || wall FROM post"),
            QStringLiteral("new|new title|2026-12-24T18:30"));
    }

    void keepsBothVersionsOfAText()
    {
        MergeRound round;
        round.base.run("INSERT INTO post (id, text, changed_ms) VALUES (1, 'old', 1)");
        round.mine.copyFrom(round.base);
        round.theirs.copyFrom(round.base);
        round.mine.run("UPDATE post SET text = 'mine', changed_ms = 5 WHERE id = 1");
        round.theirs.run("UPDATE post SET text = 'theirs', changed_ms = 7 WHERE id = 1");
        QCOMPARE(round.run(), QString());
        QCOMPARE(round.result.text("SELECT text FROM post"), QStringLiteral("theirs")); // written later
        const auto waiting = waitingConflicts(round.result.connection());
        QVERIFY(waiting);
        QCOMPARE(waiting->size(), 1);
        const MergeConflict conflict = waiting->first();
        QCOMPARE(conflict.kept.value(QStringLiteral("text")).value_or(QString()), QStringLiteral("theirs"));
        QCOMPARE(conflict.other->value(QStringLiteral("text")).value_or(QString()), QStringLiteral("mine"));
        const Error taken = round.result.act([&](Writer &writer) { takeOtherVersion(writer, conflict); });
        QCOMPARE(taken.code, ErrorCode::None);
        QCOMPARE(round.result.text("SELECT text FROM post"), QStringLiteral("mine"));
        QVERIFY(waitingConflicts(round.result.connection())->isEmpty());
    }

    void otherVersionIsNotTakenOverLaterWork()
    {
        MergeRound round;
        round.base.run("INSERT INTO post (id, text) VALUES (1, 'old')");
        round.mine.copyFrom(round.base);
        round.theirs.copyFrom(round.base);
        round.mine.run("UPDATE post SET text = 'mine' WHERE id = 1");
        round.theirs.run("UPDATE post SET text = 'theirs' WHERE id = 1");
        QCOMPARE(round.run(), QString());
        const MergeConflict conflict = waitingConflicts(round.result.connection())->first();
        round.result.run("UPDATE post SET text = 'later' WHERE id = 1");
        const Error taken = round.result.act([&](Writer &writer) { takeOtherVersion(writer, conflict); });
        QCOMPARE(taken.code, ErrorCode::Conflict);
        QCOMPARE(round.result.text("SELECT text FROM post"), QStringLiteral("later"));
    }

    void keepsWholePostThatOneSideDeleted()
    {
        MergeRound round;
        round.base.run("INSERT INTO account (id, network, handle) VALUES (1, 'instagram', 'a'), (2, 'tiktok', 'b')");
        round.base.run("INSERT INTO post (id, text) VALUES (1, 'old')");
        round.base.run("INSERT INTO variant (id, post_id, account_id, text) VALUES (1, 1, 1, 'one'), (2, 1, 2, 'two')");
        round.mine.copyFrom(round.base);
        round.theirs.copyFrom(round.base);
        round.mine.run("DELETE FROM variant");
        round.mine.run("DELETE FROM post");
        round.theirs.run("UPDATE variant SET text = 'worked on' WHERE id = 2");
        QCOMPARE(round.run(), QString());
        QCOMPARE(round.result.text("SELECT group_concat(text) FROM variant"), QStringLiteral("one,worked on"));
        QCOMPARE(round.conflicts, 1);
        const MergeConflict conflict = waitingConflicts(round.result.connection())->first();
        QCOMPARE(conflict.table, QStringLiteral("post"));
        QVERIFY(!conflict.other);
        const Error taken = round.result.act([&](Writer &writer) { takeOtherVersion(writer, conflict); });
        QCOMPARE(taken.code, ErrorCode::None);
        QCOMPARE(round.result.text("SELECT count(*) FROM variant"), QStringLiteral("0"));
        QCOMPARE(round.result.problems(), QString());
    }

    void thePictureThatAValueNamesIsFoundAgain()
    {
        MergeRound round;
        round.base.run("INSERT INTO post (id) VALUES (1), (2)");
        round.mine.copyFrom(round.base);
        round.theirs.copyFrom(round.base);
        for (auto *copy : {&round.mine, &round.theirs})
            copy->run(copy == &round.mine
                    ? "INSERT INTO media (id, sha256, name, mime, bytes) VALUES (10, 'ab', 'logo.png', 'image/png', 5)"
                    : "INSERT INTO media (id, sha256, name, mime, bytes) VALUES (20, 'ab', 'logo.png', 'image/png', "
                      "5)");
        round.theirs.run("INSERT INTO setting (name, value) VALUES ('logo', '20')");
        round.theirs.run("INSERT INTO post_field (post_id, account_id, name, value) VALUES (1, 0, 'thumbnail', '20'),"
                         " (2, 0, 'video_title', '20')");
        QCOMPARE(round.run(), QString());
        QCOMPARE(round.result.text("SELECT id FROM media"), QStringLiteral("10"));
        QCOMPARE(round.result.text("SELECT value FROM setting WHERE name = 'logo'"), QStringLiteral("10"));
        QCOMPARE(round.result.text("SELECT value FROM post_field WHERE name = 'thumbnail'"), QStringLiteral("10"));
        QCOMPARE(round.result.text("SELECT value FROM post_field WHERE name = 'video_title'"), QStringLiteral("20"));
    }

    void sameLabelMadeTwiceIsOneLabel()
    {
        MergeRound round;
        round.base.run("INSERT INTO post (id) VALUES (1), (2)");
        round.mine.copyFrom(round.base);
        round.theirs.copyFrom(round.base);
        round.mine.run("INSERT INTO label (id, name) VALUES (9, 'offer')");
        round.mine.run("INSERT INTO post_label VALUES (1, 9)");
        round.theirs.run("INSERT INTO label (id, name) VALUES (7, 'offer')");
        round.theirs.run("INSERT INTO post_label VALUES (2, 7)");
        QCOMPARE(round.run(), QString());
        QCOMPARE(round.result.text("SELECT group_concat(id) FROM label"), QStringLiteral("7"));
        QCOMPARE(round.result.text("SELECT group_concat(post_id || ':' || label_id) FROM post_label"),
            QStringLiteral("1:7,2:7"));
    }

    void metricsWithNumbersOfTheirOwnMeet()
    {
        MergeRound round;
        round.base.run("INSERT INTO account (id, network, handle) VALUES (1, 'instagram', 'a')");
        round.mine.copyFrom(round.base);
        round.theirs.copyFrom(round.base);
        round.mine.run("INSERT INTO metric_key VALUES (1, 'likes')");
        round.mine.run("INSERT INTO sample VALUES (1, 1, 0, 10, 20, 5, 3.5)");
        round.theirs.run("INSERT INTO metric_key VALUES (1, 'shares'), (2, 'likes')");
        round.theirs.run("INSERT INTO sample VALUES (1, 1, 0, 10, 20, 6, 7.0), (1, 2, 0, 10, 20, 6, 8.0)");
        QCOMPARE(round.run(), QString());
        QCOMPARE(round.result.text("SELECT group_concat(name || value) FROM (SELECT name, value FROM sample"
                                   " JOIN metric_key k ON k.id = metric_id ORDER BY 1, 2)"),
            QStringLiteral("likes3.5,likes8.0,shares7.0"));
    }

    void doesNothingTheSecondTime()
    {
        MergeRound round;
        round.base.make(77);
        round.mine.copyFrom(round.base);
        round.theirs.copyFrom(round.base);
        round.mine.edit(1, 1, 40);
        round.theirs.edit(2, 2, 40);
        QCOMPARE(round.run(), QString());
        const Result<MergePlan> again
            = planMerge(&round.theirs.connection(), round.result.connection(), round.theirs.connection());
        QVERIFY(again);
        QVERIFY(again->isEmpty());
    }
};

STOA_TEST(MergeTest)
#include "merge_test.moc"
