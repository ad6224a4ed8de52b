// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/project.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace stoa {

//! Does \a work on a thread of the pool, with a reader of its own: what takes longer than a frame. Follow it by
//! whenDone(). Window's thread. Errors: those of opening a reader, and what \a work answers.
template <typename T>
QFuture<Result<T>> withReader(const Project &project, std::function<Result<T>(Connection &)> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    Result<std::unique_ptr<Connection>> reader = project.openReader();
    if (!reader) {
        promise->addResult(reader.error());
        promise->finish();
        return future;
    }
    std::shared_ptr<Connection> own(std::move(*reader));
    QThreadPool::globalInstance()->start([promise, own, work = std::move(work)] {
        promise->addResult(work(*own));
        promise->finish();
    });
    return future;
}

} // namespace stoa
