// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/feedshelf.h"

#include "models/planning/feedreader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace stoa {

namespace {

constexpr qint64 longestShelfHead = 20'000; // address and marks
const QString shelfFiles = QStringLiteral("*.feed");

} // namespace

FeedShelf::FeedShelf(const DataFolder &data)
    : m_folder(data.sub(QStringLiteral("feeds")))
{
}

QString FeedShelf::pathOf(const QString &url) const
{
    const QByteArray name = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".feed");
}

//! A line of JSON, then the bytes as they came.
std::optional<FeedShelf::Kept> FeedShelf::find(const QString &url) const
{
    QFile file(pathOf(url));
    if (!file.open(QIODevice::ReadOnly) || file.size() > FeedLimits::bytes + longestShelfHead)
        return std::nullopt;
    const QJsonObject head = QJsonDocument::fromJson(file.readLine(longestShelfHead)).object();
    if (head.value(QLatin1String("url")).toString() != url)
        return std::nullopt;
    const auto mark = [&head](const char *name) { return head.value(QLatin1String(name)).toString().toLatin1(); };
    return Kept{file.readAll(), mark("etag"), mark("modified"), qint64(head.value(QLatin1String("at")).toDouble())};
}

void FeedShelf::keep(const QString &url, const Kept &answer)
{
    const QJsonObject head{{QStringLiteral("url"), url}, {QStringLiteral("etag"), QString::fromLatin1(answer.etag)},
        {QStringLiteral("modified"), QString::fromLatin1(answer.lastModified)},
        {QStringLiteral("at"), double(answer.atMs)}};
    QSaveFile file(pathOf(url));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + answer.bytes);
    if (!file.commit())
        return;
    QDir folder(m_folder);
    const QStringList names = folder.entryList({shelfFiles}, QDir::Files, QDir::Time); // newest first
    for (qsizetype at = mostFeeds; at < names.size(); ++at)
        folder.remove(names.at(at));
}

} // namespace stoa
