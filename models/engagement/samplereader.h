// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/samplelayouts.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/datereader.h"
#include "models/exchange/rejectedrow.h"

#include <memory>
#include <optional>

namespace stoa {

//! What is to be read, and how.
struct SampleFile
{
    QString path;
    QString account; //!< "network:handle"; empty: see findImportAccount()
    Mapping mapping; //!< empty: recognised by the headers
    QString layout; //!< name of a layout; empty: recognised
    TextOptions text;
};

//! One row of a file of numbers, read but not yet compared with the project.
struct SampleLine
{
    struct Value
    {
        const Metric *metric = nullptr;
        double value = 0;
        std::optional<qint64> fromMs; //!< nothing: a lifetime value of the moment of reading
        qint64 toMs = 0;
    };

    qint64 line = 0;
    QByteArray identity; //!< two rows of a file with the same one speak of the same thing
    QString account; //!< "network:handle" where the file names it
    QString post; //!< the network's id; empty: the account itself
    std::optional<qint64> atMs; //!< when the post went out
    std::optional<int> month; //!< 1 to 12, for exports that do not tell the moment
    std::optional<int> weekday;
    std::optional<int> hour;
    QString kind;
    QString title;
    QString text;
    QString url;
    QList<Value> values;
};

//! A number of an export: '-', NA and the like are missing; 37.69 % is 0.3769 for a ratio; 0:04:34 is seconds or hours
//! as the metric is counted. Nothing with \a reason set: not a number, or one that no network has (negative, above
//! 10^12).
struct ReadValue
{
    std::optional<double> value;
    std::optional<RejectReason> rejected;
    QStringList args;
};
ReadValue readSampleValue(QByteArrayView text, const Metric &metric, double scale);

//! &amp; &lt; &gt; &quot; &#39; as characters: X writes them into its exports.
QString withoutEntities(const QString &text);

//! Reads a file of numbers row by row. Looks through it once beforehand, to tell day from month. One thread at a time.
class SampleReader final
{
public:
    enum class Step { Row, Rejected, End, Failed };

    //! Errors: those of TextSource and CsvReader, planSamples(), Empty.
    static Result<std::unique_ptr<SampleReader>> open(
        const SampleFile &file, const Layouts &layouts, const QTimeZone &zone);

    Step next(SampleLine &row, RejectedRow &rejected);
    const Error &error() const { return m_error; }
    const SampleColumns &plan() const { return m_plan; }
    const QStringList &headers() const { return m_headers; }
    qint64 size() const { return m_source->size(); }
    qint64 position() const { return m_source->position(); }
    QByteArray sha256() const { return m_sha256; } //!< of the whole file, hexadecimal
    Encoding encoding() const { return m_source->encoding(); }
    Result<> rewind();

private:
    SampleReader(std::unique_ptr<TextSource> source, const QTimeZone &zone);
    Result<> survey(const SampleFile &file, const Layouts &layouts);
    bool isSummary(const SampleLine &row) const;
    bool readRow(SampleLine &row, RejectedRow &rejected);
    bool readPost(SampleLine &row, RejectedRow &rejected);
    bool readPlace(SampleLine &row, RejectedRow &rejected);
    bool readDays(SampleLine &row, RejectedRow &rejected);
    bool readLong(SampleLine &row, RejectedRow &rejected);
    bool readMetrics(SampleLine &row, RejectedRow &rejected);
    bool readWhen(const char *field, std::optional<ReadDate> &when, RejectedRow &rejected) const;
    bool readPart(const char *field, qint64 least, qint64 most, std::optional<int> &part, RejectedRow &rejected) const;
    void setTimes(SampleLine::Value &value, const ReadDate &when) const;
    QString factText(const char *field) const;
    bool refuse(RejectedRow &rejected, int column, RejectReason reason, const QStringList &args = {}) const;

    std::unique_ptr<TextSource> m_source;
    std::unique_ptr<CsvReader> m_csv;
    CsvRecord m_record;
    QTimeZone m_zone;
    DateReader m_dates;
    SampleColumns m_plan;
    QStringList m_headers;
    QByteArray m_sha256;
    QHash<QByteArray, int> m_nameless; //!< rows without an id that had this content so far
    Error m_error;
};

} // namespace stoa
