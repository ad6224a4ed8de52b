// SPDX-License-Identifier: GPL-3.0-or-later
// A16. stoa-typing [--count SECONDS] [--sync MS]: types into a post while every sync of the disk takes a second, and
// prints the longest time in which the window did nothing else, as one JSON line.
#include "tests/faults/ioshim.h"
#include "tests/faults/report.h"
#include "tests/support/builders.h"
#include "tests/support/pagecontext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/postpane.h"

#include <QApplication>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace stoa;
using namespace stoa::test;
using namespace stoa::faults;

namespace {

constexpr double longestStallMs = 50;
constexpr int keyEveryMs = 60; // a quick typist
constexpr int restEveryKeys = 40; // a rest of a second and a half now and then: the act begins
constexpr int restMs = 1500;

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
    std::atomic<int> syncs{0};

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
            const double away = double(m_time.nsecsElapsed()) / 1e6;
            longest = std::max(longest, away);
            m_time.start();
        });
    }
    void start()
    {
        m_time.start();
        m_tick.start();
    }
    double longest = 0;

private:
    QTimer m_tick;
    QElapsedTimer m_time;
};

qint64 number(const QStringList &words, const char *name, qint64 otherwise)
{
    const qsizetype at = words.indexOf(QLatin1String(name));
    return at >= 0 ? words.value(at + 1).toLongLong() : otherwise;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const qint64 seconds = number(words, "--count", 12);
    installIoShim();
    TemporaryProject project;
    const PostId post = makePost(project,
        {.wall = QStringLiteral("2026-12-24T18:30"), .accounts = {makeAccount(project), makeAccount(project)}});
    PageContext page(project);
    PostPane pane(page.context);
    pane.resize(420, 800);
    pane.show();
    pane.showPosts({post});
    GrowingEdit *edit = nullptr;
    for (GrowingEdit *candidate : pane.findChildren<GrowingEdit *>()) {
        if (candidate->objectName() != QLatin1String("composer.title") && candidate->isVisible() && edit == nullptr)
            edit = candidate;
    }
    if (edit == nullptr)
        qFatal("nothing to type into");
    edit->setFocus();
    QTest::qWait(500); // fonts and layouts are there
    auto *unsaved = pane.findChild<PlainLabel *>(QStringLiteral("composer.unsaved"));

    Report report("typing");
    report.mayFail("stalled");
    report.mayFail("not_shown");
    report.mayFail("lost");
    SlowDisk disk(int(number(words, "--sync", 1000)));
    setIoWatch(&disk);
    StallMeter meter;
    meter.start();
    bool shown = false;
    QElapsedTimer time;
    time.start();
    for (int key = 1; time.elapsed() < seconds * 1000; ++key) {
        QTest::keyClick(edit, key % 7 == 0 ? Qt::Key_Space : Qt::Key(Qt::Key_A + key % 26));
        report.count("keys");
        QTest::qWait(key % restEveryKeys == 0 ? restMs : keyEveryMs);
        shown = shown || unsaved->isVisibleTo(&pane);
    }
    report.note("longest_stall_ms", meter.longest);
    report.note("syncs", disk.syncs.load());
    if (meter.longest > longestStallMs)
        report.fault("stalled", QString::number(meter.longest));
    if (!shown)
        report.fault("not_shown", QStringLiteral("nothing told that the text was not in the project yet"));
    setIoWatch(nullptr);
    pane.flush();
    project.edits().waitForIdle();
    const QString stored = project.reader().text("SELECT text FROM post WHERE id = ?", post).value_or(QString());
    if (stored != edit->toPlainText())
        report.fault("lost", stored);
    return report.print();
}
