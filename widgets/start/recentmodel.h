// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/duework.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>

namespace stoa {

class Clock;

//! The projects opened lately, newest first, and what is due in each. Whether a file is still there is looked up by its
//! directory entry; what is due is read on another thread and never through a connection that could write (another
//! window may have the file open). A file that cannot be read so has no due words, and nothing else.
class RecentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole + 1, FolderRole, MissingRole, DueRole, LateRole };

    explicit RecentModel(const Clock &clock, QObject *parent = nullptr);
    void setPaths(const QStringList &paths);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString path;
        bool missing;
        std::optional<DueWork> due = {}; //!< none: not read yet, or not to be read
    };
    void read(const QString &path);
    static QString dueWords(const DueWork &due);

    const Clock &m_clock;
    QList<Row> m_rows;
};

} // namespace stoa
