// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/linkopener.h"

#include "models/core/linksafety.h"
#include "widgets/common/asker.h"

#include <QDesktopServices>

namespace stoa {

LinkOpener::LinkOpener(Asker &asker, Launch launch)
    : m_asker(asker)
    , m_launch(launch ? std::move(launch) : [](const QUrl &url) { return QDesktopServices::openUrl(url); })
{
}

bool LinkOpener::open(const QString &address)
{
    const CheckedLink link = checkLink(address);
    if (!link.isAllowed()) {
        m_asker.tell(tr("This link is not opened"),
            tr("Stoa opens only web and mail addresses that say plainly where they lead. Nothing was started."));
        return false;
    }
    const QString host = link.port < 0 ? link.host : link.host + QLatin1Char(':') + QString::number(link.port);
    Question question;
    question.title = tr("Open this link outside Stoa?");
    question.text = tr("It leads to:") + QLatin1Char('\n') + host + QLatin1String("\n\n") + link.shown.left(600);
    question.accept = tr("Open the link");
    if (m_asker.ask(question) != Answer::Accept)
        return false;
    if (m_launch(link.url))
        return true;
    m_asker.tell(
        tr("The link could not be opened"), tr("No program on this computer took it. Is a browser installed?"));
    return false;
}

} // namespace stoa
