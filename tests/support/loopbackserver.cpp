// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace stoa::test {

LoopbackServer::LoopbackServer(const QHostAddress &address)
{
    if (!m_server.listen(address))
        qFatal("cannot listen");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++open;
            mostOpen = std::max(mostOpen, open);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::disconnected, this, [this] { --open; });
        }
    });
}

QUrl LoopbackServer::url(const QString &path) const
{
    return QUrl(
        QStringLiteral("http://%1:%2%3").arg(m_server.serverAddress().toString()).arg(m_server.serverPort()).arg(path));
}

LoopbackServer::Reply LoopbackServer::reply(int status, const QByteArray &body, const QByteArray &headers)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n" + headers + "\r\n" + body,
        false};
}

QByteArrayList LoopbackServer::lines() const
{
    QByteArrayList first;
    for (const QByteArray &request : requests)
        first.append(request.left(request.indexOf('\r')));
    return first;
}

void LoopbackServer::read(QTcpSocket *socket)
{
    const QByteArray head = socket->property("head").toByteArray() + socket->readAll();
    socket->setProperty("head", head);
    if (!head.contains("\r\n\r\n"))
        return;
    socket->setProperty("head", QByteArray());
    requests.append(head);
    QTimer::singleShot(delayMs, socket, [this, socket, head] { answer(socket, head); });
}

void LoopbackServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    const QByteArray path = head.split(' ').value(1);
    const auto found = replies.find(QString::fromUtf8(path));
    const Reply made = found == replies.end() ? reply(404) : found->second(head);
    QByteArray bytes = made.bytes;
    if (head.startsWith("HEAD "))
        bytes.truncate(bytes.indexOf("\r\n\r\n") + 4);
    socket->write(bytes);
    if (!made.keepsOpen)
        socket->disconnectFromHost();
}

} // namespace stoa::test
