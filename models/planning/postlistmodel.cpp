// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/postlistmodel.h"

#include "models/core/whendone.h"
#include "models/planning/postdrop.h"

#include <algorithm>
#include <utility>

namespace stoa {

namespace {

constexpr qsizetype mostRowSignals = 200;

QVariant postRoleValue(const PostRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.headline();
    case int(PostRole::Id):
        return row.id.value;
    case int(PostRole::Row):
        return QVariant::fromValue(row);
    case int(PostRole::Start):
        return QVariant::fromValue(row.at);
    case int(PostRole::Status):
        return QVariant::fromValue(row.status);
    case int(PostRole::Findings):
        return QVariant::fromValue(row.findings);
    case int(PostRole::Frozen):
        return row.isFrozen();
    default:
        return {};
    }
}

//! What a change of these touches, no row of post tells: names, hashtags, distances.
bool needsWholeCompare(const ChangeList &changes)
{
    for (const Table table : {Table::Setting, Table::Account, Table::AccountLimit, Table::Theme, Table::Label,
             Table::Media, Table::ClientDay, Table::MediaCard, Table::Contest}) {
        if (changes.touches(table))
            return true;
    }
    return changes.bulk.contains(Table::Post) || changes.bulk.contains(Table::Variant)
        || changes.bulk.contains(Table::PostLabel) || changes.bulk.contains(Table::PostMedia);
}

QSet<PostId> idsOf(const QList<PostRow> &rows)
{
    QSet<PostId> ids;
    for (const PostRow &row : rows)
        ids.insert(row.id);
    return ids;
}

} // namespace

PostListModel::PostListModel(Connection &reader, EditService &service, PostEdits &edits, QObject *parent)
    : QAbstractListModel(parent)
    , m_edits(edits)
    , m_queries(reader)
    , m_checks(reader, service.clock())
{
    connect(&service, &EditService::changed, this, &PostListModel::refresh);
}

void PostListModel::setFilter(const PostFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

int PostListModel::rowOf(PostId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const PostRow &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int PostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return postRoleValue(m_rows.at(index.row()), role);
}

Qt::ItemFlags PostListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    // A published post may be dragged too: to copy it.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
        | Qt::ItemNeverHasChildren;
}

QStringList PostListModel::mimeTypes() const
{
    return {postMimeType()};
}

QMimeData *PostListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<PostId> ids;
    for (const QModelIndex &index : indexes) {
        if (checkIndex(index, CheckIndexOption::IndexIsValid))
            ids.append(m_rows.at(index.row()).id);
    }
    return ids.isEmpty() ? nullptr : postMime(ids).release();
}

bool PostListModel::canDropMimeData(const QMimeData *mime, Qt::DropAction action, int, int, const QModelIndex &) const
{
    return mime != nullptr && (action == Qt::MoveAction || action == Qt::CopyAction) && !postsIn(*mime).isEmpty();
}

void PostListModel::reportDrop(QFuture<Result<ActDone>> done)
{
    whenDone(done, this, [this](const Result<ActDone> &result) {
        if (!result)
            Q_EMIT dropFailed(result.error());
    });
}

// ---- Following the project

bool PostListModel::isWanted(const PostRow &row)
{
    m_hidden.remove(row.id);
    if (!belongs(row))
        return false;
    if (matches(row, m_filter))
        return true;
    m_hidden.insert(row.id);
    return false;
}

void PostListModel::reload()
{
    Result<QList<PostRow>> all = readAll();
    beginResetModel();
    m_hidden.clear();
    m_rows.clear();
    if (all) {
        m_rows = std::move(*all);
        const auto unwanted = [this](const PostRow &row) { return !isWanted(row); };
        m_checks.check(m_rows, PostChecks::Neighbours::AmongRows);
        m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), unwanted), m_rows.end());
    }
    endResetModel();
    if (!std::exchange(m_isUnreadable, !all) && !all)
        Q_EMIT readFailed(all.error());
}

void PostListModel::refresh(const ChangeList &changes)
{
    if (needsWholeCompare(changes)) {
        m_checks.reset();
        return compareWhole();
    }
    // Edits of variants and media mark their post too, so the post is always named.
    QSet<qint64> touched = changes.ids(Table::Post) + changes.ids(Table::PostLabel);
    if (touched.isEmpty())
        return;
    QSet<qint64> companions; // which show what their parents are called, and how far off they are
    for (const PostRow &row : std::as_const(m_rows)) {
        if (row.parent.isValid() && touched.contains(row.parent.value))
            companions.insert(row.id.value);
    }
    touched += companions;
    if (touched.size() > mostRowSignals)
        return reload();
    refreshRows(touched);
}

void PostListModel::refreshRows(const QSet<qint64> &touched)
{
    QList<PostId> ids;
    for (const qint64 id : touched)
        ids.append(PostId{id});
    const Result<QList<PostRow>> fresh = m_queries.byIds(ids);
    if (!fresh)
        return reload(); // which says why it cannot be read
    apply(touched, *fresh);
}

void PostListModel::compareWhole()
{
    const Result<QList<PostRow>> all = readAll();
    if (!all)
        return reload();
    QSet<qint64> touched;
    for (const PostRow &row : std::as_const(m_rows))
        touched.insert(row.id.value);
    for (const PostRow &row : *all)
        touched.insert(row.id.value);
    // The rows are compared one by one; what is the same makes no signal.
    qsizetype different = 0;
    for (const PostRow &row : *all) {
        const int at = rowOf(row.id);
        PostRow known = at < 0 ? PostRow() : m_rows.at(at);
        known.findings.clear();
        different += known == row ? 0 : 1;
    }
    if (different > mostRowSignals)
        return reload();
    apply(touched, *all);
}

void PostListModel::apply(const QSet<qint64> &touched, const QList<PostRow> &fresh)
{
    QList<PostRow> wanted;
    for (const PostRow &row : fresh) {
        if (isWanted(row))
            wanted.append(row);
    }
    const QSet<PostId> staying = idsOf(wanted);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (touched.contains(m_rows.at(row).id.value) && !staying.contains(m_rows.at(row).id))
            takeOut(row);
    }
    for (const qint64 id : touched) {
        if (!std::any_of(fresh.cbegin(), fresh.cend(), [id](const PostRow &row) { return row.id.value == id; }))
            m_hidden.remove(PostId{id});
    }
    for (const PostRow &row : std::as_const(wanted))
        place(row);
    recheck();
}

void PostListModel::takeOut(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void PostListModel::place(const PostRow &row)
{
    const auto less = [this](const PostRow &a, const PostRow &b) { return before(a, b); };
    const int from = rowOf(row.id);
    if (from < 0) {
        const int at = int(std::lower_bound(m_rows.cbegin(), m_rows.cend(), row, less) - m_rows.cbegin());
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
        return;
    }
    const bool keepsPlace = (from == 0 || before(m_rows.at(from - 1), row))
        && (from + 1 == m_rows.size() || before(row, m_rows.at(from + 1)));
    int at = from;
    if (!keepsPlace) {
        // Its new place among the others, which are still sorted.
        const auto others = std::count_if(m_rows.cbegin(), m_rows.cend(),
            [&](const PostRow &other) { return other.id != row.id && before(other, row); });
        at = int(others);
        if (at != from) {
            beginMoveRows({}, from, from, {}, at > from ? at + 1 : at);
            m_rows.move(from, at);
            endMoveRows();
        }
    }
    PostRow updated = row;
    updated.findings = m_rows.at(at).findings; // looked at afterwards, for all rows at once
    if (updated == m_rows.at(at))
        return;
    m_rows[at] = updated;
    Q_EMIT dataChanged(index(at), index(at));
}

void PostListModel::setGuard(std::shared_ptr<const ClientGuard> guard)
{
    m_checks.setGuard(std::move(guard));
    recheck();
}

void PostListModel::setLinks(std::shared_ptr<const LinkBook> links)
{
    m_checks.setLinks(std::move(links));
    recheck();
}

void PostListModel::recheck()
{
    QList<PostRow> checked = m_rows;
    m_checks.check(checked, m_hidden.isEmpty() ? PostChecks::Neighbours::AmongRows : PostChecks::Neighbours::Anywhere);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (checked.at(row).findings == m_rows.at(row).findings)
            continue;
        m_rows[row].findings = checked.at(row).findings;
        Q_EMIT dataChanged(index(row), index(row), {int(PostRole::Findings), int(PostRole::Row)});
    }
}

} // namespace stoa
