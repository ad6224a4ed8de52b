// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "widgets/composer/foldsection.h"

#include <QTest>

using namespace stoa;

class FoldSectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! The pane at the right is 300 pixels wide; a title that insists on its length cuts everything else off.
    void aLongTitleYields()
    {
        FoldSection section;
        section.setWords(
            QStringLiteral("Первый комментарий, цепочка, видео, опрос и многое другое"), QStringLiteral("3"));
        QVERIFY2(
            section.minimumSizeHint().width() <= 200, qPrintable(QString::number(section.minimumSizeHint().width())));
    }
};

STOA_TEST(FoldSectionTest)
#include "foldsection_test.moc"
