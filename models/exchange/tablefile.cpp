// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablefile.h"

namespace stoa {

Result<std::unique_ptr<TableFile>> TableFile::open(const ImportPlan &plan, const QString &neverOpen)
{
    Result<std::unique_ptr<TextSource>> source = TextSource::open(plan.path, {plan.encoding, plan.limit, neverOpen});
    if (!source)
        return source.error();
    std::unique_ptr<TableFile> file(new TableFile);
    file->m_source = std::move(*source);
    const Result<> read = file->readHeaders(plan.separator);
    if (!read)
        return read.error();
    return file;
}

Result<> TableFile::readHeaders(char separator)
{
    m_reader = std::make_unique<CsvReader>(*m_source, separator);
    CsvRecord record;
    if (!m_reader->next(record)) {
        if (m_reader->error().code != ErrorCode::None)
            return m_reader->error();
        return Error{ErrorCode::Empty, {}, {}};
    }
    m_headers = record.texts();
    return {};
}

Result<> TableFile::rewind()
{
    const Result<> rewound = m_source->rewind();
    return rewound ? readHeaders(m_reader->separator()) : rewound;
}

Result<Mapping> TableFile::recognise(const ImportPlan &plan, const Layouts &layouts)
{
    Mapping mapping = plan.mapping;
    if (!plan.layout.isEmpty()) {
        const Result<Layout> named = layouts.named(plan.layout);
        if (!named)
            return Error{ErrorCode::UnreadableLayout, {plan.layout}, {}};
        m_layout = *named;
    } else if (const Result<Layout> recognised = layouts.recognise(m_headers)) {
        m_layout = *recognised;
    }
    if (mapping.isEmpty())
        mapping = m_layout.mapping;
    else if (mapping != m_layout.mapping)
        m_layout.name = plan.layout.isEmpty() ? QStringLiteral("mapping") : plan.layout;
    if (mapping.isEmpty())
        return Error{ErrorCode::UnreadableLayout, {m_headers.join(QLatin1String(", ")).left(500)}, {}};
    const Result<QHash<QString, int>> columns = mapping.columns(m_headers);
    if (!columns)
        return columns.error();
    return mapping;
}

Result<> TableFile::decideDates(DateReader &dates, int column)
{
    constexpr int looked = 1000;
    CsvRecord record;
    for (int i = 0; (i < looked || dates.orderMatters()) && m_reader->next(record); ++i)
        dates.observe(record.field(column));
    dates.decide();
    return rewind();
}

std::optional<RejectedRow> TableFile::checkWidth(const CsvRecord &record, int needed) const
{
    if (record.size() < needed) {
        return RejectedRow{record.line(), {}, RejectReason::TooFewColumns,
            {QString::number(record.size()), QString::number(m_headers.size())}};
    }
    // An unquoted separator in a text moves what follows to the right: taking such a row would cut its text.
    for (int i = int(m_headers.size()); i < record.size(); ++i) {
        if (!record.field(i).isEmpty())
            return RejectedRow{record.line(), {}, RejectReason::TooManyColumns,
                {QString::number(record.size()), QString::number(m_headers.size())}};
    }
    return std::nullopt;
}

} // namespace stoa
