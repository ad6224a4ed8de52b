// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fileheader.h"

#include "models/store/migrations.h"
#include "models/store/pagesum.h"

#include <QFile>
#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

namespace stoa {

namespace {

// Offsets of SQLite's database header (fileformat2.html, section 1.3).
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype validForAt = 92;
constexpr qsizetype headerSize = 100;
// Where the text of our tables is looked for when the header itself is gone: the schema takes a few pages.
constexpr qint64 searchBytes = 1 << 20;

quint32 wordAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

void readLength(const QByteArray &bytes, qint64 size, FileHeader &header)
{
    const quint32 stored = qFromBigEndian<quint16>(bytes.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool powerOfTwo = pageSize >= 512 && (pageSize & (pageSize - 1)) == 0;
    if (!powerOfTwo || size % pageSize != 0)
        return;
    // The page count is only good when the change counter it was written with is the present one.
    const bool countIsGood
        = wordAt(bytes, changeCounterAt) == wordAt(bytes, validForAt) && wordAt(bytes, pageCountAt) != 0;
    header.wholeBytes = countIsGood ? pageSize * qint64(wordAt(bytes, pageCountAt)) : 0;
    header.isWhole = size >= header.wholeBytes;
    header.isTooLong = countIsGood && size > header.wholeBytes;
}

} // namespace

Result<FileHeader> readFileHeader(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::stat(name.constData(), &info) != 0)
        return errno == EACCES ? ErrorCode::NoPermission : ErrorCode::NotFound;
    if (!S_ISREG(info.st_mode))
        return ErrorCode::NotAFile;
    QFile file(path);
    if (::access(name.constData(), R_OK) != 0 || !file.open(QIODevice::ReadOnly))
        return ErrorCode::NoPermission;
    const QByteArray bytes = file.read(searchBytes);
    FileHeader header;
    header.isOurs = bytes.contains("CREATE TABLE project_fact");
    if (bytes.size() < headerSize)
        return header;
    header.isSqlite = bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    header.isOurs = header.isOurs || wordAt(bytes, applicationIdAt) == quint32(applicationId);
    header.userVersion = static_cast<int>(wordAt(bytes, userVersionAt));
    if (header.isSqlite)
        readLength(bytes, info.st_size, header);
    header.isSaving = header.isSqlite && PageSum::in(bytes.constData()).state == PageSum::State::Saving;
    return header;
}

} // namespace stoa
