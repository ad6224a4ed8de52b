// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/commandline.h"

#include <QDir>

namespace stoa {

CommandLine CommandLine::parse(const QStringList &arguments, const QString &folder)
{
    CommandLine line;
    bool onlyFiles = false;
    for (const QString &argument : arguments) {
        if (!onlyFiles && argument == QLatin1String("--"))
            onlyFiles = true;
        else if (!onlyFiles && (argument == QLatin1String("--help") || argument == QLatin1String("-h")))
            line.help = true;
        else if (!onlyFiles && (argument == QLatin1String("--version") || argument == QLatin1String("-v")))
            line.version = true;
        else if (!onlyFiles && argument == QLatin1String("--sample"))
            line.sample = true;
        else if (!onlyFiles && argument == QLatin1String("--start"))
            line.start = true;
        else if (!onlyFiles && argument == QLatin1String("--quit-when-painted"))
            line.quitWhenPainted = true;
        else if (!onlyFiles && argument.startsWith(QLatin1Char('-')))
            line.problem = QStringLiteral("unknown option %1").arg(argument);
        else if (!line.file.isEmpty())
            line.problem = QStringLiteral("one file at a time");
        else if (!argument.isEmpty())
            line.file = QDir::cleanPath(QDir(folder).absoluteFilePath(argument));
    }
    return line;
}

QString CommandLine::usage()
{
    return QStringLiteral(
        "usage: stoa [FILE.stoa | --sample | --start]\n\n"
        "Opens FILE, else the last project, else the start page.\n"
        "      --sample    opens the sample project\n"
        "      --start     shows the start page, whatever was open last\n"
        "      --quit-when-painted  ends after the first paint, for measuring the start\n"
        "  -h, --help      this text\n"
        "  -v, --version   the version\n\n"
        "STOA_HOME names another folder for the application's own data. For scripts: stoa-cli --help\n");
}

} // namespace stoa
