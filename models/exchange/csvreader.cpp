// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include <array>
#include <cstdlib>

namespace stoa {

namespace {

int neverSpace(unsigned char)
{
    return 0; // blanks around a value belong to it: what is written out must come back
}

int isLineEnd(unsigned char character)
{
    return character == CSV_CR || character == CSV_LF ? 1 : 0;
}

//! Keeps an unclosed quote from swallowing a whole file: libcsv reports CSV_ENOMEM then.
void *limitedRealloc(void *old, size_t size)
{
    return size > size_t(CsvReader::longestField) + 4096 ? nullptr : std::realloc(old, size);
}

qint64 lineEndsIn(QByteArrayView bytes)
{
    qint64 lines = bytes.count('\n');
    for (qsizetype at = bytes.indexOf('\r'); at >= 0; at = bytes.indexOf('\r', at + 1)) {
        if (at + 1 == bytes.size() || bytes.at(at + 1) != '\n')
            ++lines;
    }
    return lines;
}

} // namespace

QByteArrayView CsvRecord::field(int column) const
{
    if (column < 0 || column >= size())
        return {};
    const qsizetype from = column == 0 ? 0 : m_ends[size_t(column) - 1];
    return QByteArrayView(m_bytes).sliced(from, m_ends[size_t(column)] - from);
}

QStringList CsvRecord::texts() const
{
    QStringList list;
    for (int i = 0; i < size(); ++i)
        list.append(text(i));
    return list;
}

CsvReader::CsvReader(TextSource &source, char separator)
    : m_source(source)
    , m_separator(separator)
{
    csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_space_func(&m_parser, neverSpace);
    csv_set_term_func(&m_parser, isLineEnd);
    csv_set_realloc_func(&m_parser, limitedRealloc);
    csv_set_blk_size(&m_parser, 4096);
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser);
}

char CsvReader::detectSeparator(QByteArrayView beginning)
{
    // The separator is what the first line has most of, outside quotes; the lines after it decide between equals.
    const std::array<char, 3> candidates{',', ';', '\t'};
    std::array<qint64, 3> inFirst{};
    std::array<qint64, 3> inAll{};
    bool quoted = false;
    bool firstLine = true;
    for (const char character : beginning.first(std::min<qsizetype>(beginning.size(), 64 * 1024))) {
        if (character == '"')
            quoted = !quoted;
        else if (!quoted && character == '\n' && inAll != std::array<qint64, 3>{})
            firstLine = false;
        for (size_t i = 0; i < candidates.size() && !quoted; ++i) {
            if (character == candidates[i]) {
                ++inAll[i];
                inFirst[i] += firstLine ? 1 : 0;
            }
        }
    }
    size_t best = 0;
    for (size_t i = 1; i < candidates.size(); ++i) {
        if (std::pair(inFirst[i], inAll[i]) > std::pair(inFirst[best], inAll[best]))
            best = i;
    }
    return candidates[best];
}

void CsvReader::onField(void *bytes, size_t size, void *self)
{
    static_cast<CsvReader *>(self)->addField(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
}

void CsvReader::onRecordEnd(int character, void *self)
{
    static_cast<CsvReader *>(self)->endRecord(character);
}

void CsvReader::addField(QByteArrayView bytes)
{
    m_afterReturn = false;
    if (m_current.m_ends.empty())
        m_current.m_line = m_line;
    m_current.m_bytes.append(bytes);
    m_current.m_ends.push_back(m_current.m_bytes.size());
    m_line += lineEndsIn(bytes);
    if (bytes.size() > longestField)
        failSyntax(m_current.m_line, "field_too_long");
    else if (m_current.size() > mostColumns)
        failSyntax(m_current.m_line, "too_many_columns");
}

void CsvReader::endRecord(int character)
{
    if (character == CSV_LF && m_afterReturn) { // the second half of a CRLF
        m_afterReturn = false;
        return;
    }
    m_afterReturn = character == CSV_CR;
    ++m_line;
    if (m_error.code != ErrorCode::None || m_current.isBlank()) {
        m_current.m_bytes.resize(0);
        m_current.m_ends.clear();
        return;
    }
    if (m_queueUsed == m_queue.size())
        m_queue.emplace_back();
    std::swap(m_queue[m_queueUsed], m_current);
    ++m_queueUsed;
    m_current.m_bytes.resize(0);
    m_current.m_ends.clear();
}

void CsvReader::failSyntax(qint64 line, const char *reason)
{
    if (m_error.code == ErrorCode::None)
        m_error = {ErrorCode::BadSyntax, {QString::number(line), QLatin1String(reason)}, {}};
}

void CsvReader::parse(QByteArrayView bytes)
{
    // libcsv's struct is public: quoted says whether the field at hand began with a quote.
    while (!bytes.isEmpty() && m_error.code == ErrorCode::None) {
        const size_t used = csv_parse(&m_parser, bytes.data(), size_t(bytes.size()), onField, onRecordEnd, this);
        if (qsizetype(used) == bytes.size())
            return;
        bytes = bytes.sliced(qsizetype(used));
        if (csv_error(&m_parser) == CSV_ENOMEM) {
            failSyntax(m_line, "field_too_long"); // by its size, or because its quote was left open
        } else if (m_parser.quoted || bytes.isEmpty() || bytes.front() != '"') {
            failSyntax(m_line, "unclosed_quote"); // something other than a separator after a closing quote
        } else { // 5" in a field without quotes is a character like any other: let this one byte pass
            csv_set_opts(&m_parser, CSV_REPALL_NL);
            csv_parse(&m_parser, bytes.data(), 1, onField, onRecordEnd, this);
            csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
            bytes = bytes.sliced(1);
        }
    }
}

void CsvReader::finish()
{
    m_atEnd = true;
    if (m_source.error().code != ErrorCode::None) {
        m_error = m_source.error();
        return;
    }
    const qint64 line = m_line;
    if (csv_fini(&m_parser, onField, onRecordEnd, this) != 0)
        failSyntax(line, "unclosed_quote");
    else if (!m_current.m_ends.empty())
        endRecord(-1);
}

bool CsvReader::fillQueue()
{
    m_queueUsed = 0;
    m_queueNext = 0;
    while (m_queueUsed == 0 && !m_atEnd && m_error.code == ErrorCode::None) {
        if (!m_source.read(m_piece)) {
            finish();
            continue;
        }
        if (m_separator == 0)
            m_separator = detectSeparator(m_piece);
        csv_set_delim(&m_parser, static_cast<unsigned char>(m_separator));
        parse(m_piece);
    }
    return m_queueUsed > 0;
}

bool CsvReader::next(CsvRecord &record)
{
    if (m_queueNext >= m_queueUsed && !fillQueue())
        return false;
    std::swap(record, m_queue[m_queueNext]);
    ++m_queueNext;
    return true;
}

} // namespace stoa
