// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/ruleedits.h"
#include "models/rules/rulequeries.h"

#include <QAbstractListModel>
#include <QHash>

namespace stoa {

//! The project's rules in the order in which they are asked. The check state is whether a rule is on; a broken rule is
//! a row with an error. Dropping rows changes the order. Window's thread; all given must outlive it.
class RuleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, //!< qint64
        BrokenRole, //!< bool
        ErrorRole, //!< why it is broken
        StopRole, //!< bool
        HitsRole, //!< hits in the last twelve months; invalid: not known yet
    };

    RuleModel(const RuleQueries &queries, EditService &service, RuleEdits &edits, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(
        const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    const QList<RuleRow> &rows() const { return m_rows; }
    const RuleRow *row(RuleId id) const; //!< null: not there
    int indexOf(RuleId id) const; //!< -1: not there
    void setHits(const QHash<RuleId, qint64> &hits); //!< counted by a backtest

Q_SIGNALS:
    void refused(const stoa::Error &error); //!< an act that the view asked for failed

private:
    void onChanged(const ChangeList &changes);
    void replaceRow(int at, const RuleRow &row);
    void watch(QFuture<Result<ActDone>> act);

    const RuleQueries &m_queries;
    RuleEdits &m_edits;
    QList<RuleRow> m_rows;
    QHash<RuleId, qint64> m_hits;
};

} // namespace stoa
