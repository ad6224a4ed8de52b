// SPDX-License-Identifier: GPL-3.0-or-later
// Every act on comments there and back: do, undo, redo, undo, redo, compared row by row.
#include "models/inbox/triageedits.h"

#include "tests/support/roundtrip.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

using Act = std::function<QFuture<Result<ActDone>>()>;

constexpr qint64 question = testNowMs << 20;
constexpr qint64 praise = question + 1;

void writeComments(TemporaryProject &project)
{
    const Result<> done = resultOf(project.edits().maintain([](Writer &writer) {
        for (const auto &[id, text] :
            {std::make_pair(question, "When do you open?"), std::make_pair(praise, "The best cake")})
            writer.exec("INSERT INTO comment (id, account_id, import_id, remote_id, at_ms, person_id, author, text)"
                        " VALUES (?1, 1, 1, ?1, ?2, 1, 'Maria', ?3)",
                id, testNowMs, text);
        writer.exec("INSERT INTO label (id, name) VALUES (5, 'vip')");
        writer.exec("INSERT INTO comment_label (comment_id, label_id) VALUES (?, 5)", praise);
        writer.exec("INSERT INTO triage (comment_id, state, assignee) VALUES (?, 'open', 'Eleni')", praise);
    }));
    if (!done)
        qFatal("no comments: %s", qPrintable(done.error().detail));
}

//! Both comments: one that nobody has touched, one that has a row already.
template <typename Call>
EditCase onBoth(const char *name, Call call)
{
    return {name, [call](TemporaryProject &project) -> Act {
                writeComments(project);
                auto edits = std::make_shared<TriageEdits>(project.edits());
                return [edits, call] { return call(*edits, TriageEdits::Ids{question, praise}); };
            }};
}

const QList<EditCase> &triageCases()
{
    using Ids = TriageEdits::Ids;
    static const QList<EditCase> cases{
        onBoth("state", [](TriageEdits &edits, const Ids &ids) { return edits.setState(ids, CommentState::Done); }),
        onBoth("snooze", [](TriageEdits &edits, const Ids &ids) { return edits.snooze(ids, testNowMs + 1000); }),
        onBoth("assign", [](TriageEdits &edits, const Ids &ids) { return edits.assign(ids, QStringLiteral("Nikos")); }),
        onBoth("assign to nobody", [](TriageEdits &edits, const Ids &ids) { return edits.assign(ids, {}); }),
        onBoth("priority", [](TriageEdits &edits, const Ids &ids) { return edits.setPriority(ids, 1); }),
        onBoth("hide", [](TriageEdits &edits, const Ids &ids) { return edits.setHidden(ids, true); }),
        onBoth("spam", [](TriageEdits &edits, const Ids &ids) { return edits.markSpam(ids, true); }),
        onBoth("criticism", [](TriageEdits &edits, const Ids &ids) { return edits.setCriticism(ids, true); }),
        onBoth("abuse", [](TriageEdits &edits, const Ids &ids) { return edits.hideAsAbuse(ids); }),
        onBoth("known label",
            [](TriageEdits &edits, const Ids &ids) { return edits.addLabel(ids, QStringLiteral("VIP")); }),
        onBoth("new label",
            [](TriageEdits &edits, const Ids &ids) { return edits.addLabel(ids, QStringLiteral("cake")); }),
        onBoth("no label",
            [](TriageEdits &edits, const Ids &ids) { return edits.removeLabel(ids, QStringLiteral("vip")); }),
        onBoth("note",
            [](TriageEdits &edits, const Ids &) { return edits.setNote({question}, QStringLiteral("call back")); }),
        onBoth("draft",
            [](TriageEdits &edits, const Ids &) { return edits.saveDraft({question}, QStringLiteral("At nine")); }),
        onBoth("answered",
            [](TriageEdits &edits, const Ids &) {
                return edits.markAnswered({question}, QStringLiteral("At nine"), true);
            }),
        onBoth("views",
            [](TriageEdits &edits, const Ids &) { return edits.saveViews(QByteArrayLiteral("[{\"name\":\"new\"}]")); }),
    };
    return cases;
}

} // namespace

class TriageRoundTripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goThereAndBack_data();
    void goThereAndBack();
};

void TriageRoundTripTest::goThereAndBack_data()
{
    QTest::addColumn<int>("edit");
    for (int at = 0; at < int(triageCases().size()); ++at)
        QTest::newRow(triageCases().at(at).name) << at;
}

void TriageRoundTripTest::goThereAndBack()
{
    QFETCH(int, edit);
    const QString fault = roundTrip(triageCases().at(edit));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

STOA_TEST(TriageRoundTripTest)
#include "triageroundtrip_test.moc"
