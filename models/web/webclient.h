// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/web/webanswer.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace stoa {

class WebRequest;

//! The only door to the web. Knows no cookies, no cache, no passwords; TLS errors are final; redirects are followed by
//! hand; HTTP/1.1 only (Qt 6.4's HTTP/2 has known faults). The system's proxy is used.
//!
//! Asks nothing by itself: each question comes from an act of a person. Window's thread, one for the window.
class WebClient final : public QObject
{
    Q_OBJECT

public:
    explicit WebClient(QObject *parent = nullptr);

    //! Begins at once; answers by WebRequest::finished(), never before the call returns. Belongs to \a parent, and
    //! deletes itself when it has answered.
    WebRequest *ask(const WebQuestion &question, QObject *parent);

private:
    QNetworkAccessManager m_network;
};

} // namespace stoa
