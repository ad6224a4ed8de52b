// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/recentmodel.h"

#include "models/core/clock.h"
#include "models/core/displaytext.h"
#include "models/core/whendone.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

namespace stoa {

RecentModel::RecentModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void RecentModel::setPaths(const QStringList &paths)
{
    beginResetModel();
    m_rows.clear();
    for (const QString &path : paths)
        m_rows << Row{path, !QFileInfo::exists(path)};
    endResetModel();
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.missing)
            read(row.path);
    }
}

void RecentModel::read(const QString &path)
{
    const auto reading = QtConcurrent::run([path, now = m_clock.nowUtcMs(), language = QLocale().name().left(2)] {
        return readDueWork(path, now, language);
    });
    whenDone(reading, this, [this, path](const Result<DueWork> &due) {
        for (int at = 0; at < rowCount() && due; ++at) {
            if (m_rows[at].path != path)
                continue;
            m_rows[at].due = *due;
            Q_EMIT dataChanged(index(at), index(at), {DueRole, LateRole, Qt::AccessibleTextRole});
        }
    });
}

QString RecentModel::dueWords(const DueWork &due)
{
    if (due.isNothing())
        return tr("nothing due");
    QStringList words;
    if (due.late > 0)
        //: Posts whose time has gone by and that are not published.
        words << tr("%n late", nullptr, due.late);
    if (due.today > 0)
        //: Posts that are to go out today.
        words << tr("%n today", nullptr, due.today);
    if (due.toApprove > 0)
        //: Posts that wait for the client's yes.
        words << tr("%n to approve", nullptr, due.toApprove);
    if (due.tasks > 0)
        //: Pieces of work on posts that should be done by today.
        words << tr("%n task(s) due", nullptr, due.tasks);
    if (due.toPrepare == 1)
        //: %1 is the name of a day worth a post, %2 its date: work on a post for it should begin now.
        words << tr("start now: %1, %2")
                     .arg(displayLine(due.prepareFirst, 40), QLocale().toString(due.prepareDate, QLocale::ShortFormat));
    else if (due.toPrepare > 1)
        //: Days worth a post; %1 is the name of the next one: work on posts for them should begin now.
        words << tr("start now: %1 and %n more", nullptr, due.toPrepare - 1).arg(displayLine(due.prepareFirst, 40));
    if (due.newComments > 0)
        words << tr("%n new comment(s)", nullptr, int(std::min<qint64>(due.newComments, 999'999'999)));
    return words.join(QStringLiteral(" · "));
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const QFileInfo file(row.path);
    switch (role) {
    case Qt::DisplayRole:
        return displayLine(file.completeBaseName(), 120);
    case Qt::AccessibleTextRole: {
        const QString words
            = displayLine(file.completeBaseName(), 120) + QLatin1String(", ") + displayLine(file.path(), 200);
        if (row.missing)
            return tr("%1, the file is missing").arg(words);
        return row.due ? words + QLatin1String(", ") + dueWords(*row.due) : words;
    }
    case PathRole:
        return row.path;
    case FolderRole: {
        QString folder = file.path();
        const QString home = QDir::homePath();
        if (folder == home || folder.startsWith(home + QLatin1Char('/')))
            folder = QLatin1Char('~') + folder.mid(home.size());
        return displayLine(QDir::toNativeSeparators(folder), 200);
    }
    case MissingRole:
        return row.missing;
    case DueRole:
        return row.due ? dueWords(*row.due) : QString();
    case LateRole:
        return row.due && row.due->late > 0;
    default:
        return {};
    }
}

} // namespace stoa
