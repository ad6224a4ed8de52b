// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/sampleimport.h"

#include "models/core/walltime.h"
#include "models/engagement/sampledays.h"
#include "models/store/project.h"

#include <cmath>

namespace stoa {

namespace {

constexpr int rowsInOneChunk = 1000; //!< a row has up to some twenty values

void writeHandValue(Writer &writer, const QTimeZone &zone, const SampleEdits::HandValue &value, qint64 batch)
{
    writer.exec("INSERT OR IGNORE INTO metric_key (name) VALUES (?)", value.metric);
    const qint64 from = startOfDayUtcMs(value.days.from, zone);
    const bool state = MetricDictionary::instance().find(value.metric)->adds == Adds::Last;
    writer.exec("INSERT OR REPLACE INTO sample (account_id, metric_id, subject, from_ms, to_ms, import_id, value)"
                " VALUES (?, (SELECT id FROM metric_key WHERE name = ?), ?, ?, ?, ?, ?)",
        value.account, value.metric, value.item, from, state ? from : startOfDayUtcMs(value.days.to, zone), batch,
        value.value);
}

} // namespace

SampleEdits::SampleEdits(Project &project, EditService &edits)
    : m_project(project)
    , m_edits(edits)
{
}

Result<std::shared_ptr<SampleImport>> SampleEdits::preview(
    const SampleFile &file, Connection &connection, const QTimeZone &zone, ReadingProgress *progress)
{
    Result<std::shared_ptr<SampleImport>> import = SampleImport::open(file, connection, zone);
    if (!import)
        return import;
    while ((*import)->step(connection, nullptr, 0, rowsInOneChunk)) {
        if (!progress)
            continue;
        if (progress->cancelled)
            return ErrorCode::Cancelled;
        if (progress->report)
            progress->report((*import)->reader().position(), (*import)->reader().size());
    }
    if (connection.failed())
        return connection.takeError();
    if ((*import)->error().code != ErrorCode::None)
        return (*import)->error();
    return import;
}

QFuture<Result<ImportSummary>> SampleEdits::write(const std::shared_ptr<SampleImport> &previewed)
{
    if (!previewed->writesAnything())
        return QtFuture::makeReadyFuture(Result<ImportSummary>(previewed->summary()));
    if (const Result<> rewound = previewed->rewind(); !rewound)
        return QtFuture::makeReadyFuture(Result<ImportSummary>(rewound.error()));
    const ActLabel label{QStringLiteral("import.samples"), {previewed->fileName()}, {}, true};
    const auto chunk = [previewed](Writer &writer, qint64 batch) {
        if (previewed->step(writer.connection(), &writer, batch, rowsInOneChunk))
            return false;
        if (!writer.failed())
            previewed->finish(writer, batch);
        return true;
    };
    return m_edits.runBatch(label, BatchKind::Import, chunk)
        .then([previewed](const Result<ActDone> &done) -> Result<ImportSummary> {
            if (!done)
                return done.error();
            ImportSummary summary = previewed->summary();
            summary.act = done->act;
            return summary;
        });
}

Result<ImportSummary> SampleEdits::importFile(const SampleFile &file, bool dryRun)
{
    SampleFile guarded = file;
    guarded.text.neverOpen = m_project.path();
    const Result<std::shared_ptr<SampleImport>> previewed = preview(guarded, m_project.reader(), m_project.zone());
    if (!previewed)
        return previewed.error();
    if (dryRun)
        return (*previewed)->summary();
    QFuture<Result<ImportSummary>> written = write(*previewed);
    written.waitForFinished();
    return written.result();
}

QFuture<Result<ActDone>> SampleEdits::enter(const QList<HandValue> &values)
{
    for (const HandValue &value : values) {
        const Metric *metric = MetricDictionary::instance().find(value.metric);
        if (!metric || !metric->measured)
            return QtFuture::makeReadyFuture(Result<ActDone>(Error{ErrorCode::NotFound, {value.metric}, {}}));
        if (!value.days.isValid() || !std::isfinite(value.value))
            return QtFuture::makeReadyFuture(
                Result<ActDone>(Error{ErrorCode::Invalid, {QString::number(value.value)}, {}}));
    }
    const ActLabel label{QStringLiteral("samples.enter"), {QString::number(values.size())}, {}, true};
    return m_edits.runBatch(label, BatchKind::Import, [values](Writer &writer, qint64 batch) {
        const QTimeZone zone = writer.zone();
        for (const HandValue &value : values)
            writeHandValue(writer, zone, value, batch);
        writer.exec("UPDATE import SET kind = 'samples', layout = 'hand', read = ?1, added = ?1 WHERE id = ?2",
            values.size(), batch);
        SampleDays::bringImportUpToDate(writer, batch);
        return true;
    });
}

} // namespace stoa
