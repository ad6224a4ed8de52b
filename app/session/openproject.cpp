// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/openproject.h"

#include "models/engagement/sampledays.h"
#include "models/inbox/commentstatetable.h"
#include "models/inbox/inboxderived.h"
#include "models/inbox/searchindex.h"

namespace stoa {

OpenProject OpenProject::around(std::unique_ptr<Project> project, const Clock &clock)
{
    OpenProject open;
    open.project = std::move(project);
    open.edits = std::make_unique<EditService>(*open.project, clock, allDerived());
    open.edits->keepBackups();
    if (open.project->cameFromElsewhere() && !open.project->isReadOnly())
        open.edits->maintain(&deriveAnew, {Table::Comment, Table::Sample});
    return open;
}

std::vector<std::unique_ptr<Derived>> allDerived()
{
    std::vector<std::unique_ptr<Derived>> derived = inboxDerived();
    derived.push_back(std::make_unique<SampleDays>());
    return derived;
}

void deriveAnew(Writer &writer)
{
    SearchIndex::startAnew(writer);
    CommentStateTable::recount(writer);
    SampleDays::rebuild(writer);
}

} // namespace stoa
