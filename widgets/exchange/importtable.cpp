// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/importtable.h"

#include "models/core/displaytext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/theme.h"
#include "widgets/exchange/rejectwords.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr int shownColumns = 60; // a table of a thousand columns is not read, it is scrolled
constexpr qsizetype cellLimit = 120;

} // namespace

void ImportTable::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    m_problems.clear();
    for (const RejectedRow &row : preview.rejected) {
        const int column = row.column.isEmpty() ? -1 : int(preview.headers.indexOf(row.column));
        m_problems.insert({row.line, column}, RejectWords::reason(row));
    }
    endResetModel();
}

int ImportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int ImportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qsizetype>(m_preview.headers.size(), shownColumns));
}

QVariant ImportTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportPreview::Row &row = m_preview.rows.at(index.row());
    const QString problem = m_problems.value({row.line, index.column()}, m_problems.value({row.line, -1}));
    switch (role) {
    case Qt::DisplayRole:
        return displayLine(row.cells.value(index.column()), cellLimit);
    case ProblemRole:
        return problem;
    case Qt::ToolTipRole:
        return plainToolTip(problem);
    case Qt::AccessibleDescriptionRole:
        return problem;
    case Qt::BackgroundRole:
        return problem.isEmpty() ? QVariant() : currentTokens()[Role::BadBg];
    default:
        return {};
    }
}

QVariant ImportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_preview.rows.size() ? QVariant(m_preview.rows.at(section).line)
                                                                          : QVariant();
    if (section >= m_preview.headers.size())
        return {};
    const QString header = m_preview.headers.at(section);
    const QString field = m_preview.mapping.field(header);
    if (role == Qt::DisplayRole)
        return field.isEmpty() ? displayLine(header, 40)
                               : displayLine(header, 40) + QStringLiteral(" → ") + RejectWords::field(field);
    return {};
}

void RejectTable::setRows(const QList<RejectedRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RejectTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RejectTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant RejectTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RejectedRow &row = m_rows.at(index.row());
    switch (index.column()) {
    case 0:
        return row.line;
    case 1:
        return displayLine(row.column, 60);
    default:
        return RejectWords::reason(row);
    }
}

QVariant RejectTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line") : section == 1 ? tr("Column") : tr("Why it is not taken");
}

} // namespace stoa
