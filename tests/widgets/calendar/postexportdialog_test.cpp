// SPDX-License-Identifier: GPL-3.0-or-later
// Posts out to files from the window: every format, the ranges, the filter, and what may be overwritten.
#include "widgets/calendar/postexportdialog.h"

#include "tests/support/builders.h"
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/calendar/calendarfilter.h"
#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace stoa {

class PostExportDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::CalendarDesk>();
        const AccountId account = test::makeAccount(m_desk->project);
        test::makePost(m_desk->project, {.wall = QStringLiteral("2026-11-24T10:00"), .accounts = {account}});
        test::makePost(m_desk->project,
            {.wall = QStringLiteral("2026-12-24T10:00"), .kind = QStringLiteral("poll"), .accounts = {account}});
        test::makePost(m_desk->project);
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void everyFormat_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
        QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
        QTest::newRow("xlsx") << QStringLiteral("xlsx") << QByteArray("PK");
        QTest::newRow("ics") << QStringLiteral("ics") << QByteArray("BEGIN:VCALENDAR");
        QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("json") << QStringLiteral("json") << QByteArray("[");
    }
    void everyFormat()
    {
        QFETCH(const QString, ending);
        QFETCH(const QByteArray, begins);
        QSignalSpy told(m_desk->page.get(), &Page::notice);
        QPointer<PostExportDialog> dialog = openDialog();
        auto *format = dialog->findChild<QComboBox *>(QStringLiteral("export.format"));
        format->setCurrentIndex(int(QStringList{QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("xlsx"),
            QStringLiteral("ics"), QStringLiteral("csv"), QStringLiteral("json")}
                                        .indexOf(ending)));
        const QString path = m_desk->project.folder() + QStringLiteral("/out.") + ending;
        write(*dialog, path);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(m_desk->asker.files.last().suffix, ending);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        QTRY_VERIFY(dialog.isNull()); // done: closed
    }

    void rangesAndTheFilter()
    {
        QCOMPARE(rowsOf(0, true), 1); // November is in view
        const int all = 2; // behind the page and its week
        QCOMPARE(rowsOf(all, true), 3);
        m_desk->page->view().setFocus();
        PostFilter polls;
        polls.kinds = {PostKind::Poll};
        m_desk->page->findChild<CalendarFilter *>()->setFilter(polls);
        m_desk->settle();
        QCOMPARE(rowsOf(all, true), 1);
        QCOMPARE(rowsOf(all, false), 3);
    }

    void whatTheFilterLeavesOutIsSaid()
    {
        QSignalSpy told(m_desk->page.get(), &Page::notice);
        PostFilter polls;
        polls.kinds = {PostKind::Poll};
        m_desk->page->findChild<CalendarFilter *>()->setFilter(polls);
        m_desk->settle();
        QPointer<PostExportDialog> dialog = openDialog();
        auto *filtered = dialog->findChild<QCheckBox *>(QStringLiteral("export.filtered"));
        const auto says = [&dialog] {
            const auto labels = dialog->findChildren<PlainLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                [](const PlainLabel *label) { return label->text().contains(QStringLiteral("filter hides")); });
        };
        QVERIFY(says());
        filtered->setChecked(false);
        QVERIFY(!says());
        dialog->reject();
        m_desk->asker.texts = {m_desk->project.folder() + QStringLiteral("/page.pdf")};
        m_desk->trigger("calendar.print"); // without the dialog: the page of November, whose post is no poll
        QTRY_COMPARE(told.count(), 1);
        const QString words = told.first().first().toString();
        QVERIFY2(words.contains(QStringLiteral("The filter left out 1 post(s).")), qPrintable(words));
    }

    void thePageAsPdf()
    {
        QSignalSpy told(m_desk->page.get(), &Page::notice);
        const QString path = m_desk->project.folder() + QStringLiteral("/page.pdf");
        m_desk->asker.texts = {path};
        m_desk->trigger("calendar.print");
        QTRY_COMPARE(told.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Type /Page\n"), 2);
        m_desk->trigger("calendar.print"); // no name is given
        QTRY_VERIFY(m_desk->page->window()->findChild<PostExportDialog *>() == nullptr);
    }

    void laterPicturesAreNotReplacedUnasked()
    {
        QFile later(m_desk->project.folder() + QStringLiteral("/out-2.png"));
        QVERIFY(later.open(QIODevice::WriteOnly) && later.write("mine") == 4);
        later.close();
        QPointer<PostExportDialog> dialog = openDialog();
        dialog->findChild<QComboBox *>(QStringLiteral("export.format"))->setCurrentIndex(1);
        write(*dialog, m_desk->project.folder() + QStringLiteral("/out.png"));
        QCOMPARE(m_desk->asker.asked.size(), 1); // and nobody answers: cancelled
        QVERIFY(!QFile::exists(m_desk->project.folder() + QStringLiteral("/out.png")));
        QVERIFY(later.open(QIODevice::ReadOnly));
        QCOMPARE(later.readAll(), QByteArray("mine"));
        dialog->reject();
    }

    void saysWhyItCannot()
    {
        QPointer<PostExportDialog> dialog = openDialog();
        write(*dialog, m_desk->project.folder() + QStringLiteral("/none/out.pdf"));
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("export.write"));
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

private:
    PostExportDialog *openDialog()
    {
        m_desk->trigger("calendar.export");
        PostExportDialog *found = nullptr;
        for (auto *each : m_desk->page->window()->findChildren<PostExportDialog *>()) {
            if (each->isVisible())
                found = each;
        }
        return found;
    }
    void write(PostExportDialog &dialog, const QString &path)
    {
        m_desk->asker.texts = {path};
        dialog.findChild<QPushButton *>(QStringLiteral("export.write"))->click();
    }
    qsizetype rowsOf(int range, bool filtered)
    {
        QSignalSpy told(m_desk->page.get(), &Page::notice);
        PostExportDialog *dialog = openDialog();
        dialog->findChild<QComboBox *>(QStringLiteral("export.format"))->setCurrentIndex(5);
        dialog->findChild<QComboBox *>(QStringLiteral("export.range"))->setCurrentIndex(range);
        dialog->findChild<QCheckBox *>(QStringLiteral("export.filtered"))->setChecked(filtered);
        const QString path = m_desk->project.folder() + QStringLiteral("/rows.json");
        write(*dialog, path);
        if (!QTest::qWaitFor([&told] { return told.count() == 1; }))
            return -1;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array().size() : -1;
    }

    std::unique_ptr<test::CalendarDesk> m_desk;
};

} // namespace stoa

using stoa::PostExportDialogTest;
STOA_TEST(PostExportDialogTest)
#include "postexportdialog_test.moc"
