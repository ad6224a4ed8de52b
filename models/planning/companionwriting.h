// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/walltime.h"
#include "models/store/writer.h"

#include <QList>

#include <optional>

namespace stoa {

// How companions follow their parents. Store thread, inside the act that moves the parent; errors are the writer's.

//! A post that gets another time.
struct PostMove
{
    PostId id;
    std::optional<WallTime> from; //!< none: out of the tray
    WallTime to;
};

//! What happens to a companion whose new time would be over.
enum class PastCompanions {
    Refused, //!< the act fails with InThePast, the time, and the companion's headline
    Left, //!< it stays where it is
};

//! The companions of posts that have just been moved go along, each as far behind its parent on the wall as before, and
//! their own companions with them. Published ones stay, and so do those that are among \a moves themselves: of these
//! the new distance is kept.
void takeCompanionsAlong(Writer &writer, const QList<PostMove> &moves, PastCompanions past = PastCompanions::Refused);

//! The companions that lose their date with \a posts: what an announcement is of has none any more. They come back with
//! it. One that is taken out alone stays in the tray when its parent moves.
QList<PostId> withoutDateBeside(Writer &writer, const QList<PostId> &posts);

} // namespace stoa
