// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleedits.h"

#include "models/rules/rulemodel.h"
#include "models/rules/ruletext.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

Rule ruleNamed(const QString &name, const char *word = "a")
{
    Rule rule;
    rule.name = name;
    rule.root = RuleNode::of(
        GroupKind::All, {RuleNode::of(Condition{ConditionKind::Words, {QString::fromUtf8(word)}, 0, 0})});
    rule.actions = {{ActionKind::Label, QStringLiteral("x")}};
    return rule;
}

QString names(TemporaryProject &project)
{
    QStringList out;
    for (const RuleRow &row : RuleQueries(project.reader()).all().value_or({}))
        out << (row.enabled ? row.name.toUpper() : row.name);
    return out.join(QLatin1Char(' '));
}

RuleId idOf(TemporaryProject &project, const QString &name)
{
    for (const RuleRow &row : RuleQueries(project.reader()).all().value_or({})) {
        if (row.name == name)
            return row.id;
    }
    return {};
}

} // namespace

class RuleEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachActIsUndone();
    void refusesWhatTheEngineCannotTake();
    void importTakesAllOrNothing();
    void exportIsImported();
    void packsOfTheProgramAreSound();
    void modelFollowsEveryAct();
    void modelAgreesWithAFreshOne();
    void dropChangesTheOrder();
    void brokenRuleIsARow();
};

void RuleEditsTest::eachActIsUndone()
{
    TemporaryProject project;
    RuleEdits edits(project.edits());
    for (const char *name : {"a", "b", "c"})
        QVERIFY(resultOf(edits.add(ruleNamed(QString::fromLatin1(name)))).has_value());
    QCOMPARE(names(project), QStringLiteral("a b c"));
    const RuleId b = idOf(project, QStringLiteral("b"));
    const RuleId c = idOf(project, QStringLiteral("c"));
    const QList<std::pair<std::function<QFuture<Result<ActDone>>()>, QString>> acts{
        {[&] { return edits.move({c}, idOf(project, QStringLiteral("a"))); }, QStringLiteral("c a b")},
        {[&] {
             return edits.move({c, idOf(project, QStringLiteral("a"))}, {});
         },
            QStringLiteral("b c a")},
        {[&] { return edits.rename(b, QStringLiteral("bb")); }, QStringLiteral("a bb c")},
        {[&] {
             return edits.setEnabled({b, c}, true);
         },
            QStringLiteral("a B C")},
        {[&] { return edits.remove({b}); }, QStringLiteral("a c")},
        {[&] { return edits.duplicate(b); }, QStringLiteral("a b b (2) c")},
        {[&] { return edits.add(ruleNamed(QStringLiteral("n")), b); }, QStringLiteral("a n b c")},
        {[&] { return edits.change(b, ruleNamed(QStringLiteral("z"), "other")); }, QStringLiteral("a z c")},
    };
    for (const auto &[act, expected] : acts) {
        const QString before = project.dump();
        QVERIFY(resultOf(act()).has_value());
        QCOMPARE(names(project), expected);
        const QString after = project.dump();
        QVERIFY(resultOf(project.edits().undo()).has_value());
        QCOMPARE(project.dump(), before);
        QVERIFY(resultOf(project.edits().redo()).has_value());
        QCOMPARE(project.dump(), after);
        QVERIFY(resultOf(project.edits().undo()).has_value());
    }
}

void RuleEditsTest::refusesWhatTheEngineCannotTake()
{
    TemporaryProject project;
    RuleEdits edits(project.edits());
    Rule rule = ruleNamed(QStringLiteral("a"));
    rule.root.children[0].condition = {ConditionKind::Expression, {QStringLiteral("(.)\\1")}, 0, 0};
    QCOMPARE(resultOf(edits.add(rule)).error().code, ErrorCode::BadPattern);
    QCOMPARE(resultOf(edits.add(ruleNamed(QStringLiteral(" ")))).error().code, ErrorCode::Invalid);
    rule = ruleNamed(QStringLiteral("a"));
    rule.root.children.clear();
    QCOMPARE(resultOf(edits.add(rule)).error().code, ErrorCode::BadPattern);
    QCOMPARE(resultOf(edits.change(RuleId{7}, ruleNamed(QStringLiteral("a")))).error().code, ErrorCode::NotFound);
    QCOMPARE(resultOf(edits.setEnabled({RuleId{7}}, true)).error().code, ErrorCode::NotFound);
    QCOMPARE(resultOf(edits.duplicate(RuleId{7})).error().code, ErrorCode::NotFound);
    QCOMPARE(names(project), QString());
}

void RuleEditsTest::importTakesAllOrNothing()
{
    TemporaryProject project;
    RuleEdits edits(project.edits());
    const QString good
        = QStringLiteral("rule \"a\" on\n  words \"x\"\n  then hide\nrule \"b\" off\n  words \"y\"\n  then like\n");
    const auto bad
        = resultOf(edits.importText(good + QStringLiteral("rule \"c\" on\n  expression /(/\n  then like\n")));
    QCOMPARE(bad.error().code, ErrorCode::BadSyntax);
    QCOMPARE(bad.error().args.value(0), QStringLiteral("8"));
    QCOMPARE(names(project), QString());
    QCOMPARE(resultOf(edits.importText(good))->changed.size(), 2);
    QCOMPARE(names(project), QStringLiteral("A b"));
    QVERIFY(!resultOf(edits.importText(good))->act.isValid()); // the same again changes nothing
    QVERIFY(resultOf(edits.importText(QStringLiteral(
                         "rule \"b\" on\n  words \"z\"\n  then like\nrule \"c\" off\n  words \"q\"\n  then like\n")))
                .has_value());
    QCOMPARE(names(project), QStringLiteral("A B c"));
}

void RuleEditsTest::exportIsImported()
{
    TemporaryProject project;
    RuleEdits edits(project.edits());
    const QString text = QStringLiteral("# why\nrule \"a\" on\n  any\n    words \"x\", \"\\\"\"\n    none\n      "
                                        "contains a link\n  then hide, label \"é\"\n  stop\n\n"
                                        "rule \"b\" off\n  all\n    expression /\\d+/\n  then like\n");
    QVERIFY(resultOf(edits.importText(text)).has_value());
    const QString exported = RuleQueries(project.reader()).exported().value_or({});
    QCOMPARE(exported, text);
    TemporaryProject other;
    RuleEdits otherEdits(other.edits());
    QVERIFY(resultOf(otherEdits.importText(exported)).has_value());
    QCOMPARE(RuleQueries(other.reader()).exported().value_or({}), exported);
}

void RuleEditsTest::packsOfTheProgramAreSound()
{
    for (const char *name : {"rules/starting_en", "rules/starting_el", "rules/starting_ru", "sample/rules_en",
             "sample/rules_el", "sample/rules_ru"}) {
        QFile file(QLatin1String(":/") + QLatin1String(name) + QLatin1String(".txt"));
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        const auto rules = readRules(QString::fromUtf8(file.readAll()));
        QVERIFY2(rules.has_value(), rules.has_value() ? "" : qPrintable(rules.error().args.join(QLatin1Char(' '))));
        QVERIFY(rules->size() >= 8);
    }
}

void RuleEditsTest::modelFollowsEveryAct()
{
    TemporaryProject project;
    RuleEdits edits(project.edits());
    RuleQueries queries(project.reader());
    QVERIFY(resultOf(edits.add(ruleNamed(QStringLiteral("a")))).has_value());
    RuleModel model(queries, project.edits(), edits);
    QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(resultOf(edits.add(ruleNamed(QStringLiteral("b")))).has_value());
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    QTRY_COMPARE(model.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(changed.count(), 1);
    QVERIFY(resultOf(edits.move({model.rows()[1].id}, model.rows()[0].id)).has_value());
    QTRY_COMPARE(model.index(0).data().toString(), QStringLiteral("b"));
    QCOMPARE(moved.count(), 1);
    QVERIFY(resultOf(edits.remove({model.rows()[0].id})).has_value());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(resets.count(), 0);
}

void RuleEditsTest::modelAgreesWithAFreshOne()
{
    TemporaryProject project;
    RuleEdits edits(project.edits());
    RuleQueries queries(project.reader());
    RuleModel model(queries, project.edits(), edits);
    QAbstractItemModelTester tester(&model);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 150; ++i) {
        const QList<RuleRow> rows = queries.all().value_or({});
        const auto any = [&] { return rows.isEmpty() ? RuleId{} : rows[random.bounded(int(rows.size()))].id; };
        switch (random.bounded(8)) {
        case 0:
        case 1:
            edits.add(ruleNamed(QString::number(i)), random.bounded(2) ? any() : RuleId{});
            break;
        case 2:
            edits.setEnabled({any()}, random.bounded(2));
            break;
        case 3:
            edits.move({any()}, any());
            break;
        case 4:
            edits.remove({any()});
            break;
        case 5:
            edits.rename(any(), QStringLiteral("r%1").arg(i));
            break;
        case 6:
            project.edits().undo();
            break;
        default:
            project.edits().redo();
            break;
        }
        project.edits().waitForIdle();
        QCoreApplication::processEvents();
        const RuleModel fresh(queries, project.edits(), edits);
        QVERIFY2(model.rows() == fresh.rows(), qPrintable(QStringLiteral("step %1").arg(i)));
    }
}

void RuleEditsTest::dropChangesTheOrder()
{
    TemporaryProject project;
    RuleEdits edits(project.edits());
    RuleQueries queries(project.reader());
    for (const char *name : {"a", "b", "c", "d"})
        QVERIFY(resultOf(edits.add(ruleNamed(QString::fromLatin1(name)))).has_value());
    RuleModel model(queries, project.edits(), edits);
    const auto drop = [&](QList<int> rows, int before) {
        QModelIndexList indexes;
        for (const int row : rows)
            indexes << model.index(row);
        const std::unique_ptr<QMimeData> mime(model.mimeData(indexes));
        model.dropMimeData(mime.get(), Qt::MoveAction, before, 0, {});
        project.edits().waitForIdle();
        QCoreApplication::processEvents();
        return names(project);
    };
    QCOMPARE(drop({3}, 0), QStringLiteral("d a b c"));
    QCOMPARE(drop({0}, 4), QStringLiteral("a b c d"));
    QCOMPARE(drop({2, 0}, 2), QStringLiteral("b a c d"));
    QCOMPARE(drop({1}, 1), QStringLiteral("b a c d"));
    QMimeData foreign;
    foreign.setText(QStringLiteral("x"));
    QVERIFY(!model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

void RuleEditsTest::brokenRuleIsARow()
{
    TemporaryProject project;
    QVERIFY(project
                .act("rule.edit",
                    [](Writer &writer) {
                        writer.exec("INSERT INTO rule (id, name, source, enabled) VALUES (5, 'bad', 'then what', 1)");
                    })
                .has_value());
    RuleEdits edits(project.edits());
    RuleQueries queries(project.reader());
    RuleModel model(queries, project.edits(), edits);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0).data(RuleModel::BrokenRole).toBool());
    QVERIFY(model.index(0).data(RuleModel::ErrorRole).toString().size() > 10);
    QVERIFY(queries.enabledRules()->isEmpty());
    QCOMPARE(resultOf(edits.setEnabled({RuleId{5}}, true)).error().code, ErrorCode::BadSyntax);
    QVERIFY(resultOf(edits.setEnabled({RuleId{5}}, false)).has_value());
    QVERIFY(queries.exported()->contains(QLatin1String("# rule \"bad\"")));
    QVERIFY(parseRules(queries.exported().value_or({})).has_value());
}

STOA_TEST(RuleEditsTest)
#include "ruleedits_test.moc"
