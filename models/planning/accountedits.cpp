// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/accountedits.h"

#include "models/planning/networks.h"
#include "models/planning/postwriting.h"

#include <QTimeZone>

namespace stoa {

namespace {

bool isPeriod(const QString &period)
{
    return period == QLatin1String("day") || period == QLatin1String("week") || period == QLatin1String("month");
}

QString cleanHandle(const QString &handle)
{
    const QString trimmed = handle.trimmed();
    return trimmed.startsWith(QLatin1Char('@')) ? trimmed.mid(1) : trimmed;
}

bool isRhythm(const Rhythm &rhythm)
{
    return rhythm.period.isEmpty()
        || (isPeriod(rhythm.period) && rhythm.least >= 0 && (rhythm.most == 0 || rhythm.most >= rhythm.least));
}

//! Fails with Invalid or Conflict.
void checkAccount(Writer &writer, const Account &account)
{
    if (findNetwork(account.network) == nullptr)
        return writer.fail(ErrorCode::Invalid, {account.network});
    if (account.handle.isEmpty() || account.handle.contains(QLatin1Char('\n')))
        return writer.fail(ErrorCode::Invalid, {account.handle});
    if (!account.zone.isEmpty() && !QTimeZone(account.zone.toUtf8()).isValid())
        return writer.fail(ErrorCode::Invalid, {account.zone});
    if (!isRhythm(account.rhythm))
        return writer.fail(ErrorCode::Invalid, {account.rhythm.period});
    Statement others
        = writer.query("SELECT handle FROM account WHERE network = ? AND id <> ?", account.network, account.id);
    while (others.step()) {
        if (others.text(0).compare(account.handle, Qt::CaseInsensitive) == 0)
            return writer.fail(ErrorCode::Conflict, {account.token()});
    }
}

std::optional<QString> textOrNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<int> rhythmValue(const Rhythm &rhythm, int value)
{
    return rhythm.period.isEmpty() || value == 0 ? std::nullopt : std::optional(value);
}

void writeAccount(Writer &writer, const Account &account)
{
    writer.exec(
        "UPDATE account SET network = ?2, handle = ?3, name = ?4, zone = ?5, rhythm_least = ?6, rhythm_most = ?7,"
        " rhythm_period = ?8, archived = ?9 WHERE id = ?1",
        account.id, account.network, account.handle, account.name, textOrNull(account.zone),
        rhythmValue(account.rhythm, account.rhythm.least), rhythmValue(account.rhythm, account.rhythm.most),
        textOrNull(account.rhythm.period), account.archived);
}

ActLabel accountLabel(const char *code, const Account &account)
{
    return {QString::fromLatin1(code), {account.token()}, {}, false};
}

//! Names the act by the account it is about; fails with NotFound.
bool nameByAccount(Writer &writer, AccountId account)
{
    const auto token = writer.text("SELECT network || ':' || handle FROM account WHERE id = ?", account);
    if (!token)
        writer.fail(ErrorCode::NotFound);
    else
        writer.setLabelArgs({*token});
    return token.has_value();
}

} // namespace

AccountEdits::AccountEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

AccountId AccountEdits::newId() const
{
    return {makeId(m_edits.clock().nowUtcMs())};
}

QFuture<Result<ActDone>> AccountEdits::create(const Account &account)
{
    Account made = account;
    made.handle = cleanHandle(account.handle);
    if (!made.id.isValid())
        made.id = newId();
    return m_edits.run(accountLabel("account.create", made), [made](Writer &writer) {
        checkAccount(writer, made);
        if (writer.failed())
            return;
        const qint64 rank = writer.integer("SELECT max(rank) FROM account").value_or(0) + rankStep;
        writer.exec("INSERT INTO account (id, network, handle, rank) VALUES (?, ?, ?, ?)", made.id, made.network,
            made.handle, rank);
        writeAccount(writer, made);
    });
}

QFuture<Result<ActDone>> AccountEdits::change(const Account &account)
{
    Account made = account;
    made.handle = cleanHandle(account.handle);
    return m_edits.run(accountLabel("account.edit", made), [made](Writer &writer) {
        if (!writer.integer("SELECT 1 FROM account WHERE id = ?", made.id))
            return writer.fail(ErrorCode::NotFound);
        checkAccount(writer, made);
        if (!writer.failed())
            writeAccount(writer, made);
    });
}

QFuture<Result<ActDone>> AccountEdits::setArchived(AccountId account, bool archived)
{
    return m_edits.run({QStringLiteral("account.edit"), {}, {}, false}, [account, archived](Writer &writer) {
        if (nameByAccount(writer, account))
            writer.exec("UPDATE account SET archived = ? WHERE id = ?", archived, account);
    });
}

QFuture<Result<ActDone>> AccountEdits::reorder(const QList<AccountId> &inOrder)
{
    return m_edits.run({QStringLiteral("account.order"), {}, {}, false}, [inOrder](Writer &writer) {
        qint64 rank = 0;
        for (const AccountId account : inOrder) {
            if (!writer.integer("SELECT 1 FROM account WHERE id = ?", account))
                return writer.fail(ErrorCode::NotFound);
            writer.exec("UPDATE account SET rank = ? WHERE id = ?", rank += rankStep, account);
        }
    });
}

QFuture<Result<ActDone>> AccountEdits::remove(AccountId account)
{
    return m_edits.run({QStringLiteral("account.delete"), {}, {}, false}, [account](Writer &writer) {
        if (!nameByAccount(writer, account))
            return;
        const qint64 posts = writer.integer("SELECT count(*) FROM variant WHERE account_id = ?", account).value_or(0);
        const qint64 comments
            = writer.integer("SELECT count(*) FROM comment WHERE account_id = ?", account).value_or(0);
        const qint64 numbers = writer
                                   .integer("SELECT EXISTS (SELECT 1 FROM sample WHERE account_id = ?1)"
                                            " + EXISTS (SELECT 1 FROM published_item WHERE account_id = ?1)",
                                       account)
                                   .value_or(0);
        if (posts + comments + numbers > 0)
            return writer.fail(ErrorCode::Conflict, {QString::number(posts), QString::number(comments)});
        writer.exec("DELETE FROM theme_account WHERE account_id = ?", account);
        writer.exec("DELETE FROM slot WHERE account_id = ?", account);
        writer.exec("DELETE FROM account_limit WHERE account_id = ?", account);
        writer.exec("DELETE FROM account WHERE id = ?", account);
    });
}

} // namespace stoa
