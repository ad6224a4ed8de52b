// SPDX-License-Identifier: GPL-3.0-or-later
// A16. stoa-typing [--count SECONDS] [--sync MS] [--stall MS]: types into every field of a post, and into an answer in
// the inbox, in the real window, while every sync of the disk takes a second. Prints how often the window's thread
// waited for the file, and the longest time in which the window did nothing else, as one JSON line. --stall: how long
// that may be; what computes beside us makes it longer, a wait for the file does not depend on it.
#include "app/window/application.h"
#include "models/sample/sampleproject.h"
#include "models/settings/settings.h"
#include "models/store/editservice.h"
#include "tests/faults/ioshim.h"
#include "tests/faults/report.h"
#include "widgets/calendar/calendarpage.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/projectcontext.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/postpane.h"
#include "widgets/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace stoa;
using namespace stoa::faults;

namespace {

constexpr int keyEveryMs = 60; // a quick typist
constexpr int restEveryKeys = 40; // a rest of a second and a half now and then: the act begins
constexpr int restMs = 1500;
constexpr int settleMs = 1500; // fonts, thumbnails and what other threads answer

//! Each sync takes as long as on a very slow disk.
class SlowDisk final : public IoWatch
{
public:
    explicit SlowDisk(int syncMs)
        : m_syncMs(syncMs)
    {
    }
    IoVerdict before(const IoCall &call) override
    {
        if (call.kind == IoCall::Sync || (call.kind == IoCall::Delete && call.syncsFolder)) {
            ++syncs;
            QThread::msleep(static_cast<unsigned long>(m_syncMs));
        }
        return {};
    }
    void keptOut() override
    {
        if (QThread::currentThread() == QCoreApplication::instance()->thread())
            ++waits;
    }
    std::atomic<int> syncs{0};
    std::atomic<int> waits{0}; //!< of the window's thread for a lock: each of them some milliseconds

private:
    int m_syncMs;
};

//! How long the event loop was away, at most: a timer without a pause measures it.
class StallMeter final : public QObject
{
public:
    StallMeter()
    {
        m_tick.setInterval(0);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            longest = std::max(longest, double(m_time.nsecsElapsed()) / 1e6);
            m_time.start();
        });
    }
    void start()
    {
        longest = 0;
        m_time.start();
        m_tick.start();
    }
    double longest = 0;

private:
    QTimer m_tick;
    QElapsedTimer m_time;
};

struct Limits
{
    qint64 milliseconds = 0; //!< in each field
    double stallMs = 50;
};

qint64 number(const QStringList &words, const char *name, qint64 otherwise)
{
    const qsizetype at = words.indexOf(QLatin1String(name));
    return at >= 0 ? words.value(at + 1).toLongLong() : otherwise;
}

//! The post with pictures and most accounts that can still be written.
PostId postToWrite(Connection &reader)
{
    return PostId{
        reader
            .integer("SELECT p.id FROM post p JOIN variant v ON v.post_id = p.id WHERE p.status <> 'published'"
                     " AND p.theme_id IS NOT NULL GROUP BY p.id ORDER BY (SELECT count(*) FROM post_media m"
                     " WHERE m.post_id = p.id) > 0 DESC, count(*) DESC, p.id LIMIT 1")
            .value_or(0)};
}

class Typist final
{
public:
    Typist(Report &report, SlowDisk &disk, const Limits &limits)
        : m_report(report)
        , m_disk(disk)
        , m_limits(limits)
    {
    }
    void type(QWidget *field, const PlainLabel *unsaved)
    {
        field->setFocus();
        QTest::qWait(settleMs);
        const int waitsBefore = m_disk.waits;
        m_meter.start();
        QElapsedTimer time;
        time.start();
        for (int key = 1; time.elapsed() < m_limits.milliseconds; ++key) {
            QTest::keyClick(field, key % 7 == 0 ? Qt::Key_Space : Qt::Key(Qt::Key_A + key % 26));
            m_report.count("keys");
            QTest::qWait(key % restEveryKeys == 0 ? restMs : keyEveryMs);
            wasShown = wasShown || (unsaved != nullptr && unsaved->isVisible());
        }
        m_report.count("fields");
        longest = std::max(longest, m_meter.longest);
        const QString name = field->objectName().isEmpty() ? field->accessibleName() : field->objectName();
        if (m_disk.waits > waitsBefore)
            m_report.fault("waited", QStringLiteral("%1: %2 times").arg(name).arg(m_disk.waits - waitsBefore));
        if (m_meter.longest > m_limits.stallMs)
            m_report.fault("stalled", QStringLiteral("%1: %2 ms").arg(name).arg(m_meter.longest));
    }
    bool wasShown = false; //!< that the last words are not in the file yet
    double longest = 0; //!< ms

private:
    Report &m_report;
    SlowDisk &m_disk;
    Limits m_limits;
    StallMeter m_meter;
};

void trigger(Application &application, const char *id)
{
    application.actions().action(id)->trigger();
    QTest::qWait(settleMs);
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("STOA_HOME", home.path().toUtf8());
    QApplication qt(argc, argv);
    const QStringList words = QApplication::arguments();
    installIoShim();
    Report report("typing");
    for (const char *fault : {"waited", "stalled", "not_shown", "lost"})
        report.mayFail(fault);
    SlowDisk disk(int(number(words, "--sync", 1000)));
    {
        Application application;
        application.window().resize(1366, 768);
        application.show();
        application.openSample(QStringLiteral("en"));
        if (!QTest::qWaitFor([&application] { return application.context() != nullptr; }, 60'000))
            qFatal("the sample was not opened");
        ProjectContext &context = *application.context();
        trigger(application, "go.calendar");
        const PostId post = postToWrite(context.reader);
        application.window().findChild<CalendarPage *>()->showThing(QStringLiteral("post"), post.value);
        auto *const pane = application.window().findChild<PostPane *>();
        QTest::qWait(settleMs);
        context.edits.waitForIdle();

        QList<QWidget *> fields;
        for (GrowingEdit *field : pane->findChildren<GrowingEdit *>()) {
            if (field->isVisible() && !field->isReadOnly())
                fields.append(field);
        }
        if (fields.size() < 2)
            qFatal("nothing to type into");
        Typist typist(report, disk,
            {number(words, "--count", 12) * 1000 / (fields.size() + 1), double(number(words, "--stall", 50))});
        setIoWatch(&disk);
        auto *const unsaved = pane->findChild<PlainLabel *>(QStringLiteral("composer.unsaved"));
        for (QWidget *field : std::as_const(fields))
            typist.type(field, unsaved);
        const QString title = pane->findChild<GrowingEdit *>(QStringLiteral("composer.title"))->toPlainText();
        trigger(application, "go.inbox");
        auto *const answer = application.window().findChild<QWidget *>(QStringLiteral("reply-text"));
        if (answer == nullptr || !answer->isVisible())
            qFatal("nothing to answer");
        typist.type(answer, nullptr);
        setIoWatch(nullptr);
        if (!typist.wasShown)
            report.fault("not_shown", QStringLiteral("nothing told that the text was not in the project yet"));
        pane->flush();
        context.edits.waitForIdle();
        const QString stored = context.reader.text("SELECT title FROM post WHERE id = ?", post).value_or(QString());
        if (stored != title.simplified())
            report.fault("lost", stored);
        report.note("longest_stall_ms", typist.longest);
        report.note("syncs", disk.syncs.load());
    }
    return report.print();
}
