// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/textsource.h"

#include <csv.h>

#include <vector>

namespace stoa {

//! One record of a CSV file. Reused from row to row: the views die with the next CsvReader::next().
class CsvRecord final
{
public:
    qint64 line() const { return m_line; } //!< physical line on which it begins, from 1
    int size() const { return int(m_ends.size()); }
    QByteArrayView field(int column) const; //!< UTF-8; empty where the record is shorter
    QString text(int column) const { return QString::fromUtf8(field(column)); }
    QStringList texts() const;
    bool isBlank() const { return m_ends.empty() || (m_ends.size() == 1 && m_bytes.isEmpty()); }

private:
    friend class CsvReader;

    qint64 m_line = 0;
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
};

//! Records of a CSV file, one after another, by libcsv. Line breaks in fields, doubled quotes; a quote in the middle of
//! an unquoted field is a character; anything but a separator after a closing quote means that a quote was left open.
class CsvReader final
{
public:
    static constexpr qsizetype longestField = 1024 * 1024; //!< bytes of UTF-8 (D02)
    static constexpr int mostColumns = 1000; //!< D02

    //! \a source must outlive the reader and is read by nobody else. \a separator 0: found by looking at the beginning.
    explicit CsvReader(TextSource &source, char separator = 0);
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    //! False: the end, or an error: what TextSource says, or BadSyntax {line, reason}; line is where the faulty field
    //! begins, reason unclosed_quote, field_too_long (which an open quote may be the cause of) or too_many_columns.
    //! Blank lines are passed over.
    bool next(CsvRecord &record);
    const Error &error() const { return m_error; }
    char separator() const { return m_separator; }

    static char detectSeparator(QByteArrayView beginning); //!< , ; or tab

private:
    static void onField(void *bytes, size_t size, void *self);
    static void onRecordEnd(int character, void *self);
    void addField(QByteArrayView bytes);
    void endRecord(int character);
    bool fillQueue();
    void parse(QByteArrayView bytes);
    void finish();
    void failSyntax(qint64 line, const char *reason);

    TextSource &m_source;
    csv_parser m_parser;
    char m_separator;
    bool m_atEnd = false;
    QByteArray m_piece;
    std::vector<CsvRecord> m_queue; //!< records of the pieces parsed so far
    size_t m_queueUsed = 0; //!< how many of m_queue are valid
    size_t m_queueNext = 0;
    CsvRecord m_current;
    qint64 m_line = 1; //!< physical line of what comes next
    bool m_afterReturn = false; //!< the last line end was a CR: an LF belongs to it
    Error m_error;
};

} // namespace stoa
