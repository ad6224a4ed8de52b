// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

#include <map>
#include <memory>
#include <string>

// Qt waits five seconds: too few under a sanitizer on a machine with other work. What comes at once is not delayed.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 60'000)
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT((expression), message, 60'000)
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT((expression), expected, 60'000)

namespace stoa::test {

//! Test classes by file stem ("ruleengine_test"): one program holds the tests of a folder, ctest runs each class by
//! itself.
using Factory = std::unique_ptr<QObject> (*)();
std::map<std::string, Factory> &registry();

struct Registration
{
    Registration(const char *file, Factory factory);
};

} // namespace stoa::test

//! Registers \a Class under the stem of the file it stands in. Once in each *_test.cpp, after the class; then include
//! the moc file.
#define STOA_TEST(Class)                                                                                               \
    static const stoa::test::Registration stoaRegistration##Class(                                                     \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
