// SPDX-License-Identifier: GPL-3.0-or-later
// stoa-publications [COUNT]: edits published to a folder that a sync agent copies at any moment. Prints one JSON line.
#include "models/store/editservice.h"
#include "models/store/workingcopy.h"
#include "tests/support/syncagent.h"
#include "tests/support/temporaryproject.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace stoa;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = QCoreApplication::arguments().value(1, QStringLiteral("10000")).toInt();
    const QTemporaryDir root;
    const QString folder = root.path() + QLatin1String("/Dropbox");
    const QString away = root.path() + QLatin1String("/away");
    QDir().mkpath(folder);
    QDir().mkpath(away);
    const QString target = folder + QLatin1String("/client.stoa");
    const FixedClock clock(test::testNowMs);
    const DataFolder data(root.path() + QLatin1String("/home"));
    if (!Project::createEmpty(target, {QStringLiteral("T"), QStringLiteral("UTC"), QStringLiteral("en")}, clock))
        return 2;
    const auto copy = WorkingCopy::of(target, data);
    const auto project = copy ? Project::open((*copy)->path(), Project::Access::Edit, data, clock)
                              : Result<std::unique_ptr<Project>>(copy.error());
    if (!project)
        return 2;
    EditService edits(**project, clock, {});
    test::SyncAgent agent(folder, away, QStringLiteral("client.stoa"), 7);
    agent.start();
    int failed = 0;
    for (int i = 0; i < count; ++i) {
        const auto done
            = test::resultOf(edits.run({QStringLiteral("post.create"), {}, {}, false, false}, [i](Writer &writer) {
                  // A few hundred posts over and over: it is publishing that is tried here, not a file that grows.
                  writer.exec("INSERT INTO post (id, text) VALUES (?1, hex(randomblob(300)))"
                              " ON CONFLICT (id) DO UPDATE SET text = excluded.text",
                      i % 300 + 1);
              }));
        const auto published = (*copy)->publish((*project)->reader());
        failed += done && published && *published == WorkingCopy::Published::Done ? 0 : 1;
    }
    agent.stopAndFinish();
    std::printf("{\"row\": \"B02\", \"publications\": %d, \"failed\": %d, \"delivered\": %d, \"damaged\": %d,"
                " \"side_files\": %d}\n",
        count, failed, agent.delivered(), agent.damaged(), agent.sideFiles());
    return failed + agent.damaged() + agent.sideFiles() == 0 ? 0 : 1;
}
