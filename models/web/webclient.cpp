// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/web/webclient.h"

#include "models/web/webrequest.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QTimer>

namespace stoa {

namespace {

//! The system's proxies; none for what stands in the own network.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isOwnNetwork(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

bool isOwnNetwork(const QString &host)
{
    QString name = host.toLower();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name.startsWith(QLatin1Char('[')))
        name = name.mid(1, name.size() - 2);
    QHostAddress address;
    if (address.setAddress(name)) {
        if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast()
            || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6)
            return true;
        bool isFour = false;
        const QHostAddress four(address.toIPv4Address(&isFour)); // of ::ffff:10.0.0.1 too
        // RFC 1918, 6598, 3927, and "this network"
        for (const char *const net : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10",
                 "169.254.0.0/16", "127.0.0.0/8", "0.0.0.0/8"}) {
            if (isFour && four.isInSubnet(QHostAddress::parseSubnet(QLatin1String(net))))
                return true;
        }
        return false;
    }
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"))
        || name.endsWith(QLatin1String(".local")) || name.endsWith(QLatin1String(".internal"))
        || !name.contains(QLatin1Char('.'));
}

WebClient::WebClient(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setStrictTransportSecurityEnabled(true);
    m_network.setProxyFactory(new SystemProxies);
}

WebRequest *WebClient::ask(const WebQuestion &question, QObject *parent)
{
    auto *request = new WebRequest(m_network, question, parent);
    QTimer::singleShot(0, request, &WebRequest::start);
    return request;
}

} // namespace stoa
