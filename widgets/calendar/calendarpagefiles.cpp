// SPDX-License-Identifier: GPL-3.0-or-later
// Posts of CalendarPage in from files and out to files.
#include "widgets/calendar/calendarpage.h"

#include "models/core/displaytext.h"
#include "models/planning/postfileimport.h"
#include "widgets/calendar/calendarfilter.h"
#include "widgets/calendar/postexportdialog.h"
#include "widgets/common/asker.h"
#include "widgets/exchange/importdialog.h"

#include <QFileInfo>

#include <algorithm>
#include <climits>

namespace stoa {

void CalendarPage::importPosts()
{
    const QString path = context().asker.openFile({tr("Posts to read in"), {}, {},
        {tr("Tables and calendars (*.csv *.tsv *.txt *.ics)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    auto *dialog
        = new ImportDialog(std::make_unique<PostFileImport>(context().project, context().edits), context(), path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CalendarPage::exportPosts()
{
    openExport()->open();
}

void CalendarPage::printPage()
{
    PostExportDialog *dialog = openExport();
    if (dialog->print())
        dialog->open(); // how far it is
    else
        dialog->deleteLater();
}

PostExportDialog *CalendarPage::openExport()
{
    auto *dialog = new PostExportDialog(context(), {pageRange(), mode(), cursor(), m_filter->filter()}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PostExportDialog::written, this, [this](qint64 posts, qint64 filteredOut, const QString &path) {
        const auto number = [](qint64 count) { return int(std::min<qint64>(count, INT_MAX)); };
        QString words
            = tr("%n post(s) written to %1.", nullptr, number(posts)).arg(displayLine(QFileInfo(path).fileName(), 80));
        if (filteredOut > 0) // the client must not take a part for the whole
            words += QLatin1Char(' ') + tr("The filter left out %n post(s).", nullptr, number(filteredOut));
        Q_EMIT notice(words);
    });
    return dialog;
}

} // namespace stoa
