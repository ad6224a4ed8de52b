// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/web/webanswer.h"

#include <QObject>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace stoa {

//! One question to the web with all its redirects. Made by WebClient::ask(), deletes itself after finished().
class WebRequest final : public QObject
{
    Q_OBJECT

public:
    WebRequest(QNetworkAccessManager &network, WebQuestion question, QObject *parent);
    ~WebRequest() override;

    void start();
    void cancel(); //!< answers Cancelled at once

Q_SIGNALS:
    void finished(const stoa::WebAnswer &answer); //!< once

private:
    void send(const QUrl &url);
    void readHeaders();
    void readBody();
    void readEnd();
    bool follow();
    bool isCutOff() const;
    void lookUpName();
    void end(WebFailure failure, const QString &detail = {});

    QNetworkAccessManager &m_network;
    WebQuestion m_question;
    WebAnswer m_answer;
    QNetworkReply *m_reply = nullptr;
    QTimer m_whole;
    bool m_ended = false;
};

} // namespace stoa
