// SPDX-License-Identifier: GPL-3.0-or-later
// What the import dialog sees of a file of posts, and what it writes.
#include "models/planning/postfileimport.h"

#include "models/planning/postqueries.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

namespace stoa {

class PostFileImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsShownAsItStands()
    {
        const ImportPreview preview = previewOf("text,date,foo\nHello,2026-12-01,x\nBad,2026-02-30,y\n");
        QCOMPARE(preview.headers, (QStringList{QStringLiteral("text"), QStringLiteral("date"), QStringLiteral("foo")}));
        QCOMPARE(preview.rows.size(), 2);
        QCOMPARE(preview.rows[0].cells[2], QStringLiteral("x"));
        QCOMPARE(preview.mapping.header(QStringLiteral("date")), QStringLiteral("date"));
        QCOMPARE(preview.mappingError.code, ErrorCode::None);
        QCOMPARE(preview.rejected.size(), 1);
        QCOMPARE(preview.rejected[0].line, 3);
    }

    void unknownHeadersAskForAMapping()
    {
        const ImportPreview preview = previewOf("wann,was\n2026-12-01,Hallo\n");
        QCOMPARE(preview.mappingError.code, ErrorCode::UnreadableLayout);
        QCOMPARE(preview.rows.size(), 1);
        ImportPlan plan = planOf("wann,was\n2026-12-01,Hallo\n");
        plan.mapping.set(QStringLiteral("date"), QStringLiteral("wann"));
        plan.mapping.set(QStringLiteral("text"), QStringLiteral("was"));
        QCOMPARE(test::resultOf(m_import->preview(plan))->mappingError.code, ErrorCode::None);
        const Result<ImportSummary> summary = ran(plan);
        QVERIFY(summary);
        QCOMPARE(summary->added, 1);
        QVERIFY(summary->act.isValid());
        QCOMPARE(PostQueries(m_project->reader()).all()->size(), 1);
        QCOMPARE(ran(plan)->same, 1);
    }

    void aBrokenFileTellsItsPlaceAndWritesNothing()
    {
        const QByteArray bytes = "text,date\nHello,2026-12-01\n\"never closed,2026-12-02\n";
        const ImportPreview preview = previewOf(bytes);
        QVERIFY(preview.fault.code != ErrorCode::None);
        QVERIFY(!ran(planOf(bytes)));
        QCOMPARE(PostQueries(m_project->reader()).all()->size(), 0);
    }

    void aFileWithoutHeadersShowsItsFirstPost()
    {
        const ImportPreview preview
            = previewOf("2026-12-05 11:00:00,One,https://a.example\n2026-12-06 11:00:00,Two,\n");
        QCOMPARE(preview.layout, QStringLiteral("hootsuite"));
        QCOMPARE(preview.rows.size(), 2);
        QCOMPARE(preview.rows[0].line, 1);
        QVERIFY(preview.rows[0].cells.contains(QStringLiteral("One")));
        QVERIFY(preview.headers.contains(preview.mapping.header(QStringLiteral("text"))));
    }

    void aCalendarIsShownAsATable()
    {
        const ImportPreview preview = previewOf("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Fair\r\n"
                                                "DTSTART;VALUE=DATE:20261206\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        QCOMPARE(preview.layout, QStringLiteral("icalendar"));
        QVERIFY(!preview.isTable);
        QCOMPARE(preview.headers.size(), preview.rows.value(0).cells.size());
        QCOMPARE(preview.rows[0].cells.mid(0, 2), (QStringList{QStringLiteral("2026-12-06"), QStringLiteral("Fair")}));
        QCOMPARE(preview.rows[0].line, 3);
        QVERIFY(preview.rejected.isEmpty());
    }

    void whatACalendarHasBehindItsLastPostIsToldToo()
    {
        const ImportPreview preview
            = previewOf("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Fair\r\n"
                        "DTSTART;VALUE=DATE:20261206\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Each second\r\n"
                        "DTSTART:20261206T100000Z\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        QCOMPARE(preview.rows.size(), 1);
        QCOMPARE(preview.rejected.size(), 1);
        QCOMPARE(preview.rejected[0].reason, RejectReason::TooOften);
        QCOMPARE(preview.rejected[0].line, 7);
    }

    void init()
    {
        m_project = std::make_unique<test::TemporaryProject>();
        m_import = std::make_unique<PostFileImport>(m_project->project(), m_project->edits());
    }

    void cleanup()
    {
        m_import.reset();
        m_project.reset();
    }

private:
    //! The writing begins on this thread: it must not be blocked.
    Result<ImportSummary> ran(const ImportPlan &plan) const
    {
        QFuture<Result<ImportSummary>> future = m_import->run(plan);
        while (!future.isFinished())
            QTest::qWait(5);
        return future.result();
    }
    ImportPlan planOf(const QByteArray &bytes) const
    {
        ImportPlan plan;
        plan.path = m_project->folder() + QLatin1String("/posts.txt");
        QFile file(plan.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(plan.path));
        return plan;
    }
    ImportPreview previewOf(const QByteArray &bytes) const
    {
        return test::resultOf(m_import->preview(planOf(bytes))).value();
    }

    std::unique_ptr<test::TemporaryProject> m_project;
    std::unique_ptr<PostFileImport> m_import;
};

} // namespace stoa

using stoa::PostFileImportTest;
STOA_TEST(PostFileImportTest)
#include "postfileimport_test.moc"
