// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "tests/support/temporaryproject.h"

#include <QList>
#include <QString>

namespace stoa::test {

// Rows to test with. Every field has a default; they are written without an entry in the history, so that the first
// undo of a test takes back what the test did. Each call waits until the row is there. For example:
//     const PostId post = makePost(project, {.wall = QStringLiteral("2026-12-24T18:30"), .accounts = {account}});

struct AccountFields
{
    QString network = QStringLiteral("instagram");
    QString handle = {}; //!< empty: a new one each time
    QString name = {};
};
AccountId makeAccount(TemporaryProject &project, const AccountFields &fields = {});

struct ThemeFields
{
    int weekday = 1; //!< 1 Monday to 7 Sunday
    QString hashtag = QStringLiteral("MotivationMonday");
    QString name = QStringLiteral("Motivation Monday");
    QString textTemplate = {};
    QString defaultTime = {}; //!< HH:MM
    QList<AccountId> accounts = {}; //!< none: for all
};
ThemeId makeTheme(TemporaryProject &project, const ThemeFields &fields = {});

LabelId makeLabel(TemporaryProject &project, const QString &name = QStringLiteral("offer"));
CampaignId makeCampaign(TemporaryProject &project, const QString &name = QStringLiteral("Christmas"));

struct PostFields
{
    QString wall = {}; //!< YYYY-MM-DDTHH:MM in the project's zone; empty: an idea in the tray
    QString status = QStringLiteral("draft");
    QString kind = QStringLiteral("text");
    QString purpose = QStringLiteral("useful");
    QString title = {};
    QString text = QStringLiteral("A text");
    ThemeId theme = {};
    CampaignId campaign = {};
    QList<AccountId> accounts = {};
    QList<LabelId> labels = {};
};
PostId makePost(TemporaryProject &project, const PostFields &fields = {});

//! A picture that every network takes; \a name tells one from another.
MediaId makeMedia(TemporaryProject &project, const QString &name = QStringLiteral("cup.png"));
//! Puts \a media on \a post; answers post_media.id.
qint64 makeAttachment(TemporaryProject &project, PostId post, MediaId media, const QString &alt = {});

//! The id of the post's variant for \a account; none where there is none.
VariantId variantOf(TemporaryProject &project, PostId post, AccountId account);

} // namespace stoa::test
