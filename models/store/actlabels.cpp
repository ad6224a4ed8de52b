// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actlabels.h"

#include <array>
#include <utility>

namespace stoa {

namespace {

// One line for each act a person can do. %1, %2 are facts: a count, a title, a file name.
constexpr auto sentences = std::to_array<std::pair<const char *, const char *>>({
    {"project.settings", "Change project settings"},
    {"project.merge", "Bring together with %1"},
    {"project.conflict", "Settle a difference between two copies"},
    {"account.create", "Add account %1"},
    {"account.edit", "Change account %1"},
    {"account.delete", "Delete account %1"},
    {"account.order", "Change the order of the accounts"},
    {"theme.create", "Add theme %1"},
    {"theme.edit", "Change theme %1"},
    {"theme.delete", "Delete theme %1"},
    {"theme.start", "Take over the starting themes"},
    {"campaign.create", "Add campaign %1"},
    {"campaign.edit", "Change campaign %1"},
    {"campaign.delete", "Delete campaign %1"},
    {"label.create", "Add label %1"},
    {"label.edit", "Change label %1"},
    {"label.delete", "Delete label %1"},
    {"days.edit", "Change the days shown"},
    {"marks.share", "Use %1 for this client too"},
    {"marks.forget", "Mark again what other clients use"},
    {"note.create", "Add note %1"},
    {"note.edit", "Change note %1"},
    {"note.delete", "Delete note %1"},
    {"slot.edit", "Change the preferred times"},
    {"limit.edit", "Change the limits of an account"},
    {"series.create", "Make a post come again %1 times"},
    {"series.extend", "Make a series %1 posts longer"},
    {"series.edit", "Change %1 posts of a series"},
    {"series.dissolve", "Dissolve a series"},
    {"companion.create", "Make %1 companion posts"},
    {"companion.detach", "Take %1 companion posts from their parent"},
    {"linktags.options", "Change how links are tagged"},
    {"evergreen.edit", "Make %1 posts evergreen"},
    {"evergreen.remove", "Take %1 posts out of the evergreen ones"},
    {"post.create", "New post %1"},
    {"post.idea", "New idea %1"},
    {"post.move", "Move %1 posts"},
    {"post.copy", "Copy %1 posts"},
    {"post.delete", "Delete %1 posts"},
    {"post.undate", "Move %1 posts to the ideas"},
    {"post.date", "Give %1 ideas a date"},
    {"post.edit", "Edit %1"},
    {"post.status", "Change the status of %1 posts"},
    {"post.label", "Relabel %1 posts"},
    {"post.kind", "Change the kind of %1 posts"},
    {"post.purpose", "Change the purpose of %1 posts"},
    {"post.theme", "Change the theme of %1 posts"},
    {"post.campaign", "Change the campaign of %1 posts"},
    {"post.published", "Mark %1 posts as published"},
    {"post.order", "Change the order of the ideas"},
    {"post.alt", "Describe a picture of %1"},
    {"post.accounts", "Change the accounts of %1"},
    {"post.variant", "Edit %1 for %2"},
    {"post.media", "Change the media of %1"},
    {"post.restore", "Restore a version of %1"},
    {"post.work", "Change the work on %1"},
    {"hashtags.create", "Add hashtag set %1"},
    {"hashtags.edit", "Change hashtag set %1"},
    {"hashtags.delete", "Delete hashtag set %1"},
    {"template.create", "Add template %1"},
    {"template.edit", "Change template %1"},
    {"template.delete", "Delete template %1"},
    {"linktags.create", "Add link tags %1"},
    {"linktags.edit", "Change link tags %1"},
    {"linktags.delete", "Delete link tags %1"},
    {"word.add", "Add the word %1"},
    {"word.delete", "Take away the word %1"},
    {"import.posts", "Import posts from %1"},
    {"import.comments", "Import comments from %1"},
    {"import.samples", "Import numbers from %1"},
    {"clientday.create", "Add day %1"},
    {"clientday.edit", "Change day %1"},
    {"clientday.delete", "Delete day %1"},
    {"clientday.import", "Take over %1 days"},
    {"contest.create", "Add contest %1"},
    {"contest.edit", "Change contest %1"},
    {"contest.delete", "Delete contest %1"},
    {"contest.check", "Change the checklist of contest %1"},
    {"contest.seed", "Fix the seed of contest %1"},
    {"contest.entries", "Take participants into contest %1"},
    {"contest.entry", "Change participants of contest %1"},
    {"contest.draw", "Draw the winners of contest %1"},
    {"contest.refuse", "Refuse a winner of contest %1"},
    {"media.add", "Add %1 files to the library"},
    {"media.edit", "Change what is known of %1"},
    {"media.delete", "Delete %1 files from the library"},
    {"media.place", "Keep %1 elsewhere"},
    {"picture-template.create", "Add picture template %1"},
    {"picture-template.edit", "Change picture template %1"},
    {"picture-template.delete", "Delete picture template %1"},
    {"picture-template.order", "Change the order of the picture templates"},
    {"feed.create", "Add feed %1"},
    {"feed.edit", "Rename feed %1"},
    {"feed.delete", "Remove feed %1"},
    {"feed.read", "Mark %1 articles as read"},
    {"feed.unread", "Mark %1 articles as unread"},
    {"feed.idea", "Make %1 ideas of articles"},
    {"comment.state", "Change the state of %1 comments"},
    {"comment.label", "Label %1 comments"},
    {"comment.assign", "Assign %1 comments"},
    {"comment.priority", "Set the priority of %1 comments"},
    {"comment.hide", "Hide or show %1 comments"},
    {"comment.spam", "Mark %1 comments as spam or not"},
    {"comment.criticism", "Mark %1 comments as criticism or not"},
    {"comment.snooze", "Snooze %1 comments"},
    {"comment.note", "Write a note on a comment"},
    {"comment.reply", "Write a reply"},
    {"comment.answered", "Mark %1 comments as answered by hand"},
    {"person.forget", "Erase the words of a person"},
    {"rule.create", "Add rule %1"},
    {"rule.edit", "Change rule %1"},
    {"rule.delete", "Delete rule %1"},
    {"rule.delete-many", "Delete %1 rules"},
    {"rule.duplicate", "Copy a rule"},
    {"rule.import", "Import %1 rules"},
    {"rule.off", "Switch off %1 rules"},
    {"rule.on", "Switch on %1 rules"},
    {"rule.order", "Change the order of the rules"},
    {"rule.run", "Run rules over %1 comments"},
});

} // namespace

QString actSentence(const QString &code, const QStringList &args)
{
    for (const auto &[known, sentence] : sentences) {
        if (code != QLatin1String(known))
            continue;
        QString text = QString::fromUtf8(sentence);
        for (int i = 0; i < 2; ++i)
            text.replace(QStringLiteral("%%1").arg(i + 1), args.value(i));
        if (args.value(0) == QLatin1String("1")) {
            for (const char *const plural : {" posts", " ideas", " comments", " rules", " files", " days", " articles"})
                text.replace(QLatin1String(plural), QLatin1String(plural).chopped(1));
        }
        return text.trimmed();
    }
    return code;
}

QStringList actCodes()
{
    QStringList codes;
    for (const auto &[known, sentence] : sentences)
        codes.append(QString::fromUtf8(known));
    return codes;
}

} // namespace stoa
