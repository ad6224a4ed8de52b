// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postwork.h"

#include "models/planning/postwriting.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr const char *taskColumns
    = "SELECT id, post_id, kind, title, assignee, ifnull(due, ''), ifnull(done_ms, 0) FROM post_task";

std::optional<QString> dueOrNull(const PostTask &task)
{
    return task.due.isValid() ? std::optional(task.due.toString(Qt::ISODate)) : std::nullopt;
}

//! The post of \a task; fails with NotFound.
PostId postOfTask(Writer &writer, PostTaskId task)
{
    const auto post = writer.integer("SELECT post_id FROM post_task WHERE id = ?", task);
    if (!post)
        writer.fail(ErrorCode::NotFound);
    return {post.value_or(0)};
}

void noteWork(Writer &writer, PostId post)
{
    touchPost(writer, post);
    writer.setLabelArgs({actHeadline(writer, post)});
}

ActLabel workLabel(const QString &mergeKey = {})
{
    return {QStringLiteral("post.work"), {}, mergeKey, false};
}

} // namespace

QString taskToken(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Text:
        return QStringLiteral("text");
    case TaskKind::Picture:
        return QStringLiteral("picture");
    case TaskKind::Check:
        return QStringLiteral("check");
    case TaskKind::Other:
        break;
    }
    return QStringLiteral("other");
}

TaskKind taskFromToken(const QString &token)
{
    for (const TaskKind kind : {TaskKind::Text, TaskKind::Picture, TaskKind::Check}) {
        if (token == taskToken(kind))
            return kind;
    }
    return TaskKind::Other;
}

int PostWork::late(QDate today) const
{
    return int(std::count_if(tasks.begin(), tasks.end(), [today](const PostTask &task) { return task.isLate(today); }));
}

Result<PostWork> readPostWork(Connection &reader, PostId post)
{
    PostWork work;
    work.responsible = reader.text("SELECT responsible FROM post_work WHERE post_id = ?", post).value_or(QString());
    work.brief = reader.text("SELECT brief FROM post_work WHERE post_id = ?", post).value_or(QString());
    static const std::string sql = std::string(taskColumns) + " WHERE post_id = ? ORDER BY rank, id";
    Statement rows = reader.query(sql.c_str(), post);
    while (rows.step())
        work.tasks.append({rows.id<PostTaskId>(0), rows.id<PostId>(1), taskFromToken(rows.text(2)), rows.text(3),
            rows.text(4), QDate::fromString(rows.text(5), Qt::ISODate), rows.integer(6)});
    return rows.finish(std::move(work));
}

Result<QStringList> readWorkers(Connection &reader)
{
    QStringList names;
    Statement rows = reader.query("SELECT responsible FROM post_work WHERE responsible <> '' UNION"
                                  " SELECT assignee FROM post_task WHERE assignee <> '' ORDER BY 1");
    while (rows.step())
        names.append(rows.text(0));
    return rows.finish(std::move(names));
}

const QList<LiveTask> &liveEventTasks()
{
    using Phase = LiveTask::Phase;
    static const QList<LiveTask> tasks{
        {Phase::Before, TaskKind::Text, -7},
        {Phase::Before, TaskKind::Text, -3},
        {Phase::Before, TaskKind::Picture, -3},
        {Phase::Before, TaskKind::Check, -1},
        {Phase::Before, TaskKind::Check, -1},
        {Phase::Before, TaskKind::Text, 0},
        {Phase::During, TaskKind::Other, 0},
        {Phase::During, TaskKind::Other, 0},
        {Phase::During, TaskKind::Other, 0},
        {Phase::After, TaskKind::Other, 1},
        {Phase::After, TaskKind::Text, 1},
        {Phase::After, TaskKind::Other, 3},
        {Phase::After, TaskKind::Check, 7},
    };
    return tasks;
}

PostWorkEdits::PostWorkEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> PostWorkEdits::setWork(PostId post, const QString &column, const QString &value)
{
    const bool isBrief = column == QLatin1String("brief");
    const QString key = isBrief ? QStringLiteral("post.work:%1:brief").arg(post.toString()) : QString();
    return m_edits.run(workLabel(key), [post, isBrief, value](Writer &writer) {
        if (!checkPost(writer, post, Published::Allowed))
            return;
        writer.exec(isBrief
                ? "INSERT INTO post_work (post_id, brief) VALUES (?, ?)"
                  " ON CONFLICT (post_id) DO UPDATE SET brief = excluded.brief WHERE brief <> excluded.brief"
                : "INSERT INTO post_work (post_id, responsible) VALUES (?, ?) ON CONFLICT (post_id) DO UPDATE SET"
                  " responsible = excluded.responsible WHERE responsible <> excluded.responsible",
            post, value);
        writer.exec("DELETE FROM post_work WHERE post_id = ? AND responsible = '' AND brief = ''", post);
        writer.setLabelArgs({actHeadline(writer, post)});
    });
}

QFuture<Result<ActDone>> PostWorkEdits::setResponsible(PostId post, const QString &name)
{
    return setWork(post, QStringLiteral("responsible"), name.simplified());
}

QFuture<Result<ActDone>> PostWorkEdits::setBrief(PostId post, const QString &brief)
{
    return setWork(post, QStringLiteral("brief"), brief);
}

QFuture<Result<ActDone>> PostWorkEdits::addTasks(PostId post, const QList<PostTask> &tasks)
{
    return m_edits.run(workLabel(), [post, tasks](Writer &writer) {
        if (!checkPost(writer, post, Published::Allowed))
            return;
        qint64 rank = writer.integer("SELECT max(rank) FROM post_task WHERE post_id = ?", post).value_or(0);
        for (const PostTask &task : tasks) {
            rank += rankStep;
            const qint64 id
                = task.id.isValid() ? task.id.value : freshId(writer, "SELECT 1 FROM post_task WHERE id = ?");
            writer.exec("INSERT INTO post_task (id, post_id, kind, title, assignee, due, done_ms, rank)"
                        " VALUES (?, ?, ?, ?, ?, ?, nullif(?, 0), ?)",
                id, post, taskToken(task.kind), task.title.simplified(), task.assignee.simplified(), dueOrNull(task),
                task.doneMs, rank);
        }
        noteWork(writer, post);
    });
}

QFuture<Result<ActDone>> PostWorkEdits::changeTask(const PostTask &task)
{
    return m_edits.run(workLabel(), [task](Writer &writer) {
        const PostId post = postOfTask(writer, task.id);
        if (writer.failed())
            return;
        const int changed
            = writer.exec("UPDATE post_task SET kind = ?2, title = ?3, assignee = ?4, due = ?5 WHERE id = ?1"
                          " AND (kind <> ?2 OR title <> ?3 OR assignee <> ?4 OR due IS NOT ?5)",
                task.id, taskToken(task.kind), task.title.simplified(), task.assignee.simplified(), dueOrNull(task));
        if (changed > 0)
            noteWork(writer, post);
    });
}

QFuture<Result<ActDone>> PostWorkEdits::tick(PostTaskId task, bool done)
{
    return m_edits.run(workLabel(), [task, done](Writer &writer) {
        const PostId post = postOfTask(writer, task);
        if (writer.failed())
            return;
        const int changed = writer.exec("UPDATE post_task SET done_ms = nullif(?2, 0) WHERE id = ?1"
                                        " AND (done_ms IS NULL) = (?2 <> 0)",
            task, done ? writer.nowMs() : qint64(0));
        if (changed > 0)
            noteWork(writer, post);
    });
}

QFuture<Result<ActDone>> PostWorkEdits::removeTask(PostTaskId task)
{
    return m_edits.run(workLabel(), [task](Writer &writer) {
        const PostId post = postOfTask(writer, task);
        if (writer.failed())
            return;
        writer.exec("DELETE FROM post_task WHERE id = ?", task);
        noteWork(writer, post);
    });
}

} // namespace stoa
