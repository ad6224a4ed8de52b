// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feeds/feedsdialog.h"

#include "models/planning/feeditemmodel.h"
#include "models/planning/postqueries.h"
#include "models/web/webclient.h"
#include "tests/support/accessibility.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/progressstrip.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

namespace stoa::test {

namespace {

QByteArray feedOfArticles(int from, int to)
{
    QByteArray items;
    for (int i = from; i < to; ++i)
        items += "<item><title>Article " + QByteArray::number(i) + "</title><guid>g" + QByteArray::number(i)
            + "</guid><link>https://example.com/" + QByteArray::number(i) + "</link><pubDate>Sun, "
            + QByteArray::number(i % 20 + 1) + " Nov 2026 10:00:00 GMT</pubDate><description>Words "
            + QByteArray::number(i) + "</description></item>";
    return "<rss><channel><title>Bakers</title>" + items + "</channel></rss>";
}

} // namespace

//! Feeds as a hand works them: by keys, against a server on this machine.
class FeedsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_page = std::make_unique<PageContext>(*m_project);
        m_server = std::make_unique<LoopbackServer>();
        m_page->context.web = &m_web;
    }
    void cleanup()
    {
        m_dialog.reset();
        m_server.reset();
        m_page.reset();
        m_project.reset();
    }
    void aFeedIsAddedAndIdeasAreMadeByKeys();
    void onlyNewsAreAskedFor();
    void aPageLeadsToItsFeed();
    void whatGoesWrongIsTold_data();
    void whatGoesWrongIsTold();
    void aFeedComesFromAFile();
    void anUnreachableFeedMayBeAddedUnseen();
    void fetchingStops();
    void nothingIsAskedUnasked();
    void aFeedIsRenamedAndRemovedAndComesBack();
    void theListIsThereOffline();
    void everyFieldHasAName();
    void theModelIsSound();

private:
    void open()
    {
        m_dialog = std::make_unique<FeedsDialog>(m_page->context, m_web, nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        settle();
    }
    void settle()
    {
        m_project->edits().waitForIdle();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    QListView *view() const
    {
        for (QListView *each : m_dialog->findChildren<QListView *>()) {
            if (!qobject_cast<QListWidget *>(each))
                return each;
        }
        qFatal("no view");
    }
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }
    QString chosenFeed() const //!< without the isolates round a stranger's words
    {
        return list()->currentItem()->text().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    int articles() const { return view()->model()->rowCount(); }
    bool tells(const char *words) const
    {
        for (const PlainLabel *label : m_dialog->findChildren<PlainLabel *>()) {
            QString shown = label->text();
            shown.remove(QChar(0x2068)).remove(QChar(0x2069)); // the isolates round outside words
            if (label->isVisibleTo(m_dialog.get()) && shown.contains(QLatin1String(words)))
                return true;
        }
        return false;
    }
    void add(const QString &address)
    {
        m_page->asker.texts = {address};
        QTest::keyClick(m_dialog.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_dialog->findChild<ProgressStrip *>()->isHidden());
        settle();
    }
    void serve(const char *path, const LoopbackServer::Reply &reply)
    {
        m_server->replies[QLatin1String(path)] = [reply](const QByteArray &) { return reply; };
    }
    QList<PostRow> tray() { return PostQueries(m_project->reader()).tray().value_or({}); }

    WebClient m_web;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<PageContext> m_page;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<FeedsDialog> m_dialog;
};

void FeedsDialogTest::aFeedIsAddedAndIdeasAreMadeByKeys()
{
    serve("/rss", LoopbackServer::reply(200, feedOfArticles(0, 5)));
    open();
    QVERIFY(tells("Many sites have a feed"));
    add(m_server->url(QStringLiteral("/rss")).toString());
    QTRY_COMPARE(articles(), 5);
    QCOMPARE(chosenFeed(), QStringLiteral("Bakers · 5"));
    QVERIFY(view()->model()->index(0, 0).data().toString().contains(QLatin1String("Article 4"))); // the newest
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return); // an idea of the first
    settle();
    QTRY_COMPARE(tray().size(), 1);
    QCOMPARE(tray().first().title, QStringLiteral("Article 4"));
    QCOMPARE(tray().first().status, PostStatus::Idea);
    QTRY_COMPARE(chosenFeed(), QStringLiteral("Bakers · 4"));
    QVERIFY(
        view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("Is an idea")));
    QTest::keyClick(view(), Qt::Key_Return); // never twice
    settle();
    QCOMPARE(tray().size(), 1);
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Return); // of all the others at once
    settle();
    QTRY_COMPARE(tray().size(), 5);
    QVERIFY(resultOf(m_project->edits().undo()).has_value()); // and taken back at once
    settle();
    QTRY_COMPARE(tray().size(), 1);
    QTRY_COMPARE(chosenFeed(), QStringLiteral("Bakers · 4"));
    view()->setCurrentIndex(view()->model()->index(2, 0));
    QTest::keyClick(view(), Qt::Key_Space);
    settle();
    QTRY_COMPARE(chosenFeed(), QStringLiteral("Bakers · 3"));
    QTest::keyClick(view(), Qt::Key_Space);
    settle();
    QTRY_COMPARE(chosenFeed(), QStringLiteral("Bakers · 4"));
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QTRY_COMPARE(chosenFeed(), QStringLiteral("Bakers"));
    QCOMPARE(m_server->requests.size(), 1);
}

void FeedsDialogTest::onlyNewsAreAskedFor()
{
    m_server->replies[QStringLiteral("/rss")] = [](const QByteArray &head) {
        return head.contains("If-None-Match: \"7\"")
            ? LoopbackServer::reply(304)
            : LoopbackServer::reply(200, feedOfArticles(0, 3), "ETag: \"7\"\r\n");
    };
    open();
    add(m_server->url(QStringLiteral("/rss")).toString());
    QTRY_COMPARE(articles(), 3);
    QTest::keyClick(m_dialog.get(), Qt::Key_F5);
    QTRY_COMPARE(m_server->requests.size(), 2);
    QTRY_VERIFY(m_dialog->findChild<ProgressStrip *>()->isHidden());
    QVERIFY(m_server->requests.last().contains("If-None-Match: \"7\""));
    QCOMPARE(articles(), 3); // what was there stays
}

void FeedsDialogTest::aPageLeadsToItsFeed()
{
    serve("/",
        LoopbackServer::reply(
            200, "<!DOCTYPE html><html><head><link rel=alternate type=\"application/rss+xml\" href=\"/rss\"></head>"));
    serve("/rss", LoopbackServer::reply(200, feedOfArticles(0, 2)));
    open();
    add(m_server->url(QStringLiteral("/")).toString());
    QTRY_COMPARE(articles(), 2);
    QCOMPARE(readFeeds(m_project->reader())->value(0).url, m_server->url(QStringLiteral("/rss")).toString());
    add(m_server->url(QStringLiteral("/rss")).toString());
    QTRY_VERIFY(tells("The project has this feed already"));
}

void FeedsDialogTest::whatGoesWrongIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const LoopbackServer::Reply &reply, const char *words) {
        QTest::newRow(name) << reply.bytes << QByteArray(words);
    };
    row("gone", LoopbackServer::reply(404), "There is nothing at this address any more (404)");
    row("forbidden", LoopbackServer::reply(403), "does not let everybody read this (403)");
    row("trouble", LoopbackServer::reply(500), "has trouble of its own (500)");
    row("page", LoopbackServer::reply(200, "<html><body>x</body></html>"), "This is a page for people");
    row("no feed", LoopbackServer::reply(200, "<a/>"), "This is neither RSS nor Atom");
    row("DTD", LoopbackServer::reply(200, "<!DOCTYPE rss []>\n<rss/>"), "Line 1 defines words of its own");
    row("cut", LoopbackServer::reply(200, "<rss>\n<channel>"), "It ends in the middle, in line 2");
    row("empty", LoopbackServer::reply(200, " "), "There is nothing in it");
    row("loop", LoopbackServer::reply(302, {}, "Location: /rss\r\n"), "sends on from one address to the next");
    row("unsafe", LoopbackServer::reply(302, {}, "Location: file:///etc/passwd\r\n"), "is not safe");
    row("large", LoopbackServer::reply(200, QByteArray(9 << 20, ' ')), "It is larger than a feed can be");
}

void FeedsDialogTest::whatGoesWrongIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, words);
    serve("/rss", {bytes, false});
    open();
    add(m_server->url(QStringLiteral("/rss")).toString());
    QTRY_VERIFY2(tells(words), words);
    QCOMPARE(readFeeds(m_project->reader())->size(), 0);
    QVERIFY(m_page->asker.asked.isEmpty());
}

void FeedsDialogTest::aFeedComesFromAFile()
{
    const QString path = m_project->folder() + QStringLiteral("/saved feed.xml");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(feedOfArticles(0, 4)) > 0);
    file.close();
    open();
    m_page->asker.texts = {path};
    QTest::keyClick(m_dialog.get(), Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(articles(), 4);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(feedOfArticles(0, 6)) > 0);
    file.close();
    QTest::keyClick(m_dialog.get(), Qt::Key_F5);
    QTRY_COMPARE(articles(), 6);
    QVERIFY(file.remove());
    QTest::keyClick(m_dialog.get(), Qt::Key_F5);
    QTRY_VERIFY(tells("It is not there any more"));
    QCOMPARE(articles(), 6);
}

void FeedsDialogTest::anUnreachableFeedMayBeAddedUnseen()
{
    const QString address = m_server->url(QStringLiteral("/rss")).toString();
    m_server.reset();
    open();
    add(address);
    QCOMPARE(m_page->asker.asked.size(), 1);
    QCOMPARE(readFeeds(m_project->reader())->size(), 0); // not agreed to
    m_page->asker.answers = {Answer::Accept};
    add(address);
    QTRY_COMPARE(readFeeds(m_project->reader())->size(), 1);
    QTRY_VERIFY(tells("Fetch asks the site"));
}

void FeedsDialogTest::fetchingStops()
{
    m_server->delayMs = 60'000;
    open();
    m_page->asker.texts = {m_server->url(QStringLiteral("/rss")).toString()};
    QTest::keyClick(m_dialog.get(), Qt::Key_N, Qt::ControlModifier);
    auto *strip = m_dialog->findChild<ProgressStrip *>();
    QTRY_COMPARE(m_server->requests.size(), 1);
    QVERIFY(!strip->isHidden());
    strip->findChild<QPushButton *>()->click();
    QTRY_VERIFY(strip->isHidden());
    QTRY_COMPARE(m_server->open, 0);
    QCOMPARE(readFeeds(m_project->reader())->size(), 0);
}

void FeedsDialogTest::nothingIsAskedUnasked()
{
    FeedEdits edits(m_project->edits());
    QVERIFY(resultOf(edits.add({edits.newId(), m_server->url(QStringLiteral("/rss")).toString(), {}})).has_value());
    open();
    QTest::qWait(50);
    list()->setCurrentRow(1);
    settle();
    m_dialog.reset();
    open();
    QCOMPARE(m_server->requests.size(), 0);
}

void FeedsDialogTest::aFeedIsRenamedAndRemovedAndComesBack()
{
    serve("/rss", LoopbackServer::reply(200, feedOfArticles(0, 2)));
    open();
    add(m_server->url(QStringLiteral("/rss")).toString());
    QTRY_COMPARE(articles(), 2);
    list()->setFocus();
    m_page->asker.texts = {QStringLiteral("Bread & more")};
    QTest::keyClick(list(), Qt::Key_F2);
    settle();
    QTRY_COMPARE(chosenFeed(), QStringLiteral("Bread & more · 2"));
    QTest::keyClick(list(), Qt::Key_Delete);
    settle();
    QTRY_VERIFY(tells("Many sites have a feed"));
    QVERIFY(resultOf(m_project->edits().undo()).has_value());
    settle();
    QTRY_COMPARE(list()->count(), 2);
    list()->setCurrentRow(1);
    QCOMPARE(articles(), 2); // with what it said
}

void FeedsDialogTest::theListIsThereOffline()
{
    serve("/rss", LoopbackServer::reply(200, feedOfArticles(0, 3)));
    open();
    add(m_server->url(QStringLiteral("/rss")).toString());
    QTRY_COMPARE(articles(), 3);
    m_dialog.reset();
    m_server.reset();
    open();
    QTRY_COMPARE(articles(), 3);
    QTest::keyClick(m_dialog.get(), Qt::Key_F5);
    QTRY_VERIFY(tells("cannot be reached"));
    QCOMPARE(articles(), 3);
}

void FeedsDialogTest::everyFieldHasAName()
{
    serve("/rss", LoopbackServer::reply(200, feedOfArticles(0, 3)));
    open();
    QCOMPARE(inaccessibleWidgets(*m_dialog), QStringList());
    add(m_server->url(QStringLiteral("/rss")).toString());
    QTRY_COMPARE(articles(), 3);
    QCOMPARE(inaccessibleWidgets(*m_dialog), QStringList());
    m_dialog->resize(1000, 700);
    m_dialog.reset();
    open();
    QCOMPARE(m_dialog->size(), QSize(1000, 700)); // as it was left
}

void FeedsDialogTest::theModelIsSound()
{
    FeedItemModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto row = [](const char *guid, qint64 at, bool read) {
        FeedItemRow made;
        made.feed = {1};
        made.entry.guid = made.entry.title = QString::fromLatin1(guid);
        made.entry.atMs = at;
        made.isRead = read;
        return made;
    };
    model.setRows({row("old", 1, false), row("read", 9, true), row("new", 5, false), row("undated", 0, false)});
    QStringList order;
    for (int at = 0; at < model.rowCount(); ++at)
        order.append(model.row(at).entry.guid);
    QCOMPARE(order.join(u' '), QStringLiteral("new old undated read"));
    QCOMPARE(model.unread(), 3);
    model.setMarks([](FeedItemRow &each) { each.isRead = true; });
    QCOMPARE(model.unread(), 0);
    QCOMPARE(model.row(0).entry.guid, QStringLiteral("new")); // nothing moves under the hand
    QCOMPARE(model.find({1}, QStringLiteral("read")), 3);
    QCOMPARE(model.find({2}, QStringLiteral("read")), -1);
    model.setRows({});
}

STOA_TEST(FeedsDialogTest)

} // namespace stoa::test

#include "feedsdialog_test.moc"
