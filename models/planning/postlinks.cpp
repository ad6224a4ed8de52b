// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postlinks.h"

#include "models/core/linksafety.h"
#include "models/planning/linkbook.h"

#include <algorithm>

namespace stoa {

namespace {

bool isWebLink(const CheckedLink &link)
{
    return link.isAllowed() && link.url.scheme().startsWith(QLatin1String("http"));
}

void addLinksOf(const QString &text, AccountId account, QList<PostLink> &links)
{
    if (!text.contains(QLatin1Char('.')))
        return; // no address is without a dot, and most posts are without a link
    const QList<TextLink> found = linksForDisplay(text);
    for (const TextLink &each : found) {
        if (isWebLink(each.link))
            links.append(
                {each.link.url, linkKey(each.link.url), text.mid(each.from, each.to - each.from), account, each.from});
    }
}

} // namespace

QList<PostLink> linksOf(const PostRow &row)
{
    QList<PostLink> links;
    const QString field = row.link.trimmed();
    if (!field.isEmpty()) {
        const CheckedLink link
            = checkLink(field.contains(QLatin1String("://")) ? field : QStringLiteral("https://") + field);
        if (isWebLink(link))
            links.append({link.url, linkKey(link.url), field, {}, -1});
    }
    const auto hasOwn = [](const PostAccount &account) { return account.ownText.has_value(); };
    if (row.accounts.isEmpty() || !std::all_of(row.accounts.cbegin(), row.accounts.cend(), hasOwn))
        addLinksOf(row.text, {}, links);
    for (const PostAccount &account : row.accounts) {
        if (account.ownText)
            addLinksOf(*account.ownText, account.account, links);
    }
    return links;
}

QList<Finding> linkFindings(const PostRow &row, const LinkBook &book)
{
    QList<Finding> findings;
    if (book.isEmpty())
        return findings;
    const QList<PostLink> links = linksOf(row);
    for (const PostLink &link : links) {
        const std::optional<LinkVerdict> verdict = book.find(link.key);
        if (!verdict || verdict->state == LinkState::Alive)
            continue;
        Finding finding;
        finding.kind = verdict->state == LinkState::Dead ? FindingKind::LinkDead
            : verdict->state == LinkState::Moved         ? FindingKind::LinkMoved
                                                         : FindingKind::LinkUntold;
        finding.account = link.account;
        finding.thing = link.written;
        finding.from = link.from;
        finding.length = link.from < 0 ? 0 : link.written.size();
        finding.verdict = *verdict;
        findings.append(finding);
    }
    return findings;
}

} // namespace stoa
