// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/inboxmodel.h"

#include "models/store/editservice.h"
#include "models/store/project.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr int keptRows = 4096; // texts in memory: about 2 MB
constexpr int rowsAFetch = 64;
constexpr qsizetype mostSingleChanges = 200; // beyond that one reset (design, section 4)

} // namespace

InboxModel::InboxModel(Project &project, EditService &edits, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(project.reader())
    , m_loader(project)
    , m_rows(keptRows)
{
    m_filter.state = CommentState::New;
    connect(&m_loader, &CommentLoader::loaded, this, &InboxModel::takeIds);
    connect(&m_loader, &CommentLoader::failed, this, &InboxModel::failed);
    connect(&edits, &EditService::changed, this, &InboxModel::onChanged);
    reload();
}

CommentFilter InboxModel::effectiveFilter() const
{
    CommentFilter filter = m_filter;
    if (isSearching()) { // all history: what was done long ago, too
        filter.state.reset();
        if (filter.sight == CommentFilter::Sight::Visible)
            filter.sight = CommentFilter::Sight::All;
        filter.group = CommentFilter::Group::None;
    }
    return filter;
}

void InboxModel::setFilter(const CommentFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void InboxModel::setSearch(const QString &query)
{
    SearchTerms terms(query);
    if (terms == m_terms)
        return;
    m_terms = std::move(terms);
    reload();
}

void InboxModel::reload()
{
    m_isFirst = true;
    m_changedMeanwhile.clear();
    m_loader.load(effectiveFilter(), m_terms);
}

void InboxModel::takeIds(const std::shared_ptr<LoadedIds> &found)
{
    const std::vector<qint64> &ids = found->ids;
    const bool continues
        = !m_isFirst && ids.size() >= m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (continues) {
        if (ids.size() > m_ids.size()) {
            beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
            m_ids = ids;
            endInsertRows();
        }
    } else {
        beginResetModel();
        m_ids = ids;
        m_rows.clear();
        m_groupSizes = found->groupSizes;
        endResetModel();
    }
    m_isFirst = false;
    m_found = isSearching() ? ids : std::vector<qint64>();
    if (found->isComplete) {
        m_known = CommentQueries(m_reader).counts().value_or(InboxCounts()).all;
        if (m_newCount != 0) {
            m_newCount = 0;
            Q_EMIT newCountChanged(0);
        }
        refit(std::exchange(m_changedMeanwhile, {}));
    }
    Q_EMIT countsChanged();
    Q_EMIT loaded();
}

InboxCounts InboxModel::counts() const
{
    return CommentQueries(m_reader).counts().value_or(InboxCounts());
}

CommentId InboxModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? CommentId{m_ids[size_t(row)]} : CommentId();
}

int InboxModel::rowOf(CommentId id) const
{
    const auto place = std::lower_bound(m_ids.begin(), m_ids.end(), id.value, std::greater<>());
    return place != m_ids.end() && *place == id.value ? int(place - m_ids.begin()) : -1;
}

const CommentRow *InboxModel::comment(int row) const
{
    if (row < 0 || row >= int(m_ids.size()))
        return nullptr;
    const qint64 id = m_ids[size_t(row)];
    if (!m_rows.contains(id)) {
        // The rows around come along: whoever looks at one scrolls to the next.
        const int from = row / rowsAFetch * rowsAFetch;
        std::vector<qint64> wanted;
        for (int i = from; i < std::min(from + rowsAFetch, int(m_ids.size())); ++i) {
            if (!m_rows.contains(m_ids[size_t(i)]))
                wanted.push_back(m_ids[size_t(i)]);
        }
        const QHash<qint64, CommentRow> found = CommentQueries(m_reader).rows(wanted);
        for (auto it = found.begin(); it != found.end(); ++it)
            m_rows.insert(it.key(), new CommentRow(*it));
    }
    return m_rows.object(id);
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CommentRow *row = comment(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row->author.line(80) + QLatin1String(": ") + row->text.line();
    case IdRole:
        return row->id.value;
    case AuthorRole:
        return row->author.raw();
    case TextRole:
        return row->text.raw();
    case NetworkRole:
        return row->network;
    case AccountRole:
        return row->handle;
    case StateRole:
        return int(row->state);
    case AtRole:
        return row->atMs ? QVariant(*row->atMs) : QVariant();
    case LabelsRole:
        return row->labels;
    case HiddenRole:
        return row->hidden;
    case SpamRole:
        return row->spam;
    case ByRuleRole:
        return row->byRule;
    case RuleNameRole:
        return row->ruleName;
    case RuleActionRole:
        return row->ruleAction;
    case AssigneeRole:
        return row->assignee;
    case PriorityRole:
        return row->priority;
    case AnsweredRole:
        return row->answeredMs ? QVariant(*row->answeredMs) : QVariant();
    case GroupSizeRole:
        return m_groupSizes.value(row->id.value, 1);
    default:
        return {};
    }
}

QHash<int, QByteArray> InboxModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {AuthorRole, "author"}, {TextRole, "text"}, {NetworkRole, "network"},
        {AccountRole, "account"}, {StateRole, "state"}, {AtRole, "at"}, {LabelsRole, "labels"}, {HiddenRole, "hidden"},
        {SpamRole, "spam"}, {ByRuleRole, "byRule"}, {RuleNameRole, "ruleName"}, {RuleActionRole, "ruleAction"},
        {AssigneeRole, "assignee"}, {PriorityRole, "priority"}, {AnsweredRole, "answered"},
        {GroupSizeRole, "groupSize"}});
    return names;
}

void InboxModel::onChanged(const ChangeList &changes)
{
    if (changes.touches(Table::Comment))
        onComments();
    if (changes.bulk.contains(Table::Triage) || changes.touches(Table::RuleEffect)
        || changes.bulk.contains(Table::CommentLabel) || changes.touches(Table::Rule)) {
        m_rows.clear();
        reload();
        return;
    }
    if (changes.touches(Table::Label) || changes.touches(Table::Account)) {
        m_rows.clear();
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
    }
    const QSet<qint64> touched
        = changes.ids(Table::Triage) + changes.ids(Table::CommentLabel) + changes.ids(Table::Reply);
    if (touched.isEmpty())
        return;
    if (m_loader.isBusy())
        m_changedMeanwhile += touched;
    refit(touched);
    Q_EMIT countsChanged();
}

//! Comments came or went. What came is counted; what went must go from the list.
void InboxModel::onComments()
{
    const qint64 all = CommentQueries(m_reader).counts().value_or(InboxCounts()).all;
    Q_EMIT countsChanged();
    if (all < m_known || m_ids.empty()) {
        reload();
        return;
    }
    m_rows.clear(); // an import may have changed texts
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
    if (all - m_known != m_newCount) {
        m_newCount = all - m_known;
        Q_EMIT newCountChanged(m_newCount);
    }
}

//! Puts the named comments where the filter wants them after an act.
void InboxModel::refit(const QSet<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    if (ids.size() > mostSingleChanges || m_filter.group != CommentFilter::Group::None) {
        reload();
        return;
    }
    for (const qint64 id : ids)
        m_rows.remove(id);
    const QSet<qint64> fitting = CommentQueries(m_reader).fitting(effectiveFilter(), ids);
    for (const qint64 id : ids) {
        const int row = rowOf({id});
        const bool fits = fitting.contains(id)
            && (!isSearching() || std::binary_search(m_found.begin(), m_found.end(), id, std::greater<>()));
        if (row >= 0 && fits)
            Q_EMIT dataChanged(index(row), index(row));
        else if (row >= 0)
            removeRow(row);
        else if (fits)
            insertId(id);
    }
}

void InboxModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_ids.erase(m_ids.begin() + row);
    endRemoveRows();
}

void InboxModel::insertId(qint64 id)
{
    const auto place = std::lower_bound(m_ids.begin(), m_ids.end(), id, std::greater<>());
    const int row = int(place - m_ids.begin());
    beginInsertRows({}, row, row);
    m_ids.insert(place, id);
    endInsertRows();
}

} // namespace stoa
