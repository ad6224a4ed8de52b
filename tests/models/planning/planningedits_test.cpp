// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit of the plan there and back: do, undo, redo, undo, redo, compared row by row.
#include "models/planning/accountedits.h"
#include "models/planning/labeledits.h"
#include "models/planning/mediaedits.h"
#include "models/planning/postedits.h"
#include "models/planning/settingedits.h"
#include "models/planning/themeedits.h"
#include "models/planning/themequeries.h"
#include "models/planning/variantedits.h"
#include "tests/support/builders.h"
#include "tests/support/roundtrip.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

using Act = std::function<QFuture<Result<ActDone>>()>;

const WallTime christmas{QDate(2026, 12, 24), QTime(18, 30)};

PostId fullPost(TemporaryProject &project, const QString &wall = QStringLiteral("2026-12-01T09:00"))
{
    const PostId post = makePost(project,
        {.wall = wall,
            .text = QStringLiteral("Καλημέρα"),
            .theme = makeTheme(project),
            .campaign = makeCampaign(project),
            .accounts = {makeAccount(project), makeAccount(project)},
            .labels = {makeLabel(project)}});
    makeAttachment(project, post, makeMedia(project), QStringLiteral("a cup"));
    return post;
}

//! Cases of PostEdits that need one full post.
template <typename Call>
EditCase onPost(const char *name, Call call)
{
    return {name, [call](TemporaryProject &project) -> Act {
                const PostId post = fullPost(project);
                return [&project, post, call] { return call(PostEdits(project.edits()), post); };
            }};
}

template <typename Call>
EditCase onIdeas(const char *name, Call call)
{
    return {name, [call](TemporaryProject &project) -> Act {
                const QList<PostId> ideas{fullPost(project, {}), makePost(project), makePost(project)};
                return [&project, ideas, call] { return call(PostEdits(project.edits()), ideas); };
            }};
}

QList<EditCase> postCases()
{
    return {
        {"create",
            [](TemporaryProject &project) -> Act {
                const NewPost post{.at = christmas,
                    .theme = makeTheme(project),
                    .text = QStringLiteral("new"),
                    .accounts = {makeAccount(project)},
                    .labels = {makeLabel(project)}};
                return [&project, post] { return PostEdits(project.edits()).create(post); };
            }},
        {"create from theme",
            [](TemporaryProject &project) -> Act {
                makeAccount(project);
                const ThemeId theme = makeTheme(project);
                return [&project, theme] {
                    return PostEdits(project.edits()).createFromTheme(theme, {QDate(2026, 12, 7), {}});
                };
            }},
        onPost("reschedule", [](PostEdits edits, PostId post) { return edits.reschedule({post}, christmas); }),
        onPost("move days", [](PostEdits edits, PostId post) { return edits.moveDays({post}, 3); }),
        onPost("move to day", [](PostEdits edits, PostId post) { return edits.moveToDay({post}, QDate(2026, 12, 5)); }),
        onPost("undate", [](PostEdits edits, PostId post) { return edits.undate({post}); }),
        onIdeas("date ideas",
            [](PostEdits edits, const QList<PostId> &ideas) { return edits.reschedule(ideas, christmas); }),
        onIdeas("reorder ideas",
            [](PostEdits edits, const QList<PostId> &ideas) { return edits.reorderTray({ideas.at(2)}, ideas.at(0)); }),
        onPost("copy", [](PostEdits edits, PostId post) { return edits.copy({post}, christmas); }),
        onPost("copy to day", [](PostEdits edits, PostId post) { return edits.copyToDay({post}, QDate(2026, 12, 5)); }),
        onPost("copy to tray", [](PostEdits edits, PostId post) { return edits.copyToTray({post}); }),
        onPost("delete", [](PostEdits edits, PostId post) { return edits.remove({post}); }),
        onPost("text", [](PostEdits edits, PostId post) { return edits.setText(post, QStringLiteral("other")); }),
        onPost("title", [](PostEdits edits, PostId post) { return edits.setTitle(post, QStringLiteral("other")); }),
        onPost("link",
            [](PostEdits edits, PostId post) { return edits.setLink(post, QStringLiteral("https://example.org")); }),
        onPost("notes", [](PostEdits edits, PostId post) { return edits.setNotes(post, QStringLiteral("ask Maria")); }),
        onPost("status", [](PostEdits edits, PostId post) { return edits.setStatus({post}, PostStatus::Approved); }),
        onPost("kind", [](PostEdits edits, PostId post) { return edits.setKind({post}, PostKind::Video); }),
        onPost("purpose", [](PostEdits edits, PostId post) { return edits.setPurpose({post}, PostPurpose::Selling); }),
        onPost("no theme", [](PostEdits edits, PostId post) { return edits.setTheme({post}, {}); }),
        onPost("no campaign", [](PostEdits edits, PostId post) { return edits.setCampaign({post}, {}); }),
        onPost("published", [](PostEdits edits, PostId post) { return edits.markPublished({post}); }),
        {"relabel",
            [](TemporaryProject &project) -> Act {
                const LabelId old = makeLabel(project, QStringLiteral("old"));
                const LabelId other = makeLabel(project, QStringLiteral("new"));
                const PostId post = makePost(project, {.labels = {old}});
                return
                    [&project, post, old, other] { return PostEdits(project.edits()).relabel({post}, {other}, {old}); };
            }},
    };
}

QList<EditCase> variantCases()
{
    return {
        {"add account",
            [](TemporaryProject &project) -> Act {
                const PostId post = makePost(project);
                const AccountId account = makeAccount(project);
                return
                    [&project, post, account] { return VariantEdits(project.edits()).addAccounts({post}, {account}); };
            }},
        {"remove account",
            [](TemporaryProject &project) -> Act {
                const AccountId account = makeAccount(project);
                const PostId post = makePost(project, {.accounts = {account}});
                return [&project, post, account] {
                    return VariantEdits(project.edits()).removeAccounts({post}, {account});
                };
            }},
        {"set accounts",
            [](TemporaryProject &project) -> Act {
                const PostId post = makePost(project, {.accounts = {makeAccount(project)}});
                const AccountId other = makeAccount(project);
                return [&project, post, other] { return VariantEdits(project.edits()).setAccounts(post, {other}); };
            }},
        {"variant text",
            [](TemporaryProject &project) -> Act {
                const AccountId account = makeAccount(project);
                const VariantId variant = variantOf(project, makePost(project, {.accounts = {account}}), account);
                return [&project, variant] {
                    return VariantEdits(project.edits()).setText(variant, QStringLiteral("here"));
                };
            }},
        {"variant follows again",
            [](TemporaryProject &project) -> Act {
                const AccountId account = makeAccount(project);
                const VariantId variant = variantOf(project, makePost(project, {.accounts = {account}}), account);
                resultOf(project.edits().maintain([variant](Writer &writer) {
                    writer.exec("UPDATE variant SET text = 'own' WHERE id = ?", variant);
                })).has_value();
                return [&project, variant] { return VariantEdits(project.edits()).follow(variant); };
            }},
        {"variant published",
            [](TemporaryProject &project) -> Act {
                const AccountId account = makeAccount(project);
                const VariantId variant = variantOf(project, makePost(project, {.accounts = {account}}), account);
                return [&project, variant] {
                    return VariantEdits(project.edits())
                        .setPublishedAt(variant, QStringLiteral("https://example.org/1"));
                };
            }},
    };
}

QList<EditCase> projectCases()
{
    return {
        {"create account",
            [](TemporaryProject &project) -> Act {
                Account account;
                account.network = QStringLiteral("mastodon");
                account.handle = QStringLiteral("@cafe@example.social");
                return [&project, account] { return AccountEdits(project.edits()).create(account); };
            }},
        {"change account",
            [](TemporaryProject &project) -> Act {
                Account account;
                account.id = makeAccount(project);
                account.network = QStringLiteral("x");
                account.handle = QStringLiteral("cafe");
                account.rhythm = {3, 5, QStringLiteral("week")};
                return [&project, account] { return AccountEdits(project.edits()).change(account); };
            }},
        {"archive account",
            [](TemporaryProject &project) -> Act {
                const AccountId account = makeAccount(project);
                return [&project, account] { return AccountEdits(project.edits()).setArchived(account, true); };
            }},
        {"reorder accounts",
            [](TemporaryProject &project) -> Act {
                const QList<AccountId> accounts{makeAccount(project), makeAccount(project)};
                return [&project, accounts] {
                    return AccountEdits(project.edits()).reorder({accounts.at(1), accounts.at(0)});
                };
            }},
        {"delete account",
            [](TemporaryProject &project) -> Act {
                const AccountId account = makeAccount(project);
                makeTheme(project, {.accounts = {account}});
                return [&project, account] { return AccountEdits(project.edits()).remove(account); };
            }},
        {"create label",
            [](TemporaryProject &project) -> Act {
                return [&project] { return LabelEdits(project.edits()).create({{}, QStringLiteral("vip"), {}}); };
            }},
        {"change label",
            [](TemporaryProject &project) -> Act {
                const LabelId label = makeLabel(project);
                return [&project, label] {
                    return LabelEdits(project.edits()).change({label, QStringLiteral("vip"), {}});
                };
            }},
        {"delete label",
            [](TemporaryProject &project) -> Act {
                const LabelId label = makeLabel(project);
                makePost(project, {.labels = {label}});
                return [&project, label] { return LabelEdits(project.edits()).remove(label); };
            }},
        {"create campaign",
            [](TemporaryProject &project) -> Act {
                return [&project] {
                    return CampaignEdits(project.edits()).create({{}, QStringLiteral("Easter"), {}, {}, {}});
                };
            }},
        {"change campaign",
            [](TemporaryProject &project) -> Act {
                const Campaign campaign{makeCampaign(project), QStringLiteral("Easter"), QDate(2027, 4, 1),
                    QDate(2027, 5, 3), QStringLiteral("#aa0000")};
                return [&project, campaign] { return CampaignEdits(project.edits()).change(campaign); };
            }},
        {"delete campaign",
            [](TemporaryProject &project) -> Act {
                const CampaignId campaign = makeCampaign(project);
                makePost(project, {.campaign = campaign});
                return [&project, campaign] { return CampaignEdits(project.edits()).remove(campaign); };
            }},
        {"setting",
            [](TemporaryProject &project) -> Act {
                return [&project] { return SettingEdits(project.edits()).setDragStep(30); };
            }},
        {"zone",
            [](TemporaryProject &project) -> Act {
                fullPost(project);
                makePost(project, {.wall = QStringLiteral("2026-11-01T10:00"), .status = QStringLiteral("published")});
                return [&project] { return SettingEdits(project.edits()).setZone(QStringLiteral("America/New_York")); };
            }},
    };
}

ThemeContent otherTheme()
{
    ThemeContent content;
    content.weekday = 2;
    content.name = QStringLiteral("Tuesday Tip");
    content.hashtag = QStringLiteral("TuesdayTip");
    content.prompts = {QStringLiteral("How to keep beans")};
    content.defaultTime = QTime(13, 30);
    return content;
}

//! Cases of ThemeEdits with two alternatives of one day; the first has a post and an account of its own.
template <typename Call>
EditCase onThemes(const char *name, Call call)
{
    return {name, [call](TemporaryProject &project) -> Act {
                const ThemeId first = makeTheme(project, {.accounts = {makeAccount(project)}});
                const ThemeId second = makeTheme(
                    project, {.hashtag = QStringLiteral("MusicMonday"), .name = QStringLiteral("Music Monday")});
                makePost(project, {.theme = first});
                const ThemeQueries queries(project.reader());
                const QList<ThemeRow> themes{queries.theme(first).value(), queries.theme(second).value()};
                return [&project, themes, call] { return call(ThemeEdits(project.edits()), themes); };
            }};
}

QList<EditCase> themeCases()
{
    using Themes = QList<ThemeRow>;
    return {
        onThemes("create theme", [](ThemeEdits edits, const Themes &) { return edits.create(otherTheme()); }),
        onThemes("change theme",
            [](ThemeEdits edits, const Themes &themes) { return edits.change(themes.at(0).id, otherTheme()); }),
        onThemes("delete theme", [](ThemeEdits edits, const Themes &themes) { return edits.remove(themes.at(0)); }),
        onThemes(
            "hide theme", [](ThemeEdits edits, const Themes &themes) { return edits.setActive(themes.at(0), false); }),
        onThemes("add themes", [](ThemeEdits edits, const Themes &) { return edits.addPack({otherTheme()}); }),
    };
}

class NoProbe final : public MediaProbe
{
public:
    MediaFacts look(const QByteArray &, const QString &) const override
    {
        return {QStringLiteral("image/png"), 640, 480, 0, QByteArrayLiteral("thumb")};
    }
};

//! Cases of MediaEdits on a post with two attachments.
template <typename Call>
EditCase onMedia(const char *name, Call call)
{
    return {name, [call](TemporaryProject &project) -> Act {
                const PostId post = makePost(project);
                const QList<qint64> both{makeAttachment(project, post, makeMedia(project)),
                    makeAttachment(project, post, makeMedia(project, QStringLiteral("saucer.png")))};
                return [&project, post, both, call] {
                    static const NoProbe probe;
                    MediaEdits edits(project.edits(), probe, project.path());
                    return call(edits, post, both);
                };
            }};
}

QList<EditCase> mediaCases()
{
    return {
        onMedia("attach bytes",
            [](MediaEdits &edits, PostId post, const QList<qint64> &) {
                return edits.attachContent(post, QStringLiteral("new.png"), QByteArrayLiteral("bytes"));
            }),
        onMedia("detach",
            [](MediaEdits &edits, PostId post, const QList<qint64> &both) { return edits.detach(post, {both.at(0)}); }),
        onMedia("reorder media",
            [](MediaEdits &edits, PostId post, const QList<qint64> &both) {
                return edits.reorder(post, {both.at(1), both.at(0)});
            }),
        onMedia("alt text",
            [](MediaEdits &edits, PostId post, const QList<qint64> &both) {
                return edits.setAlt(post, both.at(0), QStringLiteral("a cup"));
            }),
        {"attach media again",
            [](TemporaryProject &project) -> Act {
                const PostId post = makePost(project);
                const MediaId media = makeMedia(project);
                return [&project, post, media] {
                    static const NoProbe probe;
                    return MediaEdits(project.edits(), probe, project.path()).attach(post, media);
                };
            }},
    };
}

} // namespace

class PlanningEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goThereAndBack_data();
    void goThereAndBack();

private:
    QList<EditCase> m_cases = postCases() + variantCases() + projectCases() + themeCases() + mediaCases();
};

void PlanningEditsTest::goThereAndBack_data()
{
    QTest::addColumn<int>("edit");
    for (int at = 0; at < int(m_cases.size()); ++at)
        QTest::newRow(m_cases.at(at).name) << at;
}

void PlanningEditsTest::goThereAndBack()
{
    QFETCH(int, edit);
    const QString fault = roundTrip(m_cases.at(edit));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

STOA_TEST(PlanningEditsTest)
#include "planningedits_test.moc"
