// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/publisher.h"
#include "models/store/editservice.h"
#include "models/store/project.h"

#include <memory>

namespace stoa {

//! A project that was opened and is not worked on yet.
struct FoundProject
{
    std::unique_ptr<WorkingCopy> copy; //!< null where the file is opened in its place
    std::unique_ptr<Project> project; //!< goes first: it lies in the copy
};

//! A project with its edit service and every table that follows others (search index, comment states, daily totals):
//! what the window and the command line both work on. The only place that knows which of these there are.
struct OpenProject
{
    std::unique_ptr<Project> project;
    std::unique_ptr<EditService> edits; //!< goes first: it works on the project
    //! Null where the file is opened in its place. Goes before both: it publishes what is left.
    std::unique_ptr<Publisher> publisher;

    //! What is derived from the rows is made anew in a file that came from elsewhere, while the window is up already.
    static OpenProject around(std::unique_ptr<Project> project, const Clock &clock);
    //! Opens the project at \a path in the way that its place asks for (models/store/location): where it lies, or as a
    //! private copy. Errors: those of Project::open and WorkingCopy::of.
    static Result<OpenProject> at(
        const QString &path, Project::Access access, const DataFolder &data, const Clock &clock);
    //! The two halves of at(). What is slow about a large file or a slow place (looking it through, copying it) is in
    //! the first, which may run on any thread; the second is for the window's.
    static Result<FoundProject> find(
        const QString &path, Project::Access access, const DataFolder &data, const Clock &clock);
    static OpenProject around(FoundProject found, const Clock &clock);
    static Result<OpenProject> create(
        const QString &path, const NewProject &what, const DataFolder &data, const Clock &clock);
    //! Where people know the project.
    QString place() const;
};

//! All tables that follow others, for an EditService made elsewhere (the sample's builder, tests, benchmarks).
std::vector<std::unique_ptr<Derived>> allDerived();

//! Makes every table that follows others anew, from nothing. Inside EditService::maintain.
void deriveAnew(Writer &writer);

} // namespace stoa
