// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/themecontent.h"

namespace stoa {

//! The themes that a new project can start with: every alternative in use in the trade, one for each weekday shown,
//! names, hashtags and prompts in \a language (en, el, ru; else en). Errors: NotFound, Invalid (the file is ours, or a
//! test's).
Result<QList<ThemeContent>> startingThemes(
    const QString &language, const QString &file = QStringLiteral(":/themes/starting.json"));

} // namespace stoa
