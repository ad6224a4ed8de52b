// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruletext.h"

#include "models/rules/ruleengine.h"
#include "models/rules/rulelexer.h"
#include "models/rules/rulewords.h"

namespace stoa {

namespace {

constexpr int deepestGroup = 32; // far beyond what a person can read; keeps the recursion bounded

// The tokens of one line, taken from left to right.
class LineReader final
{
public:
    explicit LineReader(const RuleLine &line)
        : m_line(line)
    {
    }
    bool atEnd() const { return m_at >= m_line.tokens.size(); }
    bool isWord(const char *word) const
    {
        return !atEnd() && here().kind == RuleToken::Word && here().text == QLatin1String(word);
    }
    bool takeWord(const char *word)
    {
        const bool found = isWord(word);
        m_at += found;
        return found;
    }
    bool takeWords(std::initializer_list<const char *> words)
    {
        const qsizetype start = m_at;
        for (const char *word : words) {
            if (!takeWord(word)) {
                m_at = start;
                return false;
            }
        }
        return true;
    }
    std::optional<QString> take(RuleToken::Kind kind)
    {
        if (atEnd() || here().kind != kind)
            return std::nullopt;
        return m_line.tokens[m_at++].text;
    }
    std::optional<int> takeNumber(int least, int most)
    {
        bool ok = false;
        const int number = !atEnd() && here().kind == RuleToken::Word ? here().text.toInt(&ok) : 0;
        if (!ok || number < least || number > most)
            return std::nullopt;
        ++m_at;
        return number;
    }
    QString shown() const { return atEnd() ? RuleWords::tr("the end of the line") : here().text; }
    const RuleToken &here() const { return m_line.tokens[m_at]; }
    int number() const { return m_line.number; }

private:
    const RuleLine &m_line;
    qsizetype m_at = 0;
};

// Reads a whole text. The first error stays, and ends the reading.
class RuleReader final
{
public:
    explicit RuleReader(const QList<RuleLine> &lines)
        : m_lines(lines)
    {
    }

    QList<Rule> readAll();
    Rule readBody(bool withStop, int outerIndent);
    bool atEnd() const { return m_at >= m_lines.size() || failed(); }
    bool failed() const { return m_error.code != ErrorCode::None; }
    const Error &error() const { return m_error; }
    void fail(int line, const QString &reason);
    int lineNumber() const { return m_at < m_lines.size() ? m_lines[m_at].number : m_lastLine; }
    void collectComments();

private:
    bool startsRule() const;
    const RuleLine &next();
    void readHeading(Rule &rule);
    RuleNode readNode(int depth);
    std::vector<RuleNode> readChildren(const RuleLine &group, int depth);
    Condition readCondition(LineReader &line);
    Condition readContains(LineReader &line);
    Condition readList(LineReader &line, ConditionKind kind);
    Condition readRepeats(LineReader &line);
    Condition readTime(LineReader &line);
    Condition readCapitals(LineReader &line);
    void readActions(LineReader &line, Rule &rule);
    Action readAction(LineReader &line);
    Action readSnooze(LineReader &line);
    void demandEnd(const LineReader &line);

    const QList<RuleLine> &m_lines;
    qsizetype m_at = 0;
    int m_lastLine = 1;
    QStringList m_comments;
    qsizetype m_ownComments = 0; //!< how many of them belong to the rule being read; the others stand before the next
    int m_outerIndent = -1;
    Error m_error;
};

void RuleReader::fail(int line, const QString &reason)
{
    if (!failed())
        m_error = ruleTextError(line, reason);
}

void RuleReader::collectComments()
{
    while (m_at < m_lines.size() && m_lines[m_at].tokens.isEmpty()) {
        m_comments << m_lines[m_at].comment;
        if (m_lines[m_at].indent > m_outerIndent)
            m_ownComments = m_comments.size();
        m_lastLine = m_lines[m_at++].number;
    }
}

const RuleLine &RuleReader::next()
{
    const RuleLine &line = m_lines[m_at++];
    m_lastLine = line.number;
    if (line.hasComment)
        m_comments << line.comment;
    m_ownComments = m_comments.size();
    return line;
}

bool RuleReader::startsRule() const
{
    return m_at < m_lines.size() && !m_lines[m_at].tokens.isEmpty()
        && m_lines[m_at].tokens.front().kind == RuleToken::Word
        && m_lines[m_at].tokens.front().text == QLatin1String("rule");
}

void RuleReader::demandEnd(const LineReader &line)
{
    if (!line.atEnd())
        fail(line.number(), RuleWords::tr("nothing may follow here, but there is “%1”").arg(line.shown()));
}

void addComment(Rule &rule, const QStringList &lines)
{
    if (!lines.isEmpty())
        rule.comment += (rule.comment.isEmpty() ? QString() : QStringLiteral("\n")) + lines.join(QLatin1Char('\n'));
}

QList<Rule> RuleReader::readAll()
{
    QList<Rule> rules;
    for (collectComments(); !atEnd(); collectComments()) {
        if (!startsRule()) {
            fail(lineNumber(), RuleWords::tr("a rule begins with: rule \"Name\" on"));
            break;
        }
        Rule rule;
        const int indent = m_lines[m_at].indent;
        readHeading(rule);
        Rule body = readBody(true, indent);
        rule.root = std::move(body.root);
        rule.actions = body.actions;
        rule.stop = body.stop;
        rule.comment = body.comment;
        rules << rule;
    }
    // What stands below the last rule has no rule to go with but that one.
    if (!rules.isEmpty())
        addComment(rules.last(), m_comments);
    return rules;
}

void RuleReader::readHeading(Rule &rule)
{
    LineReader line(next());
    line.takeWord("rule");
    const auto name = line.take(RuleToken::Text);
    if (!name || name->trimmed().isEmpty())
        return fail(line.number(), RuleWords::tr("a rule needs a name in quotation marks"));
    rule.name = *name;
    rule.enabled = line.takeWord("on");
    if (!rule.enabled && !line.takeWord("off"))
        return fail(line.number(), RuleWords::tr("“on” or “off” must follow the rule's name"));
    demandEnd(line);
}

Rule RuleReader::readBody(bool withStop, int outerIndent)
{
    Rule rule;
    m_outerIndent = outerIndent;
    collectComments();
    if (atEnd() || startsRule()) {
        fail(m_lastLine, RuleWords::tr("a rule needs at least one condition"));
        return rule;
    }
    if (m_lines[m_at].indent <= outerIndent)
        fail(m_lines[m_at].number, RuleWords::tr("what belongs to a rule stands further to the right than its name"));
    const int line = m_lines[m_at].number;
    RuleNode root = readNode(0);
    // One condition may stand alone; it is kept as a group of one.
    if (!root.isGroup) {
        root = RuleNode::of(GroupKind::All, {std::move(root)});
        root.line = line;
    }
    rule.root = std::move(root);
    for (collectComments(); !atEnd() && !startsRule(); collectComments()) {
        LineReader reader(next());
        if (reader.takeWord("then") && !rule.stop) {
            readActions(reader, rule);
        } else if (withStop && !rule.stop && !rule.actions.isEmpty() && reader.takeWord("stop")) {
            rule.stop = true;
            demandEnd(reader);
        } else {
            fail(reader.number(),
                rule.actions.isEmpty() ? RuleWords::tr(
                    "“then” and what is to be done must follow the conditions; several conditions stand "
                    "under all, any or none")
                                       : RuleWords::tr("only “stop” or another rule may follow here"));
        }
    }
    if (rule.actions.isEmpty())
        fail(m_lastLine, RuleWords::tr("a rule needs “then” and at least one thing to do"));
    addComment(rule, m_comments.mid(0, m_ownComments));
    m_comments.remove(0, m_ownComments);
    m_ownComments = 0;
    return rule;
}

RuleNode RuleReader::readNode(int depth)
{
    const RuleLine &raw = next();
    LineReader line(raw);
    RuleNode node;
    node.line = raw.number;
    for (const GroupKind kind : {GroupKind::All, GroupKind::Any, GroupKind::None}) {
        if (!line.takeWord(groupWord(kind).toLatin1().constData()))
            continue;
        node.isGroup = true;
        node.group = kind;
        demandEnd(line);
        if (depth >= deepestGroup)
            fail(raw.number, RuleWords::tr("groups are nested too deeply"));
        else
            node.children = readChildren(raw, depth);
        return node;
    }
    node.condition = readCondition(line);
    demandEnd(line);
    return node;
}

std::vector<RuleNode> RuleReader::readChildren(const RuleLine &group, int depth)
{
    std::vector<RuleNode> children;
    int indent = -1;
    for (collectComments(); !atEnd() && m_lines[m_at].indent > group.indent && !startsRule(); collectComments()) {
        if (indent < 0)
            indent = m_lines[m_at].indent;
        if (m_lines[m_at].indent != indent) {
            fail(lineNumber(), RuleWords::tr("the lines of one group must begin in the same column"));
            break;
        }
        children.push_back(readNode(depth + 1));
    }
    if (children.empty())
        fail(group.number,
            RuleWords::tr("a group needs at least one condition, on a line of its own, further to the right"));
    return children;
}

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

std::optional<int> minutesOf(QStringView clock)
{
    const qsizetype colon = clock.indexOf(QLatin1Char(':'));
    bool hourOk = false;
    bool minuteOk = false;
    const int hour = clock.left(colon).toInt(&hourOk);
    const int minute = clock.mid(colon + 1).toInt(&minuteOk);
    const bool shaped = colon >= 1 && colon <= 2 && clock.size() == colon + 3 && hourOk && minuteOk;
    if (!shaped || hour < 0 || minute < 0 || minute > 59 || hour * 60 + minute > 24 * 60)
        return std::nullopt;
    return hour * 60 + minute;
}

Condition RuleReader::readTime(LineReader &line)
{
    Condition condition;
    condition.kind = ConditionKind::Time;
    const QString range = line.take(RuleToken::Word).value_or(QString());
    const qsizetype dash = range.indexOf(QLatin1Char('-'));
    const auto from = dash < 0 ? std::nullopt : minutesOf(QStringView(range).left(dash));
    const auto to = dash < 0 ? std::nullopt : minutesOf(QStringView(range).mid(dash + 1));
    if (!from || !to || *from == *to || *from == 24 * 60)
        fail(line.number(), RuleWords::tr("“time” is followed by two times, as in 22:00-06:00"));
    condition.number = from.value_or(0);
    condition.until = to.value_or(0);
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

} // namespace

Result<QList<Rule>> parseRules(const QString &text)
{
    const auto lines = lexRules(text);
    if (!lines)
        return lines.error();
    RuleReader reader(*lines);
    QList<Rule> rules = reader.readAll();
    if (reader.failed())
        return reader.error();
    return rules;
}

Result<Rule> parseRuleBody(const QString &body)
{
    const auto lines = lexRules(body);
    if (!lines)
        return lines.error();
    RuleReader reader(*lines);
    Rule rule = reader.readBody(false, -1);
    if (!reader.failed() && !reader.atEnd())
        reader.fail(reader.lineNumber(), RuleWords::tr("only one rule may stand here"));
    if (reader.failed())
        return reader.error();
    return rule;
}

Result<QList<Rule>> readRules(const QString &text)
{
    auto rules = parseRules(text);
    if (!rules)
        return rules;
    for (const Rule &rule : *rules) {
        if (const auto refused = checkRule(rule))
            return ruleTextError(refused->line, refused->reason);
    }
    return rules;
}

} // namespace stoa
