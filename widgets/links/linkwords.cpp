// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/links/linkwords.h"

#include "models/core/displaytext.h"

#include <QDateTime>
#include <QLocale>

namespace stoa {

QString LinkWords::state(const LinkVerdict &verdict)
{
    switch (verdict.state) {
    case LinkState::Alive:
        //: Of a link
        return tr("Alive");
    case LinkState::Moved:
        //: Of a link
        return tr("Moved");
    case LinkState::Dead:
        //: Of a link
        return tr("Dead");
    case LinkState::Untold:
        //: Of a link: nobody can say from here whether it is alive
        return tr("Not known");
    }
    return {};
}

QString LinkWords::reason(const LinkVerdict &verdict)
{
    const QString to = displayLine(verdict.to, 120);
    switch (verdict.reason) {
    case LinkReason::None:
        break;
    case LinkReason::NotFound:
        return tr("the site has no such page (404)");
    case LinkReason::Gone:
        return tr("the site took the page away (410)");
    case LinkReason::NoSuchName:
        return tr("there is no site of this name");
    case LinkReason::Certificate:
        return verdict.state == LinkState::Dead ? tr("its certificate does not fit, and browsers warn of it")
                                                : tr("its certificate does not fit, as with every site right now");
    case LinkReason::MovedForGood:
        //: %1 is an address
        return tr("it stands at %1 now").arg(to);
    case LinkReason::FrontPage:
        //: %1 is an address
        return tr("it ends at the front page: %1").arg(to);
    case LinkReason::Offline:
        return tr("there was no connection");
    case LinkReason::NoAnswer:
        return tr("the site does not answer");
    case LinkReason::Timeout:
        return tr("the site took too long");
    case LinkReason::Forbidden:
        return tr("the site lets only people in (%1): look at it yourself").arg(verdict.status);
    case LinkReason::TooMany:
        return tr("the site was asked too often (429)");
    case LinkReason::ServerTrouble:
        return tr("the site has trouble of its own (%1)").arg(verdict.status);
    case LinkReason::OtherStatus:
        return tr("the site answers with %1").arg(verdict.status);
    case LinkReason::Redirects:
        return tr("the site sends on in a way that cannot be followed");
    case LinkReason::Portal:
        return tr("this network asks for a sign-in first");
    case LinkReason::OwnNetwork:
        return tr("the address is inside your own network: nobody else can open it");
    }
    return {};
}

QString LinkWords::sentence(const LinkVerdict &verdict, const QString &written)
{
    const QString link = displayLine(written, 60);
    const QString why = reason(verdict);
    const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(verdict.atMs).date(), QLocale::ShortFormat);
    switch (verdict.state) {
    case LinkState::Alive:
        break;
    case LinkState::Dead:
        //: %1 is a link, %2 the reason ("the site has no such page (404)"), %3 the day on which it was looked at.
        return tr("%1 is dead: %2. Looked at on %3.").arg(link, why, day);
    case LinkState::Moved:
        //: %1 is a link, %2 where to ("it stands at … now"), %3 the day on which it was looked at.
        return tr("%1 has moved: %2. Looked at on %3.").arg(link, why, day);
    case LinkState::Untold:
        //: %1 is a link, %2 the reason ("there was no connection"), %3 the day on which it was looked at.
        return tr("Whether %1 is alive could not be told: %2. Looked at on %3.").arg(link, why, day);
    }
    return {};
}

} // namespace stoa
