// SPDX-License-Identifier: GPL-3.0-or-later
// month, inbox and chart: frames of the application's own pages, in its own window, on large projects.
#include "app/window/application.h"
#include "models/engagement/engagementmodel.h"
#include "models/engagement/engagementqueries.h"
#include "models/settings/settings.h"
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/generator.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/projectcontext.h"
#include "widgets/engagement/resultchart.h"
#include "widgets/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QScrollBar>

#include <cmath>

namespace stoa::bench {

namespace {

constexpr int frames = 100;
constexpr double neighbourMs = 8;
constexpr double coldMs = 16;
constexpr double scrollMs = 8;
constexpr double jumpMs = 10;
constexpr double chartMs = 50;
constexpr int chartRounds = 15;

void settleFor(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QApplication::processEvents(QEventLoop::AllEvents, 10);
}

//! The application with \a project open at the page \a action, at 1680x1050.
struct Stage
{
    Stage(const QString &project, const char *action)
    {
        qputenv("STOA_HOME", keptHome().toUtf8());
        application = std::make_unique<Application>();
        application->show();
        application->window().resize(1680, 1050);
        if (!application->open(project))
            qFatal("cannot open %s", qPrintable(project));
        application->actions().action(action)->trigger();
        settleFor(1500);
    }

    std::unique_ptr<Application> application;
};

//! The most memory that this process has had, megabytes; -1: the system does not tell.
qint64 mostMemoryMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    const QByteArray all = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = all.indexOf("VmHWM:");
    return at < 0 ? -1 : all.mid(at + 6, 20).simplified().split(' ').value(0).toLongLong() / 1024;
}

void reportFrames(const char *name, const QString &caseName, std::vector<double> ms, double p99)
{
    Measured measured{
        QString::fromUtf8(name), caseName, std::move(ms), {}, {}, {}, QStringLiteral("p99 <= %1 ms").arg(p99), false};
    measured.within = percentile(measured.ours, 0.99) <= p99;
    report(measured);
}

} // namespace

//! Carries the first post that may be moved about the month, and measures each step: the event, what it reckons and
//! the window's painting. 60 frames a second leave 16.7 ms.
void benchDrag(CalendarView &view)
{
    constexpr double frameMs = 1000.0 / 60;
    constexpr int steps = 400;
    while (view.model()->rowCount() < 210) // five posts on each of 42 days
        view.turnPage(1);
    settleFor(1500);
    QWidget *const port = view.viewport();
    const QPoint from = view.visualRect(view.model()->index(view.model()->rowCount() / 2, 0)).center();
    const auto send = [port](QEvent::Type type, QPoint at, Qt::MouseButton button) {
        QMouseEvent event(type, at, port->mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(port, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    std::vector<double> ms;
    for (int i = 0; i < steps; ++i) {
        const double turn = 2 * M_PI * i / steps;
        const QPoint at(int(port->width() * (0.5 + 0.35 * std::sin(turn))),
            int(port->height() * (0.5 + 0.35 * std::sin(3 * turn))));
        ms.push_back(elapsedMs([&] {
            send(QEvent::MouseMove, at, Qt::NoButton);
            QApplication::processEvents();
        }));
    }
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &escape);
    reportFrames(
        "month", QStringLiteral("carrying a post over %1 tiles").arg(view.model()->rowCount()), std::move(ms), frameMs);
}

void benchMonth()
{
    const DataFolder data(keptHome());
    const Stage stage(keptProject({100'000, 0, 0, 1}, data), "go.calendar");
    auto *const view = stage.application->window().findChild<CalendarView *>();
    if (view == nullptr)
        qFatal("month: no calendar");
    stage.application->actions().action("calendar.today")->trigger(); // the last run's place is remembered
    settleFor(1500);
    QPixmap frame(view->viewport()->size());
    const auto turn = [&](int by) {
        return elapsedMs([&] {
            view->turnPage(by);
            view->viewport()->render(&frame);
        });
    };
    std::vector<double> neighbours;
    std::vector<double> cold;
    for (int i = 0; i < frames; ++i) {
        settleFor(120); // the hand rests, and the neighbours are prepared
        neighbours.push_back(turn(i % 20 < 10 ? 1 : -1));
    }
    turn(-frames - 20);
    for (int i = 0; i < frames; ++i)
        cold.push_back(turn(i == frames / 2 ? 30 : 2)); // never one that was seen or lay beside one
    reportFrames("month", QStringLiteral("neighbouring month, %1 posts on it").arg(view->model()->rowCount()),
        neighbours, neighbourMs);
    reportFrames("month", QStringLiteral("cold month"), cold, coldMs);
    benchDrag(*view); // years ahead by now: among posts that are still to go out
}

void benchInbox()
{
    const DataFolder data(keptHome());
    const Stage stage(keptProject({10'000, 1'000'000, 0, 1}, data), "go.inbox");
    QAbstractItemView *list = nullptr;
    const auto views = stage.application->window().findChildren<QAbstractItemView *>();
    for (QAbstractItemView *const view : views) {
        if (view->model() != nullptr && view->model()->rowCount() > 500'000)
            list = view;
    }
    for (int i = 0; i < 100 && list == nullptr; ++i) {
        settleFor(100);
        for (QAbstractItemView *const view : views) {
            if (view->model() != nullptr && view->model()->rowCount() > 500'000)
                list = view;
        }
    }
    if (list == nullptr)
        qFatal("inbox: no list of a million rows");
    QPixmap frame(list->viewport()->size());
    QScrollBar *const bar = list->verticalScrollBar();
    const auto moveTo = [&](int value) {
        return elapsedMs([&] {
            bar->setValue(value);
            list->viewport()->render(&frame);
        });
    };
    std::vector<double> scroll;
    std::vector<double> jump;
    const int step = std::max(1, bar->singleStep());
    for (int i = 0; i < frames * 3; ++i)
        scroll.push_back(moveTo(bar->value() + step * 3));
    for (int i = 0; i < frames; ++i)
        jump.push_back(moveTo(int(qint64(bar->maximum()) * ((i * 37) % 100) / 100)));
    reportFrames("inbox",
        QStringLiteral("scrolling, %1 rows, %2 MB at most").arg(list->model()->rowCount()).arg(mostMemoryMb()), scroll,
        scrollMs);
    reportFrames("inbox", QStringLiteral("jump"), jump, jumpMs);
}

void benchChart()
{
    const DataFolder data(keptHome());
    const FixedClock clock(generatedNowMs);
    const auto project
        = Project::open(keptProject({1'000, 0, 5'000'000, 1}, data), Project::Access::ReadOnly, data, clock).value();
    EngagementQueries queries(project->reader(), project->zone());
    const DayRange all = queries.extent().value_or(DayRange{QDate(2026, 1, 1), QDate(2026, 12, 31)});
    QPixmap frame(1200, 600);
    const auto paint = [&frame](const QList<QPointF> &points) {
        frame.fill(Qt::white);
        QPainter painter(&frame);
        QPen pen(Qt::darkBlue);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawPolyline(points.constData(), int(points.size()));
    };
    struct Case
    {
        const char *name;
        DayRange range;
        Grouping by;
    };
    const Case cases[] = {{"all days, all accounts", all, Grouping::Day}, {"by week", all, Grouping::Week},
        {"90 days", {all.to.addDays(-90), all.to}, Grouping::Day}, {"by month", all, Grouping::Month}};
    EngagementModel model(queries);
    ResultChart chart(model);
    chart.resize(frame.size());
    for (const Case &one : cases) {
        Measured measured{QStringLiteral("chart"), QString::fromUtf8(one.name), {},
            QStringLiteral("QPainter polyline of the same points"), {}, {}, QStringLiteral("query and paint <= 50 ms"),
            false};
        for (int round = 0; round < chartRounds; ++round) {
            measured.ours.push_back(elapsedMs([&] {
                if (!model.ask({QStringLiteral("impressions"), one.range, one.by, {}, Basis::Auto}))
                    qFatal("chart: no answer");
                chart.viewport()->render(&frame);
            }));
            QList<QPointF> points;
            for (int row = 0; row < model.rowCount(); ++row)
                points.append({row * 1200.0 / model.rowCount(), 600 - model.value(row).value_or(0) / 1e6});
            measured.anchors.push_back(elapsedMs([&] { paint(points); }));
        }
        measured.within = median(measured.ours) <= chartMs;
        report(measured);
    }
}

} // namespace stoa::bench
