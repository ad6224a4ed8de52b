// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of networks and kinds, work on a post, previews, hashtag sets, templates, link tags, publishing by hand.
#include "models/planning/linktags.h"
#include "models/planning/postfieldedits.h"
#include "models/planning/postfields.h"
#include "models/planning/posttemplates.h"
#include "models/planning/postwork.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/common/plainlabel.h"
#include "widgets/composer/findinglist.h"
#include "widgets/composer/foldsection.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/handoff.h"
#include "widgets/composer/hashtagsdialog.h"
#include "widgets/composer/linktagsdialog.h"
#include "widgets/composer/medialist.h"
#include "widgets/composer/postpane.h"
#include "widgets/composer/previewcard.h"
#include "widgets/composer/templatefilldialog.h"
#include "widgets/composer/templatesdialog.h"
#include "widgets/composer/templatetabledialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace stoa;
using namespace stoa::test;

class ComposerformsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstCommentIsKeptForEachAccount();
    void fieldsStandOnlyWhereTheyBelong();
    void threadsHaveParts();
    void pollsHaveOptions();
    void workIsTickedOff();
    void liveEventsHaveAChecklist();
    void previewFollowsTypingAndTab();
    void hashtagSetsAreMadeInTheirDialog();
    void whatIsTypedInAListOfNamesIsKept();
    void linkTagsShowTheLink();
    void templatesAreFilledByHand();
    void templatesAreFilledFromATable();
    void missingColumnsAreNamed();
    void handOffHasTheTaggedLink();
    void votesAreEnteredAndAnswersBecomeIdeas();
    void aFilmHasAThumbnail();
    void linksAreTaggedAsTheProjectWants();
    void filesGoOutAsCopies();
    void findingsLeadToTheirField();
    void everythingHasAName();

private:
    PostPane &showPost(PostId post);
    template <typename Widget>
    Widget *part(const char *name) const
    {
        const QList<Widget *> found = m_pane->findChildren<Widget *>(QString::fromUtf8(name));
        for (Widget *each : found) {
            if (each->isVisibleTo(m_pane.get()))
                return each;
        }
        return nullptr;
    }
    void unfold(const char *name);
    stoa::PostFields fields(PostId post) const { return readPostFields(m_project->reader(), post).value_or({}); }
    PostWork work(PostId post) const { return readPostWork(m_project->reader(), post).value_or({}); }
    PostRow row(PostId post) const { return PostQueries(m_project->reader()).post(post).value_or({}); }
    qint64 count(const char *sql) const { return m_project->reader().integer(sql).value_or(-1); }

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<PageContext> m_page;
    std::unique_ptr<PostPane> m_pane;
};

void ComposerformsTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_page = std::make_unique<PageContext>(*m_project);
}

void ComposerformsTest::cleanup()
{
    m_pane.reset();
    m_page.reset();
    m_project.reset();
}

PostPane &ComposerformsTest::showPost(PostId post)
{
    m_pane = std::make_unique<PostPane>(m_page->context);
    m_pane->resize(340, 1200);
    m_pane->show();
    m_pane->showPosts({post});
    m_pane->activateWindow();
    return *m_pane;
}

void ComposerformsTest::unfold(const char *name)
{
    part<FoldSection>(name)->setOpen(true);
}

void ComposerformsTest::firstCommentIsKeptForEachAccount()
{
    const AccountId instagram = makeAccount(*m_project, {.network = QStringLiteral("instagram")});
    const AccountId facebook = makeAccount(*m_project, {.network = QStringLiteral("facebook")});
    const PostId post
        = makePost(*m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .accounts = {instagram, facebook}});
    PostPane &pane = showPost(post);
    unfold("composer.fields");
    QTest::keyClicks(part<GrowingEdit>("composer.first-comment"), QStringLiteral("#for #all"));
    QTRY_COMPARE(fields(post).value(PostField::FirstComment), QStringLiteral("#for #all"));
    auto *delay = part<QComboBox>("composer.first-comment-delay");
    delay->setCurrentIndex(2);
    Q_EMIT delay->activated(2);
    QTRY_COMPARE(fields(post).value(PostField::FirstCommentDelay), QStringLiteral("5"));
    pane.findChild<QTabBar *>()->setCurrentIndex(1);
    GrowingEdit *own = part<GrowingEdit>("composer.first-comment");
    QCOMPARE(own->toPlainText(), QStringLiteral("#for #all"));
    own->setFocus();
    own->selectAll();
    QTest::keyClicks(own, QStringLiteral("own"));
    pane.flush();
    QTRY_COMPARE(fields(post).value(PostField::FirstComment, instagram), QStringLiteral("own"));
    QCOMPARE(fields(post).value(PostField::FirstComment, facebook), QStringLiteral("#for #all"));
    QVERIFY(resultOf(m_project->edits().undo()));
    QTRY_COMPARE(part<GrowingEdit>("composer.first-comment")->toPlainText(), QStringLiteral("#for #all"));
}

void ComposerformsTest::fieldsStandOnlyWhereTheyBelong()
{
    const AccountId pinterest = makeAccount(*m_project, {.network = QStringLiteral("pinterest")});
    const PostId pin = makePost(*m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .accounts = {pinterest}});
    showPost(pin);
    QVERIFY(!part<GrowingEdit>("composer.first-comment"));
    const AccountId youtube = makeAccount(*m_project, {.network = QStringLiteral("youtube")});
    const PostId film = makePost(*m_project,
        {.wall = QStringLiteral("2026-12-01T10:00"), .kind = QStringLiteral("video"), .accounts = {youtube}});
    showPost(film);
    QVERIFY(part<GrowingEdit>("composer.video-title"));
    QVERIFY(!part<QPushButton>("composer.add-part"));
    QTest::keyClicks(part<GrowingEdit>("composer.video-tags"), QStringLiteral("tea, green tea, "));
    QTRY_COMPARE(
        fields(film).list(PostField::VideoTags), (QStringList{QStringLiteral("tea"), QStringLiteral("green tea")}));
}

void ComposerformsTest::threadsHaveParts()
{
    const AccountId x = makeAccount(*m_project, {.network = QStringLiteral("x")});
    const PostId post = makePost(*m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .accounts = {x}});
    showPost(post);
    unfold("composer.fields");
    part<QPushButton>("composer.add-part")->click();
    QTest::keyClicks(part<GrowingEdit>("composer.part-2"), QString(281, QLatin1Char('x')));
    part<QPushButton>("composer.add-part")->click();
    QTest::keyClicks(part<GrowingEdit>("composer.part-3"), QStringLiteral("end"));
    QTRY_COMPARE(fields(post).list(PostField::Parts).size(), 2);
    QTRY_VERIFY(
        m_pane->findChild<FindingList *>()->findChildren<QAbstractButton *>().constLast()->accessibleName().contains(
            QStringLiteral("Part 2 too long")));
    QCOMPARE(part<GrowingEdit>("composer.part-2")->markedFrom(), 280);
}

void ComposerformsTest::pollsHaveOptions()
{
    const AccountId x = makeAccount(*m_project, {.network = QStringLiteral("x")});
    const PostId post = makePost(
        *m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .kind = QStringLiteral("poll"), .accounts = {x}});
    showPost(post);
    QTest::keyClicks(part<GrowingEdit>("composer.option-1"), QStringLiteral("Tea"));
    QTest::keyClicks(part<GrowingEdit>("composer.option-2"), QStringLiteral("Coffee"));
    QTRY_COMPARE(
        fields(post).list(PostField::PollOptions), (QStringList{QStringLiteral("Tea"), QStringLiteral("Coffee")}));
    QVERIFY(!part<QLineEdit>("composer.votes-1")); // nobody can have voted yet
    part<QPushButton>("composer.add-option")->click();
    part<QPushButton>("composer.add-option")->click();
    QVERIFY(part<GrowingEdit>("composer.option-4"));
    QVERIFY(!part<QPushButton>("composer.add-option")); // X takes four
    const PostId plain = makePost(*m_project, {.wall = QStringLiteral("2026-12-02T10:00"), .accounts = {x}});
    showPost(plain);
    QVERIFY(!part<FoldSection>("composer.fields")->isOpen());
    QVERIFY(resultOf(PostEdits(m_project->edits()).setKind({plain}, PostKind::Poll)));
    QTRY_VERIFY(part<FoldSection>("composer.fields")->isOpen()); // a choice of the kind asks for the options too
}

void ComposerformsTest::workIsTickedOff()
{
    const PostId post = makePost(*m_project, {.wall = QStringLiteral("2026-12-01T10:00")});
    showPost(post);
    unfold("composer.work");
    auto *responsible = part<QLineEdit>("composer.responsible");
    responsible->setFocus();
    QTest::keyClicks(responsible, QStringLiteral("Anna"));
    QTest::keyClick(responsible, Qt::Key_Return);
    QTRY_COMPARE(work(post).responsible, QStringLiteral("Anna"));
    QTest::keyClicks(part<GrowingEdit>("composer.brief"), QStringLiteral("bright"));
    QTRY_COMPARE(work(post).brief, QStringLiteral("bright"));
    QTest::keyClicks(part<QLineEdit>("composer.new-task"), QStringLiteral("Take a picture"));
    QTest::keyClick(part<QLineEdit>("composer.new-task"), Qt::Key_Return);
    QTRY_COMPARE(work(post).tasks.size(), 1);
    QCOMPARE(work(post).tasks[0].due, QDate(2026, 11, 30)); // the day before it goes out
    QTRY_VERIFY(m_pane->findChild<QCheckBox *>());
    m_pane->findChild<QCheckBox *>()->click();
    QTRY_VERIFY(work(post).tasks[0].isDone());
    QVERIFY(resultOf(m_project->edits().undo()));
    QVERIFY(!work(post).tasks[0].isDone());
    // What is late is told with the findings, and found from there.
    PostTask late = work(post).tasks[0];
    late.due = QDate(2026, 11, 1);
    QVERIFY(resultOf(PostWorkEdits(m_project->edits()).changeTask(late)));
    QTRY_VERIFY(
        m_pane->findChild<FindingList *>()->findChildren<QAbstractButton *>().constLast()->accessibleName().contains(
            QStringLiteral("late")));
}

void ComposerformsTest::liveEventsHaveAChecklist()
{
    const PostId post
        = makePost(*m_project, {.wall = QStringLiteral("2026-12-20T19:00"), .kind = QStringLiteral("live")});
    showPost(post);
    unfold("composer.work");
    part<QPushButton>("composer.checklist")->click();
    QTRY_COMPARE(work(post).tasks.size(), 13); // before, during and after it
    QCOMPARE(work(post).tasks[0].due, QDate(2026, 12, 13));
    QCOMPARE(work(post).tasks[6].title, QStringLiteral("During: recording runs"));
    QCOMPARE(work(post).tasks[6].due, QDate(2026, 12, 20));
    QCOMPARE(work(post).tasks[12].due, QDate(2026, 12, 27));
    QTRY_VERIFY(!part<QPushButton>("composer.checklist"));
    QCOMPARE(count("SELECT count(*) FROM history"), 1);
}

void ComposerformsTest::previewFollowsTypingAndTab()
{
    const AccountId instagram
        = makeAccount(*m_project, {.network = QStringLiteral("instagram"), .name = QStringLiteral("Blue <b>Café</b>")});
    const AccountId mastodon = makeAccount(*m_project, {.network = QStringLiteral("mastodon")});
    const PostId post = makePost(*m_project,
        {.wall = QStringLiteral("2026-12-01T10:00"),
            .text = QStringLiteral("word ").repeated(40),
            .accounts = {instagram, mastodon}});
    PostPane &pane = showPost(post);
    QVERIFY(!pane.findChild<PreviewCard *>()->isVisible());
    m_page->actions.action("composer.preview")->trigger();
    QVERIFY(pane.findChild<PreviewCard *>()->isVisible());
    QVERIFY(part<PlainLabel>("composer.preview-more"));
    pane.findChild<QTabBar *>()->setCurrentIndex(2); // Mastodon shows all of it
    QVERIFY(!part<PlainLabel>("composer.preview-more"));
    pane.findChild<QTabBar *>()->setCurrentIndex(0);
    GrowingEdit *text = nullptr;
    for (GrowingEdit *edit : pane.findChildren<GrowingEdit *>()) {
        if (edit->isVisible() && edit->accessibleName() == QStringLiteral("Common text"))
            text = edit;
    }
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("short"));
    QTRY_VERIFY(part<PlainLabel>("composer.preview-text")->text().contains(QStringLiteral("short")));
    QVERIFY(!part<PlainLabel>("composer.preview-more"));
}

void ComposerformsTest::hashtagSetsAreMadeInTheirDialog()
{
    HashtagsDialog dialog(m_page->context);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("hashtags.name")), QStringLiteral("Food"));
    QTest::keyClicks(dialog.findChild<GrowingEdit *>(QStringLiteral("hashtags.tags")), QStringLiteral("food, #eat"));
    auto *keep = dialog.findChild<QPushButton *>(QStringLiteral("row.save"));
    keep->click();
    QTRY_COMPARE(readHashtagSets(m_project->reader()).value_or({}).size(), 1);
    QCOMPARE(readHashtagSets(m_project->reader())->at(0).tags,
        (QStringList{QStringLiteral("#food"), QStringLiteral("#eat")}));
    auto *drop = dialog.findChild<QPushButton *>(QStringLiteral("row.delete"));
    QTRY_VERIFY(drop->isEnabled());
    drop->click();
    QTRY_VERIFY(readHashtagSets(m_project->reader()).value_or({}).isEmpty());
    QVERIFY(resultOf(m_project->edits().undo()));
    QCOMPARE(readHashtagSets(m_project->reader()).value_or({}).size(), 1);
}

void ComposerformsTest::whatIsTypedInAListOfNamesIsKept()
{
    const auto sets = [this] { return readHashtagSets(m_project->reader()).value_or({}); };
    HashtagsDialog dialog(m_page->context);
    dialog.show();
    dialog.close(); // nothing typed: nothing kept
    QVERIFY(dialog.isHidden());
    QVERIFY(sets().isEmpty());
    dialog.show();
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("hashtags.name"));
    auto *tags = dialog.findChild<GrowingEdit *>(QStringLiteral("hashtags.tags"));
    QTest::keyClicks(name, QStringLiteral("Food"));
    QTest::keyClicks(tags, QStringLiteral("food"));
    dialog.close();
    QTRY_VERIFY(dialog.isHidden());
    QCOMPARE(sets().size(), 1);
    HashtagsDialog again(m_page->context);
    again.show();
    auto *list = again.findChild<QListWidget *>();
    QTest::keyClicks(again.findChild<GrowingEdit *>(QStringLiteral("hashtags.tags")), QStringLiteral(" eat"));
    again.findChild<QPushButton *>(QStringLiteral("row.new"))->click();
    QTRY_COMPARE(sets().at(0).tags.size(), 2);
    QTRY_COMPARE(list->currentRow(), -1);
    QTest::keyClicks(again.findChild<GrowingEdit *>(QStringLiteral("hashtags.tags")), QStringLiteral("nameless"));
    again.close();
    const QList<PlainLabel *> labels = again.findChildren<PlainLabel *>();
    QTRY_VERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const PlainLabel *label) { return label->isVisible() && label->role() == Role::Failed; }));
    QVERIFY(again.isVisible()); // a set without a name: told, and not thrown away at once
    list->setCurrentRow(0);
    QTRY_COMPARE(list->currentRow(), -1); // nor by choosing another one
    QCOMPARE(
        again.findChild<GrowingEdit *>(QStringLiteral("hashtags.tags"))->toPlainText(), QStringLiteral("nameless"));
    again.close();
    QTRY_VERIFY(again.isHidden());
    QCOMPARE(sets().size(), 1);
}

void ComposerformsTest::linkTagsShowTheLink()
{
    PostRow post;
    post.link = QStringLiteral("https://a.example/x");
    LinkTagsDialog dialog(m_page->context, post);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("linktags.name")), QStringLiteral("All"));
    QVERIFY(dialog.findChild<PlainLabel *>(QStringLiteral("linktags.result"))
                ->text()
                .contains(QStringLiteral("https://a.example/x?utm_source=instagram&utm_medium=social")));
    dialog.findChild<QPushButton *>(QStringLiteral("row.save"))->click();
    QTRY_COMPARE(readLinkPresets(m_project->reader()).value_or({}).size(), 1);
}

void ComposerformsTest::templatesAreFilledByHand()
{
    TemplatesDialog dialog(m_page->context);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("template.name")), QStringLiteral("Offer"));
    dialog.findChild<GrowingEdit *>(QStringLiteral("template.text"))
        ->setPlainText(QStringLiteral("Now {what} for {price}"));
    dialog.findChild<QPushButton *>(QStringLiteral("row.save"))->click();
    QTRY_COMPARE(readPostTemplates(m_project->reader()).value_or({}).size(), 1);
    dialog.findChild<QPushButton *>(QStringLiteral("template.fill"))->click();
    auto *fill = dialog.findChild<TemplateFillDialog *>();
    QVERIFY(fill);
    const QList<QLineEdit *> places = fill->findChildren<QLineEdit *>();
    QCOMPARE(places.size(), 2);
    QTest::keyClicks(places[0], QStringLiteral("bread"));
    QVERIFY(fill->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("Now bread for {price}")));
    fill->findChild<QPushButton *>(QStringLiteral("fill.make"))->click();
    QTRY_COMPARE(count("SELECT count(*) FROM post WHERE text = 'Now bread for {price}' AND status = 'idea'"), 1);
}

void ComposerformsTest::templatesAreFilledFromATable()
{
    const QString path = m_project->folder() + QStringLiteral("/table.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Price;WHAT;date\n2;bread;2026-12-05 09:00\n;milk;\n3;=tea;2026-13-45\n4;coffee;\n");
    file.close();
    const PostTemplate offer{{}, QStringLiteral("Offer"), QStringLiteral("{what}"),
        QStringLiteral("Now {what} for {price}"), {}, PostKind::Offer};
    TemplateTableDialog dialog(m_page->context, offer, path);
    dialog.show();
    auto *import = dialog.findChild<QPushButton *>(QStringLiteral("table.import"));
    QTRY_VERIFY(import->isEnabled());
    const QString words = dialog.findChild<PlainLabel *>(QStringLiteral("table.words"))->text();
    QVERIFY2(words.contains(QStringLiteral("2 post")) && words.contains(QStringLiteral("2 row")), qPrintable(words));
    const QAbstractItemModel *rejected = nullptr;
    for (const QTableView *table : dialog.findChildren<QTableView *>()) {
        if (table->accessibleName() == QStringLiteral("Rows that cannot be taken"))
            rejected = table->model();
    }
    QVERIFY(rejected);
    QStringList lines;
    for (int at = 0; at < rejected->rowCount(); ++at)
        lines.append(rejected->index(at, 0).data().toString());
    QCOMPARE(lines, (QStringList{QStringLiteral("3"), QStringLiteral("4")}));
    QCOMPARE(count("SELECT count(*) FROM post"), 0); // nothing before the button
    import->click();
    QTRY_COMPARE(count("SELECT count(*) FROM post"), 2);
    QCOMPARE(count("SELECT count(*) FROM post WHERE text = 'Now bread for 2' AND wall = '2026-12-05T09:00' AND kind = "
                   "'offer'"),
        1);
    QVERIFY(resultOf(m_project->edits().undo()));
    QCOMPARE(count("SELECT count(*) FROM post"), 0);
}

void ComposerformsTest::missingColumnsAreNamed()
{
    const QString path = m_project->folder() + QStringLiteral("/table.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("what,date\nbread,2026-12-05\n");
    file.close();
    const PostTemplate offer{{}, {}, {}, QStringLiteral("Now {what} for {price} in {city}"), {}, PostKind::Offer};
    TemplateTableDialog dialog(m_page->context, offer, path);
    auto *words = dialog.findChild<PlainLabel *>(QStringLiteral("table.words"));
    QTRY_VERIFY2(words->text().contains(QStringLiteral("price")) && words->text().contains(QStringLiteral("city")),
        qPrintable(words->text()));
    QVERIFY(!words->text().contains(QStringLiteral("what")));
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("table.import"))->isEnabled());
}

void ComposerformsTest::handOffHasTheTaggedLink()
{
    QVERIFY(resultOf(LinkPresetEdits(m_project->edits())
                         .create({{}, QStringLiteral("All"), {}, QStringLiteral("{network}"), {}, {}, {}, {}})));
    PostRow post;
    post.text = QStringLiteral("Come and see");
    post.link = QStringLiteral("https://a.example/");
    PostAccount account;
    account.network = QStringLiteral("vk");
    const HandOff kit(m_page->context, post);
    QCOMPARE(kit.text(account), QStringLiteral("Come and see\n\nhttps://a.example/?utm_source=vk"));
    account.ownText = QStringLiteral("See https://a.example/ now");
    QCOMPARE(kit.text(account), QStringLiteral("See https://a.example/?utm_source=vk now"));
}

void ComposerformsTest::votesAreEnteredAndAnswersBecomeIdeas()
{
    const AccountId x = makeAccount(*m_project, {.network = QStringLiteral("x")});
    const PostId post = makePost(*m_project,
        {.wall = QStringLiteral("2026-11-20T10:00"),
            .status = QStringLiteral("published"),
            .kind = QStringLiteral("poll"),
            .accounts = {x}});
    Q_UNUSED(resultOf(m_project->edits().maintain([post](Writer &writer) {
        writer.exec("INSERT INTO post_field (post_id, account_id, name, value)"
                    " VALUES (?, 0, 'poll_options', '[\"Tea\",\"Coffee\"]')",
            post);
    })))
    showPost(post);
    auto *const tea = part<QLineEdit>("composer.votes-1");
    QVERIFY(tea);
    tea->setFocus();
    QTest::keyClicks(tea, QStringLiteral("30"));
    QTest::keyClick(tea, Qt::Key_Return);
    QTRY_COMPARE(fields(post).list(PostField::PollResults), QStringList{QStringLiteral("30")});
    QGuiApplication::clipboard()->setText(QStringLiteral("Coffee\t10"));
    part<QPushButton>("composer.paste-votes")->click();
    QTRY_COMPARE(fields(post).list(PostField::PollResults), (QStringList{QStringLiteral("30"), QStringLiteral("10")}));
    const QList<PlainLabel *> labels = m_pane->findChildren<PlainLabel *>();
    const auto shown = [&labels](const QString &words) {
        return std::any_of(labels.begin(), labels.end(), [&words](PlainLabel *each) { return each->text() == words; });
    };
    QTRY_VERIFY(shown(QStringLiteral("75.0 % of 40")));
    QVERIFY(shown(QStringLiteral("40 vote(s) in all")));
    QTest::keyClick(part<QPushButton>("composer.idea-1"), Qt::Key_Space);
    QTRY_COMPARE(PostQueries(m_project->reader()).tray()->size(), 1);
    QTRY_COMPARE(part<QPushButton>("composer.idea-1")->text(), QStringLiteral("Show its idea"));
    const PostId idea = PostQueries(m_project->reader()).tray()->first().id;
    m_pane->showPosts({idea});
    QSignalSpy wanted(m_pane.get(), &PostPane::postWanted);
    part<QPushButton>("composer.to-poll")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<PostId>(), post);
}

void ComposerformsTest::aFilmHasAThumbnail()
{
    const AccountId tube = makeAccount(*m_project, {.network = QStringLiteral("youtube")});
    const PostId post = makePost(
        *m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .kind = QStringLiteral("video"), .accounts = {tube}});
    showPost(post);
    QVERIFY(part<QPushButton>("composer.thumbnail"));
    QVERIFY(!part<QPushButton>("composer.no-thumbnail"));
    const MediaId media = makeMedia(*m_project);
    QVERIFY(resultOf(PostFieldEdits(m_project->edits()).set(post, {}, PostField::Thumbnail, media.toString())));
    QTRY_VERIFY(part<QPushButton>("composer.no-thumbnail"));
    part<QPushButton>("composer.no-thumbnail")->click();
    QTRY_COMPARE(fields(post).value(PostField::Thumbnail), QString());
    QVERIFY(resultOf(m_project->edits().undo()));
    QTRY_COMPARE(fields(post).value(PostField::Thumbnail), media.toString());
    QVERIFY(resultOf(PostEdits(m_project->edits()).setKind({post}, PostKind::Text)));
    QTRY_VERIFY(!part<QPushButton>("composer.thumbnail"));
}

void ComposerformsTest::linksAreTaggedAsTheProjectWants()
{
    LinkTagsDialog dialog(m_page->context, {});
    dialog.show();
    QTest::keyClick(dialog.findChild<QCheckBox *>(QStringLiteral("linktags.when")), Qt::Key_Space);
    QTRY_VERIFY(readLinkTagOptions(m_project->reader()).whenScheduled);
    QTest::keyClick(dialog.findChild<QCheckBox *>(QStringLiteral("linktags.replace")), Qt::Key_Space);
    QTRY_COMPARE(readLinkTagOptions(m_project->reader()), (LinkTagOptions{true, true}));
    QVERIFY(resultOf(m_project->edits().undo()));
    QCOMPARE(readLinkTagOptions(m_project->reader()), (LinkTagOptions{true, false}));
}

void ComposerformsTest::filesGoOutAsCopies()
{
    const PostId post = makePost(*m_project, {.wall = QStringLiteral("2026-12-01T10:00")});
    makeAttachment(*m_project, post, makeMedia(*m_project, QStringLiteral("../a:b.png")), QStringLiteral("a"));
    showPost(post);
    auto *const list = m_pane->findChild<MediaList *>();
    QVERIFY(list);
    list->copyFiles();
    const QList<QUrl> urls = QGuiApplication::clipboard()->mimeData()->urls();
    QCOMPARE(urls.size(), 1);
    const QFileInfo copy(urls.first().toLocalFile());
    QVERIFY(copy.exists());
    QVERIFY(!copy.filePath().contains(QLatin1String("..")));
    QVERIFY(!copy.filePath().startsWith(m_project->folder())); // nobody gets hold of the project's own bytes
    QCOMPARE(list->copies()->urls(), urls); // what a drag carries
}

void ComposerformsTest::findingsLeadToTheirField()
{
    const AccountId x = makeAccount(*m_project, {.network = QStringLiteral("x")});
    const PostId post = makePost(
        *m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .kind = QStringLiteral("poll"), .accounts = {x}});
    showPost(post);
    part<FoldSection>("composer.fields")->setOpen(false);
    Finding few;
    few.kind = FindingKind::TooFewOptions;
    few.account = x;
    few.limit = 2;
    m_pane->findChild<FindingList *>()->chosen(few);
    QVERIFY(part<FoldSection>("composer.fields")->isOpen());
    QCOMPARE(m_pane->focusWidget(), part<GrowingEdit>("composer.option-1"));
}

void ComposerformsTest::everythingHasAName()
{
    const AccountId x = makeAccount(*m_project, {.network = QStringLiteral("x")});
    const AccountId youtube = makeAccount(*m_project, {.network = QStringLiteral("youtube")});
    const PostId post = makePost(*m_project,
        {.wall = QStringLiteral("2026-12-01T10:00"), .kind = QStringLiteral("poll"), .accounts = {x, youtube}});
    PostPane &pane = showPost(post);
    unfold("composer.fields");
    unfold("composer.work");
    const QStringList unnamed = inaccessibleWidgets(pane);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char(' '))));
    HashtagsDialog sets(m_page->context);
    LinkTagsDialog tags(m_page->context, {});
    TemplatesDialog templates(m_page->context);
    for (QWidget *dialog :
        {static_cast<QWidget *>(&sets), static_cast<QWidget *>(&tags), static_cast<QWidget *>(&templates)}) {
        dialog->show();
        const QStringList without = inaccessibleWidgets(*dialog);
        QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1Char(' '))));
    }
}

STOA_TEST(ComposerformsTest)
#include "composerforms_test.moc"
