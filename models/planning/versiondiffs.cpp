// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/versiondiffs.h"

#include "models/core/text.h"
#include "models/planning/mediachoice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stoa {

namespace {

void addDiff(QList<VersionDiff> &diffs, VersionDiff diff, const QString &then, const QString &now)
{
    if (then == now)
        return;
    diff.words = wordDiff(then, now);
    diffs.append(diff);
}

QString namesOn(const PostAccount &account, const QList<PostAttachment> &media)
{
    QStringList names;
    for (const PostAttachment &each : mediaOn(account, media))
        names.append(each.name);
    return names.join(QLatin1Char('\n'));
}

//! What went to \a account by \a variant, and what goes there now.
void addMediaDiff(QList<VersionDiff> &diffs, const QJsonValue &variant, const PostAccount &account,
    const QList<PostAttachment> &media)
{
    const QJsonValue own = variant[QLatin1String("media")];
    PostAccount then = account;
    then.ownMedia = readMediaChoice(own.toString());
    if (!own.isUndefined())
        addDiff(diffs, {VersionPart::OwnMedia, account.network, account.handle, {}}, namesOn(then, media),
            namesOn(account, media));
}

} // namespace

int VersionDiff::wordsChanged(DiffKind kind) const
{
    int count = 0;
    for (const DiffPart &each : words) {
        bool inside = false;
        for (const QChar unit : each.text) {
            const bool isWord = each.kind == kind && (isWordChar(unit.unicode()) || unit.isSurrogate());
            count += isWord && !inside ? 1 : 0;
            inside = isWord;
        }
    }
    return count;
}

QList<VersionDiff> versionDiffs(const PostVersion &version, const PostRow &now, const QList<PostAttachment> &media)
{
    const QJsonObject then = QJsonDocument::fromJson(version.snapshot).object();
    const auto field = [&then](const char *name) { return then.value(QLatin1String(name)).toString(); };
    QList<VersionDiff> diffs;
    addDiff(diffs, {VersionPart::Title, {}, {}, {}}, field("title"), now.title);
    addDiff(diffs, {VersionPart::Text, {}, {}, {}}, field("text"), now.text);
    const QJsonArray variants = then.value(QLatin1String("variants")).toArray();
    for (const PostAccount &account : now.accounts) {
        for (const QJsonValue &variant : variants) {
            if (variant[QLatin1String("account")].toString() != account.account.toString())
                continue;
            const QJsonValue own = variant[QLatin1String("text")];
            // One that followed the common text changed with it: that is told there.
            if (own.isString() || account.ownText)
                addDiff(diffs, {VersionPart::OwnText, account.network, account.handle, {}},
                    own.isString() ? own.toString() : field("text"), account.ownText.value_or(now.text));
            addMediaDiff(diffs, variant, account, media);
        }
    }
    addDiff(diffs, {VersionPart::Link, {}, {}, {}}, field("link"), now.link);
    addDiff(diffs, {VersionPart::Kind, {}, {}, {}}, field("kind"), kindToken(now.kind));
    return diffs;
}

} // namespace stoa
