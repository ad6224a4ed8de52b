// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace stoa {

class Connection;

//! A word of the project's own for posts and comments.
struct Label
{
    LabelId id;
    QString name;
    QString colour; //!< #rrggbb; empty: neutral
    friend bool operator==(const Label &, const Label &) = default;
};

//! A stretch of time with one purpose, across posts.
struct Campaign
{
    CampaignId id;
    QString name;
    QDate from; //!< included; invalid: open
    QDate to; //!< excluded; invalid: open
    QString colour;
    friend bool operator==(const Campaign &, const Campaign &) = default;
};

Result<QList<Label>> readLabels(Connection &reader); //!< by name
std::optional<Label> findLabel(Connection &reader, const QString &name); //!< case aside
Result<QList<Campaign>> readCampaigns(Connection &reader); //!< by beginning, open ones first

} // namespace stoa
