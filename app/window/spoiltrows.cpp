// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/spoiltrows.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/store/project.h"
#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"
#include "widgets/common/projectcontext.h"
#include "widgets/mainwindow/mainwindow.h"
#include "widgets/mainwindow/projectview.h"

#include <QDateTime>
#include <QLocale>
#include <QtConcurrentRun>

namespace stoa {

namespace {

QString momentWords(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), QLocale::ShortFormat);
}

} // namespace

SpoiltRows::SpoiltRows(ProjectContext &context, MainWindow &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_posts(context.edits)
{
    connect(m_window.projectView(), &ProjectView::faultAccepted, this, &SpoiltRows::ask);
}

void SpoiltRows::tell(const QList<SpoiltRow> &rows)
{
    for (const SpoiltRow &row : rows) {
        if (!m_rows.contains(row))
            m_rows.append(row);
        qWarning("row not as it was written: kind %d id %lld", int(row.kind), static_cast<long long>(row.id));
    }
    showBanner();
}

void SpoiltRows::showBanner()
{
    ProjectView *const view = m_window.projectView();
    if (!view)
        return;
    if (m_rows.isEmpty()) {
        view->showFault({}, {});
        return;
    }
    QString words = wordsOf(m_rows.first(), nameOf(m_context.reader, m_rows.first()));
    if (m_rows.size() > 1)
        words += QLatin1Char(' ') + tr("And %n more like it.", nullptr, int(m_rows.size()) - 1);
    view->showFault(words, m_context.project.isReadOnly() ? QString() : tr("See what can be done…"));
}

QString SpoiltRows::wordsOf(const SpoiltRow &row, const SpoiltName &name)
{
    const QString title = displayLine(name.title, 60);
    if (row.kind == SummedKind::Media)
        return tr("The picture or film %1 is not what was saved: a fault of the disk or of memory changed it. "
                  "Everything else was not touched by it.")
            .arg(title);
    return tr(
        "The post “%1” is not what was saved: a fault of the disk or of memory changed it. Read it before it goes "
        "out.")
        .arg(title);
}

void SpoiltRows::ask()
{
    if (!m_rows.isEmpty())
        lookThenAsk();
}

//! Backups are opened one after the other: on another thread.
void SpoiltRows::lookThenAsk()
{
    const SpoiltRow row = m_rows.first();
    const auto looking
        = QtConcurrent::run([row, backups = Backups(m_context.project.data(), m_context.project.uuid())] {
              return backupWithSoundRow(backups.list(), row);
          });
    whenDone(looking, this, [this, row](const std::optional<Backup> &backup) { askAbout(row, backup); });
}

void SpoiltRows::askAbout(const SpoiltRow &row, const std::optional<Backup> &backup)
{
    const SpoiltName name = nameOf(m_context.reader, row);
    Question question{
        row.kind == SummedKind::Media ? tr("A picture was changed by a fault") : tr("A post was changed by a fault"),
        wordsOf(row, name), {}, {}, false};
    const bool hasVersion = !backup && name.version != 0;
    if (backup) {
        question.text += QLatin1String("\n\n")
            + tr("The backup of %1 has it exactly as it was saved.").arg(momentWords(backup->atMs));
        question.accept = tr("Put it back");
    } else if (hasVersion) {
        question.text += QLatin1String("\n\n")
            + tr("No backup has it as it was saved. There is an earlier version of it, left behind on %1.")
                  .arg(momentWords(name.leftBehindMs));
        question.accept = tr("Put the earlier version back");
    } else {
        question.text += QLatin1String("\n\n")
            + tr("No backup has it as it was saved. Disks that do this once do it "
                 "again: copy your projects to another one.");
        question.accept = tr("It is right as it is");
    }
    if (backup || hasVersion)
        question.alternative = tr("It is right as it is");
    const Answer answer = m_context.asker.ask(question);
    if (answer == Answer::Cancel)
        return; // the banner stays
    m_rows.removeOne(row);
    if (answer == Answer::Alternative || (!backup && !hasVersion))
        acceptRow(m_context.edits, row);
    else if (backup)
        settle(putRowBack(m_context.edits, *backup, row));
    else
        settle(m_posts.restoreVersion(PostId{name.post}, name.version));
    showBanner();
    ask();
}

void SpoiltRows::settle(const QFuture<Result<ActDone>> &act)
{
    whenDone(act, this, [this](const Result<ActDone> &done) {
        if (!done && m_window.projectView())
            m_window.projectView()->showFailure(done.error());
    });
}

} // namespace stoa
