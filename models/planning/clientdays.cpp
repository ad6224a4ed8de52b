// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/clientdays.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr qsizetype longestDayName = 200; // characters
constexpr int longestLead = 366; // days

std::optional<qint64> sinceOrNull(const ClientDay &day)
{
    return day.sinceYear ? std::optional<qint64>(*day.sinceYear) : std::nullopt;
}

//! Spaces around a name, and a # sign that a person left out.
ClientDay tidied(ClientDay day)
{
    day.name = day.name.simplified();
    day.hashtag = day.hashtag.trimmed();
    if (!day.hashtag.isEmpty() && !day.hashtag.startsWith(QLatin1Char('#')))
        day.hashtag.prepend(QLatin1Char('#'));
    return day;
}

void insertClientDay(Writer &writer, const ClientDay &day)
{
    writer.exec("INSERT INTO client_day (id, name, rule, since_year, hashtag, kind, sensitive, lead_days)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        day.id, day.name, day.rule.text(), sinceOrNull(day), day.hashtag, observanceKindToken(day.kind),
        qint64(day.sensitive), qint64(day.leadDays));
}

ActLabel clientDayLabel(const char *code, const QString &name)
{
    return {QString::fromLatin1(code), {name}, {}, false};
}

} // namespace

Result<QList<ClientDay>> readClientDays(Connection &reader)
{
    QList<ClientDay> days;
    Statement rows = reader.query("SELECT id, name, rule, ifnull(since_year, 0), hashtag, kind, sensitive, lead_days"
                                  " FROM client_day ORDER BY stoa_fold(name), id");
    while (rows.step()) {
        const auto rule = ObservanceRule::parse(rows.text(2));
        const auto kind = observanceKindFromToken(rows.text(5));
        if (!rule || !kind)
            continue;
        ClientDay day{rows.id<ClientDayId>(0), rows.text(1), *rule, std::nullopt, rows.text(4), *kind,
            rows.integer(6) != 0, int(std::clamp<qint64>(rows.integer(7), 0, longestLead))};
        if (const qint64 since = rows.integer(3); since >= 1 && since <= 9999)
            day.sinceYear = int(since);
        days.append(day);
    }
    return rows.finish(std::move(days));
}

std::vector<ObservanceDay> clientDaysBetween(const QList<ClientDay> &days, QDate from, QDate to)
{
    std::vector<ObservanceDay> found;
    for (const ClientDay &day : days) {
        // A rule's offset may cross the year's end.
        for (int year = from.year() - 1; year <= to.year() + 1; ++year) {
            const QDate date = day.rule.dateIn(year);
            if (!date.isValid() || date < from || date >= to || date.year() < day.sinceYear.value_or(1))
                continue;
            ObservanceDay shown;
            shown.date = date;
            shown.id = clientDayKey(day.id);
            shown.pack = clientDaysPack();
            shown.name = day.name;
            shown.hashtag = day.hashtag;
            shown.kind = day.kind;
            shown.sensitive = day.sensitive;
            shown.dayOff = day.kind == ObservanceKind::Public;
            shown.leadDays = day.leadDays;
            shown.years = day.sinceYear ? date.year() - *day.sinceYear : 0;
            found.push_back(std::move(shown));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    return found;
}

QString clientDayKey(ClientDayId id)
{
    return QStringLiteral("client:") + id.toString();
}

QString clientDayFault(const ClientDay &day)
{
    if (day.name.simplified().isEmpty() || day.name.simplified().size() > longestDayName)
        return QStringLiteral("name");
    if (day.sinceYear && (*day.sinceYear < 1 || *day.sinceYear > 9999))
        return QStringLiteral("since_year");
    const QString hashtag = tidied(day).hashtag;
    if (hashtag == QLatin1String("#") || hashtag.count(QLatin1Char('#')) > 1
        || std::any_of(hashtag.cbegin(), hashtag.cend(), [](QChar c) { return c.isSpace(); }))
        return QStringLiteral("hashtag");
    if (day.leadDays < 0 || day.leadDays > longestLead)
        return QStringLiteral("lead_days");
    return {};
}

ClientDayEdits::ClientDayEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

ClientDayId ClientDayEdits::newId() const
{
    return {makeId(m_edits.clock().nowUtcMs())};
}

QFuture<Result<ActDone>> ClientDayEdits::create(const ClientDay &day)
{
    ClientDay made = tidied(day);
    if (!made.id.isValid())
        made.id = newId();
    return m_edits.run(clientDayLabel("clientday.create", made.name), [made](Writer &writer) {
        if (const QString fault = clientDayFault(made); !fault.isEmpty())
            return writer.fail(ErrorCode::Invalid, {fault});
        insertClientDay(writer, made);
    });
}

QFuture<Result<ActDone>> ClientDayEdits::change(const ClientDay &day)
{
    const ClientDay made = tidied(day);
    return m_edits.run(clientDayLabel("clientday.edit", made.name), [made](Writer &writer) {
        if (!writer.integer("SELECT 1 FROM client_day WHERE id = ?", made.id))
            return writer.fail(ErrorCode::NotFound);
        if (const QString fault = clientDayFault(made); !fault.isEmpty())
            return writer.fail(ErrorCode::Invalid, {fault});
        writer.exec("UPDATE client_day SET name = ?2, rule = ?3, since_year = ?4, hashtag = ?5, kind = ?6,"
                    " sensitive = ?7, lead_days = ?8 WHERE id = ?1",
            made.id, made.name, made.rule.text(), sinceOrNull(made), made.hashtag, observanceKindToken(made.kind),
            qint64(made.sensitive), qint64(made.leadDays));
    });
}

QFuture<Result<ActDone>> ClientDayEdits::remove(ClientDayId day)
{
    return m_edits.run(clientDayLabel("clientday.delete", {}), [day](Writer &writer) {
        const auto name = writer.text("SELECT name FROM client_day WHERE id = ?", day);
        if (!name)
            return writer.fail(ErrorCode::NotFound);
        writer.setLabelArgs({*name});
        writer.exec("DELETE FROM client_day WHERE id = ?", day);
    });
}

QFuture<Result<ActDone>> ClientDayEdits::addAll(const QList<ClientDay> &days)
{
    return m_edits.run(clientDayLabel("clientday.import", QString::number(days.size())), [days](Writer &writer) {
        qsizetype added = 0;
        for (const ClientDay &day : days) {
            ClientDay made = tidied(day);
            if (const QString fault = clientDayFault(made); !fault.isEmpty())
                return writer.fail(ErrorCode::Invalid, {fault});
            if (writer.integer("SELECT 1 FROM client_day WHERE name = ? AND rule = ?", made.name, made.rule.text()))
                continue;
            made.id = {writer.newId()};
            insertClientDay(writer, made);
            ++added;
        }
        writer.setLabelArgs({QString::number(added)});
    });
}

} // namespace stoa
