// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/tablefile.h"
#include "models/inbox/commentblock.h"

#include <unordered_map>

namespace stoa {

//! A CSV file of comments: rows to comments, bad rows to reasons. Knows nothing of the project but its zone. One
//! thread.
class CommentFile final
{
public:
    static QList<ImportField> fields(); //!< id time author text post parent url likes
    static Layouts knownLayouts(); //!< youtube-spam, stoa-comments
    static Mapping guessMapping(const QStringList &headers); //!< by the words that exports use for their columns

    //! Errors: those of TableFile and Mapping; UnreadableLayout where the text is not mapped.
    static Result<std::unique_ptr<CommentFile>> open(
        const ImportPlan &plan, const Layouts &layouts, const QTimeZone &zone, const QString &neverOpen);

    TableFile &table() { return *m_table; }
    const Mapping &mapping() const { return m_mapping; }
    const DateReader &dates() const { return m_dates; }

    //! Fills \a block with up to \a most comments. False: nothing more came; error() tells whether the file broke.
    bool read(CommentBlock &block, size_t most, ImportSummary &summary);
    const Error &error() const { return m_table->reader().error(); }
    bool take(const CsvRecord &record, CommentBlock &block, ImportSummary &summary); //!< one record

private:
    CommentFile(std::unique_ptr<TableFile> table, const QTimeZone &zone, DateOrder order);
    Result<> resolveColumns();
    QByteArrayView value(const CsvRecord &record, int field) const;
    bool checkLengths(const CsvRecord &record, ImportSummary &summary) const;
    bool readFacts(const CsvRecord &record, CommentBlock::Row &row, ImportSummary &summary) const;
    QByteArray ownId(const CsvRecord &record);
    void reject(
        ImportSummary &summary, const CsvRecord &record, int field, RejectReason reason, QStringList args) const;

    std::unique_ptr<TableFile> m_table;
    Mapping m_mapping;
    DateReader m_dates;
    std::array<int, 8> m_columns{}; //!< by field; -1: not mapped
    int m_needed = 0;
    bool m_isOwn = false; //!< written by Stoa: guards against formulas are taken off
    std::unordered_map<std::string, int> m_timesSeen; //!< rows without id that say the same
};

} // namespace stoa
