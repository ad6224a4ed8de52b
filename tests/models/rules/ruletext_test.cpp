// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruletext.h"

#include "models/rules/rulelexer.h"
#include "models/rules/rulewords.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stoa;

namespace {

//! Makes any rule that can be written down: the other side of the round trip. Seeded, so that a failure can be
//! repeated.
class RuleMaker
{
public:
    explicit RuleMaker(quint32 seed)
        : m_random(seed)
    {
    }

    Rule rule()
    {
        Rule made;
        made.name = QStringLiteral("R") + text();
        made.enabled = coin();
        made.stop = coin();
        for (int i = below(3); i > 0; --i)
            made.comment
                += (made.comment.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("why ") + plain();
        made.root = group(0);
        for (int i = below(4); i >= 0; --i)
            made.actions << action();
        return made;
    }

    QString text()
    {
        static const QStringList parts{QStringLiteral("a"), QStringLiteral("κόσμος"), QStringLiteral("й"),
            QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral("#"),
            QStringLiteral("/"), QStringLiteral(" "), QStringLiteral(","), QStringLiteral("😀"), QString(QChar(0x202E)),
            QString(QChar(0)), QString(QChar(0x2028)), QString(QChar(0xD800)), QStringLiteral("rule"),
            QStringLiteral("stop"), QStringLiteral("%")};
        QString out;
        for (int i = below(6); i >= 0; --i)
            out += parts[below(int(parts.size()))];
        return out.trimmed().isEmpty() ? QStringLiteral("x") : out;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool coin() { return below(2) == 0; }
    QString plain()
    {
        return text().remove(QLatin1Char('\n')).remove(QLatin1Char('\t')).remove(QChar(0x2028)).trimmed();
    }
    QStringList texts()
    {
        QStringList out;
        for (int i = below(3); i >= 0; --i)
            out << text();
        return out;
    }
    QStringList someOf(const QStringList &known)
    {
        QStringList out;
        for (int i = below(3); i >= 0; --i)
            out << known[below(int(known.size()))];
        return out;
    }

    Condition condition()
    {
        Condition made;
        made.kind = ConditionKind(below(int(ConditionKind::Weekday) + 1));
        switch (made.kind) {
        case ConditionKind::Link:
        case ConditionKind::LinkNotOurs:
        case ConditionKind::Phone:
        case ConditionKind::Email:
            break;
        case ConditionKind::Capitals:
            made.number = 1 + below(100);
            break;
        case ConditionKind::RepeatedCharacter:
        case ConditionKind::RepeatedWord:
            made.number = 2 + below(999);
            break;
        case ConditionKind::Time:
            made.number = below(24 * 60);
            made.until = (made.number + 1 + below(24 * 60 - 1)) % (24 * 60);
            break;
        case ConditionKind::Network:
            made.texts = someOf(networkWords());
            break;
        case ConditionKind::CommentKind:
            made.texts = someOf(commentKinds());
            break;
        case ConditionKind::Weekday:
            made.texts = someOf(weekdayWords());
            break;
        case ConditionKind::Expression:
            for (const QString &expression : texts())
                made.texts << normalExpression(expression + QStringLiteral("x"));
            break;
        default:
            made.texts = texts();
        }
        return made;
    }

    RuleNode group(int depth)
    {
        RuleNode made = RuleNode::of(GroupKind(below(3)));
        for (int i = below(3); i >= 0; --i)
            made.children.push_back(depth < 4 && below(3) == 0 ? group(depth + 1) : RuleNode::of(condition()));
        return made;
    }

    Action action()
    {
        const ActionKind kind = ActionKind(below(int(ActionKind::Block) + 1));
        switch (kind) {
        case ActionKind::Label:
        case ActionKind::Assign:
        case ActionKind::Suggest:
            return {kind, text()};
        case ActionKind::Notify:
            return {kind, coin() ? text() : QString()};
        case ActionKind::Priority:
            return {kind, coin() ? QStringLiteral("high") : QStringLiteral("low")};
        case ActionKind::Snooze:
            return {kind, coin() ? QStringLiteral("1 day") : QStringLiteral("3 hours")};
        default:
            return {kind, {}};
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class RuleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExampleOfTheGrammar();
    void printsWhatItReads();
    void saysLineAndReason_data();
    void saysLineAndReason();
    void keepsComments();
    void takesHostileTextWithoutHarm();
    void bodyIsTheRuleWithoutItsName();
};

void RuleTextTest::readsTheExampleOfTheGrammar()
{
    const auto rules = parseRules(QStringLiteral(R"(# Strangers who bring links
rule "Links from new people" on
  all
    contains a link not to "our.example"
    none
      words "booking", "κράτηση", "бронь"
  then mark as spam, hide
  stop
)"));
    QVERIFY(rules.has_value());
    QCOMPARE(rules->size(), 1);
    const Rule &rule = rules->front();
    QCOMPARE(rule.name, QStringLiteral("Links from new people"));
    QCOMPARE(rule.comment, QStringLiteral("Strangers who bring links"));
    QVERIFY(rule.enabled && rule.stop);
    QCOMPARE(rule.root.children.size(), size_t(2));
    QCOMPARE(rule.root.children[0].condition.kind, ConditionKind::LinkNotTo);
    QCOMPARE(rule.root.children[0].line, 4);
    QCOMPARE(rule.root.children[1].group, GroupKind::None);
    QCOMPARE(rule.root.children[1].children[0].condition.texts.size(), 3);
    QCOMPARE(rule.actions, (QList<Action>{{ActionKind::Spam, {}}, {ActionKind::Hide, {}}}));
}

void RuleTextTest::printsWhatItReads()
{
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        RuleMaker maker(seed);
        QList<Rule> rules;
        for (quint32 i = 0; i <= seed % 3; ++i)
            rules << maker.rule();
        const QString printed = printRules(rules);
        const auto read = parseRules(printed);
        QVERIFY2(read.has_value(), qPrintable(QStringLiteral("seed %1\n%2").arg(seed).arg(printed)));
        QVERIFY2(
            *read == rules, qPrintable(QStringLiteral("seed %1\n%2---\n%3").arg(seed).arg(printed, printRules(*read))));
    }
}

void RuleTextTest::saysLineAndReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    const auto row
        = [](const char *name, const char *text, int line) { QTest::newRow(name) << QString::fromUtf8(text) << line; };
    row("not a rule", "hello", 1);
    row("no name", "rule on\n  words \"a\"\n  then hide\n", 1);
    row("neither on nor off", "rule \"a\"\n  words \"a\"\n  then hide\n", 1);
    row("no condition", "\nrule \"a\" on\n  then hide\n", 3);
    row("nothing at all", "rule \"a\" on\n", 1);
    row("no action", "rule \"a\" on\n  words \"a\"\n", 2);
    row("unknown condition", "rule \"a\" on\n  all\n    wurds \"a\"\n  then hide\n", 3);
    row("unknown action", "rule \"a\" on\n  words \"a\"\n  then burn\n", 3);
    row("open quote", "rule \"a\" on\n  words \"a\n  then hide\n", 2);
    row("open slash", "rule \"a\" on\n  expression /a\n  then hide\n", 2);
    row("bad escape", "rule \"a\" on\n  words \"\\q\"\n  then hide\n", 2);
    row("empty group", "rule \"a\" on\n  all\n    none\n  then hide\n", 3);
    row("crooked group", "rule \"a\" on\n  all\n    words \"a\"\n     words \"b\"\n  then hide\n", 4);
    row("not further right", "rule \"a\" on\nwords \"a\"\n  then hide\n", 2);
    row("bad share", "rule \"a\" on\n  capitals at least 170 %\n  then hide\n", 2);
    row("bad time", "rule \"a\" on\n  time 25:00-26:00\n  then hide\n", 2);
    row("bad weekday", "rule \"a\" on\n  weekday caturday\n  then hide\n", 2);
    row("two roots", "rule \"a\" on\n  words \"a\"\n  words \"b\"\n  then hide\n", 3);
    row("after stop", "rule \"a\" on\n  words \"a\"\n  then hide\n  stop\n  then like\n", 5);
    row("refused pattern", "rule \"a\" on\n  any\n    words \"a\"\n    expression /(.)\\1/\n  then hide\n", 4);
    row("second rule wrong", "rule \"a\" on\n  words \"a\"\n  then hide\nrule \"b\" maybe\n", 4);
}

void RuleTextTest::saysLineAndReason()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto rules = readRules(text);
    QVERIFY(!rules.has_value());
    QCOMPARE(rules.error().code, ErrorCode::BadSyntax);
    QCOMPARE(rules.error().args.value(0).toInt(), line);
    QVERIFY(rules.error().args.value(1).size() > 10);
}

void RuleTextTest::keepsComments()
{
    const auto rules
        = parseRules(QStringLiteral("# one\nrule \"a\" on # two\n  # three\n  words \"a\" # four\n  then hide\n"
                                    "  # five\n\n# six\nrule \"b\" off\n  words \"#no\"\n  then hide\n# seven\n"));
    QVERIFY(rules.has_value());
    QCOMPARE(rules->at(0).comment, QStringLiteral("one\ntwo\nthree\nfour\nfive"));
    QCOMPARE(rules->at(1).comment, QStringLiteral("six\nseven"));
    QCOMPARE(rules->at(1).root.children[0].condition.texts.front(), QStringLiteral("#no"));
}

void RuleTextTest::takesHostileTextWithoutHarm()
{
    QRandomGenerator random(7);
    const QString good = printRules({RuleMaker(3).rule(), RuleMaker(11).rule()});
    for (int i = 0; i < 3000; ++i) {
        QString text = good;
        for (int cut = random.bounded(4); cut >= 0 && !text.isEmpty(); --cut) {
            const qsizetype at = random.bounded(int(text.size()));
            if (random.bounded(2) == 0)
                text.remove(at, random.bounded(5));
            else
                text.insert(at, QChar(char16_t(random.bounded(0x10000))));
        }
        const auto rules = parseRules(text);
        if (rules.has_value())
            QCOMPARE(parseRules(printRules(*rules)).value(), *rules);
    }
    QVERIFY(!parseRules(QStringLiteral("rule \"deep\" on\n") +
        [] {
            QString deep;
            for (int i = 1; i < 100000; ++i)
                deep += QString(i % 2000, QLatin1Char(' ')) + QStringLiteral("all\n");
            return deep.left(3000000);
        }())
                 .has_value());
}

void RuleTextTest::bodyIsTheRuleWithoutItsName()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        const Rule rule = RuleMaker(seed).rule();
        const auto body = parseRuleBody(printRuleBody(rule));
        QVERIFY(body.has_value());
        QVERIFY(body->root == rule.root && body->actions == rule.actions && body->comment == rule.comment);
    }
    QVERIFY(!parseRuleBody(QStringLiteral("words \"a\"\nthen hide\nrule \"b\" on\n  words \"a\"\n  then hide\n"))
                 .has_value());
}

STOA_TEST(RuleTextTest)
#include "ruletext_test.moc"
