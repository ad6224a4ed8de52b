// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/sampleimport.h"

#include "models/engagement/itemfacts.h"
#include "models/engagement/sampledays.h"

#include <QFileInfo>

namespace stoa {

namespace {

#define STOA_SHELVED_ITEM                                                                                              \
    "id, account_id, import_id, remote_id, post_id, at_ms, month, weekday, hour, kind, title, text, url"

quint64 contentOf(const SampleLine &row)
{
    size_t hash = qHashMulti(0, row.atMs.value_or(0), row.kind, row.title, row.text, row.url);
    for (const SampleLine::Value &value : row.values)
        hash = qHashMulti(hash, value.metric->id, value.value, value.fromMs.value_or(0), value.toMs);
    return hash;
}

bool isFilledDifferently(const QString &now, const QString &before)
{
    return !now.isEmpty() && now != before;
}

} // namespace

SampleImport::SampleImport(std::unique_ptr<SampleReader> reader, ImportAccount account, QString fileName)
    : m_reader(std::move(reader))
    , m_account(std::move(account))
    , m_fileName(std::move(fileName))
{
    m_summary.layout = m_reader->plan().layout;
    m_summary.encoding = encodingName(m_reader->encoding());
}

Result<std::shared_ptr<SampleImport>> SampleImport::open(
    const SampleFile &file, Connection &connection, const QTimeZone &zone)
{
    Layouts layouts = sampleLayouts();
    layouts.readRemembered(connection);
    Result<std::unique_ptr<SampleReader>> reader = SampleReader::open(file, layouts, zone);
    if (!reader)
        return reader.error();
    ImportAccount account;
    if ((*reader)->plan().column("account") < 0 || !file.account.isEmpty()) {
        Result<ImportAccount> found = findImportAccount(connection, file.account, (*reader)->plan().network);
        if (!found)
            return found.error();
        account = *found;
    }
    std::shared_ptr<SampleImport> import(
        new SampleImport(std::move(*reader), std::move(account), QFileInfo(file.path).fileName()));
    // The survey came to the end of the file: its hash is known.
    Statement earlier
        = connection.query("SELECT id FROM import WHERE sha256 = ? AND kind = 'samples' AND state = 'done'",
            QString::fromLatin1(import->m_reader->sha256()));
    while (earlier.step())
        import->m_earlier.append(earlier.integer(0));
    if (connection.failed())
        return connection.takeError();
    return import;
}

Result<> SampleImport::rewind()
{
    m_seen.clear();
    m_metrics.clear();
    const QString layout = m_summary.layout;
    const QString encoding = m_summary.encoding;
    m_summary = ImportSummary();
    m_summary.layout = layout;
    m_summary.encoding = encoding;
    return m_reader->rewind();
}

bool SampleImport::step(Connection &connection, Writer *writer, qint64 import, int most)
{
    for (int done = 0; done < most; ++done) {
        SampleLine row;
        const SampleReader::Step step = m_reader->next(row, m_rejected);
        if (step == SampleReader::Step::End)
            return false;
        if (step == SampleReader::Step::Failed) {
            if (writer)
                writer->fail(m_reader->error());
            return false;
        }
        ++m_summary.read;
        count(step == SampleReader::Step::Rejected ? Outcome::Refused : takeRow(row, connection, writer, import));
        if (connection.failed())
            return false;
    }
    return true;
}

void SampleImport::count(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        ++m_summary.added;
        break;
    case Outcome::Updated:
        ++m_summary.updated;
        break;
    case Outcome::Same:
        ++m_summary.same;
        break;
    case Outcome::Refused:
        m_summary.reject(m_rejected);
        break;
    }
}

SampleImport::Outcome SampleImport::takeRow(
    const SampleLine &row, Connection &connection, Writer *writer, qint64 import)
{
    Outcome outcome = Outcome::Same;
    if (isRepeated(row, outcome, m_rejected))
        return outcome;
    const Result<qint64> account = accountOf(row, connection, writer, import);
    if (!account) {
        m_rejected = {row.line, QStringLiteral("account"), RejectReason::UnknownAccount, {row.account}};
        return Outcome::Refused;
    }
    const qint64 nowMs = writer ? idTimeMs(import) : 0;
    Place place{connection, writer, import, nowMs, *account, 0};
    bool anyNew = false;
    bool anyChanged = false;
    bool anySame = false;
    if (!row.post.isEmpty()) {
        outcome = takeItem(row, place);
        anyNew = outcome == Outcome::Added;
        anyChanged = outcome == Outcome::Updated;
        anySame = outcome == Outcome::Same;
    }
    for (const SampleLine::Value &value : row.values) {
        const Outcome one = takeValue(value, place);
        // A number more for a post that is known already is news about it, not another post.
        anyChanged = anyChanged || one == Outcome::Updated || (one == Outcome::Added && anySame);
        anyNew = anyNew || one == Outcome::Added;
        anySame = anySame || (one == Outcome::Same && row.post.isEmpty());
    }
    if (anyChanged || (anyNew && anySame))
        return Outcome::Updated;
    return anyNew ? Outcome::Added : Outcome::Same;
}

//! The same thing twice in one file: equal rows are harmless, different ones contradict each other.
bool SampleImport::isRepeated(const SampleLine &row, Outcome &outcome, RejectedRow &rejected)
{
    const quint64 content = contentOf(row);
    const auto [seen, isNew] = [&] {
        const quint64 key = qHash(row.identity, 0x5354);
        const auto found = m_seen.constFind(key);
        if (found != m_seen.constEnd())
            return std::pair(*found, false);
        m_seen.insert(key, {content, row.line});
        return std::pair(Seen{content, row.line}, true);
    }();
    if (isNew)
        return false;
    outcome = seen.content == content ? Outcome::Same : Outcome::Refused;
    rejected = {row.line, {}, RejectReason::DuplicateId, {QString::number(seen.line)}};
    return true;
}

Result<qint64> SampleImport::accountOf(const SampleLine &row, Connection &connection, Writer *writer, qint64 import)
{
    ImportAccount *account = &m_account;
    if (!row.account.isEmpty()) {
        auto named = m_named.find(row.account);
        if (named == m_named.end()) {
            Result<ImportAccount> found = findImportAccount(connection, row.account, {});
            if (!found)
                return found.error();
            named = m_named.insert(row.account, *found);
        }
        account = &*named;
    } else if (m_account.network.isEmpty() && !m_account.id.isValid()) {
        return ErrorCode::NotFound;
    }
    if (!account->id.isValid() && writer)
        account->id = makeImportAccount(*writer, *account, ImportId{import});
    return account->id.value;
}

SampleImport::Outcome SampleImport::takeItem(const SampleLine &row, Place &place)
{
    Statement known = place.connection.query(
        "SELECT id, at_ms, kind, title, text, url FROM published_item WHERE account_id = ? AND remote_id = ?",
        place.account, row.post);
    if (!known.step()) {
        if (place.writer)
            insertItem(row, place);
        return Outcome::Added;
    }
    place.item = known.integer(0);
    const bool changed = (row.atMs && (known.isNull(1) || known.integer(1) != *row.atMs))
        || isFilledDifferently(row.kind, known.text(2)) || isFilledDifferently(row.title, known.text(3))
        || isFilledDifferently(row.text, known.text(4)) || isFilledDifferently(row.url, known.text(5));
    if (changed && place.writer)
        updateItem(row, place);
    return changed ? Outcome::Updated : Outcome::Same;
}

void SampleImport::insertItem(const SampleLine &row, Place &place)
{
    qint64 id = ingestId(row.atMs.value_or(place.nowMs), place.account, row.post.toUtf8());
    while (place.connection.integer("SELECT 1 FROM published_item WHERE id = ?", id))
        ++id;
    place.item = id;
    place.writer->exec(
        "INSERT INTO published_item (" STOA_SHELVED_ITEM ") VALUES (?1, ?2, ?3, ?4,"
        " (SELECT post_id FROM variant WHERE account_id = ?2 AND remote_id = ?4), ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        id, place.account, place.import, row.post, row.atMs, row.month, row.weekday, row.hour, row.kind, row.title,
        row.text, row.url);
}

void SampleImport::updateItem(const SampleLine &row, const Place &place)
{
    place.writer->exec("INSERT OR IGNORE INTO published_item_shelf (batch_id, " STOA_SHELVED_ITEM
                       ") SELECT ?1, " STOA_SHELVED_ITEM " FROM published_item WHERE id = ?2 AND import_id <> ?1",
        place.import, place.item);
    place.writer->exec("UPDATE published_item SET at_ms = coalesce(?2, at_ms), kind = coalesce(nullif(?3, ''), kind),"
                       " title = coalesce(nullif(?4, ''), title), text = coalesce(nullif(?5, ''), text),"
                       " url = coalesce(nullif(?6, ''), url) WHERE id = ?1",
        place.item, row.atMs, row.kind, row.title, row.text, row.url);
    if (row.atMs)
        place.writer->exec("UPDATE published_item SET month = ?2, weekday = ?3, hour = ?4 WHERE id = ?1", place.item,
            row.month, row.weekday, row.hour);
}

SampleImport::Outcome SampleImport::takeValue(const SampleLine::Value &value, const Place &place)
{
    const qint64 metric = metricOf(*value.metric, place);
    std::optional<double> newest;
    {
        Statement kept = value.fromMs
            ? place.connection.query("SELECT value FROM sample WHERE account_id = ? AND metric_id = ? AND subject = ?"
                                     " AND from_ms = ? AND to_ms = ? ORDER BY import_id DESC LIMIT 1",
                place.account, metric, place.item, *value.fromMs, value.toMs)
            : place.connection.query("SELECT value FROM sample WHERE account_id = ? AND metric_id = ? AND subject = ?"
                                     " AND from_ms = to_ms ORDER BY from_ms DESC, to_ms DESC, import_id DESC LIMIT 1",
                place.account, metric, place.item);
        if (kept.step())
            newest = kept.real(0);
    }
    if (newest && *newest == value.value)
        return Outcome::Same;
    // A file that was read before brings nothing new, even if a later one has since corrected it.
    for (qsizetype i = 0; newest && i < m_earlier.size(); ++i) {
        const bool brought
            = place.connection
                  .integer("SELECT 1 FROM sample WHERE import_id = ? AND account_id = ? AND metric_id = ?"
                           " AND subject = ? AND value = ? LIMIT 1",
                      m_earlier.at(i), place.account, metric, place.item, value.value)
                  .has_value();
        if (brought)
            return Outcome::Same;
    }
    if (place.writer)
        place.writer->exec("INSERT INTO sample (account_id, metric_id, subject, from_ms, to_ms, import_id, value)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)",
            place.account, metric, place.item, value.fromMs.value_or(place.nowMs),
            value.fromMs ? value.toMs : place.nowMs, place.import, value.value);
    return newest ? Outcome::Updated : Outcome::Added;
}

qint64 SampleImport::metricOf(const Metric &metric, const Place &place)
{
    const auto known = m_metrics.constFind(metric.id);
    if (known != m_metrics.constEnd())
        return *known;
    if (place.writer)
        place.writer->exec("INSERT OR IGNORE INTO metric_key (name) VALUES (?)", metric.id);
    const qint64 key = metricKey(place.connection, metric.id).value_or(-1);
    m_metrics.insert(metric.id, key);
    return key;
}

void SampleImport::finish(Writer &writer, qint64 import)
{
    writer.exec("UPDATE import SET kind = 'samples', account_id = ?, file_name = ?, sha256 = ?, layout = ?, read = ?, "
                "added = ?,"
                " updated = ?, same = ?, rejected = ? WHERE id = ?",
        m_account.id.isValid() ? std::optional(m_account.id.value) : std::nullopt, m_fileName,
        QString::fromLatin1(m_reader->sha256()), m_summary.layout, m_summary.read, m_summary.added, m_summary.updated,
        m_summary.same, m_summary.rejectedCount, import);
    m_summary.import = ImportId{import};
    SampleDays::bringImportUpToDate(writer, import);
}

} // namespace stoa
