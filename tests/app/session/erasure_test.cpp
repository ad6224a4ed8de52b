// SPDX-License-Identifier: GPL-3.0-or-later
// W06, A20: a hundred canaries of ten persons in three scripts, in every place that keeps words; erased, and looked for
// in the raw bytes of every file.
#include "app/session/copymerge.h"
#include "app/session/openproject.h"
#include "models/core/text.h"
#include "models/inbox/commentimport.h"
#include "models/inbox/commentsearch.h"
#include "models/inbox/personedits.h"
#include "models/inbox/triageedits.h"
#include "models/planning/postedits.h"
#include "models/store/backups.h"
#include "models/store/wholefile.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

constexpr int canaryPersons = 10;
constexpr int otherPersons = 4;

enum CanaryField {
    ByName,
    ByWords,
    ByOldWords,
    BySecond,
    ByAddress,
    ByNumber,
    ByNote,
    ByOldNote,
    ByAnswer,
    ByDraft,
    canaryFields
};

//! A word that stands nowhere else, in capitals and small letters of one of three scripts.
QString canaryWord(int person, int field)
{
    static const QString alphabets[] = {QStringLiteral("BCDFGHKLMNPRSTVWXbcdfghklmnprstvwx"),
        QStringLiteral("ΒΓΔΖΘΚΛΜΝΞΠΡΤΦΧΨβγδζθκλμνξπρτφχψ"), QStringLiteral("БВГДЖЗКЛМНПРТФХЦбвгджзклмнпртфхц")};
    const QString &alphabet = alphabets[person % 3];
    QRandomGenerator random(quint32(1000 * person + field + 1));
    QString word;
    for (int i = 0; i < 18; ++i)
        word += alphabet.at(random.bounded(int(alphabet.size())));
    return word;
}

QString canaryName(int person)
{
    return canaryWord(person, ByName) + QStringLiteral(" Smith");
}

//! A text of several words around the canary, longer than a page where \a isLong.
QString canaryText(int person, CanaryField field, bool isLong = false)
{
    return QStringLiteral("I say %1 and nothing else").arg(canaryWord(person, field))
        + (isLong ? QStringLiteral(" for a long while").repeated(600) + canaryWord(person, field) : QString());
}

//! Every form of \a word that a file of ours could hold. The index leaves out letters that two words begin with.
QList<QByteArray> byteForms(const QString &word)
{
    const QString folded = fold(word);
    QList<QByteArray> forms{word.toUtf8(), folded.toUtf8(), folded.mid(4).toUtf8()};
    for (const QString &text : {word, folded}) {
        forms.append(QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text)));
        forms.append(QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text)));
    }
    return forms;
}

QByteArray canaryCsv(bool isSecond)
{
    QByteArray csv("id,time,author,text,parent,url\n");
    for (int person = 0; person < canaryPersons + otherPersons; ++person) {
        const auto row = [&](const QString &id, const QString &text, const QString &url) {
            csv += QStringLiteral("%1,2026-11-%2T09:00,%3,\"%4\",,%5\n")
                       .arg(id)
                       .arg(person + 1, 2, 10, QLatin1Char('0'))
                       .arg(canaryName(person), text, url)
                       .toUtf8();
        };
        row(canaryWord(person, ByNumber), canaryText(person, isSecond ? ByWords : ByOldWords, person % 2 == 0),
            QStringLiteral("https://net.example/") + canaryWord(person, ByAddress));
        row(QStringLiteral("b%1").arg(person), canaryText(person, BySecond), {});
    }
    return csv;
}

class ErasureBench final
{
public:
    ErasureBench()
        : project({QStringLiteral("T"), QStringLiteral("UTC"), QStringLiteral("en")}, allDerived)
    {
        project.edits().keepBackups();
        read(false);
        read(true);
        if (!indexPendingComments(project.edits()))
            qFatal("no index");
    }

    void read(bool isSecond)
    {
        const QString path = project.folder() + QLatin1String("/in.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(canaryCsv(isSecond));
        file.close();
        CommentImport importer(project.project(), project.edits());
        ImportPlan plan;
        plan.path = path;
        plan.account = QStringLiteral("youtube:cafe");
        plan.mapping
            = *Mapping::fromArgument(QStringLiteral("id=id,time=time,author=author,text=text,parent=parent,url=url"));
        if (!resultOf(importer.run(plan)))
            qFatal("no import");
        QFile::remove(path);
    }

    qint64 personId(int person)
    {
        return project.reader().integer("SELECT id FROM person WHERE name = ?", canaryName(person)).value_or(0);
    }
    qint64 commentId(int person)
    {
        return project.reader()
            .integer("SELECT id FROM comment WHERE remote_id = ?", canaryWord(person, ByNumber))
            .value_or(0);
    }

    //! What the team wrote beside the comments, each in the history too.
    void work()
    {
        TriageEdits edits(project.edits());
        for (int person = 0; person < canaryPersons + otherPersons; ++person) {
            const CommentId id{commentId(person)};
            if (!resultOf(edits.setNote(id, canaryText(person, ByOldNote)))
                || !resultOf(edits.setNote(id, canaryText(person, ByNote)))
                || !resultOf(edits.markAnswered(id, canaryText(person, ByAnswer), false))
                || !resultOf(edits.saveDraft(id, canaryText(person, ByDraft)))
                || !resultOf(idea(id, QStringLiteral("About smiths"))))
                qFatal("no work");
        }
    }

    //! An idea that a comment gave.
    QFuture<Result<ActDone>> idea(CommentId comment, const QString &title)
    {
        NewPost post;
        post.title = title;
        post.comment = comment;
        return PostEdits(project.edits()).create(post);
    }

    //! Copies in all places that this installation has for them.
    void copyEverywhere()
    {
        if (!resultOf(project.edits().maintain([](Writer &writer) {
                for (int person = 0; person < canaryPersons; ++person) {
                    writer.exec("INSERT INTO post_version (id, post_id, snapshot) VALUES (?, 1, ?)", person + 1,
                        QString::fromUtf8(QJsonDocument(
                            QJsonObject{{QStringLiteral("text"),
                                QStringLiteral("As \"") + canaryText(person, BySecond) + QStringLiteral("\" says")}})
                                              .toJson(QJsonDocument::Compact)));
                    writer.exec("INSERT INTO view_state (name, value) VALUES (?, ?)", QStringLiteral("v%1").arg(person),
                        canaryName(person));
                }
                writer.exec("INSERT INTO post_version (id, post_id, snapshot) VALUES (99, 1, '{\"text\":\"stays\"}')");
            })))
            qFatal("no versions");
        const QString uuid = project.project().uuid();
        QJsonArray typed{QJsonObject{{QStringLiteral("field"), QStringLiteral("text")},
            {QStringLiteral("text"), QStringLiteral("typed by ourselves")}}};
        for (int person = 0; person < canaryPersons; ++person)
            typed.append(QJsonObject{{QStringLiteral("text"), canaryText(person, BySecond)}});
        write(project.data().sub(QStringLiteral("recovery")) + QLatin1Char('/') + uuid + QLatin1String("-1.json"),
            QJsonDocument(typed).toJson(QJsonDocument::Compact));
        for (int i = 0; i < 3; ++i) {
            if (!resultOf(project.edits().backUp(BackupReason::Asked)))
                qFatal("no backup");
        }
        const QString copy = project.folder() + QLatin1String("/copy.stoa");
        if (!resultOf(project.edits().saveCopy(copy)))
            qFatal("no copy");
        const Result<Lineage> lineage = Lineage::read(project.reader());
        if (!CommonBase::keep(copy, *lineage, project.data()))
            qFatal("no base");
        for (const char *folder : {"working/here", "intake/there"})
            QFile::copy(
                copy, project.data().sub(QString::fromLatin1(folder)) + QLatin1String("/.client.stoa.tmp-1.kept.stoa"));
        QFile::remove(copy);
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    //! Every canary of \a person that some file holds, with the file's name. The project is closed.
    QStringList foundOf(int person)
    {
        QStringList found;
        QDirIterator files(project.folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("unreadable");
            const QByteArray bytes = file.readAll();
            for (int field = 0; field < canaryFields; ++field) {
                for (const QByteArray &form : byteForms(canaryWord(person, field))) {
                    if (bytes.contains(form))
                        found.append(
                            QStringLiteral("person %1 field %2 in %3").arg(person).arg(field).arg(files.filePath()));
                }
            }
        }
        return found;
    }

    TemporaryProject project;
};

} // namespace

class ErasureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Erasing writes and syncs everything several times: what it comes to is asked here, not what a disk takes.
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void noByteIsLeft()
    {
        ErasureBench bench;
        bench.work();
        bench.copyEverywhere();
        TemporaryProject &project = bench.project;
        PersonEdits edits(project.edits());
        QList<qint64> persons;
        for (int person = 0; person < canaryPersons; ++person)
            persons.append(bench.personId(person));
        const auto count = [&project](const char *sql) { return project.reader().integer(sql).value_or(-1); };
        const qint64 comments = count("SELECT count(*) FROM comment");
        const qint64 answered = count("SELECT count(*) FROM reply WHERE answered_ms IS NOT NULL");

        project.close();
        for (int person = 0; person < canaryPersons; ++person) {
            const QStringList found = bench.foundOf(person);
            for (int field = 0; field < canaryFields; ++field) // or the test would see nothing at all
                QVERIFY2(!found.filter(QStringLiteral("field %1 in").arg(field)).isEmpty(),
                    qPrintable(QString::number(field)));
        }
        QCOMPARE(project.open().code, ErrorCode::None);
        project.edits().keepBackups();
        PersonEdits again(project.edits());
        const Result<PersonTrace> trace = PersonEdits::trace(project.reader(), persons.first());
        QVERIFY(trace);
        QCOMPARE(trace->comments, 2);
        QCOMPARE(trace->notes, 1);
        QCOMPARE(trace->replies, 2);
        QVERIFY(trace->acts > 0);
        for (const QList<qint64> &some : {persons.mid(0, 1), persons.mid(1)}) {
            const Result<ActDone> done = resultOf(again.forget(some));
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
        QVERIFY(!resultOf(project.edits().undo()));
        QCOMPARE(count("SELECT count(*) FROM comment"), comments);
        QCOMPARE(count("SELECT count(*) FROM reply WHERE answered_ms IS NOT NULL"), answered);
        QCOMPARE(count("SELECT value FROM tally WHERE name = 'comments'"), comments);
        QCOMPARE(count("SELECT count(*) FROM post_version"), 1);
        const Backups backups(project.data(), project.project().uuid());
        QCOMPARE(backups.list().size(), 1);
        QCOMPARE(backups.list().constFirst().reason, QStringLiteral("erased"));
        QCOMPARE(Project::check(backups.list().constFirst().path).value_or(FileState::Damaged), FileState::Sound);
        othersAreThere(bench);
        project.close();
        QStringList found;
        for (int person = 0; person < canaryPersons; ++person)
            found += bench.foundOf(person);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
        QFile recovery(project.data().sub(QStringLiteral("recovery")) + QLatin1Char('/')
            + QDir(project.data().sub(QStringLiteral("recovery"))).entryList(QDir::Files).value(0));
        QVERIFY(recovery.open(QIODevice::ReadOnly));
        QVERIFY(recovery.readAll().contains("typed by ourselves"));
        QCOMPARE(Project::check(project.path()).value_or(FileState::Damaged), FileState::Sound);
    }

    void theSameFileDoesNotBringItBack()
    {
        ErasureBench bench;
        PersonEdits edits(bench.project.edits());
        const qint64 person = bench.personId(0);
        QVERIFY(resultOf(edits.forget({person})));
        const auto comments = bench.project.reader().integer("SELECT count(*) FROM comment");
        bench.read(true);
        bench.read(false); // the old words of all others come back, as an import of changed rows does
        QCOMPARE(bench.project.reader().integer("SELECT count(*) FROM comment"), comments);
        QVERIFY(indexPendingComments(bench.project.edits()));
        bench.project.close();
        QCOMPARE(bench.foundOf(0), QStringList());
        QVERIFY(!bench.foundOf(1).isEmpty());
    }

    //! A new comment of somebody who was erased is somebody's new comment.
    void whoWritesAgainIsHeard()
    {
        ErasureBench bench;
        QVERIFY(resultOf(PersonEdits(bench.project.edits()).forget({bench.personId(0)})));
        QFile file(bench.project.folder() + QLatin1String("/new.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,author,text\nnew1," + canaryName(0).toUtf8() + ",Hello again\n");
        file.close();
        CommentImport importer(bench.project.project(), bench.project.edits());
        ImportPlan plan;
        plan.path = file.fileName();
        plan.account = QStringLiteral("youtube:cafe");
        plan.mapping = *Mapping::fromArgument(QStringLiteral("id=id,author=author,text=text"));
        QVERIFY(resultOf(importer.run(plan)));
        QVERIFY(bench.personId(0) != 0);
        QCOMPARE(bench.project.reader().integer("SELECT count(*) FROM comment WHERE author = ?", canaryName(0)), 1);
    }

    void anotherCopyDoesNotBringItBack()
    {
        ErasureBench bench;
        bench.work();
        const QString other = bench.project.folder() + QLatin1String("/other.stoa");
        QVERIFY(resultOf(bench.project.edits().saveCopy(other)));
        QVERIFY(resultOf(PersonEdits(bench.project.edits()).forget({bench.personId(0)})));
        auto mine = bench.project.project().openReader();
        QVERIFY(mine);
        {
            const auto merge
                = CopyMerge::prepare(bench.project.project(), std::move(*mine), other, bench.project.clock());
            QVERIFY(merge);
            QVERIFY(resultOf((*merge)->run(bench.project.edits())));
        }
        QCOMPARE(waitingConflicts(bench.project.reader())->size(), 0);
        QCOMPARE(bench.project.reader().integer("SELECT count(*) FROM comment WHERE author = ?", canaryName(0)), 0);
        QCOMPARE(bench.project.reader().integer("SELECT count(*) FROM comment WHERE author = ?", canaryName(1)), 2);
        QCOMPARE(bench.project.reader().integer("SELECT count(*) FROM person WHERE name = ?", canaryName(0)), 0);
        QVERIFY(indexPendingComments(bench.project.edits()));
        bench.project.close();
        QFile::remove(other);
        const QStringList found = bench.foundOf(0);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char(10))));
    }

    //! Where the program ended between the act and the rest, the next opening does the rest.
    void theNextOpeningFinishes()
    {
        ErasureBench bench;
        bench.work();
        bench.copyEverywhere();
        const qint64 person = bench.personId(0);
        QVERIFY(resultOf(PersonEdits(bench.project.edits()).forget({person})));
        QVERIFY(resultOf(bench.project.edits().maintain([](Writer &writer) {
            writer.exec("INSERT INTO project_fact (name, value) VALUES ('erasing', '1')"); // as if killed
        })));
        const Backups backups(bench.project.data(), bench.project.project().uuid());
        const QString old = backups.list().constFirst().path;
        bench.project.close();
        QCOMPARE(bench.project.open().code, ErrorCode::None);
        bench.project.edits().keepBackups();
        bench.project.edits().waitForIdle();
        QVERIFY(!bench.project.reader().integer("SELECT 1 FROM project_fact WHERE name = 'erasing'"));
        QCOMPARE(backups.list().size(), 1);
        QVERIFY(backups.list().constFirst().path != old);
        Result<std::unique_ptr<Connection>> copy
            = Connection::open(backups.list().constFirst().path, Connection::Mode::Read);
        QVERIFY(copy);
        QVERIFY(!(*copy)->integer("SELECT 1 FROM project_fact WHERE name = 'erasing'"));
    }

private:
    static void othersAreThere(ErasureBench &bench)
    {
        Connection &reader = bench.project.reader();
        CommentSearch search(reader);
        for (int person = canaryPersons; person < canaryPersons + otherPersons; ++person) {
            QCOMPARE(reader.integer("SELECT count(*) FROM comment WHERE author = ?", canaryName(person)), 2);
            QCOMPARE(reader.integer("SELECT count(*) FROM comment WHERE text = ? OR text = ?",
                         canaryText(person, ByWords, person % 2 == 0), canaryText(person, BySecond)),
                2);
            QCOMPARE(reader.integer("SELECT count(*) FROM triage WHERE note = ?", canaryText(person, ByNote)), 1);
            QCOMPARE(reader.integer("SELECT count(*) FROM reply WHERE text = ?", canaryText(person, ByAnswer)), 1);
            const Result<SearchAnswer> answer = search.find(canaryWord(person, BySecond), 10);
            QVERIFY(answer);
            QCOMPARE(answer->hits.size(), 1);
        }
        const Result<SearchAnswer> none = search.find(canaryWord(0, BySecond), 10);
        QVERIFY(none);
        QVERIFY(none->hits.isEmpty());
    }
};

STOA_TEST(ErasureTest)
#include "erasure_test.moc"
