// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include "models/core/walltime.h"

namespace stoa::test {

namespace {

//! Ids of builders stand apart from those of the edits under test and come in the order of the calls.
qint64 nextBuiltId()
{
    static qint64 serial = 0;
    return ((testNowMs - 1'000'000) << 20) + ++serial;
}

void write(TemporaryProject &project, EditService::Work work)
{
    const Result<> done = resultOf(project.edits().maintain(std::move(work),
        {Table::Account, Table::Theme, Table::Label, Table::Campaign, Table::Post, Table::Variant, Table::Media,
            Table::PostMedia}));
    if (!done)
        qFatal("a row to test with could not be made: %s", qPrintable(done.error().detail));
}

void writePost(Writer &writer, PostId id, const PostFields &fields)
{
    writer.exec(
        "INSERT INTO post (id, status, kind, purpose, theme_id, campaign_id, title, text, tray_rank, changed_ms)"
        " VALUES (?, ?, ?, ?, nullif(?, 0), nullif(?, 0), ?, ?, ?, ?)",
        id, fields.status, fields.kind, fields.purpose, fields.theme, fields.campaign, fields.title, fields.text,
        fields.wall.isEmpty() ? id.value & 0xfffff : qint64(0), writer.nowMs());
    if (const WallTime wall = WallTime::fromString(fields.wall); wall.isValid()) {
        const Resolved moment = resolve(wall, writer.zone());
        writer.exec("UPDATE post SET wall = ?2, zone = ?3, utc_ms = ?4, resolved = ?5,"
                    " published_ms = CASE status WHEN 'published' THEN ?4 END WHERE id = ?1",
            id, fields.wall, QString::fromUtf8(writer.zone().id()), moment.utcMs, resolutionToken(moment.resolution));
    }
    for (const AccountId account : fields.accounts)
        writer.exec("INSERT INTO variant (id, post_id, account_id) VALUES (?, ?, ?)", nextBuiltId(), id, account);
    for (const LabelId label : fields.labels)
        writer.exec("INSERT INTO post_label (post_id, label_id) VALUES (?, ?)", id, label);
}

} // namespace

AccountId makeAccount(TemporaryProject &project, const AccountFields &fields)
{
    const AccountId id{nextBuiltId()};
    const QString handle
        = fields.handle.isEmpty() ? QStringLiteral("account%1").arg(id.value & 0xfffff) : fields.handle;
    write(project, [id, fields, handle](Writer &writer) {
        writer.exec("INSERT INTO account (id, network, handle, name, rank) VALUES (?, ?, ?, ?, ?)", id, fields.network,
            handle, fields.name, id.value & 0xfffff);
    });
    return id;
}

ThemeId makeTheme(TemporaryProject &project, const ThemeFields &fields)
{
    const ThemeId id{nextBuiltId()};
    write(project, [id, fields](Writer &writer) {
        writer.exec("INSERT INTO theme (id, weekday, hashtag, name, template, default_time) VALUES (?, ?, ?, ?, ?, "
                    "nullif(?, ''))",
            id, fields.weekday, fields.hashtag, fields.name, fields.textTemplate, fields.defaultTime);
        for (const AccountId account : fields.accounts)
            writer.exec("INSERT INTO theme_account (theme_id, account_id) VALUES (?, ?)", id, account);
    });
    return id;
}

LabelId makeLabel(TemporaryProject &project, const QString &name)
{
    const LabelId id{nextBuiltId()};
    write(project, [id, name](Writer &writer) { writer.exec("INSERT INTO label (id, name) VALUES (?, ?)", id, name); });
    return id;
}

CampaignId makeCampaign(TemporaryProject &project, const QString &name)
{
    const CampaignId id{nextBuiltId()};
    write(project,
        [id, name](Writer &writer) { writer.exec("INSERT INTO campaign (id, name) VALUES (?, ?)", id, name); });
    return id;
}

PostId makePost(TemporaryProject &project, const PostFields &fields)
{
    const PostId id{nextBuiltId()};
    write(project, [id, fields](Writer &writer) { writePost(writer, id, fields); });
    return id;
}

MediaId makeMedia(TemporaryProject &project, const QString &name)
{
    const MediaId id{nextBuiltId()};
    write(project, [id, name](Writer &writer) {
        const QString sha256 = QStringLiteral("%1").arg(id.value, 64, 16, QLatin1Char('0'));
        writer.exec("INSERT INTO media (id, sha256, name, mime, bytes, width, height) VALUES (?, ?, ?, 'image/jpeg', "
                    "3, 800, 800)",
            id, sha256, name);
        writer.exec("INSERT INTO media_bytes (sha256, content, thumbnail) VALUES (?, x'010203', x'0405')", sha256);
    });
    return id;
}

qint64 makeAttachment(TemporaryProject &project, PostId post, MediaId media, const QString &alt)
{
    const qint64 id = nextBuiltId();
    write(project, [=](Writer &writer) {
        writer.exec("INSERT INTO post_media (id, post_id, media_id, rank, alt) VALUES (?, ?, ?, ?, ?)", id, post, media,
            id & 0xfffff, alt);
    });
    return id;
}

VariantId variantOf(TemporaryProject &project, PostId post, AccountId account)
{
    return {project.reader()
                .integer("SELECT id FROM variant WHERE post_id = ? AND account_id = ?", post, account)
                .value_or(0)};
}

} // namespace stoa::test
