// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one registered test class: PROGRAM STEM [Qt Test arguments]; without STEM all of them, one after another.
#include "tests/support/testcase.h"

#include <QTest>

#ifdef STOA_TEST_WIDGETS
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

#include <cstdio>

int main(int argc, char **argv)
{
    TestApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stoa-test"));
    const auto &tests = stoa::test::registry();
    if (argc > 1) {
        const auto found = tests.find(argv[1]);
        if (found != tests.end())
            return QTest::qExec(found->second().get(), argc - 1, argv + 1);
        std::fprintf(stderr, "no test '%s' in this program\n", argv[1]);
        return 2;
    }
    int failed = 0;
    for (const auto &[name, factory] : tests)
        failed += QTest::qExec(factory().get(), argc, argv);
    return failed;
}
