// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <memory>
#include <variant>

namespace stoa {

//! One cell: nothing, text, a day or a time of day.
using SheetCell = std::variant<std::monostate, QString, QDate, QTime>;

//! Writes a spreadsheet (XLSX), sheet after sheet and row after row, in the memory of one row (libxlsxwriter).
//!
//! Text is written as text, whatever it begins with: nothing of it is ever a formula or a link (D07). What is longer
//! than a cell holds (32,767 units) is cut and ends in "…". All or nothing: the file appears with commit(). Any thread.
class SheetWriter final
{
public:
    struct Column
    {
        QString head;
        double width = 12; //!< in letters
    };

    //! Errors: NotAFile, NotFound (the folder), NoPermission, DiskFull, Storage.
    static Result<std::unique_ptr<SheetWriter>> create(const QString &path);
    ~SheetWriter();
    SheetWriter(const SheetWriter &) = delete;
    SheetWriter &operator=(const SheetWriter &) = delete;

    //! Rows go into this sheet from now on. Its first row stays in view and has a filter for each column.
    void beginSheet(const QString &name, const QList<Column> &columns);
    void write(const QList<SheetCell> &cells);
    //! Errors: TooLarge (more rows than a sheet has), DiskFull, NoPermission, Storage; nothing is left behind then.
    Result<> commit();

private:
    struct Book;
    explicit SheetWriter(std::unique_ptr<Book> book);
    void endSheet();

    std::unique_ptr<Book> m_book;
};

} // namespace stoa
