// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>
#include <memory>
#include <string>

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
