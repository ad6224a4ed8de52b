// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals and look-ups of accounts, labels, campaigns, and of the queries over posts.
#include "models/planning/accountedits.h"

#include "models/planning/accountqueries.h"
#include "models/planning/labeledits.h"
#include "models/planning/networks.h"
#include "models/planning/postqueries.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

Account accountOn(const char *network, const char *handle)
{
    Account account;
    account.network = QString::fromLatin1(network);
    account.handle = QString::fromLatin1(handle);
    return account;
}

ErrorCode codeOf(QFuture<Result<ActDone>> act)
{
    const Result<ActDone> result = resultOf(act);
    return result ? ErrorCode::None : result.error().code;
}

} // namespace

class AccountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNetworkCanBeHad();
    void handlesAreUniqueOnANetwork();
    void badAccountsAreRefused();
    void usedAccountsStay();
    void accountsAreFoundByName();
    void labelsAreUnique();
    void campaignsEndAfterTheyBegin();
    void filtersCombine_data();
    void filtersCombine();
    void countsDays();
};

void AccountsTest::everyNetworkCanBeHad()
{
    TemporaryProject project;
    AccountEdits edits(project.edits());
    for (const Network &network : networks())
        QCOMPARE(codeOf(edits.create(accountOn(network.token, "cafe"))), ErrorCode::None);
    QCOMPARE(AccountQueries(project.reader()).all().value().size(), networks().size());
}

void AccountsTest::handlesAreUniqueOnANetwork()
{
    TemporaryProject project;
    AccountEdits edits(project.edits());
    QCOMPARE(codeOf(edits.create(accountOn("x", "@Cafe"))), ErrorCode::None);
    QCOMPARE(codeOf(edits.create(accountOn("x", "cafe"))), ErrorCode::Conflict);
    QCOMPARE(codeOf(edits.create(accountOn("vk", "cafe"))), ErrorCode::None);
    Account moved = AccountQueries(project.reader()).all().value().at(1);
    moved.network = QStringLiteral("x");
    QCOMPARE(codeOf(edits.change(moved)), ErrorCode::Conflict);
    moved.handle = QStringLiteral("cafe2");
    QCOMPARE(codeOf(edits.change(moved)), ErrorCode::None);
}

void AccountsTest::badAccountsAreRefused()
{
    TemporaryProject project;
    AccountEdits edits(project.edits());
    QCOMPARE(codeOf(edits.create(accountOn("myspace", "cafe"))), ErrorCode::Invalid);
    QCOMPARE(codeOf(edits.create(accountOn("x", " @ "))), ErrorCode::Invalid);
    Account account = accountOn("x", "cafe");
    account.zone = QStringLiteral("Nowhere/Atlantis");
    QCOMPARE(codeOf(edits.create(account)), ErrorCode::Invalid);
    account.zone.clear();
    account.rhythm = {5, 3, QStringLiteral("week")};
    QCOMPARE(codeOf(edits.create(account)), ErrorCode::Invalid);
    QCOMPARE(codeOf(edits.setArchived({77}, true)), ErrorCode::NotFound);
}

void AccountsTest::usedAccountsStay()
{
    TemporaryProject project;
    AccountEdits edits(project.edits());
    const AccountId used = makeAccount(project);
    makePost(project, {.accounts = {used}});
    const Result<ActDone> refused = resultOf(edits.remove(used));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().args, (QStringList{QStringLiteral("1"), QStringLiteral("0")}));
    QCOMPARE(AccountQueries(project.reader()).postCount(used), 1);
    QCOMPARE(codeOf(edits.setArchived(used, true)), ErrorCode::None);
    QVERIFY(AccountQueries(project.reader()).all().value().isEmpty());
    QCOMPARE(AccountQueries(project.reader()).all(true).value().size(), 1);
}

void AccountsTest::accountsAreFoundByName()
{
    TemporaryProject project;
    const AccountId one = makeAccount(project, {.network = QStringLiteral("x"), .handle = QStringLiteral("cafe")});
    makeAccount(project, {.network = QStringLiteral("vk"), .handle = QStringLiteral("cafe")});
    const AccountId only = makeAccount(project, {.network = QStringLiteral("vk"), .handle = QStringLiteral("bar")});
    const AccountQueries queries(project.reader());
    QCOMPARE(queries.find(QStringLiteral("x:Cafe"))->id, one);
    QCOMPARE(queries.find(QStringLiteral("@bar"))->id, only);
    QVERIFY(!queries.find(QStringLiteral("cafe"))); // which of the two?
    QCOMPARE(queries.account(one)->token(), QStringLiteral("x:cafe"));
    QCOMPARE(queries.account({77}).error().code, ErrorCode::NotFound);
}

void AccountsTest::labelsAreUnique()
{
    TemporaryProject project;
    LabelEdits edits(project.edits());
    QCOMPARE(codeOf(edits.create({{}, QStringLiteral(" Προσφορά "), {}})), ErrorCode::None);
    QCOMPARE(codeOf(edits.create({{}, QStringLiteral("ΠΡΟΣΦΟΡΆ"), {}})), ErrorCode::Conflict);
    QCOMPARE(codeOf(edits.create({{}, QStringLiteral("  "), {}})), ErrorCode::Invalid);
    QVERIFY(findLabel(project.reader(), QStringLiteral("προσφορά")));
    QCOMPARE(codeOf(edits.change({{77}, QStringLiteral("x"), {}})), ErrorCode::NotFound);
}

void AccountsTest::campaignsEndAfterTheyBegin()
{
    TemporaryProject project;
    CampaignEdits edits(project.edits());
    QCOMPARE(codeOf(edits.create({{}, QStringLiteral("Easter"), QDate(2027, 5, 2), QDate(2027, 5, 2), {}})),
        ErrorCode::Invalid);
    const Campaign easter{
        edits.newId(), QStringLiteral("Easter"), QDate(2027, 4, 1), QDate(2027, 5, 3), QStringLiteral("#aa0000")};
    QCOMPARE(codeOf(edits.create(easter)), ErrorCode::None);
    QCOMPARE(readCampaigns(project.reader()).value(), QList<Campaign>{easter});
}

void AccountsTest::filtersCombine_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("found");
    for (const auto &[name, which, found] :
        {std::make_tuple("nothing asked", 0, 4), std::make_tuple("account", 1, 2), std::make_tuple("network", 2, 1),
            std::make_tuple("label", 3, 1), std::make_tuple("theme", 4, 1), std::make_tuple("campaign", 5, 1),
            std::make_tuple("status", 6, 2), std::make_tuple("kind", 7, 1), std::make_tuple("text of a variant", 8, 1),
            std::make_tuple("account and status", 9, 1), std::make_tuple("two kinds", 10, 4)})
        QTest::newRow(name) << which << found;
}

void AccountsTest::filtersCombine()
{
    QFETCH(int, which);
    TemporaryProject project;
    const AccountId instagram = makeAccount(project);
    const AccountId x = makeAccount(project, {.network = QStringLiteral("x")});
    const LabelId label = makeLabel(project);
    const ThemeId theme = makeTheme(project);
    const CampaignId campaign = makeCampaign(project);
    makePost(project, {.wall = QStringLiteral("2026-12-01T09:00"), .accounts = {instagram}, .labels = {label}});
    makePost(project, {.status = QStringLiteral("approved"), .theme = theme, .accounts = {instagram}});
    makePost(project, {.kind = QStringLiteral("video"), .campaign = campaign});
    const PostId variant = makePost(project, {.status = QStringLiteral("approved"), .accounts = {x}});
    QVERIFY(resultOf(project.edits().maintain(
        [variant](Writer &writer) { writer.exec("UPDATE variant SET text = 'Ёлка' WHERE post_id = ?", variant); })));
    PostFilter filter;
    if (which == 1 || which == 9)
        filter.accounts = {instagram};
    if (which == 2)
        filter.networks = {QStringLiteral("x")};
    if (which == 3)
        filter.labels = {label};
    if (which == 4)
        filter.themes = {theme};
    if (which == 5)
        filter.campaigns = {campaign};
    if (which == 6 || which == 9)
        filter.statuses = {PostStatus::Approved};
    if (which == 7)
        filter.kinds = {PostKind::Video};
    if (which == 8)
        filter.text = QStringLiteral("елка");
    if (which == 10)
        filter.kinds = {PostKind::Video, PostKind::Text};
    QCOMPARE(filter.isEmpty(), which == 0);
    QTEST(int(PostQueries(project.reader()).all(filter).value().size()), "found");
}

void AccountsTest::countsDays()
{
    TemporaryProject project;
    for (const char *at : {"2026-12-01T00:00", "2026-12-01T23:59", "2026-12-03T09:00", "2026-12-04T00:00"})
        makePost(project, {.wall = QString::fromLatin1(at)});
    const PostQueries queries(project.reader());
    QCOMPARE(queries.countByDay(QDate(2026, 12, 1), QDate(2026, 12, 4)).value(),
        (QList<std::pair<QDate, int>>{{QDate(2026, 12, 1), 2}, {QDate(2026, 12, 3), 1}}));
    QCOMPARE(queries.between(QDate(2026, 12, 1), QDate(2026, 12, 4)).value().size(), 3);
}

STOA_TEST(AccountsTest)
#include "accounts_test.moc"
