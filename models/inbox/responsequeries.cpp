// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/responsequeries.h"

#include "models/store/project.h"

namespace stoa {

WorkingHours workingHoursOf(const Project &project)
{
    return WorkingHours::fromJson(project.setting(QStringLiteral("working_hours")).toUtf8(), project.zone());
}

Result<ResponseTimes> responseTimes(Connection &reader, const WorkingHours &hours, qint64 fromMs, qint64 toMs)
{
    std::vector<qint64> times;
    Statement answers
        = reader.query("SELECT c.at_ms, w.answered_ms FROM triage w JOIN comment c ON c.id = w.comment_id"
                       " WHERE w.answered_ms IS NOT NULL AND c.at_ms >= ? AND c.at_ms < ? AND w.answered_ms >= c.at_ms",
            fromMs, toMs);
    while (answers.step())
        times.push_back(hours.workingMs(answers.integer(0), answers.integer(1)));
    return answers.finish(summarize(std::move(times), hours.targetMs()));
}

} // namespace stoa
