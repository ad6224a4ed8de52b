// SPDX-License-Identifier: GPL-3.0-or-later
// What ContestsDialog does with a contest: making it, taking participants in, refusing, saving list and minutes.
#include "widgets/contest/contestsdialog.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/contestdraw.h"
#include "models/planning/contestfile.h"
#include "models/store/project.h"
#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"
#include "widgets/contest/contestminutespdf.h"
#include "widgets/contest/contestpeoplepane.h"
#include "widgets/contest/contesttermspane.h"
#include "widgets/contest/contestwords.h"

#include <QFileInfo>
#include <QSaveFile>

namespace stoa {

QString ContestsDialog::headline(PostId post) const
{
    const auto words = m_context.reader.text(
        "SELECT CASE WHEN title <> '' THEN title ELSE substr(text, 1, 80) END FROM post WHERE id = ?", post);
    return words.value_or(QString());
}

QList<std::pair<PostId, QString>> ContestsDialog::posts() const
{
    QList<std::pair<PostId, QString>> found;
    Statement rows = m_context.reader.query(
        "SELECT id FROM post WHERE kind = 'contest' OR id = ? ORDER BY wall IS NULL, wall DESC, id DESC LIMIT 200",
        m_current.terms.post);
    while (rows.step()) {
        const auto post = rows.id<PostId>(0);
        found.append({post, displayLine(headline(post), 60)});
    }
    return found;
}

void ContestsDialog::makeContest(PostId post)
{
    ContestTerms terms;
    const QString words = m_context.reader
                              .text("SELECT CASE WHEN title <> '' THEN title ELSE substr(text, 1, 60) END FROM post"
                                    " WHERE id = ?",
                                  post)
                              .value_or(QString())
                              .section(QLatin1Char('\n'), 0, 0)
                              .trimmed();
    terms.name = words.isEmpty() ? tr("New contest") : words;
    terms.post = post;
    const WallTime now = wallTimeAt(m_context.clock.nowUtcMs(), zone());
    const auto wall = m_context.reader.text("SELECT wall FROM post WHERE id = ?", post);
    const WallTime announced = WallTime::fromString(wall.value_or(QString()));
    terms.starts = announced.isValid() ? announced : WallTime{now.date.addDays(1), QTime(10, 0)};
    terms.ends = {terms.starts.date.addDays(7), QTime(20, 0)};
    m_select = m_edits.newId();
    go(Terms);
    whenDone(m_edits.create(terms, m_select), this, [this](const Result<ActDone> &done) {
        problem(done ? QString() : ErrorText::sentence(done.error()));
        if (done)
            m_terms->focusName();
        else
            m_select = {};
    });
}

void ContestsDialog::removeContest()
{
    const Question question{tr("Delete the contest?"),
        tr("Its participants and minutes go with it. Undo brings them back."), tr("Delete the contest"), {}, true};
    if (m_context.asker.ask(question) == Answer::Accept)
        follow(m_edits.remove(m_current));
}

void ContestsDialog::takeComments(const ContestSource &source)
{
    follow(m_edits.takeComments(m_current.id, source),
        tr("There is no comment that is not among the participants already."));
}

void ContestsDialog::takeChosenComments()
{
    const auto words = m_context.asker.askText(tr("Comments from the time of the contest"),
        tr("Words that stand in them, as a hashtag; empty: all"), m_current.terms.conditions.hashtag);
    if (!words)
        return;
    const ContestWindow window = contestWindow(m_current.terms, zone());
    takeComments({{}, {}, *words, window.fromMs, window.toMs});
}

void ContestsDialog::takeFile()
{
    FileQuestion question;
    question.title = tr("Participants from a file");
    question.filters = {tr("Tables and lists (*.csv *.tsv *.txt)"), tr("All files (*)")};
    ImportPlan plan;
    plan.path = m_context.asker.openFile(question);
    if (plan.path.isEmpty())
        return;
    Result<ContestFile> file = readContestFile(plan, zone(), m_context.project.path());
    if (!file && file.error().code == ErrorCode::UnreadableLayout) {
        const auto column = m_context.asker.askText(tr("Which column names the participants?"),
            tr("The file has: %1").arg(displayLine(file.error().args.value(0), 300)), QString());
        if (!column || column->trimmed().isEmpty())
            return;
        plan.mapping.set(QStringLiteral("name"), column->trimmed());
        file = readContestFile(plan, zone(), m_context.project.path());
    }
    if (!file)
        return problem(ErrorText::sentence(file.error()));
    const QList<RejectedRow> rejected = file->rejected;
    whenDone(m_edits.takeEntries(m_current.id, file->entries, QFileInfo(plan.path).fileName()), this,
        [this, rejected](const Result<ActDone> &done) {
            if (done)
                problem({});
            else if (done.error().code == ErrorCode::Empty)
                problem(tr("Nobody in the file is new."));
            else
                problem(ErrorText::sentence(done.error()));
            m_people->showRejected(rejected);
        });
}

void ContestsDialog::saveList()
{
    FileQuestion question;
    question.title = tr("Save the list of participants");
    question.name = tr("participants.txt");
    question.filters = {tr("Lists (*.txt)")};
    question.suffix = QStringLiteral("txt");
    const QString path = m_context.asker.saveFile(question);
    if (path.isEmpty())
        return;
    const QByteArray text
        = participantText(drawnAmong(ContestQueries(m_context.reader).checked(m_current).value_or({})));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return problem(ErrorText::sentence({ErrorCode::NoPermission, {path}, file.errorString()}));
    problem({});
}

void ContestsDialog::saveMinutes()
{
    FileQuestion question;
    question.title = tr("Save the minutes");
    question.name = tr("minutes.pdf");
    question.filters = {tr("PDF files (*.pdf)")};
    question.suffix = QStringLiteral("pdf");
    const QString path = m_context.asker.saveFile(question);
    if (path.isEmpty())
        return;
    const ContestQueries queries(m_context.reader);
    const ContestRecord record{m_current, queries.checked(m_current).value_or({}),
        contestPoints(queries.networks(m_current)), m_context.project.name(), headline(m_current.terms.post), zone()};
    const Result<> written = writeContestMinutes(record, path);
    problem(written ? QString() : ErrorText::sentence(written.error()));
}

void ContestsDialog::refuse(const QList<ContestEntryId> &entries)
{
    const auto reason = m_context.asker.askText(tr("Refuse a participation"), tr("Reason, kept in the minutes"), {});
    if (reason && !reason->trimmed().isEmpty())
        follow(m_edits.refuseEntries(m_current.id, entries, *reason));
}

void ContestsDialog::refuseWinner(int place)
{
    const auto reason
        = m_context.asker.askText(tr("Refuse this winner"), tr("Reason; the minutes say it, and who comes in"), {});
    if (reason && !reason->trimmed().isEmpty())
        follow(m_edits.refuseWinner(m_current.id, place, *reason));
}

void ContestsDialog::follow(QFuture<Result<ActDone>> done, const QString &nothingNew)
{
    whenDone(done, this, [this, nothingNew](const Result<ActDone> &result) {
        if (result)
            return problem({});
        const bool isEmpty = result.error().code == ErrorCode::Empty && !nothingNew.isEmpty();
        problem(isEmpty ? nothingNew : ErrorText::sentence(result.error()));
    });
}

} // namespace stoa
