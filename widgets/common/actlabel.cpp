// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/actlabel.h"

#include "models/core/displaytext.h"

namespace stoa {

QString ActLabels::sentence(const QString &code, const QStringList &args)
{
    const QString fact = displayLine(args.value(0), 60);
    const QString second = displayLine(args.value(1), 60);
    const int count = args.value(0).toInt();
    for (const QString &found : {ofProject(code, fact), ofDay(code, fact, count), ofContest(code, fact),
             ofMedia(code, fact, count), ofFeed(code, fact, count), ofPost(code, fact, second, count),
             ofPlan(code, count), ofComment(code, count), ofRule(code, fact, count)}) {
        if (!found.isEmpty())
            return found.trimmed();
    }
    return displayLine(code, 60);
}

QString ActLabels::ofDay(const QString &code, const QString &fact, int count)
{
    if (code == QLatin1String("clientday.create"))
        return tr("Add day %1").arg(fact);
    if (code == QLatin1String("clientday.edit"))
        return tr("Change day %1").arg(fact);
    if (code == QLatin1String("clientday.delete"))
        return tr("Delete day %1").arg(fact);
    if (code == QLatin1String("clientday.import"))
        return tr("Take over %n day(s)", nullptr, count);
    return {};
}

QString ActLabels::ofFeed(const QString &code, const QString &fact, int count)
{
    if (code == QLatin1String("feed.create"))
        return tr("Add feed %1").arg(fact);
    if (code == QLatin1String("feed.edit"))
        return tr("Rename feed %1").arg(fact);
    if (code == QLatin1String("feed.delete"))
        return tr("Remove feed %1").arg(fact);
    if (code == QLatin1String("feed.read"))
        return tr("Mark %n article(s) as read", nullptr, count);
    if (code == QLatin1String("feed.unread"))
        return tr("Mark %n article(s) as unread", nullptr, count);
    if (code == QLatin1String("feed.idea"))
        return tr("Make %n idea(s) of articles", nullptr, count);
    return {};
}

QString ActLabels::ofContest(const QString &code, const QString &fact)
{
    if (code == QLatin1String("contest.create"))
        return tr("Add contest %1").arg(fact);
    if (code == QLatin1String("contest.edit"))
        return tr("Change contest %1").arg(fact);
    if (code == QLatin1String("contest.delete"))
        return tr("Delete contest %1").arg(fact);
    if (code == QLatin1String("contest.check"))
        return tr("Change the checklist of contest %1").arg(fact);
    if (code == QLatin1String("contest.seed"))
        return tr("Fix the seed of contest %1").arg(fact);
    if (code == QLatin1String("contest.entries"))
        return tr("Take participants into contest %1").arg(fact);
    if (code == QLatin1String("contest.entry"))
        return tr("Change participants of contest %1").arg(fact);
    if (code == QLatin1String("contest.draw"))
        return tr("Draw the winners of contest %1").arg(fact);
    if (code == QLatin1String("contest.refuse"))
        return tr("Refuse a winner of contest %1").arg(fact);
    return {};
}

QString ActLabels::ofMedia(const QString &code, const QString &fact, int count)
{
    if (code == QLatin1String("media.add"))
        return tr("Add %n files to the library", nullptr, count);
    if (code == QLatin1String("media.edit"))
        return tr("Change what is known of %1").arg(fact);
    if (code == QLatin1String("media.delete"))
        return tr("Delete %n files from the library", nullptr, count);
    if (code == QLatin1String("media.place"))
        return tr("Keep %1 elsewhere").arg(fact);
    if (code == QLatin1String("picture-template.create"))
        return tr("Add picture template %1").arg(fact);
    if (code == QLatin1String("picture-template.edit"))
        return tr("Change picture template %1").arg(fact);
    if (code == QLatin1String("picture-template.delete"))
        return tr("Delete picture template %1").arg(fact);
    if (code == QLatin1String("picture-template.order"))
        return tr("Change the order of the picture templates");
    return {};
}

QString ActLabels::ofProject(const QString &code, const QString &fact)
{
    if (code == QLatin1String("project.settings"))
        return tr("Change project settings");
    if (code == QLatin1String("project.merge"))
        return tr("Bring together with %1").arg(fact);
    if (code == QLatin1String("project.conflict"))
        return tr("Settle a difference between two copies");
    if (code == QLatin1String("account.create"))
        return tr("Add account %1").arg(fact);
    if (code == QLatin1String("account.edit"))
        return tr("Change account %1").arg(fact);
    if (code == QLatin1String("account.delete"))
        return tr("Delete account %1").arg(fact);
    if (code == QLatin1String("theme.create"))
        return tr("Add theme %1").arg(fact);
    if (code == QLatin1String("theme.edit"))
        return tr("Change theme %1").arg(fact);
    if (code == QLatin1String("theme.delete"))
        return tr("Delete theme %1").arg(fact);
    if (code == QLatin1String("theme.start"))
        return tr("Take over the starting themes");
    if (code == QLatin1String("note.create"))
        return tr("Add note %1").arg(fact);
    if (code == QLatin1String("note.edit"))
        return tr("Change note %1").arg(fact);
    if (code == QLatin1String("note.delete"))
        return tr("Delete note %1").arg(fact);
    if (code == QLatin1String("campaign.create"))
        return tr("Add campaign %1").arg(fact);
    if (code == QLatin1String("campaign.edit"))
        return tr("Change campaign %1").arg(fact);
    if (code == QLatin1String("campaign.delete"))
        return tr("Delete campaign %1").arg(fact);
    if (code == QLatin1String("label.create"))
        return tr("Add label %1").arg(fact);
    if (code == QLatin1String("label.edit"))
        return tr("Change label %1").arg(fact);
    if (code == QLatin1String("label.delete"))
        return tr("Delete label %1").arg(fact);
    if (code == QLatin1String("days.edit"))
        return tr("Change the days shown");
    if (code == QLatin1String("marks.share"))
        //: %1 is a name, hashtag, site or picture that another client uses as well
        return tr("Use %1 for this client too").arg(fact);
    if (code == QLatin1String("marks.forget"))
        return tr("Mark again what other clients use");
    if (code == QLatin1String("import.posts"))
        return tr("Import posts from %1").arg(fact);
    if (code == QLatin1String("import.comments"))
        return tr("Import comments from %1").arg(fact);
    if (code == QLatin1String("import.samples"))
        return tr("Import numbers from %1").arg(fact);
    return {};
}

QString ActLabels::ofPost(const QString &code, const QString &fact, const QString &second, int count)
{
    if (code == QLatin1String("post.create"))
        return tr("New post %1").arg(fact);
    if (code == QLatin1String("post.idea"))
        return tr("New idea %1").arg(fact);
    if (code == QLatin1String("post.move"))
        return tr("Move %n posts", nullptr, count);
    if (code == QLatin1String("post.copy"))
        return tr("Copy %n posts", nullptr, count);
    if (code == QLatin1String("post.delete"))
        return tr("Delete %n posts", nullptr, count);
    if (code == QLatin1String("post.undate"))
        return tr("Move %n posts to the ideas", nullptr, count);
    if (code == QLatin1String("post.date"))
        return tr("Give %n ideas a date", nullptr, count);
    if (code == QLatin1String("post.edit"))
        return tr("Edit %1").arg(fact);
    if (code == QLatin1String("post.status"))
        return tr("Change the status of %n posts", nullptr, count);
    if (code == QLatin1String("post.label"))
        return tr("Relabel %n posts", nullptr, count);
    if (const QString choice = ofChoice(code, fact, count); !choice.isEmpty())
        return choice;
    if (code == QLatin1String("post.accounts"))
        return tr("Change the accounts of %1").arg(fact);
    if (code == QLatin1String("post.variant"))
        return tr("Edit %1 for %2").arg(fact, second);
    if (code == QLatin1String("post.media"))
        return tr("Change the media of %1").arg(fact);
    if (code == QLatin1String("post.restore"))
        return tr("Restore a version of %1").arg(fact);
    return ofPlanning(code, fact);
}

//! What is chosen for posts from a list.
QString ActLabels::ofChoice(const QString &code, const QString &fact, int count)
{
    if (code == QLatin1String("post.kind"))
        return tr("Change the kind of %n posts", nullptr, count);
    if (code == QLatin1String("post.purpose"))
        return tr("Change the purpose of %n posts", nullptr, count);
    if (code == QLatin1String("post.theme"))
        return tr("Change the theme of %n posts", nullptr, count);
    if (code == QLatin1String("post.campaign"))
        return tr("Change the campaign of %n posts", nullptr, count);
    if (code == QLatin1String("post.published"))
        return tr("Mark %n posts as published", nullptr, count);
    if (code == QLatin1String("post.order"))
        return tr("Change the order of the ideas");
    if (code == QLatin1String("post.alt"))
        return tr("Describe a picture of %1").arg(fact);
    if (code == QLatin1String("account.order"))
        return tr("Change the order of the accounts");
    return {};
}

QString ActLabels::ofPlanning(const QString &code, const QString &fact)
{
    if (code == QLatin1String("post.work"))
        return tr("Change the work on %1").arg(fact);
    if (code == QLatin1String("hashtags.create"))
        return tr("Add hashtag set %1").arg(fact);
    if (code == QLatin1String("hashtags.edit"))
        return tr("Change hashtag set %1").arg(fact);
    if (code == QLatin1String("hashtags.delete"))
        return tr("Delete hashtag set %1").arg(fact);
    if (code == QLatin1String("template.create"))
        return tr("Add template %1").arg(fact);
    if (code == QLatin1String("template.edit"))
        return tr("Change template %1").arg(fact);
    if (code == QLatin1String("template.delete"))
        return tr("Delete template %1").arg(fact);
    if (code == QLatin1String("linktags.create"))
        return tr("Add link tags %1").arg(fact);
    if (code == QLatin1String("linktags.edit"))
        return tr("Change link tags %1").arg(fact);
    if (code == QLatin1String("linktags.delete"))
        return tr("Delete link tags %1").arg(fact);
    if (code == QLatin1String("linktags.options"))
        return tr("Change how links are tagged");
    if (code == QLatin1String("word.add"))
        return tr("Add the word %1").arg(fact);
    if (code == QLatin1String("word.delete"))
        return tr("Take away the word %1").arg(fact);
    return {};
}

QString ActLabels::ofPlan(const QString &code, int count)
{
    if (code == QLatin1String("slot.edit"))
        return tr("Change the preferred times");
    if (code == QLatin1String("limit.edit"))
        return tr("Change the limits of an account");
    if (code == QLatin1String("series.dissolve"))
        return tr("Dissolve a series");
    if (code == QLatin1String("series.create"))
        return tr("Make a post come again %n times", nullptr, count);
    if (code == QLatin1String("series.extend"))
        return tr("Make a series %n posts longer", nullptr, count);
    if (code == QLatin1String("series.edit"))
        return tr("Change %n posts of a series", nullptr, count);
    if (code == QLatin1String("companion.create"))
        return tr("Make %n companion post(s)", nullptr, count);
    if (code == QLatin1String("companion.detach"))
        return tr("Take %n companion post(s) from their parent", nullptr, count);
    if (code == QLatin1String("evergreen.edit"))
        return tr("Make %n posts evergreen", nullptr, count);
    if (code == QLatin1String("evergreen.remove"))
        return tr("Take %n posts out of the evergreen ones", nullptr, count);
    return {};
}

QString ActLabels::ofComment(const QString &code, int count)
{
    if (code == QLatin1String("comment.state"))
        return tr("Change the state of %n comments", nullptr, count);
    if (code == QLatin1String("comment.label"))
        return tr("Label %n comments", nullptr, count);
    if (code == QLatin1String("comment.assign"))
        return tr("Assign %n comments", nullptr, count);
    if (code == QLatin1String("comment.priority"))
        return tr("Set the priority of %n comments", nullptr, count);
    if (code == QLatin1String("comment.hide"))
        return tr("Hide or show %n comments", nullptr, count);
    if (code == QLatin1String("comment.spam"))
        return tr("Mark %n comments as spam or not", nullptr, count);
    if (code == QLatin1String("comment.criticism"))
        return tr("Mark %n comments as criticism or not", nullptr, count);
    if (code == QLatin1String("comment.snooze"))
        return tr("Snooze %n comments", nullptr, count);
    if (code == QLatin1String("comment.note"))
        return tr("Write a note on a comment");
    if (code == QLatin1String("comment.reply"))
        return tr("Write a reply");
    if (code == QLatin1String("comment.answered"))
        return tr("Mark %n comments as answered by hand", nullptr, count);
    if (code == QLatin1String("person.forget"))
        return tr("Erase the words of a person");
    return {};
}

QString ActLabels::ofRule(const QString &code, const QString &fact, int count)
{
    if (code == QLatin1String("rule.create"))
        return tr("Add rule %1").arg(fact);
    if (code == QLatin1String("rule.edit"))
        return tr("Change rule %1").arg(fact);
    if (code == QLatin1String("rule.delete"))
        return tr("Delete rule %1").arg(fact);
    if (code == QLatin1String("rule.delete-many"))
        return tr("Delete %n rules", nullptr, count);
    if (code == QLatin1String("rule.duplicate"))
        return tr("Copy a rule");
    if (code == QLatin1String("rule.on"))
        return tr("Switch on %n rules", nullptr, count);
    if (code == QLatin1String("rule.off"))
        return tr("Switch off %n rules", nullptr, count);
    if (code == QLatin1String("rule.order"))
        return tr("Change the order of the rules");
    if (code == QLatin1String("rule.import"))
        return tr("Import %n rules", nullptr, count);
    if (code == QLatin1String("rule.run"))
        return tr("Run rules over %n comments", nullptr, count);
    return {};
}

} // namespace stoa
