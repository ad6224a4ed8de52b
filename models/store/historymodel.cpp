// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/historymodel.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr int shownActs = 1000; // more than a person scrolls through; the rest stays reachable by undoing

bool sameAct(const HistoryEntry &a, const HistoryEntry &b)
{
    return a.act == b.act && a.atMs == b.atMs && a.label == b.label && a.args == b.args && a.undone == b.undone
        && a.undoable == b.undoable;
}

} // namespace

HistoryModel::HistoryModel(Connection &reader, const EditService &edits, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
{
    connect(&edits, &EditService::historyChanged, this, &HistoryModel::reload);
    reload();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return entry.label;
    case ActIdRole:
        return entry.act.value;
    case AtMsRole:
        return entry.atMs;
    case ArgsRole:
        return entry.args;
    case KindRole:
        return entry.kind;
    case UndoneRole:
        return entry.undone;
    case UndoableRole:
        return entry.undoable;
    case CurrentRole:
        return index.row() == currentRow();
    default:
        return {};
    }
}

const HistoryEntry *HistoryModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

int HistoryModel::rowOf(ActId act) const
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [act](const auto &entry) { return entry.act == act; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int HistoryModel::currentRow() const
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [](const auto &entry) { return !entry.undone; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void HistoryModel::reload()
{
    Result<QList<HistoryEntry>> read = readHistory(m_reader, shownActs);
    m_error = read ? Error() : read.error();
    if (!read)
        return;
    const QList<HistoryEntry> &fresh = *read;
    // The common case, a new act on top of the same ones (or undone marks that moved), is told row by row: the view
    // keeps its place.
    const qsizetype added = m_entries.isEmpty() ? -1 : [&] {
        for (qsizetype i = 0; i < fresh.size() && i < 8; ++i) {
            if (fresh[i].act == m_entries.first().act)
                return i;
        }
        return qsizetype(-1);
    }();
    if (added < 0 || fresh.size() - added != m_entries.size()) {
        beginResetModel();
        m_entries = fresh;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_entries = fresh.mid(0, added) + m_entries;
        endInsertRows();
    }
    for (int row = static_cast<int>(added); row < m_entries.size(); ++row) {
        if (sameAct(m_entries[row], fresh[row]))
            continue;
        m_entries[row] = fresh[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (!m_entries.isEmpty()) // which one is current may have moved without any row's own facts changing
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_entries.size()) - 1), {CurrentRole});
}

} // namespace stoa
