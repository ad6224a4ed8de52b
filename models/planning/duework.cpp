// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/duework.h"

#include "models/planning/preparation.h"
#include "models/store/database.h"
#include "models/store/migrations.h"

#include <QDateTime>
#include <QTimeZone>

namespace stoa {

Result<DueWork> readDueWork(const QString &path, qint64 nowMs, const QString &language)
{
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, Connection::Mode::Read);
    if (!opened)
        return opened.error();
    Connection &reader = **opened;
    const Connection::Snapshot snapshot(reader);
    if (const Result<> ours = compareSchema(reader); !ours)
        return ours.error();
    const QTimeZone named(reader.text("SELECT value FROM setting WHERE name = 'zone'").value_or(QString()).toUtf8());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const qint64 midnight = today.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    DueWork due;
    {
        Statement posts = reader.query(
            "SELECT count(*) FILTER (WHERE wall IS NOT NULL AND status <> 'published' AND utc_ms < ?1),"
            " count(*) FILTER (WHERE wall IS NOT NULL AND status <> 'published' AND utc_ms >= ?1 AND utc_ms < ?2),"
            " count(*) FILTER (WHERE status = 'in_review') FROM post",
            nowMs, midnight);
        if (posts.step()) {
            due.late = int(posts.integer(0));
            due.today = int(posts.integer(1));
            due.toApprove = int(posts.integer(2));
        }
    }
    due.tasks = int(reader
                        .integer("SELECT count(*) FROM post_task t JOIN post p ON p.id = t.post_id"
                                 " WHERE t.done_ms IS NULL AND t.due <= ? AND p.status <> 'published'",
                            today.toString(Qt::ISODate))
                        .value_or(0));
    const ObservanceCalendar packs;
    const QList<ObservanceDay> days = daysToPrepare(reader, packs, today, language);
    due.toPrepare = int(days.size());
    if (!days.isEmpty()) {
        due.prepareFirst = days.first().name;
        due.prepareDate = days.first().date;
    }
    due.newComments = reader.integer("SELECT value FROM tally WHERE name = 'state:new'").value_or(0);
    return reader.failed() ? Result<DueWork>(reader.takeError()) : Result<DueWork>(due);
}

} // namespace stoa
