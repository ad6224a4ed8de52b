// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/historymodel.h"

#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace stoa {

class HistoryModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheHistoryRowByRow()
    {
        test::TemporaryProject project;
        HistoryModel model(project.reader(), project.edits());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.currentRow(), -1);
        addLabel(project, 1);
        QTRY_COMPARE(model.rowCount(), 1);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        addLabel(project, 2);
        addLabel(project, 3);
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(inserts.size() >= 1);
        QVERIFY(test::resultOf(project.edits().undo()).has_value());
        QTRY_COMPARE(model.currentRow(), 1);
        QVERIFY(model.index(0).data(HistoryModel::UndoneRole).toBool());
        QVERIFY(model.index(1).data(HistoryModel::CurrentRole).toBool());
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.rowOf(model.entry(2)->act), 2);
    }

    void agreesWithAFreshTwinAfterRandomActs()
    {
        test::TemporaryProject project;
        HistoryModel model(project.reader(), project.edits());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int step = 0; step < 60; ++step) {
            switch (random.bounded(4)) {
            case 0:
                (void)test::resultOf(project.edits().undo());
                break;
            case 1:
                (void)test::resultOf(project.edits().redo());
                break;
            default:
                addLabel(project, step + 10);
            }
            QCoreApplication::processEvents();
        }
        project.edits().waitForIdle();
        QCoreApplication::processEvents();
        const HistoryModel twin(project.reader(), project.edits());
        QCOMPARE(model.rowCount(), twin.rowCount());
        for (int row = 0; row < twin.rowCount(); ++row) {
            for (int role = HistoryModel::ActIdRole; role <= HistoryModel::CurrentRole; ++role)
                QCOMPARE(model.index(row).data(role), twin.index(row).data(role));
        }
    }

private:
    static void addLabel(test::TemporaryProject &project, qint64 id)
    {
        const auto done = project.act("label.create", [id](Writer &writer) {
            writer.exec("INSERT INTO label (id, name) VALUES (?, ?)", id, QStringLiteral("label %1").arg(id));
        });
        QVERIFY(done.has_value());
    }
};

} // namespace stoa

using stoa::HistoryModelTest;
STOA_TEST(HistoryModelTest)
#include "historymodel_test.moc"
