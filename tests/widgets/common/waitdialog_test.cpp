// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/waitdialog.h"

#include "tests/support/testcase.h"

#include <QApplication>
#include <QPromise>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace stoa {

class WaitDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workThatIsThroughShowsNothing()
    {
        QPromise<void> promise;
        promise.start();
        promise.finish();
        QVERIFY(WaitDialog::waitFor(promise.future(), QStringLiteral("Title"), QStringLiteral("words"), nullptr));
    }

    void theWindowLivesUntilTheWorkIsThrough()
    {
        QPromise<void> promise;
        promise.start();
        bool wasShown = false;
        QTimer::singleShot(0, this, [&] { // runs in the dialog's own loop only
            wasShown = QApplication::activeModalWidget() != nullptr;
            promise.finish();
        });
        QVERIFY(WaitDialog::waitFor(promise.future(), QStringLiteral("Title"), QStringLiteral("words"), nullptr));
        QVERIFY(wasShown);
    }

    void stopEndsTheWaitingNotTheWork()
    {
        QPromise<void> promise;
        promise.start();
        QTimer::singleShot(0, this, [] { QApplication::activeModalWidget()->findChild<QPushButton *>()->click(); });
        QVERIFY(!WaitDialog::waitFor(promise.future(), QStringLiteral("Title"), QStringLiteral("words"), nullptr));
        QVERIFY(!promise.future().isFinished());
        promise.finish();
    }
};

} // namespace stoa

using stoa::WaitDialogTest;
STOA_TEST(WaitDialogTest)
#include "waitdialog_test.moc"
