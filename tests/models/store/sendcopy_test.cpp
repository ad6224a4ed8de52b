// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sendcopy.h"

#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

//! A word that stands nowhere else, long enough to be found for certain.
QString canary(int number)
{
    return QStringLiteral("canary-%1-%2").arg(number, 3, 10, QLatin1Char('0')).arg(quint64(number) * 7'919'993, 12);
}

QByteArray contentOfSent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList foundIn(const QByteArray &bytes, int from, int to)
{
    QStringList found;
    for (int number = from; number < to; ++number) {
        if (bytes.contains(canary(number).toUtf8()))
            found.append(canary(number));
    }
    return found;
}

void insertComment(Writer &writer, qint64 id, qint64 import, const QString &author, const QString &text)
{
    writer.exec(
        "INSERT OR IGNORE INTO person (id, account_id, remote_id, name) VALUES (?, 1, ?, ?)", id, author, author);
    writer.exec("INSERT INTO comment (id, account_id, import_id, remote_id, person_id, author, text)"
                " VALUES (?1, 1, ?2, ?3, ?1, ?4, ?5)",
        id, import, QString::number(id), author, text);
    writer.exec("INSERT INTO comment_search (rowid, text, author) VALUES (?, ?, ?)", id, text, author);
}

} // namespace

class SendCopyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsWhatTheProjectIs();
    void deletedWordsAreInNoByte();
    void notesAndVersionsGoByChoice();
    void noSeedBeforeTheDraw();
    void staysAsItWasWhenStopped();
    void isMadeWhileSomebodyWrites();
    void refusesItsOwnPlace();

private:
    void plant();
    void removePlanted();
    Result<SentCopy> send(const SendChoice &choice = {}) const
    {
        return sendCopy(m_project->path(), m_target, choice, m_project->data());
    }
    void maintain(const EditService::Work &work) { QVERIFY(resultOf(m_project->edits().maintain(work))); }

    std::unique_ptr<TemporaryProject> m_project;
    QString m_target;
};

void SendCopyTest::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_target = m_project->folder() + QStringLiteral("/sent.stoa");
}

void SendCopyTest::sendsWhatTheProjectIs()
{
    const AccountId account = makeAccount(*m_project);
    const PostId post = makePost(*m_project, {.text = QStringLiteral("kept text"), .accounts = {account}});
    makeAttachment(*m_project, post, makeMedia(*m_project), QStringLiteral("a cup"));
    maintain([](Writer &writer) { insertComment(writer, 5, 1, QStringLiteral("Eleni"), QStringLiteral("lovely")); });
    const QByteArray before = contentOfSent(m_project->path());
    QList<int> told;
    const Result<SentCopy> sent = sendCopy(m_project->path(), m_target, {}, m_project->data(), [&told](int percent) {
        told.append(percent);
        return true;
    });
    QVERIFY(sent);
    QCOMPARE(sent->bytes, QFileInfo(m_target).size());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), 100);
    QCOMPARE(contentOfSent(m_project->path()), before);
    QCOMPARE(Project::check(m_target).value(), FileState::Sound);
    const DataFolder elsewhere(m_project->folder() + QStringLiteral("/other-home"));
    const auto opened = Project::open(m_target, Project::Access::Edit, elsewhere, m_project->clock());
    QVERIFY(opened);
    QCOMPARE((*opened)->uuid(), m_project->project().uuid()); // what comes back can be brought together
    QCOMPARE((*opened)->reader().text("SELECT text FROM post").value(), QStringLiteral("kept text"));
    QCOMPARE((*opened)->reader().integer("SELECT count(*) FROM media_bytes b JOIN media USING (sha256)"), 1);
    QCOMPARE((*opened)->reader().text("SELECT author FROM comment").value(), QStringLiteral("Eleni"));
    QCOMPARE((*opened)->reader().integer("SELECT count(*) FROM search_pending"), 1);
    QCOMPARE(
        QDir(m_project->data().sub(QStringLiteral("sending"))).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(QDir(m_project->data().sub(QStringLiteral("copying"))).entryList(QDir::Files), QStringList());
}

//! A hundred words in all places that hold words, as a person and programs write them.
void SendCopyTest::plant()
{
    const AccountId account = makeAccount(*m_project);
    for (int i = 0; i < 20; ++i) {
        const PostId post = makePost(*m_project, {.title = canary(i), .text = canary(20 + i), .accounts = {account}});
        QVERIFY(m_project->act("post.edit", [&](Writer &writer) {
            writer.exec("UPDATE post SET notes = ?, link = ? WHERE id = ?", canary(40 + i),
                QStringLiteral("https://") + canary(60 + i), post);
            writer.exec("INSERT INTO post_version (id, post_id, snapshot) VALUES (?, ?, ?)", 1000 + i, post,
                QStringLiteral("{\"text\":\"%1\"}").arg(canary(20 + i)));
        }));
    }
    maintain([](Writer &writer) {
        writer.exec("INSERT INTO import (id, kind, file_name, state) VALUES (1, 'comments', ?, 'done')", canary(80));
        for (int i = 0; i < 5; ++i) {
            insertComment(writer, 100 + i, 1, canary(81 + i), canary(86 + i));
            writer.exec(
                "INSERT INTO comment_shelf SELECT 1, id, account_id, import_id, kind, remote_id, at_ms, person_id,"
                " author, text, parent_remote_id, post_ref, url, likes, gone_at_ms FROM comment WHERE id = ?",
                100 + i);
            writer.exec("INSERT INTO triage (comment_id, note) VALUES (?, ?)", 100 + i, canary(91));
            writer.exec("INSERT INTO reply (id, comment_id, text) VALUES (?1, ?1, ?2)", 100 + i, canary(92));
        }
        writer.exec("INSERT INTO view_state (name, value) VALUES ('search', ?)", canary(93));
        writer.exec("INSERT INTO setting (name, value) VALUES ('conflict:post:1:1', ?)", canary(94));
        writer.exec("INSERT INTO project_fact (name, value) VALUES ('erasing', ?)", canary(95));
        writer.exec("INSERT INTO rule_run (id, state) VALUES (1, 'undone')");
        writer.exec("INSERT INTO rule_effect (comment_id, run_id, rule_id, ordinal, action, argument, outcome)"
                    " VALUES (100, 1, 1, 1, 'label', ?, 'done')",
            canary(96));
        writer.exec("INSERT INTO rule (id, name, source) VALUES (1, ?, ?)", canary(97), canary(98));
        writer.exec(
            "INSERT INTO media (id, sha256, name, mime, bytes) VALUES (1, 'ab', ?, 'image/png', 9)", canary(99));
        writer.exec("INSERT INTO media_bytes (sha256, content) VALUES ('ab', ?)", canary(99).toUtf8());
    });
}

//! As a person deletes; what only programs keep stays where it is.
void SendCopyTest::removePlanted()
{
    QVERIFY(m_project->act("post.delete", [](Writer &writer) {
        writer.exec("DELETE FROM variant");
        writer.exec("DELETE FROM post WHERE id IN (SELECT id FROM post ORDER BY id LIMIT 10)");
        writer.exec("UPDATE post SET title = 'new', text = 'new', notes = '', link = ''");
        writer.exec("DELETE FROM rule");
    }));
    maintain([](Writer &writer) { // an import that was taken back: its comments wait on the shelf
        writer.exec("DELETE FROM comment");
        writer.exec("UPDATE import SET state = 'undone'");
    });
}

void SendCopyTest::deletedWordsAreInNoByte()
{
    plant();
    QCOMPARE(foundIn(contentOfSent(m_project->path()), 0, 100).size(), 100);
    removePlanted();
    makePost(*m_project, {.text = QStringLiteral("what stays")});
    QVERIFY(foundIn(contentOfSent(m_project->path()), 0, 100).size() > 90); // history, versions, shelves
    QVERIFY(send());
    const QByteArray sent = contentOfSent(m_target);
    QVERIFY(sent.contains("what stays"));
    QCOMPARE(foundIn(sent, 0, 100), QStringList());
    QCOMPARE(Project::check(m_target).value(), FileState::Sound);
    // The words of the index are folded, cut at signs, and shared out over its pages.
    QVERIFY(!sent.contains("canary"));
    QVERIFY(!sent.contains(m_project->folder().toUtf8()));
    QVERIFY(!sent.contains(QDir::homePath().toUtf8() + '/'));
}

void SendCopyTest::notesAndVersionsGoByChoice()
{
    plant();
    maintain([](Writer &writer) {
        writer.exec("UPDATE import SET file_name = '/home/anna/Private/' || file_name");
        writer.exec("UPDATE import SET state = 'done'");
    });
    QVERIFY(send());
    QByteArray sent = contentOfSent(m_target);
    QCOMPARE(foundIn(sent, 0, 40).size(), 40); // titles and texts of posts that are there
    QCOMPARE(foundIn(sent, 40, 60), QStringList());
    QCOMPARE(foundIn(sent, 91, 97), QStringList());
    QVERIFY(!sent.contains("Private"));
    QVERIFY(sent.contains(canary(80).toUtf8()));
    QVERIFY(send({true, true})); // replaces the first
    sent = contentOfSent(m_target);
    QCOMPARE(foundIn(sent, 40, 60).size(), 20);
    QCOMPARE(foundIn(sent, 91, 93).size(), 2);
    const auto opened = Connection::open(m_target, Connection::Mode::Read);
    QCOMPARE((*opened)->integer("SELECT count(*) FROM post_version"), 20);
    QCOMPARE((*opened)->integer("SELECT count(*) FROM history"), 0);
}

void SendCopyTest::noSeedBeforeTheDraw()
{
    QVERIFY(m_project->act("contest.seed", [](Writer &writer) {
        writer.exec("INSERT INTO contest (id, name, seed, seed_hash, minutes) VALUES"
                    " (1, 'to come', ?, 'hash one', ''), (2, 'drawn', ?, 'hash two', '{}')",
            canary(1), canary(2));
    }));
    QVERIFY(send({true, true}));
    const QByteArray sent = contentOfSent(m_target);
    QCOMPARE(foundIn(sent, 1, 2), QStringList());
    QCOMPARE(foundIn(sent, 2, 3).size(), 1);
    QVERIFY(sent.contains("hash one"));
}

void SendCopyTest::staysAsItWasWhenStopped()
{
    plant();
    QFile there(m_target);
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("a letter") == 8);
    there.close();
    for (int percent = 0; percent < 96; percent += 5) {
        const Result<SentCopy> sent = sendCopy(
            m_project->path(), m_target, {}, m_project->data(), [percent](int now) { return now < percent; });
        QCOMPARE(sent.error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOfSent(m_target), QByteArray("a letter"));
    }
    QCOMPARE(
        QDir(m_project->folder()).entryList({QStringLiteral(".*copy*")}, QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(
        QDir(m_project->data().sub(QStringLiteral("sending"))).entryList(QDir::Files | QDir::Hidden), QStringList());
    const QString nowhere = m_project->folder() + QStringLiteral("/none/sent.stoa");
    QVERIFY(!sendCopy(m_project->path(), nowhere, {}, m_project->data()));
}

void SendCopyTest::isMadeWhileSomebodyWrites()
{
    plant();
    int acts = 0;
    const Result<SentCopy> sent = sendCopy(m_project->path(), m_target, {}, m_project->data(), [&](int) {
        if (acts < 8) // each makes the copy begin anew
            acts += m_project->act(
                        "post.edit", [&](Writer &writer) { writer.exec("UPDATE post SET tray_rank = ?", acts + 1); })
                ? 1
                : 0;
        return true;
    });
    QVERIFY(sent);
    QVERIFY(acts > 0);
    QCOMPARE(Project::check(m_target).value(), FileState::Sound);
}

void SendCopyTest::refusesItsOwnPlace()
{
    QCOMPARE(sendCopy(m_project->path(), m_project->path(), {}, m_project->data()).error().code, ErrorCode::Conflict);
    const QString link = m_project->folder() + QStringLiteral("/link.stoa");
    QVERIFY(QFile::link(m_project->path(), link));
    QCOMPARE(sendCopy(m_project->path(), link, {}, m_project->data()).error().code, ErrorCode::Conflict);
}

STOA_TEST(SendCopyTest)
#include "sendcopy_test.moc"
