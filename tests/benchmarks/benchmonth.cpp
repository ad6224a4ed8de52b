// SPDX-License-Identifier: GPL-3.0-or-later
// month: turning to another month of 210 visible tiles in a project of 100,000 posts, query and painting.
#include "models/planning/calendarmodel.h"
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/generator.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/calendarpresentation.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace stoa::bench {

namespace {

constexpr int monthPosts = 100'000;
constexpr int monthsShown = 30;
constexpr int postsADay = 5; // 42 days: 210 tiles
constexpr int warmTurns = 120;
constexpr int coldJumps = 100;
const QSize monthWindow(1680, 2070); // as the figures in performance.md

//! Fills a project: thirty months with five posts a day on two accounts each, and the rest of the posts before them.
void fillMonths(Writer &writer)
{
    for (int i = 1; i <= 4; ++i)
        writer.exec("INSERT INTO account (id, network, handle) VALUES (?, ?, ?)", i,
            i % 2 ? QStringLiteral("instagram") : QStringLiteral("facebook"), QStringLiteral("account%1").arg(i));
    const QDate first(2027, 1, 1);
    const QDate last = first.addMonths(monthsShown);
    int made = 0;
    const auto insert = [&](QDate day, int hour, bool accounts) {
        ++made;
        const WallTime at{day, QTime(hour, (made * 7) % 60)};
        writer.exec(
            "INSERT INTO post (id, wall, zone, utc_ms, status, kind, text) VALUES (?, ?, 'UTC', ?, ?, 'photo', ?)",
            made, at.toString(), resolve(at, QTimeZone::utc()).utcMs,
            made % 3 ? QStringLiteral("scheduled") : QStringLiteral("draft"),
            QStringLiteral("Κάθε Παρασκευή, ένα κουλουράκι κανέλας από εμάς: το %1ο στη σειρά, με τον πρώτο καφέ")
                .arg(made));
        if (!accounts)
            return;
        for (int account : {made % 4 + 1, (made + 1) % 4 + 1})
            writer.exec(
                "INSERT INTO variant (id, post_id, account_id) VALUES (?, ?, ?)", made * 10 + account, made, account);
    };
    for (QDate day = first; day < last; day = day.addDays(1))
        for (int i = 0; i < postsADay; ++i)
            insert(day, 8 + 2 * i, true);
    for (QDate day(2000, 1, 1); made < monthPosts; day = day.addDays(1))
        for (int i = 0; i < 20 && made < monthPosts; ++i)
            insert(day, i, false);
}

void rest(const CalendarView &view)
{
    QElapsedTimer clock;
    clock.start();
    while (!view.isPrepared() && clock.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

} // namespace

void benchMonth()
{
    QTemporaryDir folder;
    const DataFolder data(folder.path() + QLatin1String("/home"));
    FixedClock clock(generatedNowMs);
    const OpenProject open
        = OpenProject::around(Project::create(folder.path() + QLatin1String("/month.stoa"),
                                  {QStringLiteral("m"), QStringLiteral("UTC"), QStringLiteral("en")}, data, clock)
                                  .value(),
            clock);
    QFuture<Result<>> filled = open.edits->maintain(fillMonths);
    filled.waitForFinished();
    if (!filled.result())
        qFatal("bench: %s", qPrintable(filled.result().error().detail));
    Connection &reader = open.project->reader();
    PostEdits edits(*open.edits);
    CalendarModel model(reader, *open.edits, edits);
    CalendarPresentation words;
    words.setSourceModel(&model);
    CalendarDays days(reader, *open.edits);
    PostChecks checks(reader, clock);
    CalendarView view;
    QObject::connect(&view, &CalendarView::rangeWanted, &model, &CalendarModel::setRange);
    view.setModel(&words);
    view.setDays(&days);
    view.resize(monthWindow);
    view.show();
    view.setNow({QDate(2027, 6, 1), QTime(12, 0)});
    view.setNeighbours([&](const DateRange &range) {
        QList<PostRow> rows = PostQueries(reader).between(range.from, range.to).value_or({});
        checks.check(rows);
        return rows;
    });
    QCoreApplication::processEvents();
    const auto turn = [&](const std::function<void()> &go) {
        return elapsedMs([&] {
            go();
            view.viewport()->repaint();
        });
    };
    Measured warm{QStringLiteral("month"), QStringLiteral("neighbour, 210 tiles"), {}, QString(), {}, {},
        QStringLiteral("p99 <= 8 ms"), false};
    for (int i = 0; i < warmTurns; ++i) {
        rest(view);
        warm.ours.push_back(turn([&] { view.turnPage(i % 20 < 10 ? 1 : -1); }));
    }
    warm.within = percentile(warm.ours, 0.99) <= 8.0;
    report(warm);
    Measured cold{QStringLiteral("month"), QStringLiteral("cold, 210 tiles"), {}, QString(), {}, {},
        QStringLiteral("p99 <= 16 ms"), false};
    for (int i = 0; i < coldJumps; ++i) {
        view.tiles().clear();
        cold.ours.push_back(turn([&] { view.setCursorDay(QDate(2027, 1, 15).addMonths(i * 7 % monthsShown)); }));
    }
    cold.within = percentile(cold.ours, 0.99) <= 16.0;
    report(cold);
}

} // namespace stoa::bench
