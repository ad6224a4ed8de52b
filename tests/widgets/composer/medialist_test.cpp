// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/medialist.h"

#include "models/planning/mediachoice.h"
#include "models/planning/postqueries.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/calendar/postwords.h"
#include "widgets/composer/findinglist.h"
#include "widgets/composer/mediacard.h"
#include "widgets/composer/postpane.h"
#include "widgets/composer/previewpictures.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QImage>
#include <QLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace stoa;
using namespace stoa::test;

namespace {

//! Without the signs that keep a stranger's letters from turning ours round.
QString plainOf(QString words)
{
    return words.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class MedialistTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theCommonTabIsAsBefore();
    void boxesAreTickedByMouseAndKeyboard();
    void theOrderIsTheAccountsOwn();
    void oneButtonFollowsThePostAgain();
    void filesAddedOnATabGoThere();
    void copiesAreOfTheAccount();
    void thePreviewShowsWhatGoesThere();
    void findingsLeadToTheFileOnItsTab();
    void findingsSayWhatIsTaken_data();
    void findingsSayWhatIsTaken();
    void refusedTicksAreTakenBack();
    void everythingHasAName();

private:
    void showTab(int tab) { m_pane->findChild<QTabBar *>()->setCurrentIndex(tab); }
    QStringList shown() const; //!< names of the cards from top to bottom, in brackets where they stay
    QCheckBox *box(int card) const { return cards().at(card)->findChild<QCheckBox *>(); }
    QList<MediaCard *> cards() const;
    QToolButton *button(int card, const QString &begin) const;
    QString onAccount() const; //!< what goes to m_account, first letters
    MediaList &list() const { return *m_pane->findChild<MediaList *>(); }

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<PageContext> m_page;
    std::unique_ptr<PostPane> m_pane;
    AccountId m_account;
    AccountId m_other;
    PostId m_post;
    qint64 m_second = 0; //!< the attachment b.png
};

void MedialistTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_page = std::make_unique<PageContext>(*m_project);
    m_account = makeAccount(*m_project, {.network = QStringLiteral("bluesky"), .handle = QStringLiteral("one")});
    m_other = makeAccount(*m_project, {.network = QStringLiteral("vk"), .handle = QStringLiteral("two")});
    m_post = makePost(*m_project, {.wall = QStringLiteral("2026-12-24T18:30"), .accounts = {m_account, m_other}});
    makeAttachment(*m_project, m_post, makeMedia(*m_project, QStringLiteral("a.png")));
    m_second = makeAttachment(*m_project, m_post, makeMedia(*m_project, QStringLiteral("b.png")));
    makeAttachment(*m_project, m_post, makeMedia(*m_project, QStringLiteral("c.png")));
    m_pane = std::make_unique<PostPane>(m_page->context);
    m_pane->resize(340, 1200);
    m_pane->show();
    m_pane->showPosts({m_post});
    m_pane->activateWindow();
}

void MedialistTest::cleanup()
{
    m_pane.reset();
    m_page.reset();
    m_project.reset();
}

QList<MediaCard *> MedialistTest::cards() const
{
    QList<MediaCard *> found = list().findChildren<MediaCard *>();
    list().layout()->activate();
    std::sort(found.begin(), found.end(), [](MediaCard *a, MediaCard *b) { return a->y() < b->y(); });
    return found;
}

QStringList MedialistTest::shown() const
{
    QStringList names;
    for (MediaCard *card : cards()) {
        const QString name = PostQueries(m_project->reader())
                                 .attachments(m_post)
                                 .value()
                                 .at(card->attachment() < m_second        ? 0
                                         : card->attachment() == m_second ? 1
                                                                          : 2)
                                 .name.left(1);
        names << (card->goes() ? name : QLatin1Char('(') + name + QLatin1Char(')'));
    }
    return names;
}

QToolButton *MedialistTest::button(int card, const QString &begin) const
{
    for (QToolButton *each : cards().at(card)->findChildren<QToolButton *>()) {
        if (each->accessibleName().startsWith(begin))
            return each;
    }
    return nullptr;
}

QString MedialistTest::onAccount() const
{
    const PostQueries queries(m_project->reader());
    const PostRow row = queries.post(m_post).value();
    QString names;
    for (const PostAttachment &each : mediaOn(row.accounts.at(0), queries.attachments(m_post).value()))
        names += each.name.at(0);
    return names;
}

void MedialistTest::theCommonTabIsAsBefore()
{
    QCOMPARE(shown(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(!box(0)->isVisible());
    QVERIFY(!m_pane->findChild<QPushButton *>(QStringLiteral("composer.media-follow"))->isVisible());
    QVERIFY(button(0, QStringLiteral("Take"))->isVisible());
    showTab(1);
    QVERIFY(box(0)->isVisible());
    QVERIFY(box(0)->isChecked());
    QCOMPARE(box(0)->accessibleName(), QStringLiteral("a.png goes to Bluesky"));
    QVERIFY(!button(0, QStringLiteral("Take"))->isVisible()); // the box is for that here
    QVERIFY(!m_pane->findChild<QPushButton *>(QStringLiteral("composer.media-follow"))->isVisible());
    showTab(0);
    QVERIFY(!box(0)->isVisible());
    QVERIFY(button(0, QStringLiteral("Take"))->isVisible());
}

void MedialistTest::boxesAreTickedByMouseAndKeyboard()
{
    showTab(1);
    QTest::mouseClick(box(1), Qt::LeftButton, {}, QPoint(8, box(1)->height() / 2));
    QTRY_COMPARE(onAccount(), QStringLiteral("ac"));
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("(b)")}));
    box(0)->setFocus();
    QTest::keyClick(box(0), Qt::Key_Space);
    QTRY_COMPARE(onAccount(), QStringLiteral("c"));
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("c"), QStringLiteral("(a)"), QStringLiteral("(b)")}));
    QTest::keyClick(box(0), Qt::Key_Space);
    QTRY_COMPARE(onAccount(), QString());
    // Ticked again it goes to its place among the others.
    QTRY_COMPARE(shown().at(0), QStringLiteral("(a)"));
    QTest::keyClick(box(2), Qt::Key_Space);
    QTRY_COMPARE(onAccount(), QStringLiteral("c"));
    QTRY_COMPARE(shown().at(0), QStringLiteral("c"));
    QTest::keyClick(box(1), Qt::Key_Space);
    QTRY_COMPARE(onAccount(), QStringLiteral("ac"));
    // The other account and the post have all of it still.
    showTab(2);
    QCOMPARE(shown(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    showTab(0);
    QCOMPARE(shown(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(resultOf(m_project->edits().undo()));
    QCOMPARE(onAccount(), QStringLiteral("c"));
}

void MedialistTest::theOrderIsTheAccountsOwn()
{
    showTab(1);
    QTest::mouseClick(button(2, QStringLiteral("Move c.png up")), Qt::LeftButton);
    QTRY_COMPARE(onAccount(), QStringLiteral("acb"));
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
    showTab(0);
    QCOMPARE(shown(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QTest::mouseClick(button(0, QStringLiteral("Move a.png down")), Qt::LeftButton);
    QTRY_COMPARE(PostQueries(m_project->reader()).attachments(m_post)->at(0).name, QStringLiteral("b.png"));
    QCOMPARE(onAccount(), QStringLiteral("acb"));
}

void MedialistTest::oneButtonFollowsThePostAgain()
{
    showTab(1);
    box(0)->setFocus();
    QTest::keyClick(box(0), Qt::Key_Space);
    QTRY_COMPARE(onAccount(), QStringLiteral("bc"));
    auto *const follow = m_pane->findChild<QPushButton *>(QStringLiteral("composer.media-follow"));
    QTRY_VERIFY(follow->isVisible());
    follow->setFocus();
    QTest::keyClick(follow, Qt::Key_Space);
    QTRY_COMPARE(onAccount(), QStringLiteral("abc"));
    QTRY_VERIFY(!follow->isVisible());
    QVERIFY(list().isAncestorOf(m_pane->focusWidget())); // the hand stays where it was
    QVERIFY(resultOf(m_project->edits().undo()));
    QTRY_VERIFY(follow->isVisible());
    QCOMPARE(onAccount(), QStringLiteral("bc"));
}

void MedialistTest::filesAddedOnATabGoThere()
{
    showTab(1);
    QTest::keyClick(box(0), Qt::Key_Space);
    QTRY_COMPARE(onAccount(), QStringLiteral("bc"));
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString path = m_project->folder() + QStringLiteral("/d.png");
    QVERIFY(image.save(path, "PNG"));
    list().addFiles({path});
    QTRY_COMPARE(onAccount(), QStringLiteral("bcd"));
}

void MedialistTest::copiesAreOfTheAccount()
{
    showTab(1);
    QTest::keyClick(box(0), Qt::Key_Space);
    QTRY_COMPARE(onAccount(), QStringLiteral("bc"));
    QTRY_VERIFY(!list().copies({}, m_account)->urls().isEmpty());
    QTRY_COMPARE(list().copies({}, m_account)->urls().size(), 2);
    QVERIFY(list().copies({}, m_account)->urls().first().fileName().startsWith(QLatin1Char('b')));
    QCOMPARE(list().copies({}, m_other)->urls().size(), 3);
    QCOMPARE(list().copies()->urls().size(), 3);
}

void MedialistTest::thePreviewShowsWhatGoesThere()
{
    m_page->actions.action("composer.preview")->trigger();
    showTab(1);
    auto *const pictures = m_pane->findChild<PreviewPictures *>();
    QVERIFY(pictures->isVisible());
    for (const char left : {'2', '1', '0'}) {
        QTest::keyClick(box(0), Qt::Key_Space); // what goes out stands at the top
        QTRY_COMPARE(onAccount().size(), left - '0');
        QTRY_COMPARE(shown().filter(QStringLiteral("(")).size(), 3 - (left - '0'));
    }
    QTRY_VERIFY(!pictures->isVisible());
    showTab(2);
    QVERIFY(pictures->isVisible());
}

void MedialistTest::findingsLeadToTheFileOnItsTab()
{
    QVERIFY(m_project->act(
        "post.edit", [](Writer &writer) { writer.exec("UPDATE media SET bytes = 12400000 WHERE name = 'b.png'"); }));
    m_pane->showPosts({});
    m_pane->showPosts({m_post});
    const QString wanted = QStringLiteral("b.png is 12.4 MB; Bluesky takes 2 MB.");
    const auto rowOf = [this, &wanted]() -> QAbstractButton * {
        for (QAbstractButton *each : m_pane->findChild<FindingList *>()->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && plainOf(each->accessibleName()) == wanted)
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(rowOf() != nullptr);
    QAbstractButton *const row = rowOf();
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(m_pane->findChild<QTabBar *>()->currentIndex(), 1);
    QCOMPARE(m_pane->focusWidget(), box(1));
    // Not sent there, nothing is wrong.
    QTest::keyClick(box(1), Qt::Key_Space);
    QTRY_COMPARE(onAccount(), QStringLiteral("ac"));
    const auto isTold = [this, &wanted] {
        const auto rows = m_pane->findChild<FindingList *>()->findChildren<QAbstractButton *>();
        return std::any_of(rows.begin(), rows.end(), [&wanted](QAbstractButton *each) {
            return each->isVisible() && plainOf(each->accessibleName()) == wanted;
        });
    };
    QTRY_VERIFY(!isTold());
}

void MedialistTest::findingsSayWhatIsTaken_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("fault");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char *network, MediaFault fault, qint64 value, qint64 limit, bool verified, const char *words) {
              QTest::newRow(words) << QString::fromLatin1(network) << int(fault) << value << limit << verified
                                   << QString::fromUtf8(words);
          };
    row("instagram", MediaFault::PictureType, 0, 0, true, "<b>loaf is not of a kind that Instagram takes: JPEG.");
    row("threads", MediaFault::FilmType, 0, 0, true, "<b>loaf is not of a kind that Threads takes: MP4, MOV.");
    row("instagram", MediaFault::TooHeavy, 12'400'000, 8'000'000, true, "<b>loaf is 12.4 MB; Instagram takes 8 MB.");
    row("instagram", MediaFault::TooHeavy, 8'000'001, 8'000'000, true, "<b>loaf is 8.000001 MB; Instagram takes 8 MB.");
    row("telegram", MediaFault::TooHeavy, 10'200'000, 10'000'000, false,
        "As far as is known: <b>loaf is 10.2 MB; Telegram takes 10 MB.");
    row("instagram", MediaFault::TooSmall, 200, 320, true, "<b>loaf is 200 pixels wide; Instagram takes 320 or more.");
    row("threads", MediaFault::TooLarge, 3840, 1920, true,
        "<b>loaf is 3,840 pixels wide; Threads takes at most 1,920.");
    row("linkedin", MediaFault::TooManyPixels, 48'000'000, 36'000'000, true,
        "<b>loaf has 48.0 million pixels; LinkedIn takes at most 36 million.");
    row("telegram", MediaFault::SidesTooLong, 12'000, 10'000, true,
        "<b>loaf has 12,000 pixels in width and height together; Telegram takes at most 10,000.");
    row("instagram", MediaFault::TooUpright, 562, 800, true,
        "<b>loaf is too narrow for Instagram: the width is 0.56 of the height, and Instagram takes 0.80 or more.");
    row("instagram", MediaFault::TooFlat, 1913, 1910, true,
        "<b>loaf is too wide for Instagram: the width is 1.913 times the height, and Instagram takes at most 1.910.");
    row("instagram", MediaFault::TooShort, 2400, 3000, true, "<b>loaf lasts 2.4 s; Instagram takes 3 s or more.");
    row("x", MediaFault::TooLong, 145'000, 140'000, true, "<b>loaf lasts 2:25; X takes at most 2:20.");
    row("x", MediaFault::TooLong, 140'400, 140'000, true, "<b>loaf lasts 140.4 s; X takes at most 140 s.");
    row("x", MediaFault::SeveralFilms, 2, 1, true, "X takes one film in a post, not 2.");
    row("x", MediaFault::FilmNotAlone, 2, 1, true, "X takes a film alone: <b>loaf stands beside other media.");
    row("x", MediaFault::GifNotAlone, 2, 1, true, "X takes a GIF alone: <b>loaf stands beside other media.");
}

void MedialistTest::findingsSayWhatIsTaken()
{
    QFETCH(QString, network);
    QFETCH(int, fault);
    QFETCH(qint64, value);
    QFETCH(qint64, limit);
    QFETCH(bool, verified);
    QFETCH(QString, words);
    PostRow row;
    PostAccount account;
    account.account = AccountId{5};
    account.network = network;
    row.accounts = {account};
    Finding finding{FindingKind::MediaUnfit, account.account, value, limit, {}, {}, QStringLiteral("<b>loaf")};
    finding.fault = MediaFault(fault);
    finding.isVerified = verified;
    QCOMPARE(plainOf(PostWords::finding(finding, row)), words);
}

void MedialistTest::refusedTicksAreTakenBack()
{
    showTab(1);
    QSignalSpy failed(m_pane.get(), &PostPane::failed);
    // Somebody else took the post out meanwhile.
    QVERIFY(m_project->act(
        "post.edit", [this](Writer &writer) { writer.exec("DELETE FROM variant WHERE account_id = ?", m_account); }));
    const bool before = box(0)->isChecked();
    QTest::keyClick(box(0), Qt::Key_Space);
    QVERIFY(box(0)->isChecked() != before);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(box(0)->isChecked(), before);
    m_pane->showPosts({});
    m_pane->showPosts({m_post});
    QCOMPARE(m_pane->findChild<QTabBar *>()->count(), 2);
}

void MedialistTest::everythingHasAName()
{
    for (int tab = 0; tab < 3; ++tab) {
        showTab(tab);
        if (tab == 1)
            QTest::keyClick(box(0), Qt::Key_Space);
        m_project->edits().waitForIdle();
        QTest::qWait(0);
        const QStringList unnamed = inaccessibleWidgets(*m_pane);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char(' '))));
    }
}

STOA_TEST(MedialistTest)
#include "medialist_test.moc"
