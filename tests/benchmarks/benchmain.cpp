// SPDX-License-Identifier: GPL-3.0-or-later
// stoa-bench NAME... [--json]: measures the application's own classes and the anchor in one run, one line a case.
#include "tests/benchmarks/benchreport.h"

#include <QApplication>

#include <array>
#include <cstdio>
#include <utility>

namespace {

using namespace stoa::bench;

constexpr std::array<std::pair<const char *, void (*)()>, 12> benchmarks{
    {{"start", &benchStart}, {"start-large", &benchStartLarge}, {"import", &benchImport}, {"search", &benchSearch},
        {"rules", &benchRules}, {"month", &benchMonth}, {"inbox", &benchInbox}, {"chart", &benchChart},
        {"undo", &benchUndo}, {"edit", &benchEdit}, {"build", &benchBuild}, {"duplicates", &benchDuplicates}}};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList names = QCoreApplication::arguments().mid(1);
    if (names.removeAll(QStringLiteral("--json")) == 0)
        printForPeople();
    bool known = !names.isEmpty();
    for (const QString &name : std::as_const(names)) {
        bool found = false;
        for (const auto &[benchmark, run] : benchmarks) {
            if (name == QLatin1String(benchmark)) {
                run();
                found = true;
            }
        }
        known = known && found;
    }
    if (known)
        return 0;
    std::fprintf(stderr, "stoa-bench NAME... [--json], NAME one of:");
    for (const auto &[benchmark, run] : benchmarks)
        std::fprintf(stderr, " %s", benchmark);
    std::fprintf(stderr, "\n");
    return 1;
}
