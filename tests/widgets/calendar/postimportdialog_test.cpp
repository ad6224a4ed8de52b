// SPDX-License-Identifier: GPL-3.0-or-later
// Posts in from files by the window: what is asked of a table is not asked of a calendar, and what is wrong is said.
#include "tests/support/testcase.h"
#include "tests/widgets/calendar/calendardesk.h"
#include "widgets/common/plainlabel.h"
#include "widgets/exchange/importdialog.h"

#include <QComboBox>
#include <QFile>
#include <QPointer>
#include <QPushButton>

namespace stoa {

class PostImportDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::CalendarDesk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void aTableAsksForItsColumns()
    {
        ImportDialog *dialog = openWith(QStringLiteral("t.csv"), "When,Words\n2026-12-24,Hello\n");
        QVERIFY(dialog);
        QVERIFY(combo(*dialog, QStringLiteral("Separator"))->isVisible());
        QVERIFY(dialog->findChild<QComboBox *>(QStringLiteral("import-field-text"))->isVisible());
    }

    void aCalendarHasNoColumnsAndNoSeparator()
    {
        ImportDialog *dialog = openWith(QStringLiteral("c.ics"),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Fair\r\n"
            "DTSTART:20261206T100000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        QVERIFY(dialog);
        QVERIFY(!combo(*dialog, QStringLiteral("Separator"))->isVisible());
        QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("import-field-text"))->isVisible());
        QVERIFY(combo(*dialog, QStringLiteral("Account"))->isVisible()); // whose posts they will be
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("import-start"));
        QVERIFY(start->isEnabled());
        start->click();
        QTRY_COMPARE(
            PostQueries(m_desk->project.reader()).between(QDate(2026, 12, 6), QDate(2026, 12, 7), {}).value().size(),
            1);
    }

    void anotherFileUnderTheNameOfACalendarIsATable()
    {
        ImportDialog *dialog = openWith(QStringLiteral("c.ics"), "date,text\n2026-12-24,Hello\n");
        QVERIFY(dialog);
        QVERIFY(combo(*dialog, QStringLiteral("Separator"))->isVisible());
    }

private:
    static QComboBox *combo(ImportDialog &dialog, const QString &name)
    {
        const QList<QComboBox *> all = dialog.findChildren<QComboBox *>();
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [&name](const QComboBox *box) { return box->accessibleName() == name; });
        return found != all.cend() ? *found : nullptr;
    }

    ImportDialog *openWith(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_desk->project.folder() + QLatin1Char('/') + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return nullptr;
        file.close();
        m_desk->asker.texts = {file.fileName()};
        m_desk->trigger("calendar.import");
        auto *dialog = m_desk->page->findChild<ImportDialog *>();
        const bool read = dialog && QTest::qWaitFor([dialog] { return !dialog->preview().headers.isEmpty(); }, 60'000);
        return read ? dialog : nullptr;
    }

    std::unique_ptr<test::CalendarDesk> m_desk;
};

} // namespace stoa

using stoa::PostImportDialogTest;
STOA_TEST(PostImportDialogTest)
#include "postimportdialog_test.moc"
