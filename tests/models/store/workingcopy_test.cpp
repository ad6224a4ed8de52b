// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workingcopy.h"

#include "models/store/databasecopy.h"
#include "tests/support/syncagent.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

bool noMarker(const QString &)
{
    return false;
}
bool syncthingMarker(const QString &path)
{
    return path == QLatin1String("/home/anna/work/.stfolder");
}

} // namespace

//! Projects in sync folders, on sticks and on other machines: never a journal there, never half a file, never a lost
//! edit.
class WorkingCopyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsPlaces_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *path, PlaceKind kind) {
            QTest::newRow(path) << QString::fromLatin1(path) << static_cast<int>(kind);
        };
        row("/home/anna/clients/a.stoa", PlaceKind::Local);
        row("/home/anna/Dropbox/a.stoa", PlaceKind::Synced);
        row("/home/anna/Dropbox (Agency)/clients/a.stoa", PlaceKind::Synced);
        row("/home/anna/My Dropbox notes/a.stoa", PlaceKind::Local);
        row("/home/anna/OneDrive - Agency/a.stoa", PlaceKind::Synced);
        row("/home/anna/Google Drive/a.stoa", PlaceKind::Synced);
        row("/home/anna/Library/Mobile Documents/com~apple~CloudDocs/a.stoa", PlaceKind::Synced);
        row("/home/anna/Nextcloud/a.stoa", PlaceKind::Synced);
        row("/home/anna/work/deep/a.stoa", PlaceKind::Synced); // a marker of Syncthing lies above it
        row("/media/anna/STICK/a.stoa", PlaceKind::Removable);
        row("/mnt/nas/a.stoa", PlaceKind::Remote);
        row("/mnt/nas2/a.stoa", PlaceKind::Local);
        row("/mnt/smb share/a.stoa", PlaceKind::Remote);
        row("/mnt/gd/a.stoa", PlaceKind::Remote);
        row("/mnt/vm/a.stoa", PlaceKind::Remote);
        row("/mnt/ntfs/a.stoa", PlaceKind::Local);
    }

    void knowsPlaces()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        const QStringList mounts{QStringLiteral("21 1 8:1 / / rw - ext4 /dev/sda1 rw"),
            QStringLiteral("30 21 8:17 / /media/anna/STICK rw - ext4 /dev/sdb1 rw"),
            QStringLiteral("31 21 0:50 / /mnt/nas rw - nfs4 nas:/a rw"),
            QStringLiteral("32 21 0:51 / /mnt/smb\\040share rw - cifs //s/a rw"),
            QStringLiteral("33 21 0:52 / /mnt/gd rw - fuse.rclone gd: rw"),
            QStringLiteral("34 21 0:53 / /mnt/vm rw - 9p hostshare rw"),
            QStringLiteral("35 21 8:3 / /mnt/ntfs rw - fuseblk /dev/sda3 rw")};
        const auto marker = path.startsWith(QLatin1String("/home/anna/work")) ? &syncthingMarker : &noMarker;
        QCOMPARE(static_cast<int>(placeOf(path, mounts, marker).kind), kind);
    }

    void knowsNamesOfSixServices()
    {
        const QString original = QStringLiteral("Anna's bakery.stoa");
        for (const char *const name :
            {"Anna's bakery (Nikos's conflicted copy 2026-11-22).stoa", "Anna's bakery (Conflicted copy).stoa",
                "Anna's bakery-LAPTOP-7.stoa", "Anna's bakery-LAPTOP-7-2.stoa", "Anna's bakery (1).stoa",
                "Anna's bakery 2.stoa", "Anna's bakery.sync-conflict-20261122-101010-ABCDEF7.stoa",
                "Anna's bakery (conflicted copy 2026-11-22 101010).stoa", "Anna's bakery_conf(1).stoa"})
            QVERIFY2(isConflictName(QString::fromUtf8(name), original), name);
        for (const char *const name : {"Anna's bakery.stoa", "Anna's bakery.txt", "Anna's bakery and more.stoa",
                 "Nikos.stoa", "My Anna's bakery (1).stoa"})
            QVERIFY2(!isConflictName(QString::fromUtf8(name), original), name);
    }

    void publishesWholeFilesOnly()
    {
        Place place;
        place.edit(place.a(), "first");
        QCOMPARE(place.publish(place.a()), WorkingCopy::Published::Done);
        QCOMPARE(place.publish(place.a()), WorkingCopy::Published::NothingNew);
        QVERIFY(isWholeDatabase(place.target()));
        QCOMPARE(
            QDir(place.folder()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("client.stoa")));
    }

    void doesNotOverwriteWhatAnotherMachinePublished()
    {
        Place place;
        place.edit(place.a(), "from a");
        place.edit(place.b(), "from b");
        QCOMPARE(place.publish(place.b()), WorkingCopy::Published::Done);
        const QByteArray there = content(place.target());
        QCOMPARE(place.publish(place.a()), WorkingCopy::Published::ChangedThere);
        QCOMPARE(content(place.target()), there);
        place.a().close();
        QVERIFY(place.a().open());
        QVERIFY(place.a().copy->isForked());
    }

    void takesWhatAnotherMachinePublished()
    {
        Place place;
        place.edit(place.b(), "from b");
        QCOMPARE(place.publish(place.b()), WorkingCopy::Published::Done);
        place.a().close(); // had nothing unpublished
        QVERIFY(place.a().open());
        QVERIFY(!place.a().copy->isForked());
        QCOMPARE(place.a().project->name(), QStringLiteral("from b"));
    }

    void findsUnpublishedWorkAgain()
    {
        Place place;
        place.edit(place.a(), "unpublished");
        place.a().close();
        QCOMPARE(WorkingCopy::publishLeftovers(place.a().data), 1);
        QCOMPARE(WorkingCopy::publishLeftovers(place.a().data), 0);
        QVERIFY(place.b().reopen());
        QCOMPARE(place.b().project->name(), QStringLiteral("unpublished"));
    }

    void keepsWorkWhileTheStickIsOut()
    {
        Place place;
        place.edit(place.a(), "worked on");
        QVERIFY(QDir().rename(place.folder(), place.folder() + QLatin1String("-out")));
        const auto outcome = place.a().copy->publish(place.a().project->reader());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::NotFound);
        QVERIFY(QDir().rename(place.folder() + QLatin1String("-out"), place.folder()));
        QCOMPARE(place.publish(place.a()), WorkingCopy::Published::Done);
    }

    void secondInstanceOnlyReads()
    {
        Place place;
        auto second = WorkingCopy::of(place.target(), place.a().data);
        QVERIFY(second);
        QVERIFY((*second)->isInUseElsewhere());
    }

    void syncAgentNeverDeliversDamage()
    {
        // stoa-publications does it ten thousand times.
        Place place;
        const QString away = place.root() + QLatin1String("/away");
        QVERIFY(QDir().mkpath(away));
        SyncAgent agent(place.folder(), away, QStringLiteral("client.stoa"), 3);
        agent.start();
        for (int i = 0; i < 40; ++i) {
            place.edit(place.a(), qPrintable(QStringLiteral("name %1").arg(i)));
            QCOMPARE(place.publish(place.a()), WorkingCopy::Published::Done);
        }
        agent.stopAndFinish();
        QVERIFY(agent.delivered() > 0);
        QCOMPARE(agent.damaged(), 0);
        QCOMPARE(agent.sideFiles(), 0);
        QCOMPARE(content(away + QLatin1String("/client.stoa")), content(place.target()));
    }

private:
    //! One machine that works on the project in the shared folder.
    struct Machine
    {
        explicit Machine(const QString &home, const QString &place)
            : data(home)
            , target(place)
        {
        }
        bool open()
        {
            auto taken = WorkingCopy::of(target, data);
            if (!taken)
                return false;
            copy = std::move(*taken);
            auto opened = Project::open(copy->path(), Project::Access::Edit, data, clock);
            if (!opened)
                return false;
            project = std::move(*opened);
            edits = std::make_unique<EditService>(*project, clock, std::vector<std::unique_ptr<Derived>>());
            return true;
        }
        void close()
        {
            edits.reset();
            project.reset();
            copy.reset();
        }
        bool reopen()
        {
            close();
            return open();
        }

        DataFolder data;
        QString target;
        FixedClock clock{testNowMs};
        std::unique_ptr<WorkingCopy> copy;
        std::unique_ptr<Project> project;
        std::unique_ptr<EditService> edits;
    };

    //! A shared folder with a project, and two machines that have it open.
    class Place final
    {
    public:
        Place()
            : m_a(root() + QLatin1String("/a"), target())
            , m_b(root() + QLatin1String("/b"), target())
        {
            QDir().mkpath(folder());
            const FixedClock clock(testNowMs);
            if (!Project::createEmpty(
                    target(), {QStringLiteral("T"), QStringLiteral("UTC"), QStringLiteral("en")}, clock))
                qFatal("no project in the place"); // closed again at once
            if (!m_a.open() || !m_b.open())
                qFatal("not opened in the place");
        }
        QString root() const { return m_root.path(); }
        QString folder() const { return root() + QLatin1String("/Dropbox"); }
        QString target() const { return folder() + QLatin1String("/client.stoa"); }
        Machine &a() { return m_a; }
        Machine &b() { return m_b; }
        static void edit(Machine &machine, const char *name)
        {
            QVERIFY(resultOf(machine.edits->run({QStringLiteral("project.settings"), {}, {}, false, false},
                [name = QString::fromUtf8(name)](
                    Writer &writer) { writer.exec("UPDATE setting SET value = ? WHERE name = 'name'", name); })));
        }
        static WorkingCopy::Published publish(Machine &machine)
        {
            const auto outcome = machine.copy->publish(machine.project->reader());
            return outcome ? *outcome : WorkingCopy::Published::NothingNew;
        }

    private:
        QTemporaryDir m_root;
        Machine m_a;
        Machine m_b;
    };

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

STOA_TEST(WorkingCopyTest)
#include "workingcopy_test.moc"
