// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RuleReader that reads single lines: conditions and actions.
#include "models/rules/rulereader.h"

namespace stoa {

Condition RuleReader::readCondition(LineReader &line)
{
    if (line.takeWord("contains"))
        return readContains(line);
    if (line.takeWord("repeats"))
        return readRepeats(line);
    if (line.takeWord("capitals"))
        return readCapitals(line);
    if (line.takeWord("time"))
        return readTime(line);
    if (!line.atEnd() && line.here().kind == RuleToken::Word) {
        if (const auto kind = listKind(line.here().text)) {
            line.take(RuleToken::Word);
            return readList(line, *kind);
        }
    }
    fail(line.number(), RuleWords::tr("“%1” is not a condition").arg(line.shown()));
    return {};
}

Condition RuleReader::readContains(LineReader &line)
{
    Condition condition;
    if (line.takeWords({"a", "phone"})) {
        condition.kind = ConditionKind::Phone;
    } else if (line.takeWords({"an", "e-mail"})) {
        condition.kind = ConditionKind::Email;
    } else if (line.takeWords({"a", "link", "not", "to", "ours"})) {
        condition.kind = ConditionKind::LinkNotOurs;
    } else if (line.takeWords({"a", "link", "not", "to"})) {
        condition = readList(line, ConditionKind::LinkNotTo);
    } else if (line.takeWords({"a", "link", "to"})) {
        condition = readList(line, ConditionKind::LinkTo);
    } else if (line.takeWords({"a", "link"})) {
        condition.kind = ConditionKind::Link;
    } else {
        fail(line.number(),
            RuleWords::tr(
                "“contains” is followed by: a link, a link to \"...\", a link not to \"...\", a link not to ours, "
                "a phone, an e-mail"));
    }
    return condition;
}

Condition RuleReader::readList(LineReader &line, ConditionKind kind)
{
    Condition condition;
    condition.kind = kind;
    const bool bare = takesBareWords(kind);
    const RuleToken::Kind wanted = bare     ? RuleToken::Word
        : kind == ConditionKind::Expression ? RuleToken::Expression
                                            : RuleToken::Text;
    const QStringList &known = kind == ConditionKind::Weekday ? weekdayWords()
        : kind == ConditionKind::Network                      ? networkWords()
                                                              : commentKinds();
    do {
        const auto text = line.take(wanted);
        if (!text) {
            fail(line.number(),
                kind == ConditionKind::Expression ? RuleWords::tr("an expression stands between slashes: /.../")
                    : bare ? RuleWords::tr("one of these words is needed: %1").arg(known.join(QStringLiteral(", ")))
                           : RuleWords::tr("a text in quotation marks is needed, not “%1”").arg(line.shown()));
            return condition;
        }
        if (bare && !known.contains(*text))
            fail(line.number(), RuleWords::tr("“%1” is none of: %2").arg(*text, known.join(QStringLiteral(", "))));
        condition.texts << *text;
    } while (line.take(RuleToken::Comma));
    return condition;
}

Condition RuleReader::readRepeats(LineReader &line)
{
    Condition condition;
    condition.kind = line.takeWords({"a", "word"}) ? ConditionKind::RepeatedWord : ConditionKind::RepeatedCharacter;
    const bool known = condition.kind == ConditionKind::RepeatedWord || line.takeWords({"a", "character"});
    const auto times = known ? line.takeNumber(2, 1000) : std::nullopt;
    if (!times || !line.takeWord("times"))
        fail(line.number(),
            RuleWords::tr("“repeats” is followed by: a character N times, or: a word N times (N from 2 to 1000)"));
    condition.number = times.value_or(0);
    return condition;
}

Condition RuleReader::readCapitals(LineReader &line)
{
    Condition condition;
    condition.kind = ConditionKind::Capitals;
    const auto share = line.takeWords({"at", "least"}) ? line.takeNumber(1, 100) : std::nullopt;
    if (!share || !line.take(RuleToken::Percent))
        fail(line.number(), RuleWords::tr("“capitals” is followed by: at least N % (N from 1 to 100)"));
    condition.number = share.value_or(0);
    return condition;
}

namespace {

// Minutes of the day; -1 where it is no time.
int minutesOf(QStringView clock)
{
    const qsizetype colon = clock.indexOf(QLatin1Char(':'));
    bool hourOk = false;
    bool minuteOk = false;
    const int hour = clock.left(colon).toInt(&hourOk);
    const int minute = clock.mid(colon + 1).toInt(&minuteOk);
    const bool shaped = colon >= 1 && colon <= 2 && clock.size() == colon + 3 && hourOk && minuteOk;
    if (!shaped || hour < 0 || minute < 0 || minute > 59 || hour * 60 + minute > 24 * 60)
        return -1;
    return hour * 60 + minute;
}

} // namespace

Condition RuleReader::readTime(LineReader &line)
{
    Condition condition;
    condition.kind = ConditionKind::Time;
    const QString range = line.take(RuleToken::Word).value_or(QString());
    const qsizetype dash = range.indexOf(QLatin1Char('-'));
    condition.number = dash < 0 ? -1 : minutesOf(QStringView(range).left(dash));
    condition.until = dash < 0 ? -1 : minutesOf(QStringView(range).mid(dash + 1));
    const bool known = condition.number >= 0 && condition.until >= 0;
    if (!known || condition.number == condition.until || condition.number == 24 * 60)
        fail(line.number(), RuleWords::tr("“time” is followed by two times, as in 22:00-06:00"));
    return condition;
}

void RuleReader::readActions(LineReader &line, Rule &rule)
{
    do {
        rule.actions << readAction(line);
    } while (!failed() && line.take(RuleToken::Comma));
    demandEnd(line);
}

Action RuleReader::readAction(LineReader &line)
{
    const auto textFor = [&](ActionKind kind) {
        const auto text = line.take(RuleToken::Text);
        if (!text || text->trimmed().isEmpty())
            fail(line.number(), RuleWords::tr("a text in quotation marks is needed, not “%1”").arg(line.shown()));
        return Action{kind, text.value_or(QString())};
    };
    if (line.takeWords({"mark", "as", "spam"}))
        return {ActionKind::Spam, {}};
    if (line.takeWords({"block", "the", "author"}))
        return {ActionKind::Block, {}};
    if (line.takeWords({"assign", "to"}))
        return textFor(ActionKind::Assign);
    for (const ActionKind kind : {ActionKind::Label, ActionKind::Suggest}) {
        if (line.takeWord(actionToken(kind).toLatin1().constData()))
            return textFor(kind);
    }
    for (const ActionKind kind : {ActionKind::Hide, ActionKind::Delete, ActionKind::Like}) {
        if (line.takeWord(actionToken(kind).toLatin1().constData()))
            return {kind, {}};
    }
    if (line.takeWord("notify"))
        return {ActionKind::Notify, line.take(RuleToken::Text).value_or(QString())};
    if (line.takeWord("snooze"))
        return readSnooze(line);
    if (line.takeWord("priority")) {
        for (const char *level : {"high", "normal", "low"}) {
            if (line.takeWord(level))
                return {ActionKind::Priority, QString::fromLatin1(level)};
        }
        fail(line.number(), RuleWords::tr("“priority” is followed by high, normal or low"));
        return {};
    }
    fail(line.number(), RuleWords::tr("“%1” is not something a rule can do").arg(line.shown()));
    return {};
}

Action RuleReader::readSnooze(LineReader &line)
{
    const auto amount = line.takeNumber(1, 999);
    for (const char *unit : {"minute", "hour", "day"}) {
        const QByteArray plural = QByteArray(unit) + 's';
        if (amount && (line.takeWord(unit) || line.takeWord(plural.constData())))
            return {ActionKind::Snooze,
                QStringLiteral("%1 %2").arg(*amount).arg(
                    QString::fromLatin1(*amount == 1 ? unit : plural.constData()))};
    }
    fail(line.number(), RuleWords::tr("“snooze” is followed by a time, as in: 3 hours"));
    return {};
}

} // namespace stoa
