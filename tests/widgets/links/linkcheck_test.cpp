// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/linkwatch.h"
#include "models/planning/postedits.h"
#include "models/planning/postqueries.h"
#include "models/web/webclient.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/progressstrip.h"
#include "widgets/links/linkcheckdialog.h"
#include "widgets/links/linkguard.h"
#include "widgets/links/linkwords.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

namespace stoa::test {

//! Links looked at from the window, on request and by the guard, against a server on this machine.
class LinkCheckWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_page = std::make_unique<PageContext>(*m_project);
        m_server = std::make_unique<LoopbackServer>();
        m_watch = std::make_unique<LinkWatch>(m_project->data());
        m_page->context.web = &m_web;
        m_page->context.linkWatch = m_watch.get();
        m_server->replies[QStringLiteral("/good")] = [](const QByteArray &) { return LoopbackServer::reply(200); };
        m_server->replies[QStringLiteral("/moved")]
            = [](const QByteArray &) { return LoopbackServer::reply(301, {}, "Location: /good\r\n"); };
    }
    void cleanup()
    {
        m_dialog.reset();
        m_watch.reset();
        m_page.reset();
        m_server.reset();
        m_project.reset();
    }
    void theLinksOfPostsAreLookedAt();
    void workStops();
    void postsWithoutLinksAreTold();
    void theGuardAsksOnlyWhenAllowed();
    void theGuardLooksOnceADay();
    void everyVerdictHasWords();

private:
    //! In the field for the link: addresses of numbers are no links inside a text.
    PostId post(const QString &link)
    {
        const PostId made = makePost(*m_project, {.wall = QStringLiteral("2026-12-24T18:30")});
        if (!link.isEmpty() && !resultOf(PostEdits(m_project->edits()).setLink(made, link)))
            qFatal("no link");
        return made;
    }
    QString at(const char *path) const { return m_server->url(QString::fromLatin1(path)).toString(); }
    void open(const QList<PostId> &posts)
    {
        m_dialog = std::make_unique<LinkCheckDialog>(
            m_page->context, *PostQueries(m_project->reader()).byIds(posts), nullptr, LinkChecker::OwnNetwork::Asked);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    QTreeWidget *list() const { return m_dialog->findChild<QTreeWidget *>(); }
    bool tells(const char *words) const
    {
        for (const PlainLabel *label : m_dialog->findChildren<PlainLabel *>()) {
            if (label->text().contains(QString::fromUtf8(words)))
                return true;
        }
        return false;
    }

    WebClient m_web;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<PageContext> m_page;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<LinkWatch> m_watch;
    std::unique_ptr<LinkCheckDialog> m_dialog;
};

void LinkCheckWindowTest::theLinksOfPostsAreLookedAt()
{
    const PostId one = post(at("/dead"));
    open({post(at("/good")), one, post(at("/moved")), post(at("/good"))});
    QCOMPARE(list()->topLevelItemCount(), 3); // each link once
    QTRY_VERIFY(tells("1 dead · 1 moved · 1 alive"));
    QVERIFY(list()->topLevelItem(0)->text(0).contains(QLatin1String("/dead"))); // the worst first
    QCOMPARE(list()->topLevelItem(0)->text(1), QStringLiteral("Dead: the site has no such page (404)"));
    QVERIFY(list()->topLevelItem(2)->text(1) == QLatin1String("Alive"));
    QCOMPARE(inaccessibleWidgets(*m_dialog), QStringList());
    QTRY_VERIFY(m_watch->book()->find(at("/dead")));
    QCOMPARE(m_watch->book()->find(at("/moved"))->to, at("/good"));
    QSignalSpy wanted(m_dialog.get(), &LinkCheckDialog::postWanted);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<PostId>(), one);
    QVERIFY(!m_dialog->isVisible());
}

void LinkCheckWindowTest::workStops()
{
    m_server->delayMs = 60'000;
    open({post(at("/good"))});
    auto *strip = m_dialog->findChild<ProgressStrip *>();
    QVERIFY(!strip->isHidden());
    QTRY_COMPARE(m_server->requests.size(), 1);
    strip->findChild<QPushButton *>()->click();
    QTRY_VERIFY(strip->isHidden());
    QVERIFY(tells("1 not looked at"));
    QVERIFY(m_watch->book()->isEmpty());
    QTRY_COMPARE(m_server->open, 0);
}

void LinkCheckWindowTest::postsWithoutLinksAreTold()
{
    open({post({})});
    QVERIFY(tells("These posts have no links."));
    QVERIFY(m_dialog->findChild<ProgressStrip *>()->isHidden());
}

void LinkCheckWindowTest::theGuardAsksOnlyWhenAllowed()
{
    LinkGuard guard(m_page->context, LinkChecker::OwnNetwork::Asked);
    guard.setRest(0);
    PostEdits edits(m_project->edits());
    const PostId one = post(at("/dead"));
    const auto become = [&](PostStatus status) {
        if (!resultOf(edits.setStatus({one}, status)))
            qFatal("no status");
        QTest::qWait(30);
    };
    QVERIFY(!m_page->settings.checkLinks.value()); // off at first
    become(PostStatus::Scheduled);
    QCOMPARE(m_server->requests.size(), 0);
    m_page->settings.checkLinks.set(true);
    const PostId undated = makePost(*m_project, {.wall = {}, .status = QStringLiteral("idea")});
    if (!resultOf(edits.setLink(undated, at("/dead"))))
        qFatal("no link");
    QTest::qWait(30);
    QCOMPARE(m_server->requests.size(), 0); // nobody knows whether it ever goes out
    become(PostStatus::Draft); // planned, and not scheduled yet
    QTRY_VERIFY(m_watch->book()->find(at("/dead")));
    QCOMPARE(m_watch->book()->find(at("/dead"))->state, LinkState::Dead);
}

void LinkCheckWindowTest::theGuardLooksOnceADay()
{
    LinkGuard guard(m_page->context, LinkChecker::OwnNetwork::Asked);
    guard.setRest(0);
    m_page->settings.checkLinks.set(true);
    PostEdits edits(m_project->edits());
    const PostId one = post(at("/good"));
    QVERIFY(resultOf(edits.setStatus({one}, PostStatus::Scheduled)).has_value());
    QTRY_VERIFY(m_watch->book()->find(at("/good")));
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(resultOf(edits.setText(one, QStringLiteral("Other"))).has_value());
    QTest::qWait(50);
    QCOMPARE(m_server->requests.size(), 1);
    m_project->clock().set(testNowMs + 25LL * 3600 * 1000);
    QVERIFY(resultOf(edits.setText(one, QStringLiteral("Another"))).has_value());
    QTRY_COMPARE(m_server->requests.size(), 2);
}

void LinkCheckWindowTest::everyVerdictHasWords()
{
    for (int reason = 1; reason <= int(LinkReason::OwnNetwork); ++reason) {
        LinkVerdict verdict;
        verdict.reason = LinkReason(reason);
        QVERIFY(!LinkWords::reason(verdict).isEmpty());
        for (const LinkState state : {LinkState::Moved, LinkState::Dead, LinkState::Untold}) {
            verdict.state = state;
            QVERIFY(!LinkWords::state(verdict).isEmpty());
            QVERIFY(LinkWords::sentence(verdict, QStringLiteral("https://example.com"))
                        .contains(QLatin1String("example.com")));
        }
    }
    for (const FindingKind kind : {FindingKind::LinkDead, FindingKind::LinkMoved, FindingKind::LinkUntold}) {
        Finding finding;
        finding.kind = kind;
        finding.verdict.state = LinkState::Dead;
        QVERIFY(!PostWords::finding(finding, PostRow()).isEmpty());
    }
}

STOA_TEST(LinkCheckWindowTest)

} // namespace stoa::test

#include "linkcheck_test.moc"
