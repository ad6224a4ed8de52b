// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/label.h"
#include "models/store/editservice.h"

namespace stoa {

//! Changes to labels. Window's thread, as PostEdits. Errors: NotFound; Invalid (name empty); Conflict (name taken, case
//! aside).
class LabelEdits final
{
public:
    explicit LabelEdits(EditService &edits) noexcept; //!< must outlive this object

    LabelId newId() const;
    QFuture<Result<ActDone>> create(const Label &label); //!< without an id it gets one
    QFuture<Result<ActDone>> change(const Label &label);
    QFuture<Result<ActDone>> remove(LabelId label); //!< from all posts and comments too, in one act

private:
    EditService &m_edits;
};

//! Changes to campaigns. Window's thread. Errors: NotFound; Invalid (name empty, end not after beginning).
class CampaignEdits final
{
public:
    explicit CampaignEdits(EditService &edits) noexcept; //!< must outlive this object

    CampaignId newId() const;
    QFuture<Result<ActDone>> create(const Campaign &campaign); //!< without an id it gets one
    QFuture<Result<ActDone>> change(const Campaign &campaign);
    QFuture<Result<ActDone>> remove(CampaignId campaign); //!< its posts stay, without a campaign

private:
    EditService &m_edits;
};

} // namespace stoa
