// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/engagementqueries.h"

#include <QJsonObject>

namespace stoa {

//! What the whole page Results looks at: the days, what they are compared with, whose numbers, and which question. A
//! value.
struct ResultScope
{
    enum class Preset { Last7, Last28, Last90, ThisMonth, LastMonth, ThisYear, LastYear, Everything, Own };
    enum class Compare { Previous, None, Own };

    Preset preset = Preset::Last28;
    DayRange range;
    Compare compare = Compare::Previous;
    DayRange ownCompared;
    QList<AccountId> accounts; //!< empty: all
    Basis basis = Basis::Auto;

    //! The range compared with; nothing: none.
    std::optional<DayRange> compared() const;
    //! Sets the range that \a chosen means; \a extent: all days with numbers. Own leaves the range.
    void setPreset(Preset chosen, QDate today, const std::optional<DayRange> &extent);

    QJsonObject toJson() const;
    void fromJson(const QJsonObject &json, QDate today, const std::optional<DayRange> &extent);
    friend bool operator==(const ResultScope &, const ResultScope &) = default;
};

} // namespace stoa
