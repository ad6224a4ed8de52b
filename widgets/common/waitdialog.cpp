// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/waitdialog.h"

#include "widgets/common/progressstrip.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThread>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int momentMs = 300; // a dialog that comes and goes is worse than none

} // namespace

WaitDialog::WaitDialog(const QFuture<void> &work, const QString &title, const QString &words, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    auto *strip = new ProgressStrip(this);
    column->addWidget(strip);
    strip->begin(words);
    connect(strip, &ProgressStrip::cancelled, this, &QDialog::reject);
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, &QDialog::accept);
    watcher->setFuture(work);
}

bool WaitDialog::waitFor(const QFuture<void> &work, const QString &title, const QString &words, QWidget *parent)
{
    QElapsedTimer timer;
    timer.start();
    while (!work.isFinished() && timer.elapsed() < momentMs)
        QThread::msleep(2);
    if (work.isFinished())
        return true;
    WaitDialog dialog(work, title, words, parent);
    return dialog.exec() == Accepted;
}

} // namespace stoa
