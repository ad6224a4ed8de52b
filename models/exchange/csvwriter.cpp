// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvwriter.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

namespace stoa {

namespace {

constexpr qsizetype writeAt = 256 * 1024;

bool startsFormula(QStringView cell)
{
    qsizetype at = 0;
    while (at < cell.size() && (cell.at(at) == QLatin1Char(' ') || cell.at(at) == QChar(0x00A0)))
        ++at;
    if (at == cell.size())
        return false;
    switch (cell.at(at).unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'\0':
    case u'\uFF1D': // the full-width forms of = + - @
    case u'\uFF0B':
    case u'\uFF0D':
    case u'\uFF20':
        return true;
    default:
        return false;
    }
}

bool isPlainNumber(QStringView cell)
{
    qsizetype at = cell.startsWith(QLatin1Char('-')) ? 1 : 0;
    int dots = 0;
    if (at == cell.size())
        return false;
    for (; at < cell.size(); ++at) {
        const char16_t character = cell.at(at).unicode();
        dots += character == u'.' ? 1 : 0;
        if (character != u'.' && (character < u'0' || character > u'9'))
            return false;
    }
    return dots <= 1;
}

Error writeError(const QSaveFile &file)
{
    const QFileInfo place(file.fileName());
    if (file.error() == QFileDevice::PermissionsError)
        return {ErrorCode::NoPermission, {file.fileName()}, file.errorString()};
    const QStorageInfo storage(place.absolutePath());
    if (file.error() == QFileDevice::ResourceError || (storage.isValid() && storage.bytesAvailable() == 0))
        return {ErrorCode::DiskFull, {file.fileName()}, file.errorString()};
    return {ErrorCode::Storage, {file.fileName()}, file.errorString()};
}

} // namespace

bool needsGuard(QStringView cell)
{
    while (cell.startsWith(QLatin1Char('\'')))
        cell = cell.sliced(1);
    return startsFormula(cell) && !isPlainNumber(cell);
}

QString guardCell(const QString &cell)
{
    return needsGuard(cell) ? QLatin1Char('\'') + cell : cell;
}

QString unguardCell(const QString &cell)
{
    return cell.startsWith(QLatin1Char('\'')) && needsGuard(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

QByteArray csvLine(const QStringList &fields, CsvWriter::Guard guard)
{
    QByteArray line;
    for (const QString &field : fields) {
        if (!line.isEmpty() || &field != &fields.front())
            line += ',';
        QByteArray cell = (guard == CsvWriter::Guard::On ? guardCell(field) : field).toUtf8();
        // A lone empty cell is quoted too: without quotes the row would be a blank line.
        const bool quote = cell.contains('"') || cell.contains(',') || cell.contains(';') || cell.contains('\n')
            || cell.contains('\r') || cell.contains('\t') || cell.startsWith(' ') || cell.endsWith(' ')
            || (cell.isEmpty() && fields.size() == 1);
        if (quote)
            cell = '"' + cell.replace('"', "\"\"") + '"';
        line += cell;
    }
    return line + "\r\n";
}

CsvWriter::CsvWriter(const QString &path, Guard guard, bool withMark)
    : m_file(path)
    , m_buffer(withMark ? "\xEF\xBB\xBF" : "")
    , m_guard(guard)
{
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, Guard guard, bool withMark)
{
    if (QFileInfo place(path); place.exists() && !place.isFile())
        return Error{ErrorCode::NotAFile, {path}, {}};
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, guard, withMark));
    if (!writer->m_file.open(QIODevice::WriteOnly)) {
        const bool missing = !QFileInfo(QFileInfo(path).absolutePath()).isDir();
        return missing ? Error{ErrorCode::NotFound, {path}, writer->m_file.errorString()} : writeError(writer->m_file);
    }
    return writer;
}

void CsvWriter::write(const QStringList &fields)
{
    writeRaw(csvLine(fields, m_guard));
}

void CsvWriter::writeRaw(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= writeAt)
        flushIfLarge();
}

void CsvWriter::flushIfLarge()
{
    m_failed = m_failed || m_file.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0);
}

Result<> CsvWriter::commit()
{
    flushIfLarge();
    m_failed = m_failed || !m_file.flush(); // a full disk is told here, not by write()
    if (m_failed || !m_file.commit()) {
        const Error error = writeError(m_file);
        m_file.cancelWriting();
        return error;
    }
    const QByteArray folder = QFile::encodeName(QFileInfo(m_file.fileName()).absolutePath());
    if (const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); handle >= 0) {
        ::fsync(handle); // QSaveFile syncs the file, not its name
        ::close(handle);
    }
    return {};
}

} // namespace stoa
