// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace stoa {

//! What was asked for: stoa [FILE], --sample, --start, --help, --version.
struct CommandLine
{
    bool help = false;
    bool version = false;
    bool sample = false; //!< the sample project in the interface's language
    bool start = false; //!< the start page, whatever was open last
    bool quitWhenPainted = false; //!< ends after the first paint: start-up is measured so
    QString file; //!< absolute; empty: none
    QString problem; //!< what is wrong with the arguments; empty: nothing

    static CommandLine parse(const QStringList &arguments, const QString &folder); //!< without the program's name
    static QString usage();
};

} // namespace stoa
