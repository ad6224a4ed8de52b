// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/datereader.h"
#include "models/exchange/numberreader.h"
#include "models/inbox/commentfile.h"
#include "tests/fuzz/fuzztargets.h"

#include <QFile>
#include <QTemporaryDir>

namespace stoa::fuzz {

namespace {

constexpr qint64 earliestMs = 631'152'000'000; // 1990
constexpr qint64 latestMs = 4'102'444'800'000; // 2100
constexpr char separators[] = {0, ',', ';', '\t'};

const QTimeZone &athens()
{
    static const QTimeZone zone("Europe/Athens");
    return zone;
}

//! The records of a source, or nothing where it breaks.
std::optional<QList<QStringList>> recordsOf(TextSource &source, char separator)
{
    CsvReader reader(source, separator);
    CsvRecord record;
    QList<QStringList> all;
    qint64 line = 0;
    while (reader.next(record)) {
        demand(record.line() > line, "lines go on");
        demand(record.size() >= 1 && record.size() <= CsvReader::mostColumns, "so many columns at most");
        line = record.line();
        all.append(record.texts());
    }
    return reader.error().code == ErrorCode::None ? std::optional(all) : std::nullopt;
}

//! Written by Stoa and read by Stoa: the same cells.
void demandRoundTrip(const QList<QStringList> &records)
{
    QByteArray written;
    for (const QStringList &record : records)
        written += csvLine(record);
    const auto source = TextSource::fromBytes(written, Encoding::Utf8);
    if (written.isEmpty())
        return;
    demand(bool(source), "what was written is read");
    const auto again = recordsOf(**source, ',');
    demand(again && again->size() == records.size(), "as many records", QString::fromUtf8(written));
    for (qsizetype row = 0; row < records.size(); ++row) {
        QStringList cells = again->at(row);
        for (QString &cell : cells)
            cell = unguardCell(cell);
        demand(cells == records.at(row), "the same cells", QString::fromUtf8(written));
    }
}

void readValues(const QList<QStringList> &records)
{
    DateReader dates(athens());
    for (const QStringList &record : records) {
        for (const QString &cell : record)
            dates.observe(cell.toUtf8());
    }
    dates.decide();
    for (const QStringList &record : records) {
        for (const QString &cell : record) {
            RejectReason reason{};
            if (const auto date = dates.read(cell.toUtf8(), reason))
                demand(date->utcMs > earliestMs - 100'000'000 && date->utcMs < latestMs, "a date of our time", cell);
            if (const auto number = readNumber(cell.toUtf8(), reason))
                demand(*number >= -1e15 && *number <= 1e15, "a number that a double keeps", cell);
            if (const auto whole = readWhole(cell.toUtf8(), -5, 12, reason))
                demand(*whole >= -5 && *whole <= 12, "a number between the limits", cell);
        }
    }
}

void readComments(const QByteArray &bytes, const QStringList &headers)
{
    static const QTemporaryDir folder(
        (QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm") : QDir::tempPath())
        + QLatin1String("/stoa-fuzz-XXXXXX"));
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
    file.close();
    ImportPlan plan;
    plan.path = file.fileName();
    plan.mapping = CommentFile::guessMapping(headers);
    if (!plan.mapping.contains(QStringLiteral("text")) && !headers.isEmpty())
        plan.mapping.set(QStringLiteral("text"), headers.constLast());
    const auto comments = CommentFile::open(plan, CommentFile::knownLayouts(), athens(), {});
    if (!comments)
        return;
    CommentBlock block;
    ImportSummary summary;
    bool more = true;
    while (more) {
        more = (*comments)->read(block, 3, summary);
        demand(block.size() <= 3, "no more rows than asked for");
        for (const CommentBlock::Row &row : block.rows())
            demand(block.text(row, CommentBlock::Body).size() <= CsvReader::longestField, "a text of a field's length");
        block.clear();
    }
    for (const RejectedRow &row : summary.rejected)
        demand(!reasonSentence(row).isEmpty() && row.line > 0, "a reason and a place");
}

} // namespace

void fuzzCsv(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const uint choice = static_cast<uchar>(bytes.front());
    const QByteArray content = bytes.mid(1);
    const Encoding encoding = choice < 128 ? Encoding::Detect : offeredEncodings().at(choice % 8);
    const char separator = separators[choice / 8 % 4];
    const auto source = TextSource::fromBytes(content, encoding);
    if (!source)
        return;
    const auto records = recordsOf(**source, separator);
    demand(bool((*source)->rewind()), "a source can be read again");
    demand(recordsOf(**source, separator) == records, "read again, the same");
    if (records) {
        demandRoundTrip(*records);
        readValues(*records);
        if (const auto mapping = Mapping::fromArgument(records->value(0).join(QLatin1Char(',')))) {
            demand(Mapping::fromJson(mapping->toJson()) == *mapping, "a mapping survives JSON");
            Q_UNUSED(mapping->columns(records->value(0)))
        }
    }
    readComments(content, records ? records->value(0) : QStringList());
}

} // namespace stoa::fuzz
