// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarydialog.h"

#include "models/planning/postqueries.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/buttons.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/searchfield.h"
#include "widgets/library/librarycard.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

namespace stoa::test {

//! The media library as a hand works it.
class LibraryDialogTest final : public QObject
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
        m_dialog.reset();
        m_page.reset();
        m_project.reset();
    }
    void filesComeInByDialogAndDrop();
    void picturesAreDecodedAside();
    void rightsAndTagsAreEntered();
    void whatIsUsedIsNotDeleted();
    void aFileGoesOnThePostAndOutByDrag();
    void aHostileNameIsAPlainFile();
    void severalGetATag();
    void severalGetRightsAtOnce();
    void aNoteIsOneAct();
    void everyFieldHasAName();

private:
    void open()
    {
        m_dialog = std::make_unique<LibraryDialog>(
            m_page->context, [this] { return m_post; }, nullptr);
        m_dialog->show();
        settle();
    }
    void settle()
    {
        m_project->edits().waitForIdle();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    QListView *view() const { return m_dialog->findChild<QListView *>(QString(), Qt::FindDirectChildrenOnly); }
    void choose(int row)
    {
        view()->selectionModel()->select(view()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
        view()->setCurrentIndex(view()->model()->index(row, 0));
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        qFatal("no field %s", qPrintable(name));
    }
    void enter(const char *name, const char *words)
    {
        QLineEdit *const edit = field(QString::fromLatin1(name));
        edit->setText(QString::fromUtf8(words));
        Q_EMIT edit->editingFinished();
        settle();
    }
    QString picture(const char *name, const QColor &color, const QSize &size = {600, 400}) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        const QString path = m_project->folder() + QLatin1Char('/') + QLatin1String(name);
        if (!image.save(path, "PNG"))
            qFatal("cannot write");
        return path;
    }
    MediaItem item(MediaId id) { return MediaLibrary(m_project->reader()).item(id).value_or(MediaItem{}); }

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<PageContext> m_page;
    std::unique_ptr<LibraryDialog> m_dialog;
    PostId m_post;
};

void LibraryDialogTest::filesComeInByDialogAndDrop()
{
    open();
    m_page->asker.texts = {picture("red.png", Qt::red)};
    buttonCalled(*m_dialog, QStringLiteral("Add files"))->click();
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QMimeData mime;
    mime.setUrls(
        {QUrl::fromLocalFile(picture("blue.png", Qt::blue)), QUrl::fromLocalFile(picture("same.png", Qt::red))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &drop);
    QTRY_COMPARE(view()->model()->rowCount(), 2); // the same picture is there once
    QFile bad(m_project->folder() + QStringLiteral("/photo.jpg"));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("<svg xmlns='http://www.w3.org/2000/svg'/>") > 0);
    bad.close();
    m_page->asker.texts = {bad.fileName()};
    buttonCalled(*m_dialog, QStringLiteral("Add files"))->click(); // wrongly named: refused, and said
    QTRY_VERIFY([this] {
        for (const PlainLabel *label : m_dialog->findChildren<PlainLabel *>()) {
            if (label->role() == Role::Failed && !label->text().isEmpty())
                return true;
        }
        return false;
    }());
    QCOMPARE(view()->model()->rowCount(), 2);
}

void LibraryDialogTest::picturesAreDecodedAside()
{
    open();
    m_page->asker.texts = {picture("red.png", Qt::red)};
    buttonCalled(*m_dialog, QStringLiteral("Add files"))->click();
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QTRY_VERIFY(!view()->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>().isNull());
    const QImage small = view()->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>();
    QCOMPARE(std::max(small.width(), small.height()), 256);
    QVERIFY(qRed(small.pixel(50, 50)) > 240);
    QCOMPARE(decodedThumbnail("\xFF\xD8\xFFrubbish", 64), QImage());
    QImage tall(4, 9000, QImage::Format_RGB32);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && tall.save(&buffer, "JPEG"));
    QVERIFY(decodedThumbnail(bytes, 64).height() <= 64);
}

void LibraryDialogTest::rightsAndTagsAreEntered()
{
    const MediaId id = makeMedia(*m_project);
    open();
    choose(0);
    enter("Source", "own work");
    QTRY_COMPARE(item(id).rights.source, QStringLiteral("own work"));
    enter("Tags", "summer, #team , summer");
    QTRY_COMPARE(item(id).tags, QStringList({QStringLiteral("summer"), QStringLiteral("team")}));
    auto *ends = m_dialog->findChildren<QCheckBox *>().first();
    ends->click();
    auto *date = m_dialog->findChild<QDateEdit *>();
    date->setDate(QDate(2026, 12, 1));
    Q_EMIT date->editingFinished();
    QTRY_COMPARE(item(id).rights.expires, QDate(2026, 12, 1));
    enter("Name", "Cup on a table.png");
    QTRY_COMPARE(item(id).name, QStringLiteral("Cup on a table.png"));
    auto *search = m_dialog->findChild<SearchField *>();
    search->setText(QStringLiteral("TEAM"));
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    search->setText(QStringLiteral("nothing"));
    Q_EMIT search->searched(search->text());
    QTRY_COMPARE(view()->model()->rowCount(), 0);
}

void LibraryDialogTest::whatIsUsedIsNotDeleted()
{
    const MediaId used = makeMedia(*m_project);
    const PostId post
        = makePost(*m_project, {.wall = QStringLiteral("2026-12-01T10:00"), .title = QStringLiteral("A cup")});
    makeAttachment(*m_project, post, used);
    open();
    QSignalSpy wanted(m_dialog.get(), &LibraryDialog::postWanted);
    choose(0);
    QVERIFY(!buttonCalled(*m_dialog, QStringLiteral("Delete"))->isEnabled());
    auto *uses = m_dialog->findChild<QListWidget *>();
    QCOMPARE(uses->count(), 1);
    QVERIFY(uses->item(0)->text().contains(QStringLiteral("A cup")));
    Q_EMIT uses->itemActivated(uses->item(0));
    QCOMPARE(wanted.first().first().value<PostId>(), post);
    makeMedia(*m_project);
    m_dialog.reset();
    open();
    choose(0); // the newer one is on no post
    buttonCalled(*m_dialog, QStringLiteral("Delete"))->click();
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    m_project->edits().undo();
    QTRY_COMPARE(view()->model()->rowCount(), 2);
}

void LibraryDialogTest::aFileGoesOnThePostAndOutByDrag()
{
    open();
    m_page->asker.texts = {picture("red.png", Qt::red)};
    buttonCalled(*m_dialog, QStringLiteral("Add files"))->click();
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    choose(0);
    buttonCalled(*m_dialog, QStringLiteral("Put on the post"))->click(); // none is chosen
    settle();
    m_post = makePost(*m_project);
    buttonCalled(*m_dialog, QStringLiteral("Put on the post"))->click();
    QTRY_COMPARE(PostQueries(m_project->reader()).post(m_post)->mediaCount, 1);
    const std::unique_ptr<QMimeData> mime(view()->model()->mimeData({view()->model()->index(0, 0)}));
    QCOMPARE(mime->urls().size(), 1);
    QFile dragged(mime->urls().first().toLocalFile());
    QVERIFY(dragged.open(QIODevice::ReadOnly));
    QFile source(m_project->folder() + QStringLiteral("/red.png"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(dragged.readAll(), source.readAll());
    m_post = {};
}

void LibraryDialogTest::aHostileNameIsAPlainFile()
{
    open();
    m_page->asker.texts = {picture("red.png", Qt::red)};
    buttonCalled(*m_dialog, QStringLiteral("Add files"))->click();
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    choose(0);
    enter("Name", "../../.bashrc\n-rf");
    const std::unique_ptr<QMimeData> mime(view()->model()->mimeData({view()->model()->index(0, 0)}));
    const QFileInfo file(mime->urls().value(0).toLocalFile());
    QVERIFY(file.exists());
    QVERIFY(!file.fileName().startsWith(QLatin1Char('.')) && !file.fileName().contains(QLatin1Char('\n')));
    QCOMPARE(file.canonicalFilePath(), file.absoluteFilePath()); // it leads nowhere else
}

void LibraryDialogTest::severalGetATag()
{
    const QList<MediaId> media{makeMedia(*m_project), makeMedia(*m_project)};
    open();
    view()->selectAll();
    enter("Tags", "spring");
    for (const MediaId id : media)
        QTRY_COMPARE(item(id).tags, QStringList{QStringLiteral("spring")});
}

void LibraryDialogTest::severalGetRightsAtOnce()
{
    const QList<MediaId> media{makeMedia(*m_project), makeMedia(*m_project)};
    open();
    choose(0);
    enter("Made by", "Eleni");
    const MediaId eleni = MediaLibrary(m_project->reader()).find({}, {}).value_or({}).value(0).id;
    QTRY_COMPARE(item(eleni).rights.author, QStringLiteral("Eleni"));
    view()->selectAll();
    QVERIFY(!field(QStringLiteral("Name"))->isEnabled());
    enter("Licence", "bought");
    auto *permission = m_dialog->findChild<LibraryCard *>()->findChild<QComboBox *>();
    QCOMPARE(permission->currentIndex(), -1); // what each has, until one is chosen
    permission->setCurrentIndex(2);
    Q_EMIT permission->activated(2);
    settle();
    for (const MediaId id : media) {
        QTRY_COMPARE(item(id).rights.licence, QStringLiteral("bought"));
        QTRY_COMPARE(item(id).rights.permission, MediaPermission::Given);
    }
    QCOMPARE(item(eleni).rights.author, QStringLiteral("Eleni")); // what was not entered stays
    QVERIFY(resultOf(m_project->edits().undo()));
    for (const MediaId id : media)
        QCOMPARE(item(id).rights.permission, MediaPermission::Unknown);
}

void LibraryDialogTest::aNoteIsOneAct()
{
    const MediaId id = makeMedia(*m_project);
    open();
    choose(0);
    const qsizetype before = readHistory(m_project->reader(), 100).value_or({}).size();
    auto *note = m_dialog->findChild<PlainEdit *>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("asked on Monday"));
    QTRY_COMPARE(item(id).rights.note, QStringLiteral("asked on Monday"));
    QCOMPARE(readHistory(m_project->reader(), 100).value_or({}).size(), before + 1);
    QTest::keyClicks(note, QStringLiteral("!"));
    m_dialog.reset(); // closed before the hand rested
    m_project->edits().waitForIdle();
    QCOMPARE(item(id).rights.note, QStringLiteral("asked on Monday!"));
}

void LibraryDialogTest::everyFieldHasAName()
{
    makeMedia(*m_project);
    open();
    choose(0);
    const QStringList nameless = inaccessibleWidgets(*m_dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

} // namespace stoa::test

using stoa::test::LibraryDialogTest;
STOA_TEST(LibraryDialogTest)

#include "librarydialog_test.moc"
