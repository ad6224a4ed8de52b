// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheetwriter.h"

#include "models/exchange/csvwriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace stoa {

namespace {

constexpr qsizetype cellUnits = 32'767; // of Excel
constexpr lxw_row_t sheetRows = LXW_ROW_MAX; // of Excel: 1,048,576
constexpr qint64 copyPiece = 256 * 1024;

//! What XML cannot hold is replaced; _x0041_ means "A" to a spreadsheet, so that its underline is written in full.
QByteArray sheetBytes(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.replace(QChar(u'\0'), QChar(0x2400));
    text.replace(QChar(0xFFFE), QChar(0xFFFD)).replace(QChar(0xFFFF), QChar(0xFFFD));
    text.replace(escape, QStringLiteral("_x005F_"));
    if (text.size() > cellUnits) {
        qsizetype end = cellUnits - 1;
        if (text.at(end - 1).isHighSurrogate())
            --end;
        text = text.left(end) + QChar(0x2026);
    }
    return text.toUtf8();
}

} // namespace

struct SheetWriter::Book
{
    std::unique_ptr<CsvWriter> target; //!< the place where the finished file goes, with its care for a full disk
    QTemporaryDir folder; //!< nobody else's: the library writes by name
    QByteArray name;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *head = nullptr;
    lxw_format *text = nullptr;
    lxw_format *date = nullptr;
    lxw_format *time = nullptr;
    lxw_row_t row = 0;
    lxw_col_t columns = 0;
    lxw_error failure = LXW_NO_ERROR;
    bool isTooLong = false;

    void note(lxw_error error)
    {
        if (failure == LXW_NO_ERROR)
            failure = error;
    }
    void makeFormats();
    void writeCell(lxw_col_t column, const SheetCell &cell);
};

void SheetWriter::Book::makeFormats()
{
    const auto format = [this] {
        lxw_format *const made = workbook_add_format(book);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    };
    head = format();
    format_set_bold(head);
    format_set_bg_color(head, 0xE9EDF1);
    format_set_bottom(head, LXW_BORDER_THIN);
    text = format();
    format_set_text_wrap(text);
    date = format();
    format_set_num_format(date, "yyyy-mm-dd");
    time = format();
    format_set_num_format(time, "hh:mm");
}

void SheetWriter::Book::writeCell(lxw_col_t column, const SheetCell &cell)
{
    if (const auto *words = std::get_if<QString>(&cell)) {
        if (!words->isEmpty())
            note(worksheet_write_string(sheet, row, column, sheetBytes(*words).constData(), text));
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        lxw_datetime at{day->year(), day->month(), day->day(), 0, 0, 0};
        note(worksheet_write_datetime(sheet, row, column, &at, date));
    } else if (const auto *clock = std::get_if<QTime>(&cell)) {
        lxw_datetime at{0, 0, 0, clock->hour(), clock->minute(), double(clock->second())};
        note(worksheet_write_datetime(sheet, row, column, &at, time));
    }
}

SheetWriter::SheetWriter(std::unique_ptr<Book> book)
    : m_book(std::move(book))
{
}

SheetWriter::~SheetWriter()
{
    if (m_book->book != nullptr)
        workbook_close(m_book->book); // frees it; its file goes with the folder
}

Result<std::unique_ptr<SheetWriter>> SheetWriter::create(const QString &path)
{
    Result<std::unique_ptr<CsvWriter>> target = CsvWriter::create(path, CsvWriter::Guard::Raw, false);
    if (!target)
        return target.error();
    auto book = std::make_unique<Book>();
    book->target = std::move(*target);
    if (!book->folder.isValid())
        return Error{ErrorCode::NoPermission, {book->folder.path()}, book->folder.errorString()};
    book->name = QFile::encodeName(book->folder.filePath(QStringLiteral("book.xlsx")));
    QByteArray place = QFile::encodeName(book->folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = place.data(); // the library copies it
    book->book = workbook_new_opt(book->name.constData(), &options);
    if (book->book == nullptr)
        return Error{ErrorCode::Storage, {path}, QStringLiteral("no workbook")};
    book->makeFormats();
    return std::unique_ptr<SheetWriter>(new SheetWriter(std::move(book)));
}

void SheetWriter::beginSheet(const QString &name, const QList<Column> &columns)
{
    endSheet();
    Book &book = *m_book;
    book.sheet = workbook_add_worksheet(book.book, name.left(31).toUtf8().constData());
    if (book.sheet == nullptr)
        return book.note(LXW_ERROR_SHEETNAME_ALREADY_USED);
    book.columns = 0;
    for (const Column &column : columns) {
        worksheet_set_column(book.sheet, book.columns, book.columns, column.width, nullptr);
        worksheet_write_string(book.sheet, 0, book.columns, sheetBytes(column.head).constData(), book.head);
        ++book.columns;
    }
    worksheet_freeze_panes(book.sheet, 1, 0);
    worksheet_repeat_rows(book.sheet, 0, 0);
    worksheet_set_landscape(book.sheet);
    worksheet_set_paper(book.sheet, 9); // A4
    worksheet_fit_to_pages(book.sheet, 1, 0);
    book.row = 1;
}

void SheetWriter::write(const QList<SheetCell> &cells)
{
    Book &book = *m_book;
    if (book.sheet == nullptr || book.row >= sheetRows) {
        book.isTooLong = true;
        return;
    }
    lxw_col_t column = 0;
    for (const SheetCell &cell : cells)
        book.writeCell(column++, cell);
    ++book.row;
}

void SheetWriter::endSheet()
{
    Book &book = *m_book;
    if (book.sheet != nullptr && book.columns > 0)
        worksheet_autofilter(book.sheet, 0, 0, book.row - 1, lxw_col_t(book.columns - 1));
}

Result<> SheetWriter::commit()
{
    endSheet();
    Book &book = *m_book;
    if (book.isTooLong)
        return {ErrorCode::TooLarge, {QString::number(book.row), QString::number(sheetRows)}};
    lxw_workbook *const finished = std::exchange(book.book, nullptr);
    book.note(workbook_close(finished));
    if (book.failure != LXW_NO_ERROR)
        return {ErrorCode::Storage, {}, QString::fromUtf8(lxw_strerror(book.failure))};
    QFile made(QFile::decodeName(book.name));
    if (!made.open(QIODevice::ReadOnly))
        return {ErrorCode::Storage, {made.fileName()}, made.errorString()};
    while (!made.atEnd()) {
        const QByteArray piece = made.read(copyPiece);
        if (piece.isEmpty())
            return {ErrorCode::Storage, {made.fileName()}, made.errorString()};
        book.target->writeRaw(piece);
    }
    return book.target->commit();
}

} // namespace stoa
