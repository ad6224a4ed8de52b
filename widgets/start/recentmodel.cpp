// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/recentmodel.h"

#include "models/core/displaytext.h"

#include <QDir>
#include <QFileInfo>

namespace stoa {

RecentModel::RecentModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RecentModel::setPaths(const QStringList &paths)
{
    beginResetModel();
    m_rows.clear();
    for (const QString &path : paths)
        m_rows << Row{path, !QFileInfo::exists(path)};
    endResetModel();
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
        return row.missing ? tr("%1, the file is missing").arg(words) : words;
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
    default:
        return {};
    }
}

} // namespace stoa
