// SPDX-License-Identifier: GPL-3.0-or-later
// What CONTRIBUTING.md shows stands here between "example:" markers, is built, and is compared with the document word
// for word.
#include "models/engagement/formula.h"
#include "models/rules/ruleengine.h"
#include "models/rules/ruletext.h"
#include "models/store/editservice.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

// example: edit
QFuture<Result<ActDone>> renameLabel(EditService &edits, LabelId label, const QString &name)
{
    return edits.run({QStringLiteral("label.edit"), {name}, {}, false}, [label, name](Writer &writer) {
        if (name.isEmpty())
            return writer.fail(ErrorCode::Invalid, {name});
        if (writer.exec("UPDATE label SET name = ? WHERE id = ?", name, label) == 0)
            writer.fail(ErrorCode::NotFound);
    });
}
// end

// example: model
class LabelModel final : public QAbstractListModel
{
public:
    LabelModel(Connection &reader, EditService &edits)
        : m_reader(reader)
    {
        connect(&edits, &EditService::changed, this, [this](const ChangeList &changes) {
            if (changes.touches(Table::Label))
                read();
        });
        read();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_names.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
            return {};
        return m_names.at(index.row());
    }

private:
    void read()
    {
        beginResetModel();
        m_names.clear();
        Statement rows = m_reader.query("SELECT name FROM label ORDER BY name");
        while (rows.step())
            m_names.append(rows.text(0));
        endResetModel();
    }

    Connection &m_reader;
    QStringList m_names;
};
// end

} // namespace

class ExamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentAndCodeAreTheSame();
    void anEdit();
    void aModel();
    void aMetric();
    void aCondition();
};

void ExamplesTest::documentAndCodeAreTheSame()
{
    QFile document(QStringLiteral(STOA_SOURCE_DIR "/CONTRIBUTING.md"));
    QFile code(QStringLiteral(STOA_SOURCE_DIR "/tests/contributing/examples_test.cpp"));
    QVERIFY(document.open(QIODevice::ReadOnly) && code.open(QIODevice::ReadOnly));
    const QString told = QString::fromUtf8(document.readAll());
    const QString source = QString::fromUtf8(code.readAll());
    static const QRegularExpression marked(QStringLiteral("^ *// example: (\\w+)\\n(.*?)^ *// end$"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    int examples = 0;
    QRegularExpressionMatchIterator matches = marked.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        ++examples;
        QVERIFY2(told.contains(match.captured(2).trimmed()), qPrintable(match.captured(1)));
    }
    QCOMPARE(examples, 4);
}

void ExamplesTest::anEdit()
{
    TemporaryProject project;
    QVERIFY(project.act(
        "label.create", [](Writer &writer) { writer.exec("INSERT INTO label (id, name) VALUES (1, 'old')"); }));
    QVERIFY(resultOf(renameLabel(project.edits(), LabelId{1}, QStringLiteral("new"))));
    QCOMPARE(project.reader().text("SELECT name FROM label"), QStringLiteral("new"));
    QVERIFY(resultOf(project.edits().undo()));
    QCOMPARE(project.reader().text("SELECT name FROM label"), QStringLiteral("old"));
    QCOMPARE(resultOf(renameLabel(project.edits(), LabelId{2}, QStringLiteral("x"))).error().code, ErrorCode::NotFound);
}

void ExamplesTest::aModel()
{
    TemporaryProject project;
    LabelModel model(project.reader(), project.edits());
    const QAbstractItemModelTester tester(&model);
    QVERIFY(project.act(
        "label.create", [](Writer &writer) { writer.exec("INSERT INTO label (id, name) VALUES (1, 'island')"); }));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("island"));
}

void ExamplesTest::aMetric()
{
    // example: metric
    const auto saveRate = Formula::parse(QStringLiteral("saves / reach"));
    QVERIFY(saveRate);
    const std::vector<std::optional<double>> known{20.0, 400.0};
    QCOMPARE(saveRate->evaluate(known), 0.05);
    const std::vector<std::optional<double>> missing{20.0, std::nullopt};
    QVERIFY(!saveRate->evaluate(missing)); // missing is not zero
    // end
}

void ExamplesTest::aCondition()
{
    // example: condition
    const auto rules
        = parseRules(QStringLiteral("rule \"Shouting\" on\n  capitals at least 80 %\n  then label \"loud\"\n"));
    QVERIFY(rules);
    const RuleEngine engine = RuleEngine::compile(*rules, {});
    RuleScan scan(engine, RuleScan::Asking::InOrder);
    CommentFacts comment;
    comment.text = "WHERE IS MY ORDER";
    QCOMPARE(scan.match(comment).size(), 1U);
    comment.text = "Where is my order";
    QVERIFY(scan.match(comment).empty());
    // end
}

STOA_TEST(ExamplesTest)
#include "examples_test.moc"
