// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace stoa {

//! Calls \a done with the result of \a future on \a context's thread, or not at all when \a context is gone by then.
//!
//! Use this, not QFuture::then(context, ...): in Qt 6.4 that asserts, and races in a release, when the context is
//! deleted before the future is finished, which is what closing a dialog or a window does. A cancelled future calls
//! nothing.
template <typename T, typename Done>
void whenDone(const QFuture<T> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace stoa
