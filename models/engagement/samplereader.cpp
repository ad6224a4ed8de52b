// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/samplereader.h"

#include "models/core/walltime.h"
#include "models/engagement/buckets.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/numberreader.h"

#include <QCryptographicHash>

namespace stoa {

namespace {

QString monthName(int month)
{
    return QLocale::c().monthName(month, QLocale::ShortFormat);
}

} // namespace

SampleReader::SampleReader(std::unique_ptr<TextSource> source, const QTimeZone &zone)
    : m_source(std::move(source))
    , m_csv(std::make_unique<CsvReader>(*m_source))
    , m_zone(zone)
    , m_dates(zone)
{
}

Result<std::unique_ptr<SampleReader>> SampleReader::open(
    const SampleFile &file, const Layouts &layouts, const QTimeZone &zone)
{
    Result<std::unique_ptr<TextSource>> source = TextSource::open(file.path, file.text);
    if (!source)
        return source.error();
    std::unique_ptr<SampleReader> reader(new SampleReader(std::move(*source), zone));
    if (const Result<> surveyed = reader->survey(file, layouts); !surveyed)
        return surveyed.error();
    if (const Result<> rewound = reader->rewind(); !rewound)
        return rewound.error();
    return reader;
}

Result<> SampleReader::survey(const SampleFile &file, const Layouts &layouts)
{
    if (!m_csv->next(m_record))
        return m_csv->error().code == ErrorCode::None ? Error{ErrorCode::Empty, {}, {}} : m_csv->error();
    m_headers = m_record.texts();
    Result<SampleColumns> plan = planSamples(layouts, m_headers, file.mapping, file.layout);
    if (!plan)
        return plan.error();
    m_plan = std::move(*plan);
    const int time = m_plan.column("time");
    while (m_csv->next(m_record)) {
        if (time >= 0)
            m_dates.observe(m_record.field(time));
    }
    if (m_csv->error().code != ErrorCode::None)
        return m_csv->error();
    m_dates.decide();
    m_sha256 = m_source->sha256();
    return {};
}

Result<> SampleReader::rewind()
{
    if (const Result<> rewound = m_source->rewind(); !rewound)
        return rewound;
    const char separator = m_csv->separator();
    m_csv = std::make_unique<CsvReader>(*m_source, separator);
    m_nameless.clear();
    m_csv->next(m_record); // the headers
    return {};
}

SampleReader::Step SampleReader::next(SampleLine &row, RejectedRow &rejected)
{
    do {
        if (!m_csv->next(m_record)) {
            m_error = m_csv->error();
            return m_error.code == ErrorCode::None ? Step::End : Step::Failed;
        }
        row = SampleLine();
        row.line = m_record.line();
        rejected = RejectedRow();
        rejected.line = row.line;
        row.post = factText("post");
    } while (isSummary(row));
    return readRow(row, rejected) ? Step::Row : Step::Rejected;
}

// YouTube's first row sums up all videos, with zeros for what cannot be summed: it is neither a post nor a time.
bool SampleReader::isSummary(const SampleLine &row) const
{
    return m_plan.layout == QLatin1String("youtube-content") && row.post == QLatin1String("Total")
        && factText("time").isEmpty();
}

bool SampleReader::readRow(SampleLine &row, RejectedRow &rejected)
{
    // More columns: a separator that nobody quoted. Fewer: the file was cut. Either way values stand in wrong places.
    if (m_record.size() != m_headers.size())
        return refuse(rejected, -1,
            m_record.size() < m_headers.size() ? RejectReason::TooFewColumns : RejectReason::TooManyColumns,
            {QString::number(m_record.size()), QString::number(m_headers.size())});
    row.account = factText("account");
    row.kind = factText("kind");
    row.title = withoutEntities(factText("title"));
    row.text = withoutEntities(factText("text"));
    row.url = factText("url");
    switch (m_plan.form) {
    case SampleForm::Posts:
        return readPost(row, rejected);
    case SampleForm::Long:
        return readLong(row, rejected);
    default:
        return readDays(row, rejected);
    }
}

bool SampleReader::readPost(SampleLine &row, RejectedRow &rejected)
{
    if (!readPlace(row, rejected) || !readMetrics(row, rejected))
        return false;
    if (m_plan.column("post") < 0) {
        // No id: the whole row is the name, and the second of two equal rows is another post.
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (int column = 0; column < m_record.size(); ++column) {
            hash.addData(m_record.field(column));
            hash.addData(QByteArrayView("\x1f", 1));
        }
        const QByteArray name = hash.result().toHex().left(16);
        row.post = QStringLiteral("row-%1-%2").arg(QLatin1String(name)).arg(++m_nameless[name]);
    } else if (row.post.isEmpty()) {
        return refuse(rejected, m_plan.column("post"), RejectReason::Missing);
    }
    if (row.url.isEmpty() && m_plan.network == QLatin1String("youtube"))
        row.url = QStringLiteral("https://www.youtube.com/watch?v=") + row.post;
    if (row.kind.isEmpty() && m_plan.network == QLatin1String("youtube"))
        row.kind = QStringLiteral("video");
    row.identity = row.post.toUtf8();
    return true;
}

bool SampleReader::readPlace(SampleLine &row, RejectedRow &rejected)
{
    std::optional<ReadDate> when;
    if (!readWhen("time", when, rejected) || !readPart("month", 1, 12, row.month, rejected)
        || !readPart("weekday", 1, 7, row.weekday, rejected) || !readPart("hour", 0, 23, row.hour, rejected))
        return false;
    if (!when)
        return true;
    row.atMs = when->utcMs;
    if (!when->hasTime) {
        // Only the day is known: midnight must not pass for the hour of publication.
        row.month = when->day.month();
        row.weekday = when->day.dayOfWeek();
    }
    return true;
}

bool SampleReader::readDays(SampleLine &row, RejectedRow &rejected)
{
    std::optional<ReadDate> when;
    if (!readWhen("time", when, rejected))
        return false;
    if (!when)
        return refuse(rejected, m_plan.column("time"), RejectReason::Missing);
    if (!readMetrics(row, rejected))
        return false;
    ReadDate month = *when;
    if (m_plan.form == SampleForm::Months) {
        month.day = QDate(when->day.year(), when->day.month(), 1).addMonths(-1);
        if (factText("month_name").left(3).compare(monthName(month.day.month()), Qt::CaseInsensitive) != 0)
            return refuse(rejected, m_plan.column("month_name"), RejectReason::UnknownValue, {factText("month_name")});
    }
    for (SampleLine::Value &value : row.values) {
        setTimes(value, *when);
        if (m_plan.form == SampleForm::Months && value.metric->adds != Adds::Last) {
            value.fromMs = startOfDayUtcMs(month.day, m_zone);
            value.toMs = startOfDayUtcMs(month.day.addMonths(1), m_zone);
        }
    }
    row.identity = m_plan.form == SampleForm::Months ? month.day.toString(Qt::ISODate).toUtf8()
                                                     : QByteArray::number(when->utcMs) + (when->hasTime ? "t" : "d");
    row.identity += row.account.toUtf8();
    return true;
}

bool SampleReader::readLong(SampleLine &row, RejectedRow &rejected)
{
    std::optional<ReadDate> when;
    std::optional<ReadDate> until;
    std::optional<ReadDate> published;
    if (!readWhen("time", when, rejected) || !readWhen("until", until, rejected)
        || !readWhen("published", published, rejected))
        return false;
    if (!when)
        return refuse(rejected, m_plan.column("time"), RejectReason::Missing);
    const QString name = factText("metric");
    const Metric *metric = MetricDictionary::instance().find(name.toLower());
    if (!metric || !metric->measured)
        return refuse(rejected, m_plan.column("metric"), RejectReason::UnknownValue, {name});
    const ReadValue read = readSampleValue(m_record.field(m_plan.column("value")), *metric, 1.0);
    if (read.rejected)
        return refuse(rejected, m_plan.column("value"), *read.rejected, read.args);
    if (!read.value)
        return refuse(rejected, m_plan.column("value"), RejectReason::Missing);
    SampleLine::Value value{metric, *read.value, std::nullopt, 0};
    setTimes(value, *when);
    if (until && until->utcMs > when->utcMs) {
        value.fromMs = when->utcMs;
        value.toMs = until->utcMs;
    }
    row.values.append(value);
    if (published) {
        row.atMs = published->utcMs;
        if (!published->hasTime) {
            row.month = published->day.month();
            row.weekday = published->day.dayOfWeek();
        }
    }
    if (m_plan.layout == QLatin1String("stoa"))
        row.text = unguardCell(row.text);
    // An account named in the column of the post is the account itself.
    if (row.post.contains(QLatin1Char(':')) && row.account.isEmpty() && !row.post.contains(QLatin1String("//"))) {
        row.account = row.post;
        row.post.clear();
    }
    row.identity = row.account.toUtf8() + '\x1f' + row.post.toUtf8() + '\x1f' + metric->id.toUtf8() + '\x1f'
        + QByteArray::number(value.fromMs.value_or(0)) + '\x1f' + QByteArray::number(value.toMs);
    return true;
}

bool SampleReader::readMetrics(SampleLine &row, RejectedRow &rejected)
{
    for (const SampleColumns::MetricColumn &column : m_plan.metrics) {
        const ReadValue read = readSampleValue(m_record.field(column.column), *column.metric, column.scale);
        if (read.rejected)
            return refuse(rejected, column.column, *read.rejected, read.args);
        if (read.value)
            row.values.append({column.metric, *read.value, std::nullopt, 0});
    }
    return true;
}

bool SampleReader::readWhen(const char *field, std::optional<ReadDate> &when, RejectedRow &rejected) const
{
    const int column = m_plan.column(field);
    if (column < 0 || m_record.field(column).trimmed().isEmpty())
        return true;
    RejectReason reason = RejectReason::UnreadableDate;
    when = m_dates.read(m_record.field(column), reason);
    return when || refuse(rejected, column, reason, {m_record.text(column)});
}

bool SampleReader::readPart(
    const char *field, qint64 least, qint64 most, std::optional<int> &part, RejectedRow &rejected) const
{
    const int column = m_plan.column(field);
    if (column < 0 || m_record.field(column).trimmed().isEmpty())
        return true;
    RejectReason reason = RejectReason::UnreadableNumber;
    const std::optional<qint64> number = readWhole(m_record.field(column), least, most, reason);
    if (!number)
        return refuse(rejected, column, reason, {m_record.text(column), QString::number(least), QString::number(most)});
    part = int(*number);
    return true;
}

// A date alone is that whole day; a date with a time is the count as it stood at that moment. A state (followers) is
// always the count at a moment.
void SampleReader::setTimes(SampleLine::Value &value, const ReadDate &when) const
{
    value.fromMs = when.utcMs;
    value.toMs
        = when.hasTime || value.metric->adds == Adds::Last ? when.utcMs : startOfDayUtcMs(when.day.addDays(1), m_zone);
}

QString SampleReader::factText(const char *field) const
{
    const int column = m_plan.column(field);
    return column < 0 ? QString() : m_record.text(column).trimmed();
}

bool SampleReader::refuse(RejectedRow &rejected, int column, RejectReason reason, const QStringList &args) const
{
    rejected.column = m_headers.value(column);
    rejected.reason = reason;
    rejected.args = args;
    return false;
}

} // namespace stoa
