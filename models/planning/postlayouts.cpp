// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of content calendars and bulk uploads that are known by their headers.
#include "models/planning/postimport.h"

namespace stoa {

namespace {

using FieldHeaders = QList<std::pair<QString, QString>>;

Layout layoutOf(const QString &name, const QStringList &headers, const FieldHeaders &fields)
{
    Layout layout;
    layout.name = name;
    layout.kind = QStringLiteral("posts");
    layout.headers = headers;
    for (const auto &[field, header] : fields)
        layout.mapping.set(field, header);
    return layout;
}

FieldHeaders sameNames(const QStringList &fields)
{
    FieldHeaders same;
    for (const QString &field : fields)
        same.append({field, field});
    return same;
}

} // namespace

const QStringList &postFields()
{
    static const QStringList fields{QStringLiteral("date"), QStringLiteral("time"), QStringLiteral("account"),
        QStringLiteral("text"), QStringLiteral("kind"), QStringLiteral("status"), QStringLiteral("theme"),
        QStringLiteral("labels"), QStringLiteral("title"), QStringLiteral("link"), QStringLiteral("media")};
    return fields;
}

Layouts postLayouts()
{
    const auto S = [](const char *text) { return QString::fromLatin1(text); };
    QList<Layout> known;
    known << layoutOf(S("stoa"), postFields(), sameNames(postFields()));
    known << layoutOf(S("buffer"), {S("Text"), S("Image URL"), S("Tags"), S("Posting Time")},
        {{S("text"), S("Text")}, {S("media"), S("Image URL")}, {S("labels"), S("Tags")},
            {S("date"), S("Posting Time")}});
    known << layoutOf(S("buffer-profiles"), {S("Text"), S("Scheduled Date"), S("Scheduled Time"), S("Profile")},
        {{S("text"), S("Text")}, {S("date"), S("Scheduled Date")}, {S("time"), S("Scheduled Time")},
            {S("account"), S("Profile")}});
    known << layoutOf(S("buffer-profiles-media"),
        {S("Text"), S("Link"), S("Photo"), S("Scheduled Date"), S("Scheduled Time"), S("Profile")},
        {{S("text"), S("Text")}, {S("link"), S("Link")}, {S("media"), S("Photo")}, {S("date"), S("Scheduled Date")},
            {S("time"), S("Scheduled Time")}, {S("account"), S("Profile")}});
    known << layoutOf(S("content-calendar"),
        {S("Date"), S("Platform"), S("Content Type"), S("Status"), S("Theme"), S("Hook/Title"), S("Full Caption"),
            S("Media File"), S("Link"), S("Publish Time")},
        {{S("date"), S("Date")}, {S("time"), S("Publish Time")}, {S("account"), S("Platform")},
            {S("text"), S("Full Caption")}, {S("kind"), S("Content Type")}, {S("status"), S("Status")},
            {S("labels"), S("Theme")}, {S("title"), S("Hook/Title")}, {S("link"), S("Link")},
            {S("media"), S("Media File")}});
    known << layoutOf(S("highlevel"),
        {S("postAtSpecificTime (YYYY-MM-DD HH:mm:ss)"), S("content"), S("link (OGmetaUrl)"), S("imageUrls")},
        {{S("date"), S("postAtSpecificTime (YYYY-MM-DD HH:mm:ss)")}, {S("text"), S("content")},
            {S("link"), S("link (OGmetaUrl)")}, {S("media"), S("imageUrls")}});
    return Layouts(S("posts"), known);
}

} // namespace stoa
