// SPDX-License-Identifier: GPL-3.0-or-later
// Themes of ThemesDialog in from files and out to files.
#include "widgets/calendar/themesdialog.h"

#include "models/core/clock.h"
#include "models/exchange/csvwriter.h"
#include "models/planning/themefile.h"
#include "models/planning/themequeries.h"
#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"
#include "widgets/exchange/rejectwords.h"

#include <QFile>

namespace stoa {

namespace {

constexpr qint64 largestThemesFile = 1024 * 1024; // bytes

} // namespace

void ThemesDialog::chooseFile()
{
    const QString path = context().asker.openFile(
        {tr("Themes to take over"), {}, {}, {tr("Tables and calendars (*.csv *.txt *.ics)"), tr("All files (*)")}, {}});
    if (!path.isEmpty())
        importFrom(path);
}

void ThemesDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestThemesFile) {
        const ErrorCode code = file.isOpen() ? ErrorCode::TooLarge : ErrorCode::NotFound;
        setProblem(ErrorText::sentence({code, {path}, file.errorString()}));
        return;
    }
    const Result<ThemeFile> found = readThemeFile(file.readAll());
    if (!found) {
        setProblem(ErrorText::sentence(found.error()));
        return;
    }
    QStringList lines;
    for (const RejectedRow &row : found->summary.rejected)
        lines.append(tr("Line %1: %2").arg(row.line).arg(RejectWords::reason(row)));
    Question question{tr("Take over %n theme(s)?", nullptr, int(found->themes.size())),
        tr("Themes whose hashtag is there already on their weekday stay as they are. Undo takes it back."),
        tr("Take over"), {}, false};
    if (!lines.isEmpty())
        question.text += QStringLiteral("\n\n")
            + tr("%n line(s) could not be read:", nullptr, int(found->summary.rejectedCount)) + QLatin1Char('\n')
            + lines.mid(0, 12).join(QLatin1Char('\n'));
    if (context().asker.ask(question) == Answer::Accept && !found->themes.isEmpty())
        follow(m_edits.addPack(found->themes));
}

void ThemesDialog::chooseTarget()
{
    const QString path
        = context().asker.saveFile({tr("Write the themes to"), {}, tr("themes", "a file name") + QStringLiteral(".csv"),
            {tr("Table (*.csv)"), tr("Calendar (*.ics)")}, QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    const QList<ThemeRow> themes = ThemeQueries(context().reader).all().value_or({});
    auto file = CsvWriter::create(path, CsvWriter::Guard::Raw, false);
    Result<> written = file ? Result<>() : Result<>(file.error());
    if (written) {
        const bool isIcs = path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive);
        (*file)->writeRaw(isIcs ? themesAsIcs(themes, context().clock.nowUtcMs()) : themesAsCsv(themes));
        written = (*file)->commit();
    }
    setProblem(written ? QString() : ErrorText::sentence(written.error()));
}

} // namespace stoa
