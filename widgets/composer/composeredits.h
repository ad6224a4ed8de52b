// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/mediaedits.h"
#include "models/planning/postedits.h"
#include "models/planning/recoveryfile.h"
#include "models/planning/variantedits.h"

namespace stoa {

//! What the parts of the post pane change a post with. Made by the pane, outlives its parts.
struct ComposerEdits
{
    PostEdits &posts;
    VariantEdits &variants;
    MediaEdits &media;
    RecoveryFile *recovery; //!< null: a project that cannot be changed
};

} // namespace stoa
