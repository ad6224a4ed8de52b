// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/textsource.h"

#include "tests/support/testcase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace stoa;

namespace {

QByteArray readAllText(TextSource &source)
{
    QByteArray all;
    QByteArray piece;
    while (source.read(piece))
        all += piece;
    return all;
}

const QString russianSample = QStringLiteral(
    "автор;текст\nАнна;Спасибо за торт, все в восторге! Подскажите, есть ли у вас безлактозное молоко?\n");
const QString greekSample = QStringLiteral(
    "όνομα;κείμενο\nΕλένη;Περίμενα είκοσι πέντε λεπτά και ο καφές ήρθε κρύος. Κρίμα, γιατί μου αρέσει το μαγαζί.\n");

QByteArray encodeBy(const QString &text, Encoding encoding)
{
    const auto table = [&] {
        QHash<QString, char> back;
        for (int i = 0; i < 256; ++i) {
            auto one = TextSource::fromBytes(QByteArray(1, char(i)) + "x", encoding);
            QByteArray piece;
            if (one && (*one)->read(piece))
                back.insert(QString::fromUtf8(piece).chopped(1), char(i));
        }
        return back;
    }();
    QByteArray bytes;
    for (const QChar character : text)
        bytes += table.value(QString(character), '?');
    return bytes;
}

} // namespace

class TextSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesEncodings_data();
    void recognisesEncodings();
    void anOverrideIsObeyed();
    void wrongBytesAreToldWithTheirLine();
    void aCutFileIsTold();
    void opensOnlyRegularFiles();
    void refusesWhatIsTooLarge();
    void neverOpensTheProject();
    void theHashIsOfTheBytes();
};

void TextSourceTest::recognisesEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("text");
    const QString mixed = QStringLiteral("a,b\nγεια,привет \U0001F600\n");
    QTest::newRow("UTF-8") << mixed.toUtf8() << Encoding::Utf8 << mixed;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + mixed.toUtf8() << Encoding::Utf8 << mixed;
    for (const bool mark : {true, false}) {
        QStringEncoder little(
            QStringConverter::Utf16LE, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        QStringEncoder big(
            QStringConverter::Utf16BE, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        QTest::addRow("UTF-16LE mark %d", mark) << QByteArray(little(mixed)) << Encoding::Utf16Le << mixed;
        QTest::addRow("UTF-16BE mark %d", mark) << QByteArray(big(mixed)) << Encoding::Utf16Be << mixed;
    }
    QString longText;
    while (longText.size() < 300'000) // pairs across the pieces that are read
        longText += QStringLiteral("a,\U0001F600\n");
    QTest::newRow("long UTF-16") << QByteArray(QStringEncoder(QStringConverter::Utf16LE)(longText)) << Encoding::Utf16Le
                                 << longText;
    QTest::newRow("long UTF-8") << longText.toUtf8() << Encoding::Utf8 << longText;
    QTest::newRow("cp1251") << encodeBy(russianSample, Encoding::Windows1251) << Encoding::Windows1251 << russianSample;
    QTest::newRow("cp1253") << encodeBy(greekSample, Encoding::Windows1253) << Encoding::Windows1253 << greekSample;
    const QString western = QStringLiteral("nom,texte\nZoé,\"Déjà vu à Köln, très bien\"\n");
    QTest::newRow("cp1252") << encodeBy(western, Encoding::Windows1252) << Encoding::Windows1252 << western;
    QTest::newRow("KOI8-R") << encodeBy(russianSample, Encoding::Koi8R) << Encoding::Koi8R << russianSample;
    QTest::newRow("short cp1251") << encodeBy(QStringLiteral("id,text\n1,Отлично\n"), Encoding::Windows1251)
                                  << Encoding::Windows1251 << QStringLiteral("id,text\n1,Отлично\n");
    QTest::newRow("short cp1253") << encodeBy(QStringLiteral("id,text\n1,Καλημέρα σας\n"), Encoding::Windows1253)
                                  << Encoding::Windows1253 << QStringLiteral("id,text\n1,Καλημέρα σας\n");
}

void TextSourceTest::recognisesEncodings()
{
    QFETCH(QByteArray, bytes);
    auto source = TextSource::fromBytes(bytes);
    QVERIFY(source);
    QTEST((*source)->encoding(), "encoding");
    const QString text = QString::fromUtf8(readAllText(**source));
    QCOMPARE((*source)->error().code, ErrorCode::None);
    QTEST(text, "text");
    QVERIFY((*source)->rewind());
    QCOMPARE(QString::fromUtf8(readAllText(**source)), text);
}

void TextSourceTest::anOverrideIsObeyed()
{
    const QByteArray bytes = encodeBy(russianSample, Encoding::Windows1251);
    auto source = TextSource::fromBytes(bytes, Encoding::Windows1253);
    QVERIFY(source);
    QCOMPARE((*source)->encoding(), Encoding::Windows1253);
}

void TextSourceTest::wrongBytesAreToldWithTheirLine()
{
    auto source = TextSource::fromBytes("a,b\n1,2\n3,\xFF\xFE\n", Encoding::Utf8);
    QVERIFY(source);
    readAllText(**source);
    QCOMPARE((*source)->error().code, ErrorCode::BadEncoding);
    QCOMPARE((*source)->error().args, (QStringList{QStringLiteral("UTF-8"), QStringLiteral("3")}));
}

void TextSourceTest::aCutFileIsTold()
{
    QByteArray bytes = QStringLiteral("a,b\n1,привет").toUtf8();
    bytes.chop(1); // in the middle of a letter
    auto source = TextSource::fromBytes(bytes);
    QVERIFY(source);
    readAllText(**source);
    QCOMPARE((*source)->error().code, ErrorCode::BadEncoding);
    QCOMPARE((*source)->error().args.value(1), QStringLiteral("2"));
}

void TextSourceTest::opensOnlyRegularFiles()
{
    QTemporaryDir folder;
    const QString place = folder.path() + QLatin1Char('/');
    const auto codeOf = [](const QString &path) {
        const auto source = TextSource::open(path);
        return source ? ErrorCode::None : source.error().code;
    };
    QCOMPARE(codeOf(place + QLatin1String("absent.csv")), ErrorCode::NotFound);
    QCOMPARE(codeOf(folder.path()), ErrorCode::NotAFile);
    const QString fifo = place + QLatin1String("fifo");
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QCOMPARE(codeOf(fifo), ErrorCode::NotAFile); // and does not wait for a writer
    QCOMPARE(codeOf(QStringLiteral("/dev/zero")), ErrorCode::NotAFile);
    QFile empty(place + QLatin1String("empty.csv"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(codeOf(empty.fileName()), ErrorCode::Empty);
    QFile closed(place + QLatin1String("closed.csv"));
    QVERIFY(closed.open(QIODevice::WriteOnly));
    closed.write("a,b\n");
    closed.close();
    QVERIFY(closed.setPermissions({}));
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    QCOMPARE(codeOf(closed.fileName()), ErrorCode::NoPermission);
}

void TextSourceTest::refusesWhatIsTooLarge()
{
    QTemporaryDir folder;
    const QString path = folder.path() + QLatin1String("/large.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(TextOptions::usualLimit + 1)); // sparse: takes no room
    file.close();
    const auto source = TextSource::open(path);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::TooLarge);
    QCOMPARE(source.error().args.value(0), QString::number(TextOptions::usualLimit + 1));
}

void TextSourceTest::neverOpensTheProject()
{
    QTemporaryDir folder;
    const QString path = folder.path() + QLatin1String("/client.stoa");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("bytes");
    file.close();
    QVERIFY(QFile::link(path, folder.path() + QLatin1String("/other.csv")));
    const auto source = TextSource::open(
        folder.path() + QLatin1String("/other.csv"), {Encoding::Detect, TextOptions::usualLimit, path});
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::NotAFile);
}

void TextSourceTest::theHashIsOfTheBytes()
{
    const QByteArray bytes = QByteArray("\xEF\xBB\xBF") + "a,b\n";
    auto source = TextSource::fromBytes(bytes);
    QVERIFY(source);
    readAllText(**source);
    QCOMPARE((*source)->sha256(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

STOA_TEST(TextSourceTest)
#include "textsource_test.moc"
