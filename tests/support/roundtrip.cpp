// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roundtrip.h"

#include "models/store/actlabels.h"

namespace stoa::test {

namespace {

QString refusal(const char *step, const Result<ActDone> &result)
{
    return QString::fromUtf8(step) + QLatin1String(" was refused: ") + errorToken(result.error().code)
        + QLatin1Char(' ') + result.error().args.join(QLatin1Char(' ')) + QLatin1Char(' ') + result.error().detail;
}

//! The first line in which two dumps differ.
QString difference(const char *step, const QString &is, const QString &wanted)
{
    const QStringList isLines = is.split(QLatin1Char('\n'));
    const QStringList wantedLines = wanted.split(QLatin1Char('\n'));
    for (qsizetype at = 0; at < std::max(isLines.size(), wantedLines.size()); ++at) {
        if (isLines.value(at) != wantedLines.value(at))
            return QStringLiteral("after %1:\n  %2\ninstead of\n  %3")
                .arg(QString::fromUtf8(step), isLines.value(at), wantedLines.value(at));
    }
    return {};
}

} // namespace

QString roundTrip(const EditCase &edit)
{
    TemporaryProject project;
    const auto act = edit.prepare(project);
    const QString before = project.dump();
    const Result<ActDone> done = resultOf(act());
    if (!done)
        return refusal("the edit", done);
    const QString after = project.dump();
    if (before == after || !done->act.isValid())
        return QStringLiteral("the edit changed nothing");
    if (!actCodes().contains(done->label))
        return QStringLiteral("no sentence for the act %1").arg(done->label);
    if (const auto acts = project.reader().integer("SELECT count(*) FROM history"); acts != 1)
        return QStringLiteral("%1 entries in the history").arg(acts.value_or(0));
    for (int round = 0; round < 2; ++round) {
        if (const Result<ActDone> undone = resultOf(project.edits().undo()); !undone)
            return refusal("undo", undone);
        if (const QString found = difference("undo", project.dump(), before); !found.isEmpty())
            return found;
        if (const Result<ActDone> redone = resultOf(project.edits().redo()); !redone)
            return refusal("redo", redone);
        if (const QString found = difference("redo", project.dump(), after); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace stoa::test
