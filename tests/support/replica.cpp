// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replica.h"

#include "models/store/merge/mergeshape.h"
#include "models/store/migrations.h"
#include "tests/support/temporaryproject.h"

#include <QRegularExpression>

#include <sqlite3.h>

#include <array>

namespace stoa::test {

//! Writes what a person could write, with words that exist once.
struct Replica::Pen
{
    Connection &connection;
    QRandomGenerator random;
    int side;
    int made = 0;
    quint32 seed;

    qint64 newId() { return (qint64(seed) * 1000 + ++made) * 3 + side; }
    QString word() { return QStringLiteral("w%1x%2x%3").arg(seed).arg(side).arg(++made); }
    //! A row of \a table; 0: there is none.
    qint64 any(const char *table, const char *column = "id")
    {
        const QByteArray sql = QByteArray("SELECT ") + column + " FROM " + table + " ORDER BY 1 LIMIT 1 OFFSET ?";
        const qint64 count = connection.integer((QByteArray("SELECT count(*) FROM ") + table).constData()).value_or(0);
        return count == 0 ? 0
                          : connection.integer(sql.constData(), random.bounded(static_cast<int>(count))).value_or(0);
    }
};

Replica::Replica()
{
    Result<std::unique_ptr<Connection>> made = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    if (!made)
        qFatal("no replica: %s", qPrintable(made.error().detail));
    m_connection = std::move(*made);
    // A schema takes a while; all replicas begin as copies of one.
    static const std::unique_ptr<Connection> model = [] {
        Result<std::unique_ptr<Connection>> first
            = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
        if (!first || !createSchema(**first))
            qFatal("no model of a replica");
        return std::move(*first);
    }();
    sqlite3_backup *const backup = sqlite3_backup_init(m_connection->handle(), "main", model->handle(), "main");
    sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
}

void Replica::copyFrom(Replica &other)
{
    sqlite3_backup *const backup
        = sqlite3_backup_init(m_connection->handle(), "main", other.m_connection->handle(), "main");
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        qFatal("a replica was not copied");
}

void Replica::run(const char *sql)
{
    m_connection->exec(sql);
    if (m_connection->failed())
        qFatal("%s", qPrintable(m_connection->error().detail));
}

QString Replica::text(const char *sql)
{
    return m_connection->text(sql).value_or(QString());
}

Error Replica::act(const std::function<void(Writer &)> &work)
{
    Writer writer(*m_connection, testNowMs);
    m_connection->exec("BEGIN IMMEDIATE");
    work(writer);
    if (!m_connection->failed())
        m_connection->exec("COMMIT");
    const Error error = m_connection->takeError();
    if (error.code != ErrorCode::None)
        m_connection->exec("ROLLBACK");
    m_connection->takeError();
    return error;
}

void Replica::make(quint32 seed)
{
    edit(seed, 0, 40);
}

void Replica::edit(quint32 seed, int side, int steps)
{
    Pen pen{*m_connection, QRandomGenerator(seed), side, 0, seed};
    m_connection->exec("BEGIN");
    for (int i = 0; i < steps; ++i)
        step(pen, side == 0 && i < 8 ? i : pen.random.bounded(16));
    m_connection->exec("COMMIT");
    if (m_connection->failed())
        qFatal("replica, seed %u: %s", seed, qPrintable(m_connection->error().detail));
}

void Replica::step(Pen &pen, int what)
{
    Connection &c = pen.connection;
    switch (what) {
    case 0: {
        const QString handle = QStringLiteral("h%1").arg(pen.random.bounded(6)); // both copies may add the same one
        if (!c.integer("SELECT 1 FROM account WHERE handle = ?", handle))
            c.exec("INSERT INTO account (id, network, handle, name) VALUES (?, 'instagram', ?, ?)", pen.newId(), handle,
                pen.word());
        break;
    }
    case 1: {
        const QString name = QStringLiteral("l%1").arg(pen.random.bounded(6));
        if (!c.integer("SELECT 1 FROM label WHERE name = ?", name))
            c.exec("INSERT INTO label (id, name) VALUES (?, ?)", pen.newId(), name);
        break;
    }
    case 2:
        c.exec(
            "INSERT INTO theme (id, weekday, hashtag, name) VALUES (?, 1, ?, ?)", pen.newId(), pen.word(), pen.word());
        break;
    case 3:
        c.exec("INSERT INTO rule (id, name, source) VALUES (?, ?, ?)", pen.newId(), pen.word(), pen.word());
        break;
    case 4:
    case 5:
        return writePost(pen);
    case 6:
        return importComments(pen);
    case 7:
        return workOnComment(pen);
    case 8:
        c.exec("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
            QStringLiteral("s%1").arg(pen.random.bounded(4)), pen.word());
        break;
    case 9:
    case 10:
        return deleteThing(pen);
    default:
        return changeRow(pen);
    }
}

void Replica::writePost(Pen &pen)
{
    Connection &c = pen.connection;
    const qint64 post = pen.newId();
    c.exec("INSERT INTO post (id, title, text, theme_id, changed_ms) VALUES (?, ?, ?, nullif(?, 0), ?)", post,
        pen.word(), pen.word(), pen.any("theme"), pen.random.bounded(1000));
    if (const qint64 account = pen.any("account"))
        c.exec("INSERT INTO variant (id, post_id, account_id, text) VALUES (?, ?, ?, ?)", pen.newId(), post, account,
            pen.word());
    if (const qint64 label = pen.any("label"))
        c.exec("INSERT INTO post_label (post_id, label_id) VALUES (?, ?)", post, label);
}

void Replica::changeRow(Pen &pen)
{
    Connection &c = pen.connection;
    static constexpr std::array changes{
        std::pair("post", "UPDATE post SET text = ?, changed_ms = changed_ms + 3 WHERE id = ?"),
        std::pair("post", "UPDATE post SET title = ? WHERE id = ?"),
        std::pair("post", "UPDATE post SET wall = ?, zone = 'UTC' WHERE id = ?"),
        std::pair("variant", "UPDATE variant SET text = ? WHERE id = ?"),
        std::pair("account", "UPDATE account SET name = ? WHERE id = ?"),
        std::pair("theme", "UPDATE theme SET name = ? WHERE id = ?"),
        std::pair("rule", "UPDATE rule SET source = ? WHERE id = ?"),
        std::pair("reply", "UPDATE reply SET text = ? WHERE id = ?"),
        std::pair("label", "UPDATE label SET colour = ? WHERE id = ?")};
    const auto &[table, sql] = changes.at(pen.random.bounded(static_cast<quint32>(changes.size())));
    if (const qint64 row = pen.any(table))
        c.exec(sql, pen.word(), row);
    if (const qint64 post = pen.any("post"); pen.random.bounded(3) == 0)
        c.exec("UPDATE post SET theme_id = nullif(?, 0) WHERE id = ?", pen.any("theme"), post);
}

void Replica::deleteThing(Pen &pen)
{
    Connection &c = pen.connection;
    switch (pen.random.bounded(5)) {
    case 0: {
        const qint64 label = pen.any("label");
        c.exec("DELETE FROM post_label WHERE label_id = ?", label);
        c.exec("DELETE FROM comment_label WHERE label_id = ?", label);
        c.exec("DELETE FROM label WHERE id = ?", label);
        break;
    }
    case 1: {
        const qint64 theme = pen.any("theme");
        c.exec("UPDATE post SET theme_id = NULL WHERE theme_id = ?", theme);
        c.exec("DELETE FROM theme WHERE id = ?", theme);
        break;
    }
    case 2:
        c.exec("DELETE FROM rule WHERE id = ?", pen.any("rule"));
        break;
    default: {
        const qint64 post = pen.any("post");
        c.exec("DELETE FROM variant WHERE post_id = ?", post);
        c.exec("DELETE FROM post_label WHERE post_id = ?", post);
        c.exec("DELETE FROM post WHERE id = ?", post);
        break;
    }
    }
}

void Replica::importComments(Pen &pen)
{
    Connection &c = pen.connection;
    const qint64 account = pen.any("account");
    if (account == 0)
        return;
    const qint64 import = pen.newId();
    c.exec("INSERT INTO import (id, kind, state) VALUES (?, 'comments', 'done')", import);
    for (int i = 0; i < 3; ++i) {
        // What a network says is the same in both copies: ids follow from it, and so does the text.
        const qint64 number = pen.random.bounded(40);
        const qint64 id = account * 1000 + number;
        c.exec("INSERT OR IGNORE INTO person (id, account_id, remote_id, name) VALUES (?, ?, ?, ?)", id, account,
            QString::number(number), QStringLiteral("Person %1").arg(number));
        c.exec("INSERT INTO comment (id, account_id, import_id, remote_id, person_id, author, text) VALUES"
               " (?1, ?2, ?3, ?4, ?1, 'Anna', ?5) ON CONFLICT DO UPDATE SET likes = COALESCE(likes, 0) + 1",
            id, account, import, QString::number(number), QStringLiteral("text %1").arg(number));
    }
}

void Replica::workOnComment(Pen &pen)
{
    Connection &c = pen.connection;
    const qint64 comment = pen.any("comment");
    if (comment == 0)
        return;
    c.exec("INSERT INTO triage (comment_id, state, note) VALUES (?1, 'open', ?2)"
           " ON CONFLICT DO UPDATE SET note = excluded.note",
        comment, pen.word());
    if (pen.random.bounded(2) == 0)
        c.exec("INSERT INTO reply (id, comment_id, text) VALUES (?, ?, ?)", pen.newId(), comment, pen.word());
}

QString Replica::dump()
{
    const Result<QList<MergeShape>> shapes = mergeShapes(*m_connection);
    QString text;
    for (const MergeShape &shape : *shapes) {
        QByteArray columns = shape.columnList();
        if (shape.table == "sample")
            columns.replace("metric_id", "(SELECT name FROM metric_key WHERE id = metric_id)");
        Statement rows
            = m_connection->query(("SELECT " + columns + " FROM " + shape.table + " ORDER BY 1, 2").constData());
        while (rows.step()) {
            text += QString::fromUtf8(shape.table);
            for (int i = 0; i < shape.columns.size(); ++i)
                text += QLatin1Char('|') + (rows.isNull(i) ? QStringLiteral("NULL") : rows.text(i));
            text += QLatin1Char('\n');
        }
    }
    return text;
}

QSet<QString> Replica::words()
{
    static const QRegularExpression word(QStringLiteral("\\bw\\d+x\\d+x\\d+\\b"));
    QSet<QString> found;
    QRegularExpressionMatchIterator matches = word.globalMatch(dump());
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

QString Replica::problems()
{
    const Connection::Maintenance maintenance(*m_connection);
    Statement broken = m_connection->query("PRAGMA foreign_key_check");
    if (broken.step())
        return QStringLiteral("%1 refers to a row of %2 that is not there").arg(broken.text(0), broken.text(2));
    return m_connection->failed() ? m_connection->takeError().detail : QString();
}

} // namespace stoa::test
