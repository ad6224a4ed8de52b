// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/page.h"

#include <span>

namespace stoa {

//! A page that works, the action that goes to it, and how it is made.
struct PageEntry
{
    PageKind kind;
    Scope scope;
    const char *action;
    Page *(*make)(ProjectContext &context, QWidget *parent);
};

//! In the rail's order. A page joins when it works.
std::span<const PageEntry> workingPages();

} // namespace stoa
