// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit of what the composer keeps beside texts: there and back, and what it refuses.
#include "models/planning/hashtagsets.h"
#include "models/planning/linktags.h"
#include "models/planning/ownwords.h"
#include "models/planning/postfieldedits.h"
#include "models/planning/posttemplates.h"
#include "models/planning/postwork.h"
#include "tests/support/builders.h"
#include "tests/support/roundtrip.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

class ComposereditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void refusals();
    void hashtagsAreOffered();
};

namespace {

using Act = std::function<QFuture<Result<ActDone>>()>;

//! Makes what \a prepare makes, without an entry in the history, then does \a edit.
template <typename Prepare, typename Edit>
EditCase prepared(const char *name, Prepare prepare, Edit edit)
{
    return {name, [prepare, edit](TemporaryProject &project) -> Act {
                const auto made = prepare(project);
                return [&project, made, edit] { return edit(project.edits(), made); };
            }};
}

//! Rows that a test needs are written as builders do: not in the history.
void write(TemporaryProject &project, const char *sql)
{
    const Result<> done = resultOf(project.edits().maintain([sql](Writer &writer) { writer.exec(sql); }));
    Q_ASSERT(done.has_value());
}

const HashtagSetId setId{5};
const LinkPresetId presetId{6};
const PostTemplateId templateId{7};
const PostTaskId taskId{8};

bool hasSet(TemporaryProject &project)
{
    write(project, "INSERT INTO hashtag_set (id, name, tags, rank) VALUES (5, 'Food', '#food #eat', 1)");
    return true;
}
bool hasPreset(TemporaryProject &project)
{
    write(project, "INSERT INTO link_preset (id, name, source) VALUES (6, 'All', '{network}')");
    return true;
}
bool hasTemplate(TemporaryProject &project)
{
    write(project, "INSERT INTO post_template (id, name, text) VALUES (7, 'Offer', 'Now {price}')");
    return true;
}
PostId hasTask(TemporaryProject &project)
{
    const PostId post = makePost(project);
    write(project, "INSERT INTO post_task (id, post_id, kind, title) SELECT 8, id, 'text', 'Write' FROM post");
    return post;
}
PostId hasPost(TemporaryProject &project)
{
    return makePost(project);
}
bool nothing(TemporaryProject &)
{
    return true;
}

QList<EditCase> composerListCases()
{
    return {
        prepared("create set", nothing,
            [](EditService &edits, bool) {
                return HashtagSetEdits(edits).create({{}, QStringLiteral("Food"), {QStringLiteral("#food")}});
            }),
        prepared("change set", hasSet,
            [](EditService &edits, bool) {
                return HashtagSetEdits(edits).change({setId, QStringLiteral("Drink"), {QStringLiteral("#tea")}});
            }),
        prepared("remove set", hasSet, [](EditService &edits, bool) { return HashtagSetEdits(edits).remove(setId); }),
        prepared("create preset", nothing,
            [](EditService &edits, bool) {
                return LinkPresetEdits(edits).create(
                    {{}, QStringLiteral("X"), QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}, {}});
            }),
        prepared("change preset", hasPreset,
            [](EditService &edits, bool) {
                return LinkPresetEdits(edits).change(
                    {presetId, QStringLiteral("All"), {}, QStringLiteral("stoa"), {}, {}, {}, {}});
            }),
        prepared("remove preset", hasPreset,
            [](EditService &edits, bool) { return LinkPresetEdits(edits).remove(presetId); }),
        prepared("create template", nothing,
            [](EditService &edits, bool) {
                return PostTemplateEdits(edits).create(
                    {{}, QStringLiteral("Offer"), {}, QStringLiteral("Now {price}"), {}, PostKind::Offer});
            }),
        prepared("change template", hasTemplate,
            [](EditService &edits, bool) {
                return PostTemplateEdits(edits).change(
                    {templateId, QStringLiteral("Offer"), {}, QStringLiteral("Only {price}"), {}, PostKind::Offer});
            }),
        prepared("remove template", hasTemplate,
            [](EditService &edits, bool) { return PostTemplateEdits(edits).remove(templateId); }),
        prepared("add word", nothing,
            [](EditService &edits, bool) { return OwnWordEdits(edits).add(QStringLiteral("Στόα")); }),
        prepared(
            "remove word",
            [](TemporaryProject &project) {
                write(project, "INSERT INTO own_word (word) VALUES ('Stoa')");
                return true;
            },
            [](EditService &edits, bool) { return OwnWordEdits(edits).remove(QStringLiteral("Stoa")); }),
    };
}

QList<EditCase> composerPostCases()
{
    return {
        prepared("set field", hasPost,
            [](EditService &edits, PostId post) {
                return PostFieldEdits(edits).set(post, {}, PostField::FirstComment, QStringLiteral("#more"));
            }),
        prepared(
            "take field away",
            [](TemporaryProject &project) {
                const PostId post = makePost(project);
                write(project, "INSERT INTO post_field SELECT id, 0, 'first_comment', 'x' FROM post");
                return post;
            },
            [](EditService &edits, PostId post) {
                return PostFieldEdits(edits).set(post, {}, PostField::FirstComment, {});
            }),
        prepared("responsible", hasPost,
            [](EditService &edits, PostId post) {
                return PostWorkEdits(edits).setResponsible(post, QStringLiteral("Anna"));
            }),
        prepared("brief", hasPost,
            [](EditService &edits, PostId post) {
                return PostWorkEdits(edits).setBrief(post, QStringLiteral("Bright, no text on it"));
            }),
        prepared("add tasks", hasPost,
            [](EditService &edits, PostId post) {
                PostTask task;
                task.title = QStringLiteral("Take a picture");
                task.due = QDate(2026, 12, 1);
                return PostWorkEdits(edits).addTasks(post, {task, task});
            }),
        prepared("change task", hasTask,
            [](EditService &edits, PostId post) {
                return PostWorkEdits(edits).changeTask({taskId, post, TaskKind::Check, QStringLiteral("Read"),
                    QStringLiteral("Bob"), QDate(2026, 12, 2), 0});
            }),
        prepared("tick", hasTask, [](EditService &edits, PostId) { return PostWorkEdits(edits).tick(taskId, true); }),
        prepared(
            "remove task", hasTask, [](EditService &edits, PostId) { return PostWorkEdits(edits).removeTask(taskId); }),
    };
}

} // namespace

void ComposereditsTest::thereAndBack_data()
{
    QTest::addColumn<int>("at");
    const QList<EditCase> cases = composerListCases() + composerPostCases();
    for (int at = 0; at < cases.size(); ++at)
        QTest::newRow(cases.at(at).name) << at;
}

void ComposereditsTest::thereAndBack()
{
    QFETCH(int, at);
    const QString fault = roundTrip((composerListCases() + composerPostCases()).at(at));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void ComposereditsTest::refusals()
{
    TemporaryProject project;
    const auto code = [](const QFuture<Result<ActDone>> &future) { return resultOf(future).error().code; };
    HashtagSetEdits sets(project.edits());
    hasSet(project);
    QCOMPARE(code(sets.create({{}, QStringLiteral("food"), {QStringLiteral("#a")}})), ErrorCode::Conflict);
    QCOMPARE(code(sets.create({{}, QStringLiteral("Empty"), {}})), ErrorCode::Invalid);
    QCOMPARE(code(sets.remove({99})), ErrorCode::NotFound);
    QCOMPARE(code(LinkPresetEdits(project.edits()).create({{}, QStringLiteral("No source"), {}, {}, {}, {}, {}, {}})),
        ErrorCode::Invalid);
    QCOMPARE(
        code(PostTemplateEdits(project.edits()).create({{}, QStringLiteral("No text"), {}, {}, {}, PostKind::Text})),
        ErrorCode::Invalid);
    QCOMPARE(code(OwnWordEdits(project.edits()).add(QStringLiteral("two words"))), ErrorCode::Invalid);
    const PostId out
        = makePost(project, {.wall = QStringLiteral("2026-06-01T10:00"), .status = QStringLiteral("published")});
    PostFieldEdits fields(project.edits());
    QCOMPARE(code(fields.set(out, {}, PostField::FirstComment, QStringLiteral("x"))), ErrorCode::Frozen);
    QVERIFY(resultOf(fields.set(out, {}, PostField::PollResults, QStringLiteral("[\"3\",\"4\"]"))));
    QCOMPARE(code(fields.set({12345}, {}, PostField::FirstComment, QStringLiteral("x"))), ErrorCode::NotFound);
    QCOMPARE(code(PostWorkEdits(project.edits()).tick({99}, true)), ErrorCode::NotFound);
}

void ComposereditsTest::hashtagsAreOffered()
{
    TemporaryProject project;
    makePost(project, {.text = QStringLiteral("#Кофе и #чай #кофе")});
    makePost(project, {.text = QStringLiteral("снова #кофе")});
    makePost(project, {.text = QStringLiteral("ещё #кофе")});
    makePost(project, {.text = QStringLiteral("#кофемашина")});
    makeTheme(project, {.hashtag = QStringLiteral("КофеВторник")});
    const QList<HashtagOffer> known = readHashtagUse(project.reader());
    QCOMPARE(known.constFirst().tag, QStringLiteral("#кофе")); // as it is written most
    QCOMPARE(known.constFirst().uses, 3);
    QStringList offered;
    for (const HashtagOffer &offer : hashtagOffers(known, QStringLiteral("#КОФ"), QStringLiteral("КофеВторник")))
        offered.append(offer.tag);
    QCOMPARE(
        offered, (QStringList{QStringLiteral("#КофеВторник"), QStringLiteral("#кофе"), QStringLiteral("#кофемашина")}));
    QVERIFY(hashtagOffers(known, QStringLiteral("#кофемашина"), {}).isEmpty()); // is there already
    QCOMPARE(hashtagsFrom(QStringLiteral("food, #eat;Food\n＃чай")),
        (QStringList{QStringLiteral("#food"), QStringLiteral("#eat"), QStringLiteral("#чай")}));
}

STOA_TEST(ComposereditsTest)
#include "composeredits_test.moc"
