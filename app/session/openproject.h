// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/publisher.h"
#include "models/store/editservice.h"
#include "models/store/project.h"

#include <memory>

namespace stoa {

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
