// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/openingoffers.h"

#include "models/core/displaytext.h"
#include "models/store/intake/newerrows.h"
#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"
#include "widgets/common/waitdialog.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

#include <memory>

namespace stoa {

std::optional<QString> OpeningOffers::cleanCopyOf(const QString &path, const Error &error)
{
    const QString title = tr("This project was not opened");
    const bool canBeCopied = error.code == ErrorCode::ForeignSchema || error.code == ErrorCode::UnfinishedSave;
    const Result<std::unique_ptr<Intake>> intake
        = canBeCopied ? Intake::of(path, m_data, m_clock) : Result<std::unique_ptr<Intake>>(error);
    if (!intake)
        return std::nullopt;
    QString text = ErrorText::sentence(error) + QLatin1Char('\n');
    if ((*intake)->wasRebuilt()) {
        const RowImport &report = (*intake)->report();
        text += tr("A clean copy can be made of it: %1, %2. What Stoa does not know is left out: %3.")
                    .arg(tr("%n post(s)", nullptr, static_cast<int>(report.posts)),
                        tr("%n comment(s)", nullptr, static_cast<int>(report.comments)),
                        tr("%n row(s)", nullptr, static_cast<int>(report.leftOut)));
    } else {
        text += tr("The file alone is whole, so a copy of it can be opened. It may lack the very last change.");
    }
    const Question question{title, text, tr("Open a clean copy"), {}, false};
    return m_asker.ask(question) == Answer::Accept ? placeCopy(path, **intake) : QString();
}

QString OpeningOffers::ageWords(const Backup &backup) const
{
    constexpr qint64 minuteMs = 60'000;
    const qint64 minutes = std::max<qint64>(0, m_clock.nowUtcMs() - backup.atMs) / minuteMs;
    if (minutes < 60)
        //: The age of a backup.
        return tr("%n minute(s) old", nullptr, int(minutes));
    if (minutes < 48 * 60)
        //: The age of a backup.
        return tr("%n hour(s) old", nullptr, int(minutes / 60));
    //: The age of a backup.
    return tr("%n day(s) old", nullptr, int(std::min<qint64>(minutes / 60 / 24, 99'999)));
}

//! What the damaged file has and the backup has not, in a sentence; empty where nobody waited for it.
QString OpeningOffers::newerWords(const QString &path, const Backup &backup, QWidget *window, QFuture<void> &reading)
{
    auto newer = std::make_shared<Result<NewerRows>>(Error{ErrorCode::Cancelled, {}, {}});
    reading = QtConcurrent::run(
        [newer, path, backup, &data = m_data] { *newer = countNewerRows(path, backup.path, data); });
    const QString name = displayLine(QFileInfo(path).fileName(), 60);
    if (!WaitDialog::waitFor(
            reading, tr("Looking for a way back"), tr("Comparing %1 with its backup").arg(name), window))
        return {};
    if (!*newer)
        return tr("What the damaged file has beyond it cannot be told: it cannot be read.");
    if ((*newer)->isNothing())
        return (*newer)->isWhole ? tr("It has everything that the damaged file has.")
                                 : tr("It has everything that can still be read of the damaged file.");
    const auto number = [](qint64 count) { return int(std::min<qint64>(count, 999'999'999)); };
    const QString words = tr("It lacks what is newer in the damaged file: %1, %2, %3.")
                              .arg(tr("%n post(s)", nullptr, number((*newer)->posts)),
                                  tr("%n comment(s)", nullptr, number((*newer)->comments)),
                                  //: Steps of the history.
                                  tr("%n edit(s)", nullptr, number((*newer)->edits)));
    return (*newer)->isWhole ? words
                             : words + QLatin1Char(' ') + tr("Parts of that file cannot be read; there may be more.");
}

QString OpeningOffers::backupOrRestOf(const QString &path, const Error &error, QWidget *window, QFuture<void> &reading)
{
    const QString title = tr("This project was not opened");
    const bool mayBeRead = error.code == ErrorCode::Damaged || error.code == ErrorCode::CopiedDuringSave;
    const bool spoiled = mayBeRead || error.code == ErrorCode::ForeignSchema || error.code == ErrorCode::NotAProject
        || error.code == ErrorCode::NotFound;
    const QList<Backup> backups = spoiled ? Backups::ofFile(m_data, path) : QList<Backup>();
    Question question{title, ErrorText::sentence(error), tr("Save what can be read"), {}, false};
    if (backups.isEmpty()) {
        if (mayBeRead)
            return m_asker.ask(question) == Answer::Accept ? readableRestOf(path, window, reading) : QString();
        m_asker.tell(title, question.text);
        return {};
    }
    const Backup &newest = backups.first();
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(newest.atMs), QLocale::ShortFormat);
    question.text += QLatin1String("\n\n") + tr("Stoa has a backup of %1, %2.").arg(when, ageWords(newest));
    if (const QString newer = mayBeRead ? newerWords(path, newest, window, reading) : QString(); !newer.isEmpty())
        question.text += QLatin1Char(' ') + newer;
    question.text += QLatin1String("\n\n")
        + tr("The backup would be put beside the file under a name of its own and opened; the file stays as it is.");
    question.alternative = mayBeRead ? question.accept : QString();
    question.accept = tr("Open the backup of %1").arg(when);
    const Answer answer = m_asker.ask(question);
    if (answer == Answer::Alternative)
        return readableRestOf(path, window, reading);
    if (answer != Answer::Accept)
        return {};
    const Result<QString> copy = Backups::putBeside(newest, path, tr("backup"));
    if (!copy)
        m_asker.tell(title, ErrorText::sentence(copy.error()));
    return copy.value_or(QString());
}

QString OpeningOffers::readableRestOf(const QString &path, QWidget *window, QFuture<void> &reading)
{
    auto rest = std::make_shared<Result<std::unique_ptr<Intake>>>(Error{ErrorCode::Cancelled, {}, {}});
    reading = QtConcurrent::run(
        [rest, path, &data = m_data, &clock = m_clock] { *rest = Intake::salvage(path, data, clock); });
    const QString name = displayLine(QFileInfo(path).fileName(), 60);
    if (!WaitDialog::waitFor(reading, tr("Saving what can be read"), tr("Reading %1 page by page").arg(name), window))
        return {};
    if (!*rest) {
        m_asker.tell(tr("Nothing could be read"), ErrorText::sentence(rest->error()));
        return {};
    }
    const RowImport &report = (**rest)->report();
    QString text = tr("Could be read: %1, %2.")
                       .arg(tr("%n post(s)", nullptr, static_cast<int>(report.posts)),
                           tr("%n comment(s)", nullptr, static_cast<int>(report.comments)))
        + QLatin1Char('\n')
        + (report.brokenTables > 0 ? tr("Some of what was between them is lost. The damaged file stays as it is.")
                                   : tr("Every row could be read. The damaged file stays as it is."));
    if (m_asker.ask({tr("Save what can be read"), text, tr("Save as a new file"), {}, false}) != Answer::Accept)
        return {};
    return placeCopy(path, ***rest);
}

QString OpeningOffers::placeCopy(const QString &path, const Intake &intake)
{
    const QFileInfo info(path);
    const QString suggested = info.absolutePath() + QLatin1Char('/')
        + tr("%1 (clean copy)").arg(info.completeBaseName()) + QLatin1String(".stoa");
    const QString target = m_asker.saveFile({tr("Where to put the clean copy"), info.absolutePath(),
        QFileInfo(suggested).fileName(), {tr("Stoa projects (*.stoa)")}, QStringLiteral("stoa")});
    if (target.isEmpty())
        return {};
    if (const Result<> placed = intake.moveTo(target); !placed) {
        m_asker.tell(tr("The clean copy was not made"), ErrorText::sentence(placed.error()));
        return {};
    }
    return target;
}

} // namespace stoa
