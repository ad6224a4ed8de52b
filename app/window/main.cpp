// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"
#include "app/window/commandline.h"
#include "app/window/display.h"
#include "app/window/logging.h"
#include "models/core/standardstreams.h"
#include "models/settings/settings.h"
#include "widgets/mainwindow/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <cstdio>

namespace {

constexpr int usageExit = 1;
constexpr int environmentExit = 2;

stoa::CommandLine commandLine(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    return stoa::CommandLine::parse(arguments, QDir::currentPath());
}

//! Qt reads the scale once, before the application object is there.
void applyScale(const stoa::DataFolder &folder)
{
    const int percent = stoa::Settings(folder).scalePercent.value();
    if (percent != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

//! Says so and ends the program once its window has been painted with what it was asked to show.
class FirstPaint final : public QObject
{
public:
    FirstPaint(stoa::Application &application, bool withProject)
        : m_application(application)
        , m_withProject(withProject)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && (!m_withProject || m_application.context() != nullptr)) {
            m_seen = true;
            QTimer::singleShot(0, watched, &FirstPaint::tell); // when its children have been painted, too
        }
        return false;
    }

private:
    static void tell()
    {
        std::puts("painted");
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    stoa::Application &m_application;
    bool m_withProject;
    bool m_seen = false;
};

int openWindow(int &argc, char **argv, const stoa::CommandLine &line)
{
    const stoa::DataFolder folder;
    applyScale(folder);
    auto guard = std::make_unique<stoa::DisplayGuard>();
    QApplication qt(argc, argv);
    guard.reset();
    const stoa::SystemClock clock;
    const stoa::Logging logging(folder, clock);
    stoa::Application application;
    QObject::connect(&application, &stoa::Application::programWanted, &qt, [](const QStringList &arguments) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    });
    FirstPaint firstPaint(application, line.sample || !line.file.isEmpty());
    if (line.quitWhenPainted)
        application.window().installEventFilter(&firstPaint);
    // First the project, then the window: it need not lay out the start page for nobody.
    if (line.sample)
        application.openSample(application.settings().language.value());
    else if (line.file.isEmpty() && !line.start)
        application.openLast();
    else if (!line.file.isEmpty())
        application.open(line.file);
    application.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    stoa::holdStandardStreams();
    QCoreApplication::setApplicationName(QStringLiteral("stoa"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STOA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Stoa"));
    QGuiApplication::setDesktopFileName(QStringLiteral("stoa"));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const stoa::CommandLine line = commandLine(argc, argv);
    if (!line.problem.isEmpty()) {
        std::fprintf(stderr, "stoa: %s\n%s", qPrintable(line.problem), qPrintable(stoa::CommandLine::usage()));
        return usageExit;
    }
    if (line.help || line.version) {
        std::fputs(line.help ? qPrintable(stoa::CommandLine::usage()) : "Stoa " STOA_VERSION "\n", stdout);
        return 0;
    }
    const QString missing = stoa::missingDisplay();
    if (!missing.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(missing));
        return environmentExit;
    }
    return openWindow(argc, argv, line);
}
