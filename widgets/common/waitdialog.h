// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QFuture>

namespace stoa {

//! Work that has to be through before the window can go on, with the window alive meanwhile and a way out.
class WaitDialog final : public QDialog
{
    Q_OBJECT

public:
    //! Waits for \a work; the dialog comes up only when that takes longer than a moment. False: the person stopped
    //! waiting; the work itself goes on to its end. \a title and \a words are shown as they are, as plain text.
    static bool waitFor(const QFuture<void> &work, const QString &title, const QString &words, QWidget *parent);

private:
    WaitDialog(const QFuture<void> &work, const QString &title, const QString &words, QWidget *parent);
};

} // namespace stoa
