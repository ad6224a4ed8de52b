// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/whendone.h"
#include "tests/support/testcase.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>

using namespace stoa;

class WhendoneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsOnTheContextsThread();
    void goneContextIsLeftAlone();
    void cancelledCallsNothing();
};

void WhendoneTest::callsOnTheContextsThread()
{
    QPromise<int> promise;
    promise.start();
    int got = 0;
    QThread *where = nullptr;
    whenDone(promise.future(), this, [&](int value) {
        got = value;
        where = QThread::currentThread();
    });
    std::unique_ptr<QThread> other(QThread::create([&promise] {
        promise.addResult(7);
        promise.finish();
    }));
    other->start();
    QTRY_COMPARE(got, 7);
    QCOMPARE(where, thread());
    other->wait();
}

void WhendoneTest::goneContextIsLeftAlone()
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    auto context = std::make_unique<QObject>();
    whenDone(promise.future(), context.get(), [&](int) { called = true; });
    context.reset();
    promise.addResult(7);
    promise.finish();
    QTest::qWait(0);
    QVERIFY(!called);
}

void WhendoneTest::cancelledCallsNothing()
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    whenDone(promise.future(), this, [&](int) { called = true; });
    promise.future().cancel();
    promise.finish();
    QTest::qWait(10);
    QVERIFY(!called);
}

STOA_TEST(WhendoneTest)
#include "whendone_test.moc"
