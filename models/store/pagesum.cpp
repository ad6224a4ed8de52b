// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pagesum.h"

#include "models/store/database.h"

#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <vector>

namespace stoa {

namespace {

// Offsets of SQLite's database header (fileformat2.html, section 1.3).
constexpr int sizeOfPagesAt = 16;
constexpr int counterOfChangesAt = 24;
constexpr int countOfPagesAt = 28;
constexpr int readHeaderBytes = 100;
// Of our twenty bytes.
constexpr quint32 ourMagic = 0x53744f53;
constexpr int ourCounterAt = PageSum::at + 4;
constexpr int ourSumAt = PageSum::at + 8;
constexpr int ourStateAt = PageSum::at + 16;
constexpr quint32 markOfSaving = 1;
constexpr quint32 markOfWhole = 2;
constexpr int piecePages = 64;

// The multipliers of xxHash64, which is public: four lanes of eight bytes each.
constexpr quint64 oneMultiplier = 0x9E3779B185EBCA87ULL;
constexpr quint64 otherMultiplier = 0xC2B2AE3D27D4EB4FULL;

constexpr quint64 turned(quint64 value, int bits)
{
    return (value << bits) | (value >> (64 - bits));
}

quint64 stirred(quint64 value)
{
    value ^= value >> 33;
    value *= otherMultiplier;
    value ^= value >> 29;
    value *= oneMultiplier;
    return value ^ (value >> 32);
}

quint64 hashOf(quint32 number, const char *page)
{
    std::array<quint64, 4> lanes{number * oneMultiplier, otherMultiplier, number, oneMultiplier};
    for (int at = 0; at < PageSum::pageBytes; at += 32) {
        for (size_t lane = 0; lane < lanes.size(); ++lane) {
            const quint64 word = qFromLittleEndian<quint64>(page + at + qsizetype(lane) * 8);
            lanes[lane] = turned(lanes[lane] + word * otherMultiplier, 31) * oneMultiplier;
        }
    }
    quint64 hash = number;
    for (const quint64 lane : lanes)
        hash = stirred(hash ^ stirred(lane));
    return hash;
}

bool isEmptyPage(const char *page)
{
    return page[0] == 0 && std::memcmp(page, page + 1, PageSum::pageBytes - 1) == 0;
}

quint32 wordIn(const char *header, int offset)
{
    return qFromBigEndian<quint32>(header + offset);
}

} // namespace

quint64 PageSum::ofPage(quint32 number, const char *page)
{
    if (number != 1)
        return isEmptyPage(page) ? 0 : hashOf(number, page);
    std::array<char, pageBytes> first{};
    std::memcpy(first.data(), page, first.size());
    std::memset(first.data() + at, 0, bytes);
    return isEmptyPage(first.data()) ? 0 : hashOf(number, first.data());
}

PageSum PageSum::in(const char *header)
{
    if (wordIn(header, at) != ourMagic || wordIn(header, ourCounterAt) != counterIn(header)
        || qFromBigEndian<quint16>(header + sizeOfPagesAt) != pageBytes)
        return {};
    switch (wordIn(header, ourStateAt)) {
    case markOfSaving:
        return {State::Saving, 0};
    case markOfWhole:
        return {State::Whole, qFromBigEndian<quint64>(header + ourSumAt)};
    default:
        return {};
    }
}

void PageSum::putInto(char *header) const
{
    std::memset(header + at, 0, bytes);
    if (state == State::Unknown)
        return;
    qToBigEndian(ourMagic, header + at);
    qToBigEndian(counterIn(header), header + ourCounterAt);
    qToBigEndian(sum, header + ourSumAt);
    qToBigEndian(state == State::Saving ? markOfSaving : markOfWhole, header + ourStateAt);
}

quint32 PageSum::counterIn(const char *header)
{
    return wordIn(header, counterOfChangesAt);
}

quint32 PageSum::pagesIn(const char *header)
{
    return wordIn(header, countOfPagesAt);
}

Result<bool> isOfOneMoment(Connection &reader)
{
    const Connection::Snapshot snapshot(reader);
    reader.integer(
        "SELECT count(*) FROM sqlite_schema"); // now the file is locked, and a save that failed is taken back
    sqlite3_file *file = nullptr;
    if (reader.failed() || sqlite3_file_control(reader.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || file == nullptr || file->pMethods == nullptr)
        return true; // others tell why it cannot be read
    std::vector<char> piece(size_t(piecePages) * PageSum::pageBytes);
    const auto read = [&](qint64 offset, int size) {
        const int code = file->pMethods->xRead(file, piece.data(), size, offset);
        return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ;
    };
    if (!read(0, readHeaderBytes))
        return {ErrorCode::Storage, {}, QStringLiteral("reading all pages")};
    const PageSum told = PageSum::in(piece.data());
    if (told.state != PageSum::State::Whole)
        return told.state == PageSum::State::Unknown;
    const quint32 pages = PageSum::pagesIn(piece.data());
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK || qint64(pages) * PageSum::pageBytes > size)
        return false;
    quint64 sum = 0;
    for (quint32 first = 0; first < pages; first += piecePages) {
        const int count = int(std::min<quint32>(piecePages, pages - first));
        if (!read(qint64(first) * PageSum::pageBytes, count * PageSum::pageBytes))
            return {ErrorCode::Storage, {}, QStringLiteral("reading all pages")};
        for (int i = 0; i < count; ++i)
            sum += PageSum::ofPage(first + quint32(i) + 1, piece.data() + qsizetype(i) * PageSum::pageBytes);
    }
    return sum == told.sum;
}

} // namespace stoa
