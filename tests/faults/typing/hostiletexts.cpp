// SPDX-License-Identifier: GPL-3.0-or-later
// H6, C04, C05. stoa-hostile-texts [--count N] [--only inbox|calendar|rules] [--from N]: a project full of hostile
// texts, shown by the real window: the inbox with its threads, the tiles of month, week and list, the pane of each
// post, the rules and their samples. Prints the longest time in which the window did nothing else, as one JSON line.
//
// Counted is the processor's time of the window's thread: a machine with other work makes any window wait.
#include "app/window/application.h"
#include "models/rules/ruletext.h"
#include "tests/faults/report.h"
#include "tests/support/hostiletext.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/temporaryproject.h"
#include "widgets/calendar/calendarpage.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/inbox/commentlistview.h"
#include "widgets/mainwindow/mainwindow.h"
#include "widgets/rules/rulespage.h"

#include <QAction>
#include <QApplication>
#include <QThread>

#include <ctime>

using namespace stoa;
using namespace stoa::test;
using namespace stoa::faults;

namespace {

constexpr double longestStallMs = 100;
constexpr double leastPartMs = 5;
constexpr qsizetype mostParts = 4;
constexpr quint32 shortTexts = 400;
constexpr int postsOfOneDay = 12;
constexpr quint32 textsOfOneRule = 50;
constexpr qsizetype longestAuthor = 2000; // the import takes no longer one

double threadMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

//! Takes the time of each event that the window deals with.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        if (m_depth > 0)
            return notifyWithin(receiver, event);
        bool taken = false;
        const QString shown = std::exchange(place,
            place
                + QStringLiteral(" %1 %2").arg(QLatin1String(receiver->metaObject()->className())).arg(event->type()));
        measure([&] { taken = QApplication::notify(receiver, event); });
        place = shown;
        return taken;
    }
    //! Runs \a work as if it were one event.
    template <typename Work>
    void measure(Work work)
    {
        ++m_depth;
        m_within.clear();
        const double began = threadMs();
        work();
        const double took = threadMs() - began;
        --m_depth;
        times.push_back(took);
        if (took > longestMs)
            stalls.append({took, place + parts()});
    }

    QString place; //!< what is being shown
    double longestMs = longestStallMs; //!< what takes longer is a fault
    std::vector<double> times;
    QList<std::pair<double, QString>> stalls;

private:
    struct Part
    {
        double ms; //!< without what it called in its turn
        QString name;
    };

    //! What the event is made of: painting a window is the painting of each widget in it.
    bool notifyWithin(QObject *receiver, QEvent *event)
    {
        const double before = std::exchange(m_innerMs, 0);
        const double began = threadMs();
        const QString name = QLatin1String(receiver->metaObject()->className()); // it may be gone afterwards
        const QEvent::Type type = event->type();
        const bool taken = QApplication::notify(receiver, event);
        const double took = threadMs() - began;
        if (took - m_innerMs > leastPartMs)
            m_within.append({took - m_innerMs, QStringLiteral("%1 %2").arg(name).arg(type)});
        m_innerMs = before + took;
        return taken;
    }
    QString parts()
    {
        std::sort(m_within.begin(), m_within.end(), [](const Part &a, const Part &b) { return a.ms > b.ms; });
        QString words;
        const QList<Part> longest = m_within.mid(0, mostParts);
        for (const Part &part : longest)
            words += QStringLiteral(", in it %1 %2 ms").arg(part.name).arg(part.ms, 0, 'f', 0);
        return words;
    }

    int m_depth = 0;
    double m_innerMs = 0;
    QList<Part> m_within;
};

void writePost(Writer &writer, quint32 serial)
{
    const QDate day = QDate(2026, 11, 2).addDays(serial / postsOfOneDay);
    const QTime time(8 + int(serial % postsOfOneDay), 0);
    writer.exec("INSERT INTO post (id, wall, zone, utc_ms, title, text, notes) VALUES (?, ?, 'UTC', ?, ?, ?, ?)",
        qint64(serial) + 1, QDateTime(day, time).toString(QStringLiteral("yyyy-MM-ddTHH:mm")),
        QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch(),
        serial % 4 == 0 ? hostileText(serial + 7).left(500) : QString(), hostileText(serial),
        serial % 9 == 0 ? hostileText(serial + 1) : QString());
    writer.exec("INSERT INTO variant (id, post_id, account_id) VALUES (?1, ?1, ?2)", qint64(serial) + 1, 1);
}

void writeComment(Writer &writer, quint32 serial)
{
    const QString author = hostileText(serial + 3).left(serial % 20 == 0 ? longestAuthor : 60);
    writer.exec("INSERT INTO person (id, account_id, remote_id, name) VALUES (?, 1, ?, ?)", qint64(serial) + 1,
        QString::number(serial), author);
    writer.exec("INSERT INTO comment (id, account_id, import_id, remote_id, at_ms, person_id, author, text,"
                " parent_remote_id, post_ref) VALUES (?, 1, 1, ?, ?, ?, ?, ?, ?, ?)",
        (testNowMs - qint64(serial) * 60'000) << 20, QString::number(serial), testNowMs - qint64(serial) * 60'000,
        qint64(serial) + 1, author, hostileText(serial),
        serial % 5 == 0 ? QString() : QString::number(serial - serial % 5), hostileText(serial / 50 + 11).left(300));
}

void writeRule(Writer &writer, quint32 serial)
{
    Rule rule;
    rule.root = RuleNode::of(GroupKind::Any,
        {RuleNode::of(Condition{ConditionKind::Words,
            {hostileText(serial).left(200), QStringLiteral("a"), hostileText(serial + 1).left(80)}})});
    rule.actions = {{ActionKind::Label, hostileText(serial + 2).left(60)}};
    writer.exec("INSERT INTO rule (id, name, source, rank) VALUES (?1, ?2, ?3, ?1)", qint64(serial) + 1,
        hostileText(serial + 4).left(300), printRuleBody(rule));
}

void fill(TemporaryProject &project, quint32 count)
{
    const Result<> done = resultOf(project.edits().maintain([count](Writer &writer) {
        writer.exec("INSERT INTO account (id, network, handle, name) VALUES (1, 'instagram', ?, ?)",
            hostileText(5).left(60), hostileText(6).left(100));
        writer.exec("INSERT INTO import (id, kind, state) VALUES (1, 'comments', 'done')");
        for (quint32 serial = 0; serial < count; ++serial) {
            writePost(writer, serial);
            writeComment(writer, serial);
            if (serial % textsOfOneRule == 0)
                writeRule(writer, serial);
        }
    }));
    if (!done)
        qFatal("no hostile project: %s", qPrintable(done.error().detail));
    project.close();
}

//! Goes through the window like a person who looks at everything.
class Reader final
{
public:
    Reader(WatchedApplication &qt, Application &stoa)
        : m_qt(qt)
        , m_stoa(stoa)
    {
    }

    void inbox(quint32 count)
    {
        go("go.inbox");
        auto *const list = m_stoa.window().findChild<CommentListView *>();
        for (int wait = 0; wait < 200 && list->model()->rowCount() == 0; ++wait)
            settle(50);
        const int rows = list->model()->rowCount();
        for (int row = 0; row < rows; ++row)
            step(
                QStringLiteral("inbox, row %1").arg(row), [&] { list->select(row); }, row % 20 == 0 ? 60 : 4);
        shown += rows;
        if (rows < int(count / 2))
            qFatal("the inbox shows %d rows", rows);
    }

    void calendar(quint32 count)
    {
        go("go.calendar");
        auto *const page = m_stoa.window().findChild<CalendarPage *>();
        const int days = int(count / postsOfOneDay) + 1;
        for (const char *mode : {"calendar.month", "calendar.week", "calendar.list"}) {
            go(mode);
            page->view().setCursorDay(QDate(2026, 11, 2));
            const int pages = days / (qstrcmp(mode, "calendar.week") == 0 ? 7 : 28) + 1;
            for (int i = 0; i < pages; ++i)
                step(
                    QStringLiteral("%1, page %2").arg(QLatin1String(mode)).arg(i), [&] { page->view().turnPage(1); },
                    150);
        }
        go("calendar.month");
        for (quint32 serial = from; serial < count; ++serial)
            step(
                QStringLiteral("post %1").arg(serial),
                [&] { page->showThing(QStringLiteral("post"), qint64(serial) + 1); }, serial % 20 == 0 ? 60 : 4);
        shown += int(count - from);
    }

    void rules(quint32 count)
    {
        go("go.rules");
        auto *const page = m_stoa.window().findChild<RulesPage *>();
        for (quint32 serial = 0; serial < count; serial += textsOfOneRule)
            step(
                QStringLiteral("rule %1").arg(serial),
                [&] { page->showThing(QStringLiteral("rule"), qint64(serial) + 1); }, 300);
    }

    int shown = 0;
    quint32 from = 0; //!< the first post that is looked at by itself

private:
    void settle(int ms)
    {
        QElapsedTimer timer;
        timer.start();
        do
            QApplication::processEvents(QEventLoop::AllEvents, 2);
        while (timer.elapsed() < ms);
        // Outside of exec() nobody else deletes what asked for it, and after thousands of posts the window would be
        // slow from what lies about.
        m_qt.measure([] { QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); });
    }
    void go(const char *action)
    {
        step(
            QLatin1String(action), [&] { m_stoa.actions().action(action)->trigger(); }, 300);
    }
    template <typename Work>
    void step(const QString &place, Work work, int settleMs)
    {
        m_qt.place = place;
        m_qt.measure(work);
        settle(settleMs);
    }

    WatchedApplication &m_qt;
    Application &m_stoa;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication qt(argc, argv);
    const QStringList words = QApplication::arguments();
    const qsizetype at = words.indexOf(QStringLiteral("--count"));
    const quint32 count = at >= 0 ? words.value(at + 1).toUInt() : shortTexts;
    if (const qsizetype longest = words.indexOf(QStringLiteral("--longest")); longest >= 0)
        qt.longestMs = words.value(longest + 1).toDouble();
    TemporaryProject project({hostileText(14).left(80), QStringLiteral("UTC"), QStringLiteral("en")});
    fill(project, count);
    qputenv("STOA_HOME", project.data().root().toUtf8());
    qputenv("STOA_NOW", "2026-11-22T12:00:00Z");
    ScriptedAsker asker;
    Application stoa(&asker);
    stoa.window().resize(1680, 1050);
    stoa.show();
    if (!stoa.open(project.path()))
        qFatal("the hostile project does not open: %s", qPrintable(asker.told.join(u' ')));
    Report report("texts");
    report.mayFail("stalled");
    qt.times.clear();
    Reader reader(qt, stoa);
    if (const qsizetype first = words.indexOf(QStringLiteral("--from")); first >= 0)
        reader.from = words.value(first + 1).toUInt();
    const QString only = words.value(words.indexOf(QStringLiteral("--only")) + 1);
    const bool all = !words.contains(QStringLiteral("--only"));
    if (all || only == QLatin1String("inbox"))
        reader.inbox(count);
    if (all || only == QLatin1String("calendar"))
        reader.calendar(count);
    if (all || only == QLatin1String("rules"))
        reader.rules(count);
    std::sort(qt.times.begin(), qt.times.end());
    report.count("texts", count);
    report.note("shown", reader.shown);
    report.note("events", qint64(qt.times.size()));
    report.note("longest_stall_ms", qt.times.back());
    report.note("p99_ms", qt.times.at(qt.times.size() * 99 / 100));
    std::sort(qt.stalls.rbegin(), qt.stalls.rend()); // the longest are told
    for (const auto &[ms, place] : std::as_const(qt.stalls))
        report.fault("stalled", QStringLiteral("%1: %2 ms").arg(place).arg(ms, 0, 'f', 0));
    return report.print();
}
