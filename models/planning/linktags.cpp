// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/linktags.h"

#include "models/planning/postfields.h"
#include "models/planning/postqueries.h"
#include "models/planning/postwriting.h"

#include <QUrl>

#include <array>

namespace stoa {

namespace {

struct TagPart
{
    const char *name;
    QString LinkPreset::*value;
};

const std::array<TagPart, 5> &tagParts()
{
    static const std::array<TagPart, 5> parts{{{"utm_source", &LinkPreset::source}, {"utm_medium", &LinkPreset::medium},
        {"utm_campaign", &LinkPreset::campaign}, {"utm_term", &LinkPreset::term},
        {"utm_content", &LinkPreset::content}}};
    return parts;
}

QString filledIn(QString value, const PostRow &post, const PostAccount &account)
{
    value.replace(QLatin1String("{network}"), account.network);
    value.replace(QLatin1String("{handle}"), account.handle);
    value.replace(QLatin1String("{theme}"), post.themeHashtag);
    value.replace(QLatin1String("{date}"), post.isDated() ? post.at.date.toString(Qt::ISODate) : QString());
    return value.simplified().replace(QLatin1Char(' '), QLatin1Char('_'));
}

//! \a query without the pairs called \a name.
QString withoutKey(const QString &query, const char *name)
{
    QStringList kept;
    for (const QString &pair : query.split(QLatin1Char('&'))) {
        if (pair.section(QLatin1Char('='), 0, 0).compare(QLatin1String(name), Qt::CaseInsensitive) != 0)
            kept.append(pair);
    }
    return kept.join(QLatin1Char('&'));
}

void writeOption(Writer &writer, const char *name, bool on)
{
    if (on)
        writer.exec("INSERT INTO setting (name, value) VALUES (?1, '1') ON CONFLICT (name) DO UPDATE SET value = '1'"
                    " WHERE value <> '1'",
            QLatin1String(name));
    else
        writer.exec("DELETE FROM setting WHERE name = ?", QLatin1String(name));
}

bool hasKey(const QString &query, const char *name)
{
    const QString key = QLatin1String(name);
    for (const QString &pair : query.split(QLatin1Char('&'))) {
        if (pair.section(QLatin1Char('='), 0, 0).compare(key, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

ActLabel presetLabel(const char *code, const QString &name)
{
    return {QString::fromLatin1(code), {name}, {}, false};
}

bool checkPreset(Writer &writer, const LinkPreset &preset)
{
    if (preset.name.isEmpty() || preset.source.isEmpty()) {
        writer.fail(ErrorCode::Invalid, {preset.name});
        return false;
    }
    Statement others = writer.query("SELECT name FROM link_preset WHERE id <> ?", preset.id);
    while (others.step()) {
        if (others.text(0).compare(preset.name, Qt::CaseInsensitive) == 0) {
            writer.fail(ErrorCode::Conflict, {preset.name});
            return false;
        }
    }
    return true;
}

LinkPreset trimmedPreset(LinkPreset preset)
{
    preset.name = preset.name.trimmed();
    for (const TagPart &part : tagParts())
        preset.*part.value = (preset.*part.value).trimmed();
    return preset;
}

} // namespace

Result<QList<LinkPreset>> readLinkPresets(Connection &reader)
{
    QList<LinkPreset> presets;
    Statement rows = reader.query("SELECT id, name, network, source, medium, campaign, term, content FROM link_preset"
                                  " ORDER BY stoa_fold(name), id");
    const bool replaces = readLinkTagOptions(reader).replace;
    while (rows.step())
        presets.append({rows.id<LinkPresetId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
            rows.text(6), rows.text(7), replaces});
    return rows.finish(std::move(presets));
}

const LinkPreset *presetFor(const QList<LinkPreset> &presets, const QString &network)
{
    const LinkPreset *forAll = nullptr;
    for (const LinkPreset &preset : presets) {
        if (preset.network == network)
            return &preset;
        if (preset.network.isEmpty() && forAll == nullptr)
            forAll = &preset;
    }
    return forAll;
}

QString taggedLink(const QString &link, const LinkPreset &preset, const PostRow &post, const PostAccount &account)
{
    const QString trimmed = link.trimmed();
    const bool isWeb = trimmed.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || trimmed.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    if (!isWeb)
        return link;
    // By hand, not by QUrl: what stands there already must come out as it went in.
    const qsizetype hash = trimmed.indexOf(QLatin1Char('#'));
    const QString fragment = hash < 0 ? QString() : trimmed.mid(hash);
    const QString whole = hash < 0 ? trimmed : trimmed.left(hash);
    const qsizetype mark = whole.indexOf(QLatin1Char('?'));
    QString query = mark < 0 ? QString() : whole.mid(mark + 1);
    for (const TagPart &part : tagParts()) {
        const QString value = filledIn(preset.*part.value, post, account);
        if (value.isEmpty() || (hasKey(query, part.name) && !preset.replaces))
            continue;
        query = withoutKey(query, part.name);
        if (!query.isEmpty() && !query.endsWith(QLatin1Char('&')))
            query += QLatin1Char('&');
        query += QLatin1String(part.name) + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    const QString page = mark < 0 ? whole : whole.left(mark);
    return query.isEmpty() ? page + fragment : page + QLatin1Char('?') + query + fragment;
}

QString linkOnAccount(
    const QString &link, const QList<LinkPreset> &presets, const PostRow &post, const PostAccount &account)
{
    if (!account.taggedLink.isEmpty())
        return account.taggedLink;
    const LinkPreset *const preset = presetFor(presets, account.network);
    return preset == nullptr ? link : taggedLink(link, *preset, post, account);
}

LinkTagOptions readLinkTagOptions(Connection &reader)
{
    const auto isOn = [&reader](const char *name) {
        return reader.text("SELECT value FROM setting WHERE name = ?", QLatin1String(name)) == QStringLiteral("1");
    };
    return {isOn("link_tags_when"), isOn("link_tags_replace")};
}

void writeTaggedLinks(Writer &writer, PostId post)
{
    writer.exec("DELETE FROM post_field WHERE post_id = ? AND name = 'tagged_link'", post);
    if (!readLinkTagOptions(writer.connection()).whenScheduled)
        return;
    const Result<PostRow> row = PostQueries(writer.connection()).post(post);
    if (!row || row->link.isEmpty() || row->status != PostStatus::Scheduled)
        return;
    const QList<LinkPreset> presets = readLinkPresets(writer.connection()).value_or({});
    for (PostAccount account : row->accounts) {
        account.taggedLink.clear();
        const QString link = linkOnAccount(row->link, presets, *row, account);
        if (link != row->link)
            writeField(writer, post, account.account, fieldToken(PostField::TaggedLink), link);
    }
}

LinkPresetEdits::LinkPresetEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> LinkPresetEdits::create(const LinkPreset &preset)
{
    LinkPreset made = trimmedPreset(preset);
    if (!made.id.isValid())
        made.id = {makeId(m_edits.clock().nowUtcMs())};
    return m_edits.run(presetLabel("linktags.create", made.name), [made](Writer &writer) {
        if (checkPreset(writer, made))
            writer.exec("INSERT INTO link_preset (id, name, network, source, medium, campaign, term, content)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                made.id, made.name, made.network, made.source, made.medium, made.campaign, made.term, made.content);
    });
}

QFuture<Result<ActDone>> LinkPresetEdits::change(const LinkPreset &preset)
{
    const LinkPreset made = trimmedPreset(preset);
    return m_edits.run(presetLabel("linktags.edit", made.name), [made](Writer &writer) {
        if (!writer.integer("SELECT 1 FROM link_preset WHERE id = ?", made.id))
            return writer.fail(ErrorCode::NotFound);
        if (checkPreset(writer, made))
            writer.exec("UPDATE link_preset SET name = ?2, network = ?3, source = ?4, medium = ?5, campaign = ?6,"
                        " term = ?7, content = ?8 WHERE id = ?1",
                made.id, made.name, made.network, made.source, made.medium, made.campaign, made.term, made.content);
    });
}

QFuture<Result<ActDone>> LinkPresetEdits::setOptions(const LinkTagOptions &options)
{
    return m_edits.run(presetLabel("linktags.options", {}), [options](Writer &writer) {
        writeOption(writer, "link_tags_when", options.whenScheduled);
        writeOption(writer, "link_tags_replace", options.replace);
    });
}

QFuture<Result<ActDone>> LinkPresetEdits::remove(LinkPresetId preset)
{
    return m_edits.run(presetLabel("linktags.delete", {}), [preset](Writer &writer) {
        const auto name = writer.text("SELECT name FROM link_preset WHERE id = ?", preset);
        if (!name)
            return writer.fail(ErrorCode::NotFound);
        writer.setLabelArgs({*name});
        writer.exec("DELETE FROM link_preset WHERE id = ?", preset);
    });
}

} // namespace stoa
