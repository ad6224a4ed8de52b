// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engagement/engagementmodel.h"

#include "models/engagement/metrictext.h"

namespace stoa {

namespace {

QString csvNumber(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

EngagementModel::EngagementModel(EngagementQueries &queries, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queries(queries)
{
}

Result<> EngagementModel::ask(const ResultQuestion &question, const std::optional<DayRange> &compared)
{
    Result<ResultAnswer> answer = m_queries.ask(question);
    if (!answer)
        return answer.error();
    std::optional<ResultAnswer> beside;
    if (compared && compared->isValid()) {
        ResultQuestion other = question;
        other.range = *compared;
        other.basis = answer->basis; // never one kind of number beside another
        Result<ResultAnswer> earlier = m_queries.ask(other);
        if (!earlier)
            return earlier.error();
        beside = std::move(*earlier);
    }
    beginResetModel();
    m_answer = std::move(*answer);
    m_compared = std::move(beside);
    endResetModel();
    return {};
}

std::optional<double> EngagementModel::comparedValue(int row) const
{
    if (!m_compared)
        return std::nullopt;
    if (isOnTimeAxis(m_answer.by))
        return row < m_compared->rows.size() ? m_compared->rows.at(row).value : std::nullopt;
    for (const ResultRow &other : m_compared->rows) {
        if (other.bucket == m_answer.rows.at(row).bucket)
            return other.value;
    }
    return std::nullopt;
}

void EngagementModel::retranslate()
{
    if (m_answer.rows.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int EngagementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.rows.size());
}

int EngagementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : coverageColumn() + (hasStanding() ? 3 : 1);
}

bool EngagementModel::hasStanding() const
{
    return !m_answer.rows.isEmpty() && m_answer.rows.first().standing != Standing::Unasked;
}

QVariant EngagementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ResultRow &row = m_answer.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == BucketColumn ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case BucketRole:
        return row.bucket;
    case CoveredRole:
        return row.covered;
    case OfRole:
        return row.of;
    case FromRole:
        return row.days ? QVariant(row.days->from) : QVariant();
    case ToRole:
        return row.days ? QVariant(row.days->to) : QVariant();
    case NumberRole: {
        const std::optional<double> value = number(row, index.row(), index.column());
        return value ? QVariant(*value) : QVariant();
    }
    default:
        return {};
    }
}

std::optional<double> EngagementModel::number(const ResultRow &row, int rowNumber, int column) const
{
    if (column == ValueColumn)
        return row.value;
    if (column == ComparedColumn)
        return comparedValue(rowNumber);
    const int input = column - FirstInputColumn;
    return input >= 0 && input < row.inputs.size() ? row.inputs.at(input).value : std::nullopt;
}

QString EngagementModel::text(const ResultRow &row, int rowNumber, int column) const
{
    if (column == BucketColumn)
        return MetricText::bucket(row.bucket, m_answer.by);
    if (column == coverageColumn())
        return MetricText::coverage(row, m_answer.basis);
    if (column == coverageColumn() + 1)
        return MetricText::perPost(*m_answer.metric, row);
    if (column == coverageColumn() + 2)
        return MetricText::standing(row.standing);
    const bool own = column == ValueColumn || column == ComparedColumn;
    const Metric *metric = own
        ? m_answer.metric
        : MetricDictionary::instance().find(m_answer.metric->formula.inputs().at(column - FirstInputColumn));
    if (column == ComparedColumn && !m_compared)
        return {};
    return MetricText::value(*metric, number(row, rowNumber, column));
}

QVariant EngagementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_answer.metric || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == BucketColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == BucketColumn)
        return isOnTimeAxis(m_answer.by) ? tr("Time") : tr("Group");
    if (section == ValueColumn)
        return MetricText::name(m_answer.metric->id);
    if (section == ComparedColumn)
        return m_compared ? MetricText::days(m_compared->range) : tr("Compared");
    if (section == coverageColumn())
        return tr("Coverage");
    if (section == coverageColumn() + 1)
        return tr("Per post (95 % interval)");
    if (section == coverageColumn() + 2)
        return tr("Beside the other posts");
    const int input = section - FirstInputColumn;
    const QString id = m_answer.rows.isEmpty() ? m_answer.metric->formula.inputs().at(input)
                                               : m_answer.rows.first().inputs.at(input).id;
    return MetricText::name(id);
}

QStringList EngagementModel::csvHeader() const
{
    QStringList header{groupingToken(m_answer.by), m_answer.metric->id, QStringLiteral("compared")};
    if (!m_answer.rows.isEmpty()) {
        for (const ResultInput &input : m_answer.rows.first().inputs)
            header.append(input.id == m_answer.metric->id ? QStringLiteral("measured") : input.id);
    }
    if (hasStanding())
        header << QStringLiteral("per_post") << QStringLiteral("low") << QStringLiteral("high")
               << QStringLiteral("standing");
    return header << QStringLiteral("covered") << QStringLiteral("of") << QStringLiteral("formula")
                  << QStringLiteral("version");
}

QStringList EngagementModel::csvRow(int rowNumber) const
{
    const ResultRow &row = m_answer.rows.at(rowNumber);
    QStringList fields{row.bucket, csvNumber(row.value), csvNumber(comparedValue(rowNumber))};
    for (const ResultInput &input : row.inputs)
        fields.append(csvNumber(input.value));
    if (hasStanding()) {
        const auto end = [&row](double Spread::*which) {
            return csvNumber(row.perPost ? std::optional((*row.perPost).*which) : std::nullopt);
        };
        fields << end(&Spread::typical) << end(&Spread::low) << end(&Spread::high) << standingToken(row.standing);
    }
    return fields << QString::number(row.covered) << QString::number(row.of) << m_answer.metric->shownFormula
                  << QString::number(m_answer.metric->version);
}

} // namespace stoa
