// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sentiment.h"
#include "models/rules/ruleengine.h"
#include "models/rules/ruletext.h"
#include "models/sample/sampletexts.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;

namespace {

constexpr qint64 fridayMidnightMs = 1795125600000; // 2026-11-20 00:00 in Athens

} // namespace

//! The sample's rules against the sample's comments: what a person sees when they open the rules page for the first
//! time.
class SampleRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUnderstood_data();
    void areUnderstood();
    void doWhatTheySay();

private:
    static RuleEngine engine(const QList<Rule> &rules, const Sentiment &sentiment);
};

RuleEngine SampleRulesTest::engine(const QList<Rule> &rules, const Sentiment &sentiment)
{
    RuleSurroundings surroundings;
    surroundings.zone = QTimeZone("Europe/Athens");
    surroundings.mayBeCriticism = [&sentiment](QByteArrayView folded) { return sentiment.isNegative(folded); };
    surroundings.isOnlyAbuse = [&sentiment](QByteArrayView folded) { return sentiment.judge(folded).isOnlyAbuse(); };
    return RuleEngine::compile(rules, surroundings);
}

void SampleRulesTest::areUnderstood_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "el", "ru"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void SampleRulesTest::areUnderstood()
{
    QFETCH(QString, language);
    const Result<SampleTexts> texts = SampleTexts::load(language);
    QVERIFY(texts);
    const Result<QList<Rule>> rules = readRules(texts->rules);
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().args.join(QLatin1Char(' '))));
    QCOMPARE(rules->size(), 20);
    QStringList labels;
    for (const QJsonValue &label : texts->words.value(QStringLiteral("labels")).toObject())
        labels.append(label.toString());
    QStringList team;
    for (const QJsonValue &person : texts->words.value(QStringLiteral("team")).toArray())
        team.append(person.toString());
    for (const Rule &rule : *rules) {
        for (const Action &action : rule.actions) {
            if (action.kind == ActionKind::Label)
                QVERIFY2(labels.contains(action.argument), qPrintable(action.argument));
            if (action.kind == ActionKind::Assign || action.kind == ActionKind::Notify)
                QVERIFY2(team.contains(action.argument), qPrintable(action.argument));
        }
    }
}

void SampleRulesTest::doWhatTheySay()
{
    const Result<SampleTexts> texts = SampleTexts::load(QStringLiteral("en"));
    QVERIFY(texts);
    const Sentiment sentiment = Sentiment::fromResources();
    const Result<QList<Rule>> rules = readRules(texts->rules);
    QVERIFY(rules);
    const RuleEngine compiled = engine(*rules, sentiment);
    QCOMPARE(compiled.refused().size(), 0);
    RuleScan scan(compiled, RuleScan::Asking::EachAlone);
    std::vector<int> hits(20, 0);
    int spam = 0;
    int spamCaught = 0;
    int abuse = 0;
    int abuseHidden = 0;
    int innocentHidden = 0;
    for (const QJsonValue &value : texts->comments) {
        const QJsonObject comment = value.toObject();
        const QByteArray text = comment.value(QStringLiteral("text")).toString().toUtf8();
        const QByteArray author = comment.value(QStringLiteral("author")).toString().toUtf8();
        const QByteArray kind = comment.value(QStringLiteral("kind")).toString().toUtf8();
        const CommentFacts facts{CommentId{1}, AccountId{1}, kind, author, text, fridayMidnightMs, -1};
        bool isSpam = false;
        bool isHidden = false;
        for (const int hit : scan.match(facts)) {
            ++hits[static_cast<std::size_t>(hit)];
            if (!rules->at(hit).enabled)
                continue;
            isSpam = isSpam || rules->at(hit).does(ActionKind::Spam);
            isHidden = isHidden || rules->at(hit).does(ActionKind::Hide);
        }
        const QString tone = comment.value(QStringLiteral("tone")).toString();
        const bool isSpamTone = tone == QLatin1String("spam");
        const bool isAbuseTone = tone == QLatin1String("abuse");
        spam += isSpamTone;
        spamCaught += isSpamTone && isSpam;
        abuse += isAbuseTone;
        abuseHidden += isAbuseTone && isHidden;
        innocentHidden += !isSpamTone && !isAbuseTone && (isSpam || isHidden);
    }
    for (int i = 0; i < 20; ++i)
        QVERIFY2(hits[static_cast<std::size_t>(i)] > 0, qPrintable(rules->at(i).name));
    qInfo("spam %d of %d, abuse %d of %d, innocent %d", spamCaught, spam, abuseHidden, abuse, innocentHidden);
    QVERIFY(spamCaught * 10 >= spam * 8);
    QVERIFY(abuseHidden * 10 >= abuse * 8);
    QVERIFY(innocentHidden <= 3);
}

STOA_TEST(SampleRulesTest)
#include "samplerules_test.moc"
