// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/mediachoice.h"
#include "models/planning/postqueries.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "tests/support/buttons.h"
#include "tests/support/pagecontext.h"
#include "tests/support/testcase.h"
#include "widgets/common/contentprobe.h"
#include "widgets/common/textfont.h"
#include "widgets/pictures/layerfields.h"
#include "widgets/pictures/picturepreview.h"
#include "widgets/pictures/picturerender.h"
#include "widgets/pictures/picturetemplatesdialog.h"
#include "widgets/settings/projectsettings.h"

#include <QBuffer>
#include <QComboBox>
#include <QFontMetricsF>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace stoa::test {

//! Picture templates: how they are painted, edited, and put on a post in each network's size.
class PictureTemplatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursPicturesAndLogosArePainted();
    void lettersShrinkUntilTheyFit_data();
    void lettersShrinkUntilTheyFit();
    void hostileWordsAndPicturesDoNoHarm();
    void aPostGetsItsPicturesAsOneAct();
    void aLayerIsChangedAndSeenAtOnce();
    void aLayerIsMovedByHandAndByKeys();
    void theProjectsBrandIsEntered();
    void everyFieldHasAName();

private:
    static QImage plain(const QSize &size, const QColor &colour)
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(colour);
        return image;
    }
    static QByteArray png(const QImage &image)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
};

void PictureTemplatesTest::coloursPicturesAndLogosArePainted()
{
    PictureLayer ground;
    ground.colour = QStringLiteral("brand2");
    PictureLayer photo;
    photo.kind = LayerKind::Picture;
    photo.box = {0, 0, 1, 0.5};
    PictureLayer logo;
    logo.kind = LayerKind::Logo;
    logo.box = {0.5, 0.5, 0.5, 0.5};
    PictureLayer veil;
    veil.colour = QStringLiteral("#000000");
    veil.box = {0, 0.5, 0.25, 0.5};
    veil.opacity = 0.5;
    PictureFilling filling;
    filling.colours = {QStringLiteral("#ff0000"), QStringLiteral("#00ff00"), QStringLiteral("#0000ff")};
    filling.picture = plain({40, 400}, Qt::yellow); // cut to the box, never stretched
    filling.logo = plain({20, 20}, Qt::blue);
    const QImage made = renderPicture({ground, photo, logo, veil}, filling, {200, 400});
    QCOMPARE(made.size(), QSize(200, 400));
    QCOMPARE(made.pixelColor(100, 100), QColor(Qt::yellow));
    QCOMPARE(made.pixelColor(1, 198), QColor(Qt::yellow));
    QCOMPARE(made.pixelColor(75, 300), QColor(Qt::green));
    QCOMPARE(made.pixelColor(195, 205), QColor(Qt::blue)); // whole, in its corner
    QCOMPARE(made.pixelColor(150, 390), QColor(Qt::green));
    QVERIFY(qAbs(made.pixelColor(10, 300).green() - 127) <= 2);
    filling.picture = {};
    QCOMPARE(renderPicture({ground, photo}, filling, {200, 400}).pixelColor(100, 100), QColor(Qt::green));
}

void PictureTemplatesTest::lettersShrinkUntilTheyFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << QStringLiteral("Oil");
    QTest::newRow("a sentence") << QStringLiteral("Fresh olive oil from the first day of the harvest");
    QTest::newRow("Greek") << QStringLiteral("Φρέσκο ελαιόλαδο από την πρώτη μέρα της συγκομιδής, κάθε χρόνο");
    QTest::newRow("one long word") << QStringLiteral("Достопримечательность");
    QTest::newRow("a page") << QStringLiteral("many words ").repeated(40);
}

void PictureTemplatesTest::lettersShrinkUntilTheyFit()
{
    QFETCH(QString, text);
    const QSizeF box(300, 120);
    QFont font = textFont(TextSize::Body, QFont::Bold);
    const int pixels = fittingPixels(text, font, box, 9, 80);
    QVERIFY(pixels >= 9 && pixels <= 80);
    const auto fits = [&](int size) {
        font.setPixelSize(size);
        const QRectF needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, 300, 100'000), Qt::TextWordWrap, text);
        return needed.height() <= 120 && needed.width() <= 300.5;
    };
    QVERIFY(fits(pixels) || pixels == 9);
    QVERIFY(pixels == 80 || !fits(pixels + 1)); // as large as possible
    if (text.size() < 5)
        QCOMPARE(pixels, 80);
}

void PictureTemplatesTest::hostileWordsAndPicturesDoNoHarm()
{
    PictureLayer text;
    text.kind = LayerKind::Text;
    text.text = QStringLiteral("{title} {unknown} {");
    text.colour = QStringLiteral("not a colour");
    PictureFilling filling;
    filling.words.insert(QStringLiteral("title"), QString(200'000, QChar(0x0915)) + QStringLiteral("<b>{title}</b>"));
    QVERIFY(!renderPicture({text}, filling, {64, 64}).isNull());
    text.box = {0.5, 0.5, 0, 0};
    QVERIFY(!renderPicture({text}, filling, {64, 64}).isNull());
    QVERIFY(ContentProbe::picture("<svg xmlns='http://www.w3.org/2000/svg'/>", QStringLiteral("image/svg+xml"), 2160)
                .isNull());
    QVERIFY(ContentProbe::picture("\x89PNG\r\n\x1A\nrubbish", QStringLiteral("image/png"), 2160).isNull());
    const QByteArray wide = png(plain({4400, 20}, Qt::red));
    QCOMPARE(ContentProbe::picture(wide, QStringLiteral("image/png"), 2160).width(), 2160);
    QVERIFY(ContentProbe::picture(wide, QStringLiteral("image/jpeg"), 2160)
                .isNull()); // what claims to be one is read as one
}

void PictureTemplatesTest::aPostGetsItsPicturesAsOneAct()
{
    TemporaryProject project;
    PageContext page(project);
    const PostId post = makePost(project,
        {.wall = QStringLiteral("2026-12-01T10:00"),
            .title = QStringLiteral("Oil of the month"),
            .accounts = {makeAccount(project), makeAccount(project, {.network = QStringLiteral("facebook")}),
                makeAccount(project, {.network = QStringLiteral("threads")})}});
    PictureTemplatesDialog dialog(page.context, post, nullptr);
    QSignalSpy made(&dialog, &PictureTemplatesDialog::made);
    buttonCalled(dialog, QStringLiteral("Add the usual three"))->click();
    auto *list = dialog.findChildren<QListWidget *>().first();
    QTRY_COMPARE(list->count(), 3);
    buttonCalled(dialog, QStringLiteral("Make the pictures of the post"))->click();
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(made.first().first().toInt(), 2); // Threads takes Instagram's size
    const auto attachments = PostQueries(project.reader()).attachments(post).value_or({});
    QCOMPARE(attachments.size(), 2);
    QCOMPARE(QSize(attachments.at(0).width, attachments.at(0).height), QSize(1080, 1350));
    QCOMPARE(QSize(attachments.at(1).width, attachments.at(1).height), QSize(1200, 630));
    QCOMPARE(attachments.at(0).mime, QStringLiteral("image/jpeg")); // Instagram takes no PNG
    QCOMPARE(attachments.at(1).mime, QStringLiteral("image/png"));
    // Each account gets the one of its size.
    const PostRow row = PostQueries(project.reader()).post(post).value();
    for (const PostAccount &account : row.accounts) {
        const auto gets = mediaOn(account, attachments);
        QCOMPARE(gets.size(), 1);
        QCOMPARE(gets.at(0).width, account.network == QStringLiteral("facebook") ? 1200 : 1080);
    }
    QVERIFY(resultOf(project.edits().undo()).has_value());
    QVERIFY(PostQueries(project.reader()).attachments(post)->isEmpty());
    QVERIFY(!PostQueries(project.reader()).post(post)->accounts.at(0).ownMedia);
}

void PictureTemplatesTest::aLayerIsChangedAndSeenAtOnce()
{
    TemporaryProject project;
    PageContext page(project);
    PictureTemplatesDialog dialog(page.context, {}, nullptr);
    buttonCalled(dialog, QStringLiteral("New template"))->click();
    auto *list = dialog.findChildren<QListWidget *>().first();
    QTRY_COMPARE(list->count(), 1);
    const auto *preview = dialog.findChild<PicturePreview *>();
    const QImage before = preview->picture();
    QVERIFY(!before.isNull());
    auto *layers = dialog.findChildren<QListWidget *>().at(1);
    QVERIFY(layers->count() >= 3);
    for (int row = 0; row < layers->count(); ++row) {
        layers->setCurrentRow(row);
        if (layers->currentItem()->text().contains(QStringLiteral("{title}")))
            break;
    }
    dialog.findChild<LayerFields *>()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Summer {title}"));
    QVERIFY(preview->picture() != before);
    const auto stored = [&project] { return readPictureTemplates(project.reader()).value_or({}).value(0); };
    QTRY_VERIFY(layersToJson(stored().layers).contains(QStringLiteral("Summer {title}")));
    const qsizetype count = stored().layers.size();
    buttonCalled(dialog, QStringLiteral("Remove"))->click();
    QTRY_COMPARE(stored().layers.size(), count - 1);
}

void PictureTemplatesTest::aLayerIsMovedByHandAndByKeys()
{
    TemporaryProject project;
    PageContext page(project);
    PictureTemplatesDialog dialog(page.context, {}, nullptr);
    dialog.show();
    buttonCalled(dialog, QStringLiteral("New template"))->click();
    auto *layers = dialog.findChildren<QListWidget *>().at(1);
    QTRY_VERIFY(layers->count() >= 3);
    auto *preview = dialog.findChild<PicturePreview *>();
    const auto stored = [&project] { return readPictureTemplates(project.reader()).value_or({}).value(0).layers; };
    const auto isText = [](const PictureLayer &layer) { return layer.kind == LayerKind::Text; };
    const QList<PictureLayer> before = stored();
    const auto at = std::find_if(before.begin(), before.end(), isText) - before.begin();
    const QRectF box = before.at(at).box;
    // The picture stands in the middle, as large as there is room.
    QRect place(QPoint(), preview->picture().size().scaled(preview->size() - QSize(24, 24), Qt::KeepAspectRatio));
    place.moveCenter(preview->rect().center());
    const auto point = [&place](QPointF share) {
        return place.topLeft() + QPoint(int(share.x() * place.width()), int(share.y() * place.height()));
    };
    QCOMPARE(preview->focusPolicy(), Qt::StrongFocus); // a press leaves the keys here
    const qsizetype acts = readHistory(project.reader(), 100).value_or({}).size();
    QTest::mousePress(preview, Qt::LeftButton, {}, point(box.center()));
    QCOMPARE(layers->currentRow(), layers->count() - 1 - int(at)); // a press chooses
    QTest::mouseMove(preview, point(box.center() + QPointF(0, -0.05)));
    QTest::mouseMove(preview, point(box.center() + QPointF(0, -0.11)));
    QCOMPARE(stored().at(at).box, box); // nothing is kept before it lets go
    QTest::mouseRelease(preview, Qt::LeftButton, {}, point(box.center() + QPointF(0, -0.11)));
    QTRY_VERIFY(stored().at(at).box != box);
    QVERIFY(stored().at(at).box.y() < box.y() - 0.05);
    QCOMPARE(stored().at(at).box.size(), box.size());
    QCOMPARE(readHistory(project.reader(), 100).value_or({}).size(), acts + 1);
    const QRectF moved = stored().at(at).box;
    QTest::mousePress(preview, Qt::LeftButton, {}, point(moved.center()));
    QTest::mouseMove(preview, point(moved.center() - QPointF(0, 0.3)));
    QTest::keyClick(preview, Qt::Key_Escape);
    QTest::mouseRelease(preview, Qt::LeftButton, {}, point(moved.center() - QPointF(0, 0.3)));
    QVERIFY(dialog.isVisible());
    project.edits().waitForIdle();
    QCOMPARE(stored().at(at).box, moved);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_Up);
    QTRY_VERIFY(stored().at(at).box.y() < moved.y() - 0.005);
    QTest::keyClick(preview, Qt::Key_Left, Qt::ShiftModifier);
    QTRY_VERIFY(stored().at(at).box.width() < moved.width() - 0.005);
}

void PictureTemplatesTest::theProjectsBrandIsEntered()
{
    TemporaryProject project;
    PageContext page(project);
    const QString logo = project.folder() + QStringLiteral("/logo.png");
    QVERIFY(plain({64, 64}, Qt::blue).save(logo));
    {
        ProjectSettings settings(page.context);
        page.asker.texts = {QStringLiteral("#123456")};
        buttonCalled(settings, QStringLiteral("Third"))->click();
        QTRY_COMPARE(brandColours(project.reader()).at(2), QStringLiteral("#123456"));
        page.asker.texts = {logo};
        buttonCalled(settings, QStringLiteral("From a file"))->click();
        QTRY_VERIFY(brandLogo(project.reader()).isValid());
        settings.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Answer within six hours."));
    } // closed before the hand rested
    QTRY_COMPARE(project.reader().text("SELECT value FROM setting WHERE name = 'policy'"),
        std::optional(QStringLiteral("Answer within six hours.")));
    const MediaQueries media(project.reader(), project.path());
    QCOMPARE(readFilling(project.reader(), media, {}, nullptr).logo.size(), QSize(64, 64));
}

void PictureTemplatesTest::everyFieldHasAName()
{
    TemporaryProject project;
    PageContext page(project);
    PictureTemplatesDialog dialog(page.context, {}, nullptr);
    dialog.show();
    buttonCalled(dialog, QStringLiteral("Add the usual three"))->click();
    QTRY_COMPARE(dialog.findChildren<QListWidget *>().first()->count(), 3);
    const QStringList nameless = inaccessibleWidgets(dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    ProjectSettings settings(page.context);
    settings.show();
    const QStringList more = inaccessibleWidgets(settings);
    QVERIFY2(more.isEmpty(), qPrintable(more.join(QLatin1Char('\n'))));
}

} // namespace stoa::test

using stoa::test::PictureTemplatesTest;
STOA_TEST(PictureTemplatesTest)

#include "picturetemplates_test.moc"
