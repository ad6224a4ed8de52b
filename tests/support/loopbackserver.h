// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <map>

class QTcpSocket;

namespace stoa::test {

//! A server of the web on this machine that answers by script, byte by byte as it is told. Each request is one
//! connection.
class LoopbackServer final : public QObject
{
    Q_OBJECT

public:
    //! What stands ready for a path: the bytes as they are sent; then the connection is closed unless it is kept open.
    struct Reply
    {
        QByteArray bytes;
        bool keepsOpen = false;
    };

    explicit LoopbackServer(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));

    QUrl url(const QString &path) const;
    //! An answer with its status line, its length, \a headers ("Name: value\r\n" each) and \a body.
    static Reply reply(int status, const QByteArray &body = {}, const QByteArray &headers = {});

    std::map<QString, std::function<Reply(const QByteArray &request)>> replies; //!< else 404
    QList<QByteArray> requests; //!< whole heads, in their order
    int open = 0; //!< connections that are not answered yet
    int mostOpen = 0;
    int delayMs = 0; //!< before each answer

    QByteArrayList lines() const; //!< first lines: "GET / HTTP/1.1"

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);

    QTcpServer m_server;
};

} // namespace stoa::test
