// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/inboxpage.h"

#include "models/exchange/csvwriter.h"
#include "models/inbox/commentimport.h"
#include "models/inbox/commentsearch.h"
#include "models/inbox/inboxderived.h"
#include "models/settings/settings.h"
#include "models/store/project.h"
#include "tests/support/accessibility.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/theme.h"
#include "widgets/composer/origincard.h"
#include "widgets/exchange/importdialog.h"
#include "widgets/inbox/commentlistview.h"
#include "widgets/inbox/markedtext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

//! A page in a window of its own, on a project in a folder of its own.
struct InboxDesk
{
    TemporaryProject project{
        NewProject{QStringLiteral("Test"), QStringLiteral("Europe/Athens"), QStringLiteral("en")}, inboxDerived};
    Settings settings{project.folder() + QLatin1String("/settings.ini")};
    Theme theme;
    ActionCatalogue actions{settings};
    ScriptedAsker asker;
    QStringList opened;
    LinkOpener links{asker, [this](const QUrl &url) {
                         opened << url.toString();
                         return true;
                     }};
    ProjectContext context{
        project.project(), project.edits(), project.reader(), project.clock(), settings, theme, actions, asker, links};
    QWidget window;
    InboxPage *page = nullptr;

    void fill(const QByteArray &csv)
    {
        QFile file(project.folder() + QLatin1String("/in.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        CommentImport importer(project.project(), project.edits());
        ImportPlan plan;
        plan.path = file.fileName();
        plan.account = QStringLiteral("youtube:cafe");
        plan.mapping = allColumns();
        QVERIFY(resultOf(importer.run(plan)));
        QVERIFY(indexPendingComments(project.edits()));
    }
    static Mapping allColumns()
    {
        return *Mapping::fromArgument(QStringLiteral("id=id,time=time,author=author,text=text,parent=parent,url=url"));
    }
    void show()
    {
        window.resize(1294, 720);
        page = new InboxPage(context, &window);
        page->topBar()->setParent(&window);
        page->topBar()->setGeometry(0, 0, 1294, 48);
        page->setGeometry(0, 48, 1294, 672);
        actions.bind(Scope::Inbox, page);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->activated();
        QTRY_VERIFY(!page->model().isLoading());
        QCoreApplication::processEvents();
    }
    CommentListView *list() const { return page->findChild<CommentListView *>(); }
    qint64 currentId() const { return page->model().idAt(list()->currentIndex().row()).value; }
    CommentRow row(qint64 id) { return *CommentQueries(project.reader()).row({id}); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(list(), key, modifiers); }
    void settle()
    {
        project.edits().waitForIdle();
        QCoreApplication::processEvents();
        QTRY_VERIFY(!page->model().isLoading());
    }
};

const QByteArray sampleComments = "id,time,author,text,parent,url\n"
                                  "1,2026-11-22T09:00,Ann,Do you open on Sunday?,,https://video.example/1\n"
                                  "2,2026-11-22T10:00,Ben,Terrible coffee and a rude waiter,,\n"
                                  "3,2026-11-22T11:00,Cat,Lovely cake! see www.example.com/cake,,\n"
                                  "4,2026-11-22T11:30,Ann,Thank you,1,\n"
                                  "5,2026-11-22T12:00,Dan,Buy followers at http://spam.example.com now,,\n";

} // namespace

class InboxPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOffByKeyboard();
    void answersByHand();
    void typedTextIsSafe();
    void searchesAsOneTypes();
    void aCommentBecomesAnIdea();
    void protectsCriticism();
    void erasesAPerson();
    void opensLinksAfterAsking();
    void emptyPagesSayWhatToDo();
    void showsTheConversationAndThePerson();
    void newCommentsWaitInABanner();
    void everyWidgetHasANameAndARole();
    void strangersTextIsPlain();
    void theDialogReadsAFileIn();
    void namingTheAccountKeepsTheLayout();
    void theDialogTellsWhatIsWrong();
};

void InboxPageTest::worksOffByKeyboard()
{
    InboxDesk desk;
    desk.fill(sampleComments);
    desk.show();
    QCOMPARE(desk.page->counter(), 5);
    const qint64 first = desk.currentId();
    desk.key(Qt::Key_J);
    const qint64 second = desk.currentId();
    QVERIFY(second != first);
    desk.key(Qt::Key_K);
    QCOMPARE(desk.currentId(), first);
    desk.key(Qt::Key_E);
    desk.settle();
    QTRY_COMPARE(desk.page->model().rowCount(), 4);
    QCOMPARE(desk.currentId(), second); // the next one is at hand
    QCOMPARE(desk.row(first).state, CommentState::Done);
    desk.key(Qt::Key_U);
    desk.settle();
    QCOMPARE(desk.row(second).priority, 1);
    desk.key(Qt::Key_W);
    desk.settle();
    QCOMPARE(desk.row(second).state, CommentState::Waiting);
    const qint64 third = desk.currentId();
    desk.key(Qt::Key_M);
    desk.settle();
    QVERIFY(desk.row(third).spam);
    QTRY_COMPARE(desk.page->counter(), 2);
    for (int i = 0; i < 4; ++i)
        QVERIFY(resultOf(desk.project.edits().undo()));
    desk.settle();
    QTRY_COMPARE(desk.page->model().rowCount(), 5);
    QCOMPARE(desk.page->counter(), 5);
    // many at once
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_E);
    desk.settle();
    QTRY_COMPARE(desk.page->counter(), 0);
    QVERIFY(resultOf(desk.project.edits().undo()));
    desk.settle();
    QTRY_COMPARE(desk.page->counter(), 5);
}

void InboxPageTest::answersByHand()
{
    InboxDesk desk;
    desk.fill(sampleComments);
    desk.show();
    const qint64 id = desk.currentId();
    desk.key(Qt::Key_R);
    auto *edit = desk.page->findChild<PlainEdit *>(QStringLiteral("reply-text"));
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("Jokes: we do not sell.")); // J and E are letters here
    QCOMPARE(desk.currentId(), id);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Jokes: we do not sell."));
    QCOMPARE(desk.row(id).state, CommentState::Done);
    QVERIFY(desk.row(id).answeredMs.has_value());
    QCOMPARE(CommentQueries(desk.project.reader()).answers({id}).size(), 1);
}

void InboxPageTest::typedTextIsSafe()
{
    InboxDesk desk;
    desk.fill(sampleComments);
    desk.show();
    const qint64 id = desk.currentId();
    auto *edit = desk.page->findChild<PlainEdit *>(QStringLiteral("reply-text"));
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("half a"));
    desk.key(Qt::Key_J); // on to the next comment in the middle of it
    desk.settle();
    QCOMPARE(CommentQueries(desk.project.reader()).draft({id}), QStringLiteral("half a"));
    QCOMPARE(edit->toPlainText(), QString());
    desk.key(Qt::Key_K);
    QTRY_COMPARE(edit->toPlainText(), QStringLiteral("half a"));
    desk.key(Qt::Key_N);
    QTest::keyClicks(edit, QStringLiteral("a regular"));
    desk.key(Qt::Key_J);
    desk.settle();
    QCOMPARE(desk.row(id).note, QStringLiteral("a regular"));
    QCOMPARE(CommentQueries(desk.project.reader()).draft({id}), QStringLiteral("half a"));
}

void InboxPageTest::searchesAsOneTypes()
{
    InboxDesk desk;
    desk.fill(sampleComments);
    desk.show();
    desk.key(Qt::Key_Slash);
    auto *search = desk.window.findChild<SearchField *>();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("LOVELY ca"));
    QTRY_COMPARE(desk.page->model().rowCount(), 1);
    QTRY_COMPARE(desk.row(desk.currentId()).author.raw(), QStringLiteral("Cat"));
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QTRY_COMPARE(desk.page->model().rowCount(), 0);
    search->clear();
    QTRY_COMPARE(desk.page->model().rowCount(), 5);
}

void InboxPageTest::aCommentBecomesAnIdea()
{
    InboxDesk desk;
    desk.fill(sampleComments);
    desk.show();
    const CommentRow comment = desk.row(desk.currentId());
    desk.asker.texts = {QStringLiteral("  A post about our cake ")};
    desk.key(Qt::Key_I);
    desk.settle();
    Connection &reader = desk.project.reader();
    QTRY_COMPARE(reader.text("SELECT title FROM post WHERE status = 'idea' AND wall IS NULL"),
        std::optional(QStringLiteral("A post about our cake")));
    const PostId idea{reader.integer("SELECT id FROM post").value_or(0)};
    OriginCard card(reader);
    card.show(idea);
    QVERIFY(card.isVisibleTo(card.parentWidget()) || !card.isHidden());
    const QString words = card.findChild<QLabel *>()->text();
    QVERIFY(words.contains(comment.author.raw()));
    QVERIFY2(!words.contains(QLatin1String("FSI")), qPrintable(words)); // shown once, not what shows it
    QSignalSpy wanted(&card, &OriginCard::commentWanted);
    card.findChild<QPushButton *>()->click();
    QCOMPARE(wanted.value(0).value(0).value<CommentId>(), comment.id);
    desk.asker.texts = {};
    desk.key(Qt::Key_I); // thought better of it
    desk.settle();
    QCOMPARE(reader.integer("SELECT count(*) FROM post"), std::optional<qint64>(1));
    QVERIFY(resultOf(desk.project.edits().undo()));
    QCOMPARE(reader.integer("SELECT count(*) FROM post"), std::optional<qint64>(0));
    card.show(idea);
    QVERIFY(card.isHidden());
}

void InboxPageTest::protectsCriticism()
{
    InboxDesk desk;
    desk.fill(sampleComments);
    desk.show();
    const qint64 critic = desk.project.reader().integer("SELECT id FROM comment WHERE author = 'Ben'").value_or(0);
    QSignalSpy failed(desk.page, &Page::failed);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_H);
    desk.settle();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::CriticismProtected);
    desk.page->showThing(QStringLiteral("comment"), critic);
    QTRY_COMPARE(desk.currentId(), critic);
    desk.asker.answers = {Answer::Cancel, Answer::Alternative};
    desk.key(Qt::Key_H);
    QTRY_COMPARE(desk.asker.asked.size(), 1);
    desk.settle();
    QVERIFY(!desk.row(critic).hidden);
    desk.key(Qt::Key_H);
    desk.settle();
    QTRY_VERIFY(desk.row(critic).hidden);
}

void InboxPageTest::erasesAPerson()
{
    InboxDesk desk;
    desk.fill(sampleComments);
    desk.show();
    desk.page->showThing(QStringLiteral("search"), QStringLiteral("Sunday"));
    desk.settle();
    QTRY_COMPARE(desk.page->model().rowCount(), 1);
    desk.list()->select(0);
    QAction *erase = desk.actions.action("inbox.forget-person");
    QVERIFY(erase && erase->isEnabled());
    erase->trigger(); // no answer stands ready: cancelled
    desk.settle();
    QCOMPARE(desk.asker.asked.size(), 1);
    const Question question = desk.asker.asked.constFirst();
    QVERIFY(question.dangerous);
    QVERIFY(question.title.contains(QLatin1String("Ann")));
    QVERIFY(question.text.contains(QLatin1String("cannot be undone")));
    QVERIFY(question.text.contains(QLatin1String("2 comment")));
    QVERIFY(question.text.contains(QLatin1String("backup")));
    QCOMPARE(desk.project.reader().integer("SELECT count(*) FROM comment WHERE author = 'Ann'"), 2);
    desk.asker.answers = {Answer::Accept};
    erase->trigger();
    desk.settle();
    QTRY_COMPARE(desk.project.reader().integer("SELECT count(*) FROM comment WHERE author = 'Ann'"), 0);
    QCOMPARE(desk.project.reader().integer("SELECT count(*) FROM comment"), 5);
    desk.page->showThing(QStringLiteral("search"), QString());
    QTRY_COMPARE(desk.page->model().rowCount(), 5);
    const Result<SearchAnswer> gone = CommentSearch(desk.project.reader()).find(QStringLiteral("Sunday"), 5);
    QVERIFY(gone);
    QVERIFY(gone->hits.isEmpty());
    QVERIFY(!resultOf(desk.project.edits().undo()));
}

void InboxPageTest::opensLinksAfterAsking()
{
    InboxDesk desk;
    desk.fill(sampleComments);
    desk.show();
    const auto idOf = [&](const char *author) {
        return desk.project.reader()
            .integer("SELECT id FROM comment WHERE author = ? ORDER BY id LIMIT 1", author)
            .value_or(0);
    };
    desk.page->showThing(QStringLiteral("comment"), idOf("Dan"));
    desk.asker.answers = {Answer::Cancel, Answer::Accept};
    desk.key(Qt::Key_L, Qt::ShiftModifier);
    QCOMPARE(desk.asker.asked.size(), 1);
    QVERIFY(desk.opened.isEmpty());
    desk.page->showThing(QStringLiteral("comment"), idOf("Ann"));
    desk.key(Qt::Key_O, Qt::ShiftModifier);
    QCOMPARE(desk.opened, QStringList{QStringLiteral("https://video.example/1")});
}

void InboxPageTest::emptyPagesSayWhatToDo()
{
    InboxDesk desk;
    desk.show();
    bool offersImport = false;
    for (const QPushButton *button : desk.page->findChildren<QPushButton *>())
        offersImport = offersImport || (button->isVisible() && button->text().contains(QLatin1String("mport")));
    QVERIFY(offersImport);
}

void InboxPageTest::showsTheConversationAndThePerson()
{
    InboxDesk desk;
    desk.fill(sampleComments);
    desk.show();
    const qint64 answer = desk.project.reader().integer("SELECT id FROM comment WHERE text = 'Thank you'").value_or(0);
    desk.page->showThing(QStringLiteral("comment"), answer);
    QStringList shown;
    QTRY_VERIFY(desk.currentId() == answer);
    for (const MarkedText *text : desk.page->findChildren<MarkedText *>())
        shown << text->accessibleName();
    QVERIFY2(shown.join(QLatin1Char('|')).contains(QLatin1String("Do you open on Sunday?")),
        qPrintable(shown.join(QLatin1Char('|'))));
    QVERIFY(shown.join(QLatin1Char('|')).contains(QLatin1String("Thank you")));
    const qint64 person = desk.row(answer).person;
    QVERIFY(desk.page->showThing(QStringLiteral("person"), person));
    QTRY_COMPARE(desk.page->model().rowCount(), 2);
}

void InboxPageTest::newCommentsWaitInABanner()
{
    InboxDesk desk;
    desk.fill(sampleComments);
    desk.show();
    desk.fill("id,time,author,text,parent,url\n9,2026-11-22T13:00,Eve,Hello,,\n");
    auto *banner = desk.page->findChild<QPushButton *>(QStringLiteral("inbox-news"));
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(desk.page->model().rowCount(), 5);
    QTest::mouseClick(banner, Qt::LeftButton);
    QTRY_COMPARE(desk.page->model().rowCount(), 6);
    QTRY_VERIFY(!banner->isVisible());
}

void InboxPageTest::everyWidgetHasANameAndARole()
{
    InboxDesk desk;
    desk.fill(sampleComments);
    desk.show();
    const QStringList silent = inaccessibleWidgets(desk.window);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n'))));
}

void InboxPageTest::strangersTextIsPlain()
{
    const QString path = sharedData(QStringLiteral("unicode/blns.json"));
    if (path.isEmpty())
        QSKIP("the shared data are not here");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList strings{QStringLiteral("<img src=\"/etc/passwd\"><b>bold</b>"),
        QStringLiteral("a") + QString(5000, QChar(0x0301)), QString(200'000, QLatin1Char('x')),
        QStringLiteral("\u202Egnp.exe")};
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString text = value.toString();
        if (!text.trimmed().isEmpty() && !text.contains(QChar(0)))
            strings << text;
    }
    QByteArray csv = "id,time,author,text,parent,url\n";
    for (int i = 0; i < strings.size(); ++i)
        csv += csvLine(
            {QString::number(i), QStringLiteral("2026-11-22T10:00"), strings.at(i).left(300), strings.at(i), {}, {}},
            CsvWriter::Guard::Raw);
    InboxDesk desk;
    desk.fill(csv);
    desk.show();
    QCOMPARE(desk.page->model().rowCount(), strings.size());
    for (int row = 0; row < desk.page->model().rowCount(); ++row) {
        desk.list()->select(row);
        desk.window.grab();
    }
    for (const QLabel *label : desk.window.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void InboxPageTest::theDialogReadsAFileIn()
{
    InboxDesk desk;
    desk.show();
    QFile file(desk.project.folder() + QLatin1String("/new.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("who;when;said\nAnn;03/04/2026;hello\nBen;13/04/2026;\nCat;31/02/2026;late\n");
    file.close();
    ImportDialog dialog(std::make_unique<CommentImport>(desk.project.project(), desk.project.edits()), desk.context,
        file.fileName(), &desk.window);
    dialog.show();
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    auto *start = dialog.findChild<QPushButton *>(QStringLiteral("import-start"));
    QVERIFY(!start->isEnabled()); // no header is known
    const auto choose = [&dialog](const char *field, const char *header) {
        auto *combo = dialog.findChild<QComboBox *>(QStringLiteral("import-field-") + QLatin1String(field));
        combo->setCurrentIndex(combo->findData(QLatin1String(header)));
    };
    QTRY_COMPARE(dialog.preview().headers.size(), 3);
    choose("text", "said");
    choose("author", "who");
    choose("time", "when");
    QTRY_COMPARE(dialog.preview().rejected.size(), 2);
    QCOMPARE(dialog.preview().dateOrder, DateOrder::DayFirst);
    QTRY_VERIFY(start->isEnabled()); // a project without accounts gets one
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_COMPARE(imported.count(), 1);
    const auto summary = imported.at(0).at(0).value<ImportSummary>();
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.rejectedCount, 2);
    QCOMPARE(inaccessibleWidgets(dialog), QStringList());
    QTRY_COMPARE(desk.page->counter(), 1);
}

void InboxPageTest::namingTheAccountKeepsTheLayout()
{
    InboxDesk desk;
    desk.show();
    QFile file(desk.project.folder() + QLatin1String("/video.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("COMMENT_ID,AUTHOR,DATE,CONTENT,CLASS\nz1,Ann,2013-11-07T06:20:48,hello,0\n");
    file.close();
    ImportDialog dialog(std::make_unique<CommentImport>(desk.project.project(), desk.project.edits()), desk.context,
        file.fileName(), &desk.window);
    dialog.show();
    const QString known = QStringLiteral("youtube-spam");
    QTRY_COMPARE(dialog.preview().layout, known);
    auto *account = dialog.findChild<QComboBox *>(QStringLiteral("import-account"));
    auto *missing = dialog.findChild<QLabel *>(QStringLiteral("import-account-missing"));
    account->setCurrentText(QString());
    QVERIFY(missing->isVisible());
    QTest::keyClicks(account->lineEdit(), QStringLiteral("youtube:psy"));
    QVERIFY(!missing->isVisible());
    QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("import-start"))->isEnabled()); // nothing is read again
    QCOMPARE(dialog.preview().layout, known);
}

void InboxPageTest::theDialogTellsWhatIsWrong()
{
    InboxDesk desk;
    desk.show();
    QFile file(desk.project.folder() + QLatin1String("/bad.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,text\n1,\"never closed\n2,b\n");
    file.close();
    for (const QString &path :
        {file.fileName(), desk.project.folder(), desk.project.path(), QStringLiteral("/nowhere.csv")}) {
        ImportDialog dialog(std::make_unique<CommentImport>(desk.project.project(), desk.project.edits()), desk.context,
            path, &desk.window);
        dialog.show();
        const auto *words = dialog.findChild<QLabel *>(QStringLiteral("import-words"));
        const QString looking = words->text();
        QTRY_VERIFY(words->text() != looking);
        QVERIFY2(words->text().size() > 10, qPrintable(path));
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("import-start"))->isEnabled());
    }
}

STOA_TEST(InboxPageTest)
#include "inboxpage_test.moc"
