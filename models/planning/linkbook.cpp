// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/linkbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace stoa {

namespace {

constexpr qint64 largestBook = 32 << 20; // addresses of 2,000 characters, twice in each entry
constexpr qsizetype longestLink = 2000;

QJsonArray linkToJson(const LinkVerdict &verdict)
{
    return {verdict.url, int(verdict.state), int(verdict.reason), verdict.status, verdict.to, verdict.redirects,
        double(verdict.atMs)};
}

//! Nothing: not one that this version knows.
std::optional<LinkVerdict> linkFromJson(const QJsonArray &row)
{
    const int state = row.at(1).toInt(-1);
    const int reason = row.at(2).toInt(-1);
    const QString url = row.at(0).toString();
    if (url.isEmpty() || url.size() > longestLink || state < 0 || state > int(LinkState::Untold) || reason < 0
        || reason > int(LinkReason::OwnNetwork))
        return std::nullopt;
    return LinkVerdict{url, LinkState(state), LinkReason(reason), row.at(3).toInt(),
        row.at(4).toString().left(longestLink), row.at(5).toInt(), qint64(row.at(6).toDouble())};
}

QList<LinkVerdict> newestFirst(const QHash<QString, LinkVerdict> &links)
{
    QList<LinkVerdict> all = links.values();
    std::sort(all.begin(), all.end(),
        [](const LinkVerdict &a, const LinkVerdict &b) { return a.atMs != b.atMs ? a.atMs > b.atMs : a.url < b.url; });
    return all;
}

} // namespace

LinkBook LinkBook::read(const QString &path)
{
    LinkBook book;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestBook)
        return book;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &row : rows) {
        if (const std::optional<LinkVerdict> verdict = linkFromJson(row.toArray()))
            book.m_links.insert(verdict->url, *verdict);
    }
    book.forgetOldest();
    return book;
}

bool LinkBook::write(const QString &path) const
{
    QJsonArray rows;
    for (const LinkVerdict &verdict : newestFirst(m_links))
        rows.append(linkToJson(verdict));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(rows).toJson(QJsonDocument::Compact));
    return file.commit();
}

std::optional<LinkVerdict> LinkBook::find(const QString &url) const
{
    const auto found = m_links.constFind(url);
    return found == m_links.constEnd() ? std::nullopt : std::optional(*found);
}

void LinkBook::note(const LinkVerdict &verdict)
{
    if (verdict.url.isEmpty() || verdict.url.size() > longestLink)
        return;
    m_links.insert(verdict.url, verdict);
    forgetOldest();
}

void LinkBook::add(const LinkBook &other)
{
    for (const LinkVerdict &verdict : other.m_links) {
        const auto known = m_links.constFind(verdict.url);
        if (known == m_links.constEnd() || known->atMs < verdict.atMs)
            m_links.insert(verdict.url, verdict);
    }
    forgetOldest();
}

//! A tenth more than is kept, so that it is not sorted for each one.
void LinkBook::forgetOldest()
{
    if (m_links.size() <= mostLinks + mostLinks / 10)
        return;
    const QList<LinkVerdict> all = newestFirst(m_links);
    for (qsizetype at = mostLinks; at < all.size(); ++at)
        m_links.remove(all.at(at).url);
}

QList<QString> LinkBook::aliveSites(qsizetype most) const
{
    QList<QString> sites;
    QSet<QString> hosts;
    for (const LinkVerdict &verdict : newestFirst(m_links)) {
        const QString host = QUrl(verdict.url).host();
        if (sites.size() >= most)
            break;
        if (verdict.state != LinkState::Alive || hosts.contains(host))
            continue;
        hosts.insert(host);
        sites.append(verdict.url);
    }
    return sites;
}

} // namespace stoa
