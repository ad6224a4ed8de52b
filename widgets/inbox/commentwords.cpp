// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/commentwords.h"

#include "models/inbox/personedits.h"

#include "models/core/walltime.h"
#include "widgets/common/dateforms.h"

#include <QLocale>

namespace stoa {

namespace {

constexpr qint64 minuteInMs = 60'000;
constexpr qint64 hourInMs = 60 * minuteInMs;
// What is older than this was not asked of us today: a file of last year has no countdown.
constexpr qint64 countdownForMs = 7 * 24 * hourInMs;
constexpr qint64 pressingMs = hourInMs;

} // namespace

CommentWords::CommentWords(const Clock &clock, const QTimeZone &zone, WorkingHours hours)
    : m_clock(&clock)
    , m_zone(zone)
    , m_hours(std::move(hours))
{
}

QString CommentWords::state(CommentState state)
{
    switch (state) {
    case CommentState::New:
        return tr("New");
    case CommentState::Open:
        return tr("Open");
    case CommentState::Waiting:
        return tr("Waiting");
    case CommentState::Done:
        return tr("Done");
    case CommentState::Snoozed:
        break;
    }
    return tr("Snoozed");
}

QString CommentWords::kind(const QString &token)
{
    if (token == QLatin1String("mention"))
        return tr("Mention");
    if (token == QLatin1String("message"))
        return tr("Message");
    if (token == QLatin1String("review"))
        return tr("Review");
    return tr("Comment");
}

QString CommentWords::action(const QString &token, const QString &argument)
{
    if (token == QLatin1String("label"))
        return tr("labels it “%1”").arg(argument);
    if (token == QLatin1String("assign"))
        return tr("gives it to %1").arg(argument);
    if (token == QLatin1String("priority"))
        return argument == QLatin1String("high") ? tr("makes it urgent")
            : argument == QLatin1String("low")   ? tr("makes it less urgent")
                                                 : tr("gives it normal urgency");
    if (token == QLatin1String("hide"))
        return tr("hides it");
    if (token == QLatin1String("spam"))
        return tr("marks it as spam");
    if (token == QLatin1String("delete"))
        return tr("asks to delete it");
    if (token == QLatin1String("suggest"))
        return tr("suggests the reply “%1”").arg(argument);
    if (token == QLatin1String("notify"))
        return tr("notifies %1").arg(argument);
    if (token == QLatin1String("snooze"))
        return tr("snoozes it");
    if (token == QLatin1String("like"))
        return tr("likes it");
    if (token == QLatin1String("block"))
        return tr("blocks the author");
    return token;
}

StatusMark CommentWords::mark(const CommentRow &row)
{
    if (row.spam || row.hidden || row.state == CommentState::Snoozed)
        return StatusMark::Idea; // the dashed ring: out of the way
    if (row.state == CommentState::Done)
        return StatusMark::Approved;
    if (row.state == CommentState::Waiting)
        return StatusMark::Scheduled;
    if (row.priority > 0 || row.criticism.value_or(false))
        return StatusMark::ChangesRequested; // the triangle: look here first
    return row.state == CommentState::Open ? StatusMark::InReview : StatusMark::Draft;
}

bool CommentWords::waitsForUs(const CommentRow &row) const
{
    return !row.spam && !row.hidden && row.atMs && (row.state == CommentState::New || row.state == CommentState::Open)
        && m_clock->nowUtcMs() - *row.atMs < countdownForMs && *row.atMs <= m_clock->nowUtcMs();
}

qint64 CommentWords::leftMs(const CommentRow &row) const
{
    return m_hours.targetMs() - m_hours.workingMs(row.atMs.value_or(0), m_clock->nowUtcMs());
}

bool CommentWords::isPressing(const CommentRow &row) const
{
    return waitsForUs(row) && leftMs(row) < pressingMs;
}

QString CommentWords::standing(const CommentRow &row) const
{
    if (row.spam)
        return row.ruleAction == QLatin1String("spam") ? tr("spam, by rule") : tr("spam");
    if (row.hidden)
        return row.byRule && !row.ruleAction.isEmpty() ? tr("hidden by rule") : tr("hidden");
    if (row.state == CommentState::Done)
        return row.answeredMs ? tr("answered") : tr("done");
    if (row.state == CommentState::Waiting)
        return tr("waits for the author");
    if (row.state == CommentState::Snoozed)
        return row.snoozedUntilMs ? tr("until %1").arg(when(row.snoozedUntilMs)) : tr("snoozed");
    if (!waitsForUs(row))
        return when(row.atMs);
    const qint64 left = leftMs(row);
    return left >= 0 ? tr("%1 left").arg(duration(left)) : tr("%1 late").arg(duration(-left));
}

QString CommentWords::marks(const CommentRow &row, int groupSize)
{
    QStringList parts = row.labels;
    if (row.spam)
        parts.prepend(tr("spam"));
    if (row.criticism.value_or(false))
        parts.append(tr("criticism"));
    if (row.kind != QLatin1String("comment"))
        parts.append(kind(row.kind));
    if (!row.assignee.isEmpty())
        parts.append(tr("for %1").arg(row.assignee));
    if (row.ruleAction == QLatin1String("stopped"))
        parts.append(tr("protected from the rule “%1”").arg(row.ruleName));
    else if (row.byRule && !row.ruleName.isEmpty())
        parts.append(tr("rule “%1”").arg(row.ruleName));
    if (!row.note.isEmpty())
        parts.append(tr("note"));
    if (groupSize > 1)
        parts.append(tr("%n comment(s)", nullptr, groupSize));
    return parts.join(QStringLiteral(" · "));
}

QString CommentWords::day(qint64 utcMs) const
{
    const QDate date = wallTimeAt(utcMs, m_zone).date;
    const QDate today = wallTimeAt(m_clock->nowUtcMs(), m_zone).date;
    const QLocale locale;
    if (date == today)
        return tr("today");
    if (date == today.addDays(-1))
        return tr("yesterday");
    if (date == today.addDays(1))
        return tr("tomorrow");
    //: day and month, as QLocale's format
    return locale.toString(date, date.year() == today.year() ? tr("d MMMM") : tr("d MMMM yyyy"));
}

QString CommentWords::when(std::optional<qint64> atMs) const
{
    if (!atMs)
        return tr("undated");
    const WallTime wall = wallTimeAt(*atMs, m_zone);
    const QDate today = wallTimeAt(m_clock->nowUtcMs(), m_zone).date;
    if (qAbs(wall.date.daysTo(today)) > 1)
        return day(*atMs);
    return tr("%1, %2").arg(day(*atMs), timeText(wall.time));
}

QString CommentWords::duration(qint64 ms)
{
    const qint64 minutes = ms / minuteInMs;
    const qint64 hours = minutes / 60;
    if (hours == 0)
        return tr("%1 min").arg(minutes);
    if (hours >= 24 || minutes % 60 == 0)
        return tr("%1 h").arg(hours);
    return tr("%1 h %2 min").arg(hours).arg(minutes % 60);
}

QString CommentWords::text(const CommentRow &row)
{
    return row.text.isEmpty() && isErasedId(row.remoteId.toUtf8()) ? tr("Erased") : row.text.raw();
}

QString CommentWords::author(const CommentRow &row)
{
    return row.author.isEmpty() && isErasedId(row.remoteId.toUtf8()) ? tr("A person who was erased")
                                                                     : row.author.line(60);
}

QString CommentWords::accessible(const CommentRow &row, const QString &standing)
{
    QStringList parts{author(row), displayLine(text(row)), state(row.state), standing};
    const QString rest = marks(row, 1);
    if (!rest.isEmpty())
        parts.append(rest);
    return parts.join(QStringLiteral(", "));
}

} // namespace stoa
