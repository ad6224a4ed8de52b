// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inbox/workinghours.h"
#include "models/store/database.h"

namespace stoa {

class Project;

//! The working hours that the project has set.
WorkingHours workingHoursOf(const Project &project);

//! How fast comments that arrived from \a fromMs to \a toMs (UTC, half-open) were answered. Background thread: reads
//! every answer.
Result<ResponseTimes> responseTimes(Connection &reader, const WorkingHours &hours, qint64 fromMs, qint64 toMs);

} // namespace stoa
