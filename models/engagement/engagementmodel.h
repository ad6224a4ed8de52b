// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engagement/engagementqueries.h"

#include <QAbstractTableModel>

namespace stoa {

//! The rows behind one chart: buckets by series, read only. Feeds the chart and the table beside it alike.
//!
//! Columns: bucket, value, the value of the period compared with (by place in the range), the inputs of the formula,
//! coverage, and of groups of posts what one post brings with its interval and how that stands beside the others.
//! Window's thread; filled by ask(), which its page calls again when the numbers change.
class EngagementModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { BucketColumn, ValueColumn, ComparedColumn, FirstInputColumn };
    enum Role {
        BucketRole = Qt::UserRole + 1, //!< token
        NumberRole, //!< double, or invalid: not known
        CoveredRole,
        OfRole,
        FromRole, //!< QDate; on a time axis
        ToRole, //!< QDate, excluded
    };

    explicit EngagementModel(EngagementQueries &queries, QObject *parent = nullptr);

    //! Asks again; \a compared: the range beside it (no value: none). Errors as EngagementQueries::ask().
    Result<> ask(const ResultQuestion &question, const std::optional<DayRange> &compared = std::nullopt);
    const ResultAnswer &answer() const { return m_answer; }
    const std::optional<ResultAnswer> &compared() const { return m_compared; }
    std::optional<double> value(int row) const { return m_answer.rows.at(row).value; }
    std::optional<double> comparedValue(int row) const;
    const ResultRow &row(int row) const { return m_answer.rows.at(row); }
    QStringList csvHeader() const; //!< not translated: for other programs
    QStringList csvRow(int row) const;
    void retranslate(); //!< texts follow the language: tell the views

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool hasStanding() const;
    int coverageColumn() const { return FirstInputColumn + int(inputCount()); }
    qsizetype inputCount() const { return m_answer.metric ? m_answer.metric->formula.inputs().size() : 0; }
    QString text(const ResultRow &row, int rowNumber, int column) const;
    std::optional<double> number(const ResultRow &row, int rowNumber, int column) const;

    EngagementQueries &m_queries;
    ResultAnswer m_answer;
    std::optional<ResultAnswer> m_compared;
};

} // namespace stoa
