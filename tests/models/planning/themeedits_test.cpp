// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/themeedits.h"

#include "models/planning/startingthemes.h"
#include "models/planning/themequeries.h"

#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

namespace {

ThemeContent testTheme(int weekday, const QString &hashtag)
{
    ThemeContent content;
    content.weekday = weekday;
    content.name = hashtag;
    content.hashtag = hashtag;
    return content;
}

} // namespace

class ThemeEditsTest : public QObject
{
    Q_OBJECT

private:
    test::TemporaryProject *m_project = nullptr;

    Result<ActDone> wait(QFuture<Result<ActDone>> future)
    {
        m_project->edits().waitForIdle();
        return future.result();
    }
    QList<ThemeRow> all() { return ThemeQueries(m_project->reader()).all().value_or({}); }
    void addAccount(qint64 id)
    {
        const auto done = m_project->act("account.create", [id](Writer &writer) {
            writer.exec(
                "INSERT INTO account (id, network, handle) VALUES (?1, 'instagram', ?2)", id, QString::number(id));
        });
        QVERIFY(done.has_value());
    }

private Q_SLOTS:
    void init() { m_project = new test::TemporaryProject; }
    void cleanup()
    {
        delete m_project;
        m_project = nullptr;
    }

    void alternativesTakeTurnsByTheWeek()
    {
        const QDate monday(2026, 11, 23);
        ThemeContent content = testTheme(1, QStringLiteral("MusicMonday"));
        content.everyWeeks = 2;
        content.turn = ThemeContent::turnOf(monday, 2);
        QVERIFY(content.isOn(monday));
        QVERIFY(!content.isOn(monday.addDays(7)));
        QVERIFY(content.isOn(monday.addDays(14)));
        QVERIFY(!content.isOn(monday.addDays(15))); // a Tuesday
        QCOMPARE(ThemeContent::turnOf(monday, 2), ThemeContent::turnOf(monday.addDays(6), 2)); // one week, one turn
        QCOMPARE(ThemeContent::turnOf(QDate(1969, 12, 22), 2), 0); // before the count began
        ThemeEdits edits(m_project->edits());
        QVERIFY(wait(edits.create(content)));
        QCOMPARE(all().first().content, content);
        m_project->edits().undo();
        m_project->edits().waitForIdle();
        QVERIFY(all().isEmpty());
        content.turn = 2;
        QCOMPARE(wait(edits.create(content)).error().code, ErrorCode::Invalid);
    }

    void startingPackInThreeLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("thursday");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("ThrowbackThursday");
        QTest::newRow("Greek") << QStringLiteral("el") << QStringLiteral("ΑναδρομήΠέμπτης");
        QTest::newRow("Russian") << QStringLiteral("ru") << QStringLiteral("ВоспоминанияЧетверга");
    }

    void startingPackInThreeLanguages()
    {
        QFETCH(QString, language);
        const auto pack = startingThemes(language);
        QVERIFY(pack.has_value());
        QCOMPARE(pack->size(), 18); // every alternative named in the product's description
        QVERIFY(wait(ThemeEdits(m_project->edits()).addPack(*pack)).has_value());
        const ThemeQueries queries(m_project->reader());
        for (int weekday = 1; weekday <= 7; ++weekday) {
            QVERIFY(queries.ofWeekday(weekday)->size() >= 2);
            QCOMPARE(queries.shown(weekday)->size(), 1);
        }
        QTEST(queries.shown(4)->first().content.hashtag, "thursday");
        QVERIFY(!queries.shown(4)->first().content.prompts.isEmpty());
        QVERIFY(queries.shown(4)->first().content.defaultTime.isValid());
    }

    void theSamePackTwiceAddsNothing()
    {
        ThemeEdits edits(m_project->edits());
        const auto pack = startingThemes(QStringLiteral("en")).value();
        QVERIFY(wait(edits.addPack(pack)).has_value());
        const auto again = wait(edits.addPack(pack));
        QVERIFY(again.has_value());
        QVERIFY(!again->act.isValid());
        QCOMPARE(all().size(), pack.size());
    }

    void contentIsKeptWhole()
    {
        addAccount(5);
        ThemeContent content = testTheme(3, QStringLiteral("ΣοφίαΤετάρτης"));
        content.prompts = {QStringLiteral("one"), QStringLiteral("two")};
        content.templateText = QStringLiteral("Hello\nworld");
        content.defaultTime = QTime(18, 30);
        content.accounts = {AccountId{5}};
        ThemeEdits edits(m_project->edits());
        const ThemeId id = edits.newId();
        QVERIFY(wait(edits.create(content, id)).has_value());
        QCOMPARE(ThemeQueries(m_project->reader()).theme(id)->content, content);
        content.accounts.clear();
        content.defaultTime = QTime();
        content.active = false;
        QVERIFY(wait(edits.change(id, content)).has_value());
        QCOMPARE(ThemeQueries(m_project->reader()).theme(id)->content, content);
    }

    void chooseShowsOneOfTheAlternativesForTheSameAccounts()
    {
        addAccount(5);
        addAccount(6);
        ThemeEdits edits(m_project->edits());
        ThemeContent forFive = testTheme(1, QStringLiteral("five"));
        forFive.accounts = {AccountId{5}};
        ThemeContent forSix = testTheme(1, QStringLiteral("six"));
        forSix.accounts = {AccountId{6}};
        ThemeContent alsoSix = testTheme(1, QStringLiteral("alsoSix"));
        alsoSix.accounts = {AccountId{6}};
        for (const auto &content : {forFive, forSix, alsoSix, testTheme(2, QStringLiteral("tuesday"))})
            QVERIFY(wait(edits.create(content)).has_value());
        QVERIFY(wait(edits.choose(all().at(2))).has_value());
        const ThemeQueries queries(m_project->reader());
        QCOMPARE(queries.shown(1)->size(), 2);
        QCOMPARE(queries.shown(1, {AccountId{6}})->size(), 1);
        QCOMPARE(queries.shown(1, {AccountId{6}})->first().content.hashtag, QStringLiteral("alsoSix"));
        QCOMPARE(queries.shown(1, {AccountId{5}})->first().content.hashtag, QStringLiteral("five"));
        QCOMPARE(queries.shown(2)->size(), 1);
    }

    void removedThemeLeavesItsPosts()
    {
        ThemeEdits edits(m_project->edits());
        const ThemeId id = edits.newId();
        QVERIFY(wait(edits.create(testTheme(1, QStringLiteral("one")), id)).has_value());
        QVERIFY(m_project
                    ->act("post.create",
                        [id](Writer &writer) { writer.exec("INSERT INTO post (id, theme_id) VALUES (7, ?1)", id); })
                    .has_value());
        QCOMPARE(ThemeQueries(m_project->reader()).postCount(id), 1);
        const QString before = m_project->dump();
        QVERIFY(wait(edits.remove(all().first())).has_value());
        QVERIFY(all().isEmpty());
        QVERIFY(wait(m_project->edits().undo()).has_value());
        QCOMPARE(m_project->dump(), before);
    }

    void badContentIsRefused_data()
    {
        QTest::addColumn<int>("weekday");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("hashtag");
        QTest::newRow("weekday 0") << 0 << QStringLiteral("a") << QStringLiteral("a");
        QTest::newRow("weekday 8") << 8 << QStringLiteral("a") << QStringLiteral("a");
        QTest::newRow("no name") << 1 << QStringLiteral("  ") << QStringLiteral("a");
        QTest::newRow("no hashtag") << 1 << QStringLiteral("a") << QString();
        QTest::newRow("hashtag with a space") << 1 << QStringLiteral("a") << QStringLiteral("a b");
        QTest::newRow("hashtag with its sign") << 1 << QStringLiteral("a") << QStringLiteral("#a");
    }

    void badContentIsRefused()
    {
        QFETCH(int, weekday);
        QFETCH(QString, name);
        QFETCH(QString, hashtag);
        ThemeContent content = testTheme(weekday, hashtag);
        content.name = name;
        const auto done = wait(ThemeEdits(m_project->edits()).create(content));
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, ErrorCode::Invalid);
        QVERIFY(all().isEmpty());
    }

    void everyActComesBackByUndo()
    {
        ThemeEdits edits(m_project->edits());
        const QString empty = m_project->dump();
        QVERIFY(wait(edits.addPack(startingThemes(QStringLiteral("ru")).value())).has_value());
        const QString full = m_project->dump();
        QVERIFY(wait(edits.choose(all().at(1))).has_value());
        QVERIFY(wait(edits.setActive(all().at(5), true)).has_value());
        QVERIFY(wait(m_project->edits().undo()).has_value());
        QVERIFY(wait(m_project->edits().undo()).has_value());
        QCOMPARE(m_project->dump(), full);
        QVERIFY(wait(m_project->edits().undo()).has_value());
        QCOMPARE(m_project->dump(), empty);
    }
};

STOA_TEST(ThemeEditsTest)
#include "themeedits_test.moc"
