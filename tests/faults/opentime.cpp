// SPDX-License-Identifier: GPL-3.0-or-later
// A15: how long opening takes when every page is looked at. Figures, not faults: time depends on the machine.
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include <QFileInfo>

#include <array>

namespace stoa::faults {

namespace {

constexpr int textBytes = 2'000; // of one row: comments and texts, four or five to a page
constexpr int rowsAtOnce = 5'000;

//! Adds comments until the file has \a bytes.
void growTo(World &world, qint64 bytes)
{
    static qint64 serial = 1'000'000'000;
    while (QFileInfo(world.path()).size() < bytes) {
        const Result<> added = waited(world.edits().maintain([](Writer &writer) {
            for (int i = 0; i < rowsAtOnce; ++i)
                writer.exec("INSERT INTO comment (id, account_id, import_id, remote_id, person_id, author, text)"
                            " VALUES (?1, 1, 1, ?1, 1, 'a', hex(zeroblob(?2)))",
                    ++serial, textBytes / 2);
        }));
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
    }
}

} // namespace

int runOpenTime(const Wanted &wanted)
{
    World world;
    Report report("opentime");
    report.mayFail("not_opened");
    for (const qint64 megabytes : {20, 100, 500}) {
        if (megabytes > 100 && !wanted.full)
            continue;
        if (world.open().code != ErrorCode::None)
            qFatal("the project does not open");
        growTo(world, megabytes << 20);
        world.project().project->doubt(); // so that every page is looked at
        world.close();
        QElapsedTimer time;
        time.start();
        const auto opened = Project::open(world.path(), Project::Access::Edit, world.data(), world.clock());
        report.note(megabytes == 20 ? "ms_20_mb" : megabytes == 100 ? "ms_100_mb" : "ms_500_mb", time.elapsed());
        if (!opened)
            report.fault("not_opened", errorToken(opened.error().code));
    }
    return report.print();
}

} // namespace stoa::faults
