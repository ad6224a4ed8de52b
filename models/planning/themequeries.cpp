// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/themequeries.h"

#include "models/store/database.h"

#include <algorithm>

namespace stoa {

ThemeQueries::ThemeQueries(Connection &reader) noexcept
    : m_reader(reader)
{
}

Result<QList<ThemeRow>> ThemeQueries::all() const
{
    return read("SELECT id, weekday, name, hashtag, prompts, template, default_time, active, rank FROM theme "
                "WHERE ?1 = 0 ORDER BY weekday, rank, id",
        0);
}

Result<QList<ThemeRow>> ThemeQueries::ofWeekday(int weekday) const
{
    return read("SELECT id, weekday, name, hashtag, prompts, template, default_time, active, rank FROM theme "
                "WHERE weekday = ?1 ORDER BY rank, id",
        weekday);
}

Result<ThemeRow> ThemeQueries::theme(ThemeId id) const
{
    const auto rows
        = read("SELECT id, weekday, name, hashtag, prompts, template, default_time, active, rank FROM theme "
               "WHERE id = ?1",
            id.value);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return {ErrorCode::NotFound, {id.toString()}};
    return rows->first();
}

Result<QList<ThemeRow>> ThemeQueries::shown(int weekday, const QList<AccountId> &accounts) const
{
    const auto rows = ofWeekday(weekday);
    if (!rows)
        return rows.error();
    return shownThemes(*rows, weekday, accounts);
}

qint64 ThemeQueries::postCount(ThemeId id) const
{
    return m_reader.integer("SELECT count(*) FROM post WHERE theme_id = ?1", id).value_or(0);
}

Result<QList<ThemeRow>> ThemeQueries::read(const char *sql, qint64 value) const
{
    QList<ThemeRow> rows;
    Statement themes = m_reader.query(sql, value);
    while (themes.step()) {
        ThemeRow row;
        row.id = themes.id<ThemeId>(0);
        row.content.weekday = static_cast<int>(themes.integer(1));
        row.content.name = themes.text(2);
        row.content.hashtag = themes.text(3);
        row.content.prompts = themes.text(4).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        row.content.templateText = themes.text(5);
        row.content.defaultTime = QTime::fromString(themes.text(6), QStringLiteral("HH:mm"));
        row.content.active = themes.integer(7) != 0;
        row.rank = themes.integer(8);
        Statement accounts
            = m_reader.query("SELECT account_id FROM theme_account WHERE theme_id = ?1 ORDER BY account_id", row.id);
        while (accounts.step())
            row.content.accounts.append(accounts.id<AccountId>(0));
        Statement turn
            = m_reader.query("SELECT every, phase FROM theme_turn WHERE theme_id = ?1 AND every > 0", row.id);
        if (turn.step()) {
            row.content.everyWeeks = int(turn.integer(0));
            row.content.turn = int(turn.integer(1));
        }
        rows.append(row);
    }
    return themes.finish(std::move(rows));
}

QList<ThemeRow> shownThemes(const QList<ThemeRow> &themes, int weekday, const QList<AccountId> &accounts)
{
    QList<ThemeRow> result;
    std::copy_if(themes.begin(), themes.end(), std::back_inserter(result), [&](const ThemeRow &theme) {
        const bool wanted = accounts.isEmpty()
            || std::any_of(accounts.begin(), accounts.end(), [&](AccountId account) { return theme.isFor(account); });
        return theme.content.weekday == weekday && theme.content.active && wanted;
    });
    return result;
}

} // namespace stoa
