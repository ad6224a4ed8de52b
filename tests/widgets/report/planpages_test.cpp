// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars for the client: what stands on the pages, and that nothing else does.
#include "widgets/report/planpages.h"

#include "models/planning/clientdays.h"
#include "models/planning/mediaedits.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"
#include "tests/widgets/report/paintedtext.h"
#include "widgets/report/planfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTest>
#include <QThread>

namespace stoa {

namespace {

const DateRange december{QDate(2026, 12, 1), QDate(2027, 1, 1)};

std::unique_ptr<PlanPages> pagesOf(
    test::TemporaryProject &project, ReportView view, const DateRange &range = december, const PostFilter &filter = {})
{
    return std::make_unique<PlanPages>(readPlanReport(project.reader(), range, view, filter, test::testNowMs).value(),
        [&project](MediaId id) { return MediaQueries(project.reader(), project.path()).thumbnail(id); });
}

QString textOf(const PlanPages &pages, int page)
{
    test::TextPage paper(ReportStyle::page.toSize());
    QPainter painter(&paper);
    pages.paint(painter, page);
    painter.end();
    const QRectF inside = QRectF(QPointF(), ReportStyle::page).adjusted(0, 0, 1, 1);
    if (!inside.contains(paper.engine().extent))
        qWarning() << "text outside the page" << paper.engine().extent;
    return paper.text();
}

QString allText(const PlanPages &pages)
{
    QString text;
    for (int page = 0; page < pages.count(); ++page)
        text += textOf(pages, page) + QLatin1Char('\n');
    return text;
}

void writeNotes(test::TemporaryProject &project)
{
    QVERIFY(project.act("theme.create", [](Writer &writer) { writer.exec("UPDATE post SET notes = 'SECRETNOTE'"); }));
}

} // namespace

class PlanPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthAndItsList();
    void theClientsOwnDaysStandThereToo();
    void onHolidaysOnlyTheDateIsRed();
    void whatDoesNotFitIsCounted();
    void notesAndLabelsStayInside();
    void accountsOfOneNameShareALine();
    void accountsWithOtherWords();
    void aWeekHasWholeTexts();
    void aLongTextGoesOn_data();
    void aLongTextGoesOn();
    void aTimeWithoutPostsSaysSo();
    void theProjectsLanguage_data();
    void theProjectsLanguage();
    void strangersTextIsHarmless();
    void filesAreWhole();
    void worksOffTheWindowsThread();
    void stopsWhenTold();
};

void PlanPagesTest::aMonthAndItsList()
{
    test::TemporaryProject project;
    const AccountId account = test::makeAccount(project,
        {.network = QStringLiteral("instagram"), .handle = QStringLiteral("h"), .name = QStringLiteral("Anna")});
    test::makeTheme(project, {.weekday = 4, .hashtag = QStringLiteral("ThrowbackThursday")});
    test::makePost(project,
        {.wall = QStringLiteral("2026-12-24T18:30"),
            .status = QStringLiteral("approved"),
            .title = QStringLiteral("Gift"),
            .text = QStringLiteral("Second words"),
            .accounts = {account}});
    test::makePost(project, {.wall = QStringLiteral("2027-01-02T18:30"), .title = QStringLiteral("Elsewhere")});
    const auto pages = pagesOf(project, ReportView::Month);
    QCOMPARE(pages->count(), 2);
    const QString month = textOf(*pages, 0);
    for (const char *word : {"Test", "December 2026", "Thursday", "#ThrowbackThursday", "18:30", "Ig", "Gift",
             "Approved 1", "Christmas Day", "Page 1 of 2", "Made on 22 November 2026 · Times of Athens"})
        QVERIFY2(month.contains(QString::fromUtf8(word)), word);
    QVERIFY(!month.contains(QStringLiteral("Elsewhere")));
    const QString list = textOf(*pages, 1);
    for (const char *word : {"Thursday 24 December", "Anna", "Approved", "Gift", "Second words", "Page 2 of 2"})
        QVERIFY2(list.contains(QString::fromUtf8(word)), word);
    // Without a range: every month that has posts.
    QCOMPARE(pagesOf(project, ReportView::Month, {})->count(), 4);
    PostFilter none;
    none.kinds = {PostKind::Poll};
    QCOMPARE(pagesOf(project, ReportView::Month, december, none)->count(), 1);
}

void PlanPagesTest::theClientsOwnDaysStandThereToo()
{
    test::TemporaryProject project;
    const auto make = [&project](const char *name, const char *rule) {
        ClientDay day;
        day.name = QString::fromUtf8(name);
        day.rule = *ObservanceRule::parse(QString::fromUtf8(rule));
        QVERIFY(test::resultOf(ClientDayEdits(project.edits()).create(day)));
    };
    make("Day of our shop", "12-23");
    make("Closed early", "12-25");
    test::makePost(project, {.wall = QStringLiteral("2026-12-23T10:00"), .title = QStringLiteral("Cake")});
    const auto pages = pagesOf(project, ReportView::Month);
    QVERIFY2(textOf(*pages, 0).contains(QStringLiteral("Day of our shop")), qPrintable(textOf(*pages, 0)));
    QVERIFY(textOf(*pages, 0).contains(QStringLiteral("Christmas Day"))); // it explains the red number
    QVERIFY(!textOf(*pages, 0).contains(QStringLiteral("Closed early")));
    QVERIFY(textOf(*pages, 1).contains(QStringLiteral("Day of our shop")));
}

void PlanPagesTest::onHolidaysOnlyTheDateIsRed()
{
    test::TemporaryProject project;
    test::makePost(project, {.wall = QStringLiteral("2026-12-25T10:00"), .title = QStringLiteral("Cake")});
    const auto pages = pagesOf(project, ReportView::Month);
    test::TextPage paper(ReportStyle::page.toSize());
    QPainter painter(&paper);
    pages->paint(painter, 1);
    painter.end();
    QStringList red;
    for (qsizetype i = 0; i < paper.engine().texts.size(); ++i) {
        if (paper.engine().colors.at(i) == ReportStyle(QString()).holiday())
            red.append(paper.engine().texts.at(i));
    }
    QCOMPARE(red, QStringList{QStringLiteral("Friday 25 December")});
}

void PlanPagesTest::whatDoesNotFitIsCounted()
{
    test::TemporaryProject project;
    for (int hour = 0; hour < 12; ++hour)
        test::makePost(project,
            {.wall = QStringLiteral("2026-12-24T%1:30").arg(hour, 2, 10, QLatin1Char('0')),
                .title = QStringLiteral("Post %1").arg(hour)});
    const auto pages = pagesOf(project, ReportView::Month);
    const QString month = textOf(*pages, 0);
    const qsizetype shown = month.count(QStringLiteral(":30"));
    QVERIFY(shown >= 3 && shown < 12);
    QVERIFY2(month.contains(QStringLiteral("+%1 more").arg(12 - shown)), qPrintable(month));
    const QString all = allText(*pages);
    for (int hour = 0; hour < 12; ++hour)
        QVERIFY(all.contains(QStringLiteral("Post %1\n").arg(hour)));
}

void PlanPagesTest::notesAndLabelsStayInside()
{
    test::TemporaryProject project;
    const AccountId account = test::makeAccount(project);
    test::makePost(project,
        {.wall = QStringLiteral("2026-12-24T18:30"),
            .text = QStringLiteral("Public"),
            .accounts = {account},
            .labels = {test::makeLabel(project, QStringLiteral("SECRETLABEL"))}});
    writeNotes(project);
    for (const ReportView view : {ReportView::Month, ReportView::Week}) {
        const QString text = allText(*pagesOf(project, view));
        QVERIFY(text.contains(QStringLiteral("Public")));
        QVERIFY(!text.contains(QStringLiteral("SECRET")));
    }
}

void PlanPagesTest::accountsOfOneNameShareALine()
{
    test::TemporaryProject project;
    QList<AccountId> accounts;
    for (const char *network : {"instagram", "facebook", "tiktok", "telegram", "youtube", "vk"})
        accounts.append(test::makeAccount(project,
            {.network = QLatin1String(network), .handle = QStringLiteral("h"), .name = QStringLiteral("Anna")}));
    test::makePost(
        project, {.wall = QStringLiteral("2026-12-24T18:30"), .text = QStringLiteral("For all"), .accounts = accounts});
    const QString list = textOf(*pagesOf(project, ReportView::Month), 1);
    QCOMPARE(list.count(QStringLiteral("Anna")), 1);
    for (const char *badge : {"Ig", "Fb", "Tk", "Tg", "Yt", "Vk"})
        QVERIFY2(list.contains(QString::fromUtf8(badge)), badge);
}

void PlanPagesTest::accountsWithOtherWords()
{
    test::TemporaryProject project;
    const AccountId account = test::makeAccount(
        project, {.network = QStringLiteral("x"), .handle = QStringLiteral("h"), .name = QStringLiteral("Anna")});
    const PostId post = test::makePost(project,
        {.wall = QStringLiteral("2026-12-24T18:30"), .text = QStringLiteral("For all"), .accounts = {account}});
    const VariantId variant = test::variantOf(project, post, account);
    QVERIFY(project.act("theme.create",
        [variant](Writer &writer) { writer.exec("UPDATE variant SET text = 'For X only' WHERE id = ?", variant); }));
    const QString text = textOf(*pagesOf(project, ReportView::Month), 1);
    for (const char *word : {"For all", "X · Anna", "For X only"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
}

void PlanPagesTest::aWeekHasWholeTexts()
{
    test::TemporaryProject project;
    test::makePost(project,
        {.wall = QStringLiteral("2026-12-24T18:30"),
            .status = QStringLiteral("in_review"),
            .text = QStringLiteral("One two three four five six seven eight nine ten eleven twelve")});
    const auto pages = pagesOf(project, ReportView::Week);
    QCOMPARE(pages->count(), 1);
    const QString text = textOf(*pages, 0);
    for (const char *word : {"21 – 27 December 2026", "Monday", "In review", "18:30", "twelve", "Page 1 of 1"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
}

void PlanPagesTest::aLongTextGoesOn_data()
{
    QTest::addColumn<int>("view");
    QTest::newRow("month") << int(ReportView::Month);
    QTest::newRow("week") << int(ReportView::Week);
}

void PlanPagesTest::aLongTextGoesOn()
{
    QFETCH(const int, view);
    test::TemporaryProject project;
    QStringList words;
    for (int at = 0; at < 3000; ++at)
        words << QStringLiteral("w%1w").arg(at);
    test::makePost(project, {.wall = QStringLiteral("2026-12-24T10:00"), .text = QStringLiteral("Before")});
    test::makePost(project, {.wall = QStringLiteral("2026-12-24T18:30"), .text = words.join(QLatin1Char(' '))});
    test::makePost(project, {.wall = QStringLiteral("2026-12-24T20:00"), .text = QStringLiteral("After")});
    const auto pages = pagesOf(project, ReportView(view));
    QVERIFY(pages->count() > 3);
    const QString text = allText(*pages);
    QVERIFY(text.contains(QStringLiteral("18:30, continued")));
    QVERIFY(text.contains(QStringLiteral("After")));
    for (const QString &word : std::as_const(words))
        QVERIFY2(text.contains(word), qPrintable(word));
}

void PlanPagesTest::aTimeWithoutPostsSaysSo()
{
    test::TemporaryProject project;
    for (const ReportView view : {ReportView::Month, ReportView::Week}) {
        for (const DateRange &range : {december, DateRange{}}) {
            const auto pages = pagesOf(project, view, range);
            QCOMPARE(pages->count(), 1);
            const QString text = textOf(*pages, 0);
            QVERIFY(text.contains(QStringLiteral("No posts are planned for this time.")));
        }
    }
    QVERIFY(textOf(*pagesOf(project, ReportView::Month), 0).contains(QStringLiteral("December 2026")));
    QVERIFY(textOf(*pagesOf(project, ReportView::Month, {}), 0).contains(QStringLiteral("November 2026"))); // today
}

void PlanPagesTest::theProjectsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("holiday");
    QTest::newRow("el") << QStringLiteral("el") << QStringLiteral("Δεκέμβριος 2026") << QStringLiteral("Πρόχειρο")
                        << QStringLiteral("Χριστούγεννα");
    QTest::newRow("ru") << QStringLiteral("ru") << QStringLiteral("Декабрь 2026") << QStringLiteral("Черновик")
                        << QStringLiteral("Четверг");
}

void PlanPagesTest::theProjectsLanguage()
{
    QFETCH(const QString, language);
    test::TemporaryProject project({QStringLiteral("Test"), QStringLiteral("Europe/Athens"), language});
    test::makePost(project, {.wall = QStringLiteral("2026-12-24T18:30")});
    const QString text = textOf(*pagesOf(project, ReportView::Month), 0);
    for (const char *column : {"month", "status", "holiday"}) {
        const QString word = *static_cast<QString *>(QTest::qData(column, qMetaTypeId<QString>()));
        QVERIFY2(text.contains(word), qPrintable(word));
    }
}

void PlanPagesTest::strangersTextIsHarmless()
{
    test::TemporaryProject project;
    const QString bomb = QStringLiteral("a") + QString(QChar(0x0301)).repeated(20'000);
    test::makePost(project, {.wall = QStringLiteral("2026-12-24T18:30"), .title = bomb, .text = bomb});
    test::makePost(project,
        {.wall = QStringLiteral("2026-12-24T19:30"),
            .title = QStringLiteral("<b>bold</b> &amp; \u202Egnorw"),
            .text = QString(60'000, QLatin1Char('m'))});
    for (const ReportView view : {ReportView::Month, ReportView::Week}) {
        const QString text = allText(*pagesOf(project, view));
        QVERIFY(text.contains(QStringLiteral("<b>bold</b> &amp; ")));
        QVERIFY(!text.contains(QChar(0x202E)));
    }
}

void PlanPagesTest::filesAreWhole()
{
    test::TemporaryProject project;
    test::makePost(project, {.wall = QStringLiteral("2026-12-24T18:30")});
    const auto pages = pagesOf(project, ReportView::Month);
    const QString pdf = project.folder() + QStringLiteral("/plan.pdf");
    QCOMPARE(writePlanPdf(*pages, pdf).value_or(-1), 2);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
    QCOMPARE(bytes.count("/Type /Page\n"), 2);
    QVERIFY(bytes.contains("/FontFile2")); // the letters are in it
    QVERIFY(!bytes.contains("/Subtype /Image")); // and none of it is a picture of letters
    const QString png = project.folder() + QStringLiteral("/plan.v1.png");
    QCOMPARE(writePlanPng(*pages, png).value_or(-1), 2);
    for (const QString &path : planPicturePaths(png, 2)) {
        const QImage image(path);
        QCOMPARE(image.size(), QSize(2246, 1588));
        QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
    }
    QCOMPARE(planPicturePaths(png, 2).last(), project.folder() + QStringLiteral("/plan.v1-2.png"));
    const Result<int> nowhere = writePlanPdf(*pages, project.folder() + QStringLiteral("/none/plan.pdf"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
}

void PlanPagesTest::worksOffTheWindowsThread()
{
    test::TemporaryProject project;
    test::makePost(project, {.wall = QStringLiteral("2026-12-24T18:30"), .text = QStringLiteral("Elsewhere")});
    Result<std::unique_ptr<Connection>> opened = project.project().openReader();
    QVERIFY(opened);
    const std::unique_ptr<Connection> reader = std::move(*opened);
    int written = 0;
    QString text;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const PlanPages pages(readPlanReport(*reader, december, ReportView::Month, {}, test::testNowMs).value(),
            [](MediaId) { return QByteArray(); });
        written = writePlanPdf(pages, project.folder() + QStringLiteral("/plan.pdf")).value_or(-1);
        text = textOf(pages, 1);
    }));
    thread->start();
    QVERIFY(thread->wait(60'000));
    QCOMPARE(written, 2);
    QVERIFY(text.contains(QStringLiteral("Elsewhere")));
}

void PlanPagesTest::stopsWhenTold()
{
    test::TemporaryProject project;
    test::makePost(project, {.wall = QStringLiteral("2026-12-24T18:30")});
    const auto pages = pagesOf(project, ReportView::Month);
    const QString path = project.folder() + QStringLiteral("/plan.pdf");
    QList<qint64> told;
    const Result<int> stopped = writePlanPdf(*pages, path, [&told](qint64 done, qint64 total) {
        told << done << total;
        return done == 0;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(told, (QList<qint64>{0, 2, 1, 2}));
    QVERIFY(!QFile::exists(path));
}

} // namespace stoa

using stoa::PlanPagesTest;
STOA_TEST(PlanPagesTest)
#include "planpages_test.moc"
