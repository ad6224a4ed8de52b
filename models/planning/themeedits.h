// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/themecontent.h"
#include "models/store/editservice.h"

namespace stoa {

//! Every change a person can make to weekday themes. Window's thread, as PostEdits.
//!
//! Errors: NotFound when a theme or account is gone; Invalid (args: the field) for a weekday outside 1 to 7, an empty
//! name, or a hashtag that is empty or has spaces or a second # in it.
class ThemeEdits final
{
public:
    explicit ThemeEdits(EditService &edits) noexcept; //!< must outlive this object

    ThemeId newId() const;
    //! At the end of its weekday's alternatives. \a id: made beforehand by newId().
    QFuture<Result<ActDone>> create(const ThemeContent &content, ThemeId id = {});
    QFuture<Result<ActDone>> change(ThemeId theme, const ThemeContent &content);
    //! Its posts stay, without a theme.
    QFuture<Result<ActDone>> remove(const ThemeRow &theme);
    QFuture<Result<ActDone>> setActive(const ThemeRow &theme, bool active);
    //! Shows \a theme, and none of the other alternatives of its weekday that are for the same accounts.
    QFuture<Result<ActDone>> choose(const ThemeRow &theme);
    //! Adds \a themes whose hashtag is not there yet on their weekday, as one act: the starting pack.
    QFuture<Result<ActDone>> addPack(const QList<ThemeContent> &themes);

private:
    EditService &m_edits;
};

} // namespace stoa
