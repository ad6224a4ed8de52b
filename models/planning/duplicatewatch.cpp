// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/duplicatewatch.h"

#include "models/store/project.h"

#include <limits>

namespace stoa {

namespace {

constexpr int textsAtOnce = 2000; // some milliseconds: a running query keeps writers out
constexpr qsizetype mostReadHere = 500; // changed posts read on the window's thread
constexpr qsizetype candidates = 8; // whose texts are looked at

constexpr const char *commonTexts
    = "SELECT p.id, p.id, ifnull(o.source_post_id, 0), p.text FROM post p LEFT JOIN post_origin o ON o.post_id = p.id"
      " AND o.kind IN ('series', 'evergreen') WHERE p.id > ?1 AND p.id <= ?2 AND p.wall IS NOT NULL"
      " AND p.status <> 'idea' ORDER BY p.id LIMIT ?3";
constexpr const char *ownTexts
    = "SELECT v.id, p.id, ifnull(o.source_post_id, 0), v.text FROM variant v JOIN post p ON p.id = v.post_id"
      " LEFT JOIN post_origin o ON o.post_id = p.id AND o.kind IN ('series', 'evergreen')"
      " WHERE v.id > ?1 AND v.id <= ?2 AND v.text IS NOT NULL AND p.wall IS NOT NULL AND p.status <> 'idea'"
      " ORDER BY v.id LIMIT ?3";
constexpr const char *ownTextsOfPost
    = "SELECT v.id, p.id, ifnull(o.source_post_id, 0), v.text FROM variant v JOIN post p ON p.id = v.post_id"
      " LEFT JOIN post_origin o ON o.post_id = p.id AND o.kind IN ('series', 'evergreen')"
      " WHERE v.post_id = ?1 AND v.text IS NOT NULL AND p.wall IS NOT NULL AND p.status <> 'idea'";

struct TextRow
{
    DuplicateIndex::Entry entry;
    QString text;
};

//! One chunk behind \a after, which becomes the last id; false: that was the last one.
bool readChunk(Connection &reader, const char *sql, qint64 &after, QList<TextRow> &rows)
{
    rows.clear();
    Statement texts = reader.query(sql, after, std::numeric_limits<qint64>::max(), textsAtOnce);
    while (texts.step()) {
        after = texts.integer(0);
        rows.append({{texts.id<PostId>(1), texts.integer(2)}, texts.text(3)});
    }
    return rows.size() == textsAtOnce;
}

} // namespace

DuplicateIndex readDuplicateIndex(Connection &reader)
{
    DuplicateIndex index;
    index.reserve(reader.integer("SELECT count(*) FROM post").value_or(0));
    for (const char *sql : {commonTexts, ownTexts}) {
        QList<TextRow> rows;
        qint64 after = std::numeric_limits<qint64>::min();
        bool more = true;
        while (more) {
            more = readChunk(reader, sql, after, rows);
            for (const TextRow &row : std::as_const(rows))
                index.add(row.entry, row.text);
        }
    }
    return index;
}

DuplicateWatch::DuplicateWatch(Project &project, EditService &edits, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
    connect(&edits, &EditService::changed, this, &DuplicateWatch::onChanged);
}

DuplicateWatch::~DuplicateWatch()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void DuplicateWatch::begin()
{
    if (!m_begun)
        read();
}

void DuplicateWatch::read()
{
    auto opened = m_project.openReader();
    if (!opened)
        return; // no warning is better than none at all; the next change of many posts tries again
    m_begun = true;
    m_missed.clear();
    const int reading = ++m_reading;
    m_thread.clear();
    m_thread.start([this, reading, reader = std::shared_ptr<Connection>(std::move(*opened))] {
        auto index = std::make_shared<DuplicateIndex>(readDuplicateIndex(*reader));
        if (reader->failed())
            return;
        QMetaObject::invokeMethod(
            this, [this, reading, index] { take(reading, index); }, Qt::QueuedConnection);
    });
}

void DuplicateWatch::take(int reading, std::shared_ptr<DuplicateIndex> index)
{
    if (reading != m_reading)
        return;
    m_index = std::move(*index);
    m_ready = true;
    readAgain(std::exchange(m_missed, {}));
    Q_EMIT ready();
}

void DuplicateWatch::onChanged(const ChangeList &changes)
{
    if (!m_begun)
        return;
    if (changes.bulk.contains(Table::Post) || changes.bulk.contains(Table::Variant)) {
        read();
        return;
    }
    // Every change of a variant's text marks its post as changed.
    const QSet<qint64> posts = changes.ids(Table::Post) + changes.ids(Table::PostOrigin);
    if (posts.isEmpty())
        return;
    if (!m_ready)
        m_missed += posts;
    else if (posts.size() > mostReadHere)
        read();
    else
        readAgain(posts);
}

void DuplicateWatch::readAgain(const QSet<qint64> &posts)
{
    Connection &reader = m_project.reader();
    for (const qint64 id : posts) {
        m_index.remove(PostId{id});
        for (Statement row = reader.query(commonTexts, id - 1, id, 1); row.step();)
            m_index.add({PostId{id}, row.integer(2)}, row.text(3));
        for (Statement row = reader.query(ownTextsOfPost, id); row.step();)
            m_index.add({PostId{id}, row.integer(2)}, row.text(3));
    }
}

std::optional<Duplicate> DuplicateWatch::look(const QString &text, const DuplicateIndex::Entry &entry)
{
    const TextFeatures features = textFeatures(text);
    Connection &reader = m_project.reader();
    std::optional<Duplicate> best;
    for (const DuplicateIndex::Near &near : m_index.nearest(entry, text, candidates)) {
        double alike = 0;
        Statement post = reader.query("SELECT text, title, wall, status FROM post WHERE id = ?", near.post);
        if (!post.step())
            continue;
        alike = likeness(features, textFeatures(post.text(0)));
        for (Statement own = reader.query("SELECT text FROM variant WHERE post_id = ? AND text IS NOT NULL", near.post);
             own.step();)
            alike = std::max(alike, likeness(features, textFeatures(own.text(0))));
        if (alike < DuplicateIndex::nearlySame || (best && best->likeness >= alike))
            continue;
        PostRow row;
        row.text = post.text(0);
        row.title = post.text(1);
        best = Duplicate{near.post, row.headline(), WallTime::fromString(post.text(2)),
            post.text(3) == statusToken(PostStatus::Published), alike};
    }
    return best;
}

std::optional<Duplicate> DuplicateWatch::find(const PostRow &typed)
{
    if (!m_ready || typed.isFrozen())
        return std::nullopt;
    const qint64 family = m_project.reader()
                              .integer("SELECT source_post_id FROM post_origin WHERE post_id = ?"
                                       " AND kind IN ('series', 'evergreen')",
                                  typed.id)
                              .value_or(0);
    QStringList texts{typed.text};
    for (const PostAccount &account : typed.accounts) {
        if (account.ownText && !texts.contains(*account.ownText))
            texts.append(*account.ownText);
    }
    std::optional<Duplicate> best;
    for (const QString &text : std::as_const(texts)) {
        const std::optional<Duplicate> found = look(text, {typed.id, family});
        if (found && (!best || found->likeness > best->likeness))
            best = found;
    }
    return best;
}

} // namespace stoa
