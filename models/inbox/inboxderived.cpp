// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/inboxderived.h"

#include "models/exchange/importaccount.h"
#include "models/inbox/commentstatetable.h"
#include "models/inbox/persons.h"
#include "models/inbox/searchindex.h"

namespace stoa {

std::vector<std::unique_ptr<Derived>> inboxDerived()
{
    std::vector<std::unique_ptr<Derived>> all;
    all.push_back(std::make_unique<SearchIndex>());
    all.push_back(std::make_unique<CommentStateTable>());
    all.push_back(std::make_unique<Persons>());
    all.push_back(std::make_unique<ImportedAccounts>());
    return all;
}

} // namespace stoa
