// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/sampledays.h"

#include "models/engagement/daytotals.h"

namespace stoa {

namespace {

//! Up to so many values an import is brought up to date after every chunk; beyond it only at its end.
constexpr qint64 smallImport = 20'000;

constexpr auto zoneOfDays = "sample_day_zone"; // in view_state: the zone for which the days were made

void writeDay(Writer &writer, qint64 account, qint64 metric, qint64 basis, qint64 number, const DayTotals::Day &day)
{
    writer.exec("INSERT OR REPLACE INTO sample_day (account_id, metric_id, basis, day, total, last, count)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
        account, metric, basis, number, day.total, day.last, day.count);
}

//! Adds one post's days to those of all posts of the account.
void addPostDays(DayTotals &post, std::map<qint64, DayTotals::Day> &all)
{
    post.finish();
    for (const auto &[number, day] : post.days()) {
        if (day.count == 0)
            continue;
        all[number].total += day.total;
        all[number].count += 1;
    }
    for (const auto &[number, value] : DayTotals::growthByDay(post.days())) {
        all[number].total += value;
        all[number].count += 1;
    }
}

} // namespace

void SampleDays::bringUpToDate(Writer &writer, const ChangeList &changes)
{
    if (changes.touches(Table::Sample) || changes.touches(Table::PublishedItem))
        return rebuild(writer); // a merge, or one taken back
    if (!changes.touches(Table::Setting))
        return;
    const QString made = writer.text("SELECT value FROM view_state WHERE name = ?", zoneOfDays).value_or(QString());
    if (!made.isEmpty() && made != QString::fromLatin1(writer.zone().id()))
        rebuild(writer);
}

void SampleDays::beforeBatchLeaves(Writer &writer, BatchKind kind, qint64 batch)
{
    if (kind == BatchKind::Import)
        m_leaving = touchedBy(writer, batch);
}

void SampleDays::afterBatchLeft(Writer &writer, BatchKind kind, qint64)
{
    if (kind == BatchKind::Import)
        refresh(writer, std::exchange(m_leaving, {}));
}

void SampleDays::afterBatchArrived(Writer &writer, BatchKind kind, qint64 batch)
{
    if (kind != BatchKind::Import)
        return;
    const bool running = writer.integer("SELECT state = 'running' FROM import WHERE id = ?", batch).value_or(0) != 0;
    const qint64 values = writer
                              .integer("SELECT count(*) FROM (SELECT 1 FROM sample WHERE import_id = ? LIMIT ?)", batch,
                                  smallImport + 1)
                              .value_or(0);
    if (values > 0 && (!running || values <= smallImport))
        bringImportUpToDate(writer, batch);
}

void SampleDays::bringImportUpToDate(Writer &writer, qint64 import)
{
    refresh(writer, touchedBy(writer, import));
}

SampleDays::Touched SampleDays::touchedBy(Writer &writer, qint64 import)
{
    Touched touched;
    Statement rows
        = writer.query("SELECT account_id, metric_id, subject, min(from_ms), max(from_ms), max(from_ms = to_ms)"
                       " FROM sample INDEXED BY sample_by_import WHERE import_id = ?"
                       " GROUP BY account_id, metric_id, subject",
            import);
    while (rows.step()) {
        const SeriesKey key{rows.integer(0), rows.integer(1)};
        const qint64 subject = rows.integer(2);
        Reach &reach = touched.series[key];
        if (subject == 0) {
            reach.account = true;
            reach.fromMs = rows.integer(3);
            reach.untilMs = rows.integer(4);
        } else {
            reach.posts = true;
            if (rows.integer(5) != 0)
                touched.lifetimes.append({key, subject});
        }
    }
    return touched;
}

void SampleDays::refresh(Writer &writer, const Touched &touched)
{
    if (touched.series.isEmpty())
        return;
    const DayLine line(writer.zone());
    writer.exec("INSERT OR REPLACE INTO view_state (name, value) VALUES (?, ?)", zoneOfDays,
        QString::fromLatin1(line.zone().id()));
    for (auto series = touched.series.constBegin(); series != touched.series.constEnd(); ++series) {
        if (series->account)
            refreshAccount(writer, line, series.key(), *series);
        if (series->posts)
            refreshPosts(writer, line, series.key());
    }
    for (const PostKey &key : touched.lifetimes)
        refreshNewest(writer, key);
}

void SampleDays::refreshAccount(Writer &writer, const DayLine &line, const SeriesKey &key, const Reach &reach)
{
    const qint64 first = line.dayAt(reach.fromMs);
    const qint64 last = line.dayAt(reach.untilMs);
    writer.exec("DELETE FROM sample_day WHERE account_id = ? AND metric_id = ? AND basis <= 0 AND day BETWEEN ? AND ?",
        key.account, key.metric, first, last);
    DayTotals totals(line);
    {
        Statement rows = writer.query("SELECT from_ms, to_ms, value FROM sample WHERE account_id = ? AND metric_id = ?"
                                      " AND subject = 0 AND from_ms >= ? AND from_ms < ?"
                                      " ORDER BY from_ms, to_ms, import_id",
            key.account, key.metric, line.startOf(first), line.startOf(last + 1));
        while (rows.step())
            totals.add({rows.integer(0), rows.integer(1), rows.real(2)});
    }
    totals.finish();
    for (const auto &[number, day] : totals.days())
        writeDay(writer, key.account, key.metric, 0, number, day);
    for (const DayTotals::Span &span : totals.spans())
        writeDay(writer, key.account, key.metric, -span.days, span.day, {span.value, 1, std::nullopt, false});
}

void SampleDays::refreshPosts(Writer &writer, const DayLine &line, const SeriesKey &key)
{
    writer.exec("DELETE FROM sample_day WHERE account_id = ? AND metric_id = ? AND basis = 1", key.account, key.metric);
    std::map<qint64, DayTotals::Day> all;
    {
        Statement rows = writer.query("SELECT subject, from_ms, to_ms, value FROM sample"
                                      " WHERE account_id = ? AND metric_id = ? AND subject > 0"
                                      " ORDER BY subject, from_ms, to_ms, import_id",
            key.account, key.metric);
        qint64 subject = 0;
        std::optional<DayTotals> post;
        while (rows.step()) {
            if (!post || rows.integer(0) != subject) {
                if (post)
                    addPostDays(*post, all);
                post.emplace(line);
                subject = rows.integer(0);
            }
            post->add({rows.integer(1), rows.integer(2), rows.real(3)});
        }
        if (post)
            addPostDays(*post, all);
    }
    for (const auto &[number, day] : all)
        writeDay(writer, key.account, key.metric, 1, number, day);
}

void SampleDays::refreshNewest(Writer &writer, const PostKey &key)
{
    writer.exec("DELETE FROM post_value WHERE metric_id = ? AND item_id = ?", key.series.metric, key.item);
    writer.exec("INSERT INTO post_value (metric_id, item_id, value, at_ms, import_id)"
                " SELECT metric_id, subject, value, from_ms, import_id FROM sample"
                " WHERE account_id = ? AND metric_id = ? AND subject = ? AND from_ms = to_ms"
                " ORDER BY from_ms DESC, to_ms DESC, import_id DESC LIMIT 1",
        key.series.account, key.series.metric, key.item);
}

void SampleDays::rebuild(Writer &writer)
{
    writer.exec("DELETE FROM sample_day");
    writer.exec("DELETE FROM post_value");
    Touched touched;
    {
        Statement rows = writer.query("SELECT account_id, metric_id, min(CASE WHEN subject = 0 THEN from_ms END),"
                                      " max(CASE WHEN subject = 0 THEN from_ms END), max(subject) FROM sample"
                                      " GROUP BY account_id, metric_id");
        while (rows.step()) {
            Reach &reach = touched.series[{rows.integer(0), rows.integer(1)}];
            reach.account = !rows.isNull(2);
            reach.fromMs = rows.integer(2);
            reach.untilMs = rows.integer(3);
            reach.posts = rows.integer(4) > 0;
        }
    }
    refresh(writer, touched);
    writer.exec(
        "INSERT INTO post_value (metric_id, item_id, value, at_ms, import_id)"
        " SELECT metric_id, subject, value, from_ms, import_id FROM (SELECT *, row_number() OVER"
        " (PARTITION BY account_id, metric_id, subject ORDER BY from_ms DESC, to_ms DESC, import_id DESC) AS place"
        " FROM sample WHERE subject > 0 AND from_ms = to_ms) WHERE place = 1");
}

} // namespace stoa
