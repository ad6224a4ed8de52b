// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/taborder.h"

#include "tests/support/testcase.h"

#include <QDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

namespace stoa::test {

namespace {

//! The object names in the order in which Tab reaches them, from \a first on.
QStringList tabbedNames(QWidget &first, qsizetype most)
{
    QStringList names;
    QWidget *at = &first;
    while (names.size() < most) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(QLatin1String("qt_")))
            names.append(at->objectName());
        at = at->nextInFocusChain();
        if (at == &first)
            break;
    }
    return names;
}

template <typename W>
W *named(const char *name, QWidget *parent)
{
    auto *widget = new W(parent);
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

//! Tab goes as the eye goes, whatever was made first.
class TaborderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabFollowsTheLayout();
    void whatIsMadeAnewComesWhereItStands();
    void aDialogHasItWhenItOpens();
};

void TaborderTest::tabFollowsTheLayout()
{
    QWidget window;
    auto *close = named<QPushButton>("close", &window);
    auto *second = named<QLineEdit>("second", &window);
    auto *first = named<QLineEdit>("first", &window);
    auto *number = named<QSpinBox>("number", &window);
    auto *inArea = named<QPushButton>("inArea", nullptr);
    auto *right = named<QPushButton>("right", &window);
    auto *left = named<QPushButton>("left", &window);
    auto *form = new QFormLayout;
    form->addRow(QStringLiteral("1"), first);
    form->addRow(QStringLiteral("2"), second);
    form->addRow(QStringLiteral("3"), number);
    auto *area = new QScrollArea(&window);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inArea);
    auto *grid = new QGridLayout;
    grid->addWidget(right, 0, 1);
    grid->addWidget(left, 0, 0);
    auto *column = new QVBoxLayout(&window);
    column->addLayout(form);
    column->addWidget(area);
    column->addLayout(grid);
    column->addWidget(close);
    QCOMPARE(tabbedNames(*close, 2).value(1), QStringLiteral("second")); // as Qt has it
    setTabOrderOfLayout(window);
    QCOMPARE(tabbedNames(*first, 7),
        (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("number"),
            QStringLiteral("inArea"), QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("close")}));
}

void TaborderTest::whatIsMadeAnewComesWhereItStands()
{
    QWidget window;
    auto *first = named<QLineEdit>("first", &window);
    auto *last = named<QLineEdit>("last", &window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(first);
    column->addWidget(last);
    column->insertWidget(1, named<QLineEdit>("new", &window));
    setTabOrderOfLayout(window);
    QCOMPARE(
        tabbedNames(*first, 3), (QStringList{QStringLiteral("first"), QStringLiteral("new"), QStringLiteral("last")}));
}

void TaborderTest::aDialogHasItWhenItOpens()
{
    const LayoutTabOrder keeper;
    QDialog dialog;
    auto *last = named<QLineEdit>("last", &dialog);
    auto *first = named<QLineEdit>("first", &dialog);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(first);
    column->addWidget(last);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(dialog.focusWidget(), first);
    QCOMPARE(tabbedNames(*first, 2), (QStringList{QStringLiteral("first"), QStringLiteral("last")}));
}

STOA_TEST(TaborderTest)

} // namespace stoa::test

#include "taborder_test.moc"
