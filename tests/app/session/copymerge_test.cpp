// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/copymerge.h"

#include "app/session/openproject.h"
#include "models/store/rowscan.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

//! Two laptops: a project is copied, both copies are worked on with all that belongs to it, and brought together.
class CopyMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheOtherLaptopsWorkIn()
    {
        TemporaryProject project({QStringLiteral("T"), QStringLiteral("UTC"), QStringLiteral("en")}, allDerived);
        setUp(project);
        const QString other = copyWith(project, QStringLiteral("other.stoa"), [](Writer &writer) {
            writer.exec("UPDATE post SET text = 'theirs' WHERE id = 1");
            writer.exec("INSERT INTO post (id, text) VALUES (3, 'new there')");
            writer.exec("INSERT INTO comment (id, account_id, import_id, remote_id, person_id, author, text)"
                        " VALUES (90, 7, 1, 'r90', 5, 'Anna', 'hello there')");
            writer.exec("INSERT INTO person (id, account_id, remote_id, name) VALUES (5, 7, 'anna', 'Anna')");
        });
        QVERIFY(project.act("post.edit", [](Writer &writer) {
            writer.exec("UPDATE post SET text = 'mine' WHERE id = 1");
            writer.exec("DELETE FROM post WHERE id = 2");
        }));
        const QString before = project.dump({QStringLiteral("comment")});
        const auto merge = prepared(project, other);
        QVERIFY(merge);
        QCOMPARE((*merge)->kinship(), Kinship::Forked);
        QVERIFY((*merge)->knowsBase());
        QCOMPARE((*merge)->plan().conflicts.size(), 1);
        QVERIFY(resultOf((*merge)->run(project.edits())));
        QCOMPARE(project.reader().text("SELECT group_concat(id) FROM post").value_or(QString()), QStringLiteral("1,3"));
        QCOMPARE(project.reader().integer("SELECT value FROM tally WHERE name = 'comments'").value_or(0), 1);
        QCOMPARE(project.reader().integer("SELECT comment_id FROM search_pending").value_or(0), 90);
        QCOMPARE(waitingConflicts(project.reader())->size(), 1);
        const auto again = prepared(project, other);
        QVERIFY(again);
        QCOMPARE((*again)->kinship(), Kinship::Ahead);
        QVERIFY((*again)->plan().isEmpty());
        QVERIFY(resultOf(project.edits().undo()));
        QCOMPARE(project.dump({QStringLiteral("comment")}), before);
        QVERIFY(resultOf(project.edits().redo()));
        QCOMPARE(project.reader().integer("SELECT value FROM tally WHERE name = 'comments'").value_or(0), 1);
    }

    void goesOnWhereTheLastMergeEnded()
    {
        TemporaryProject project({QStringLiteral("T"), QStringLiteral("UTC"), QStringLiteral("en")}, allDerived);
        setUp(project);
        const auto rename = [](const char *title) {
            return [title](Writer &writer) { writer.exec("UPDATE post SET title = ? WHERE id = 1", title); };
        };
        const QString other = copyWith(project, QStringLiteral("other.stoa"), rename("first"));
        QVERIFY(
            project.act("post.edit", [](Writer &writer) { writer.exec("UPDATE post SET link = 'x' WHERE id = 1"); }));
        QVERIFY(resultOf((*prepared(project, other))->run(project.edits())));
        editCopy(project, other, rename("second")); // the other laptop goes on with its own file
        QVERIFY(
            project.act("post.edit", [](Writer &writer) { writer.exec("UPDATE post SET notes = 'n' WHERE id = 1"); }));
        const auto merge = prepared(project, other);
        QVERIFY(merge);
        QCOMPARE((*merge)->kinship(), Kinship::Forked);
        QVERIFY((*merge)->knowsBase());
        QVERIFY((*merge)->plan().conflicts.isEmpty());
        QVERIFY(resultOf((*merge)->run(project.edits())));
        QCOMPARE(project.reader().text("SELECT title || link || notes FROM post WHERE id = 1").value_or(QString()),
            QStringLiteral("secondxn"));
    }

    //! Rows that the merge puts together of both copies get the numbers of their new words, and lose them with Undo.
    void numbersOfWordsFollowTheMerge()
    {
        TemporaryProject project(
            {QStringLiteral("Test"), QStringLiteral("Europe/Athens"), QStringLiteral("en")}, &allDerived);
        setUp(project);
        const QString other = copyWith(project, QStringLiteral("other.stoa"), [](Writer &writer) {
            writer.exec("UPDATE post SET title = 'theirs' WHERE id = 1");
            writer.exec("DELETE FROM post WHERE id = 2");
            writer.exec("INSERT INTO post (id, text) VALUES (3, 'new')");
            writer.exec("INSERT INTO variant (id, post_id, account_id, text) VALUES (4, 3, 7, 'own')");
        });
        QVERIFY(project.act(
            "post.edit", [](Writer &writer) { writer.exec("UPDATE post SET notes = 'ours' WHERE id = 1"); }));
        const auto isInStep = [&project](int rows) {
            RowScan scan(project.reader());
            while (scan.step()) { }
            return scan.spoilt().isEmpty() && scan.takeMissing().isEmpty()
                && project.reader().integer("SELECT count(*) FROM row_sum") == rows;
        };
        const auto merge = prepared(project, other);
        QVERIFY(merge);
        QVERIFY(resultOf((*merge)->run(project.edits())));
        QVERIFY(isInStep(3));
        QVERIFY(resultOf(project.edits().undo()));
        QVERIFY(isInStep(2));
        QVERIFY(resultOf(project.edits().redo()));
        QVERIFY(isInStep(3));
    }

    void refusesStrangers()
    {
        TemporaryProject project;
        TemporaryProject stranger;
        stranger.close();
        const auto merge = prepared(project, stranger.path());
        QVERIFY(!merge);
        QCOMPARE(merge.error().code, ErrorCode::OtherProject);
    }

private:
    static void setUp(TemporaryProject &project)
    {
        QVERIFY(project.act("post.create", [](Writer &writer) {
            writer.exec("INSERT INTO account (id, network, handle) VALUES (7, 'instagram', 'a')");
            writer.exec("INSERT INTO post (id, text) VALUES (1, 'old'), (2, 'goes')");
        }));
    }

    //! A copy of the project as it is now, with work of its own in it.
    static QString copyWith(TemporaryProject &project, const QString &name, const EditService::Work &work)
    {
        const QString path = project.folder() + QLatin1Char('/') + name;
        project.close();
        QFile::copy(project.path(), path);
        project.open();
        editCopy(project, path, work);
        return path;
    }

    static void editCopy(TemporaryProject &project, const QString &path, const EditService::Work &work)
    {
        Result<std::unique_ptr<Project>> copy
            = Project::open(path, Project::Access::Edit, project.data(), project.clock());
        QVERIFY(copy);
        EditService edits(**copy, project.clock(), allDerived());
        QVERIFY(resultOf(edits.run({QStringLiteral("post.edit"), {}, {}, false, false, true}, work)));
    }

    static Result<std::shared_ptr<CopyMerge>> prepared(TemporaryProject &project, const QString &other)
    {
        Result<std::unique_ptr<Connection>> reader = project.project().openReader();
        return CopyMerge::prepare(project.project(), std::move(*reader), other, project.clock());
    }
};

STOA_TEST(CopyMergeTest)
#include "copymerge_test.moc"
