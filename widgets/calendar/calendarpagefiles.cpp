// SPDX-License-Identifier: GPL-3.0-or-later
// Posts of CalendarPage in from files and out to files.
#include "widgets/calendar/calendarpage.h"

#include "models/core/whendone.h"
#include "models/planning/postexport.h"
#include "models/planning/postfileimport.h"
#include "models/store/project.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/common/asker.h"
#include "widgets/exchange/importdialog.h"

#include <QtConcurrentRun>

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
    const QString path
        = context().asker.saveFile({tr("Write posts to"), {}, tr("posts", "a file name") + QStringLiteral(".csv"),
            {tr("Table (*.csv)"), tr("Calendar (*.ics)"), tr("JSON (*.json)")}, QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    Result<std::unique_ptr<Connection>> reader = context().project.openReader();
    if (!reader)
        return Q_EMIT failed(reader.error());
    std::shared_ptr<Connection> own(std::move(*reader));
    const auto write = [own, path, uuid = context().project.uuid(), now = context().clock.nowUtcMs()] {
        const auto endsWith
            = [&path](const char *ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
        return endsWith(".ics")
            ? exportPostsAsIcs(*own, path, uuid, now)
            : stoa::exportPosts(*own, path, endsWith(".json") ? ExportFormat::Json : ExportFormat::Csv);
    };
    whenDone(QtConcurrent::run(write), this, [this](const Result<qint64> &rows) {
        if (rows)
            Q_EMIT notice(tr("%n post(s) written.", nullptr, int(std::min<qint64>(*rows, INT_MAX))));
        else
            Q_EMIT failed(rows.error());
    });
}

} // namespace stoa
