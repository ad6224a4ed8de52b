// SPDX-License-Identifier: GPL-3.0-or-later
// What helps with writing: versions, near-duplicates, jumps to findings, emoji, hashtags, spelling.
#include "models/planning/hashtagsets.h"
#include "models/planning/ownwords.h"
#include "models/planning/speller.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/common/stoastyle.h"
#include "widgets/composer/emojipicker.h"
#include "widgets/composer/findinglist.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/postpane.h"
#include "widgets/composer/versionsdialog.h"
#include "widgets/composer/writingaid.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace stoa;
using namespace stoa::test;

class ComposertoolsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void versionsShowWhatChangedAndComeBack();
    void nearDuplicatesAreToldAndFound();
    void findingsSelectTheirPlace();
    void emojiByKeyboard();
    void hashtagsAreOfferedWhileTyping();
    void wrongWordsAreMarkedAndMended();
    void coloursAreNoTyping();

private:
    PostPane &showPost(PostId post);
    GrowingEdit &text() const;
    QStringList sentences() const;
    QAbstractButton *finding(const QString &part) const;
    PostRow row(PostId post) const { return PostQueries(m_project->reader()).post(post).value_or({}); }

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<PageContext> m_page;
    std::unique_ptr<PostPane> m_pane;
};

namespace {

const QString sale = QStringLiteral("Summer sale starts on Monday: thirty percent off all garden chairs until Friday");

//! Whether letter \a at of the first paragraph is waved under.
bool isWaved(const GrowingEdit &edit, int at)
{
    const auto formats = edit.document()->firstBlock().layout()->formats();
    return std::any_of(formats.begin(), formats.end(), [at](const QTextLayout::FormatRange &range) {
        return range.format.underlineStyle() == QTextCharFormat::WaveUnderline && at >= range.start
            && at < range.start + range.length;
    });
}

} // namespace

void ComposertoolsTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_page = std::make_unique<PageContext>(*m_project);
}

void ComposertoolsTest::cleanup()
{
    m_pane.reset();
    m_page.reset();
    m_project.reset();
}

PostPane &ComposertoolsTest::showPost(PostId post)
{
    m_pane = std::make_unique<PostPane>(m_page->context);
    m_pane->resize(340, 900);
    m_pane->show();
    m_pane->showPosts({post});
    m_pane->activateWindow();
    return *m_pane;
}

GrowingEdit &ComposertoolsTest::text() const
{
    const QList<GrowingEdit *> edits = m_pane->findChildren<GrowingEdit *>();
    for (GrowingEdit *edit : edits) {
        if (edit->isVisible()
            && (edit->accessibleName() == QStringLiteral("Common text")
                || edit->accessibleName().startsWith(QStringLiteral("Text for"))))
            return *edit;
    }
    return *edits.constFirst();
}

QStringList ComposertoolsTest::sentences() const
{
    QStringList all;
    const QList<QAbstractButton *> rows = m_pane->findChild<FindingList *>()->findChildren<QAbstractButton *>();
    for (const QAbstractButton *row : rows) {
        if (row->isVisible())
            all.append(row->accessibleName());
    }
    return all;
}

QAbstractButton *ComposertoolsTest::finding(const QString &part) const
{
    const QList<QAbstractButton *> rows = m_pane->findChild<FindingList *>()->findChildren<QAbstractButton *>();
    for (QAbstractButton *row : rows) {
        if (row->isVisible() && row->accessibleName().contains(part))
            return row;
    }
    return nullptr;
}

void ComposertoolsTest::versionsShowWhatChangedAndComeBack()
{
    const PostId post = makePost(
        *m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .text = QStringLiteral("We sell <b>red</b> shoes")});
    PostEdits edits(m_project->edits());
    QVERIFY(resultOf(edits.setText(post, QStringLiteral("We sell <b>blue</b> shoes"))));
    VersionsDialog dialog(m_page->context, edits, post, true);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("−1 +1")));
    auto *words = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(words->toPlainText().contains(QStringLiteral("<b>"))); // as it stands, no mark-up
    const auto formatOf = [words](const QString &word) {
        QTextCursor cursor(words->document());
        cursor.setPosition(int(words->toPlainText().indexOf(word)) + 1);
        return cursor.charFormat();
    };
    QVERIFY(formatOf(QStringLiteral("red")).fontStrikeOut());
    QCOMPARE(formatOf(QStringLiteral("blue")).underlineStyle(), QTextCharFormat::SingleUnderline);
    QVERIFY(!formatOf(QStringLiteral("shoes")).fontStrikeOut());
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("composer.restore")), Qt::LeftButton);
    QTRY_COMPARE(row(post).text, QStringLiteral("We sell <b>red</b> shoes"));
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(resultOf(m_project->edits().undo()));
    QCOMPARE(row(post).text, QStringLiteral("We sell <b>blue</b> shoes"));
}

void ComposertoolsTest::nearDuplicatesAreToldAndFound()
{
    const PostId other = makePost(*m_project,
        {.wall = QStringLiteral("2026-07-01T10:00"),
            .status = QStringLiteral("published"),
            .title = QStringLiteral("Chairs"),
            .text = sale});
    const PostId post = makePost(*m_project,
        {.wall = QStringLiteral("2026-12-01T10:00"),
            .text = QStringLiteral("New"),
            .accounts = {makeAccount(*m_project)}});
    PostPane &pane = showPost(post);
    QVERIFY(!finding(QStringLiteral("Chairs")));
    text().setFocus();
    text().selectAll();
    QTest::keyClicks(&text(), sale);
    QTRY_VERIFY(finding(QStringLiteral("Chairs"))); // while typing: nothing is stored yet
    QVERIFY(finding(QStringLiteral("Chairs"))->accessibleName().contains(QStringLiteral("2026")));
    QSignalSpy wanted(&pane, &PostPane::postWanted);
    finding(QStringLiteral("Chairs"))->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<PostId>(), other);
}

void ComposertoolsTest::findingsSelectTheirPlace()
{
    const AccountId account = makeAccount(*m_project, {.network = QStringLiteral("x")});
    const PostId post = makePost(*m_project,
        {.wall = QStringLiteral("2026-12-01T10:00"),
            .text = QStringLiteral("For {city}, with love"),
            .accounts = {account}});
    showPost(post);
    QTRY_VERIFY(finding(QStringLiteral("{city}")));
    finding(QStringLiteral("{city}"))->click();
    QCOMPARE(text().textCursor().selectedText(), QStringLiteral("{city}"));
    QTRY_VERIFY(text().hasFocus());
    // What was typed before it moved its place.
    QTextCursor cursor = text().textCursor();
    cursor.setPosition(0);
    text().setTextCursor(cursor);
    QTest::keyClicks(&text(), QStringLiteral("Hello! "));
    QTRY_VERIFY(finding(QStringLiteral("{city}")));
    finding(QStringLiteral("{city}"))->click();
    QCOMPARE(text().textCursor().selectedText(), QStringLiteral("{city}"));
    text().selectAll();
    QTest::keyClicks(&text(), QString(285, QLatin1Char('x')));
    QTRY_VERIFY(finding(QStringLiteral("Too long")));
    finding(QStringLiteral("Too long"))->click();
    QCOMPARE(text().accessibleName(), QStringLiteral("Text for X"));
    QCOMPARE(text().textCursor().selectedText(), QString(5, QLatin1Char('x')));
}

void ComposertoolsTest::emojiByKeyboard()
{
    const PostId post
        = makePost(*m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .text = QStringLiteral("Party ")});
    PostPane &pane = showPost(post);
    pane.editText();
    m_page->actions.action("composer.emoji")->trigger();
    auto *picker = pane.findChild<EmojiPicker *>();
    QVERIFY(picker);
    auto *search = picker->findChild<QLineEdit *>();
    search->setText(QStringLiteral("χταπόδι"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(text().toPlainText().endsWith(QStringLiteral("🐙")));
    QCOMPARE(m_page->settings.recentEmoji.value(), QStringList{QStringLiteral("🐙")});
    QTRY_VERIFY(!pane.findChild<EmojiPicker *>());
    m_page->actions.action("composer.emoji")->trigger();
    picker = pane.findChild<EmojiPicker *>();
    const auto *view = picker->findChild<QAbstractItemView *>();
    QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("🐙")); // the recent ones first
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Right);
    QCOMPARE(view->currentIndex().row(), 1);
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Escape);
}

void ComposertoolsTest::hashtagsAreOfferedWhileTyping()
{
    makePost(*m_project, {.wall = QStringLiteral("2026-07-01T10:00"), .text = QStringLiteral("#coffee is good")});
    const PostId post
        = makePost(*m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .text = QStringLiteral("I drink ")});
    PostPane &pane = showPost(post);
    pane.editText();
    auto *aid = text().findChild<WritingAid *>();
    QVERIFY(aid);
    QAbstractItemView *popup = aid->completer()->popup();
    QTest::keyClicks(&text(), QStringLiteral("#c"));
    QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClicks(&text(), QStringLiteral("o")),
                                 QTest::keyClick(&text(), Qt::Key_Backspace), popup->isVisible()),
        20'000);
    QVERIFY(popup->currentIndex().data().toString().contains(QStringLiteral("#coffee")));
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(text().toPlainText(), QStringLiteral("I drink #coffee "));
    QVERIFY(!popup->isVisible());
    QTest::keyClicks(&text(), QStringLiteral("a#c")); // inside a word it is no hashtag
    QVERIFY(!popup->isVisible());
}

void ComposertoolsTest::wrongWordsAreMarkedAndMended()
{
    if (!Speller::missing().isEmpty())
        QSKIP("dictionaries are missing on this machine");
    const PostId post = makePost(
        *m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .text = QStringLiteral("The qiuck фотаграфия Stoax")});
    showPost(post);
    QTRY_VERIFY(isWaved(text(), 5));
    QTRY_VERIFY(isWaved(text(), 12));
    QVERIFY(!isWaved(text(), 0));
    QMenu menu;
    Q_EMIT text().menuAboutToShow(&menu, 6);
    const auto entry = [&menu](const QString &words) {
        for (QAction *action : menu.actions()) {
            if (action->text().contains(words))
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    QTRY_VERIFY(entry(QStringLiteral("quick")));
    entry(QStringLiteral("quick"))->trigger();
    QCOMPARE(text().toPlainText(), QStringLiteral("The quick фотаграфия Stoax"));
    QMenu other;
    Q_EMIT text().menuAboutToShow(&other, 24);
    auto *add = other.findChild<QAction *>(QStringLiteral("composer.add-own-word"));
    QVERIFY(add);
    add->trigger();
    QTRY_COMPARE(readOwnWords(m_project->reader()).value_or({}), QStringList{QStringLiteral("Stoax")});
    QTRY_VERIFY(!isWaved(text(), 24));
    QVERIFY(resultOf(m_project->edits().undo()));
    QTRY_VERIFY(isWaved(text(), 24));
    m_page->actions.action("composer.spelling")->setChecked(false);
    QTRY_VERIFY(!isWaved(text(), 24));
}

void ComposertoolsTest::coloursAreNoTyping()
{
    const AccountId account = makeAccount(*m_project, {.network = QStringLiteral("x")});
    const PostId post = makePost(*m_project,
        {.wall = QStringLiteral("2026-12-01T10:00"),
            .text = QStringLiteral("See example.com #tag @anna qiuck"),
            .accounts = {account}});
    showPost(post);
    QSignalSpy typed(&text(), &GrowingEdit::typed);
    QTest::qWait(300);
    m_page->actions.action("composer.spelling")->setChecked(false);
    m_page->actions.action("composer.spelling")->setChecked(true);
    QTest::qWait(100);
    QVERIFY(typed.isEmpty());
    const auto formats = text().document()->firstBlock().layout()->formats();
    QVERIFY(std::count_if(formats.begin(), formats.end(), [](const QTextLayout::FormatRange &range) {
        return range.format.hasProperty(QTextFormat::ForegroundBrush);
    }) >= 3);
    m_pane->flush();
    QVERIFY(!row(post).accounts[0].ownText);
}

STOA_TEST(ComposertoolsTest)
#include "composertools_test.moc"
