// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/world.h"

#include "models/inbox/commentimport.h"
#include "models/planning/accountedits.h"
#include "models/planning/labeledits.h"
#include "models/planning/postedits.h"
#include "models/rules/ruleedits.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace stoa::faults {

namespace {

constexpr qint64 firstMoment = 1795348800000; // 2026-11-22T12:00:00Z
constexpr int firstPosts = 24;
constexpr int firstComments = 60;

QString roomyFolder()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    return (QFileInfo(inMemory).isWritable() ? inMemory : QDir::tempPath()) + QLatin1String("/stoa-faults-XXXXXX");
}

QByteArray commentsAsCsv(int from, int count)
{
    QByteArray csv("id,created_time,from,message\n");
    for (int i = from; i < from + count; ++i) {
        csv += QByteArray::number(i) + ",2026-11-" + QByteArray::number(1 + i % 20).rightJustified(2, '0')
            + "T10:00:00Z,Person " + QByteArray::number(i % 17) + ",\"Comment " + QByteArray::number(i)
            + (i % 5 == 0 ? " casino win now" : " thank you for the nice cup") + "\"\n";
    }
    return csv;
}

template <typename T>
void mustWork(const Result<T> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s %s", what, qPrintable(errorToken(result.error().code)),
            qPrintable(result.error().args.join(QLatin1Char(' '))), qPrintable(result.error().detail));
}

Result<> importComments(World &world, const QString &path)
{
    CommentImport import(*world.project().project, world.edits());
    ImportPlan plan;
    plan.path = path;
    plan.account = QStringLiteral("facebook:cafe");
    plan.mapping = Mapping::fromArgument(QStringLiteral("id=id,time=created_time,author=from,text=message")).value();
    const Result<ImportSummary> summary = waited(import.run(plan, {}));
    return summary ? Result<>() : Result<>(summary.error());
}

} // namespace

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("cannot write %s", qPrintable(path));
}

World::World()
    : m_temporary(std::make_unique<QTemporaryDir>(roomyFolder()))
    , m_folder(m_temporary->path())
    , m_data(m_folder + QLatin1String("/home"))
    , m_clock(firstMoment)
{
    make();
}

World::World(const QString &folder)
    : m_folder(folder)
    , m_data(m_folder + QLatin1String("/home"))
    , m_clock(firstMoment)
{
}

World::~World()
{
    close();
}

void World::make()
{
    auto made = Project::create(
        path(), {QStringLiteral("Café"), QStringLiteral("Europe/Athens"), QStringLiteral("en")}, m_data, m_clock);
    mustWork(made, "create");
    m_open = OpenProject::around(std::move(*made), m_clock);
    AccountEdits accountEdits(edits());
    for (const char *handle : {"cafe", "cafe.two", "cafe.three"}) {
        const Account account{
            accountEdits.newId(), QStringLiteral("facebook"), QString::fromUtf8(handle), {}, {}, 0, {}, false};
        mustWork(waited(accountEdits.create(account)), "account");
        accounts.append(account.id);
    }
    const Label word{LabelEdits(edits()).newId(), QStringLiteral("offer"), {}};
    mustWork(waited(LabelEdits(edits()).create(word)), "label");
    label = word.id;
    PostEdits postEdits(edits());
    for (int i = 0; i < firstPosts; ++i) {
        NewPost post;
        post.id = postEdits.newId();
        post.at = WallTime::fromString(QStringLiteral("2026-12-%1T10:00").arg(1 + i % 28, 2, 10, QLatin1Char('0')));
        post.text = QStringLiteral("Text number %1. ").arg(i).repeated(1 + i * 3);
        post.accounts = accounts;
        nextMinutes();
        mustWork(waited(postEdits.create(post)), "post");
    }
    const QString first = m_folder + QLatin1String("/first.csv");
    writeBytes(first, commentsAsCsv(1, firstComments));
    writeImportFile(firstComments - 5, 40);
    mustWork(importComments(*this, first), "comments");
    readIds();
    mustWork(waited(RuleEdits(edits()).importText(QStringLiteral(
                 "rule \"Casino\" on\n  words \"casino\"\n  then mark as spam, hide\n"
                 "rule \"Thanks\" on\n  phrase \"thank you\"\n  then label \"thanks\", priority low\n"))),
        "rules");
    mustWork(waited(edits().backUp(BackupReason::Asked)), "backup"); // so that opening it again makes none
    close();
    m_first = fileBytes(path());
}

void World::writeImportFile(int from, int count)
{
    writeBytes(importFile(), commentsAsCsv(from, count));
}

void World::readIds()
{
    posts.clear();
    accounts.clear();
    comments.clear();
    Statement postRows = reader().query("SELECT id FROM post WHERE status = 'draft' ORDER BY id");
    while (postRows.step())
        posts.append(postRows.id<PostId>(0));
    Statement accountRows = reader().query("SELECT id FROM account ORDER BY id");
    while (accountRows.step())
        accounts.append(accountRows.id<AccountId>(0));
    Statement commentRows = reader().query("SELECT id FROM comment ORDER BY id");
    while (commentRows.step())
        comments.push_back(commentRows.integer(0));
    label = {reader().integer("SELECT min(id) FROM label").value_or(0)};
}

void World::putBack()
{
    close();
    QFile::remove(path() + QLatin1String("-journal"));
    QFile::remove(path());
    writeBytes(path(), m_first);
}

Error World::open()
{
    close();
    Result<std::unique_ptr<Project>> opened = Project::open(path(), Project::Access::Edit, m_data, m_clock);
    if (!opened)
        return opened.error();
    const Error why = (*opened)->whyReadOnly();
    m_open = OpenProject::around(std::move(*opened), m_clock);
    m_open.edits->waitForIdle();
    return why;
}

void World::close()
{
    m_open.edits.reset();
    m_open.project.reset();
}

QByteArray logicalHash(Connection &reader)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    QByteArrayList queries{"SELECT * FROM comment ORDER BY id", "SELECT * FROM comment_state ORDER BY comment_id",
        "SELECT * FROM tally WHERE value <> 0 ORDER BY name", "SELECT * FROM published_item ORDER BY id"};
    for (const Table table : recordedTables())
        queries.append(QByteArray("SELECT * FROM ") + tableName(table) + " ORDER BY 1, 2");
    for (const QByteArray &query : std::as_const(queries)) {
        Statement rows = reader.query(query.constData());
        const int columns = rows.columnCount();
        hash.addData(query);
        while (rows.step()) {
            for (int column = 0; column < columns; ++column) {
                hash.addData(rows.isNull(column) ? QByteArrayView("\1") : QByteArrayView("\2"));
                hash.addData(rows.bytesView(column));
            }
            hash.addData(QByteArrayView("\3"));
        }
    }
    if (reader.failed()) {
        reader.takeError();
        return {};
    }
    return hash.result();
}

} // namespace stoa::faults
