// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/postresultsmodel.h"

#include "models/core/walltime.h"
#include "models/engagement/metrictext.h"

#include <algorithm>

namespace stoa {

namespace {

const Metric &resultMetric(const QString &id)
{
    return *MetricDictionary::instance().find(id);
}

} // namespace

PostResultsModel::PostResultsModel(EngagementQueries &queries, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queries(queries)
    , m_zone(zone)
{
}

Result<> PostResultsModel::ask(
    const QStringList &metrics, const DayRange &range, const QList<AccountId> &accounts, bool undated)
{
    Result<QList<PostResult>> posts = m_queries.posts(metrics, range, accounts, undated);
    if (!posts)
        return posts.error();
    beginResetModel();
    m_metrics = metrics;
    m_rows = std::move(*posts);
    sortRows();
    endResetModel();
    return {};
}

void PostResultsModel::setAccountNames(const QHash<AccountId, QString> &names)
{
    m_accountNames = names;
    retranslate();
}

void PostResultsModel::setMostRows(int most)
{
    beginResetModel();
    m_most = most;
    endResetModel();
}

void PostResultsModel::retranslate()
{
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int PostResultsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_most > 0 ? std::min(m_most, int(m_rows.size())) : int(m_rows.size());
}

int PostResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstMetricColumn + int(m_metrics.size());
}

QVariant PostResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PostResult &post = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(post, index.column()).simplified().left(200);
    case TextRole:
        return text(post, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= FirstMetricColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ItemRole:
        return post.item.value;
    case PlannedRole:
        return post.post.value;
    case UrlRole:
        return post.url;
    case NumberRole: {
        if (index.column() < FirstMetricColumn)
            return {};
        const std::optional<double> &value = post.values.at(index.column() - FirstMetricColumn);
        return value ? QVariant(*value) : QVariant();
    }
    default:
        return {};
    }
}

QString PostResultsModel::text(const PostResult &post, int column) const
{
    switch (column) {
    case PostColumn:
        return post.text.isEmpty() ? tr("Post without words") : post.text;
    case TimeColumn:
        return timeText(post);
    case AccountColumn:
        return m_accountNames.value(post.account);
    case KindColumn:
        return MetricText::kind(post.kind);
    default:
        break;
    }
    const qsizetype metric = column - FirstMetricColumn;
    return MetricText::value(resultMetric(m_metrics.at(metric)), post.values.at(metric));
}

QString PostResultsModel::timeText(const PostResult &post) const
{
    if (!post.atMs)
        return tr("no date");
    const WallTime wall = wallTimeAt(*post.atMs, m_zone);
    const QString day = QLocale().toString(wall.date, tr("ddd d MMM yyyy", "weekday, day, month, year"));
    return post.hourKnown ? QStringLiteral("%1 %2").arg(day, QLocale().toString(wall.time, QStringLiteral("HH:mm")))
                          : day;
}

QVariant PostResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= FirstMetricColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section >= FirstMetricColumn)
        return MetricText::name(m_metrics.at(section - FirstMetricColumn));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PostColumn:
        return tr("Post");
    case TimeColumn:
        return tr("Published");
    case AccountColumn:
        return tr("Account");
    case KindColumn:
        return tr("Kind");
    default:
        return MetricText::shortName(m_metrics.at(section - FirstMetricColumn));
    }
}

void PostResultsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> places; // of posts, by what names them: the item, else the planned post
    const auto nameOf = [](const PostResult &post) { return post.item.isValid() ? post.item.value : -post.post.value; };
    QList<qint64> names;
    for (const QModelIndex &index : before)
        names.append(nameOf(m_rows.at(index.row())));
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    for (int row = 0; row < rowCount(); ++row)
        places.insert(nameOf(m_rows.at(row)), row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto place = places.constFind(names.at(i));
        after.append(place == places.constEnd() ? QModelIndex() : index(*place, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PostResultsModel::sortRows()
{
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    const auto knownFirst = [ascending](const auto &a, const auto &b) {
        if (!a || !b)
            return a.has_value() && !b.has_value();
        return ascending ? *a < *b : *b < *a;
    };
    if (m_sortColumn == TimeColumn || m_sortColumn >= columnCount()) {
        std::stable_sort(m_rows.begin(), m_rows.end(),
            [&](const PostResult &a, const PostResult &b) { return knownFirst(a.atMs, b.atMs); });
        return;
    }
    if (m_sortColumn >= FirstMetricColumn) {
        const qsizetype metric = m_sortColumn - FirstMetricColumn;
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const PostResult &a, const PostResult &b) {
            return knownFirst(a.values.at(metric), b.values.at(metric));
        });
        return;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const PostResult &a, const PostResult &b) {
        const int order = text(a, m_sortColumn).localeAwareCompare(text(b, m_sortColumn));
        return ascending ? order < 0 : order > 0;
    });
}

QStringList PostResultsModel::csvHeader() const
{
    return QStringList{
               QStringLiteral("post"), QStringLiteral("published"), QStringLiteral("account"), QStringLiteral("kind")}
        + m_metrics
        << QStringLiteral("url");
}

QStringList PostResultsModel::csvRow(int row) const
{
    const PostResult &post = m_rows.at(row);
    QString published;
    if (post.atMs) {
        const WallTime wall = wallTimeAt(*post.atMs, m_zone);
        published = post.hourKnown ? wall.toString() : wall.date.toString(Qt::ISODate);
    }
    QStringList fields{post.text, published, m_accountNames.value(post.account), post.kind};
    for (const std::optional<double> &value : post.values)
        fields.append(value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString());
    return fields << post.url;
}

} // namespace stoa
