// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/datafolder.h"

#include <QFuture>

namespace stoa {

//! Where the sample project of a language lies: in the application's own folder, so that the person's own are not
//! littered.
QString samplePath(const DataFolder &data, const QString &language);

//! Makes it there on a thread of its own (it takes seconds); answers its path. A sample that was not completed is
//! removed. \a data and \a clock must outlive the work.
QFuture<Result<QString>> makeSampleProject(const DataFolder &data, const Clock &clock, const QString &language);

} // namespace stoa
