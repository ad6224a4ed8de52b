// SPDX-License-Identifier: GPL-3.0-or-later
// Contests: the draw that anybody can repeat, the conditions, participants from comments and files, the edits.
#include "models/inbox/personedits.h"
#include "models/planning/contestcheck.h"
#include "models/planning/contestchecklist.h"
#include "models/planning/contestdraw.h"
#include "models/planning/contestedits.h"
#include "models/planning/contestfile.h"
#include "tests/support/builders.h"
#include "tests/support/roundtrip.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

using Act = std::function<QFuture<Result<ActDone>>()>;

const WallTime contestStart{QDate(2026, 11, 10), QTime(9, 0)};
const WallTime contestEnd{QDate(2026, 11, 20), QTime(18, 0)}; // before the moment at which tests stand

ContestTerms endedTerms()
{
    ContestTerms terms;
    terms.name = QStringLiteral("Win a basket");
    terms.starts = contestStart;
    terms.ends = contestEnd;
    terms.prize = QStringLiteral("A basket");
    return terms;
}

ContestTerms runningTerms()
{
    ContestTerms terms = endedTerms();
    terms.ends = {QDate(2026, 12, 20), QTime(18, 0)};
    return terms;
}

ContestEntry namedEntry(const QString &name, const QString &text = QStringLiteral("me"))
{
    ContestEntry entry;
    entry.name = name;
    entry.facts.commented = true;
    entry.facts.atMs = resolve({QDate(2026, 11, 15), QTime(12, 0)}, QTimeZone("Europe/Athens")).utcMs;
    entry.facts.text = text;
    return entry;
}

//! Without an entry in the history.
void prepareRows(TemporaryProject &project, EditService::Work work)
{
    if (!resultOf(project.edits().maintain(std::move(work))))
        qFatal("the rows of a test could not be written");
}

//! A contest with five participants and a seed, written without an entry in the history.
ContestId makeContest(
    TemporaryProject &project, bool ended, const QString &seed = QStringLiteral("stoa"), int winners = 1)
{
    ContestTerms terms = ended ? endedTerms() : runningTerms();
    terms.winners = winners;
    const ContestId id{makeId(testNowMs)};
    prepareRows(project, [&](Writer &writer) {
        writer.exec("INSERT INTO contest (id, name, starts, ends, winners, conditions, seed, seed_hash)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            id, terms.name, terms.starts.toString(), terms.ends.toString(), winners, terms.conditions.toJson(), seed,
            seed.isEmpty() ? QString() : seedSha256(seed));
        qint64 at = id.value;
        for (const char *name : {"Boris", "@Anna", "Ελένη", "Maria  K", "Собака"})
            writer.exec("INSERT INTO contest_entry (id, contest_id, name, facts) VALUES (?, ?, ?, ?)", ++at, id,
                QString::fromUtf8(name), namedEntry({}).facts.toJson());
    });
    return id;
}

Contest contestIn(TemporaryProject &project, ContestId id)
{
    return ContestQueries(project.reader()).contest(id).value_or(Contest{});
}

QList<ContestEntryId> entryIds(TemporaryProject &project, ContestId id)
{
    QList<ContestEntryId> ids;
    for (const ContestEntry &entry : ContestQueries(project.reader()).entries(id).value_or({}))
        ids.append(entry.id);
    return ids;
}

CommentId makeContestComment(TemporaryProject &project, AccountId account, const QString &author, const QString &text,
    const QString &postRef, qint64 atMs = testNowMs - 5LL * 86'400'000)
{
    const qint64 id = makeId(atMs);
    prepareRows(project, [&](Writer &writer) {
        writer.exec("INSERT OR IGNORE INTO person (id, account_id, remote_id, name) VALUES (?, ?, ?, ?)", id, account,
            author, author);
        const auto person
            = writer.integer("SELECT id FROM person WHERE account_id = ? AND remote_id = ?", account, author);
        writer.exec(
            "INSERT INTO comment (id, account_id, import_id, remote_id, at_ms, person_id, author, text, post_ref)"
            " VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)",
            id, account, QString::number(id), atMs, person, author, text, postRef);
        writer.exec("INSERT INTO search_pending (comment_id) VALUES (?)", id);
    });
    return {id};
}

template <typename Call>
EditCase onContest(const char *name, bool ended, Call call)
{
    return {name, [ended, call](TemporaryProject &project) -> Act {
                const ContestId id = makeContest(project, ended);
                return [&project, id, call] { return call(ContestEdits(project.edits()), project, id); };
            }};
}

QList<EditCase> contestCases()
{
    return {
        {"create",
            [](TemporaryProject &project) -> Act {
                const PostId post = makePost(project);
                return [&project, post] {
                    ContestTerms terms = runningTerms();
                    terms.post = post;
                    return ContestEdits(project.edits()).create(terms);
                };
            }},
        onContest("change", false,
            [](ContestEdits edits, TemporaryProject &, ContestId id) {
                ContestTerms terms = runningTerms();
                terms.kind = ContestKind::Quiz;
                terms.conditions.answers = {QStringLiteral("octopus")};
                return edits.change(id, terms);
            }),
        onContest("remove", true,
            [](ContestEdits edits, TemporaryProject &project, ContestId id) {
                return edits.remove(contestIn(project, id));
            }),
        onContest("tick", false,
            [](ContestEdits edits, TemporaryProject &, ContestId id) {
                return edits.tick(id, QStringLiteral("law"), true);
            }),
        {"makeSeed",
            [](TemporaryProject &project) -> Act {
                const ContestId id = makeContest(project, false, {});
                return [&project, id] { return ContestEdits(project.edits()).makeSeed(id); };
            }},
        {"takeComments",
            [](TemporaryProject &project) -> Act {
                const ContestId id = makeContest(project, false);
                makeContestComment(project, makeAccount(project), QStringLiteral("nikos"), QStringLiteral("me"), {});
                return [&project, id] { return ContestEdits(project.edits()).takeComments(id, {}); };
            }},
        onContest("takeEntries", false,
            [](ContestEdits edits, TemporaryProject &, ContestId id) {
                return edits.takeEntries(id, {namedEntry(QStringLiteral("new"))}, QStringLiteral("list.csv"));
            }),
        onContest("removeEntries", false,
            [](ContestEdits edits, TemporaryProject &project, ContestId id) {
                return edits.removeEntries(id, entryIds(project, id).first(2));
            }),
        onContest("setFact", false,
            [](ContestEdits edits, TemporaryProject &project, ContestId id) {
                return edits.setFact(id, entryIds(project, id).first(2), ContestCondition::Followed, true);
            }),
        onContest("refuseEntries", false,
            [](ContestEdits edits, TemporaryProject &project, ContestId id) {
                return edits.refuseEntries(id, entryIds(project, id).first(1), QStringLiteral("bought followers"));
            }),
        onContest("draw", true, [](ContestEdits edits, TemporaryProject &, ContestId id) { return edits.draw(id); }),
        {"refuseWinner",
            [](TemporaryProject &project) -> Act {
                const ContestId id = makeContest(project, true);
                const Contest contest = contestIn(project, id);
                const auto checked = ContestQueries(project.reader()).checked(contest).value_or({});
                const auto minutes = drawContest(contest, checked, QTimeZone("Europe/Athens"), testNowMs);
                prepareRows(project, [&](Writer &writer) {
                    writer.exec("UPDATE contest SET minutes = ? WHERE id = ?", minutes->toJson(), id);
                });
                return [&project, id] {
                    return ContestEdits(project.edits()).refuseWinner(id, 0, QStringLiteral("under age"));
                };
            }},
    };
}

QStringList unmetOf(const CheckedEntry &checked)
{
    static const QStringList names{QStringLiteral("no_name"), QStringLiteral("refused"), QStringLiteral("commented"),
        QStringLiteral("followed"), QStringLiteral("reposted"), QStringLiteral("early"), QStringLiteral("late"),
        QStringLiteral("mentions"), QStringLiteral("hashtag"), QStringLiteral("answer"), QStringLiteral("staff"),
        QStringLiteral("again")};
    QStringList words;
    for (const ContestCondition kind : checked.unmet)
        words.append(names.at(int(kind)));
    for (const ContestCondition kind : checked.unknown)
        words.append(QLatin1Char('?') + names.at(int(kind)));
    return words;
}

} // namespace

class ContestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- the draw

    //! The expected values were computed by a program of twenty lines in another language, from the words in
    //! contestdraw.h.
    void drawsAsComputedElsewhere()
    {
        const QString seed = QStringLiteral("stoa");
        QCOMPARE(drawOrder(seed, 1, 1), QList<qsizetype>({0}));
        QCOMPARE(drawOrder(seed, 3, 2), QList<qsizetype>({2, 1}));
        QCOMPARE(drawOrder(seed, 10, 10), QList<qsizetype>({5, 7, 1, 0, 6, 4, 8, 3, 9, 2}));
        QCOMPARE(drawOrder(seed, 1000, 5), QList<qsizetype>({765, 457, 785, 311, 936}));
        QCOMPARE(seedSha256(seed), QStringLiteral("d7636f263b7a8893d2412b7c7f435a6ac2027a6633356297921518eddf3af794"));
        QList<QByteArray> users;
        for (int i = 1; i <= 20; ++i)
            users.append("user" + QByteArray::number(i));
        users = participantList(users);
        QCOMPARE(participantSha256(users),
            QStringLiteral("385f8a29a6bf6a20164a4de985edf26e884854db9c613697ff90877751fdd9a0"));
        QList<QByteArray> winners;
        for (const qsizetype at : drawOrder(QStringLiteral("2026-12-24 spring"), 20, 5))
            winners.append(users.at(at));
        QCOMPARE(winners, QList<QByteArray>({"user19", "user13", "user5", "user7", "user17"}));
    }

    void keysAreOnePerson()
    {
        QCOMPARE(participantKey(u"@Anna"), QByteArray("anna"));
        QCOMPARE(participantKey(u" ＠Ánna "), QByteArray("anna"));
        QCOMPARE(participantKey(u"Maria \t K"), QByteArray("maria k"));
        QCOMPARE(participantKey(u" @ "), QByteArray());
        for (const QStringView name : {u"@Anna", u"ΕΛΈΝΗ", u"Maria  K", u"@@x", u"ﬁ\u00A0ne"})
            QCOMPARE(participantKey(QString::fromUtf8(participantKey(name))), participantKey(name));
        QCOMPARE(participantList({"b", "a", "", "b"}), QList<QByteArray>({"a", "b"}));
        QCOMPARE(participantText({"a", "b"}), QByteArray("a\nb\n"));
    }

    void morePlacesChangeNoEarlierOnes()
    {
        const auto all = drawOrder(QStringLiteral("x"), 500, 500);
        QCOMPARE(QSet<qsizetype>(all.cbegin(), all.cend()).size(), 500);
        for (const qsizetype places : {1, 7, 499})
            QCOMPARE(drawOrder(QStringLiteral("x"), 500, places), all.first(places));
        QVERIFY(drawOrder(QStringLiteral("y"), 500, 500) != all);
        QVERIFY(drawOrder(QStringLiteral("x"), 0, 3).isEmpty());
    }

    //! Each of six comes first about as often: chi square with 5 degrees of freedom, far beyond any luck at 30.
    void everybodyHasTheSameChance()
    {
        QList<int> first(6, 0);
        for (int seed = 0; seed < 6000; ++seed)
            ++first[drawOrder(QString::number(seed), 6, 1).constFirst()];
        double chiSquare = 0;
        for (const int count : first)
            chiSquare += (count - 1000.0) * (count - 1000.0) / 1000.0;
        QVERIFY2(chiSquare < 30, qPrintable(QString::number(chiSquare)));
    }

    void seedsAreLongAndNew()
    {
        const QString seed = makeSeed();
        QCOMPARE(seed.size(), 64);
        QVERIFY(seed != makeSeed());
    }

    // ---- conditions

    void conditionsOfOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("unmet");
        const QString good = QStringLiteral("@nikos @maria #Basket octopus");
        const QString noon = QStringLiteral("2026-11-15T12:00");
        const auto row
            = [](const char *title, const QString &name, const QString &text, const QString &at, const char *unmet) {
                  QTest::newRow(title) << name << text << at << QString::fromLatin1(unmet);
              };
        row("all met", QStringLiteral("anna"), good, noon, "");
        row("at the start", QStringLiteral("anna"), good, contestStart.toString(), "");
        row("before the start", QStringLiteral("anna"), good, QStringLiteral("2026-11-10T08:59"), "early");
        row("at the end", QStringLiteral("anna"), good, contestEnd.toString(), "late");
        row("nobody", QStringLiteral(" @"), good, noon, "no_name");
        row("staff", QStringLiteral("@Shop Owner"), good, noon, "staff");
        row("our account", QStringLiteral("our_shop"), good, noon, "staff");
        row("one friend twice", QStringLiteral("anna"), QStringLiteral("@nikos @Nikos. #basket octopus"), noon,
            "mentions");
        row("herself", QStringLiteral("anna"), QStringLiteral("@anna @nikos #basket octopus"), noon, "mentions");
        row("us", QStringLiteral("anna"), QStringLiteral("@our_shop @nikos #basket octopus"), noon, "mentions");
        row("an address", QStringLiteral("anna"), QStringLiteral("a@b.example @nikos #basket octopus"), noon,
            "mentions");
        row("another hashtag", QStringLiteral("anna"), QStringLiteral("@a @b #basketball octopus"), noon, "hashtag");
        row("wrong answer", QStringLiteral("anna"), QStringLiteral("@a @b #basket octopuses"), noon, "answer");
    }

    void conditionsOfOne()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, at);
        QFETCH(QString, unmet);
        ContestTerms terms = endedTerms();
        terms.kind = ContestKind::Quiz;
        terms.conditions.mentions = 2;
        terms.conditions.hashtag = QStringLiteral("#BASKET");
        terms.conditions.answers = {QStringLiteral("squid"), QStringLiteral("Octopus")};
        terms.conditions.staff = {QStringLiteral("shop owner")};
        const QTimeZone zone("Europe/Athens");
        ContestEntry entry = namedEntry(name, text);
        entry.facts.atMs = resolve(WallTime::fromString(at), zone).utcMs;
        const auto checked = checkEntries(terms, {entry}, contestWindow(terms, zone), {QStringLiteral("our_shop")});
        QCOMPARE(unmetOf(checked.constFirst()).join(QLatin1Char(' ')), unmet);
    }

    void whatNobodyKnowsIsSaidAndTakesPart()
    {
        ContestTerms terms = endedTerms();
        terms.kind = ContestKind::RepostDraw;
        terms.conditions.followed = true;
        terms.conditions.mentions = 1;
        ContestEntry listed;
        listed.name = QStringLiteral("anna");
        auto checked = checkEntries(terms, {listed}, contestWindow(terms, QTimeZone::utc()), {});
        QCOMPARE(unmetOf(checked.constFirst()),
            QStringList({QStringLiteral("?commented"), QStringLiteral("?followed"), QStringLiteral("?reposted"),
                QStringLiteral("?late"), QStringLiteral("?mentions")}));
        QVERIFY(checked.constFirst().takesPart());
        listed.facts.followed = false;
        checked = checkEntries(terms, {listed}, contestWindow(terms, QTimeZone::utc()), {});
        QVERIFY(unmetOf(checked.constFirst()).contains(QStringLiteral("followed")));
        QVERIFY(!checked.constFirst().takesPart());
    }

    //! A second try counts when the first does not meet the conditions, and only one of them ever.
    void eachPersonCountsOnce()
    {
        ContestTerms terms = endedTerms();
        terms.conditions.mentions = 1;
        const QList<ContestEntry> entries{namedEntry(QStringLiteral("anna"), QStringLiteral("me")),
            namedEntry(QStringLiteral("Anna"), QStringLiteral("@b")),
            namedEntry(QStringLiteral("@ANNA"), QStringLiteral("@c"))};
        const auto checked = checkEntries(terms, entries, contestWindow(terms, QTimeZone::utc()), {});
        QCOMPARE(unmetOf(checked.at(0)), QStringList{QStringLiteral("mentions")});
        QVERIFY(checked.at(1).takesPart());
        QCOMPARE(unmetOf(checked.at(2)), QStringList{QStringLiteral("again")});
        QCOMPARE(drawnAmong(checked), QList<QByteArray>{"anna"});
    }

    void checklistFollowsTheNetworks()
    {
        const auto ids = [](const QList<ContestPoint> &points) {
            QStringList found;
            for (const ContestPoint &point : points)
                found.append(point.idText());
            return found;
        };
        QVERIFY(ids(contestPoints({})).contains(QStringLiteral("law")));
        QVERIFY(!ids(contestPoints({QStringLiteral("telegram")})).contains(QStringLiteral("facebook.release")));
        const QStringList meta = ids(contestPoints({QStringLiteral("facebook"), QStringLiteral("instagram")}));
        QVERIFY(meta.contains(QStringLiteral("facebook.no_share_to_enter")));
        QVERIFY(meta.contains(QStringLiteral("instagram.no_false_tags")));
        for (const ContestPoint &point :
            contestPoints({QStringLiteral("facebook"), QStringLiteral("youtube"), QStringLiteral("x")}))
            QVERIFY(*point.network == '\0' || QByteArrayView(point.source).startsWith("https://"));
        Contest contest;
        contest.ticked.insert(QStringLiteral("law"), QDate(2026, 11, 1));
        QCOMPARE(openPoints(contest, {}).size(), contestPoints({}).size() - 1);
    }

    // ---- files

    void readsTablesAndLists()
    {
        TemporaryProject project;
        const auto read = [&project](const char *name, const QByteArray &bytes) {
            const QString path = project.folder() + QLatin1Char('/') + QLatin1String(name);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            file.close();
            ImportPlan plan;
            plan.path = path;
            return readContestFile(plan, QTimeZone("Europe/Athens"));
        };
        const auto table = read("a.csv",
            "Username;Date;Comment;Followed\n@anna;15.11.2026 12:00;me @b;yes\n;15.11.2026 12:00;x;no\n"
            "boris;31.02.2026 10:00;x;no\nvera;15.11.2026 13:00;x;perhaps\n\"nik\nos\";15.11.2026 14:00;;нет\n");
        QVERIFY(table.has_value());
        QCOMPARE(table->entries.size(), 2);
        QCOMPARE(table->entries.at(0).name, QStringLiteral("@anna"));
        QCOMPARE(table->entries.at(0).facts.followed, std::optional(true));
        QCOMPARE(table->entries.at(0).facts.atMs,
            std::optional(resolve({QDate(2026, 11, 15), QTime(12, 0)}, QTimeZone("Europe/Athens")).utcMs));
        QCOMPARE(table->entries.at(1).facts.followed, std::optional(false));
        QCOMPARE(table->rejected.size(), 3);
        QCOMPARE(table->rejected.at(0).line, 3);
        QCOMPARE(table->rejected.at(0).column, QStringLiteral("Username"));
        QCOMPARE(table->rejected.at(1).line, 4);
        QCOMPARE(table->rejected.at(1).reason, RejectReason::NoSuchDate);
        QCOMPARE(table->rejected.at(2).reason, RejectReason::UnknownValue);

        const auto list = read("b.txt", "Anna, the first\r\n\r\nboris\n");
        QVERIFY(list.has_value());
        QCOMPARE(list->entries.size(), 2);
        QCOMPARE(list->entries.at(0).name, QStringLiteral("Anna, the first"));
        const auto column = read("c.csv", "anna\nboris\n");
        QVERIFY(column.has_value());
        QCOMPARE(column->entries.size(), 2);
        QCOMPARE(read("d.csv", "colour,size\nred,1\n").error().code, ErrorCode::UnreadableLayout);
        QCOMPARE(read("e.csv", "").error().code, ErrorCode::Empty);
        QCOMPARE(read("f.csv", "name,text\nanna,\"open\n").error().code, ErrorCode::BadSyntax);
    }

    // ---- edits

    void thereAndBack_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < m_cases.size(); ++at)
            QTest::newRow(m_cases.at(at).name) << at;
    }
    void thereAndBack()
    {
        QFETCH(int, at);
        const QString fault = roundTrip(m_cases.at(at));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void takesTheCommentsOfThePost()
    {
        TemporaryProject project;
        const AccountId account = makeAccount(project);
        const PostId post = makePost(project, {.title = QStringLiteral("Basket"), .accounts = {account}});
        prepareRows(project,
            ([&](Writer &writer) { writer.exec("UPDATE variant SET remote_id = 'r1' WHERE post_id = ?", post); }));
        makeContestComment(
            project, account, QStringLiteral("anna"), QStringLiteral("me, please"), QStringLiteral("r1"));
        makeContestComment(project, account, QStringLiteral("boris"), QStringLiteral("ΕΓΏ"), QStringLiteral("Basket"));
        makeContestComment(project, account, QStringLiteral("vera"), QStringLiteral("me"), QStringLiteral("other"));
        makeContestComment(
            project, makeAccount(project), QStringLiteral("greg"), QStringLiteral("me"), QStringLiteral("r1"));
        const ContestId id = makeContest(project, false);
        const ContestQueries queries(project.reader());
        ContestSource source;
        source.post = post;
        QCOMPARE(queries.commentsFor(id, source)->size(), 2);
        source.words = QStringLiteral("εγω");
        QCOMPARE(queries.commentsFor(id, source)->size(), 1);
        source = {};
        source.account = account;
        QCOMPARE(queries.commentsFor(id, source)->size(), 3);
        source.toMs = testNowMs - 6LL * 86'400'000;
        QCOMPARE(queries.commentsFor(id, source)->size(), 0);
        ContestEdits edits(project.edits());
        source = {};
        source.post = post;
        QVERIFY(resultOf(edits.takeComments(id, source)).has_value());
        QCOMPARE(resultOf(edits.takeComments(id, source)).error().code, ErrorCode::Empty);
        const auto entries = queries.entries(id);
        const auto anna = std::find_if(entries->cbegin(), entries->cend(),
            [](const ContestEntry &entry) { return entry.comment.isValid() && entry.name == QLatin1String("anna"); });
        QVERIFY(anna != entries->cend());
        QCOMPARE(anna->facts.text, QStringLiteral("me, please")); // read from the inbox, not copied
        QCOMPARE(project.reader().integer("SELECT count(*) FROM contest_entry WHERE facts LIKE '%please%'"), 0);
    }

    void nothingIsDrawnBeforeTheEnd()
    {
        TemporaryProject project;
        ContestEdits edits(project.edits());
        const ContestId running = makeContest(project, false);
        const auto early = resultOf(edits.draw(running));
        QCOMPARE(early.error().code, ErrorCode::TooEarly);
        QCOMPARE(early.error().args, QStringList{QStringLiteral("2026-12-20T18:00")});
        project.clock().set(resolve({QDate(2026, 12, 20), QTime(17, 59)}, QTimeZone("Europe/Athens")).utcMs);
        QCOMPARE(resultOf(edits.draw(running)).error().code, ErrorCode::TooEarly);
        project.clock().set(resolve({QDate(2026, 12, 20), QTime(18, 0)}, QTimeZone("Europe/Athens")).utcMs);
        QVERIFY(resultOf(edits.draw(running)).has_value());
    }

    void withoutASeedNothingIsDrawn()
    {
        TemporaryProject project;
        ContestEdits edits(project.edits());
        const ContestId id = makeContest(project, true, {});
        QCOMPARE(resultOf(edits.draw(id)).error().code, ErrorCode::Invalid);
        QCOMPARE(resultOf(edits.makeSeed(id)).error().code, ErrorCode::InThePast); // after the end it proves nothing
        const ContestId running = makeContest(project, false, {});
        QVERIFY(resultOf(edits.makeSeed(running)).has_value());
        QCOMPARE(contestIn(project, running).seedSha256, seedSha256(contestIn(project, running).seed));
        QCOMPARE(resultOf(edits.makeSeed(running)).error().code, ErrorCode::Conflict);
    }

    void theEndStaysBehindTheSeed()
    {
        TemporaryProject project;
        ContestEdits edits(project.edits());
        const ContestId id = makeContest(project, false, {});
        ContestTerms terms = contestIn(project, id).terms;
        const WallTime end = terms.ends;
        QVERIFY(resultOf(edits.makeSeed(id)).has_value());
        terms.ends = {end.date.addDays(2), end.time}; // longer is fair
        QVERIFY(resultOf(edits.change(id, terms)).has_value());
        const ContestWindow window = contestWindow(terms, QTimeZone("Europe/Athens"));
        project.clock().set(*window.toMs - 60'000);
        terms.ends = {end.date.addDays(1), end.time};
        QCOMPARE(resultOf(edits.change(id, terms)).error().code, ErrorCode::InThePast); // whoever is in knows the seed
        project.clock().set(*window.toMs);
        terms.ends = {end.date.addDays(9), end.time};
        QCOMPARE(resultOf(edits.change(id, terms)).error().code, ErrorCode::InThePast); // until the right one is in
        terms.ends = {end.date.addDays(2), end.time};
        terms.prize = QStringLiteral("Two prizes");
        QVERIFY(resultOf(edits.change(id, terms)).has_value());
    }

    void aDrawStandsAndTheNextComesIn()
    {
        TemporaryProject project;
        ContestEdits edits(project.edits());
        const ContestId id = makeContest(project, true, QStringLiteral("stoa"), 2);
        QVERIFY(resultOf(edits.draw(id)).has_value());
        ContestMinutes minutes = *contestIn(project, id).minutes;
        // The list and the first three places were computed elsewhere: anna, boris, ελενη.
        QCOMPARE(
            minutes.listSha256, QStringLiteral("8605f2d6e003700d4de74d86bb0afa3b21ed6dbcfe7b128c5dfcf162d9366c08"));
        QCOMPARE(minutes.participants, 5);
        QCOMPARE(minutes.places.size(), 2);
        QCOMPARE(minutes.places.at(0).name, QStringLiteral("@Anna"));
        QCOMPARE(minutes.places.at(1).name, QStringLiteral("Boris"));
        QCOMPARE(resultOf(edits.draw(id)).error().code, ErrorCode::AlreadyDrawn);
        QCOMPARE(resultOf(edits.change(id, endedTerms())).error().code, ErrorCode::AlreadyDrawn);
        QCOMPARE(resultOf(edits.removeEntries(id, entryIds(project, id))).error().code, ErrorCode::AlreadyDrawn);
        QCOMPARE(resultOf(edits.refuseWinner(id, 0, QStringLiteral(" "))).error().code, ErrorCode::Invalid);
        QVERIFY(resultOf(edits.refuseWinner(id, 0, QStringLiteral("under age"))).has_value());
        minutes = *contestIn(project, id).minutes;
        QCOMPARE(minutes.places.size(), 3);
        QCOMPARE(minutes.places.at(0).refused, QStringLiteral("under age"));
        QCOMPARE(minutes.places.at(2).name, QStringLiteral("Ελένη"));
        QCOMPARE(minutes.winners().size(), 2);
        QCOMPARE(resultOf(edits.refuseWinner(id, 0, QStringLiteral("again"))).error().code, ErrorCode::NotFound);
        QVERIFY(resultOf(project.edits().undo()).has_value());
        QVERIFY(resultOf(project.edits().undo()).has_value());
        QVERIFY(resultOf(edits.draw(id)).has_value()); // taken back and drawn again: the same
        QCOMPARE(contestIn(project, id).minutes->places.at(0).name, QStringLiteral("@Anna"));
    }

    void everybodyGetsABonus()
    {
        TemporaryProject project;
        ContestEdits edits(project.edits());
        const ContestId id = makeContest(project, true, {});
        ContestTerms terms = endedTerms();
        terms.kind = ContestKind::Bonus;
        QVERIFY(resultOf(edits.change(id, terms)).has_value());
        QVERIFY(resultOf(edits.draw(id)).has_value());
        QCOMPARE(contestIn(project, id).minutes->places.size(), 5);
    }

    void badTermsAreRefused()
    {
        TemporaryProject project;
        ContestEdits edits(project.edits());
        ContestTerms terms = runningTerms();
        terms.name = QStringLiteral("  ");
        QCOMPARE(resultOf(edits.create(terms)).error().args, QStringList{QStringLiteral("name")});
        terms = runningTerms();
        terms.ends = terms.starts;
        QCOMPARE(resultOf(edits.create(terms)).error().args, QStringList{QStringLiteral("ends")});
        terms = runningTerms();
        terms.winners = 0;
        QCOMPARE(resultOf(edits.create(terms)).error().args, QStringList{QStringLiteral("winners")});
    }

    //! Erased among the participants and the winners too, by the comment and in lists of names.
    void anErasedPersonIsInNoContest()
    {
        TemporaryProject project;
        const AccountId account = makeAccount(project);
        const ContestId id = makeContest(project, true);
        makeContestComment(project, account, QStringLiteral("anastasia"), QStringLiteral("me"), {});
        ContestEdits edits(project.edits());
        QVERIFY(resultOf(edits.takeComments(id, {})).has_value());
        QVERIFY(resultOf(edits.takeEntries(id, {namedEntry(QStringLiteral("@anastasia"))}, {})).has_value());
        ContestTerms terms = endedTerms();
        terms.winners = 6;
        QVERIFY(resultOf(edits.change(id, terms)).has_value());
        QVERIFY(resultOf(edits.draw(id)).has_value());
        QVERIFY(project.reader().text("SELECT minutes FROM contest")->contains(QStringLiteral("anastasia")));
        const auto person = project.reader().integer("SELECT id FROM person WHERE name = 'anastasia'");
        const auto erased = resultOf(PersonEdits(project.edits()).forget({*person}));
        QVERIFY2(erased.has_value(), qPrintable(erased ? QString() : errorToken(erased.error().code)));
        QVERIFY(!project.reader().text("SELECT minutes FROM contest")->contains(QStringLiteral("anastasia")));
        QVERIFY(project.reader().text("SELECT minutes FROM contest")->contains(QStringLiteral("Boris")));
        QCOMPARE(project.reader().integer("SELECT count(*) FROM contest_entry WHERE name LIKE '%anastasia%'"
                                          " OR remote_id LIKE '%anastasia%'"),
            0);
        QCOMPARE(contestIn(project, id).minutes->places.size(), 6);
        // Nobody can tell who would be next any more.
        QCOMPARE(resultOf(edits.refuseWinner(id, 1, QStringLiteral("x"))).error().code, ErrorCode::Conflict);
    }

    void hostileRowsAreRead()
    {
        TemporaryProject project;
        const ContestId id = makeContest(project, true);
        prepareRows(project, [&](Writer &writer) {
            writer.exec("UPDATE contest SET conditions = '[[1]]', checklist = 'x', winners = -7, kind = 'odd',"
                        " starts = 'never', minutes = '{\"places\":[7,{\"entry\":9}]}' WHERE id = ?",
                id);
            writer.exec("UPDATE contest_entry SET facts = '{\"at_ms\":\"1e99\",\"followed\":\"x\"}'");
        });
        const Contest contest = contestIn(project, id);
        QCOMPARE(contest.terms.winners, 1);
        QCOMPARE(contest.terms.kind, ContestKind::Draw);
        QCOMPARE(contest.minutes->places.size(), 2);
        QCOMPARE(ContestQueries(project.reader()).checked(contest)->size(), 5);
    }

private:
    QList<EditCase> m_cases = contestCases();
};

STOA_TEST(ContestTest)

#include "contest_test.moc"
