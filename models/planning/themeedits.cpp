// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/themeedits.h"

#include <QRegularExpression>

namespace stoa {

namespace {

bool themeContentIsValid(Writer &writer, const ThemeContent &content)
{
    static const QRegularExpression tag(QStringLiteral("^[^\\s#]{1,100}$"));
    if (content.weekday < 1 || content.weekday > 7)
        writer.fail(ErrorCode::Invalid, {QStringLiteral("weekday")});
    else if (content.name.trimmed().isEmpty())
        writer.fail(ErrorCode::Invalid, {QStringLiteral("name")});
    else if (!tag.match(content.hashtag).hasMatch())
        writer.fail(ErrorCode::Invalid, {QStringLiteral("hashtag")});
    else if (content.everyWeeks < 1 || content.everyWeeks > 52 || content.turn < 0
        || content.turn >= content.everyWeeks)
        writer.fail(ErrorCode::Invalid, {QStringLiteral("weeks")});
    return !writer.failed();
}

std::optional<QString> themeTimeText(const QTime &time)
{
    return time.isValid() ? std::optional(time.toString(QStringLiteral("HH:mm"))) : std::nullopt;
}

void writeThemeAccounts(Writer &writer, ThemeId theme, const QList<AccountId> &accounts)
{
    writer.exec("DELETE FROM theme_account WHERE theme_id = ?1", theme);
    for (AccountId account : accounts) {
        if (!writer.integer("SELECT 1 FROM account WHERE id = ?1", account))
            return writer.fail(ErrorCode::NotFound, {account.toString()});
        writer.exec("INSERT OR IGNORE INTO theme_account (theme_id, account_id) VALUES (?1, ?2)", theme, account);
    }
}

void writeThemeTurn(Writer &writer, ThemeId theme, const ThemeContent &content)
{
    if (content.everyWeeks == 1)
        writer.exec("DELETE FROM theme_turn WHERE theme_id = ?1", theme);
    else
        writer.exec("INSERT INTO theme_turn (theme_id, every, phase) VALUES (?1, ?2, ?3)"
                    " ON CONFLICT (theme_id) DO UPDATE SET every = ?2, phase = ?3",
            theme, content.everyWeeks, content.turn);
}

void insertTheme(Writer &writer, ThemeId id, const ThemeContent &content)
{
    if (!themeContentIsValid(writer, content))
        return;
    const qint64 rank
        = writer.integer("SELECT max(rank) FROM theme WHERE weekday = ?1", content.weekday).value_or(0) + 1;
    writer.exec("INSERT INTO theme (id, weekday, hashtag, name, prompts, template, default_time, active, rank) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        id, content.weekday, content.hashtag, content.name.trimmed(), content.prompts.join(QLatin1Char('\n')),
        content.templateText, themeTimeText(content.defaultTime), content.active, rank);
    writeThemeAccounts(writer, id, content.accounts);
    writeThemeTurn(writer, id, content);
}

bool themeExists(Writer &writer, ThemeId theme)
{
    const bool there = writer.integer("SELECT 1 FROM theme WHERE id = ?1", theme).has_value();
    if (!there)
        writer.fail(ErrorCode::NotFound, {theme.toString()});
    return there;
}

} // namespace

ThemeEdits::ThemeEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

ThemeId ThemeEdits::newId() const
{
    return {makeId(m_edits.clock().nowUtcMs())};
}

QFuture<Result<ActDone>> ThemeEdits::create(const ThemeContent &content, ThemeId id)
{
    const ThemeId theme = id.isValid() ? id : newId();
    return m_edits.run({QStringLiteral("theme.create"), {content.name}, {}},
        [theme, content](Writer &writer) { insertTheme(writer, theme, content); });
}

QFuture<Result<ActDone>> ThemeEdits::change(ThemeId theme, const ThemeContent &content)
{
    return m_edits.run({QStringLiteral("theme.edit"), {content.name}, {}}, [theme, content](Writer &writer) {
        if (!themeExists(writer, theme) || !themeContentIsValid(writer, content))
            return;
        writer.exec("UPDATE theme SET weekday = ?2, hashtag = ?3, name = ?4, prompts = ?5, template = ?6, "
                    "default_time = ?7, active = ?8 WHERE id = ?1",
            theme, content.weekday, content.hashtag, content.name.trimmed(), content.prompts.join(QLatin1Char('\n')),
            content.templateText, themeTimeText(content.defaultTime), content.active);
        writeThemeAccounts(writer, theme, content.accounts);
        writeThemeTurn(writer, theme, content);
    });
}

QFuture<Result<ActDone>> ThemeEdits::remove(const ThemeRow &row)
{
    return m_edits.run({QStringLiteral("theme.delete"), {row.content.name}, {}}, [theme = row.id](Writer &writer) {
        if (!themeExists(writer, theme))
            return;
        writer.exec("UPDATE post SET theme_id = NULL WHERE theme_id = ?1", theme);
        writer.exec("DELETE FROM theme_account WHERE theme_id = ?1", theme);
        writer.exec("DELETE FROM theme_turn WHERE theme_id = ?1", theme);
        writer.exec("UPDATE slot SET theme_id = NULL WHERE theme_id = ?1", theme);
        writer.exec("DELETE FROM theme WHERE id = ?1", theme);
    });
}

QFuture<Result<ActDone>> ThemeEdits::setActive(const ThemeRow &row, bool active)
{
    return m_edits.run(
        {QStringLiteral("theme.edit"), {row.content.name}, {}}, [theme = row.id, active](Writer &writer) {
            if (themeExists(writer, theme))
                writer.exec("UPDATE theme SET active = ?2 WHERE id = ?1", theme, active);
        });
}

QFuture<Result<ActDone>> ThemeEdits::choose(const ThemeRow &row)
{
    return m_edits.run({QStringLiteral("theme.edit"), {row.content.name}, {}}, [theme = row.id](Writer &writer) {
        if (!themeExists(writer, theme))
            return;
        // An alternative for other accounts is no rival: each account may have its own theme on the same day.
        writer.exec("UPDATE theme SET active = 0 WHERE id <> ?1 "
                    "AND weekday = (SELECT weekday FROM theme WHERE id = ?1) AND ("
                    " NOT EXISTS (SELECT 1 FROM theme_account a WHERE a.theme_id = theme.id)"
                    " OR NOT EXISTS (SELECT 1 FROM theme_account a WHERE a.theme_id = ?1)"
                    " OR EXISTS (SELECT 1 FROM theme_account a JOIN theme_account b USING (account_id)"
                    "            WHERE a.theme_id = theme.id AND b.theme_id = ?1))",
            theme);
        writer.exec("UPDATE theme SET active = 1 WHERE id = ?1", theme);
    });
}

QFuture<Result<ActDone>> ThemeEdits::addPack(const QList<ThemeContent> &themes)
{
    return m_edits.run({QStringLiteral("theme.start"), {}, {}}, [themes](Writer &writer) {
        for (const ThemeContent &content : themes) {
            if (!writer.integer(
                    "SELECT 1 FROM theme WHERE weekday = ?1 AND hashtag = ?2", content.weekday, content.hashtag))
                insertTheme(writer, {writer.newId()}, content);
        }
    });
}

} // namespace stoa
