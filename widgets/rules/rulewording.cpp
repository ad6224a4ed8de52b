// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/rulewording.h"

#include "models/core/displaytext.h"
#include "models/rules/ruletext.h"
#include "models/rules/rulewords.h"

#include <QLocale>

namespace stoa {

namespace {

constexpr int mostListed = 6;

QString joinedWords(const QStringList &tokens, QString (*word)(const QString &))
{
    QStringList words;
    for (const QString &token : tokens)
        words << word(token);
    return words.join(QStringLiteral(", "));
}

QString hours(const Condition &condition)
{
    return clockText(condition.number) + QStringLiteral("–") + clockText(condition.until);
}

} // namespace

QString RuleWording::listed(const QStringList &texts, int most)
{
    QStringList shown;
    for (const QString &text : texts.mid(0, most))
        shown << tr("“%1”", "a text in quotation marks").arg(displayLine(text, 60));
    const int more = int(texts.size() - shown.size());
    const QString list = shown.join(QStringLiteral(", "));
    return more > 0 ? tr("%1 and %n more", "after a list of texts", more).arg(list) : list;
}

QString RuleWording::ofText(const Condition &condition)
{
    const QString texts = listed(condition.texts, mostListed);
    switch (condition.kind) {
    case ConditionKind::Words:
        return tr("has the word %1", nullptr, int(condition.texts.size())).arg(texts);
    case ConditionKind::Phrase:
        return tr("says %1").arg(texts);
    case ConditionKind::Stem:
        return tr("has a word beginning with %1").arg(texts);
    case ConditionKind::Exact:
        return tr("has exactly %1").arg(texts);
    case ConditionKind::Anywhere:
        return tr("has %1 anywhere, inside words too").arg(texts);
    default:
        return tr("fits the expression %1").arg(texts);
    }
}

QString RuleWording::ofPlace(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::Author:
        return tr("is by %1").arg(listed(condition.texts, mostListed));
    case ConditionKind::Account:
        return tr("is on the account %1").arg(listed(condition.texts, mostListed));
    case ConditionKind::Network:
        return tr("is on %1", "a network").arg(joinedWords(condition.texts, network));
    case ConditionKind::CommentKind:
        return tr("is a %1", "comment, mention, message or review").arg(joinedWords(condition.texts, commentKind));
    case ConditionKind::Time:
        return tr("was written at %1", "a range of hours").arg(hours(condition));
    default:
        return tr("was written on %1", "days of the week").arg(joinedWords(condition.texts, weekday));
    }
}

QString RuleWording::condition(const Condition &condition)
{
    const QString texts = listed(condition.texts, mostListed);
    switch (condition.kind) {
    case ConditionKind::Link:
        return tr("contains a link");
    case ConditionKind::LinkTo:
        return tr("contains a link to %1").arg(texts);
    case ConditionKind::LinkNotTo:
        return tr("contains a link to a domain other than %1").arg(texts);
    case ConditionKind::LinkNotOurs:
        return tr("contains a link to a domain that is not ours");
    case ConditionKind::Phone:
        return tr("contains a telephone number");
    case ConditionKind::Email:
        return tr("contains an e-mail address");
    case ConditionKind::Capitals:
        return tr("has at least %1 % of capital letters").arg(condition.number);
    case ConditionKind::RepeatedCharacter:
        return tr("repeats a character %n times", nullptr, condition.number);
    case ConditionKind::RepeatedWord:
        return tr("repeats a word %n times", nullptr, condition.number);
    default:
        return isTextKind(condition.kind) ? ofText(condition) : ofPlace(condition);
    }
}

QString RuleWording::kind(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::Words:
        return tr("Words");
    case ConditionKind::Phrase:
        return tr("Phrase");
    case ConditionKind::Stem:
        return tr("Beginnings of words");
    case ConditionKind::Exact:
        return tr("Exactly as written");
    case ConditionKind::Anywhere:
        return tr("Anywhere, inside words too");
    case ConditionKind::Expression:
        return tr("Regular expression");
    case ConditionKind::Link:
        return tr("Any link");
    case ConditionKind::LinkTo:
        return tr("Link to certain domains");
    case ConditionKind::LinkNotTo:
        return tr("Link to other domains");
    case ConditionKind::LinkNotOurs:
        return tr("Link that is not ours");
    case ConditionKind::Phone:
        return tr("Telephone number");
    case ConditionKind::Email:
        return tr("E-mail address");
    case ConditionKind::Capitals:
        return tr("Capital letters");
    case ConditionKind::RepeatedCharacter:
        return tr("Repeated character");
    case ConditionKind::RepeatedWord:
        return tr("Repeated word");
    case ConditionKind::Author:
        return tr("Author");
    case ConditionKind::Account:
        return tr("Account");
    case ConditionKind::Network:
        return tr("Network");
    case ConditionKind::CommentKind:
        return tr("Kind of comment");
    case ConditionKind::Time:
        return tr("Time of day");
    case ConditionKind::Weekday:
        return tr("Day of the week");
    }
    return {};
}

QString RuleWording::group(GroupKind kind)
{
    switch (kind) {
    case GroupKind::All:
        return tr("all of these are true");
    case GroupKind::Any:
        return tr("one of these is true");
    case GroupKind::None:
        return tr("none of these is true");
    }
    return {};
}

QString RuleWording::between(GroupKind kind)
{
    return kind == GroupKind::All ? tr("and", "between two conditions") : tr("or", "between two conditions");
}

QString RuleWording::action(const Action &action)
{
    const QString argument = displayLine(action.argument, 60);
    switch (action.kind) {
    case ActionKind::Label:
        return tr("label it “%1”").arg(argument);
    case ActionKind::Assign:
        return tr("give it to %1").arg(argument);
    case ActionKind::Priority:
        return action.argument == QLatin1String("high") ? tr("make it urgent")
            : action.argument == QLatin1String("low")   ? tr("give it low priority")
                                                        : tr("give it normal priority");
    case ActionKind::Hide:
        return tr("hide it");
    case ActionKind::Spam:
        return tr("mark as spam");
    case ActionKind::Delete:
        return tr("delete it");
    case ActionKind::Suggest:
        return tr("suggest the answer “%1”").arg(argument);
    case ActionKind::Notify:
        return argument.isEmpty() ? tr("notify") : tr("notify %1").arg(argument);
    case ActionKind::Like:
        return tr("like it");
    case ActionKind::Block:
        return tr("block the author");
    case ActionKind::Snooze:
        break;
    }
    const int amount = action.argument.section(QLatin1Char(' '), 0, 0).toInt();
    if (action.argument.contains(QLatin1String("day")))
        return tr("put it off for %n days", nullptr, amount);
    return action.argument.contains(QLatin1String("hour")) ? tr("put it off for %n hours", nullptr, amount)
                                                           : tr("put it off for %n minutes", nullptr, amount);
}

QString RuleWording::actionKind(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Label:
        return tr("Label");
    case ActionKind::Assign:
        return tr("Give to somebody");
    case ActionKind::Priority:
        return tr("Priority");
    case ActionKind::Hide:
        return tr("Hide");
    case ActionKind::Spam:
        return tr("Mark as spam");
    case ActionKind::Delete:
        return tr("Delete");
    case ActionKind::Suggest:
        return tr("Suggest an answer");
    case ActionKind::Notify:
        return tr("Notify");
    case ActionKind::Snooze:
        return tr("Put off");
    case ActionKind::Like:
        return tr("Like");
    case ActionKind::Block:
        return tr("Block the author");
    }
    return {};
}

QString RuleWording::weekday(const QString &token)
{
    return QLocale().standaloneDayName(int(weekdayWords().indexOf(token)) + 1, QLocale::LongFormat);
}

QString RuleWording::commentKind(const QString &token)
{
    if (token == QLatin1String("mention"))
        return tr("mention");
    if (token == QLatin1String("message"))
        return tr("message");
    return token == QLatin1String("review") ? tr("review") : tr("comment");
}

QString RuleWording::network(const QString &token)
{
    static const QHash<QString, QString> brands{{QStringLiteral("x"), QStringLiteral("X")},
        {QStringLiteral("youtube"), QStringLiteral("YouTube")}, {QStringLiteral("tiktok"), QStringLiteral("TikTok")},
        {QStringLiteral("linkedin"), QStringLiteral("LinkedIn")},
        {QStringLiteral("whatsapp"), QStringLiteral("WhatsApp")}, {QStringLiteral("vk"), QStringLiteral("VK")},
        {QStringLiteral("ok"), QStringLiteral("OK")}};
    const auto brand = brands.constFind(token);
    return brand != brands.cend() ? *brand : token.left(1).toUpper() + token.mid(1);
}

QString RuleWording::verdict(const QList<Verdict> &verdicts)
{
    if (verdicts.isEmpty())
        return tr("No hit: nothing would be done.");
    const Verdict &first = verdicts.front();
    QStringList done;
    QStringList held;
    for (const Verdict &verdict : verdicts)
        (verdict.isProtected ? held : done) << action(verdict.action);
    QStringList met;
    for (const Condition &one : first.met)
        met << condition(one);
    if (met.isEmpty())
        met << tr("nothing that is forbidden was found");
    const QString conditions = met.join(QStringLiteral("; "));
    QString text = first.spans.isEmpty()
        ? tr("Hit: %1.").arg(conditions)
        : tr("Hit: %1, at place %2.").arg(conditions).arg(first.spans.front().first + 1);
    if (!done.isEmpty())
        text += QLatin1Char(' ') + tr("Would be done: %1.").arg(done.join(QStringLiteral(", ")));
    if (!held.isEmpty())
        text += QLatin1Char(' ')
            + tr("Held back, because this is criticism: %1. It goes to the top of the inbox instead.")
                  .arg(held.join(QStringLiteral(", ")));
    if (first.stopped)
        text += QLatin1Char(' ') + tr("Rules below are not asked.");
    return text;
}

} // namespace stoa
