// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace stoa {

//! The projects opened lately, newest first. Whether a file is still there is looked up when the list is read, by its
//! directory entry only: the file itself is never opened here (another window may have it open).
class RecentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole + 1, FolderRole, MissingRole };

    explicit RecentModel(QObject *parent = nullptr);
    void setPaths(const QStringList &paths);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString path;
        bool missing;
    };
    QList<Row> m_rows;
};

} // namespace stoa
