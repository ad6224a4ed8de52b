// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/personerasure.h"

#include "models/core/displaytext.h"

#include <algorithm>
#include <climits>

namespace stoa {

namespace {

int shownCount(qint64 count)
{
    return int(std::min<qint64>(count, INT_MAX));
}

} // namespace

Question PersonErasure::question(const PersonTrace &trace)
{
    const QString name = displayLine(trace.name, 60);
    return {name.isEmpty() ? tr("Erase this person for good?") : tr("Erase %1 for good?").arg(name),
        whatGoes(trace) + QStringLiteral("\n\n") + whatStays(trace), tr("Erase for good"), {}, true};
}

QString PersonErasure::whatGoes(const PersonTrace &trace)
{
    QStringList sentences;
    sentences << tr("This cannot be undone.");
    sentences << tr(
        "The name and the words of %n comment(s) are erased everywhere in this project: in the inbox, in search, "
        "and in earlier versions of posts that name or quote the person.",
        nullptr, shownCount(trace.comments));
    sentences << tr("Your notes (%1) and replies (%2) beside them are erased too.").arg(trace.notes).arg(trace.replies);
    sentences << tr("Undo ends here: the %n step(s) so far stay done and can no longer be taken back.", nullptr,
        shownCount(trace.acts));
    sentences << tr(
        "All backups of this project on this computer are removed, and one fresh backup takes their place.");
    return sentences.join(QLatin1Char(' '));
}

QString PersonErasure::whatStays(const PersonTrace &trace)
{
    QStringList sentences;
    sentences << tr(
        "The comments stay as empty ones with their time, state and labels, so that the numbers of your reports "
        "stay right.");
    sentences << tr("What others wrote about the person stays, and so do your own posts and rules.");
    if (trace.posts > 0)
        sentences << tr("%n post(s) name this person: change them yourself.", nullptr, shownCount(trace.posts));
    sentences << tr("Copies that you saved elsewhere, sent to somebody or keep on another computer are not touched.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace stoa
