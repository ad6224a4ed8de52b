// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/openingoffers.h"

#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"

#include <QFileInfo>

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
