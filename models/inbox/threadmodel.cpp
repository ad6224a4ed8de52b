// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/threadmodel.h"

#include "models/store/editservice.h"

#include <algorithm>

namespace stoa {

ThreadModel::ThreadModel(Connection &reader, EditService &edits, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
{
    connect(&edits, &EditService::changed, this, &ThreadModel::onChanged);
}

void ThreadModel::setComment(CommentId id)
{
    if (id == m_id)
        return;
    m_id = id;
    beginResetModel();
    m_rows.clear();
    m_post = {};
    read();
    endResetModel();
    Q_EMIT conversationChanged();
}

void ThreadModel::read()
{
    if (!m_id.isValid())
        return;
    CommentQueries queries(m_reader);
    m_rows = queries.conversation(m_id).value_or({});
    for (CommentRow &row : m_rows)
        row.reasons = queries.reasons(row.id);
    if (const CommentRow *row = chosen())
        m_post = queries.post(*row);
    m_reader.takeError(); // what cannot be read is not shown; the list says why
}

void ThreadModel::onChanged(const ChangeList &changes)
{
    if (!m_id.isValid())
        return;
    const bool isBulk = changes.touches(Table::Comment) || changes.touches(Table::RuleEffect)
        || changes.touches(Table::Rule) || changes.touches(Table::Label) || changes.bulk.contains(Table::Triage)
        || changes.bulk.contains(Table::CommentLabel);
    if (isBulk) {
        beginResetModel();
        m_rows.clear();
        read();
        endResetModel();
        Q_EMIT conversationChanged();
        return;
    }
    const QSet<qint64> touched
        = changes.ids(Table::Triage) + changes.ids(Table::CommentLabel) + changes.ids(Table::Reply);
    bool any = false;
    CommentQueries queries(m_reader);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (!touched.contains(m_rows.at(i).id.value))
            continue;
        if (Result<CommentRow> row = queries.row(m_rows.at(i).id)) {
            m_rows[i] = std::move(*row);
            Q_EMIT dataChanged(index(i), index(i));
            any = true;
        }
    }
    if (any)
        Q_EMIT conversationChanged();
}

const CommentRow *ThreadModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

const CommentRow *ThreadModel::chosen() const
{
    const auto found
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [this](const CommentRow &row) { return row.id == m_id; });
    return found == m_rows.cend() ? nullptr : &*found;
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CommentRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.author.line(80) + QLatin1String(": ") + row.text.line();
    case IdRole:
        return row.id.value;
    case AuthorRole:
        return row.author.raw();
    case TextRole:
        return row.text.raw();
    case AtRole:
        return row.atMs ? QVariant(*row.atMs) : QVariant();
    case IsChosenRole:
        return row.id == m_id;
    default:
        return {};
    }
}

} // namespace stoa
