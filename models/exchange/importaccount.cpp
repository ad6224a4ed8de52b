// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importaccount.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace stoa {

namespace {

constexpr const char *networkTokens[]
    = {"facebook", "instagram", "threads", "x", "linkedin", "pinterest", "snapchat", "youtube", "tiktok", "whatsapp",
        "messenger", "vk", "ok", "telegram", "mastodon", "bluesky", "forum", "blog", "site", "rehearsal"};

bool isNetwork(const QString &token)
{
    return std::any_of(std::begin(networkTokens), std::end(networkTokens),
        [&token](const char *network) { return token == QLatin1String(network); });
}

//! Where an import notes the account that it made: a row of view_state, which no session records.
QString madeAccountKey(qint64 batch)
{
    return QStringLiteral("import:%1:account").arg(batch);
}

void insertAccount(Writer &writer, qint64 id, const QString &network, const QString &handle)
{
    writer.exec("INSERT OR IGNORE INTO account (id, network, handle, rank)"
                " VALUES (?, ?, ?, (SELECT COALESCE(MAX(rank) + 1, 0) FROM account))",
        id, network, handle);
}

} // namespace

Result<ImportAccount> findImportAccount(Connection &connection, const QString &wanted, const QString &network)
{
    QList<ImportAccount> all;
    Statement rows = connection.query("SELECT id, network, handle FROM account ORDER BY archived, rank, id");
    while (rows.step())
        all.append({rows.id<AccountId>(0), rows.text(1), rows.text(2)});
    if (connection.failed())
        return connection.takeError();

    if (!wanted.isEmpty()) {
        const QString token = wanted.section(QLatin1Char(':'), 0, 0);
        const QString handle = wanted.section(QLatin1Char(':'), 1).trimmed();
        for (const ImportAccount &account : std::as_const(all)) {
            if (account.network == token && account.handle.compare(handle, Qt::CaseInsensitive) == 0)
                return account;
        }
        if (!isNetwork(token) || handle.isEmpty())
            return Error{ErrorCode::Invalid, {QStringLiteral("account"), wanted}, {}};
        return ImportAccount{{}, token, handle};
    }
    QList<ImportAccount> fitting;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(fitting),
        [&network](const ImportAccount &account) { return account.network == network; });
    if (fitting.size() == 1)
        return fitting.constFirst();
    if (all.size() == 1)
        return all.constFirst();
    if (all.isEmpty())
        return ImportAccount{{}, network.isEmpty() ? QStringLiteral("site") : network, QStringLiteral("import")};
    QStringList names;
    for (const ImportAccount &account : std::as_const(all))
        names.append(account.name());
    return Error{ErrorCode::Invalid, {QStringLiteral("account_needed"), names.join(QLatin1String(", "))}, {}};
}

AccountId makeImportAccount(Writer &writer, const ImportAccount &account, ImportId import)
{
    if (account.id.isValid())
        return account.id;
    const auto existing
        = writer.integer("SELECT id FROM account WHERE network = ? AND handle = ?", account.network, account.handle);
    if (existing)
        return {*existing};
    const qint64 id = writer.newId();
    insertAccount(writer, id, account.network, account.handle);
    const QJsonObject facts{{QStringLiteral("id"), QString::number(id)}, {QStringLiteral("network"), account.network},
        {QStringLiteral("handle"), account.handle}};
    writer.exec("INSERT OR REPLACE INTO view_state (name, value) VALUES (?, ?)", madeAccountKey(import.value),
        QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact)));
    return {id};
}

void ImportedAccounts::afterBatchArrived(Writer &writer, BatchKind kind, qint64 batch)
{
    if (kind != BatchKind::Import)
        return;
    const auto note = writer.text("SELECT value FROM view_state WHERE name = ?", madeAccountKey(batch));
    if (!note)
        return;
    const QJsonObject facts = QJsonDocument::fromJson(note->toUtf8()).object();
    insertAccount(writer, facts.value(QLatin1String("id")).toString().toLongLong(),
        facts.value(QLatin1String("network")).toString(), facts.value(QLatin1String("handle")).toString());
}

void ImportedAccounts::afterBatchLeft(Writer &writer, BatchKind kind, qint64 batch)
{
    if (kind != BatchKind::Import)
        return;
    const auto note = writer.text("SELECT value FROM view_state WHERE name = ?", madeAccountKey(batch));
    if (!note)
        return;
    const qint64 id
        = QJsonDocument::fromJson(note->toUtf8()).object().value(QLatin1String("id")).toString().toLongLong();
    writer.exec("DELETE FROM account WHERE id = ?1"
                " AND NOT EXISTS (SELECT 1 FROM comment WHERE account_id = ?1)"
                " AND NOT EXISTS (SELECT 1 FROM variant WHERE account_id = ?1)"
                " AND NOT EXISTS (SELECT 1 FROM theme_account WHERE account_id = ?1)"
                " AND NOT EXISTS (SELECT 1 FROM published_item WHERE account_id = ?1)"
                " AND NOT EXISTS (SELECT 1 FROM sample WHERE account_id = ?1)",
        id);
}

} // namespace stoa
