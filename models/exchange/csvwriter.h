// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QStringList>

#include <memory>

namespace stoa {

//! Writes CSV: UTF-8 with a mark (spreadsheets need it), CRLF, fields quoted where needed. A cell that a spreadsheet
//! would take for a formula gets an apostrophe in front (D07); unguardCell() takes it off when the file is read back,
//! so the round trip is exact. All or nothing: the file appears with commit().
class CsvWriter final
{
public:
    enum class Guard { On, Raw };

    static Result<std::unique_ptr<CsvWriter>> create(
        const QString &path, Guard guard = Guard::On, bool withMark = true);
    void write(const QStringList &fields);
    void writeRaw(
        const QByteArray &bytes); //!< as they are: for another format than CSV, with all its care for a full disk
    Result<> commit(); //!< errors: DiskFull, NoPermission, Storage; nothing is left behind then

private:
    CsvWriter(const QString &path, Guard guard, bool withMark);
    void flushIfLarge();

    QSaveFile m_file;
    QByteArray m_buffer;
    Guard m_guard;
    bool m_failed = false;
};

QByteArray csvLine(const QStringList &fields, CsvWriter::Guard guard = CsvWriter::Guard::On); //!< with CRLF
bool needsGuard(QStringView
        cell); //!< = + - @ tab CR LF NUL or their full-width forms, also after spaces; or an apostrophe before such
QString guardCell(const QString &cell);
QString unguardCell(const QString &cell);

} // namespace stoa
