// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sidepane.h"

#include "models/settings/settings.h"
#include "tests/support/testcase.h"

#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

namespace stoa {

class SidePaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsWidthBetweenStarts()
    {
        QTemporaryDir folder;
        const QString ini = folder.filePath(QStringLiteral("settings.ini"));
        {
            Settings settings(ini);
            Page page(settings);
            QTRY_COMPARE(page.left->width(), 168);
            QTRY_COMPARE(page.right->width(), 300);
            settings.setPane(QStringLiteral("test.left"), 222);
        }
        Settings settings(ini);
        Page page(settings);
        QTRY_COMPARE(page.left->width(), 222);
        QTRY_COMPARE(page.right->width(), 300);
    }

    void foldsAndUnfoldsAtTheSameWidth()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Page page(settings);
        QTRY_COMPARE(page.left->width(), 168);
        page.left->setFolded(true);
        QVERIFY(page.left->isHidden());
        QCOMPARE(settings.pane(QStringLiteral("test.left.folded"), 0), 1);
        page.left->setFolded(false);
        QTRY_COMPARE(page.left->width(), 168);
    }

private:
    //! Two panes and a wide middle that would like more room than there is.
    struct Page
    {
        explicit Page(Settings &settings)
        {
            left = new SidePane(QStringLiteral("test.left"), Qt::LeftEdge, settings, &splitter);
            auto *middle = new QWidget(&splitter);
            middle->setMinimumWidth(200);
            right = new SidePane(QStringLiteral("test.right"), Qt::RightEdge, settings, &splitter);
            splitter.setStretchFactor(1, 1);
            left->attach(&splitter, 168);
            right->attach(&splitter, 300);
            splitter.resize(1200, 600);
            splitter.show();
        }
        QSplitter splitter;
        SidePane *left;
        SidePane *right;
    };
};

} // namespace stoa

using stoa::SidePaneTest;
STOA_TEST(SidePaneTest)
#include "sidepane_test.moc"
