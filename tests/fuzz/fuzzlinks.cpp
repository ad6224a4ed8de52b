// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/linkfinder.h"
#include "models/core/linksafety.h"
#include "tests/fuzz/fuzztargets.h"

#include <algorithm>

namespace stoa::fuzz {

namespace {

//! What is shown is what is opened, says plainly where it leads, and stays the same when it is judged again.
void demandHonest(const CheckedLink &link)
{
    if (!link.isAllowed()) {
        demand(link.url.isEmpty(), "a refused address is not kept", link.url.toString());
        return;
    }
    const QString scheme = link.url.scheme();
    const bool mail = scheme == QLatin1String("mailto");
    demand(
        mail || scheme == QLatin1String("http") || scheme == QLatin1String("https"), "a harmless scheme", link.shown);
    demand(link.shown == QString::fromLatin1(link.url.toEncoded()), "shown is opened", link.shown);
    demand(std::all_of(
               link.shown.begin(), link.shown.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; }),
        "shown in ASCII", link.shown);
    demand(!link.host.isEmpty(), "a host", link.shown);
    if (!mail) {
        demand(link.url.userInfo().isEmpty() && !link.url.authority().contains(u'@'), "no name before @", link.shown);
        demand(link.shown.startsWith(scheme + QLatin1String("://") + link.host), "begins with the host", link.shown);
    }
    const CheckedLink again = checkLink(link.shown);
    demand(again.isAllowed() && again.url == link.url && again.shown == link.shown && again.host == link.host
            && again.port == link.port,
        "judged again, the same", link.shown + QLatin1Char(' ') + again.shown);
}

} // namespace

void fuzzLinks(const QByteArray &bytes)
{
    const QString text = textOf(bytes);
    demandHonest(checkLink(text));
    for (const bool onlyWithScheme : {false, true}) {
        qsizetype at = 0;
        for (const FoundLink &found : findLinks(text, onlyWithScheme)) {
            demand(found.from >= at && found.to > found.from && found.to <= text.size(), "places in order", text);
            demand(found.hasScheme || !onlyWithScheme, "only with a scheme", text);
            at = found.to;
        }
    }
    for (const TextLink &found : linksForDisplay(text)) {
        demand(found.link.isAllowed(), "only what may be opened", found.link.shown);
        demandHonest(found.link);
    }
}

} // namespace stoa::fuzz
