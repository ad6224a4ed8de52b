// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/picturesizes.h"
#include "models/planning/picturetemplateedits.h"
#include "tests/support/builders.h"
#include "tests/support/roundtrip.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

using Act = std::function<QFuture<Result<ActDone>>()>;

PictureTemplate offerDesign()
{
    PictureTemplate design = startingPictureTemplates({{}, {}, QStringLiteral("Offer")}).at(2);
    design.id = {makeId(testNowMs)};
    return design;
}

void writeDesign(TemporaryProject &project, const PictureTemplate &design)
{
    const auto done = resultOf(project.edits().maintain([&](Writer &writer) {
        writer.exec("INSERT INTO picture_template (id, name, layers, rank) VALUES (?, ?, ?, ?)", design.id, design.name,
            layersToJson(design.layers), design.id.value & 0xff);
    }));
    if (!done)
        qFatal("the row of a test could not be written");
}

template <typename Call>
EditCase onDesign(const char *name, Call call)
{
    return {name, [call](TemporaryProject &project) -> Act {
                const PictureTemplate design = offerDesign();
                writeDesign(project, design);
                return [&project, design, call] { return call(PictureTemplateEdits(project.edits()), design); };
            }};
}

QList<EditCase> designCases()
{
    return {
        {"create",
            [](TemporaryProject &project) -> Act {
                return [&project] { return PictureTemplateEdits(project.edits()).create(offerDesign()); };
            }},
        {"addPack",
            [](TemporaryProject &project) -> Act {
                return [&project] {
                    return PictureTemplateEdits(project.edits())
                        .addPack(
                            startingPictureTemplates({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
                };
            }},
        onDesign("change",
            [](PictureTemplateEdits edits, PictureTemplate design) {
                design.layers.removeLast();
                design.name = QStringLiteral("Another");
                return edits.change(design);
            }),
        onDesign(
            "remove", [](PictureTemplateEdits edits, const PictureTemplate &design) { return edits.remove(design); }),
        onDesign("reorder",
            [](PictureTemplateEdits edits, const PictureTemplate &design) { return edits.reorder({design.id}); }),
    };
}

} // namespace

class PictureTemplateTest : public QObject
{
    Q_OBJECT

private:
    QList<EditCase> m_cases = designCases();

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < m_cases.size(); ++at)
            QTest::newRow(m_cases.at(at).name) << at;
    }
    void thereAndBack()
    {
        QFETCH(int, at);
        const QString fault = roundTrip(m_cases.at(at));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void layersAreReadAsWritten()
    {
        for (const PictureTemplate &design :
            startingPictureTemplates({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})) {
            QVERIFY(!design.layers.isEmpty());
            QCOMPARE(layersFromJson(layersToJson(design.layers)), design.layers);
        }
    }

    void hostileLayersAreClamped()
    {
        QVERIFY(layersFromJson(QStringLiteral("[{]")).isEmpty());
        QVERIFY(layersFromJson(QStringLiteral("{\"kind\":\"text\"}")).isEmpty());
        const auto layers = layersFromJson(QStringLiteral("[7,{\"kind\":\"virus\"},{\"kind\":\"text\",\"x\":-5,\"w\":"
                                                          "1e300,\"size\":-1,\"opacity\":99,\"weight\":\"x\"}]"));
        QCOMPARE(layers.size(), 1);
        QCOMPARE(layers.first().box, QRectF(0, 0, 1, 1));
        QVERIFY(layers.first().size > 0 && layers.first().opacity <= 1);
        QString many = QStringLiteral("[");
        for (int i = 0; i < 5000; ++i)
            many += QStringLiteral("{\"kind\":\"logo\"},");
        many.chop(1);
        QCOMPARE(layersFromJson(many + QLatin1Char(']')).size(), 50);
    }

    void sizesOfNetworks()
    {
        QCOMPARE(pictureSize(QStringLiteral("instagram"), PostKind::Graphics).size, QSize(1080, 1350));
        QCOMPARE(pictureSize(QStringLiteral("facebook"), PostKind::Story).size, QSize(1080, 1920));
        QCOMPARE(pictureSize(QStringLiteral("nowhere"), PostKind::Photo).size, QSize(1080, 1080));
        // One picture for two networks that take the same size.
        QCOMPARE(
            pictureSizes({QStringLiteral("instagram"), QStringLiteral("threads"), QStringLiteral("x")}, PostKind::Photo)
                .size(),
            2);
        QCOMPARE(pictureSizes({}, PostKind::Photo).size(), 1);
        for (const Network &network : networks()) {
            const PictureSize size = pictureSize(network.tokenText(), PostKind::Photo);
            const double ratio = double(size.size.width()) / size.size.height();
            if (network.tokenText() == QLatin1String("instagram")) // 4:5 to 1.91:1
                QVERIFY(ratio >= 0.8 && ratio <= 1.91);
            QVERIFY(*size.source != '\0');
        }
    }

    void brandColoursAreThree()
    {
        TemporaryProject project;
        QCOMPARE(brandColours(project.reader()).size(), 3);
        QVERIFY(resultOf(project.edits().maintain([](Writer &writer) {
            writer.exec("INSERT OR REPLACE INTO setting (name, value) VALUES ('accent', '#102030'),"
                        " ('brand_colours', '#abcdef url(x)'), ('logo', 'x')");
        })).has_value());
        const QStringList colours = brandColours(project.reader());
        QCOMPARE(colours.at(0), QStringLiteral("#102030"));
        QCOMPARE(colours.at(1), QStringLiteral("#abcdef"));
        QVERIFY(colours.at(2).startsWith(QLatin1Char('#')));
        QVERIFY(!brandLogo(project.reader()).isValid());
    }
};

STOA_TEST(PictureTemplateTest)

#include "picturetemplate_test.moc"
