// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mergeflow.h"

#include "models/core/whendone.h"
#include "models/store/project.h"
#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"
#include "widgets/common/projectcontext.h"
#include "widgets/mainwindow/mainwindow.h"
#include "widgets/mainwindow/projectview.h"
#include "widgets/merge/conflictsdialog.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace stoa {

MergeFlow::MergeFlow(ProjectContext &context, MainWindow &window)
    : m_context(context)
    , m_window(window)
{
}

MergeFlow::~MergeFlow()
{
    m_preparing.waitForFinished(); // it reads our project's file
}

void MergeFlow::choose()
{
    const QString path = m_context.asker.openFile(
        {tr("Bring together with another copy"), {}, {}, {tr("Stoa projects (*.stoa)"), tr("All files (*)")}, {}});
    if (!path.isEmpty())
        start(path);
}

void MergeFlow::startFromPlace(const QString &place)
{
    if (m_preparing.isRunning())
        return;
    start(place);
    m_fromPlace = m_preparing.isRunning() || m_preparing.isFinished();
}

void MergeFlow::start(const QString &path)
{
    if (m_preparing.isRunning() || m_context.project.isReadOnly())
        return;
    if (QFileInfo(path).canonicalFilePath() == m_context.project.path())
        return m_context.asker.tell(
            tr("This is the project itself"), tr("Choose another copy of it. Nothing was changed."));
    Result<std::unique_ptr<Connection>> reader = m_context.project.openReader();
    if (!reader)
        return m_context.asker.tell(tr("The copy was not looked at"), ErrorText::sentence(reader.error()));
    m_fromPlace = false;
    m_window.projectView()->showNotice(tr("Looking at the other copy"));
    m_preparing = QtConcurrent::run(
        [&project = m_context.project, mine = std::move(*reader), path, &clock = m_context.clock]() mutable {
            return CopyMerge::prepare(project, std::move(mine), path, clock);
        });
    whenDone(m_preparing, this, [this](const Result<std::shared_ptr<CopyMerge>> &merge) {
        if (merge)
            offer(*merge);
        else
            m_context.asker.tell(tr("The copy was not brought in"), ErrorText::sentence(merge.error()));
    });
}

QString MergeFlow::summary(const CopyMerge &merge)
{
    const QMap<QByteArray, MergePlan::Count> counts = merge.plan().counts();
    QStringList lines;
    const auto add = [&lines](const QString &line, int count) {
        if (count > 0)
            lines.append(line);
    };
    const MergePlan::Count posts = counts.value("post");
    add(tr("%n post(s) are new.", nullptr, posts.added), posts.added);
    add(tr("%n post(s) were changed there.", nullptr, posts.changed), posts.changed);
    add(tr("%n post(s) were deleted there.", nullptr, posts.deleted), posts.deleted);
    add(tr("%n comment(s) are new.", nullptr, counts.value("comment").added), counts.value("comment").added);
    int others = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.key() != "post" && it.key() != "comment")
            others += it->added + it->changed + it->deleted;
    }
    add(tr("%n other thing(s) differ: accounts, labels, replies, numbers and the like.", nullptr, others), others);
    const int conflicts = static_cast<int>(merge.plan().conflicts.size());
    add(tr("%n thing(s) were changed in both copies, each in its own way. Both versions are kept, and you choose.",
            nullptr, conflicts),
        conflicts);
    if (!merge.knowsBase())
        lines.append(tr("It is not known any more where the copies parted, so nothing is deleted."));
    if (const RowImport *const rebuilt = merge.rebuilt(); rebuilt != nullptr)
        lines.append(tr("%n row(s) of the other copy are not as Stoa writes them; they are left out.", nullptr,
            static_cast<int>(rebuilt->leftOut)));
    lines.append(tr("The other file stays as it is. One step of undo takes everything back."));
    return lines.join(QLatin1Char('\n'));
}

void MergeFlow::offer(const std::shared_ptr<CopyMerge> &merge)
{
    const bool isEmpty = merge->plan().isEmpty() && merge->plan().conflicts.isEmpty();
    if (isEmpty && m_fromPlace)
        return Q_EMIT broughtIn(merge->hash()); // all of it is here already
    if (isEmpty)
        return m_context.asker.tell(
            tr("Nothing to bring in"), tr("This project holds everything that is in the other copy."));
    const Question question{tr("Bring the two copies together?"), summary(*merge), tr("Bring together"), {}, false};
    // Answering no leaves both as they are; the place is asked again when the project is published next.
    if (m_context.asker.ask(question) == Answer::Accept)
        carryOut(merge);
}

void MergeFlow::carryOut(const std::shared_ptr<CopyMerge> &merge)
{
    whenDone(merge->run(m_context.edits), this, [this, merge](const Result<ActDone> &done) {
        if (!done)
            return m_context.asker.tell(tr("The copies were not brought together"), ErrorText::sentence(done.error()));
        m_window.projectView()->showNotice(tr("The two copies are one now"));
        if (m_fromPlace)
            Q_EMIT broughtIn(merge->hash());
        if (const auto waiting = waitingConflicts(m_context.reader); waiting && !waiting->isEmpty())
            showConflicts();
    });
}

void MergeFlow::showConflicts()
{
    auto *dialog = new ConflictsDialog(m_context, m_window.projectView());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace stoa
