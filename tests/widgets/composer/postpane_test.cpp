// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/clientwatch.h"
#include "models/planning/recoveryfile.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/hostiletext.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/stoastyle.h"
#include "widgets/composer/counterstrip.h"
#include "widgets/composer/findinglist.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/mediacard.h"
#include "widgets/composer/postpane.h"
#include "widgets/composer/recoveredcard.h"
#include "widgets/composer/typingspell.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QUrl>

using namespace stoa;
using namespace stoa::test;

class PostpaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatThePostHas();
    void typingBecomesOneAct();
    void switchingPostsLosesNothing();
    void undoComesBackIntoTheEditor();
    void variantsFollowUntilTyped();
    void countersCountAsTheNetworks();
    void choicesAreActs();
    void publishedPostsAreOnlyAnnotated();
    void refusalsAreTold();
    void filesBecomeMedia();
    void altTextIsAskedFor();
    void crashGivesTheTextBack();
    void crashOffersWhereThePostChanged();
    void deletedPostLeavesAnEmptyPane();
    void aPlanBeginsWithAccounts();
    void hostileTextStaysText();
    void aTextThatWouldStopTheWindowIsHeld();
    void theBarOfATextDoesNotRunInCircles();
    void everythingHasAName();
    void zoneIsSaidWhereItDiffers();
    void anotherClientsNameIsToldWhileTyping();

private:
    std::unique_ptr<PostPane> makePane();
    PostRow row(PostId post) const { return PostQueries(m_project->reader()).post(post).value_or({}); }
    qsizetype acts() const { return readHistory(m_project->reader(), 100).value_or({}).size(); }
    GrowingEdit *visibleEdit(PostPane &pane, const QString &accessibleName) const;
    TextCounter *counter(PostPane &pane, int at) const { return pane.findChildren<TextCounter *>().value(at); }

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<PageContext> m_page;
};

namespace {

QString writePicture(const QString &folder, const QString &name)
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString path = folder + QLatin1Char('/') + name;
    image.save(path, "PNG");
    return path;
}

// As the window system does it: the widget hears of the drag before it hears of the drop.
void dropOn(QWidget &widget, const QMimeData &mime)
{
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &drop);
}

} // namespace

void PostpaneTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_page = std::make_unique<PageContext>(*m_project);
}

void PostpaneTest::cleanup()
{
    m_page.reset();
    m_project.reset();
}

std::unique_ptr<PostPane> PostpaneTest::makePane()
{
    auto pane = std::make_unique<PostPane>(m_page->context);
    pane->resize(300, 900);
    pane->show();
    return pane;
}

GrowingEdit *PostpaneTest::visibleEdit(PostPane &pane, const QString &accessibleName) const
{
    const QList<GrowingEdit *> edits = pane.findChildren<GrowingEdit *>();
    for (GrowingEdit *edit : edits) {
        if (edit->isVisible() && edit->accessibleName() == accessibleName)
            return edit;
    }
    return nullptr;
}

void PostpaneTest::showsWhatThePostHas()
{
    const AccountId account
        = makeAccount(*m_project, {.network = QStringLiteral("bluesky"), .handle = QStringLiteral("anna")});
    const PostId post = makePost(*m_project,
        {.wall = QStringLiteral("2026-12-24T18:30"),
            .status = QStringLiteral("in_review"),
            .kind = QStringLiteral("offer"),
            .purpose = QStringLiteral("selling"),
            .title = QStringLiteral("Χαρούμενη"),
            .text = QStringLiteral("Καλά"),
            .theme = makeTheme(*m_project),
            .accounts = {account},
            .labels = {makeLabel(*m_project)}});
    auto pane = makePane();
    QCOMPARE(pane->post(), PostId());
    pane->showPosts({post});
    QCOMPARE(pane->post(), post);
    QCOMPARE(visibleEdit(*pane, QStringLiteral("Title"))->toPlainText(), QStringLiteral("Χαρούμενη"));
    QCOMPARE(visibleEdit(*pane, QStringLiteral("Common text"))->toPlainText(), QStringLiteral("Καλά"));
    auto *tabs = pane->findChild<QTabBar *>();
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->tabText(1), QStringLiteral("Bluesky"));
    QCOMPARE(counter(*pane, 0)->text(), QStringLiteral("Bluesky 4 / 300"));
    QCOMPARE(pane->findChild<QComboBox *>(QStringLiteral("composer.kind"))->currentText(), QStringLiteral("Offer"));
    QVERIFY(pane->findChild<QComboBox *>(QStringLiteral("composer.theme"))
                ->currentText()
                .contains(QStringLiteral("MotivationMonday")));
    pane->showPosts({post, makePost(*m_project)});
    QCOMPARE(pane->post(), PostId());
}

void PostpaneTest::typingBecomesOneAct()
{
    const PostId post = makePost(*m_project, {.text = QString()});
    auto pane = makePane();
    pane->showPosts({post});
    const qsizetype before = acts();
    GrowingEdit *edit = visibleEdit(*pane, QStringLiteral("Common text"));
    QTest::keyClicks(edit, QStringLiteral("Hello"));
    QCOMPARE(row(post).text, QString()); // the hand has not rested
    QTRY_COMPARE(row(post).text, QStringLiteral("Hello"));
    QTest::keyClicks(edit, QStringLiteral(" you"));
    QTRY_COMPARE(row(post).text, QStringLiteral("Hello you"));
    QCOMPARE(acts(), before + 1);
    QCOMPARE(edit->textCursor().position(), 9); // the change did not move the hand
}

void PostpaneTest::switchingPostsLosesNothing()
{
    const PostId first = makePost(*m_project, {.text = QString()});
    const PostId second = makePost(*m_project, {.text = QStringLiteral("other")});
    auto pane = makePane();
    pane->showPosts({first});
    QTest::keyClicks(visibleEdit(*pane, QStringLiteral("Common text")), QStringLiteral("one"));
    QTest::keyClicks(visibleEdit(*pane, QStringLiteral("Title")), QStringLiteral("title"));
    QTest::keyClicks(visibleEdit(*pane, QStringLiteral("Internal notes")), QStringLiteral("notes"));
    pane->showPosts({second});
    QCOMPARE(visibleEdit(*pane, QStringLiteral("Common text"))->toPlainText(), QStringLiteral("other"));
    QTest::keyClicks(visibleEdit(*pane, QStringLiteral("Common text")), QStringLiteral("x"));
    pane.reset(); // closing is no reason to lose it either
    m_project->edits().waitForIdle();
    QCOMPARE(row(first).text, QStringLiteral("one"));
    QCOMPARE(row(first).title, QStringLiteral("title"));
    QCOMPARE(row(first).notes, QStringLiteral("notes"));
    QCOMPARE(row(second).text, QStringLiteral("xother"));
}

void PostpaneTest::undoComesBackIntoTheEditor()
{
    const PostId post = makePost(*m_project, {.text = QStringLiteral("old")});
    auto pane = makePane();
    pane->showPosts({post});
    GrowingEdit *edit = visibleEdit(*pane, QStringLiteral("Common text"));
    QTest::keyClicks(edit, QStringLiteral("new "));
    QTRY_COMPARE(row(post).text, QStringLiteral("new old"));
    m_project->edits().undo();
    QTRY_COMPARE(edit->toPlainText(), QStringLiteral("old"));
}

void PostpaneTest::variantsFollowUntilTyped()
{
    const AccountId one = makeAccount(*m_project, {.network = QStringLiteral("x")});
    const AccountId two = makeAccount(*m_project, {.network = QStringLiteral("vk")});
    const PostId post = makePost(*m_project, {.text = QStringLiteral("base"), .accounts = {one, two}});
    auto pane = makePane();
    pane->showPosts({post});
    auto *tabs = pane->findChild<QTabBar *>();
    const auto isOfAccount = [](const GrowingEdit *edit) { return edit->accessibleName().startsWith(u"Text for"); };
    const auto edits = pane->findChildren<GrowingEdit *>();
    QVERIFY(std::none_of(edits.begin(), edits.end(), isOfAccount)); // six accounts' texts are not laid out for one look
    tabs->setCurrentIndex(1);
    const QString name
        = tabs->tabText(1) == QStringLiteral("X") ? QStringLiteral("Text for X") : QStringLiteral("Text for VK");
    GrowingEdit *edit = visibleEdit(*pane, name);
    QVERIFY(edit);
    QCOMPARE(edit->toPlainText(), QStringLiteral("base"));
    QTest::keyClicks(edit, QStringLiteral("own "));
    QTRY_VERIFY(row(post).accounts.at(0).ownText.has_value());
    QCOMPARE(*row(post).accounts.at(0).ownText, QStringLiteral("own base"));
    // the common text goes on without it, and with the other
    tabs->setCurrentIndex(0);
    QTest::keyClicks(visibleEdit(*pane, QStringLiteral("Common text")), QStringLiteral("more "));
    QTRY_COMPARE(row(post).text, QStringLiteral("more base"));
    QCOMPARE(edit->toPlainText(), QStringLiteral("own base"));
    tabs->setCurrentIndex(2);
    QTRY_COMPARE(
        visibleEdit(
            *pane, name == QStringLiteral("Text for X") ? QStringLiteral("Text for VK") : QStringLiteral("Text for X"))
            ->toPlainText(),
        QStringLiteral("more base"));
    tabs->setCurrentIndex(1);
    auto *follow = pane->findChild<QPushButton *>(QStringLiteral("composer.follow"));
    QVERIFY(follow->isVisible());
    QTest::mouseClick(follow, Qt::LeftButton);
    QTRY_VERIFY(!row(post).accounts.at(0).ownText.has_value());
    QTRY_COMPARE(edit->toPlainText(), QStringLiteral("more base")); // the window hears of it after the file has it
    QTRY_VERIFY(!follow->isVisible());
}

void PostpaneTest::countersCountAsTheNetworks()
{
    const AccountId account = makeAccount(*m_project, {.network = QStringLiteral("x")});
    const PostId post = makePost(*m_project,
        {.text = QStringLiteral("https://example.com/a/very/long/path 👨‍👩‍👧‍👦"),
            .accounts = {account}});
    auto pane = makePane();
    pane->showPosts({post});
    QCOMPARE(counter(*pane, 0)->text(), QStringLiteral("X 26 / 280"));
    GrowingEdit *edit = visibleEdit(*pane, QStringLiteral("Common text"));
    edit->selectAll();
    edit->insertPlainText(QStringLiteral("ж").repeated(3));
    QCOMPARE(counter(*pane, 0)->text(), QStringLiteral("X 3 / 280"));
    edit->selectAll();
    edit->insertPlainText(QString(300, QLatin1Char('a')));
    QCOMPARE(counter(*pane, 0)->text(), QStringLiteral("X 300 / 280"));
    QVERIFY(counter(*pane, 0)->accessibleName().contains(QStringLiteral("20 too many")));
    QCOMPARE(edit->extraSelections().size(), 1);
    QCOMPARE(edit->extraSelections().at(0).cursor.selectionStart(), 280);
}

void PostpaneTest::choicesAreActs()
{
    const LabelId label = makeLabel(*m_project);
    const PostId post = makePost(*m_project, {.wall = QStringLiteral("2026-12-24T18:30"), .labels = {label}});
    auto pane = makePane();
    pane->showPosts({post});
    auto *kind = pane->findChild<QComboBox *>(QStringLiteral("composer.kind"));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTRY_VERIFY(row(post).kind != PostKind::Text);
    auto *when = pane->findChild<QAbstractButton *>(QStringLiteral("composer.when"));
    QTest::mouseClick(when, Qt::LeftButton);
    auto *date = pane->findChild<QDateEdit *>();
    QVERIFY(date->isVisible());
    QCOMPARE(date->date(), QDate(2026, 12, 24));
    date->setDate(QDate(2026, 12, 27));
    QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("composer.set-time")), Qt::LeftButton);
    QTRY_COMPARE(row(post).at.toString(), QStringLiteral("2026-12-27T18:30"));
    QTest::mouseClick(when, Qt::LeftButton);
    QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("composer.undate")), Qt::LeftButton);
    QTRY_VERIFY(!row(post).isDated());
    QCOMPARE(acts(), 3);
}

void PostpaneTest::publishedPostsAreOnlyAnnotated()
{
    const PostId post = makePost(*m_project,
        {.wall = QStringLiteral("2026-11-01T10:00"),
            .status = QStringLiteral("published"),
            .text = QStringLiteral("out")});
    auto pane = makePane();
    pane->showPosts({post});
    GrowingEdit *edit = visibleEdit(*pane, QStringLiteral("Common text"));
    QVERIFY(edit->isReadOnly());
    QTest::keyClicks(edit, QStringLiteral("x"));
    QCOMPARE(edit->toPlainText(), QStringLiteral("out"));
    QVERIFY(!pane->findChild<QComboBox *>(QStringLiteral("composer.kind"))->isEnabled());
    QTest::keyClicks(visibleEdit(*pane, QStringLiteral("Internal notes")), QStringLiteral("went well"));
    QTRY_COMPARE(row(post).notes, QStringLiteral("went well"));
}

void PostpaneTest::refusalsAreTold()
{
    const PostId post = makePost(*m_project, {.wall = QStringLiteral("2026-12-24T18:30")});
    auto pane = makePane();
    pane->showPosts({post});
    QSignalSpy failed(pane.get(), &PostPane::failed);
    QTest::mouseClick(pane->findChild<QAbstractButton *>(QStringLiteral("composer.when")), Qt::LeftButton);
    pane->findChild<QDateEdit *>()->setDate(QDate(2020, 1, 1));
    QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("composer.set-time")), Qt::LeftButton);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::InThePast);
    QCOMPARE(row(post).at.toString(), QStringLiteral("2026-12-24T18:30"));
}

void PostpaneTest::filesBecomeMedia()
{
    const PostId post = makePost(*m_project);
    auto pane = makePane();
    pane->showPosts({post});
    // dropped on the pane
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(writePicture(m_project->folder(), QStringLiteral("<b>cup&.png")))});
    dropOn(*pane, mime);
    QTRY_COMPARE(pane->findChildren<MediaCard *>().size(), 1);
    // chosen in the dialog
    m_page->asker.texts.push_back(writePicture(m_project->folder(), QStringLiteral("two.png")));
    QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("composer.add-media")), Qt::LeftButton);
    QTRY_COMPARE(pane->findChildren<MediaCard *>().size(), 2);
    const QList<PostAttachment> attachments = PostQueries(m_project->reader()).attachments(post).value_or({});
    QCOMPARE(attachments.at(0).name, QStringLiteral("<b>cup&.png"));
    QCOMPARE(QSize(attachments.at(0).width, attachments.at(0).height), QSize(640, 480));
    // something that is no media is refused with a reason
    QSignalSpy failed(pane.get(), &PostPane::failed);
    QFile program(m_project->folder() + QStringLiteral("/x.png"));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("<svg/>");
    program.close();
    m_page->asker.texts.push_back(program.fileName());
    QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("composer.add-media")), Qt::LeftButton);
    QTRY_COMPARE(failed.size(), 1);
    // a picture from the clipboard
    QMimeData picture;
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    picture.setImageData(image);
    dropOn(*pane, picture);
    QTRY_COMPARE(pane->findChildren<MediaCard *>().size(), 3);
}

void PostpaneTest::altTextIsAskedFor()
{
    const AccountId account
        = makeAccount(*m_project, {.network = QStringLiteral("mastodon"), .handle = QStringLiteral("a@b.example")});
    const PostId post = makePost(*m_project, {.wall = QStringLiteral("2026-12-24T18:30"), .accounts = {account}});
    makeAttachment(*m_project, post, makeMedia(*m_project));
    auto pane = makePane();
    pane->showPosts({post});
    QCOMPARE(row(post).missingAlt, 1);
    GrowingEdit *alt = visibleEdit(*pane, QStringLiteral("Alternative text of cup.png"));
    QVERIFY(alt);
    QTest::keyClicks(alt, QStringLiteral("a cup"));
    QTRY_COMPARE(row(post).missingAlt, 0);
    QCOMPARE(PostQueries(m_project->reader()).attachments(post)->at(0).alt, QStringLiteral("a cup"));
}

// The file is what a crash leaves: the typing was noted, and the act never came.
void PostpaneTest::crashGivesTheTextBack()
{
    const PostId post = makePost(*m_project, {.text = QStringLiteral("before")});
    {
        RecoveryFile file(recoveryPath(m_project->data().sub(QStringLiteral("recovery")), m_project->project().uuid(),
                              m_project->path()),
            m_project->clock());
        file.note({TypedKind::Text, post.value, post}, QStringLiteral("before"), QStringLiteral("before the crash"));
    }
    auto pane = makePane();
    QSignalSpy notice(pane.get(), &PostPane::notice);
    QTRY_COMPARE(row(post).text, QStringLiteral("before the crash"));
    QTRY_COMPARE(notice.size(), 1);
    pane.reset();
    auto again = makePane();
    again->showPosts({post});
    QTest::qWait(0);
    QVERIFY(!again->findChild<RecoveredCard *>()->isVisible());
    QCOMPARE(acts(), 1);
}

void PostpaneTest::crashOffersWhereThePostChanged()
{
    const PostId post = makePost(*m_project, {.text = QStringLiteral("changed by another")});
    {
        RecoveryFile file(recoveryPath(m_project->data().sub(QStringLiteral("recovery")), m_project->project().uuid(),
                              m_project->path()),
            m_project->clock());
        file.note({TypedKind::Text, post.value, post}, QStringLiteral("before"), QStringLiteral("typed <b>then</b>"));
    }
    auto pane = makePane();
    pane->showPosts({post});
    auto *card = pane->findChild<RecoveredCard *>();
    QVERIFY(card->isVisible());
    QCOMPARE(row(post).text, QStringLiteral("changed by another"));
    QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("composer.use-recovered")), Qt::LeftButton);
    QTRY_COMPARE(row(post).text, QStringLiteral("typed <b>then</b>"));
    QTRY_VERIFY(!card->isVisible());
}

void PostpaneTest::deletedPostLeavesAnEmptyPane()
{
    const PostId post = makePost(*m_project);
    auto pane = makePane();
    pane->showPosts({post});
    PostEdits(m_project->edits()).remove({post});
    QTRY_COMPARE(pane->post(), PostId());
    m_project->edits().undo();
    m_project->edits().waitForIdle();
    pane->showPosts({post});
    QCOMPARE(pane->post(), post);
}

//! Some scripts take fewer lines beside the bar than without it: the stack ended.
void PostpaneTest::theBarOfATextDoesNotRunInCircles()
{
    GrowingEdit edit(5, 16);
    edit.show();
    for (int width = 260; width < 440; ++width) {
        edit.resize(width, 300);
        edit.setStoredText(QString());
        edit.setStoredText(hostileText(192));
    }
    QVERIFY(!edit.storedText().isEmpty()); // it is still there
}

//! Shown in part, never saved in part.
void PostpaneTest::aTextThatWouldStopTheWindowIsHeld()
{
    const QString flood = QStringLiteral("😀").repeated(5000);
    GrowingEdit edit(1, 5);
    QSignalSpy typed(&edit, &GrowingEdit::typed);
    edit.setReadOnly(false);
    edit.setStoredText(flood);
    QVERIFY(edit.isHeld());
    QVERIFY(edit.isReadOnly());
    QVERIFY(edit.toPlainText().size() < 1000);
    QCOMPARE(edit.storedText(), flood);
    QTest::keyClicks(&edit, QStringLiteral("x"));
    QCOMPARE(edit.storedText(), flood);
    edit.setStoredText(QStringLiteral("short"));
    QVERIFY(!edit.isHeld() && !edit.isReadOnly());
    QCOMPARE(edit.storedText(), QStringLiteral("short"));
    QCOMPARE(typed.count(), 0);
}

void PostpaneTest::aPlanBeginsWithAccounts()
{
    const std::unique_ptr<PostPane> pane = makePane();
    QAction accounts(QStringLiteral("&Accounts"));
    QSignalSpy asked(&accounts, &QAction::triggered);
    const auto button = [&pane]() -> QPushButton * {
        for (QPushButton *each : pane->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String("Accounts") || each->text() == QLatin1String("&Accounts"))
                return each;
        }
        return nullptr;
    };
    pane->setBeginning({&accounts});
    QVERIFY(button() && button()->isVisible());
    button()->click();
    QCOMPARE(asked.size(), 1);
    makeAccount(*m_project);
    m_project->edits().waitForIdle();
    QCoreApplication::processEvents();
    QVERIFY(button()->isVisible()); // it had the focus, and themes are still to come
    QSignalSpy left(pane.get(), &PostPane::left);
    button()->setFocus();
    makeTheme(*m_project, {});
    QTRY_VERIFY(!button()->isVisible());
    QCOMPARE(left.size(), 1);
}

void PostpaneTest::hostileTextStaysText()
{
    const QString evil = QStringLiteral("<img src=\"file:///etc/passwd\"><b>&Bold</b>\u202E\u0000x");
    const AccountId account = makeAccount(*m_project, {.network = QStringLiteral("x"), .handle = evil, .name = evil});
    const PostId post = makePost(
        *m_project, {.title = evil, .text = evil, .accounts = {account}, .labels = {makeLabel(*m_project, evil)}});
    makeAttachment(*m_project, post, makeMedia(*m_project, evil));
    auto pane = makePane();
    pane->showPosts({post});
    QCOMPARE(visibleEdit(*pane, QStringLiteral("Common text"))->toPlainText(), row(post).text);
    const QList<QLabel *> labels = pane->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    pane->grab();
}

void PostpaneTest::everythingHasAName()
{
    const AccountId account = makeAccount(*m_project);
    const PostId post = makePost(*m_project,
        {.wall = QStringLiteral("2026-12-24T18:30"), .accounts = {account}, .labels = {makeLabel(*m_project)}});
    makeAttachment(*m_project, post, makeMedia(*m_project));
    auto pane = makePane();
    pane->showPosts({post});
    const QStringList nameless = inaccessibleWidgets(*pane);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

void PostpaneTest::zoneIsSaidWhereItDiffers()
{
    const QTimeZone here = QTimeZone::systemTimeZone();
    const bool same = here.offsetFromUtc(QDateTime(QDate(2026, 12, 24), QTime(12, 0), Qt::UTC)) == 2 * 3600;
    const PostId post = makePost(*m_project, {.wall = QStringLiteral("2026-12-24T18:30")});
    auto pane = makePane();
    pane->showPosts({post});
    bool said = false;
    const QList<PlainLabel *> labels = pane->findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels)
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("Athens")));
    QCOMPARE(said, !same);
}

//! Before the project has the text: the disk may be slow, and the slip is seen at once.
void PostpaneTest::anotherClientsNameIsToldWhileTyping()
{
    TemporaryProject other({QStringLiteral("Anna & Sons"), QStringLiteral("Europe/Athens"), QStringLiteral("en")});
    makeAccount(other, {.handle = QStringLiteral("annabakes")});
    ClientWatch watch(m_project->data());
    m_page->context.clients = &watch;
    const PostId post = makePost(*m_project, {.text = QStringLiteral("Hello"), .accounts = {makeAccount(*m_project)}});
    const auto pane = makePane();
    pane->showPosts({post});
    QSignalSpy changed(&watch, &ClientWatch::changed);
    watch.begin(m_project->path(), {m_project->path(), other.path()});
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 60'000);
    const auto told = [&pane](const QString &words) {
        const QList<QAbstractButton *> rows = pane->findChild<FindingList *>()->findChildren<QAbstractButton *>();
        return std::any_of(rows.begin(), rows.end(),
            [&words](const QAbstractButton *row) { return row->isVisible() && row->accessibleName().contains(words); });
    };
    QVERIFY(!told(QStringLiteral("another client")));
    GrowingEdit *const edit = visibleEdit(*pane, QStringLiteral("Common text"));
    QVERIFY(edit);
    const qsizetype before = acts();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("Thanks @annabakes "));
    QTRY_VERIFY(told(QStringLiteral("@annabakes")));
    QVERIFY(told(QStringLiteral("Anna & Sons")));
    QCOMPARE(acts(), before); // nothing was stored yet
    pane->flush();
    QTRY_COMPARE(acts(), before + 1);
    QVERIFY(told(QStringLiteral("@annabakes")));
    watch.setOn(false);
    QVERIFY(!told(QStringLiteral("@annabakes")));
    m_page->context.clients = nullptr;
}

STOA_TEST(PostpaneTest)
#include "postpane_test.moc"
