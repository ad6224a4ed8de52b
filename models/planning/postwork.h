// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postterms.h"
#include "models/store/editservice.h"

#include <QDate>
#include <QHash>

namespace stoa {

using PostTaskId = Id<struct PostTaskTag>;

//! What a piece of work on a post is.
enum class TaskKind : quint8 { Text, Picture, Check, Other };
QString taskToken(TaskKind kind);
TaskKind taskFromToken(const QString &token); //!< Other for one that is none

//! One piece of work on a post.
struct PostTask
{
    PostTaskId id;
    PostId post;
    TaskKind kind = TaskKind::Other;
    QString title;
    QString assignee; //!< a name; empty: whoever is responsible for the post
    QDate due; //!< in the project's zone, the whole day; invalid: no date
    qint64 doneMs = 0; //!< UTC; 0: open

    bool isDone() const { return doneMs != 0; }
    bool isLate(QDate today) const { return !isDone() && due.isValid() && due < today; }
    friend bool operator==(const PostTask &, const PostTask &) = default;
};

//! Who works on a post, and what the work is.
struct PostWork
{
    QString responsible; //!< a name
    QString brief;
    QList<PostTask> tasks; //!< in their order

    int late(QDate today) const;
    bool isEmpty() const { return responsible.isEmpty() && brief.isEmpty() && tasks.isEmpty(); }
};

Result<PostWork> readPostWork(Connection &reader, PostId post);
//! Names that stand in the project as responsible or assigned already, by the alphabet.
Result<QStringList> readWorkers(Connection &reader);
//! One point of the checklist of a live event.
struct LiveTask
{
    enum class Phase : quint8 { Before, During, After };

    Phase phase = Phase::Before;
    TaskKind kind = TaskKind::Check;
    int dueDays = 0; //!< after the day of the event; below 0: before it
};
//! Before, during and after one is on air, in the order of the work. The words are the
//! caller's.
const QList<LiveTask> &liveEventTasks();

//! Changes to who works on posts and at what. Internal: allowed on published posts too. Window's thread, as PostEdits.
//! Errors: NotFound.
class PostWorkEdits final
{
public:
    explicit PostWorkEdits(EditService &edits) noexcept; //!< must outlive this object

    QFuture<Result<ActDone>> setResponsible(PostId post, const QString &name);
    QFuture<Result<ActDone>> setBrief(PostId post, const QString &brief); //!< typing: merged within a minute
    QFuture<Result<ActDone>> addTasks(PostId post, const QList<PostTask> &tasks); //!< at the end; one act
    QFuture<Result<ActDone>> changeTask(const PostTask &task);
    QFuture<Result<ActDone>> tick(PostTaskId task, bool done);
    QFuture<Result<ActDone>> removeTask(PostTaskId task);

private:
    QFuture<Result<ActDone>> setWork(PostId post, const QString &column, const QString &value);

    EditService &m_edits;
};

} // namespace stoa
