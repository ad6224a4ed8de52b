// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/versiondiffs.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;

class WorddiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatChanged_data();
    void showsWhatChanged();
    void bothTextsComeOutWhole();
    void hugeTextsAreBounded();
    void versionsTellWhatDiffers();
};

namespace {

QString side(const QList<DiffPart> &parts, DiffKind without)
{
    QString text;
    for (const DiffPart &part : parts) {
        if (part.kind != without)
            text += part.text;
    }
    return text;
}

//! "same [-removed-] {+added+}".
QString written(const QList<DiffPart> &parts)
{
    QString text;
    for (const DiffPart &part : parts) {
        text += part.kind == DiffKind::Same  ? part.text
            : part.kind == DiffKind::Removed ? QStringLiteral("[-") + part.text + QStringLiteral("-]")
                                             : QStringLiteral("{+") + part.text + QStringLiteral("+}");
    }
    return text;
}

} // namespace

void WorddiffTest::showsWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const char *before, const char *after, const char *wanted) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(wanted);
    };
    row("same", "One text", "One text", "One text");
    row("both empty", "", "", "");
    row("all new", "", "New", "{+New+}");
    row("all gone", "Old", "", "[-Old-]");
    row("a word", "A good day", "A bad day", "A [-good-]{+bad+} day");
    row("a word more", "Open on Monday", "Open again on Monday", "Open {+again +}on Monday");
    row("Greek", "Καλή μέρα σε όλους", "Καλή εβδομάδα σε όλους", "Καλή [-μέρα-]{+εβδομάδα+} σε όλους");
    row("two neighbours read as one", "we sell red shoes here", "we sell old boots here",
        "we sell [-red shoes-]{+old boots+} here");
    row("a line stays a line", "one\ntwo\nthree", "one\n2\nthree", "one\n[-two-]{+2+}\nthree");
    row("emoji are whole", "Party \xF0\x9F\x8E\x89 now", "Party \xF0\x9F\x8E\x82 now",
        "Party [-\xF0\x9F\x8E\x89-]{+\xF0\x9F\x8E\x82+} now");
    row("an apostrophe does not part a word", "don't go", "didn't go", "[-don't-]{+didn't+} go");
}

void WorddiffTest::showsWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, wanted);
    QCOMPARE(written(wordDiff(before, after)), wanted);
}

void WorddiffTest::bothTextsComeOutWhole()
{
    QRandomGenerator random(20261122);
    const QStringList words{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral(" "), QStringLiteral("\n"),
        QStringLiteral("ω"), QStringLiteral("#"), QStringLiteral("long word")};
    const auto text = [&] {
        QString made;
        for (int i = random.bounded(30); i > 0; --i)
            made += words.at(random.bounded(int(words.size())));
        return made;
    };
    for (int round = 0; round < 2000; ++round) {
        const QString before = text();
        const QString after = text();
        const QList<DiffPart> parts = wordDiff(before, after);
        QCOMPARE(side(parts, DiffKind::Added), before);
        QCOMPARE(side(parts, DiffKind::Removed), after);
    }
}

void WorddiffTest::hugeTextsAreBounded()
{
    QString before = QStringLiteral("head ");
    QString after = QStringLiteral("head ");
    for (int i = 0; i < 20'000; ++i) {
        before += QStringLiteral("left%1 ").arg(i);
        after += QStringLiteral("right%1 ").arg(i);
    }
    const QList<DiffPart> parts = wordDiff(before + QStringLiteral("tail"), after + QStringLiteral("tail"));
    QCOMPARE(parts.size(), 4);
    QCOMPARE(parts.first().kind, DiffKind::Same);
    QCOMPARE(parts.at(1).kind, DiffKind::Removed);
    QCOMPARE(parts.at(2).kind, DiffKind::Added);
    QVERIFY(parts.last().text.endsWith(QStringLiteral("tail")));
}

void WorddiffTest::versionsTellWhatDiffers()
{
    PostVersion version;
    version.snapshot = R"({"title":"T","text":"red shoes","link":"","kind":"text","variants":[)"
                       R"({"account":"7","text":null},{"account":"8","text":"own"}]})";
    PostRow now;
    now.title = QStringLiteral("T");
    now.text = QStringLiteral("blue shoes here");
    now.kind = PostKind::Offer;
    PostAccount follows;
    follows.account = AccountId{7};
    PostAccount own;
    own.account = AccountId{8};
    own.ownText = QStringLiteral("own");
    PostAccount fresh;
    fresh.account = AccountId{9}; // was not there then
    fresh.ownText = QStringLiteral("new");
    now.accounts = {follows, own, fresh};
    const QList<VersionDiff> diffs = versionDiffs(version, now);
    QCOMPARE(diffs.size(), 2);
    QCOMPARE(diffs[0].part, VersionPart::Text);
    QCOMPARE(diffs[0].wordsChanged(DiffKind::Removed), 1);
    QCOMPARE(diffs[0].wordsChanged(DiffKind::Added), 2);
    QCOMPARE(diffs[1].part, VersionPart::Kind);
    now.accounts[0].ownText = QStringLiteral("red boots"); // followed "red shoes" then
    QCOMPARE(versionDiffs(version, now).size(), 3);
    QCOMPARE(versionDiffs(version, now)[1].part, VersionPart::OwnText);
}

STOA_TEST(WorddiffTest)
#include "worddiff_test.moc"
