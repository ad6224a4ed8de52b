// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "widgets/common/contentprobe.h"

#include <QBuffer>
#include <QImage>
#include <QLoggingCategory>
#include <QTest>

using namespace stoa;

namespace {

QByteArray picture(const char *format, const QSize &size, const QColor &color = Qt::red)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray box(const char *name, const QByteArray &content)
{
    const quint32 length = quint32(content.size()) + 8;
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(char((length >> shift) & 0xFF));
    return bytes + name + content;
}

QByteArray number(quint32 value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(char((value >> shift) & 0xFF));
    return bytes;
}

QByteArray chunk(const char *name, const QByteArray &content)
{
    quint32 crc = 0xFFFFFFFF; // of the PNG specification, annex D
    const QByteArray summed = name + content;
    for (const char byte : summed) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
    }
    return number(quint32(content.size())) + summed + number(crc ^ 0xFFFFFFFF);
}

// Its header is right in every byte; it says how large it is.
QByteArray pngOf(quint32 width, quint32 height)
{
    QByteArray header = number(width) + number(height);
    header.append("\x01\x00\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1A\n") + chunk("IHDR", header)
        + chunk("IDAT", qCompress(QByteArray(90'000, '\0')).mid(4)) + chunk("IEND", {});
}

// A film of 12.5 s, 1080 x 1920, as small as one can be.
QByteArray film()
{
    const QByteArray header = QByteArray(12, '\0') + number(1000) + number(12'500) + QByteArray(80, '\0');
    const QByteArray track = QByteArray(76, '\0') + number(1080U << 16) + number(1920U << 16);
    return box("ftyp", "isom" + number(0)) + box("moov", box("mvhd", header) + box("trak", box("tkhd", track)));
}

} // namespace

class ContentprobeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures_data();
    void pictures();
    void films();
    void refuses_data();
    void refuses();
    void bombsAreRefusedUnread_data();
    void bombsAreRefusedUnread();
    void fiftyMegapixelsAreScaledWhileRead();
    void cutFilesDoNoHarm();
    void transparencyIsWhite();
};

void ContentprobeTest::pictures_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("mime");
    QTest::newRow("jpeg") << picture("JPEG", {1200, 800}) << QStringLiteral("image/jpeg");
    QTest::newRow("png") << picture("PNG", {1200, 800}) << QStringLiteral("image/png");
}

void ContentprobeTest::pictures()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, mime);
    // the name lies
    const MediaFacts facts = ContentProbe().look(content, QStringLiteral("x.svg"));
    QCOMPARE(facts.mime, mime);
    QCOMPARE(QSize(facts.width, facts.height), QSize(1200, 800));
    const QImage thumbnail = QImage::fromData(facts.thumbnail, "JPEG");
    QCOMPARE(qMax(thumbnail.width(), thumbnail.height()), ContentProbe::thumbnailSide);
    QVERIFY(thumbnail.height() >= 169 && thumbnail.height() <= 172);
}

void ContentprobeTest::films()
{
    const MediaFacts facts = ContentProbe().look(film(), QStringLiteral("a.txt"));
    QCOMPARE(facts.mime, QStringLiteral("video/mp4"));
    QCOMPARE(facts.durationMs, 12'500);
    QCOMPARE(QSize(facts.width, facts.height), QSize(1080, 1920));
    QVERIFY(facts.thumbnail.isEmpty());
}

void ContentprobeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("svg") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>");
    QTest::newRow("svg as xml") << QByteArray("<?xml version='1.0'?><svg/>");
    QTest::newRow("html") << QByteArray("<html><img src=x></html>");
    QTest::newRow("program") << QByteArray("\x7f"
                                           "ELF");
    QTest::newRow("begins like a png") << QByteArray("\x89PNG\r\n\x1A\nrubbish");
    QTest::newRow("pixmap") << picture("PPM", {4, 4});
}

void ContentprobeTest::refuses()
{
    QFETCH(QByteArray, content);
    const MediaFacts facts = ContentProbe().look(content, QStringLiteral("picture.png"));
    QVERIFY(facts.mime.isEmpty());
    QVERIFY(facts.thumbnail.isEmpty());
}

void ContentprobeTest::bombsAreRefusedUnread_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("png of 60,000 x 60,000") << pngOf(60'000, 60'000);
    QTest::newRow("png of 2^31 - 1") << pngOf(0x7fffffff, 0x7fffffff);
    QTest::newRow("png of 20,000 x 10,001") << pngOf(20'000, 10'001);
    QByteArray gif = picture("PNG", {1, 1});
    gif = QByteArray("GIF89a") + QByteArray::fromHex("ffffffff800000000000ffffff2c00000000ffffffff0002024401003b");
    QTest::newRow("gif of 65,535 x 65,535") << gif;
    QByteArray jpeg = picture("JPEG", {8, 8});
    const qsizetype frame = jpeg.indexOf("\xFF\xC0");
    jpeg.replace(frame + 5, 4, "\xFF\xF0\xFF\xF0");
    QTest::newRow("jpeg of 65,520 x 65,520") << jpeg;
}

void ContentprobeTest::bombsAreRefusedUnread()
{
    QFETCH(QByteArray, content);
    QVERIFY(content.size() < 2000);
    const MediaFacts facts = ContentProbe().look(content, QStringLiteral("holiday.jpg"));
    QVERIFY(facts.mime.isEmpty());
    QVERIFY(facts.thumbnail.isEmpty());
}

void ContentprobeTest::fiftyMegapixelsAreScaledWhileRead()
{
    const QByteArray large = picture("JPEG", {8200, 6150}, Qt::darkGreen); // 200 MB once decoded: above Qt's limit
    QVERIFY(QImage::fromData(large, "JPEG").isNull());
    const MediaFacts facts = ContentProbe().look(large, QStringLiteral("large.png"));
    QCOMPARE(QSize(facts.width, facts.height), QSize(8200, 6150));
    const QImage thumbnail = QImage::fromData(facts.thumbnail, "JPEG");
    QCOMPARE(thumbnail.size(), QSize(256, 192));
    QVERIFY(qAbs(qGreen(thumbnail.pixel(100, 100)) - 128) < 8);
}

void ContentprobeTest::cutFilesDoNoHarm()
{
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false")); // a line for each cut picture
    for (const QByteArray &whole : {film(), picture("PNG", {40, 30}), picture("JPEG", {40, 30})}) {
        for (qsizetype length = 0; length < whole.size(); length += 7)
            ContentProbe().look(whole.left(length), QString());
    }
    QByteArray endless = film();
    endless.replace(16, 4, QByteArray(4, '\xFF')); // a box longer than the file
    QCOMPARE(ContentProbe().look(endless, QString()).durationMs, 0);
}

void ContentprobeTest::transparencyIsWhite()
{
    const MediaFacts facts = ContentProbe().look(picture("PNG", {20, 10}, Qt::transparent), QString());
    const QImage thumbnail = QImage::fromData(facts.thumbnail, "JPEG");
    QCOMPARE(thumbnail.size(), QSize(20, 10));
    QVERIFY(qGray(thumbnail.pixel(5, 5)) > 250);
}

STOA_TEST(ContentprobeTest)
#include "contentprobe_test.moc"
