// SPDX-License-Identifier: GPL-3.0-or-later
// stoa-generate FILE --posts N --comments N --samples N --seed S: a project of any size, the same for the same seed.
#include "tests/benchmarks/generator.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"posts", "comments", "samples", "seed"})
        parser.addOption({QString::fromUtf8(name), QString(), QStringLiteral("N"), QStringLiteral("0")});
    parser.addPositionalArgument(QStringLiteral("file"), QString());
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        std::fprintf(stderr, "stoa-generate FILE --posts N --comments N --samples N --seed S\n");
        return 1;
    }
    const auto number = [&parser](const char *name) { return parser.value(QString::fromUtf8(name)).toLongLong(); };
    const stoa::DataFolder data;
    const stoa::Result<> made = stoa::bench::generate(parser.positionalArguments().constFirst(),
        {number("posts"), number("comments"), number("samples"), static_cast<quint32>(number("seed"))}, data);
    if (!made) {
        std::fprintf(stderr, "stoa-generate: %s %s\n", qPrintable(stoa::errorToken(made.error().code)),
            qPrintable(made.error().detail));
        return 2;
    }
    return 0;
}
