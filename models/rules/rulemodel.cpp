// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulemodel.h"

#include "models/core/whendone.h"

#include <QMimeData>

#include <algorithm>

namespace stoa {

namespace {

QString ruleMimeType()
{
    return QStringLiteral("application/x-stoa-rules");
}

} // namespace

RuleModel::RuleModel(const RuleQueries &queries, EditService &service, RuleEdits &edits, QObject *parent)
    : QAbstractListModel(parent)
    , m_queries(queries)
    , m_edits(edits)
{
    m_rows = m_queries.all().value_or({});
    connect(&service, &EditService::changed, this, &RuleModel::onChanged);
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::CheckStateRole:
        return row.enabled ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return row.id.value;
    case BrokenRole:
        return row.isBroken();
    case ErrorRole:
        return row.error;
    case StopRole:
        return row.stop;
    case HitsRole:
        return m_hits.contains(row.id) ? QVariant(m_hits.value(row.id)) : QVariant();
    default:
        return {};
    }
}

bool RuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    watch(m_edits.setEnabled({m_rows[index.row()].id}, value.toInt() == Qt::Checked));
    return true;
}

Qt::ItemFlags RuleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    if (!index.isValid())
        return base | Qt::ItemIsDropEnabled;
    return base | Qt::ItemIsDragEnabled | Qt::ItemIsUserCheckable;
}

QStringList RuleModel::mimeTypes() const
{
    return {ruleMimeType()};
}

QMimeData *RuleModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QByteArray ids;
    for (const int row : std::as_const(rows))
        ids += QByteArray::number(m_rows[row].id.value) + ' ';
    auto *mime = new QMimeData;
    mime->setData(ruleMimeType(), ids.trimmed());
    return mime;
}

bool RuleModel::dropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !mime->hasFormat(ruleMimeType()))
        return false;
    int before = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_rows.size());
    QList<RuleId> moved;
    for (const QByteArray &id : mime->data(ruleMimeType()).split(' ')) {
        const RuleId rule{id.toLongLong()};
        if (indexOf(rule) >= 0)
            moved << rule;
    }
    while (before < m_rows.size() && moved.contains(m_rows[before].id))
        ++before;
    if (moved.isEmpty())
        return false;
    watch(m_edits.move(moved, before < m_rows.size() ? m_rows[before].id : RuleId{}));
    return false; // the view must not remove rows by itself: the change is announced
}

const RuleRow *RuleModel::row(RuleId id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : &m_rows[at];
}

int RuleModel::indexOf(RuleId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const RuleRow &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void RuleModel::setHits(const QHash<RuleId, qint64> &hits)
{
    m_hits = hits;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {HitsRole});
}

void RuleModel::watch(QFuture<Result<ActDone>> act)
{
    whenDone(act, this, [this](const Result<ActDone> &done) {
        if (!done)
            Q_EMIT refused(done.error());
    });
}

void RuleModel::onChanged(const ChangeList &changes)
{
    if (!changes.touches(Table::Rule))
        return;
    const auto fresh = m_queries.all();
    if (!fresh)
        return;
    if (changes.bulk.contains(Table::Rule) || changes.rows.size() > 200) {
        beginResetModel();
        m_rows = *fresh;
        endResetModel();
        return;
    }
    // Rows that went, then rows in their new places: what is left is the same list.
    const auto knownIn = [](const QList<RuleRow> &rows, RuleId id) {
        return std::any_of(rows.begin(), rows.end(), [id](const RuleRow &row) { return row.id == id; });
    };
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (!knownIn(*fresh, m_rows[i].id)) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < fresh->size(); ++i)
        replaceRow(i, fresh->at(i));
}

// Makes \a row the row at \a at: it comes from further down, or is new, or is there already.
void RuleModel::replaceRow(int at, const RuleRow &row)
{
    const int from = indexOf(row.id);
    if (from < 0) {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
        return;
    }
    if (from != at) {
        beginMoveRows({}, from, from, {}, at > from ? at + 1 : at);
        m_rows.move(from, at);
        endMoveRows();
    }
    if (m_rows[at] == row)
        return;
    m_rows[at] = row;
    Q_EMIT dataChanged(index(at), index(at));
}

} // namespace stoa
