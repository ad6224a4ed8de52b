// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/display.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace stoa {

namespace {

constexpr char noDisplay[]
    = "Stoa needs a graphical display, and there is none here. Start it on a desktop, or use stoa-cli for scripts.";

void speakAndLeave(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtFatalMsg)
        return; // Qt's own hints about plugins help nobody here
    if (text.contains(QLatin1String("platform plugin")) || text.contains(QLatin1String("display")))
        std::fprintf(stderr, "%s\n", noDisplay);
    else
        std::fprintf(stderr, "Stoa could not start: %s\n", qPrintable(text));
    std::fflush(stderr);
    std::_Exit(2); // Qt would abort() and leave a core file
}

} // namespace

QString missingDisplay()
{
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM").section(QLatin1Char(':'), 0, 0);
    const bool needsServer = platform.isEmpty() || platform.startsWith(QLatin1String("xcb"))
        || platform.startsWith(QLatin1String("wayland"));
    const bool hasServer = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    return needsServer && !hasServer ? QString::fromLatin1(noDisplay) : QString();
}

DisplayGuard::DisplayGuard()
{
    qInstallMessageHandler(speakAndLeave);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(nullptr);
}

} // namespace stoa
