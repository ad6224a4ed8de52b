// SPDX-License-Identifier: GPL-3.0-or-later
// stoa-tour OUT [--sizes 1366x768,1920x1080] [--languages en,el,ru] [--themes light,dark,contrast] [--pages
// calendar.week,inbox] [--acts calendar.themes,composer.versions]: a picture of each page and view, and of what each
// act opens while a post is shown.
#include "app/window/application.h"
#include "models/sample/sampleproject.h"
#include "models/settings/settings.h"
#include "models/store/database.h"
#include "widgets/calendar/calendarpage.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/projectcontext.h"
#include "widgets/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace {

constexpr int settleMs = 700; // models, thumbnails and backtests answer from other threads

void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void trigger(stoa::Application &application, const QByteArray &id)
{
    if (QAction *const action = application.actions().action(id.constData()))
        action->trigger();
    settle(settleMs);
}

bool waitForProject(stoa::Application &application)
{
    QElapsedTimer timer;
    timer.start();
    while (application.context() == nullptr && timer.elapsed() < 60'000)
        settle(50);
    return application.context() != nullptr;
}

//! A post with pictures, beside the calendar, with its preview.
void showComposer(stoa::Application &application)
{
    trigger(application, "go.calendar");
    trigger(application, "calendar.month");
    auto *const page = application.window().findChild<stoa::CalendarPage *>();
    const auto post = application.context()->reader.integer(
        "SELECT p.id FROM post p JOIN variant v ON v.post_id = p.id WHERE p.status <> 'published'"
        " GROUP BY p.id ORDER BY (SELECT count(*) FROM post_media m WHERE m.post_id = p.id) > 0 DESC, count(*) DESC,"
        " p.id LIMIT 1");
    if (page == nullptr || !post)
        return;
    page->showThing(QStringLiteral("post"), *post);
    QAction *const preview = application.actions().action("composer.preview");
    preview->setChecked(true);
    settle(settleMs);
}

//! The dialog or menu that is open; the window itself where none is.
QWidget *opened(stoa::Application &application)
{
    if (QWidget *const popup = QApplication::activePopupWidget())
        return popup;
    for (QWidget *const each : QApplication::topLevelWidgets()) {
        if (each->isVisible() && each != &application.window() && each->windowType() == Qt::Dialog)
            return each;
    }
    return &application.window();
}

//! A picture of what \a id opens, which may hold its caller until it is closed.
void pictureOfAct(stoa::Application &application, const QByteArray &id, const QString &path)
{
    QTimer::singleShot(settleMs, &application.window(), [&application, path] {
        opened(application)->grab().save(path);
        for (QWidget *each = opened(application); each != &application.window(); each = opened(application)) {
            each->close();
            settle(50);
        }
    });
    trigger(application, id);
    settle(settleMs);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("STOA_HOME", home.path().toUtf8());
    QApplication qt(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("sizes"), {}, QStringLiteral("list"), QStringLiteral("1366x768")});
    parser.addOption({QStringLiteral("languages"), {}, QStringLiteral("list"), QStringLiteral("en")});
    parser.addOption({QStringLiteral("themes"), {}, QStringLiteral("list"), QStringLiteral("light")});
    parser.addOption({QStringLiteral("pages"), {}, QStringLiteral("list"),
        QStringLiteral(
            "calendar.month,calendar.day,calendar.week,calendar.list,calendar.year,inbox,rules,results,history,"
            "settings,composer")});
    parser.addOption({QStringLiteral("acts"), {}, QStringLiteral("list")});
    parser.process(qt);
    if (parser.positionalArguments().size() != 1) {
        std::fprintf(
            stderr, "stoa-tour OUT [--sizes LIST] [--languages LIST] [--themes LIST] [--pages LIST] [--acts LIST]\n");
        return 1;
    }
    const QDir out(parser.positionalArguments().constFirst());
    out.mkpath(QStringLiteral("."));
    const auto list
        = [&parser](const char *name) { return parser.value(QString::fromUtf8(name)).split(QLatin1Char(',')); };

    for (const QString &language : list("languages")) {
        stoa::Application application;
        application.show();
        trigger(application, "view.language-" + language.toLatin1());
        application.openSample(language);
        if (!waitForProject(application))
            return 2;
        for (const QString &theme : list("themes")) {
            trigger(application, "view.theme-" + theme.toLatin1());
            for (const QString &size : list("sizes")) {
                application.window().resize(
                    size.section(QLatin1Char('x'), 0, 0).toInt(), size.section(QLatin1Char('x'), 1).toInt());
                for (const QString &page : list("pages")) {
                    if (page == QLatin1String("composer"))
                        showComposer(application);
                    else
                        trigger(application, "go." + page.section(QLatin1Char('.'), 0, 0).toLatin1());
                    if (page.contains(QLatin1Char('.'))) // a view of the page
                        trigger(application, page.toLatin1());
                    const QString name = QStringLiteral("%1-%2-%3-%4.png").arg(page, language, theme, size);
                    application.window().grab().save(out.filePath(name));
                }
                for (const QString &act : list("acts")) {
                    if (act.isEmpty())
                        continue;
                    showComposer(application);
                    pictureOfAct(application, act.toLatin1(),
                        out.filePath(QStringLiteral("%1-%2-%3-%4.png").arg(act, language, theme, size)));
                }
            }
        }
        application.closeProject();
    }
    return 0;
}
