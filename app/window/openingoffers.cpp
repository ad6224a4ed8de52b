// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/openingoffers.h"

#include "models/core/displaytext.h"
#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"
#include "widgets/common/waitdialog.h"

#include <QFileInfo>
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
