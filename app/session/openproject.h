// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    //! What is derived from the rows is made anew in a file that came from elsewhere, while the window is up already.
    static OpenProject around(std::unique_ptr<Project> project, const Clock &clock);
};

//! All tables that follow others, for an EditService made elsewhere (the sample's builder, tests, benchmarks).
std::vector<std::unique_ptr<Derived>> allDerived();

//! Makes every table that follows others anew, from nothing. Inside EditService::maintain.
void deriveAnew(Writer &writer);

} // namespace stoa
