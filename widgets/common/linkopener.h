// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QUrl>

#include <functional>

namespace stoa {

class Asker;

//! The only door to the browser. Asks first, naming the host as the browser will see it, and opens web and mail
//! addresses only.
//!
//! Strangers choose these addresses: a host that looks like another, a name before an @, or a scheme that starts a
//! program must not pass. Window's thread.
class LinkOpener final
{
    Q_DECLARE_TR_FUNCTIONS(LinkOpener)

public:
    using Launch = std::function<bool(const QUrl &)>;

    //! \a launch opens an address that was agreed to; the default is the desktop's.
    explicit LinkOpener(Asker &asker, Launch launch = {});

    //! Asks, and opens when agreed. False: refused, cancelled, or nothing could open it.
    bool open(const QString &address);

private:
    Asker &m_asker;
    Launch m_launch;
};

} // namespace stoa
