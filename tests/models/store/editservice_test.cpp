// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/editservice.h"

#include "models/store/actlabels.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

void insertPost(Writer &writer, qint64 id, const QString &text)
{
    writer.exec("INSERT INTO post (id, text) VALUES (?, ?)", id, text);
}

void insertComment(Writer &writer, qint64 id, qint64 import, const QString &text)
{
    writer.exec("INSERT INTO comment (id, account_id, import_id, remote_id, person_id, author, text)"
                " VALUES (?1, 1, ?2, ?1, 1, 'a', ?3)",
        id, import, text);
}

} // namespace

class EditServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActIsAnnouncedExactly();
    void aFailedActLeavesNothing();
    void anEditWithoutEffectIsNoAct();
    void undoAndRedoSurviveARestart();
    void aNewActEndsRedo();
    void typingBecomesOneAct();
    void goesBackToAnyPoint();
    void aForeignChangesetIsNotApplied();
    void anImportIsTakenBackWhole();
    void aCancelledImportLeavesNothing();
    void anImportThatWasWorkedOnStays();
    void readOnlyRefuses();
};

void EditServiceTest::anActIsAnnouncedExactly()
{
    TemporaryProject project;
    QSignalSpy changes(&project.edits(), &EditService::changed);
    const Result<ActDone> done = project.act("post.create", [](Writer &writer) {
        insertPost(writer, 7, QStringLiteral("one"));
        writer.exec("INSERT INTO label (id, name) VALUES (3, 'x')");
        writer.exec("INSERT INTO post_label (post_id, label_id) VALUES (7, 3)");
    });
    QVERIFY(done);
    QCOMPARE(QSet<qint64>(done->changed.cbegin(), done->changed.cend()), (QSet<qint64>{7, 3}));
    QTRY_COMPARE(changes.count(), 1);
    const auto list = changes.at(0).at(0).value<ChangeList>();
    QCOMPARE(list.ids(Table::Post), QSet<qint64>{7});
    QCOMPARE(list.ids(Table::PostLabel), QSet<qint64>{7});
    QCOMPARE(list.rows.size(), 3);
    QCOMPARE(list.act, done->act);
}

void EditServiceTest::aFailedActLeavesNothing()
{
    TemporaryProject project;
    const QString before = project.dump();
    const Result<ActDone> broken = project.act("post.create", [](Writer &writer) {
        insertPost(writer, 7, QStringLiteral("one"));
        writer.exec("INSERT INTO post (id, no_such_column) VALUES (8, 1)");
    });
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Storage);
    const Result<ActDone> refused = project.act("post.create", [](Writer &writer) {
        insertPost(writer, 7, QStringLiteral("one"));
        writer.fail(ErrorCode::Frozen);
    });
    QCOMPARE(refused.error().code, ErrorCode::Frozen);
    QCOMPARE(project.dump(), before);
    QVERIFY(!nextUndo(project.reader()));
    QVERIFY(project.act("post.create", [](Writer &writer) { insertPost(writer, 7, QStringLiteral("one")); }));
}

void EditServiceTest::anEditWithoutEffectIsNoAct()
{
    TemporaryProject project;
    QVERIFY(project.act("post.create", [](Writer &writer) { insertPost(writer, 7, QStringLiteral("one")); }));
    const Result<ActDone> done = project.act("post.edit", [](Writer &writer) {
        writer.exec("UPDATE post SET text = 'two' WHERE id = 7");
        writer.exec("UPDATE post SET text = 'one' WHERE id = 7");
    });
    QVERIFY(done);
    QVERIFY(!done->act.isValid());
    QCOMPARE(readHistory(project.reader(), 10)->size(), 1);
}

void EditServiceTest::undoAndRedoSurviveARestart()
{
    TemporaryProject project;
    const QString empty = project.dump();
    QVERIFY(project.act("post.create", [](Writer &writer) { insertPost(writer, 7, QStringLiteral("one")); }));
    const QString one = project.dump();
    QVERIFY(project.act("post.edit", [](Writer &writer) { writer.exec("UPDATE post SET text = 'two' WHERE id = 7"); }));
    const QString two = project.dump();
    QCOMPARE(project.open().code, ErrorCode::None);
    QVERIFY(resultOf(project.edits().undo()));
    QCOMPARE(project.dump(), one);
    QVERIFY(resultOf(project.edits().undo()));
    QCOMPARE(project.dump(), empty);
    QCOMPARE(resultOf(project.edits().undo()).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(project.open().code, ErrorCode::None);
    QVERIFY(resultOf(project.edits().redo()));
    QVERIFY(resultOf(project.edits().redo()));
    QCOMPARE(project.dump(), two);
    QCOMPARE(resultOf(project.edits().redo()).error().code, ErrorCode::NothingToRedo);
}

void EditServiceTest::aNewActEndsRedo()
{
    TemporaryProject project;
    QVERIFY(project.act("post.create", [](Writer &writer) { insertPost(writer, 7, QStringLiteral("one")); }));
    QVERIFY(resultOf(project.edits().undo()));
    QVERIFY(nextRedo(project.reader()));
    QVERIFY(project.act("post.create", [](Writer &writer) { insertPost(writer, 8, QStringLiteral("other")); }));
    QVERIFY(!nextRedo(project.reader()));
}

void EditServiceTest::typingBecomesOneAct()
{
    TemporaryProject project;
    QVERIFY(project.act("post.create", [](Writer &writer) { insertPost(writer, 7, QStringLiteral("one")); }));
    const QString before = project.dump();
    for (const char *text : {"h", "he", "hello"}) {
        const QString typed = QString::fromUtf8(text);
        QVERIFY(resultOf(project.edits().run({QStringLiteral("post.edit"), {}, QStringLiteral("text:7"), false},
            [typed](Writer &writer) { writer.exec("UPDATE post SET text = ? WHERE id = 7", typed); })));
    }
    QCOMPARE(readHistory(project.reader(), 10)->size(), 2);
    project.clock().set(testNowMs + 61'000);
    QVERIFY(resultOf(project.edits().run({QStringLiteral("post.edit"), {}, QStringLiteral("text:7"), false},
        [](Writer &writer) { writer.exec("UPDATE post SET text = 'later' WHERE id = 7"); })));
    QCOMPARE(readHistory(project.reader(), 10)->size(), 3);
    QVERIFY(resultOf(project.edits().undo()));
    QVERIFY(resultOf(project.edits().undo()));
    QCOMPARE(project.dump(), before);
}

void EditServiceTest::goesBackToAnyPoint()
{
    TemporaryProject project;
    QList<ActId> acts;
    QStringList dumps;
    for (int i = 1; i <= 5; ++i) {
        acts.append(
            project.act("post.create", [i](Writer &writer) { insertPost(writer, i, QStringLiteral("p")); })->act);
        dumps.append(project.dump());
    }
    for (const int wanted : {2, 4, 0, 3}) {
        QVERIFY(resultOf(project.edits().goTo(acts.at(wanted))));
        QCOMPARE(project.dump(), dumps.at(wanted));
    }
    QCOMPARE(resultOf(project.edits().goTo(ActId{12345})).error().code, ErrorCode::NotFound);
}

void EditServiceTest::aForeignChangesetIsNotApplied()
{
    TemporaryProject project;
    QVERIFY(project.act("post.create", [](Writer &writer) { insertPost(writer, 7, QStringLiteral("one")); }));
    const QString before = project.dump();
    project.close();
    QVERIFY(QFile::remove(project.data().file(QStringLiteral("installation.key")))); // another installation from now on
    QCOMPARE(project.open().code, ErrorCode::None);
    QCOMPARE(resultOf(project.edits().undo()).error().code, ErrorCode::UndoUnavailable);
    QCOMPARE(project.dump(), before);
}

void EditServiceTest::anImportIsTakenBackWhole()
{
    TemporaryProject project;
    const QStringList tables{QStringLiteral("comment")};
    int chunk = 0;
    QVERIFY(resultOf(project.edits().runBatch({QStringLiteral("import.comments"), {QStringLiteral("a.csv")}, {}, false},
        BatchKind::Import, [&chunk](Writer &writer, qint64 batch) {
            ++chunk;
            insertComment(writer, chunk, batch, QStringLiteral("first"));
            return chunk == 3;
        })));
    const QString first = project.dump(tables);
    // The second import changes row 2 (its old self goes to the shelf) and adds row 10.
    QVERIFY(resultOf(project.edits().runBatch(
        {QStringLiteral("import.comments"), {}, {}, false}, BatchKind::Import, [](Writer &writer, qint64 batch) {
            writer.exec("INSERT INTO comment_shelf SELECT ?, id, account_id, import_id, kind, remote_id, at_ms, "
                        "person_id, author,"
                        " text, parent_remote_id, post_ref, url, likes, gone_at_ms FROM comment WHERE id = 2",
                batch);
            writer.exec("UPDATE comment SET text = 'changed' WHERE id = 2");
            insertComment(writer, 10, batch, QStringLiteral("new"));
            return true;
        })));
    const QString second = project.dump(tables);
    QVERIFY(second != first);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(resultOf(project.edits().undo()));
        QCOMPARE(project.dump(tables), first);
        QVERIFY(resultOf(project.edits().redo()));
        QCOMPARE(project.dump(tables), second);
    }
    QVERIFY(resultOf(project.edits().undo()));
    QVERIFY(resultOf(project.edits().undo()));
    QCOMPARE(project.reader().integer("SELECT count(*) FROM comment"), 0);
}

void EditServiceTest::aCancelledImportLeavesNothing()
{
    TemporaryProject project;
    int chunk = 0;
    const Result<ActDone> cancelled = resultOf(project.edits().runBatch(
        {QStringLiteral("import.comments"), {}, {}, false}, BatchKind::Import, [&chunk](Writer &writer, qint64 batch) {
            insertComment(writer, ++chunk, batch, QStringLiteral("x"));
            if (chunk == 3)
                writer.fail(ErrorCode::Cancelled);
            return false;
        }));
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(project.reader().integer("SELECT count(*) FROM comment"), 0);
    QCOMPARE(project.reader().integer("SELECT count(*) FROM import"), 0);
    QVERIFY(readHistory(project.reader(), 10)->isEmpty());
}

void EditServiceTest::anImportThatWasWorkedOnStays()
{
    TemporaryProject project;
    QVERIFY(resultOf(project.edits().runBatch(
        {QStringLiteral("import.comments"), {}, {}, false}, BatchKind::Import, [](Writer &writer, qint64 batch) {
            insertComment(writer, 1, batch, QStringLiteral("x"));
            writer.exec("INSERT INTO triage (comment_id, state) VALUES (1, 'done')");
            return true;
        })));
    const Result<ActDone> refused = resultOf(project.edits().undo());
    QCOMPARE(refused.error().code, ErrorCode::WorkedOn);
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("1")});
    QCOMPARE(project.reader().integer("SELECT count(*) FROM comment"), 1);
}

void EditServiceTest::readOnlyRefuses()
{
    TemporaryProject project;
    QCOMPARE(project.open(Project::Access::ReadOnly).code, ErrorCode::None);
    QVERIFY(project.edits().isReadOnly());
    QCOMPARE(project.act("post.create", [](Writer &) {}).error().code, ErrorCode::ReadOnly);
}

STOA_TEST(EditServiceTest)
#include "editservice_test.moc"
