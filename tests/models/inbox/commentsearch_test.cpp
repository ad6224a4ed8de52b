// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentsearch.h"

#include "models/inbox/commentingest.h"
#include "models/inbox/inboxderived.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

class CommentSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void marksTheOriginal_data();
    void marksTheOriginal();
    void newestFirst();
    void longPrefixes_data();
    void longPrefixes();
    void saysWhatIsMissing();
    void harmless_data();
    void harmless();

private:
    std::unique_ptr<TemporaryProject> m_project;
};

namespace {

const QStringList searchedTexts{QStringLiteral("Ο ΚΌΣΜΟΣ είναι όμορφος"), QStringLiteral("κοσμος χωρίς τόνο"),
    QStringLiteral("Ёлка и ежи"), QStringLiteral("елка"), QStringLiteral("The café is open, NEAR the port"),
    QStringLiteral("cafeteria OR bar"), QStringLiteral("love 😀 it"), QStringLiteral("say \"hello\" to c++"),
    QStringLiteral("ﬁne ＦＵＬＬ width"), QStringLiteral("hello big world"), QStringLiteral("big hello")};

void addComments(TemporaryProject &project, const QStringList &texts)
{
    QFuture<Result<ActDone>> done = project.edits().runBatch(
        {QStringLiteral("import.comments"), {}, {}, true}, BatchKind::Import, [texts](Writer &writer, qint64 batch) {
            CommentIngest ingest({1}, {batch}, writer.nowMs());
            CommentBlock block;
            for (int i = 0; i < texts.size(); ++i) {
                CommentBlock::Row &row = block.append();
                row.atMs = 1'700'000'000'000 + i * 1000;
                block.set(row, CommentBlock::RemoteId, QByteArray::number(i));
                block.set(row, CommentBlock::Author, "Zoë Müller");
                block.set(row, CommentBlock::Body, texts.at(i).toUtf8());
            }
            ingest.write(writer, block);
            return true;
        });
    done.waitForFinished();
    QVERIFY(done.result());
}

} // namespace

void CommentSearchTest::initTestCase()
{
    m_project = std::make_unique<TemporaryProject>(NewProject{}, inboxDerived);
    addComments(*m_project, searchedTexts);
    QVERIFY(indexPendingComments(m_project->edits()));
}

void CommentSearchTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QSet<int>>("found");
    const auto row
        = [](const char *query, const QSet<int> &found) { QTest::newRow(query) << QString::fromUtf8(query) << found; };
    row("κόσμος", {0, 1});
    row("ΚΟΣΜΟΣ", {0, 1});
    row("κοσμ", {0, 1});
    row("ёлка", {2, 3});
    row("ЕЛК", {2, 3});
    row("cafe", {4, 5});
    row("cafe ", {4, 5});
    row("cafe open", {4});
    row("near", {4});
    row("or", {5});
    row("NEAR(cafe", {});
    row("hello world", {9});
    row("\"hello world\"", {});
    row("\"big hello\"", {10});
    row("\"hel\"", {});
    row("\"big hel", {10});
    row("hello -big", {9, 10});
    row("full", {8});
    row("fine", {8});
    row("😀", {6});
    row("love 😀", {6});
    row("hello 😀", {});
    row("\"hello\"", {7, 9, 10});
    row("c++", {4, 5, 7});
    row("müller cafe", {4, 5});
    row("zoe", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    row("nothing", {});
    row("", {});
    row("   ", {});
}

void CommentSearchTest::finds()
{
    QFETCH(QString, query);
    const auto answer = CommentSearch(m_project->reader()).find(query);
    QVERIFY(answer);
    QSet<int> found;
    for (const SearchHit &hit : answer->hits)
        found.insert(int(searchedTexts.indexOf(hit.text)));
    QTEST(found, "found");
}

void CommentSearchTest::marksTheOriginal_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("accents") << QStringLiteral("κοσμος") << QStringLiteral("Ο ΚΌΣΜΟΣ!")
                             << QStringList{QStringLiteral("ΚΌΣΜΟΣ")};
    QTest::newRow("prefix") << QStringLiteral("caf") << QStringLiteral("a café, Cafeteria")
                            << QStringList{QStringLiteral("caf"), QStringLiteral("Caf")};
    QTest::newRow("whole word, then prefix")
        << QStringLiteral("the ca") << QStringLiteral("The theatre and the cat")
        << QStringList{QStringLiteral("The"), QStringLiteral("the"), QStringLiteral("ca")};
    QTest::newRow("phrase") << QStringLiteral("\"big world\"") << QStringLiteral("big, world; big world")
                            << QStringList{QStringLiteral("big, world"), QStringLiteral("big world")};
    QTest::newRow("Greek quotes") << QStringLiteral("«big world»") << QStringLiteral("big x world, a big world")
                                  << QStringList{QStringLiteral("big world")};
    QTest::newRow("curly quotes") << QStringLiteral("„big world“") << QStringLiteral("world big, big world")
                                  << QStringList{QStringLiteral("big world")};
    QTest::newRow("emoji") << QStringLiteral("😀") << QStringLiteral("a 😀 b") << QStringList{QStringLiteral("😀")};
    QTest::newRow("markup") << QStringLiteral("img") << QStringLiteral("<img src=x>")
                            << QStringList{QStringLiteral("img")};
}

void CommentSearchTest::marksTheOriginal()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QStringList marked;
    for (const TextSpan &span : SearchTerms(query).hits(text)) {
        marked << text.mid(span.from, span.to - span.from);
        QCOMPARE(span.toCodePoint - span.fromCodePoint, marked.last().toUcs4().size());
    }
    QTEST(marked, "marked");
}

void CommentSearchTest::newestFirst()
{
    const auto answer = CommentSearch(m_project->reader()).find(QStringLiteral("zo"), 3);
    QVERIFY(answer);
    QCOMPARE(answer->hits.size(), 3);
    QCOMPARE(answer->hits.at(0).text, searchedTexts.at(10));
    QCOMPARE(answer->hits.at(2).text, searchedTexts.at(8));
}

void CommentSearchTest::longPrefixes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("every"); // each so many-th comment fits
    QTest::newRow("nearly all with its first letters") << QStringLiteral("summ") << 2;
    QTest::newRow("few of them") << QStringLiteral("sumatr") << 100;
    QTest::newRow("none of them") << QStringLiteral("sumo") << 0;
    QTest::newRow("with a word before") << QStringLiteral("hot summer") << 2;
    QTest::newRow("in a phrase") << QStringLiteral("\"hot summer") << 2;
    QTest::newRow("by the author") << QStringLiteral("mulle") << 1;
}

//! Prefixes that are longer than those of the index are found the same, whichever way is taken.
void CommentSearchTest::longPrefixes()
{
    QFETCH(QString, query);
    QFETCH(int, every);
    constexpr int count = 1000;
    TemporaryProject project(NewProject{}, inboxDerived);
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts << QStringLiteral("%1 hot %2 midsummer")
                     .arg(i)
                     .arg(i % 100 == 0    ? QStringLiteral("Sumatra summers")
                             : i % 2 == 0 ? QStringLiteral("SUMMERS")
                                          : QStringLiteral("sums"));
    addComments(project, texts);
    QVERIFY(indexPendingComments(project.edits()));
    for (const int limit : {1, 100, 5000}) {
        const auto answer = CommentSearch(project.reader()).find(query, limit);
        QVERIFY(answer);
        const int all = every == 0 ? 0 : count / every - (query == QStringLiteral("\"hot summer") ? count / 100 : 0);
        QCOMPARE(answer->hits.size(), std::min(all, limit));
        for (qsizetype i = 1; i < answer->hits.size(); ++i)
            QVERIFY(answer->hits.at(i).id.value < answer->hits.at(i - 1).id.value);
    }
}

void CommentSearchTest::saysWhatIsMissing()
{
    TemporaryProject project(NewProject{}, inboxDerived);
    addComments(project, {QStringLiteral("one"), QStringLiteral("two")});
    QCOMPARE(CommentSearch(project.reader()).find(QStringLiteral("one"))->notIndexed, 2);
    QVERIFY(indexPendingComments(project.edits()));
    QCOMPARE(CommentSearch(project.reader()).find(QStringLiteral("one"))->notIndexed, 0);
    QCOMPARE(CommentSearch(project.reader()).find(QStringLiteral("one"))->hits.size(), 1);
}

void CommentSearchTest::harmless_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
        {"\"", "\"\"", "\"\"\"", "*", "a*", "*a", "AND", "AND OR NOT", "NOT", "NEAR(a b, 5)", "text:x", "author : x",
            "-a", "^a", "{a b}:c", "a + b", "(", ")", "((a", "a OR", "'", "';--", "%", "_", "\\", "a\tb\nc"})
        QTest::newRow(query) << QString::fromUtf8(query);
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("lone surrogate") << QString(QChar(0xD800));
    QTest::newRow("long") << QString(100'000, QLatin1Char('a'));
    QTest::newRow("many words") << QStringLiteral("a ").repeated(50'000);
}

void CommentSearchTest::harmless()
{
    QFETCH(QString, query);
    QVERIFY(CommentSearch(m_project->reader()).find(query));
}

STOA_TEST(CommentSearchTest)
#include "commentsearch_test.moc"
