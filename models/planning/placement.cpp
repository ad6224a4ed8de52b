// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/placement.h"

namespace stoa {

namespace {

constexpr int longestDetour = 60; // days: nobody closes for longer, and a choice of days may leave out all of them

} // namespace

QList<Placement> shiftedPlacements(
    const QList<PostRow> &rows, int days, const std::function<bool(QDate)> &skip, const WallTime &now)
{
    QList<Placement> placements;
    const int onward = days < 0 ? -1 : 1;
    for (const PostRow &row : rows) {
        if (!row.isDated() || row.isFrozen())
            continue;
        Placement placement{row.id, row.at, {row.at.date.addDays(days), row.at.time}, Placement::Why::Fine};
        for (int detour = 0; skip(placement.to.date) && detour < longestDetour; ++detour) {
            placement.to.date = placement.to.date.addDays(onward);
            placement.why = Placement::Why::Skipped;
        }
        if (placement.to < now)
            placement.why = Placement::Why::Past;
        placements.append(placement);
    }
    return placements;
}

} // namespace stoa
