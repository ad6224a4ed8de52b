// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/mediaedits.h"

#include "models/planning/postqueries.h"
#include "tests/support/builders.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::test;

namespace {

//! Takes what begins with PNG for a picture, and nothing else.
class PlainProbe final : public MediaProbe
{
public:
    MediaFacts look(const QByteArray &content, const QString &) const override
    {
        if (!content.startsWith("PNG"))
            return {};
        return {QStringLiteral("image/png"), 640, 480, 0, QByteArrayLiteral("small")};
    }
};

struct Bench
{
    TemporaryProject project;
    PlainProbe probe;
    MediaEdits media{project.edits(), probe, project.path()};
    MediaQueries queries{project.reader(), project.path()};
    PostId post = makePost(project);

    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(project.folder() + QLatin1Char('/') + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QList<PostAttachment> attachments() { return PostQueries(project.reader()).attachments(post).value(); }
    QStringList names()
    {
        QStringList names;
        for (const PostAttachment &attachment : attachments())
            names.append(attachment.name);
        return names;
    }
};

} // namespace

class MediaEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeInInTheirOrder();
    void theSameBytesAreKeptOnce();
    void largeFilesLieBeside();
    void badFilesLeaveNothing_data();
    void badFilesLeaveNothing();
    void undoneMediaComeBack();
    void aMissingLargeFileIsTold();
};

void MediaEditsTest::filesComeInInTheirOrder()
{
    Bench bench;
    const QStringList files{bench.file(QStringLiteral("b.png"), "PNG b"), bench.file(QStringLiteral("a.png"), "PNG a")};
    QVERIFY(resultOf(bench.media.attachFiles(bench.post, files)));
    QCOMPARE(bench.names(), (QStringList{QStringLiteral("b.png"), QStringLiteral("a.png")}));
    const PostAttachment first = bench.attachments().constFirst();
    QCOMPARE(first.width, 640);
    QCOMPARE(first.mime, QStringLiteral("image/png"));
    QCOMPARE(bench.queries.content(first.media).value(), QByteArray("PNG b"));
    QCOMPARE(bench.queries.thumbnail(first.media), QByteArray("small"));
    QCOMPARE(bench.project.reader().integer("SELECT count(*) FROM history"), 1);
    QVERIFY(resultOf(bench.media.reorder(bench.post, {bench.attachments().at(1).id, first.id})));
    QCOMPARE(bench.names(), (QStringList{QStringLiteral("a.png"), QStringLiteral("b.png")}));
    QCOMPARE(PostQueries(bench.project.reader()).post(bench.post)->missingAlt, 2);
    QVERIFY(resultOf(bench.media.setAlt(bench.post, first.id, QStringLiteral("a cup"))));
    QCOMPARE(PostQueries(bench.project.reader()).post(bench.post)->missingAlt, 1);
}

void MediaEditsTest::theSameBytesAreKeptOnce()
{
    Bench bench;
    QVERIFY(resultOf(bench.media.attachContent(bench.post, QStringLiteral("a.png"), "PNG a")));
    QVERIFY(resultOf(bench.media.attachContent(makePost(bench.project), QStringLiteral("other.png"), "PNG a")));
    QCOMPARE(bench.project.reader().integer("SELECT count(*) FROM media"), 1);
    QCOMPARE(bench.project.reader().integer("SELECT count(*) FROM media_bytes"), 1);
    QCOMPARE(bench.project.reader().integer("SELECT count(*) FROM post_media"), 2);
}

void MediaEditsTest::largeFilesLieBeside()
{
    Bench bench;
    const QByteArray large = QByteArrayLiteral("PNG") + QByteArray(MediaEdits::insideLimit, 'x');
    QVERIFY(resultOf(bench.media.attachContent(bench.post, QStringLiteral("large.png"), large)));
    QCOMPARE(QDir(mediaFolder(bench.project.path())).entryList(QDir::Files).size(), 1);
    QCOMPARE(bench.project.reader().integer("SELECT length(content) FROM media_bytes"), 0);
    const MediaId media = bench.attachments().constFirst().media;
    QCOMPARE(bench.queries.content(media).value(), large);
    QCOMPARE(bench.queries.thumbnail(media), QByteArray("small"));
}

void MediaEditsTest::badFilesLeaveNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << QStringLiteral("none.png") << int(ErrorCode::NotFound);
    QTest::newRow("folder") << QStringLiteral(".") << int(ErrorCode::NotAFile);
    QTest::newRow("empty") << QStringLiteral("empty.png") << int(ErrorCode::Empty);
    QTest::newRow("not a picture") << QStringLiteral("text.png") << int(ErrorCode::Invalid);
}

void MediaEditsTest::badFilesLeaveNothing()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    Bench bench;
    const QString good = bench.file(QStringLiteral("good.png"), "PNG good");
    bench.file(QStringLiteral("empty.png"), {});
    bench.file(QStringLiteral("text.png"), "hello");
    const QString before = bench.project.dump({QStringLiteral("media_bytes")});
    const Result<ActDone> refused
        = resultOf(bench.media.attachFiles(bench.post, {good, bench.project.folder() + QLatin1Char('/') + name}));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
    QCOMPARE(bench.project.dump({QStringLiteral("media_bytes")}), before); // the good one neither
    QCOMPARE(
        resultOf(bench.media.attachContent({77}, QStringLiteral("a.png"), "PNG a")).error().code, ErrorCode::NotFound);
}

void MediaEditsTest::undoneMediaComeBack()
{
    Bench bench;
    QVERIFY(resultOf(bench.media.attachContent(bench.post, QStringLiteral("a.png"), "PNG a")));
    QVERIFY(resultOf(bench.project.edits().undo()));
    QVERIFY(bench.attachments().isEmpty());
    QVERIFY(resultOf(bench.project.edits().redo()));
    QCOMPARE(bench.queries.content(bench.attachments().constFirst().media).value(), QByteArray("PNG a"));
}

void MediaEditsTest::aMissingLargeFileIsTold()
{
    Bench bench;
    const QByteArray large = QByteArrayLiteral("PNG") + QByteArray(MediaEdits::insideLimit, 'x');
    QVERIFY(resultOf(bench.media.attachContent(bench.post, QStringLiteral("large.png"), large)));
    QDir folder(mediaFolder(bench.project.path()));
    QVERIFY(folder.removeRecursively());
    const Result<QByteArray> content = bench.queries.content(bench.attachments().constFirst().media);
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::NotFound);
    QCOMPARE(content.error().args, QStringList{QStringLiteral("large.png")});
}

STOA_TEST(MediaEditsTest)
#include "mediaedits_test.moc"
