// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openproject.h"

namespace stoa::bench {

struct Sizes
{
    qint64 posts = 0;
    qint64 comments = 0;
    qint64 samples = 0;
    quint32 seed = 1;
};

//! Makes a project of \a sizes at \a path; the same seed gives the same rows. Errors as Project::create() and the
//! store's.
Result<> generate(const QString &path, const Sizes &sizes, const DataFolder &data);

//! Where the application keeps its own data in benchmarks: beside the projects, so that these are known to be sound.
QString keptHome();

//! A project of \a sizes kept beside the build, made when it is not there yet. Empty when it cannot be made.
QString keptProject(const Sizes &sizes, const DataFolder &data);

//! The moment all generated projects are made for: 2026-11-22T12:00:00Z.
constexpr qint64 generatedNowMs = 1795348800000;

} // namespace stoa::bench
