// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/linkopener.h"

#include "widgets/common/asker.h"

#include <QDesktopServices>

namespace stoa {

namespace {

constexpr qsizetype longestAddress = 8000; // what the common web servers accept for a request line

bool hasForbiddenCharacter(const QString &address)
{
    return std::any_of(address.begin(), address.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isSpace()
            || c == QLatin1Char('\\') || c.category() == QChar::Other_NotAssigned;
    });
}

} // namespace

LinkOpener::LinkOpener(Asker &asker, Launch launch)
    : m_asker(asker)
    , m_launch(launch ? std::move(launch) : [](const QUrl &url) { return QDesktopServices::openUrl(url); })
{
}

QUrl LinkOpener::checked(const QString &address)
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestAddress || hasForbiddenCharacter(trimmed))
        return {};
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty())
        return {};
    if (url.scheme() == QLatin1String("mailto"))
        return url.host().isEmpty() && url.path().contains(QLatin1Char('@')) ? url : QUrl();
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && !honestHost(url).isEmpty() && !url.authority().contains(QLatin1Char('@')) ? url : QUrl();
}

QString LinkOpener::honestHost(const QUrl &url)
{
    if (url.scheme() == QLatin1String("mailto"))
        return url.path(QUrl::FullyEncoded);
    const QString host = url.host(QUrl::FullyEncoded); // never toDisplayString(): it shows look-alike letters
    return url.port() < 0 ? host : host + QLatin1Char(':') + QString::number(url.port());
}

bool LinkOpener::open(const QString &address)
{
    const QUrl url = checked(address);
    if (!url.isValid() || url.isEmpty()) {
        m_asker.tell(tr("This link is not opened"),
            tr("Stoa opens only web and mail addresses that say plainly where they lead. Nothing was started."));
        return false;
    }
    Question question;
    question.title = tr("Open this link outside Stoa?");
    question.text = tr("It leads to:") + QLatin1String("\n") + honestHost(url) + QLatin1String("\n\n")
        + QString::fromLatin1(url.toEncoded().left(600));
    question.accept = tr("Open the link");
    if (m_asker.ask(question) != Answer::Accept)
        return false;
    if (m_launch(url))
        return true;
    m_asker.tell(
        tr("The link could not be opened"), tr("No program on this computer took it. Is a browser installed?"));
    return false;
}

} // namespace stoa
