// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvreader.h"
#include "models/exchange/importer.h"
#include "models/exchange/layouts.h"

namespace stoa {

//! A CSV file with a header line, opened by a plan: what all imports begin with.
class TableFile final
{
public:
    //! Opens the file and reads its headers. \a neverOpen: the project's own file. Errors: TextSource's, CsvReader's,
    //! Empty.
    static Result<std::unique_ptr<TableFile>> open(const ImportPlan &plan, const QString &neverOpen);

    const QStringList &headers() const { return m_headers; }
    TextSource &source() const { return *m_source; }
    CsvReader &reader() const { return *m_reader; }
    bool next(CsvRecord &record) { return m_reader->next(record); }
    Result<> rewind(); //!< to the first record behind the headers

    //! The plan's mapping, else the named layout's, else the recognised one's; sets layout(). Errors: UnreadableLayout
    //! (headers).
    Result<Mapping> recognise(const ImportPlan &plan, const Layouts &layouts);
    const Layout &layout() const { return m_layout; }

    //! Decides the order of day and month by the values of \a column in the whole file (only where the first 1,000
    //! leave it open), and goes back to the first record.
    Result<> decideDates(DateReader &dates, int column);
    //! Why \a record has a wrong number of fields, if it has. \a needed: the last column that is mapped, plus one.
    std::optional<RejectedRow> checkWidth(const CsvRecord &record, int needed) const;

private:
    TableFile() = default;
    Result<> readHeaders(char separator);

    std::unique_ptr<TextSource> m_source;
    std::unique_ptr<CsvReader> m_reader;
    QStringList m_headers;
    Layout m_layout;
};

} // namespace stoa
