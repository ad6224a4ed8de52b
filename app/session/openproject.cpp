// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/openproject.h"

#include "models/engagement/sampledays.h"
#include "models/inbox/commentstatetable.h"
#include "models/inbox/inboxderived.h"
#include "models/inbox/searchindex.h"
#include "models/store/location.h"
#include "models/store/rowsums.h"

#include <QFileInfo>

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

namespace {

OpenProject inPlaceOf(std::unique_ptr<Project> project, std::unique_ptr<WorkingCopy> copy, const Clock &clock)
{
    project->setHome(copy->target());
    const bool isForked = copy->isForked();
    OpenProject open = OpenProject::around(std::move(project), clock);
    open.publisher = std::make_unique<Publisher>(*open.project, *open.edits, std::move(copy));
    if (!isForked)
        open.publisher->publishSoon(); // what an earlier run left, if anything
    return open;
}

} // namespace

Result<FoundProject> OpenProject::find(
    const QString &path, Project::Access access, const DataFolder &data, const Clock &clock)
{
    FoundProject found;
    if (!placeOf(path).isWorkedOnInPlace()) {
        Result<std::unique_ptr<WorkingCopy>> copy = WorkingCopy::of(path, data);
        if (!copy)
            return copy.error();
        found.copy = std::move(*copy);
    }
    Result<std::unique_ptr<Project>> project
        = Project::open(found.copy ? found.copy->path() : path, access, data, clock);
    if (!project)
        return project.error();
    found.project = std::move(*project);
    return found;
}

OpenProject OpenProject::around(FoundProject found, const Clock &clock)
{
    return found.copy ? inPlaceOf(std::move(found.project), std::move(found.copy), clock)
                      : around(std::move(found.project), clock);
}

Result<OpenProject> OpenProject::at(
    const QString &path, Project::Access access, const DataFolder &data, const Clock &clock)
{
    Result<FoundProject> found = find(path, access, data, clock);
    return found ? Result<OpenProject>(around(std::move(*found), clock)) : found.error();
}

Result<OpenProject> OpenProject::create(
    const QString &path, const NewProject &what, const DataFolder &data, const Clock &clock)
{
    if (placeOf(path).isWorkedOnInPlace()) {
        Result<std::unique_ptr<Project>> project = Project::create(path, what, data, clock);
        return project ? Result<OpenProject>(around(std::move(*project), clock)) : project.error();
    }
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return {ErrorCode::NotFound, {QFileInfo(path).absolutePath()}};
    Result<std::unique_ptr<WorkingCopy>> copy = WorkingCopy::forNew(path, data);
    if (!copy)
        return copy.error();
    Result<std::unique_ptr<Project>> project = Project::create((*copy)->path(), what, data, clock);
    if (!project)
        return project.error();
    OpenProject open = inPlaceOf(std::move(*project), std::move(*copy), clock);
    if (const auto published = open.publisher->publishAndWait();
        !published) // so that the file is where it was asked for
        return published.error();
    return open;
}

QString OpenProject::place() const
{
    return project->home();
}

std::vector<std::unique_ptr<Derived>> allDerived()
{
    std::vector<std::unique_ptr<Derived>> derived = inboxDerived();
    derived.push_back(std::make_unique<SampleDays>());
    derived.push_back(std::make_unique<RowSums>());
    return derived;
}

void deriveAnew(Writer &writer)
{
    SearchIndex::startAnew(writer);
    CommentStateTable::recount(writer);
    SampleDays::rebuild(writer);
}

} // namespace stoa
