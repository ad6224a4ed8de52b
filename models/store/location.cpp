// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/location.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace stoa {

namespace {

struct FolderMark
{
    const char *pattern; //!< of a folder's name, whole
    const char *service;
};
//! What the services call their folders on the desktop.
constexpr std::array folderMarks{FolderMark{"Dropbox( \\(.*\\))?", "Dropbox"},
    FolderMark{"OneDrive( - .*)?", "OneDrive"}, FolderMark{"(My Drive|Google ?Drive|GoogleDrive-.*)", "Google Drive"},
    FolderMark{"(iCloud ?Drive|com~apple~CloudDocs|Mobile Documents)", "iCloud"},
    FolderMark{"Nextcloud\\d*", "Nextcloud"}, FolderMark{"ownCloud\\d*", "ownCloud"},
    FolderMark{"Syncthing", "Syncthing"},
    FolderMark{"(pCloudDrive|MEGA|MEGAsync|Seafile|Yandex\\.Disk)", "cloud folder"}};

struct FileMark
{
    const char *name; //!< in a folder above the file
    const char *service;
};
constexpr std::array fileMarks{FileMark{".dropbox", "Dropbox"}, FileMark{".dropbox.cache", "Dropbox"},
    FileMark{".stfolder", "Syncthing"}, FileMark{".stignore", "Syncthing"}, FileMark{".owncloudsync.log", "Nextcloud"},
    FileMark{".nextcloudsync.log", "Nextcloud"}, FileMark{".tmp.drivedownload", "Google Drive"},
    FileMark{".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"}};

//! File systems whose locks and syncs are another machine's, or a program's.
bool isRemoteType(const QString &type)
{
    static const QStringList types{QStringLiteral("nfs"), QStringLiteral("nfs4"), QStringLiteral("cifs"),
        QStringLiteral("smb3"), QStringLiteral("smbfs"), QStringLiteral("9p"), QStringLiteral("virtiofs"),
        QStringLiteral("afs"), QStringLiteral("ncpfs"), QStringLiteral("ceph"), QStringLiteral("glusterfs"),
        QStringLiteral("davfs"), QStringLiteral("vboxsf"), QStringLiteral("prl_fs"), QStringLiteral("drvfs")};
    // fuseblk is a local NTFS or exFAT disk; it may still be removable, which its place tells.
    return types.contains(type) || type == QLatin1String("fuse") || type.startsWith(QLatin1String("fuse."));
}

struct Mount
{
    QString point;
    QString type;
    QString source;
};

//! A line of mountinfo: "36 35 98:0 /root /mnt opts - ext4 /dev/sda1 opts"; blanks in names are \040.
Mount mountOf(const QString &line)
{
    const QStringList halves = line.split(QStringLiteral(" - "));
    if (halves.size() < 2)
        return {};
    const auto plain = [](QString text) {
        return text.replace(QLatin1String("\\040"), QLatin1String(" "))
            .replace(QLatin1String("\\011"), QLatin1String("\t"));
    };
    return {plain(halves.at(0).section(QLatin1Char(' '), 4, 4)), halves.at(1).section(QLatin1Char(' '), 0, 0),
        plain(halves.at(1).section(QLatin1Char(' '), 1, 1))};
}

bool isBelow(const QString &path, const QString &folder)
{
    return folder == QLatin1String("/") || path == folder || path.startsWith(folder + QLatin1Char('/'));
}

Place placeOfMount(const QString &path, const QStringList &mounts)
{
    Mount nearest;
    for (const QString &line : mounts) {
        const Mount mount = mountOf(line);
        if (!mount.point.isEmpty() && isBelow(path, mount.point) && mount.point.size() >= nearest.point.size())
            nearest = mount;
    }
    if (isRemoteType(nearest.type))
        return {PlaceKind::Remote, nearest.type};
    const bool isInserted = nearest.point.startsWith(QLatin1String("/media/"))
        || nearest.point.startsWith(QLatin1String("/run/media/")) || nearest.type == QLatin1String("vfat")
        || nearest.type == QLatin1String("exfat") || nearest.type == QLatin1String("msdos");
    return isInserted ? Place{PlaceKind::Removable, nearest.type} : Place{};
}

Place placeOfFolders(const QString &path, bool (*hasMarker)(const QString &path))
{
    QString folder = path.section(QLatin1Char('/'), 0, -2);
    while (!folder.isEmpty()) {
        const QString name = folder.section(QLatin1Char('/'), -1);
        for (const FolderMark &mark : folderMarks) {
            static const QString whole = QStringLiteral("^(?:%1)$");
            if (QRegularExpression(whole.arg(QLatin1String(mark.pattern))).match(name).hasMatch())
                return {PlaceKind::Synced, QString::fromLatin1(mark.service)};
        }
        for (const FileMark &mark : fileMarks) {
            if (hasMarker(folder + QLatin1Char('/') + QLatin1String(mark.name)))
                return {PlaceKind::Synced, QString::fromLatin1(mark.service)};
        }
        folder = folder.section(QLatin1Char('/'), 0, -2);
    }
    return {};
}

} // namespace

Place placeOf(const QString &path, const QStringList &mounts, bool (*hasMarker)(const QString &path))
{
    const Place folders = placeOfFolders(path, hasMarker);
    return folders.kind == PlaceKind::Local ? placeOfMount(path, mounts) : folders;
}

Place placeOf(const QString &path)
{
    static const QStringList kinds{
        QStringLiteral("local"), QStringLiteral("synced"), QStringLiteral("removable"), QStringLiteral("remote")};
    if (const qsizetype wished = kinds.indexOf(qEnvironmentVariable("STOA_PLACE")); wished >= 0)
        return {static_cast<PlaceKind>(wished), {}};
    QFile table(QStringLiteral("/proc/self/mountinfo"));
    QStringList mounts;
    if (table.open(QIODevice::ReadOnly))
        mounts = QString::fromUtf8(table.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QFileInfo info(path);
    // The file may not be there yet; its folder is.
    const QString real = QFileInfo(info.absolutePath()).canonicalFilePath() + QLatin1Char('/') + info.fileName();
    const QString target = info.exists() ? info.canonicalFilePath() : real;
    return placeOf(target, mounts, [](const QString &marker) { return QFileInfo::exists(marker); });
}

bool isConflictName(const QString &name, const QString &original)
{
    const QString base = QRegularExpression::escape(QFileInfo(original).completeBaseName());
    const QString suffix = QRegularExpression::escape(QFileInfo(original).suffix());
    // Dropbox and Nextcloud put words in brackets that they translate; Google and iCloud a number; OneDrive the
    // machine's name; Syncthing date, time and device.
    const QString pattern = QStringLiteral(
        "^%1(?: ?\\([^()]*\\d{4}-\\d{2}-\\d{2}[^()]*\\)| ?\\([^()]*(?:[Cc]onflict|[Kk]onflikt)[^()]*\\)"
        "| ?\\(\\d+\\)| \\d+|_conf\\(\\d+\\)|-[\\w-]{2,40}(?:-\\d+)?"
        "|\\.sync-conflict-\\d{8}-\\d{6}-[A-Z0-9]{7}| \\[[Cc]onflict[^\\]]*\\])\\.%2$")
                                .arg(base, suffix);
    return name != original && QRegularExpression(pattern).match(name).hasMatch();
}

QStringList conflictCopiesOf(const QString &path)
{
    const QFileInfo info(path);
    QStringList copies;
    const QStringList names
        = QDir(info.absolutePath())
              .entryList({QLatin1String("*.") + info.suffix()}, QDir::Files | QDir::Readable, QDir::Time);
    for (const QString &name : names) {
        if (isConflictName(name, info.fileName()))
            copies.append(info.absolutePath() + QLatin1Char('/') + name);
    }
    return copies;
}

} // namespace stoa
