// SPDX-License-Identifier: GPL-3.0-or-later
// Tab through the composer and its dialogs: it goes as the eye goes, also over what was made anew for this post.
#include "models/planning/postfieldedits.h"
#include "models/planning/postfields.h"
#include "models/planning/postwork.h"
#include "tests/support/builders.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/taborder.h"
#include "widgets/composer/emojipicker.h"
#include "widgets/composer/foldsection.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/linktagsdialog.h"
#include "widgets/composer/postpane.h"
#include "widgets/composer/templatesdialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace stoa::test {

namespace {

//! What Tab reaches from \a first on, once round.
QList<QWidget *> tabRound(QWidget &first)
{
    QList<QWidget *> round;
    QWidget *at = &first;
    do {
        if ((at->focusPolicy() & Qt::TabFocus) != 0 && at->isVisible() && at->isEnabled() && !at->focusProxy())
            round.append(at);
        at = at->nextInFocusChain();
    } while (at != &first);
    return round;
}

//! Names of those that stand above the one before them in \a round; empty is good. For what stands in one column.
QStringList upwardJumps(const QList<QWidget *> &round, QWidget &top)
{
    QStringList jumps;
    for (qsizetype at = 1; at < round.size(); ++at) {
        const int before = round.at(at - 1)->mapTo(&top, QPoint()).y();
        const int now = round.at(at)->mapTo(&top, QPoint()).y();
        if (now + 24 < before) // one row has parts of several heights
            jumps.append(round.at(at - 1)->objectName() + QStringLiteral(" to ") + round.at(at)->objectName());
    }
    return jumps;
}

} // namespace

class ComposerkeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_page = std::make_unique<PageContext>(*m_project);
    }
    void cleanup()
    {
        m_page.reset();
        m_project.reset();
    }
    void tabGoesDownThePane();
    void tabGoesFromTheListToTheFields();
    void emojiGoWhereTheHandIs();
    void tabsMoveCloserBeforeArrowsCome();

private:
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<PageContext> m_page;
};

void ComposerkeysTest::tabGoesDownThePane()
{
    const AccountId x = makeAccount(*m_project, {.network = QStringLiteral("x")});
    const PostId plain = makePost(*m_project, {.wall = QStringLiteral("2026-12-02T10:00"), .accounts = {x}});
    const PostId poll = makePost(
        *m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .kind = QStringLiteral("poll"), .accounts = {x}});
    QVERIFY(resultOf(
        PostFieldEdits(m_project->edits())
            .set(poll, {}, PostField::PollOptions, fieldList({QStringLiteral("Tea"), QStringLiteral("Coffee")}))));
    PostTask task;
    task.title = QStringLiteral("Film it");
    QVERIFY(resultOf(PostWorkEdits(m_project->edits()).addTasks(poll, {task})));
    PostPane pane(m_page->context);
    pane.resize(340, 1600);
    pane.show();
    pane.showPosts({plain});
    pane.showPosts({poll});
    pane.activateWindow();
    pane.findChild<FoldSection *>(QStringLiteral("composer.work"))->setOpen(true);
    pane.findChild<FoldSection *>(QStringLiteral("composer.fields"))->setOpen(true);
    QCoreApplication::processEvents();
    auto *title = pane.findChild<GrowingEdit *>(QStringLiteral("composer.title"));
    QList<QWidget *> round = tabRound(*title);
    QVERIFY(round.size() > 12);
    QCOMPARE(upwardJumps(round, pane), QStringList());
    pane.findChild<QPushButton *>(QStringLiteral("composer.add-option"))->click();
    QCoreApplication::processEvents();
    round = tabRound(*title);
    QCOMPARE(upwardJumps(round, pane), QStringList());
}

void ComposerkeysTest::tabGoesFromTheListToTheFields()
{
    const LayoutTabOrder keeper;
    TemplatesDialog templates(m_page->context, nullptr);
    templates.show();
    templates.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&templates));
    templates.findChild<QListWidget *>()->setFocus();
    QTest::keyClick(templates.focusWidget(), Qt::Key_Tab);
    QCOMPARE(templates.focusWidget()->objectName(), QStringLiteral("row.new"));
    QTest::keyClick(templates.focusWidget(), Qt::Key_Tab);
    QCOMPARE(templates.focusWidget()->objectName(), QStringLiteral("template.name"));
    LinkTagsDialog tags(m_page->context, {}, nullptr);
    tags.show();
    tags.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&tags));
    tags.findChild<QListWidget *>()->setFocus();
    QTest::keyClick(tags.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(tags.focusWidget(), Qt::Key_Tab);
    QCOMPARE(tags.focusWidget()->objectName(), QStringLiteral("linktags.name"));
}

void ComposerkeysTest::tabsMoveCloserBeforeArrowsCome()
{
    QList<AccountId> accounts;
    for (const char *network : {"instagram", "facebook", "tiktok", "telegram", "vk", "mastodon"})
        accounts.append(makeAccount(*m_project, {.network = QLatin1String(network)}));
    const PostId post = makePost(*m_project, {.wall = QStringLiteral("2026-12-02T10:00"), .accounts = accounts});
    PostPane pane(m_page->context);
    pane.resize(800, 600);
    pane.show();
    pane.showPosts({post});
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    auto *tabs = pane.findChild<QTabBar *>();
    QCOMPARE(tabs->count(), 7);
    const auto areAllSeen = [tabs] {
        const QList<QToolButton *> arrows = tabs->findChildren<QToolButton *>();
        return tabs->tabRect(6).right() < tabs->width()
            && std::none_of(
                arrows.cbegin(), arrows.cend(), [](const QToolButton *arrow) { return arrow->isVisible(); });
    };
    tabs->setFixedWidth(600);
    QCoreApplication::processEvents();
    const int wanted = tabs->tabRect(6).right() + 1;
    QVERIFY(areAllSeen());
    tabs->setFixedWidth(wanted - 7 * 8);
    QCoreApplication::processEvents();
    QVERIFY(areAllSeen());
    tabs->setFixedWidth(wanted / 2); // there the arrows have to come
    QCoreApplication::processEvents();
    QVERIFY(!areAllSeen());
}

void ComposerkeysTest::emojiGoWhereTheHandIs()
{
    const AccountId instagram = makeAccount(*m_project, {.network = QStringLiteral("instagram")});
    const PostId post = makePost(*m_project,
        {.wall = QStringLiteral("2026-12-02T10:00"), .text = QStringLiteral("Text "), .accounts = {instagram}});
    PostPane pane(m_page->context);
    pane.resize(340, 1200);
    pane.show();
    pane.showPosts({post});
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.findChild<FoldSection *>(QStringLiteral("composer.fields"))->setOpen(true);
    auto *comment = pane.findChild<GrowingEdit *>(QStringLiteral("composer.first-comment"));
    const auto choose = [this, &pane] {
        m_page->actions.action("composer.emoji")->trigger();
        auto *picker = pane.findChild<EmojiPicker *>();
        picker->findChild<QLineEdit *>()->setText(QStringLiteral("octopus"));
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(picker, QEvent::DeferredDelete);
    };
    comment->setFocus();
    choose();
    QCOMPARE(comment->toPlainText(), QStringLiteral("🐙"));
    pane.editText();
    choose();
    QCOMPARE(comment->toPlainText(), QStringLiteral("🐙"));
    QCOMPARE(qobject_cast<GrowingEdit *>(pane.focusWidget())->toPlainText(), QStringLiteral("Text 🐙"));
}

STOA_TEST(ComposerkeysTest)

} // namespace stoa::test

#include "composerkeys_test.moc"
