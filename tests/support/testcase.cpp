// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <filesystem>

namespace stoa::test {

std::map<std::string, Factory> &registry()
{
    static std::map<std::string, Factory> tests;
    return tests;
}

Registration::Registration(const char *file, Factory factory)
{
    registry()[std::filesystem::path(file).stem().string()] = factory;
}

} // namespace stoa::test
