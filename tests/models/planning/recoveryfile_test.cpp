// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/planning/recoveryfile.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;

class RecoveryfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatIsTyped();
    void settledTextLeavesNoFile();
    void writesByItselfWithoutRest();
    void leftBehindStaysUntilForgotten();
    void rubbishIsNoText_data();
    void rubbishIsNoText();
    void aCopyHasItsOwnFile();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("r.json")); }
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{1'000};
};

namespace {

TypedPlace textOf(qint64 post)
{
    return {TypedKind::Text, post, PostId{post}};
}

} // namespace

void RecoveryfileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void RecoveryfileTest::keepsWhatIsTyped()
{
    const qint64 big = 1'795'348'800'000LL << 20; // passes 2^53
    const TypedPlace variant{TypedKind::VariantText, big + 1, PostId{big}};
    {
        RecoveryFile file(path(), m_clock);
        file.note(textOf(big), QStringLiteral("old"), QStringLiteral("o"));
        file.note(textOf(big), QStringLiteral("o"), QStringLiteral("Καλημέρα 😀\n\"x\""));
        file.note(variant, QString(), QStringLiteral("own"));
        file.writeNow();
        // the process may die here: nothing is written on the way out that was not written before
        QVERIFY(QFile::copy(path(), path() + QStringLiteral(".crash")));
    }
    const RecoveryFile after(path() + QStringLiteral(".crash"), m_clock);
    QCOMPARE(after.leftBehind().size(), 2);
    const bool first = after.leftBehind()[0].place == textOf(big);
    const TypedText text = after.leftBehind()[first ? 0 : 1];
    QCOMPARE(text, (TypedText{textOf(big), QStringLiteral("old"), QStringLiteral("Καλημέρα 😀\n\"x\""), 1'000}));
    QCOMPARE(after.leftBehind()[first ? 1 : 0].place, variant);
}

void RecoveryfileTest::settledTextLeavesNoFile()
{
    RecoveryFile file(path(), m_clock);
    file.note(textOf(7), QString(), QStringLiteral("x"));
    file.writeNow();
    QVERIFY(QFile::exists(path()));
    QCOMPARE(
        QFile::permissions(path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    file.settle(textOf(7), QStringLiteral("older"));
    file.writeNow();
    QVERIFY(QFile::exists(path()));
    file.settle(textOf(7), QStringLiteral("x"));
    file.writeNow();
    QVERIFY(!QFile::exists(path()));
}

void RecoveryfileTest::writesByItselfWithoutRest()
{
    RecoveryFile file(path(), m_clock);
    // Keys that come faster than the delay must not put the writing off.
    QTimer typing;
    int typed = 0;
    connect(&typing, &QTimer::timeout, this, [&] { file.note(textOf(7), QString(), QString::number(++typed)); });
    typing.start(20);
    QTRY_VERIFY(QFile::exists(path()));
}

void RecoveryfileTest::leftBehindStaysUntilForgotten()
{
    {
        RecoveryFile file(path(), m_clock);
        file.note(textOf(7), QString(), QStringLiteral("x"));
    }
    {
        RecoveryFile file(path(), m_clock);
        QCOMPARE(file.leftBehind().size(), 1);
        file.note(textOf(8), QString(), QStringLiteral("y"));
    }
    {
        RecoveryFile file(path(), m_clock);
        QCOMPARE(file.leftBehind().size(), 2);
        file.forgetLeftBehind(textOf(7));
        file.forgetLeftBehind(textOf(8));
        QVERIFY(file.leftBehind().isEmpty());
    }
    QVERIFY(!QFile::exists(path()));
}

void RecoveryfileTest::rubbishIsNoText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("[{\"field\":\"text\",\"id\":\"7\"");
    QTest::newRow("not a list") << QByteArray("{}");
    QTest::newRow("unknown field") << QByteArray("[{\"field\":\"x\",\"id\":\"7\",\"post\":\"7\",\"text\":\"t\"}]");
    QTest::newRow("no id") << QByteArray("[{\"field\":\"text\",\"post\":\"7\",\"text\":\"t\"}]");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\0\0", 4);
}

void RecoveryfileTest::rubbishIsNoText()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(RecoveryFile(path(), m_clock).leftBehind().isEmpty());
    QVERIFY(RecoveryFile(m_folder->path(), m_clock).leftBehind().isEmpty()); // a folder of that name
}

void RecoveryfileTest::aCopyHasItsOwnFile()
{
    const QString uuid = QStringLiteral("u");
    const QString one = recoveryPath(QStringLiteral("/f"), uuid, QStringLiteral("/a/x.stoa"));
    QVERIFY(one.startsWith(QStringLiteral("/f/u-")));
    QVERIFY(one != recoveryPath(QStringLiteral("/f"), uuid, QStringLiteral("/b/x.stoa")));
    QCOMPARE(one, recoveryPath(QStringLiteral("/f"), uuid, QStringLiteral("/a/./x.stoa")));
}

STOA_TEST(RecoveryfileTest)
#include "recoveryfile_test.moc"
