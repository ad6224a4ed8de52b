// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/layergesture.h"

#include "tests/support/testcase.h"

#include <QTest>

namespace stoa::test {

namespace {

using Grip = LayerGesture::Grip;
constexpr QSizeF reach(0.02, 0.02);

QString words(const QRectF &box)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(box.x(), 0, 'f', 3)
        .arg(box.y(), 0, 'f', 3)
        .arg(box.width(), 0, 'f', 3)
        .arg(box.height(), 0, 'f', 3);
}

} // namespace

//! Layers taken by the mouse: what is taken, where it goes.
class LayergestureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlaceSaysWhatIsTaken();
    void aBoxIsMovedAndSized_data();
    void aBoxIsMovedAndSized();
    void aPressMeansTheForemostLayer();
    void keysStayInside();
};

void LayergestureTest::thePlaceSaysWhatIsTaken()
{
    const QRectF box(0.2, 0.2, 0.4, 0.4);
    QCOMPARE(LayerGesture::gripAt(box, {0.4, 0.4}, reach), Grip::Move);
    QCOMPARE(LayerGesture::gripAt(box, {0.2, 0.4}, reach), Grip::Left);
    QCOMPARE(LayerGesture::gripAt(box, {0.605, 0.605}, reach), Grip::BottomRight);
    QCOMPARE(LayerGesture::gripAt(box, {0.4, 0.195}, reach), Grip::Top);
    QCOMPARE(LayerGesture::gripAt(box, {0.7, 0.4}, reach), Grip::None);
    QCOMPARE(LayerGesture::gripAt({0.2, 0.2, 0.02, 0.02}, {0.21, 0.21}, reach), Grip::Move); // however small
}

void LayergestureTest::aBoxIsMovedAndSized_data()
{
    QTest::addColumn<int>("grip");
    QTest::addColumn<QPointF>("by");
    QTest::addColumn<QString>("becomes");
    QTest::newRow("moved") << int(Grip::Move) << QPointF(0.053, 0.05) << "0.250 0.250 0.400 0.200";
    QTest::newRow("not out of the picture") << int(Grip::Move) << QPointF(3, -3) << "0.600 0.000 0.400 0.200";
    QTest::newRow("the middle catches") << int(Grip::Move) << QPointF(0.109, 0.0) << "0.300 0.200 0.400 0.200";
    QTest::newRow("the edge catches") << int(Grip::Move) << QPointF(-0.19, 0.0) << "0.000 0.200 0.400 0.200";
    QTest::newRow("wider") << int(Grip::Right) << QPointF(0.1, 0.1) << "0.200 0.200 0.500 0.200";
    QTest::newRow("from the corner") << int(Grip::TopLeft) << QPointF(0.1, 0.05) << "0.300 0.250 0.300 0.150";
    QTest::newRow("never turned over") << int(Grip::Left) << QPointF(0.9, 0.0) << "0.580 0.200 0.020 0.200";
    QTest::newRow("the edge of the picture") << int(Grip::Right) << QPointF(0.39, 0.0) << "0.200 0.200 0.800 0.200";
}

void LayergestureTest::aBoxIsMovedAndSized()
{
    QFETCH(const int, grip);
    QFETCH(const QPointF, by);
    const LayerGesture gesture({0.2, 0.2, 0.4, 0.2}, static_cast<Grip>(grip), {0.3, 0.3});
    QTEST(words(gesture.boxAt(QPointF(0.3, 0.3) + by, reach)), "becomes");
}

void LayergestureTest::aPressMeansTheForemostLayer()
{
    PictureLayer ground;
    PictureLayer low;
    low.box = {0.1, 0.1, 0.5, 0.5};
    PictureLayer high;
    high.box = {0.4, 0.4, 0.5, 0.5};
    const QList<PictureLayer> layers{ground, low, high};
    QCOMPARE(LayerGesture::layerAt(layers, -1, {0.5, 0.5}), 2);
    QCOMPARE(LayerGesture::layerAt(layers, 1, {0.5, 0.5}), 1); // the chosen one stays in the hand
    QCOMPARE(LayerGesture::layerAt(layers, 0, {0.5, 0.5}), 2); // the ground does not
    QCOMPARE(LayerGesture::layerAt(layers, 2, {0.95, 0.05}), 0);
    QCOMPARE(LayerGesture::layerAt({low}, 0, {0.9, 0.9}), -1);
}

void LayergestureTest::keysStayInside()
{
    QCOMPARE(words(movedBox({0.2, 0.2, 0.4, 0.4}, {0.01, -0.01})), QStringLiteral("0.210 0.190 0.400 0.400"));
    QCOMPARE(words(movedBox({0.6, 0, 0.4, 0.4}, {0.01, -0.01})), QStringLiteral("0.600 0.000 0.400 0.400"));
    QCOMPARE(words(sizedBox({0.2, 0.2, 0.4, 0.4}, {0.01, 0.7})), QStringLiteral("0.200 0.200 0.410 0.800"));
}

STOA_TEST(LayergestureTest)

} // namespace stoa::test

#include "layergesture_test.moc"
